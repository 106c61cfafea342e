import { BUCKETS } from '@/utils/core/detect/grams';
import { minimise } from './lbfgs';
import type { Corpus } from './matrix';

/** A linear model over [n-gram buckets, dense features], with a bias. */
export interface Linear {
  sparse: Float64Array;
  dense: Float64Array;
  bias: number;
}

export interface FitInput {
  corpus: Corpus;
  /** Rows of the corpus to learn from. */
  rows: readonly number[];
  /** 0 or 1 by position in `rows`. */
  labels: readonly number[];
  /** Dense features of the whole corpus, `size` a row; null for none. */
  dense: { values: Float64Array; size: number } | null;
  /** Extra weight by position in `rows`; 1 where missing. */
  rowWeights?: readonly number[];
  /** Inverse regularisation: ½|w|² + c·Σ loss. */
  c: number;
  steps: number;
  /** Buckets in fewer learning rows than this get no weight. */
  minDf: number;
}

/** Class-balanced logistic regression. The bias is not penalised. */
export function learn(input: FitInput): Linear {
  const { corpus, rows, labels, dense, c, steps, minDf } = input;
  const packed = pack(corpus, rows, minDf);
  const denseSize = dense?.size ?? 0;
  const width = packed.columns.length;
  const rowWeights = balanced(labels, input.rowWeights);

  const objective = (w: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let i = 0; i < w.length - 1; i += 1) {
      const value = w[i] ?? 0;
      loss += 0.5 * value * value;
      gradient[i] = value;
    }
    const bias = w[w.length - 1] ?? 0;
    let biasGradient = 0;
    for (let r = 0; r < rows.length; r += 1) {
      const from = packed.starts[r] ?? 0;
      const to = packed.starts[r + 1] ?? 0;
      let z = bias;
      for (let i = from; i < to; i += 1) {
        z += (w[packed.index[i] ?? 0] ?? 0) * (packed.values[i] ?? 0);
      }
      const denseFrom = (rows[r] ?? 0) * denseSize;
      if (dense !== null) {
        for (let d = 0; d < denseSize; d += 1) {
          z += (w[width + d] ?? 0) * (dense.values[denseFrom + d] ?? 0);
        }
      }
      const y = labels[r] ?? 0;
      const weight = c * (rowWeights[r] ?? 1);
      const signed = y === 1 ? z : -z;
      loss +=
        weight *
        (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
      const slope = weight * (1 / (1 + Math.exp(-z)) - y);
      biasGradient += slope;
      for (let i = from; i < to; i += 1) {
        const at = packed.index[i] ?? 0;
        gradient[at] = (gradient[at] ?? 0) + slope * (packed.values[i] ?? 0);
      }
      if (dense !== null) {
        for (let d = 0; d < denseSize; d += 1) {
          const at = width + d;
          gradient[at] = (gradient[at] ?? 0) + slope * (dense.values[denseFrom + d] ?? 0);
        }
      }
    }
    gradient[gradient.length - 1] = biasGradient;
    return loss;
  };

  const w = minimise(objective, new Float64Array(width + denseSize + 1), { steps });
  const sparse = new Float64Array(BUCKETS);
  packed.columns.forEach((bucket, i) => {
    sparse[bucket] = w[i] ?? 0;
  });
  return { sparse, dense: w.slice(width, width + denseSize), bias: w[w.length - 1] ?? 0 };
}

/** Log-odds of one corpus row. */
export function margin(
  model: Linear,
  corpus: Corpus,
  row: number,
  dense: { values: Float64Array; size: number } | null,
): number {
  let z = model.bias;
  const to = corpus.starts[row + 1] ?? 0;
  for (let i = corpus.starts[row] ?? 0; i < to; i += 1) {
    z += (model.sparse[corpus.buckets[i] ?? 0] ?? 0) * (corpus.values[i] ?? 0);
  }
  if (dense !== null) {
    for (let d = 0; d < dense.size; d += 1) {
      z += (model.dense[d] ?? 0) * (dense.values[row * dense.size + d] ?? 0);
    }
  }
  return z;
}

/** Each class weighs the same in total: n / (2 · rows of the class). */
function balanced(labels: readonly number[], extra: readonly number[] | undefined): Float64Array {
  const total = [0, 0];
  labels.forEach((label, i) => {
    total[label] = (total[label] ?? 0) + (extra?.[i] ?? 1);
  });
  const sum = (total[0] ?? 0) + (total[1] ?? 0);
  return Float64Array.from(
    labels,
    (label, i) => ((extra?.[i] ?? 1) * sum) / (2 * (total[label] ?? 1)),
  );
}

/** The learning rows with only the buckets that are frequent enough, renumbered without gaps. */
function pack(corpus: Corpus, rows: readonly number[], minDf: number) {
  const df = new Uint32Array(BUCKETS);
  for (const row of rows) {
    const to = corpus.starts[row + 1] ?? 0;
    for (let i = corpus.starts[row] ?? 0; i < to; i += 1) {
      const at = corpus.buckets[i] ?? 0;
      df[at] = (df[at] ?? 0) + 1;
    }
  }
  const renumber = new Int32Array(BUCKETS).fill(-1);
  const columns: number[] = [];
  let entries = 0;
  df.forEach((count, bucket) => {
    if (count < minDf) return;
    renumber[bucket] = columns.length;
    columns.push(bucket);
    entries += count;
  });
  const starts = new Uint32Array(rows.length + 1);
  const index = new Int32Array(entries);
  const values = new Float32Array(entries);
  let used = 0;
  rows.forEach((row, r) => {
    const to = corpus.starts[row + 1] ?? 0;
    for (let i = corpus.starts[row] ?? 0; i < to; i += 1) {
      const at = renumber[corpus.buckets[i] ?? 0] ?? -1;
      if (at < 0) continue;
      index[used] = at;
      values[used] = corpus.values[i] ?? 0;
      used += 1;
    }
    starts[r + 1] = used;
  });
  return { columns, starts, index, values };
}
