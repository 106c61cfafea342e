import { minimise } from './lbfgs';

export interface SparseLogisticInput {
  /** Rows to learn from. */
  positions: readonly number[];
  /** Features of each row, by row. */
  rows: readonly (Int32Array | undefined)[];
  /** What a row's sum is divided by; 1 where missing. */
  lengths?: readonly number[];
  /** 0 or 1, by row. */
  labels: readonly number[];
  /** How much each row counts, by row. */
  weights: readonly number[];
  /** Features in all. */
  size: number;
  l2: number;
  steps: number;
  /** Smaller weights are not worth their bytes. */
  kept: number;
}

/** Logistic regression on features that are there or not. The bias comes last and is not penalised. */
export function learnSparse(input: SparseLogisticInput): Float64Array {
  const { positions, rows, lengths, labels, weights, size, l2, steps, kept } = input;
  return minimise(
    (w, gradient) => {
      let loss = 0;
      for (let i = 0; i < size; i += 1) {
        const value = w[i] ?? 0;
        loss += 0.5 * l2 * value * value;
        gradient[i] = l2 * value;
      }
      gradient[size] = 0;
      for (const p of positions) {
        const label = labels[p] ?? 0;
        const weight = weights[p] ?? 1;
        const length = lengths?.[p] ?? 1;
        const z = marginOf(w, rows[p], length);
        loss += weight * (Math.max(z, 0) - z * label + Math.log1p(Math.exp(-Math.abs(z))));
        const slope = weight * (1 / (1 + Math.exp(-z)) - label);
        for (const at of rows[p] ?? []) gradient[at] = (gradient[at] ?? 0) + slope / length;
        gradient[size] = (gradient[size] ?? 0) + slope;
      }
      return loss;
    },
    new Float64Array(size + 1),
    { steps },
  ).map((weight, at) => (at < size && Math.abs(weight) < kept ? 0 : weight));
}

/** Log-odds of a row. */
export function marginOf(w: Float64Array, row: Int32Array | undefined, length = 1): number {
  let sum = 0;
  for (const at of row ?? []) sum += w[at] ?? 0;
  return (w.at(-1) ?? 0) + sum / length;
}
