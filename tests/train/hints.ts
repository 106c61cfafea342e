import { readFileSync } from 'node:fs';
import { tokenise } from '@/utils/core/detect/tokens';
import {
  type HintWeights,
  LARGEST_STEP,
  SYMBOLS,
  symbolOfValue,
} from '@/utils/core/detect/weights-format';
import { fold } from '@/utils/core/text/normalise';
import { eachFeature } from '@/utils/core/triage/flags/hint-features';
import { HINTED, STEP_WEIGHT } from '@/utils/core/triage/flags/hints-format';
import { FLAG_SET } from '../unit/triage-flag-set';
import type { FlagCases } from '../unit/triage-flag-set/cases';
import { FIFTH_SET } from '../unit/triage-flag-set/fifth';
import { FOURTH_SET } from '../unit/triage-flag-set/fourth';
import { SECOND_SET } from '../unit/triage-flag-set/second';
import { THIRD_SET } from '../unit/triage-flag-set/third';
import { stratifiedFolds } from './folds';
import { minimise } from './lbfgs';
import { shuffled } from './random';
import { readRows } from './rows';

/** A text with the flag that its writer had in mind, '' for none. */
interface Lesson {
  features: readonly number[];
  flag: string;
  /** Written for this, not found: what people really post counts less a piece, there is so much of it. */
  invented: boolean;
}

const L2 = 0.5;
const STEPS = 60;
const RAISED_WEIGHT = 4;
const REAL_WEIGHT = 0.5;
const MIN_TEXTS = 2;
/** Words in a larger share of real posts than this are grammar: many of them must not add up to a flag. */
const COMMON = 0.05;
/** Weaker features are not worth their bytes. */
const KEPT_WEIGHT = 0.3;
/** Share of real posts that may raise a flag by hints in cross-validation, and of near misses among what is raised. */
const REAL_ALARMS = 0.003;
const PRECISION = 0.9;

const BACKGROUND: readonly (readonly [string, number])[] = [
  ['complaints_acl2019', 10_000],
  ['tweeteval_sentiment', 5000],
  ['tweeteval_offensive', 3000],
  ['fincorp', 2000],
  ['goemotions', 4000],
];

/**
 * Learns which words hint at each flag, from invented posts (all sets but those that are only scored)
 * and, as counter-examples, real ones. Adds up where listed phrases need to be met word for word.
 */
export function learnHints(dir: string, log: (line: string) => void): HintWeights {
  const lessons = [...inventedLessons(), ...background(dir)];
  const index = featureIndex(lessons);
  const rows = lessons.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const models = HINTED.map((flag) => {
    const labels = lessons.map((lesson) => (lesson.flag === flag ? 1 : 0));
    const learn = (positions: readonly number[]) =>
      regress(positions, rows, labels, lessons, index.size);
    const z = new Array<number>(lessons.length).fill(0);
    for (const { training, held } of stratifiedFolds(labels, 5, 1)) {
      const w = learn(training);
      for (const p of held) z[p] = marginOf(w, rows[p]);
    }
    const from = raisedFrom(z, labels, lessons);
    const share = (of: (p: number) => boolean) => {
      const all = z.flatMap((_, p) => (of(p) ? [p] : []));
      return `${all.filter((p) => (z[p] ?? 0) >= from).length} of ${all.length}`;
    };
    log(
      `hints ${flag}: from ${from}: raised ${share((p) => labels[p] === 1)}, near misses ${share((p) => labels[p] === 0 && (lessons[p]?.invented ?? false) && lessons[p]?.flag === '')}, real posts ${share((p) => !(lessons[p]?.invented ?? true))}`,
    );
    return { w: learn(lessons.map((_, p) => p)), from };
  });
  return {
    bias: models.map(({ w }) => Number((w.at(-1) ?? 0).toFixed(2))),
    raisedFrom: models.map(({ from }) => from),
    packed: packFeatures(
      index,
      models.map(({ w }) => w),
    ),
  };
}

function inventedLessons(): Lesson[] {
  const sets: (readonly [string, FlagCases])[] = [
    ...FLAG_SET,
    ...Object.entries(SECOND_SET),
    ...THIRD_SET,
    ...FOURTH_SET,
    ...FIFTH_SET,
  ];
  const written = HINTED.flatMap((flag) => {
    const url = new URL(`lessons/${flag}.txt`, import.meta.url);
    const lines = readFileSync(url, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => lesson(line.slice(2), line.startsWith('+') ? flag : '', true));
  });
  return [
    ...sets.flatMap(([flag, { raised, nearMisses }]) => [
      ...raised.map((text) => lesson(text, flag, true)),
      ...nearMisses.map((text) => lesson(text, '', true)),
    ]),
    ...written,
  ];
}

function background(dir: string): Lesson[] {
  return BACKGROUND.flatMap(([name, count]) =>
    shuffled(readRows(dir, `train/${name}`, 'dev-train'), 21)
      .slice(0, count)
      .map(({ text }) => lesson(text, '', false)),
  );
}

function lesson(text: string, flag: string, invented: boolean): Lesson {
  const features = new Set<number>();
  eachFeature(tokenise(fold(text).text), (feature) => features.add(feature));
  return { features: [...features], flag, invented };
}

function featureIndex(lessons: readonly Lesson[]): Map<number, number> {
  const written = new Map<number, number>();
  const found = new Map<number, number>();
  for (const { features, invented } of lessons) {
    const counts = invented ? written : found;
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const common = COMMON * lessons.filter(({ invented }) => !invented).length;
  const index = new Map<number, number>();
  for (const [feature, count] of written) {
    const real = found.get(feature) ?? 0;
    if (count + real >= MIN_TEXTS && real <= common) index.set(feature, index.size);
  }
  return index;
}

function regress(
  positions: readonly number[],
  rows: readonly Int32Array[],
  labels: readonly number[],
  lessons: readonly Lesson[],
  size: number,
): Float64Array {
  return minimise(
    (w, gradient) => {
      let loss = 0;
      for (let i = 0; i < size; i += 1) {
        const value = w[i] ?? 0;
        loss += 0.5 * L2 * value * value;
        gradient[i] = L2 * value;
      }
      gradient[size] = 0;
      for (const p of positions) {
        const row = rows[p];
        if (row === undefined) continue;
        const label = labels[p] ?? 0;
        const weight = label === 1 ? RAISED_WEIGHT : lessons[p]?.invented ? 1 : REAL_WEIGHT;
        const z = marginOf(w, row);
        loss += weight * (Math.max(z, 0) - z * label + Math.log1p(Math.exp(-Math.abs(z))));
        const slope = weight * (1 / (1 + Math.exp(-z)) - label);
        for (const at of row) gradient[at] = (gradient[at] ?? 0) + slope;
        gradient[size] = (gradient[size] ?? 0) + slope;
      }
      return loss;
    },
    new Float64Array(size + 1),
    { steps: STEPS },
  );
}

function marginOf(w: Float64Array, row: Int32Array | undefined): number {
  let z = w.at(-1) ?? 0;
  for (const at of row ?? []) z += w[at] ?? 0;
  return z;
}

/** The lowest log-odds that keep both promises in cross-validation. */
function raisedFrom(
  z: readonly number[],
  labels: readonly number[],
  lessons: readonly Lesson[],
): number {
  for (let from = -3; from < 3; from += 0.1) {
    let right = 0;
    let wrong = 0;
    let real = 0;
    let reals = 0;
    z.forEach((value, p) => {
      const invented = lessons[p]?.invented ?? false;
      if (!invented) reals += 1;
      if (value < from) return;
      if (labels[p] === 1) right += 1;
      else if (invented && lessons[p]?.flag === '') wrong += 1;
      else real += 1;
    });
    if (real <= REAL_ALARMS * reals && right >= PRECISION * (right + wrong)) {
      return Number(from.toFixed(1));
    }
  }
  return 3;
}

/** Four symbols for the feature, one for the flags it speaks of (a bit each), one for each weight. */
function packFeatures(index: ReadonlyMap<number, number>, models: readonly Float64Array[]): string {
  let packed = '';
  for (const [feature, at] of [...index].sort(([a], [b]) => a - b)) {
    const steps = models.map((w) => {
      const value = w[at] ?? 0;
      const step = Math.round(value / STEP_WEIGHT);
      return Math.abs(value) < KEPT_WEIGHT
        ? 0
        : Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, step));
    });
    const mask = steps.reduce((bits, step, k) => (step === 0 ? bits : bits | (1 << k)), 0);
    if (mask === 0) continue;
    let rest = feature;
    for (let digit = 0; digit < 4; digit += 1) {
      packed += symbolOfValue(rest % SYMBOLS);
      rest = Math.floor(rest / SYMBOLS);
    }
    packed += symbolOfValue(mask);
    for (const step of steps) if (step !== 0) packed += symbolOfValue(step + LARGEST_STEP);
  }
  return packed;
}
