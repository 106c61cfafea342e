import { BUCKETS } from '@/utils/core/detect/grams';
import {
  LARGEST_STEP,
  type LinearWeights,
  symbolOfValue,
  weightOfStep,
} from '@/utils/core/detect/weights-format';
import type { Scaling } from './dense';
import type { Linear } from './logistic';

/** Largest of the weights that still fits in 127 units; the few beyond it are cut. */
const KEPT_QUANTILE = 0.9999;

/**
 * The auxiliary models are linear over the same n-grams, so they fold into the final model's own
 * vector: w + Σ (scale · wₖ / sdₖ) · auxₖ, and likewise the bias.
 */
export function collapse(
  final: Linear,
  auxiliary: readonly Linear[],
  scaling: Scaling,
  auxiliaryScale: number,
  handScale: number,
): Linear {
  const sparse = Float64Array.from(final.sparse);
  let bias = final.bias;
  auxiliary.forEach((aux, k) => {
    const factor = (auxiliaryScale * (final.dense[k] ?? 0)) / (scaling.sd[k] ?? 1);
    for (let i = 0; i < BUCKETS; i += 1)
      sparse[i] = (sparse[i] ?? 0) + factor * (aux.sparse[i] ?? 0);
    bias += factor * (aux.bias - (scaling.mean[k] ?? 0));
  });
  const dense = final.dense.slice(auxiliary.length).map((w) => w * handScale);
  return { sparse, dense, bias };
}

/** 89 steps, finer near nothing, with one scale for the whole vector. */
export function quantise(model: Linear): LinearWeights {
  const sizes = Float64Array.from(model.sparse, Math.abs).sort();
  const top = sizes[Math.floor((sizes.length - 1) * KEPT_QUANTILE)] ?? 0;
  const scale = top / 127 || 1;
  return {
    ngrams: Array.from(model.sparse, (w) => symbolOfValue(stepOf(w / scale) + LARGEST_STEP)).join(
      '',
    ),
    scale: rounded(scale),
    bias: rounded(model.bias),
    hand: Array.from(model.dense, rounded),
  };
}

const STEPS = Array.from({ length: LARGEST_STEP + 1 }, (_, step) => weightOfStep(step));

/** The step whose weight is nearest to this one. */
function stepOf(units: number): number {
  const size = Math.abs(units);
  let nearest = 0;
  STEPS.forEach((weight, step) => {
    if (Math.abs(weight - size) < Math.abs((STEPS[nearest] ?? 0) - size)) nearest = step;
  });
  return units < 0 ? -nearest : nearest;
}

/** Six significant figures are more than the int8 part carries. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
