import { packGap, symbolOfValue } from '@/utils/core/detect/weights-format';
import { MIDDLE, type TopicWeights } from '@/utils/core/extract/topics/model';
import { learnSparse, marginOf } from './sparse-logistic';
import { type TopicLesson, topicLessons } from './topic-lessons';
import { learnWordClasses } from './word-classes';

const L2 = 1.5;
const STEPS = 60;
const FOLDS = 5;
const MIN_CANDIDATES = 3;
const STEP = 0.08;
const KEPT = 0.06;
/** Of the candidates that are said, this share was called fit to be said, in cross-validation (see MODEL-CARD.md). */
const PRECISION = 0.79;

/** Learns which noun phrases of a post a reply may name, from phrases of real posts that were judged one by one. */
export function learnTopics(data: string, log: (line: string) => void): TopicWeights {
  const classes = learnWordClasses(data);
  const lessons = topicLessons(data, classes);
  const index = featureIndex(lessons);
  const rows = lessons.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const learn = (positions: readonly number[], least: number) =>
    learnSparse({
      positions,
      rows,
      labels: lessons.map(({ label }) => (label >= least ? 1 : 0)),
      weights: lessons.map(() => 1),
      size: index.size,
      l2: L2,
      steps: STEPS,
      kept: KEPT,
    });
  const held = lessons.map(() => ({ sayable: 0, central: 0 }));
  const posts = [...new Set(lessons.map(({ post }) => post))];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = new Set(posts.filter((_, n) => n % FOLDS === fold));
    const inside = lessons.flatMap(({ post }, p) => (out.has(post) ? [] : [p]));
    const [good, key] = [learn(inside, 1), learn(inside, 2)];
    lessons.forEach(({ post }, p) => {
      if (out.has(post))
        held[p] = { sayable: marginOf(good, rows[p]), central: marginOf(key, rows[p]) };
    });
  }
  const from = threshold(
    lessons,
    held.map(({ sayable }) => sayable),
  );
  report(lessons, held, from, posts.length, log);
  const all = lessons.map((_, p) => p);
  const [good, key] = [learn(all, 1), learn(all, 2)];
  return {
    bias: [rounded(good.at(-1) ?? 0), rounded(key.at(-1) ?? 0)],
    step: STEP,
    from: rounded(from),
    packed: pack(index, good, key),
    classes,
  };
}

/** The lowest odds from which on enough of what is said was fit to be said. */
function threshold(lessons: readonly TopicLesson[], odds: readonly number[]): number {
  const order = lessons.map((_, p) => p).sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0));
  let good = 0;
  let from = Number.POSITIVE_INFINITY;
  order.forEach((p, n) => {
    if ((lessons[p]?.label ?? 0) > 0) good += 1;
    if (good / (n + 1) >= PRECISION) from = odds[p] ?? 0;
  });
  return from;
}

function report(
  lessons: readonly TopicLesson[],
  held: readonly { sayable: number; central: number }[],
  from: number,
  posts: number,
  log: (line: string) => void,
): void {
  const best = new Map<string, { label: number; odds: number }>();
  lessons.forEach(({ post, label }, p) => {
    const { sayable = 0, central = 0 } = held[p] ?? {};
    if (sayable >= from && central > (best.get(post)?.odds ?? Number.NEGATIVE_INFINITY))
      best.set(post, { label, odds: central });
  });
  const count = (label: number) => [...best.values()].filter((one) => one.label === label).length;
  log(
    `topics: ${lessons.length} candidates of ${posts} posts; in ${best.size} something is named: what the post is about ${count(2)}, fit ${count(1)}, unfit ${count(0)}`,
  );
}

function featureIndex(lessons: readonly TopicLesson[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of lessons)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= MIN_CANDIDATES)
    .map(([feature]) => feature);
  return new Map(kept.sort((a, b) => a - b).map((feature, at) => [feature, at]));
}

function pack(index: ReadonlyMap<number, number>, good: Float64Array, key: Float64Array): string {
  let packed = '';
  let before = 0;
  for (const [feature, at] of index) {
    const steps = [good, key].map((w) =>
      Math.max(-MIDDLE, Math.min(MIDDLE, Math.round((w[at] ?? 0) / STEP))),
    );
    if (steps.every((step) => step === 0)) continue;
    packed +=
      packGap(feature - before) + steps.map((step) => symbolOfValue(step + MIDDLE)).join('');
    before = feature;
  }
  return packed;
}

const rounded = (value: number) => Number(value.toFixed(2));
