import { shuffled } from './random';
import { isBrandDirected, type Row } from './rows';

export interface Fold {
  name: string;
  training: number[];
  held: number[];
}

/** Seeded folds in which each class is spread evenly. */
export function stratifiedFolds(labels: readonly number[], count: number, seed: number): Fold[] {
  const foldOf = new Int32Array(labels.length);
  for (const wanted of new Set(labels)) {
    const members = labels.flatMap((label, i) => (label === wanted ? [i] : []));
    shuffled(members, seed + wanted).forEach((row, n) => {
      foldOf[row] = n % count;
    });
  }
  return Array.from({ length: count }, (_, f) => ({
    name: `fold ${f + 1}`,
    training: labels.flatMap((_label, i) => (foldOf[i] === f ? [] : [i])),
    held: labels.flatMap((_label, i) => (foldOf[i] === f ? [i] : [])),
  }));
}

/** One fold for each industry: learned without it, scored on its posts. */
export function industryFolds(rows: readonly Row[]): Fold[] {
  const industries = new Set(rows.filter(isBrandDirected).map((row) => row.domain ?? ''));
  return [...industries].sort().map((name) => ({
    name,
    training: rows.flatMap((row, i) => (row.domain === name ? [] : [i])),
    held: rows.flatMap((row, i) => (row.domain === name ? [i] : [])),
  }));
}
