import type { Platt } from '@/utils/core/detect/weights-format';
import { confusion, precision, recall } from '../evaluation/metrics';
import { rounded } from './collapse';
import { minimise } from './lbfgs';

/** Platt scaling with his smoothed targets, on scores the model did not learn from. */
export function platt(labels: readonly number[], margins: readonly number[]): Platt {
  const positives = labels.filter((label) => label === 1).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (labels.length - positives + 2);
  const [slope = 1, offset = 0] = minimise(
    ([a = 0, b = 0], gradient) => {
      let loss = 0;
      gradient.fill(0);
      margins.forEach((z, i) => {
        const target = labels[i] === 1 ? high : low;
        const t = a * z + b;
        loss += Math.max(t, 0) - t * target + Math.log1p(Math.exp(-Math.abs(t)));
        const slopeAt = 1 / (1 + Math.exp(-t)) - target;
        gradient[0] = (gradient[0] ?? 0) + slopeAt * z;
        gradient[1] = (gradient[1] ?? 0) + slopeAt;
      });
      return loss;
    },
    Float64Array.of(1, 0),
    { steps: 100, tolerance: 1e-8 },
  );
  return { slope: rounded(slope), offset: rounded(offset) };
}

const CANDIDATES = Array.from({ length: 91 }, (_, i) => (5 + i) / 100);

/** Lowest score from which on `complaint` is right this often. */
export function precisionThreshold(
  labels: readonly number[],
  scores: readonly number[],
  goal: number,
) {
  return (
    CANDIDATES.find(
      (t) =>
        precision(
          confusion(
            labels,
            scores.map((s) => s >= t),
          ),
        ) >= goal,
    ) ?? 0.95
  );
}

/** Highest score from which on this share of the complaints is found. */
export function recallThreshold(
  labels: readonly number[],
  scores: readonly number[],
  goal: number,
) {
  return (
    CANDIDATES.findLast(
      (t) =>
        recall(
          confusion(
            labels,
            scores.map((s) => s >= t),
          ),
        ) >= goal,
    ) ?? 0.05
  );
}

/** Lowest score that at most this share of the given (unrelated) posts reaches. */
export function rareThreshold(scores: readonly number[], share: number): number {
  return (
    CANDIDATES.find((t) => scores.filter((s) => s >= t).length <= share * scores.length) ?? 0.95
  );
}
