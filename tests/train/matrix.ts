import { groupHits } from '@/utils/core/detect/book';
import { COUNT_MASK, GramCounter } from '@/utils/core/detect/grams';
import { handFeatures } from '@/utils/core/detect/hand';
import { tokenise } from '@/utils/core/detect/tokens';
import type { Valence } from '@/utils/core/detect/valence';
import { fold } from '@/utils/core/text/normalise';

/** Sparse rows of n-gram counts, and the linguistic features of the same posts. */
export interface Corpus {
  rows: number;
  /** Row r owns entries `starts[r]` to `starts[r + 1]`. */
  starts: Uint32Array;
  buckets: Uint16Array;
  /** Counts at first; {@link weigh} turns them into the model's values. */
  values: Float32Array;
  /** `rows` × `handSize`. */
  hand: Float64Array;
  handSize: number;
}

/** Featurises texts with the very code that runs in the page. */
export function featurise(texts: readonly string[], valence: Valence): Corpus {
  const counter = new GramCounter();
  const starts = new Uint32Array(texts.length + 1);
  let buckets = new Uint16Array(1 << 20);
  let values = new Float32Array(1 << 20);
  let hand: Float64Array | null = null;
  let handSize = 0;
  let used = 0;
  texts.forEach((original, row) => {
    const { text } = fold(original);
    const tokens = tokenise(text);
    counter.count(tokens);
    if (used + counter.size > buckets.length) {
      const wider = new Uint16Array(buckets.length * 2);
      wider.set(buckets);
      buckets = wider;
      const widerValues = new Float32Array(values.length * 2);
      widerValues.set(values);
      values = widerValues;
    }
    for (let i = 0; i < counter.size; i += 1) {
      const at = counter.touched[i] ?? 0;
      buckets[used] = at;
      values[used] = (counter.cells[at] ?? 0) & COUNT_MASK;
      used += 1;
    }
    counter.clear();
    starts[row + 1] = used;
    const features = handFeatures(text, tokens, groupHits(tokens), valence).values;
    if (hand === null) {
      handSize = features.length;
      hand = new Float64Array(texts.length * handSize);
    }
    hand.set(features, row * handSize);
  });
  return {
    rows: texts.length,
    starts,
    buckets: buckets.slice(0, used),
    values: values.slice(0, used),
    hand: hand ?? new Float64Array(0),
    handSize,
  };
}

/** Number of rows each bucket occurs in. */
export function documentFrequency(corpora: readonly Corpus[], size: number): Uint32Array {
  const df = new Uint32Array(size);
  for (const { buckets } of corpora) {
    for (let i = 0; i < buckets.length; i += 1) {
      const at = buckets[i] ?? 0;
      df[at] = (df[at] ?? 0) + 1;
    }
  }
  return df;
}

/** Counts become (1 + ln count) · idf, each row of length one: what the page computes. In place. */
export function weigh(corpus: Corpus, idf: Float64Array): void {
  const { starts, buckets, values, rows } = corpus;
  for (let row = 0; row < rows; row += 1) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    let square = 0;
    for (let i = from; i < to; i += 1) {
      const value = (1 + Math.log(values[i] ?? 1)) * (idf[buckets[i] ?? 0] ?? 0);
      values[i] = value;
      square += value * value;
    }
    const norm = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let i = from; i < to; i += 1) values[i] = (values[i] ?? 0) * norm;
  }
}
