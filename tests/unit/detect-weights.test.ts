import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '@/utils/core/detect/hand';
import { COMPLAINT } from '@/utils/core/detect/weights/complaint';
import { DECISION } from '@/utils/core/detect/weights/decision';
import { HAND_SCALING } from '@/utils/core/detect/weights/hand-scaling';
import { REPROACH } from '@/utils/core/detect/weights/reproach';
import { UNTAGGED } from '@/utils/core/detect/weights/untagged';
import { hasData, readRows } from '../train/rows';

const DATA = '../shared/data';
/** As they ship: one byte a symbol. A little over half of what a page may bear (300 KB). */
const MAX_BYTES = 170_000;
const WEIGHTS = new URL('../../utils/core/detect/weights/', import.meta.url);

describe('shipped weights', () => {
  it('take no more room than the page was promised', () => {
    const sizes = readdirSync(WEIGHTS).map((file) => statSync(new URL(file, WEIGHTS)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('were learned for the features the page computes', () => {
    for (const list of [
      COMPLAINT.hand,
      UNTAGGED.hand,
      REPROACH.hand,
      HAND_SCALING.mean,
      HAND_SCALING.sd,
    ]) {
      expect(list).toHaveLength(FEATURE_NAMES.length);
    }
  });

  it('are stricter with posts that only name the brand', () => {
    expect(DECISION.untagged.complaint).toBeGreaterThan(DECISION.directed.complaint);
    expect(DECISION.untagged.unsure).toBeGreaterThan(DECISION.directed.unsure);
    for (const { complaint, unsure } of [DECISION.directed, DECISION.untagged]) {
      expect(complaint).toBeGreaterThan(unsure);
    }
  });
});

/** Hundreds of posts are judged: a busy machine takes its time. */
const SLOW_MACHINE_MS = 30_000;

const present = hasData(DATA);
if (!present) console.warn(`Skipped: no data in ${DATA}, so the detector is not scored here.`);

describe.skipIf(!present)('on rows it never learned from', () => {
  it(
    'beats the logistic-regression baseline on complaints (macro-F1 .807)',
    async () => {
      const { scoreRows } = await import('../evaluation/scored');
      const { confusion, macroF1 } = await import('../evaluation/metrics');
      const scored = scoreRows(readRows(DATA, 'train/complaints_acl2019', 'dev-test'));
      const c = confusion(
        scored.map(({ label }) => label),
        scored.map(({ score }) => score >= 0.5),
      );
      expect(macroF1(c)).toBeGreaterThanOrEqual(0.83);
    },
    SLOW_MACHINE_MS,
  );
});
