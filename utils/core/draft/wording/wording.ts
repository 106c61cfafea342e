import { atOnce } from '../../text/at-once';
import type { Context } from '../context';
import type { Part, Sentence, Sourced } from '../parts';

/** One way to put a move; null where it does not fit this post. */
export type Wording = (context: Context) => Sentence | null;

/** Fits where something went wrong and can be said as a clause. */
export const withWrong =
  (wording: (wrong: Sourced, c: Context) => Sentence | null): Wording =>
  (c) =>
    c.naming.wrong ? wording(c.naming.wrong, c) : null;

/** The customer's own doing is nothing to be sorry for: "you bought a ticket and never got it". */
const THEIR_DOING =
  /^you(?:'ve)? (?:just |only |also |recently )?(?:bought|paid|ordered|purchased|booked|signed|upgraded|claimed|tried|asked|went|called|made|sent|downloaded|got|had)\b/;

/** The same where we can be sorry for it in one breath: "I'm sorry your parcel never came". */
export const withRegret = (wording: (wrong: Sourced, c: Context) => Sentence | null): Wording =>
  withWrong((wrong, c) => (atOnce(THEIR_DOING).test(wrong.text) ? null : wording(wrong, c)));

/** Fits where the thing it is about is known. */
export const withIt =
  (wording: (it: Sourced, c: Context) => Sentence | null): Wording =>
  (c) =>
    c.naming.it ? wording(c.naming.it, c) : null;

/** Fits where nothing at all is named. */
export const unnamed =
  (...words: string[]): Wording =>
  ({ naming: { wrong, it, headline, wait } }) =>
    wrong || it || headline || wait ? null : words;

/** Everyday turns, out of place when it is grave. */
export const lightly =
  (wording: Wording): Wording =>
  (c) =>
    c.plain ? null : wording(c);

/** Only where the customer's heat calls for it. */
export const heated =
  (from: number, wording: Wording): Wording =>
  (c) =>
    c.heat >= from ? wording(c) : null;

/** Says "I myself": out of place for a brand that says "we". */
export const alone =
  (wording: Wording): Wording =>
  (c) =>
    c.voice.pronoun === 'we' ? null : wording(c);

/** Plain words that fit any post. */
export const plain =
  (...words: Part[]): Wording =>
  () =>
    words;

/** "the trouble signing in": says already that it is one. */
export function isTrouble({ text }: Sourced): boolean {
  return /\b(?:trouble|problems?|missing|delay(?:ed|s)?|bug|error|outage|wait|on hold|broken|lost|late|loss|cut off|charge|cancell?ed|waiting|damaged|unexpected)\b/i.test(
    text,
  );
}
