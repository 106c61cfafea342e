import type { Draft, FactUse } from '@/utils/core/draft/draft';
import { placeOf } from './place-of';

export interface ShownFact extends FactUse {
  /** The words of the draft that rest on it. */
  words: string;
}

/** Facts whose words still stand in the text, with their places there: an edit may have moved them. */
export function factsIn(draft: Draft, text: string): ShownFact[] {
  return draft.facts.flatMap((fact) => {
    const words = draft.text.slice(fact.start, fact.end);
    const place = placeOf(words, text, fact.start);
    return place === null ? [] : [{ ...fact, ...place, words }];
  });
}
