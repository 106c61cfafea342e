import type { Judgement } from './verdict';

/**
 * A judgement without what may live in memory only: that somebody seems vulnerable
 * (ill, bereaved, in hardship) steers today's reply and is never written down.
 */
export function storable(judgement: Judgement): Judgement {
  return {
    ...judgement,
    flags: judgement.flags.filter((flag) => flag !== 'vulnerable'),
    evidence: judgement.evidence.filter((piece) => piece.flag !== 'vulnerable'),
  };
}
