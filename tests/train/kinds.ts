import { LARGEST_STEP, SYMBOLS, symbolOfValue } from '@/utils/core/detect/weights-format';
import { KindModel, type KindWeights } from '@/utils/core/draft/kinds/model';
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
/** Weaker features are not worth their bytes; what speaks against a kind is worth less than what speaks for it. */
const KEPT = { from: 1, against: -1.5 };
const LARGEST_WEIGHT = 12;

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
    learnSoftmax({ rows, take, labels, counts, classes: ids.length, passes: PASSES, rate: RATE });
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
  for (const from of [0, 0.3, 0.4, 0.5, 0.65]) {
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

/** The shares stay the same when all classes gain alike: what most classes have is taken as nothing. */
function centred({ weights, classes }: Softmax, column: number): Float32Array {
  const own = weights.slice(column * classes, (column + 1) * classes);
  const middle = own.slice().sort()[classes >> 1] ?? 0;
  return own.map((weight) => weight - middle);
}

function pack(model: Softmax, ids: string[], columns: readonly Column[]): KindWeights {
  const scale = LARGEST_WEIGHT / LARGEST_STEP;
  const idfScale = Math.max(...columns.map(({ idf }) => idf)) / (SYMBOLS - 1);
  const packed = { words: '', runs: '' };
  columns.forEach(({ group, hash, idf }, column) => {
    let entries = '';
    let n = 0;
    const weights = centred(model, column);
    for (let k = 0; k < model.classes; k += 1) {
      const weight = weights[k] ?? 0;
      if ((weight < KEPT.from && weight > KEPT.against) || n === SYMBOLS - 1) continue;
      const step = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, Math.round(weight / scale)));
      entries += symbolOfValue(k % SYMBOLS) + symbolOfValue(Math.floor(k / SYMBOLS));
      entries += symbolOfValue(step + LARGEST_STEP);
      n += 1;
    }
    if (n === 0) return;
    const head = packHash(hash) + symbolOfValue(Math.round(idf / idfScale)) + symbolOfValue(n);
    packed[group] += head + entries;
  });
  return {
    ids,
    bias: [...model.bias].map((value) => Number(value.toFixed(3))),
    scale,
    idfScale,
    ...packed,
  };
}
