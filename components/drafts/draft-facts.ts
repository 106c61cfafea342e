import type { Draft, FactUse } from '@/utils/core/draft/draft';

export interface ShownFact extends FactUse {
  /** The words of the draft that rest on it. */
  words: string;
}

/** Facts whose words still stand in the text: an edit may have taken some away. */
export function factsIn(draft: Draft, text: string): ShownFact[] {
  return draft.facts
    .map((fact) => ({ ...fact, words: draft.text.slice(fact.start, fact.end) }))
    .filter(({ words }) => words !== '' && text.includes(words));
}
