import type { Told } from '../subject';

/**
 * What a post is likely about when no situation is told for certain: chosen by a learned model, so
 * its clauses and openings are true of every post of the kind, and say no detail that may differ.
 * Slots as in a situation: `{it}`, `{on}`, `{wait}`, `{sum}`, and the marks of the post: `{product}`,
 * `{error}`, `{message}`.
 */
export interface Kind extends Told {
  heard: readonly string[];
}

/** What was seen, after the clause, as far as the post says. */
export const withErrors = (...bases: readonly string[]): string[] =>
  [' because of {error}', " with the message '{message}'", ''].flatMap((tail) =>
    bases.map((base) => `${base}${tail}`),
  );
