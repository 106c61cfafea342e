/** Ways of saying something wrong that no list of words can hold, in the order of the learned weights. */
export const SORTS = [
  'absolute',
  'asks-openly',
  'asks-secret',
  'blame',
  'condescension',
  'deed',
  'deflection',
  'denial',
  'fault',
  'non-apology',
  'offer',
  'stock',
  'tells-private',
  'vague-time',
] as const;
export type Sort = (typeof SORTS)[number];

/** What was learned, as `npm run train` packs it. */
export interface SoundWeights {
  /** By sort: log-odds of a sentence without any known feature. */
  bias: readonly number[];
  /** By sort: from these log-odds on a sentence sounds like it. */
  from: readonly number[];
  /** Log-odds of one step. */
  step: number;
  /** For each feature the gap from the one before, then for each sort it speaks of that sort (the last one plus their number) and the steps. */
  packed: string;
}

/** Steps are written as symbols, this one being none. */
export const MIDDLE = 44;
