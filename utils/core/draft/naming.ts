import { NAME_FROM, type Problem, type Specifics } from '../extract/specifics';
import type { Sourced } from './parts';

/** The customer's problem, ready to stand in our sentences. */
export interface Naming {
  /** "your order still hasn't arrived": what went wrong. */
  wrong: Sourced | null;
  /** "you placed an order two days ago": what happened, not yet what went wrong. */
  told: Sourced | null;
  /** "no tracking number": may stand alone at the front of a reply. */
  headline: Sourced | null;
  /** "your order". */
  thing: Sourced | null;
}

/** Picks what may be named: nothing below {@link NAME_FROM}. */
export function nameProblem(specifics: Specifics, post: string): Naming {
  const source = (problem: Problem | undefined | null): Sourced | null =>
    problem && problem.confidence >= NAME_FROM
      ? { text: problem.text, source: 'post', basis: post.slice(problem.start, problem.end) }
      : null;
  const [best] = specifics.problems.filter((problem) => problem.form === 'clause');
  const headline = specifics.problems.find((problem) => problem.form === 'fragment');
  const same = best && headline && headline.start === best.start;
  return {
    wrong: source(best?.wrong ? best : null),
    told: source(best && !best.wrong ? best : null),
    headline: source(same ? headline : null),
    thing: source(specifics.thing),
  };
}
