import { BUCKETS } from '@/utils/core/detect/grams';
import type { LinearWeights } from '@/utils/core/detect/weights-format';
import { auc, confusion, macroF1 } from '../evaluation/metrics';
import type { Base } from './base';
import { collapse, quantise } from './collapse';
import { auxiliaryMargins, denseBlock, scalingOf } from './dense';
import { stratifiedFolds } from './folds';
import { type Linear, learn, margin } from './logistic';
import type { Corpus } from './matrix';

/** Chosen in cross-validation: linguistic features count less than for complaints. */
const RECIPE = { auxiliaryScale: 0.1, handScale: 0.05, c: 2, steps: 100, minDf: 2 };
/** A quarter of the complaint vector: the question is coarser, the bytes are dear. */
const FOLDED_BUCKETS = 16_384;
/** Severity 3 (accusation) and 4 (blame) count as strong. */
const STRONG_FROM = 3;
const FOLD_SEEDS = [1, 2, 3, 4];

/** Mild or strong reproach, learned from the complaints alone. */
export function learnReproach(base: Base, log: (line: string) => void): LinearWeights {
  const rows = base.complaints.flatMap((row, i) =>
    Number(row.label) === 1 && typeof row.severity === 'number' ? [i] : [],
  );
  const labels = rows.map((i) => (Number(base.complaints[i]?.severity) >= STRONG_FROM ? 1 : 0));
  const corpus = foldBuckets(base.corpus);
  const models = base.models.map(foldModel);
  const margins = auxiliaryMargins(models, corpus);
  const all = base.complaints.map((_, i) => i);
  const auxiliary = scalingOf(margins, models.length, all);
  const hand = scalingOf(corpus.hand, corpus.handSize, all);
  const dense = denseBlock(
    corpus,
    { margins, size: models.length, scaling: auxiliary, scale: RECIPE.auxiliaryScale },
    { scaling: hand, scale: RECIPE.handScale },
  );
  const learnFrom = (positions: readonly number[]) =>
    learn({
      corpus,
      rows: positions.map((p) => rows[p] ?? 0),
      labels: positions.map((p) => labels[p] ?? 0),
      dense,
      ...RECIPE,
    });
  const scored: { label: number; z: number }[] = [];
  for (const { training, held } of FOLD_SEEDS.flatMap((seed) => stratifiedFolds(labels, 5, seed))) {
    const model = learnFrom(training);
    for (const p of held) {
      scored.push({ label: labels[p] ?? 0, z: margin(model, corpus, rows[p] ?? 0, dense) });
    }
  }
  const cvLabels = scored.map(({ label }) => label);
  const cvMargins = scored.map(({ z }) => z);
  const c = confusion(
    cvLabels,
    cvMargins.map((z) => z >= 0),
  );
  log(`reproach: macro-F1 ${macroF1(c).toFixed(3)}, AUC ${auc(cvLabels, cvMargins).toFixed(3)}`);
  const final = learnFrom(rows.map((_, p) => p));
  const collapsed = collapse(final, models, auxiliary, RECIPE.auxiliaryScale, RECIPE.handScale);
  return quantise({ ...collapsed, sparse: collapsed.sparse.slice(0, FOLDED_BUCKETS) });
}

function foldBuckets(corpus: Corpus): Corpus {
  return { ...corpus, buckets: corpus.buckets.map((bucket) => bucket & (FOLDED_BUCKETS - 1)) };
}

/** Buckets that now share a place give it their mean. */
function foldModel(model: Linear): Linear {
  const sparse = new Float64Array(BUCKETS);
  const share = FOLDED_BUCKETS / BUCKETS;
  model.sparse.forEach((w, i) => {
    const at = i & (FOLDED_BUCKETS - 1);
    sparse[at] = (sparse[at] ?? 0) + w * share;
  });
  return { ...model, sparse };
}
