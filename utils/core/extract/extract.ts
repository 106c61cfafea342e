import { findDetails } from './details';
import { prepare } from './prepare';
import { findProblems } from './problem';
import type { Specifics } from './specifics';
import { findThing } from './thing';
import { tokenise } from './tokens';

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
    thing: findThing(sentences),
    ...findDetails(sentences, text),
    exposes: prepared.exposes,
  };
}
