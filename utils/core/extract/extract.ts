import { findDetails } from './details';
import { prepare } from './prepare';
import { findProblems } from './problem';
import type { Problem, Specifics } from './specifics';
import { findSymptom } from './symptom';
import { findThing } from './thing';
import { type Token, tokenise } from './tokens';
import { findTopics } from './topics/topics';

/**
 * Reads what a post is about, in the customer's own words told from our side.
 * One parse; the first 2,000 characters. Never throws; what is not understood is
 * left out.
 */
export function extract(text: string): Specifics {
  const prepared = prepare(text);
  const sentences = tokenise(prepared);
  return {
    problems: findProblems(sentences),
    thing: thingOf(sentences),
    topics: findTopics(sentences),
    ...findDetails(sentences, text),
    exposes: prepared.exposes,
  };
}

/** A fault beats a bare thing, and a bare thing of theirs beats "our service". */
function thingOf(sentences: readonly Token[][]): Problem | null {
  const symptom = findSymptom(sentences);
  return symptom?.wrong ? symptom : (findThing(sentences) ?? symptom);
}
