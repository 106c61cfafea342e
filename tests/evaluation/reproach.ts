import { readRows } from '../train/rows';
import { auc, confusion, macroF1 } from './metrics';
import { figure, scoreRows } from './scored';

const STRONG_FROM = 3;

/** Mild or strong reproach, on complaints only. */
export function reproach(data: string, print: (line: string) => void): void {
  const rows = readRows(data, 'train/complaints_acl2019', 'dev-test').filter(
    (row) => row.label === 1 && typeof row.severity === 'number',
  );
  const labels = rows.map((row) => (Number(row.severity) >= STRONG_FROM ? 1 : 0));
  const margins = scoreRows(rows).map((s) => s.reproach);
  const c = confusion(
    labels,
    margins.map((z) => z >= 0),
  );
  print('\nReproach, mild or strong, complaints dev-test');
  print(
    `  macro-F1 ${figure(macroF1(c))} · AUC ${figure(auc(labels, margins))} (n = ${rows.length})`,
  );
}
