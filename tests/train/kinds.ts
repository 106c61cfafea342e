import { SYMBOLS, symbolOfValue } from '@/utils/core/detect/weights-format';
import { ENTRY_STEPS, KindModel, type KindWeights } from '@/utils/core/draft/kinds/model';
import { type Features, featuresOf } from '@/utils/core/draft/kinds/model-features';
import { realPosts, writtenPosts } from './kind-lessons';
import { learnSoftmax, type Softmax, type SparseRows } from './softmax';
import { packHash } from './write-weights';

/** A feature must stand in so many posts to be learned. */
const MIN_POSTS = { words: 2, runs: 3 };
const PASSES = 10;
const RATE = 0.1;
/** Few real posts are labelled, and they are what it is for. */
const REAL_COUNTS = 10;
const FOLDS = 3;
/** Written posts are not quite like real ones: without it their very words are learned. Chosen in cross-validation. */
const DECAY = 1e-3;
/** Of 13 million weights so many ship; learning on with them alone makes up for nearly all the others. */
const KEPT = { weights: 200_000, passes: 3 };
/** The few weights beyond this share of them are cut to it: steps stay small. */
const UNCUT = 0.9999;

type Group = keyof Features;
const GROUPS: readonly Group[] = ['words', 'runs'];

/**
 * Learns what a post is about, from posts written for it (`tests/train/kinds/*.tsv`) and from real
 * ones labelled by hand (`kinds-of-real-posts.tsv`: ids only). The last are scored in cross-validation.
 */
export function learnKinds(data: string, log: (line: string) => void): KindWeights {
  const lessons = [...writtenPosts(), ...realPosts(data)];
  const ids = [...new Set(lessons.flatMap(({ kinds, real }) => (real ? [] : kinds)))].sort();
  const { rows, columns } = tabulate(lessons.map(({ text }) => featuresOf(text)));
  const labels = lessons.map(({ kinds }) => ids.indexOf(kinds[0] ?? ''));
  const counts = lessons.map(({ real }) => (real ? REAL_COUNTS : 1));
  const learn = (take: readonly number[]): Softmax =>
    learnSoftmax({
      rows,
      take,
      labels,
      counts,
      classes: ids.length,
      passes: PASSES,
      rate: RATE,
      decay: DECAY,
      keep: KEPT,
    });
  const all = lessons.map((_, r) => r);
  const real = all.filter((r) => lessons[r]?.real);
  // Scored as shipped: packed, with the weak weights left out.
  const guesses = Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(real.filter((_row, n) => n % FOLDS === fold));
    const model = new KindModel(pack(learn(all.filter((r) => !held.has(r))), ids, columns));
    return [...held].flatMap((r) => {
      const lesson = lessons[r];
      const [top] = lesson ? model.guess(lesson.text) : [];
      return lesson && top ? [{ share: top.share, right: lesson.kinds.includes(top.id) }] : [];
    });
  }).flat();
  for (const from of [0, 0.12, 0.18, 0.25, 0.35, 0.5]) {
    const sure = guesses.filter(({ share }) => share >= from);
    const right = sure.filter((one) => one.right).length;
    log(`kinds: ${sure.length} of ${guesses.length} real posts from ${from}, ${right} as labelled`);
  }
  return pack(learn(all), ids, columns);
}

interface Column {
  group: Group;
  hash: number;
  idf: number;
}

function tabulate(features: readonly Features[]): { rows: SparseRows; columns: Column[] } {
  const columns: Column[] = [];
  const index = { words: new Map<number, number>(), runs: new Map<number, number>() };
  for (const group of GROUPS) {
    const posts = new Map<number, number>();
    for (const each of features) {
      for (const hash of each[group].keys()) posts.set(hash, (posts.get(hash) ?? 0) + 1);
    }
    for (const [hash, n] of posts) {
      if (n < MIN_POSTS[group]) continue;
      index[group].set(hash, columns.length);
      columns.push({ group, hash, idf: Math.log((1 + features.length) / (1 + n)) + 1 });
    }
  }
  const starts = new Uint32Array(features.length + 1);
  const found: number[] = [];
  const values: number[] = [];
  features.forEach((each, r) => {
    for (const group of GROUPS) {
      const from = values.length;
      for (const [hash, count] of each[group]) {
        const column = index[group].get(hash);
        if (column === undefined) continue;
        found.push(column);
        values.push((columns[column]?.idf ?? 0) * (1 + Math.log(count)));
      }
      const length = Math.sqrt(values.slice(from).reduce((sum, value) => sum + value * value, 0));
      for (let i = from; i < values.length; i += 1) values[i] = (values[i] ?? 0) / length;
    }
    starts[r + 1] = values.length;
  });
  const rows = {
    starts,
    columns: Uint32Array.from(found),
    values: Float32Array.from(values),
    width: columns.length,
  };
  return { rows, columns };
}

function pack(model: Softmax, ids: string[], columns: readonly Column[]): KindWeights {
  const { weights, classes } = model;
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor(UNCUT * (sizes.length - 1))] ?? 0) / ENTRY_STEPS;
  const idfScale = Math.max(...columns.map(({ idf }) => idf)) / (SYMBOLS - 1);
  const packed = { words: '', runs: '' };
  columns.forEach(({ group, hash, idf }, column) => {
    let entries = '';
    let n = 0;
    for (let k = 0; k < classes; k += 1) {
      const step = Math.round((weights[column * classes + k] ?? 0) / scale);
      if (step === 0) continue;
      entries += packEntry(k, Math.max(-ENTRY_STEPS, Math.min(ENTRY_STEPS, step)));
      n += 1;
    }
    if (n === 0) return;
    packed[group] += packHash(hash) + symbolOfValue(Math.round(idf / idfScale)) + packCount(n);
    packed[group] += entries;
  });
  return {
    ids,
    bias: [...model.bias].map((value) => Number(value.toFixed(3))),
    scale: Number(scale.toPrecision(6)),
    idfScale,
    ...packed,
  };
}

/** Class and step in two symbols: {@link ENTRY_STEPS} says how many steps fit beside the classes. */
function packEntry(k: number, step: number): string {
  const value = k * (2 * ENTRY_STEPS + 1) + step + ENTRY_STEPS;
  return symbolOfValue(Math.floor(value / SYMBOLS)) + symbolOfValue(value % SYMBOLS);
}

/** One symbol, or the last symbol and one for the rest. */
const packCount = (n: number): string =>
  n < SYMBOLS - 1
    ? symbolOfValue(n)
    : symbolOfValue(SYMBOLS - 1) + symbolOfValue(n - (SYMBOLS - 1));
