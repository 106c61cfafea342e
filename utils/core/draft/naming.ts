import type { Problem, Specifics } from '../extract/specifics';
import { NAME_FROM } from '../extract/specifics';
import type { Sourced } from './parts';

/** The customer's problem, ready to stand in our sentences. */
export interface Naming {
  /** "your order still hasn't arrived", saying what went wrong. */
  wrong: Sourced | null;
  /** "you placed an order two days ago": what happened, not yet what went wrong. */
  told: Sourced | null;
  /** "no tracking number": stands alone. */
  fragment: Sourced | null;
  /** "your order". */
  thing: Sourced | null;
}

/** Picks what may be named. `longest`: wordings over this many characters give way to shorter ones. */
export function nameProblem(specifics: Specifics, post: string, longest: number): Naming {
  const source = (problem: Problem | undefined | null): Sourced | null =>
    problem
      ? { text: problem.text, source: 'post', basis: post.slice(problem.start, problem.end) }
      : null;
  const good = specifics.problems.filter(
    (problem) => problem.confidence >= NAME_FROM && problem.text.length <= longest,
  );
  const clause = good.find((problem) => problem.form === 'clause');
  const fragment = good.find((problem) => problem.form === 'fragment');
  const { thing } = specifics;
  return {
    wrong: source(clause?.wrong ? clause : null),
    told: source(clause && !clause.wrong ? clause : null),
    fragment: source(fragment),
    thing: source(thing && thing.confidence >= NAME_FROM ? thing : null),
  };
}
