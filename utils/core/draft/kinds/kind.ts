import type { Told } from '../subject';

/**
 * What a post is likely about when no situation is told for certain: chosen by a learned model, so
 * its clauses and openings are true of every post of the kind, and say no detail that may differ.
 * Slots as in a situation: `{it}`, `{on}`, `{wait}`, `{sum}`.
 */
export interface Kind extends Told {
  heard: readonly string[];
}
