import { expect, it } from 'vitest';
import { labelledFigures } from '../evaluation/drafts/labelled';

/** `npm run evaluate-drafts` prints the same figures in full. */
it('finds nearly every violation in replies labelled by hand, and blocks no good one', () => {
  const { found, wrong, good } = labelledFigures();
  const kinds = [...found.values()];
  expect(kinds).toHaveLength(16);
  const caught = kinds.reduce((sum, one) => sum + one.found, 0);
  const all = kinds.reduce((sum, one) => sum + one.of, 0);
  expect(caught / all).toBeGreaterThanOrEqual(0.95);
  expect(wrong.filter((line) => line.startsWith('block'))).toEqual([]);
  expect(wrong.length).toBeLessThanOrEqual(good / 20);
});
