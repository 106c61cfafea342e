import { isBrandDirected, readRows } from '../train/rows';
import { calibrationError, reliability } from './metrics';
import { anchorLine, chanceLine, figure, line, percent, type Scored, scoreRows } from './scored';

/** The complaints set: dev-test rows, the shipped weights, every slice. */
export function complaints(
  data: string,
  anchor: ReadonlyMap<string, number>,
  print: (line: string) => void,
): void {
  const rows = readRows(data, 'train/complaints_acl2019', 'dev-test');
  const scored = scoreRows(rows);
  const directed = scored.filter(({ row }) => isBrandDirected(row));
  const random = scored.filter(({ row }) => !isBrandDirected(row));

  print('\nComplaints (ACL 2019), dev-test, score ≥ .5');
  print(line('all', scored));
  print(line('brand-directed only', directed));
  print(anchorLine(rows, anchor));
  print(anchorLine(rows.filter(isBrandDirected), anchor, ', directed'));
  print(chanceLine(rows));
  print(
    `  ${'anchor: VADER compound < −0.05'.padEnd(34)} macro-F1 .625 (from the data's README, not run here)`,
  );
  const alarms = random.filter(({ score }) => score >= 0.5).length;
  print(`  false alarms on random posts and replies: ${percent(alarms, random.length)}`);

  print('\nProduct thresholds, brand-directed dev-test');
  print(product(directed));
  print('Product thresholds as untagged posts');
  const untagged = scoreRows(rows, 'untagged');
  print(product(untagged.filter(({ row }) => isBrandDirected(row))));
  const untaggedRandom = untagged.filter(({ row }) => !isBrandDirected(row));
  const called = untaggedRandom.filter(({ judgement }) => judgement.verdict === 'complaint').length;
  print(`  random posts called complaint: ${percent(called, untaggedRandom.length)}`);

  print('\nCalibration of probability');
  table('brand-directed, as mentions', directed, print);
  table('all rows, as untagged', untagged, print);

  print('\nBy industry, score ≥ .5');
  for (const domain of [...new Set(rows.map((row) => row.domain ?? ''))].sort()) {
    const slice = scored.filter(({ row }) => row.domain === domain);
    if (slice.some(({ label }) => label === 1)) print(line(domain, slice));
  }
}

function product(scored: readonly Scored[]): string {
  const is = (verdict: string) => scored.filter((s) => s.judgement.verdict === verdict);
  const complaint = is('complaint');
  const unsure = is('unsure');
  const positives = scored.filter(({ label }) => label === 1).length;
  const right = complaint.filter(({ label }) => label === 1).length;
  const found = right + unsure.filter(({ label }) => label === 1).length;
  return (
    `  precision of complaint ${percent(right, complaint.length)} · recall of complaint ${percent(right, positives)} · ` +
    `recall of complaint or unsure ${percent(found, positives)} · share unsure ${percent(unsure.length, scored.length)} (n = ${scored.length})`
  );
}

function table(name: string, scored: readonly Scored[], print: (line: string) => void): void {
  const judged = scored.filter(({ judgement }) => judgement.probability !== null);
  const labels = judged.map(({ label }) => label);
  const probabilities = judged.map(({ judgement }) => judgement.probability ?? 0);
  print(`  ${name}: expected calibration error ${figure(calibrationError(labels, probabilities))}`);
  for (const bin of reliability(labels, probabilities)) {
    print(
      `    said ${figure(bin.predicted)}  were ${figure(bin.observed)}  (${String(bin.rows).padStart(3)})`,
    );
  }
}
