import { COMMON_WORDS } from '@/utils/core/detect/common-words';
import { stopWords } from '@/utils/core/detect/stop-words';
import { tokenise } from '@/utils/core/detect/tokens';
import {
  type HintWeights,
  LARGEST_STEP,
  packGap,
  symbolOfValue,
} from '@/utils/core/detect/weights-format';
import type { Flag } from '@/utils/core/post/verdict';
import { eachFeature } from '@/utils/core/triage/flags/hint-features';
import { HINTED, LOUD, STEP_WEIGHT } from '@/utils/core/triage/flags/hints-format';
import { type Fold, stratifiedFolds } from './folds';
import { ABOUT_COMPANIES, hintLessons, type Lesson } from './hint-lessons';
import { learnSparse, marginOf } from './sparse-logistic';

const L2 = 0.5;
const STEPS = 60;
const RAISED_WEIGHT = 8;
const WEIGHT = { invented: 1, company: 2, trouble: 1, talk: 0.5 };
const MIN_TEXTS = 2;
/** Words in a larger share of real posts than this are grammar: many of them must not add up to a flag. */
const COMMON = 0.03;
/** Weaker features are not worth their bytes. */
const KEPT_WEIGHT = 0.5;
/** What little words may weigh: less than what can raise a flag by itself. */
const QUIET_WEIGHT = LOUD - 2 * STEP_WEIGHT;
const CHAT = 'u ur r im youre its'.split(' ');
/** "Not be here any more", "he only asked us", "who gave you my": for these pairs of little words tell. */
const SAID_IN_LITTLE_WORDS = new Set<Flag>(['self-harm', 'discrimination', 'privacy']);
/** Share of posts about companies, real and invented, that may raise a flag by hints in cross-validation, and of near misses among what is raised. */
const ALARMS = 0.006;
const PRECISION = 0.9;

/**
 * Learns which words hint at each flag, from invented posts (all sets but those that are only scored)
 * and, as counter-examples, real ones. Adds up where listed phrases need to be met word for word.
 */
export function learnHints(dir: string, log: (line: string) => void): HintWeights {
  const lessons = hintLessons(dir);
  const index = featureIndex(lessons);
  const rows = lessons.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const words = quietFeatures(index, false);
  const wordsAndPairs = quietFeatures(index, true);
  const models = HINTED.map((flag) => {
    const labels = lessons.map((lesson) => (lesson.flag === flag ? 1 : 0));
    const learn = (positions: readonly number[]) => {
      const w = learnSparse({
        positions,
        rows,
        labels,
        weights: lessons.map(weightOf(labels)),
        size: index.size,
        l2: L2,
        steps: STEPS,
        kept: KEPT_WEIGHT,
      });
      return hushed(w, SAID_IN_LITTLE_WORDS.has(flag) ? words : wordsAndPairs);
    };
    const z = new Array<number>(lessons.length).fill(0);
    for (const { training, held } of tradeFolds(lessons, labels)) {
      const w = learn(training);
      for (const p of held) z[p] = isLoud(w, rows[p]) ? marginOf(w, rows[p]) : -9;
    }
    const from = raisedFrom(z, labels, lessons);
    const share = (of: (p: number) => boolean) => {
      const all = z.flatMap((_, p) => (of(p) ? [p] : []));
      return `${all.filter((p) => (z[p] ?? 0) >= from).length} of ${all.length}`;
    };
    log(
      `hints ${flag}: from ${from}: raised ${share((p) => labels[p] === 1)}, near misses ${share((p) => lessons[p]?.flag === '' && lessons[p]?.source === 'invented')}, posts about companies ${share((p) => lessons[p]?.source === 'company')}, of trouble ${share((p) => lessons[p]?.source === 'trouble')}`,
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

/** Each set of posts about companies is scored by a model that met none of it: flags are for trades unseen. */
function tradeFolds(lessons: readonly Lesson[], labels: readonly number[]): Fold[] {
  return stratifiedFolds(labels, ABOUT_COMPANIES.length, 1).map((fold, n) => {
    const isHeld = new Set(fold.held);
    const inFold = (p: number) =>
      lessons[p]?.source === 'company' ? lessons[p]?.set === n : isHeld.has(p);
    const all = lessons.map((_, p) => p);
    return { ...fold, training: all.filter((p) => !inFold(p)), held: all.filter(inFold) };
  });
}

const weightOf = (labels: readonly number[]) => (lesson: Lesson, p: number) =>
  labels[p] === 1 ? RAISED_WEIGHT : WEIGHT[lesson.source];

/** One word at least must speak for the flag by itself: grammar that adds up is no evidence. */
function isLoud(w: Float64Array, row: Int32Array | undefined): boolean {
  return row?.some((at) => (w[at] ?? 0) >= LOUD) ?? false;
}

/** Little words, or those and pairs of them. */
function quietFeatures(index: ReadonlyMap<number, number>, pairs: boolean): Set<number> {
  const little = [...new Set([...(stopWords().get('en') ?? []), ...COMMON_WORDS, ...CHAT])];
  const quiet = new Set<number>();
  const note = (feature: number) => {
    const at = index.get(feature);
    if (at !== undefined) quiet.add(at);
  };
  for (const first of little) {
    if (!pairs) eachFeature(tokenise(first), note);
    else for (const second of little) eachFeature(tokenise(`${first} ${second}`), note);
  }
  return quiet;
}

function hushed(w: Float64Array, quiet: ReadonlySet<number>): Float64Array {
  return w.map((weight, at) => (quiet.has(at) ? Math.min(weight, QUIET_WEIGHT) : weight));
}

function featureIndex(lessons: readonly Lesson[]): Map<number, number> {
  const written = new Map<number, number>();
  const found = new Map<number, number>();
  for (const { features, source } of lessons) {
    const counts = source === 'invented' ? written : found;
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const common = COMMON * lessons.filter(({ source }) => source !== 'invented').length;
  const index = new Map<number, number>();
  for (const [feature, count] of written) {
    const real = found.get(feature) ?? 0;
    if (count + real >= MIN_TEXTS && real <= common) index.set(feature, index.size);
  }
  return index;
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
    const alarms = { company: 0, trouble: 0 };
    const posts = { company: 0, trouble: 0 };
    z.forEach((value, p) => {
      const source = lessons[p]?.source;
      const about = source === 'company' || source === 'trouble' ? source : null;
      if (about !== null) posts[about] += 1;
      if (value < from) return;
      if (labels[p] === 1) right += 1;
      else if (about !== null) alarms[about] += 1;
      else if (source === 'invented' && lessons[p]?.flag === '') wrong += 1;
    });
    const quiet =
      alarms.company <= ALARMS * posts.company && alarms.trouble <= ALARMS * posts.trouble;
    if (quiet && right >= PRECISION * (right + wrong)) {
      return Number(from.toFixed(1));
    }
  }
  return 3;
}

/** The gap from the feature before, one symbol for the flags it speaks of (a bit each), one for each weight. */
function packFeatures(index: ReadonlyMap<number, number>, models: readonly Float64Array[]): string {
  let packed = '';
  let before = 0;
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
    packed += packGap(feature - before);
    before = feature;
    packed += symbolOfValue(mask);
    for (const step of steps) if (step !== 0) packed += symbolOfValue(step + LARGEST_STEP);
  }
  return packed;
}
