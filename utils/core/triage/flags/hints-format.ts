import type { Flag } from '@/utils/core/post/verdict';

/** Flags that words can hint at, in the order of their bits. */
export const HINTED = [
  'safety',
  'legal',
  'discrimination',
  'self-harm',
  'minor',
  'privacy',
] as const satisfies readonly Flag[];

/** Log-odds of one step of a packed weight. */
export const STEP_WEIGHT = 0.1;

/** A flag needs a word, or a pair, of this weight at least. */
export const LOUD = 1.2;
