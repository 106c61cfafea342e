import type { Sentence, Sourced } from '../parts';
import { type Wording, withWrong } from './wording';

/** "why …" must ask for a cause on our side, not for the customer's own doing. */
const HAS_A_CAUSE =
  /^(?!you\b|you')|^you.{0,32}?(?:\b(?:not|never|cannot|no|still|stuck|locked|unable|waiting|waited|charged|logged|left|cut|kept|missing|getting|told|sent|refused)\b|n't\b)/;
const NO_CAUSE =
  /\b(?:recall|remember|know|understand|find|see|trying|having to ask)\b|\b(?:and|but) (?:it|they|you|there|there's|can't|couldn't|won't|now|got|get|never|still|didn't|nobody|no one|nothing)\b|, /;

/** Fits where "why …" can be asked of what went wrong. */
export function why(wording: (wrong: Sourced) => Sentence | null): Wording {
  return withWrong((wrong) =>
    HAS_A_CAUSE.test(wrong.text) && !NO_CAUSE.test(wrong.text) ? wording(wrong) : null,
  );
}
