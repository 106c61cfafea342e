import { HAND_CLIP } from '@/utils/core/detect/weights-format';
import type { Linear } from './logistic';
import { margin } from './logistic';
import type { Corpus } from './matrix';

/** How a dense column is brought to scale: clip((value − mean) / sd, ±limit) · scale. */
export interface Scaling {
  mean: Float64Array;
  sd: Float64Array;
}

export function scalingOf(values: Float64Array, size: number, rows: readonly number[]): Scaling {
  const mean = new Float64Array(size);
  const sd = new Float64Array(size);
  for (const row of rows) {
    for (let d = 0; d < size; d += 1) mean[d] = (mean[d] ?? 0) + (values[row * size + d] ?? 0);
  }
  for (let d = 0; d < size; d += 1) mean[d] = (mean[d] ?? 0) / rows.length;
  for (const row of rows) {
    for (let d = 0; d < size; d += 1) {
      sd[d] = (sd[d] ?? 0) + ((values[row * size + d] ?? 0) - (mean[d] ?? 0)) ** 2;
    }
  }
  for (let d = 0; d < size; d += 1) sd[d] = Math.sqrt((sd[d] ?? 0) / rows.length) || 1;
  return { mean, sd };
}

/** Log-odds of every auxiliary model for every row, row by row. */
export function auxiliaryMargins(models: readonly Linear[], corpus: Corpus): Float64Array {
  const values = new Float64Array(corpus.rows * models.length);
  for (let row = 0; row < corpus.rows; row += 1) {
    models.forEach((model, k) => {
      values[row * models.length + k] = margin(model, corpus, row, null);
    });
  }
  return values;
}

export interface DenseBlock {
  values: Float64Array;
  size: number;
}

/** [auxiliary log-odds, unclipped (they must collapse) | linguistic features, clipped], both scaled. */
export function denseBlock(
  corpus: Corpus,
  auxiliary: { margins: Float64Array; size: number; scaling: Scaling; scale: number },
  hand: { scaling: Scaling; scale: number },
): DenseBlock {
  const size = auxiliary.size + corpus.handSize;
  const values = new Float64Array(corpus.rows * size);
  for (let row = 0; row < corpus.rows; row += 1) {
    for (let k = 0; k < auxiliary.size; k += 1) {
      const raw = auxiliary.margins[row * auxiliary.size + k] ?? 0;
      const z = (raw - (auxiliary.scaling.mean[k] ?? 0)) / (auxiliary.scaling.sd[k] ?? 1);
      values[row * size + k] = z * auxiliary.scale;
    }
    for (let k = 0; k < corpus.handSize; k += 1) {
      const raw = corpus.hand[row * corpus.handSize + k] ?? 0;
      const z = (raw - (hand.scaling.mean[k] ?? 0)) / (hand.scaling.sd[k] ?? 1);
      values[row * size + auxiliary.size + k] =
        Math.max(-HAND_CLIP, Math.min(HAND_CLIP, z)) * hand.scale;
    }
  }
  return { values, size };
}
