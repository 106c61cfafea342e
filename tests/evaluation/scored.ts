import { judge } from '@/utils/core/detect/judge';
import { readText } from '@/utils/core/detect/model';
import type { Judgement, Relation } from '@/utils/core/post/verdict';
import { seeded } from '../train/random';
import type { Row } from '../train/rows';
import { auc, confusion, macroF1, precision, recall } from './metrics';

/** One row with what the shipped weights say about it. */
export interface Scored {
  row: Row;
  label: number;
  /** .5 is the balanced point; read from the model even where the product would not judge. */
  score: number;
  reproach: number;
  judgement: Judgement;
}

const CHANCE_ROUNDS = 200;

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

export function scoreRows(rows: readonly Row[], relation: Relation = 'mention'): Scored[] {
  return rows.map((row) => {
    const reading = readText(row.text);
    return {
      row,
      label: Number(row.label),
      score: sigmoid(reading.complaint),
      reproach: reading.reproach,
      judgement: judge({ text: row.text, lang: 'en', relation }),
    };
  });
}

/** "macro-F1 .848 · AUC .927 · precision .78 · recall .83 (n = 675)" at one threshold. */
export function line(name: string, scored: readonly Scored[], threshold = 0.5): string {
  const labels = scored.map((s) => s.label);
  const scores = scored.map((s) => s.score);
  const c = confusion(
    labels,
    scores.map((s) => s >= threshold),
  );
  return (
    `  ${name.padEnd(34)} macro-F1 ${figure(macroF1(c))} · AUC ${figure(auc(labels, scores))} · ` +
    `precision ${figure(precision(c))} · recall ${figure(recall(c))} (n = ${scored.length})`
  );
}

/** AFINN below 0 as "complaint": the anchor that any model must beat. */
export function anchorLine(
  rows: readonly Row[],
  words: ReadonlyMap<string, number>,
  slice = '',
): string {
  const labels = rows.map((row) => Number(row.label));
  const values = rows.map((row) =>
    (row.text.toLowerCase().match(/[a-z']+/g) ?? []).reduce(
      (sum, word) => sum + (words.get(word) ?? 0),
      0,
    ),
  );
  const c = confusion(
    labels,
    values.map((v) => v < 0),
  );
  const ranks = values.map((v) => -v);
  return `  ${`anchor: AFINN < 0${slice}`.padEnd(34)} macro-F1 ${figure(macroF1(c))} · AUC ${figure(auc(labels, ranks))}`;
}

/** A coin weighted like the labels: what knowing nothing reaches. Seeded, the mean of many throws. */
export function chanceLine(rows: readonly Row[]): string {
  const labels = rows.map((row) => Number(row.label));
  const share = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  const draw = seeded(7);
  let sum = 0;
  for (let round = 0; round < CHANCE_ROUNDS; round += 1) {
    sum += macroF1(
      confusion(
        labels,
        labels.map(() => draw() < share),
      ),
    );
  }
  return `  ${'anchor: chance'.padEnd(34)} macro-F1 ${figure(sum / CHANCE_ROUNDS)}`;
}

export function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
