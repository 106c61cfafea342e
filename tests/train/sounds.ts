import { packGap, symbolOfValue } from '@/utils/core/detect/weights-format';
import { MIDDLE, SORTS, type SoundWeights } from '@/utils/core/policy/sounds/sorts';
import { lengthOf } from '@/utils/core/policy/sounds/sounds-like';
import { stratifiedFolds } from './folds';
import { type SoundLesson, soundLessons } from './sound-lessons';
import { learnSparse, marginOf } from './sparse-logistic';

const L2 = 0.07;
const STEPS = 40;
const FOLDS = 3;
const MIN_TEXTS = 2;
/** A sentence of the sort, of another sort, one that looks like it, one of an expert, one of the engine's. */
const WEIGHT = { own: 4, other: 0.15, written: 1, expert: 1, draft: 0.5 };
/**
 * Share of the good sentences which may sound like a sort in cross-validation: of those that were
 * written to look like it, and of those of experts. What is only asked in grave cases may more.
 */
const ALARMS = { written: 0.006, expert: 0.005 };
const ALARMS_WHEN_GRAVE = { written: 0.02, expert: 0.01 };
const WHEN_GRAVE = new Set<string>(['denial', 'fault']);
/** Log-odds of one step of a weight, and the smallest weight worth its bytes. */
const STEP = 0.15;
const KEPT = 0.75;

/** Learns what sentences of each sort sound like. */
export function learnSounds(log: (line: string) => void): SoundWeights {
  const lessons = soundLessons();
  const index = featureIndex(lessons);
  const models = SORTS.map((sort) => learnSort(sort, lessons, index, log));
  return {
    bias: models.map(({ w }) => rounded(w.at(-1) ?? 0)),
    from: models.map(({ from }) => rounded(from)),
    step: STEP,
    packed: packFeatures(
      index,
      models.map(({ w }) => w),
    ),
  };
}

function learnSort(
  sort: string,
  lessons: readonly SoundLesson[],
  index: ReadonlyMap<number, number>,
  log: (line: string) => void,
): { w: Float64Array; from: number } {
  const rows = lessons.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const lengths = lessons.map(({ features }) => lengthOf(features.length));
  const labels = lessons.map((lesson) => (lesson.sort === sort ? 1 : 0));
  const weights = lessons.map((lesson, p) => weightOf(labels[p] ?? 0, lesson));
  const learn = (positions: readonly number[]) =>
    learnSparse({
      positions,
      rows,
      lengths,
      labels,
      weights,
      size: index.size,
      l2: L2,
      steps: STEPS,
      kept: KEPT,
    });
  const held = new Float64Array(lessons.length);
  for (const fold of stratifiedFolds(labels, FOLDS, 1)) {
    const w = learn(fold.training);
    for (const p of fold.held) held[p] = marginOf(w, rows[p], lengths[p]);
  }
  const alarms = WHEN_GRAVE.has(sort) ? ALARMS_WHEN_GRAVE : ALARMS;
  const from = Math.max(
    ...(['written', 'expert'] as const).map((source) => {
      const good = lessons
        .flatMap((lesson, p) =>
          lesson.sort === '' && lesson.source === source ? [held[p] ?? 0] : [],
        )
        .sort((a, b) => b - a);
      return good[Math.floor(good.length * alarms[source])] ?? 0;
    }),
  );
  const own = lessons.flatMap((lesson, p) => (lesson.sort === sort ? [held[p] ?? 0] : []));
  log(
    `sounds like ${sort}: found ${own.filter((z) => z > from).length} of ${own.length} from ${rounded(from)}`,
  );
  return { w: learn(lessons.map((_, p) => p)), from };
}

function weightOf(label: number, lesson: SoundLesson): number {
  if (label === 1) return WEIGHT.own;
  return lesson.sort === '' ? WEIGHT[lesson.source] : WEIGHT.other;
}

function featureIndex(lessons: readonly SoundLesson[]): Map<number, number> {
  const counts = new Map<number, number>();
  const telling = new Set<number>();
  for (const { features, sort } of lessons) {
    for (const feature of features) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      if (sort !== '') telling.add(feature);
    }
  }
  const index = new Map<number, number>();
  for (const [feature, count] of counts) {
    if (count >= MIN_TEXTS && telling.has(feature)) index.set(feature, index.size);
  }
  return index;
}

function packFeatures(index: ReadonlyMap<number, number>, models: readonly Float64Array[]): string {
  let packed = '';
  let before = 0;
  for (const [feature, at] of [...index].sort(([a], [b]) => a - b)) {
    const steps = models.flatMap((w, sort) => {
      const step = Math.max(-MIDDLE, Math.min(MIDDLE, Math.round((w[at] ?? 0) / STEP)));
      return step === 0 ? [] : [{ sort, step }];
    });
    if (steps.length === 0) continue;
    packed += packGap(feature - before);
    before = feature;
    steps.forEach(({ sort, step }, i) => {
      const last = i === steps.length - 1 ? SORTS.length : 0;
      packed += symbolOfValue(sort + last) + symbolOfValue(step + MIDDLE);
    });
  }
  return packed;
}

const rounded = (value: number) => Number(value.toFixed(2));
