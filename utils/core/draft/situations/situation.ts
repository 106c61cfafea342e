import type { Subject } from '../subjects/subject';

/**
 * A kind of trouble that is recognised for certain: told in our own clause, with the customer's own
 * nouns, days and places in its slots, and with a next step made for it.
 *
 * Slots in braces: a named group of `when` (`{route}`), `{it}` (the first `noun` in the post with
 * its determiner, else `thing`), `{wait}` (a duration they waited), `{sum}` (an amount), `{where}`
 * ("at Audley End"), `{on}` ("your PS4").
 */
export interface Situation extends Subject {
  /** Strict: says this trouble and nothing else. Over the post in small letters with plain apostrophes. */
  when: RegExp;
  /** The post must say this too, somewhere. Tested first: short, so that most posts never compile `when`. */
  about?: RegExp;
  /** Their named groups fill slots from anywhere in the post; they never decide whether it matches. */
  slots?: readonly RegExp[];
  /** What {it} is called where `noun` is not in the post: "your parcel". */
  thing?: string;
  /**
   * What went wrong, after "I'm sorry …" and "why …"; most detailed first, the first whose slots
   * are all filled is said: "{it} hasn't arrived after {wait}", "{it} hasn't arrived".
   */
  clauses: readonly string[];
  /** Whole opening sentences made for it, with its regret: "{wait} without {it} is far too long, and I'm sorry." */
  heard?: readonly string[];
  /** A harmless first thing to try, as a request: "Could you sign out and back in?" */
  tries?: readonly string[];
}
