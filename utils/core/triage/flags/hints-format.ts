import type { Flag } from '@/utils/core/post/verdict';

/**
 * Flags that words can hint at, in the order of their bits. A child is not among them: what hinted at
 * one was grammar ("can i", "im"), and wrong on every post to a company that was read.
 */
export const HINTED = [
  'safety',
  'legal',
  'discrimination',
  'self-harm',
  'privacy',
] as const satisfies readonly Flag[];

/** Log-odds of one step of a packed weight. */
export const STEP_WEIGHT = 0.1;

/** A flag needs a word, or a pair, of this weight at least. */
export const LOUD = 1.2;

/** What a hint says as evidence. */
export const HINT_WHY: Readonly<Record<(typeof HINTED)[number], string>> = {
  safety: 'sounds like an injury or a danger',
  legal: 'sounds like legal action or a regulator',
  discrimination: 'sounds like unequal treatment',
  'self-harm': 'sounds like harm to themselves',
  privacy: 'sounds like private data or a break-in',
};
