/** Writes the gradient at `point` into `gradient` and returns the value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface LbfgsOptions {
  steps: number;
  /** Stops when the largest part of the gradient falls below this. */
  tolerance?: number;
}

const MEMORY = 10;
const SUFFICIENT_DECREASE = 1e-4;

/**
 * Limited-memory BFGS (Nocedal & Wright, Numerical Optimization, algorithm 7.4) with a
 * backtracking line search: enough for smooth convex losses. Deterministic.
 */
export function minimise(
  objective: Objective,
  start: Float64Array,
  { steps, tolerance = 1e-5 }: LbfgsOptions,
): Float64Array {
  const n = start.length;
  let x = Float64Array.from(start);
  let gradient = new Float64Array(n);
  let value = objective(x, gradient);
  const pairs: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  const alphas = new Float64Array(MEMORY);
  for (let iteration = 0; iteration < steps; iteration += 1) {
    if (largest(gradient) < tolerance) break;
    const direction = Float64Array.from(gradient);
    for (let k = pairs.length - 1; k >= 0; k -= 1) {
      const pair = pairs[k];
      if (pair === undefined) continue;
      const alpha = pair.rho * dot(pair.s, direction);
      alphas[k] = alpha;
      addScaled(direction, pair.y, -alpha);
    }
    const newest = pairs.at(-1);
    const scale = newest
      ? 1 / (newest.rho * dot(newest.y, newest.y))
      : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    for (let i = 0; i < n; i += 1) direction[i] = (direction[i] ?? 0) * scale;
    pairs.forEach((pair, k) => {
      const beta = pair.rho * dot(pair.y, direction);
      addScaled(direction, pair.s, (alphas[k] ?? 0) - beta);
    });
    for (let i = 0; i < n; i += 1) direction[i] = -(direction[i] ?? 0);
    const step = search(objective, x, direction, value, dot(gradient, direction));
    if (step === null) break;
    const s = new Float64Array(n);
    const y = new Float64Array(n);
    for (let i = 0; i < n; i += 1) {
      s[i] = (step.x[i] ?? 0) - (x[i] ?? 0);
      y[i] = (step.gradient[i] ?? 0) - (gradient[i] ?? 0);
    }
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      pairs.push({ s, y, rho: 1 / curvature });
      if (pairs.length > MEMORY) pairs.shift();
    }
    ({ x, gradient, value } = step);
  }
  return x;
}

function search(
  objective: Objective,
  x: Float64Array,
  direction: Float64Array,
  value: number,
  slope: number,
) {
  const gradient = new Float64Array(x.length);
  for (let step = 1; step > 1e-10; step /= 2) {
    const next = Float64Array.from(x);
    addScaled(next, direction, step);
    const nextValue = objective(next, gradient);
    if (nextValue <= value + SUFFICIENT_DECREASE * step * slope) {
      return { x: next, gradient, value: nextValue };
    }
  }
  return null;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i += 1)
    target[i] = (target[i] ?? 0) + factor * (source[i] ?? 0);
}

function largest(values: Float64Array): number {
  let top = 0;
  for (const value of values) top = Math.max(top, Math.abs(value));
  return top;
}
