import type { Context } from '../context';
import type { Part, Sentence, Sourced } from '../parts';

/** One way to put a move; null where it does not fit this post. */
export type Wording = (context: Context) => Sentence | null;

/** Fits where something went wrong and can be said as a clause. */
export const withWrong =
  (wording: (wrong: Sourced, c: Context) => Sentence | null): Wording =>
  (c) =>
    c.naming.wrong ? wording(c.naming.wrong, c) : null;

/** Fits where their words can be quoted, for want of a clause. */
export const withQuote =
  (wording: (quote: Sourced, c: Context) => Sentence | null): Wording =>
  (c) =>
    c.naming.quote ? wording(c.naming.quote, c) : null;

/** Fits where the thing it is about is known. */
export const withIt =
  (wording: (it: Sourced, c: Context) => Sentence | null): Wording =>
  (c) =>
    c.naming.it ? wording(c.naming.it, c) : null;

/** The same with a second thing where the post has one: "the password and your account". */
export const withBoth =
  (wording: (things: Sentence, c: Context) => Sentence | null): Wording =>
  (c) => {
    const { it, also } = c.naming;
    if (!it) return null;
    return wording(also ? [it, ' and ', also] : [it], c);
  };

/** Fits where nothing at all is named. */
export const unnamed =
  (...words: string[]): Wording =>
  ({ naming: { wrong, it, headline, told, quote, wait } }) =>
    wrong || it || headline || told || quote || wait ? null : words;

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
  return /\b(?:trouble|problems?|missing|delay(?:ed|s)?|bug|error|outage|wait|broken|lost|late)\b/i.test(
    text,
  );
}

/** "is" or "are" for a thing by name. */
export function be({ text }: Sourced): string {
  return /(?:[^s]s|ies)$/.test(text) && !/(?:us|is|ss|news|tv's)$/.test(text) ? 'are' : 'is';
}
