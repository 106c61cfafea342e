import { worthiest } from './prune';
import { shuffled } from './random';

/** Rows of features: row r owns entries `starts[r]` to `starts[r + 1]`. */
export interface SparseRows {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
  /** Columns in all. */
  width: number;
}

/** Log-odds of each class by feature: `weights[column * classes + k]`. */
export interface Softmax {
  classes: number;
  weights: Float32Array;
  bias: Float32Array;
}

export interface SoftmaxInput {
  rows: SparseRows;
  /** Rows to learn from. */
  take: readonly number[];
  /** Class of each row, by row. */
  labels: readonly number[];
  /** How much each row counts, by row. */
  counts: readonly number[];
  classes: number;
  passes: number;
  /** Step length before Adagrad shortens it. */
  rate: number;
  /** How strongly each visit pulls the weights of its features back to nothing. */
  decay?: number;
  /** So many weights are kept after `passes`, and learn on alone for some more. */
  keep?: { weights: number; passes: number };
}

interface Learner {
  input: SoftmaxInput;
  model: Softmax;
  squares: Float32Array;
  biasSquares: Float32Array;
  /** 1 where a weight may move; null: all may. */
  kept: Uint8Array | null;
}

/** Multinomial logistic regression by Adagrad (Duchi 2011), a row at a time in seeded order. */
export function learnSoftmax(input: SoftmaxInput): Softmax {
  const { rows, take, classes, passes, keep } = input;
  const weights = new Float32Array(rows.width * classes);
  const model = { classes, weights, bias: new Float32Array(classes) };
  const learner: Learner = {
    input,
    model,
    squares: new Float32Array(rows.width * classes),
    biasSquares: new Float32Array(classes),
    kept: null,
  };
  for (let pass = 0; pass < passes; pass += 1) learnPass(learner, pass);
  if (keep) {
    learner.kept = worthiest(model, rows, take, keep.weights);
    for (let pass = 0; pass < keep.passes; pass += 1) learnPass(learner, passes + pass);
  }
  return model;
}

function learnPass({ input, model, squares, biasSquares, kept }: Learner, pass: number): void {
  const { rows, take, labels, counts, classes, rate, decay = 0 } = input;
  const { weights, bias } = model;
  const slope = new Float64Array(classes);
  for (const row of shuffled(take, pass + 1)) {
    sharesOf(model, rows, row, slope);
    const label = labels[row] ?? 0;
    slope[label] = (slope[label] ?? 0) - 1;
    const weight = counts[row] ?? 1;
    for (let k = 0; k < classes; k += 1) {
      const g = (slope[k] ?? 0) * weight;
      slope[k] = g;
      biasSquares[k] = (biasSquares[k] ?? 0) + g * g;
      bias[k] = (bias[k] ?? 0) - (rate * g) / Math.sqrt((biasSquares[k] ?? 0) + 1e-6);
    }
    const to = rows.starts[row + 1] ?? 0;
    for (let i = rows.starts[row] ?? 0; i < to; i += 1) {
      const at = (rows.columns[i] ?? 0) * classes;
      const value = rows.values[i] ?? 0;
      for (let k = 0; k < classes; k += 1) {
        if (kept !== null && kept[at + k] === 0) continue;
        const g = (slope[k] ?? 0) * value + decay * (weights[at + k] ?? 0);
        if (Math.abs(g) < 1e-7) continue;
        const s = (squares[at + k] ?? 0) + g * g;
        squares[at + k] = s;
        weights[at + k] = (weights[at + k] ?? 0) - (rate * g) / Math.sqrt(s + 1e-6);
      }
    }
  }
}

/** Writes the share of each class for one row into `shares`. */
function sharesOf(
  { classes, weights, bias }: Softmax,
  rows: SparseRows,
  row: number,
  shares: Float64Array,
): void {
  shares.set(bias);
  const to = rows.starts[row + 1] ?? 0;
  for (let i = rows.starts[row] ?? 0; i < to; i += 1) {
    const at = (rows.columns[i] ?? 0) * classes;
    const value = rows.values[i] ?? 0;
    for (let k = 0; k < classes; k += 1) {
      shares[k] = (shares[k] ?? 0) + value * (weights[at + k] ?? 0);
    }
  }
  let top = -Infinity;
  for (const z of shares) if (z > top) top = z;
  let sum = 0;
  for (let k = 0; k < classes; k += 1) {
    const odds = Math.exp((shares[k] ?? 0) - top);
    shares[k] = odds;
    sum += odds;
  }
  for (let k = 0; k < classes; k += 1) shares[k] = (shares[k] ?? 0) / sum;
}
