import { expect, it } from 'vitest';
import { labelledFigures } from '../evaluation/drafts/labelled';

/** Three hundred replies under five packs, whose patterns are compiled here on RE2. */
const TIME = 60_000;

/** `npm run evaluate-drafts` prints the same figures in full. */
it(
  'finds nearly every violation in replies labelled by hand, and blocks no good one',
  () => {
    const { found, wrong, good } = labelledFigures();
    const kinds = [...found.values()];
    expect(kinds).toHaveLength(16);
    const caught = kinds.reduce((sum, one) => sum + one.found, 0);
    const all = kinds.reduce((sum, one) => sum + one.of, 0);
    expect(caught / all).toBeGreaterThanOrEqual(0.95);
    expect(wrong.filter((line) => line.startsWith('block'))).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(good / 20);
  },
  TIME,
);

it(
  'finds most violations in words that no rule knows, and good replies stay free to go',
  () => {
    for (const [set, share] of [
      ['odd', 0.8],
      ['roundabout', 0.4],
    ] as const) {
      const { found, wrong, good } = labelledFigures(set);
      const kinds = [...found.values()];
      const caught = kinds.reduce((sum, one) => sum + one.found, 0);
      const all = kinds.reduce((sum, one) => sum + one.of, 0);
      expect(caught / all, set).toBeGreaterThanOrEqual(share);
      expect(
        wrong.filter((line) => line.startsWith('block')),
        set,
      ).toEqual([]);
      expect(wrong.filter((line) => line.startsWith('warn')).length, set).toBeLessThanOrEqual(
        good / 8,
      );
    }
  },
  TIME,
);
