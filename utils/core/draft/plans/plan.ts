import type { Strategy } from '../draft';
import type { Wording } from '../wording/wording';

/** One step of a draft: its wordings, any of which will do. */
export interface Move {
  wordings: readonly Wording[];
  /** Left out when the draft grows over 280, and in a share of drafts anyway: 0..1. */
  optional?: number;
}

export interface Plan {
  strategy: Strategy;
  why: string;
  moves: readonly Move[];
}

export const must = (wordings: readonly Wording[]): Move => ({ wordings });
export const may = (wordings: readonly Wording[], share = 1): Move => ({
  wordings,
  optional: share,
});
