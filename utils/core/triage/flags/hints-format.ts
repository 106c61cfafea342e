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

/** What a hint says as evidence: a rule that finds the same flag says something surer. */
export const HINT_WHY: Readonly<Record<(typeof HINTED)[number], string>> = {
  safety: 'sounds like an injury or a danger',
  legal: 'sounds like legal action or a regulator',
  discrimination: 'sounds like unequal treatment',
  'self-harm': 'sounds like harm to themselves',
  minor: 'sounds like a child',
  privacy: 'sounds like private data or a break-in',
};
