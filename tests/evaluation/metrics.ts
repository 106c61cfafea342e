export interface Confusion {
  tp: number;
  fp: number;
  tn: number;
  fn: number;
}

export function confusion(labels: readonly number[], said: readonly boolean[]): Confusion {
  const c: Confusion = { tp: 0, fp: 0, tn: 0, fn: 0 };
  labels.forEach((label, i) => {
    if (said[i]) c[label === 1 ? 'tp' : 'fp'] += 1;
    else c[label === 1 ? 'fn' : 'tn'] += 1;
  });
  return c;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

export const precision = ({ tp, fp }: Confusion) => ratio(tp, tp + fp);
export const recall = ({ tp, fn }: Confusion) => ratio(tp, tp + fn);

/** Mean of the F1 of both classes. */
export function macroF1(c: Confusion): number {
  const positive = ratio(2 * c.tp, 2 * c.tp + c.fp + c.fn);
  const negative = ratio(2 * c.tn, 2 * c.tn + c.fp + c.fn);
  return (positive + negative) / 2;
}

/** Area under the ROC curve by ranks; ties count half. */
export function auc(labels: readonly number[], scores: readonly number[]): number {
  const order = scores.map((score, i) => ({ score, label: labels[i] ?? 0 }));
  order.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && order[end]?.score === order[i]?.score) end += 1;
    const rank = (i + 1 + end) / 2;
    for (let k = i; k < end; k += 1) {
      if (order[k]?.label === 1) {
        rankSum += rank;
        positives += 1;
      }
    }
    i = end;
  }
  const negatives = order.length - positives;
  return ratio(rankSum - (positives * (positives + 1)) / 2, positives * negatives);
}

/** Expected calibration error over ten bins of equal width. */
export function calibrationError(
  labels: readonly number[],
  probabilities: readonly number[],
): number {
  return reliability(labels, probabilities).reduce(
    (sum, bin) => sum + (bin.rows / labels.length) * Math.abs(bin.predicted - bin.observed),
    0,
  );
}

export function reliability(labels: readonly number[], probabilities: readonly number[]) {
  const bins = Array.from({ length: 10 }, () => ({ rows: 0, predicted: 0, observed: 0 }));
  probabilities.forEach((p, i) => {
    const bin = bins[Math.min(9, Math.floor(p * 10))];
    if (bin === undefined) return;
    bin.rows += 1;
    bin.predicted += p;
    bin.observed += labels[i] ?? 0;
  });
  return bins
    .filter((bin) => bin.rows > 0)
    .map((bin) => ({
      rows: bin.rows,
      predicted: bin.predicted / bin.rows,
      observed: bin.observed / bin.rows,
    }));
}
