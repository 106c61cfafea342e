import type { Softmax, SparseRows } from './softmax';

/**
 * Weights that are worth their bytes: those that move the log-odds of the rows most, by the square of
 * the weight times the squares of its feature's values. What most classes have in common is taken as
 * nothing first, which leaves the shares as they are. All other weights become 0.
 * @returns 1 for each weight that is kept
 */
export function worthiest(
  model: Softmax,
  rows: SparseRows,
  take: readonly number[],
  count: number,
): Uint8Array {
  const { weights, classes } = model;
  const activity = new Float64Array(rows.width);
  for (const row of take) {
    for (let i = rows.starts[row] ?? 0; i < (rows.starts[row + 1] ?? 0); i += 1) {
      const column = rows.columns[i] ?? 0;
      activity[column] = (activity[column] ?? 0) + (rows.values[i] ?? 0) ** 2;
    }
  }
  const worth = new Float32Array(weights.length);
  for (let column = 0; column < rows.width; column += 1) {
    const own = centred(model, column);
    for (let k = 0; k < classes; k += 1) {
      weights[column * classes + k] = own[k] ?? 0;
      worth[column * classes + k] = (activity[column] ?? 0) * (own[k] ?? 0) ** 2;
    }
  }
  const least = worth.slice().sort()[worth.length - count] ?? 0;
  const kept = new Uint8Array(weights.length);
  worth.forEach((value, i) => {
    if (value > 0 && value >= least) kept[i] = 1;
    else weights[i] = 0;
  });
  return kept;
}

/** Log-odds of one feature with the middle one of its classes as 0: the shares stay the same when all gain alike. */
export function centred({ weights, classes }: Softmax, column: number): Float32Array {
  const own = weights.slice(column * classes, (column + 1) * classes);
  const middle = own.slice().sort()[classes >> 1] ?? 0;
  return own.map((weight) => weight - middle);
}
