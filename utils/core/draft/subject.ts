import type { Sentence } from './parts';

/** One public question; none asks for personal data. */
export interface Question {
  ask: string;
  /** The post answers it already. */
  unless?: RegExp;
  /** Only where the post speaks of it. */
  when?: RegExp;
}

/** What a kind of trouble takes: how to name it, what to do, what to ask for and where. */
export interface Subject {
  id: string;
  /** What it is called: the first match in the post stands in our sentences as "your order". */
  noun: RegExp | null;
  /** What we say first, after "Let's": `{it}` is the thing by name. */
  lets: readonly string[];
  /** Verb phrases after "I'll". */
  act: readonly string[];
  /** What the customer sends in private; empty: nothing private is needed. */
  bring: readonly string[];
  asks: readonly Question[];
  /** Who here deals with it, in words any brand may use. */
  team: string;
}

/** Trouble that can be told: what went wrong, in our own words. */
export interface Told extends Subject {
  /** {it} is a program or game: called by its own name where the post has one. */
  byName?: boolean;
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
  /** The post shows that trying it cannot help: a forgotten password is forgotten in every browser. */
  triesUnless?: RegExp;
}

/** Puts the thing's name into a phrase; null when there is none and the phrase needs it. */
export function withIt(phrase: string, it: Sentence[number] | null): Sentence | null {
  const at = phrase.indexOf('{it}');
  if (at < 0) return [phrase];
  return it ? [phrase.slice(0, at), it, phrase.slice(at + 4)] : null;
}
