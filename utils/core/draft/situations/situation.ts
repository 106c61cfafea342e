import type { Told } from '../subject';

/** A regular expression as written: it is compiled for the first post that asks it, and most ask few. */
export interface Pattern {
  readonly source: string;
}

/**
 * A kind of trouble that is recognised for certain: told in our own clause, with the customer's own
 * nouns, days and places in its slots, and with a next step made for it.
 *
 * Slots in braces: a named group of `when` (`{route}`), `{it}` (the first `noun` in the post with
 * its determiner, else `thing`), `{wait}` (a duration they waited), `{sum}` (an amount), `{where}`
 * ("at Audley End"), `{on}` ("your PS4").
 */
export interface Situation extends Told {
  /** The post is of another trade that uses the same words. */
  not?: Pattern;
  /** Strict: says this trouble and nothing else. Over the post in small letters with plain apostrophes. */
  when: Pattern;
  /** The post must say this too, somewhere. Tested first: short, so that most posts never compile `when`. */
  about?: Pattern;
  /** Their named groups fill slots from anywhere in the post; they never decide whether it matches. */
  slots?: readonly Pattern[];
}
