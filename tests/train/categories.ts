import { tokenise } from '@/utils/core/detect/tokens';
import { type CategoryWeights, packGap, symbolOfValue } from '@/utils/core/detect/weights-format';
import type { Category } from '@/utils/core/post/verdict';
import { fold } from '@/utils/core/text/normalise';
import { categoryOf } from '@/utils/core/triage/category';
import {
  CATEGORIES,
  CategoryModel,
  FEATURE_BITS,
  LEVELS,
  MIDDLE_LEVEL,
} from '@/utils/core/triage/category-model';
import { eachFeature } from '@/utils/core/triage/flags/hint-features';
import { marksIn } from '@/utils/core/triage/marks';
import { KINDS_OF } from './category-kinds';
import { type KindLesson, realPosts, writtenPosts } from './kind-lessons';
import { centred } from './prune';
import { learnSoftmax, type Softmax, type SparseRows } from './softmax';

const MIN_POSTS = 4;
/** More of them are worth a point each thousand, and ten bytes each. */
const FEATURES = 2000;
const PASSES = 6;
const RATE = 0.1;
const REAL_COUNTS = 4;
const FOLDS = 3;
/** Log-odds of one level; weaker weights are not worth their byte. */
const KEPT_WEIGHT = 1.5;
const LEVEL_WEIGHT = 0.8;
/** Of contact with the company, and of nothing in particular, few lessons tell and many complaints. */
const MORE: Partial<Record<Category, number>> = { 'service-contact': 0.5, other: 0.5 };

const CATEGORY_OF = new Map(
  CATEGORIES.flatMap((category) =>
    KINDS_OF[category].split(' ').map((kind): [string, Category] => [kind, category]),
  ),
);

interface Lesson extends KindLesson {
  features: readonly number[];
  label: number;
}

/**
 * Learns which words speak for which category, from the posts written for the kinds of trouble and
 * the real ones labelled by hand. Shipped beside the word lists: together they are right more often
 * than either.
 */
export function learnCategories(data: string, log: (line: string) => void): CategoryWeights {
  const lessons = [...writtenPosts(), ...realPosts(data)].flatMap(toLesson);
  const real = lessons.filter((lesson) => lesson.real);
  let right = 0;
  let listed = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = new Set(real.filter((_, n) => n % FOLDS === fold));
    const model = new CategoryModel(learn(lessons.filter((lesson) => !held.has(lesson))));
    for (const { text, kinds } of held) {
      const meant = kinds.map((kind) => CATEGORY_OF.get(kind));
      const { tokens } = tokenised(text);
      if (meant.includes(categoryOf(tokens, marksIn(tokens), model))) right += 1;
      if (meant.includes(categoryOf(tokens, marksIn(tokens), null))) listed += 1;
    }
  }
  log(`categories: ${right} of ${real.length} real posts right, by word lists alone ${listed}`);
  return learn(lessons);
}

const tokenised = (text: string) => ({ tokens: tokenise(fold(text).text) });

function toLesson(post: KindLesson): Lesson[] {
  const category = CATEGORY_OF.get(post.kinds[0] ?? '');
  if (category === undefined) return [];
  const features = new Set<number>();
  eachFeature(tokenised(post.text).tokens, (feature) => features.add(feature & FEATURE_BITS));
  return [{ ...post, features: [...features], label: CATEGORIES.indexOf(category) }];
}

function learn(lessons: readonly Lesson[]): CategoryWeights {
  const counts = new Map<number, number>();
  for (const { features } of lessons) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const common = [...counts].flatMap(([feature, n]) => (n < MIN_POSTS ? [] : [feature]));
  const wide = softmax(lessons, common);
  const worth = common.map((feature, at) => ({
    feature,
    worth: Math.sqrt(counts.get(feature) ?? 0) * squares(wide, at),
  }));
  const kept = worth
    .sort((a, b) => b.worth - a.worth || a.feature - b.feature)
    .slice(0, FEATURES)
    .map(({ feature }) => feature)
    .sort((a, b) => a - b);
  return pack(softmax(lessons, kept), kept);
}

function squares({ weights, classes }: Softmax, at: number): number {
  return weights
    .subarray(at * classes, (at + 1) * classes)
    .reduce((sum, weight) => sum + weight * weight, 0);
}

function softmax(lessons: readonly Lesson[], features: readonly number[]): Softmax {
  const index = new Map(features.map((feature, at) => [feature, at]));
  const starts = new Uint32Array(lessons.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  lessons.forEach((lesson, r) => {
    const known = lesson.features.flatMap((feature) => index.get(feature) ?? []);
    for (const at of known) {
      columns.push(at);
      values.push(1 / Math.sqrt(known.length));
    }
    starts[r + 1] = columns.length;
  });
  const rows: SparseRows = {
    starts,
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
    width: features.length,
  };
  return learnSoftmax({
    rows,
    take: lessons.map((_, r) => r),
    labels: lessons.map(({ label }) => label),
    counts: lessons.map((lesson) => (lesson.real ? REAL_COUNTS : 1)),
    classes: CATEGORIES.length,
    passes: PASSES,
    rate: RATE,
  });
}

/** The gap from the feature before, one symbol for how many categories it speaks of, one for each of them. */
function pack(model: Softmax, features: readonly number[]): CategoryWeights {
  const { bias } = model;
  let packed = '';
  let before = 0;
  features.forEach((feature, at) => {
    const entries = Array.from(centred(model, at), (weight, k) => {
      if (Math.abs(weight) < KEPT_WEIGHT) return '';
      const level = Math.round(weight / LEVEL_WEIGHT) + MIDDLE_LEVEL;
      return symbolOfValue(k * LEVELS + Math.max(0, Math.min(LEVELS - 1, level)));
    }).filter((entry) => entry !== '');
    if (entries.length === 0) return;
    packed += packGap(feature - before) + symbolOfValue(entries.length) + entries.join('');
    before = feature;
  });
  return {
    bias: [...bias].map((value, k) =>
      Number((value + (MORE[CATEGORIES[k] ?? 'other'] ?? 0)).toFixed(2)),
    ),
    scale: LEVEL_WEIGHT,
    packed,
  };
}
