import { type Folded, fold, originalSpan } from '@/utils/core/text/normalise';
import { groupHits } from './book';
import { BUCKETS, COUNT_MASK, GramCounter } from './grams';
import { type HandFeatures, handFeatures } from './hand';
import { type Token, tokenise } from './tokens';
import type { Valence } from './valence';
import { COMPLAINT } from './weights/complaint';
import { HAND_SCALING } from './weights/hand-scaling';
import { IDF_LEVELS } from './weights/idf';
import { REPROACH } from './weights/reproach';
import { UNTAGGED } from './weights/untagged';
import { WORDS } from './weights/words';
import {
  codesOf,
  HAND_CLIP,
  IDF_LEVEL_COUNT,
  idfOfLevel,
  LARGEST_STEP,
  tableOf,
  weightOfStep,
  wordsOf,
} from './weights-format';

/** One post as the model took it. */
export interface Reading {
  original: string;
  folded: Folded;
  tokens: readonly Token[];
  hand: HandFeatures;
  /** Log-odds of "complaint"; 0 is the balanced decision point. */
  complaint: number;
  /** The same for a post that only names the brand: told from what strangers say to nobody. */
  untagged: number;
  /** Log-odds of "strong reproach", meaningful for complaints only. */
  reproach: number;
}

/** What is decoded once. */
interface DecodedModel {
  /** Its cells hold weight, reproach weight and idf level above the count: see {@link packed}. */
  counter: GramCounter;
  words: Valence;
  /** Log-odds of a post in which no linguistic feature is present. */
  rest: { complaint: number; untagged: number; reproach: number };
}

let decoded: DecodedModel | null = null;

/**
 * Decoded at the first post or when the page warms up, never at load: evaluation of the page's script
 * stays short.
 */
function model(): DecodedModel {
  decoded ??= {
    counter: new GramCounter(packed()),
    words: wordsOf(WORDS),
    rest: {
      complaint: withoutFeatures(COMPLAINT),
      untagged: withoutFeatures(UNTAGGED),
      reproach: withoutFeatures(REPROACH),
    },
  };
  return decoded;
}

const COMPLAINT_SHIFT = 24;
const REPROACH_SHIFT = 16;
const LEVEL_SHIFT = 12;

/**
 * One cell a bucket: complaint weight (8 bits), reproach weight (8), idf level (4), count (12). Three
 * tables and a counter apart would be four reads that miss the cache for each n-gram.
 */
function packed(): Int32Array {
  const complaint = codesOf(COMPLAINT.ngrams);
  const reproach = codesOf(REPROACH.ngrams);
  const levels = codesOf(IDF_LEVELS);
  const mask = reproach.length - 1;
  const weightOf = tableOf((value) => weightOfStep(value - LARGEST_STEP));
  // Levels of the even bucket and, above it, of the odd one.
  const levelsOf = tableOf(
    (value) => (value % IDF_LEVEL_COUNT) | (Math.floor(value / IDF_LEVEL_COUNT) << 4),
  );
  const cells = new Int32Array(BUCKETS);
  for (let i = 0; i < BUCKETS; i += 1) {
    const pair = levelsOf[levels[i >> 1] ?? 0] ?? 0;
    cells[i] =
      ((weightOf[complaint[i] ?? 0] ?? 0) << COMPLAINT_SHIFT) |
      (((weightOf[reproach[i & mask] ?? 0] ?? 0) & 255) << REPROACH_SHIFT) |
      ((i & 1 ? pair >> 4 : pair & 15) << LEVEL_SHIFT);
  }
  return cells;
}

const IDF = Float64Array.from({ length: 16 }, (_, level) => idfOfLevel(level));

/** What the n-grams of some tokens say, before it is brought to the weights' scale. */
interface GramSums {
  complaint: number;
  reproach: number;
}

/** Σ value · weight over the n-grams of the tokens, values being of length one together. */
export function gramSums(tokens: readonly Token[]): GramSums {
  const { counter } = model();
  counter.count(tokens);
  const { cells, touched, size } = counter;
  let square = 0;
  let complaint = 0;
  let reproach = 0;
  for (let i = 0; i < size; i += 1) {
    const cell = cells[touched[i] ?? 0] ?? 0;
    const count = cell & COUNT_MASK;
    const idf = IDF[(cell >> LEVEL_SHIFT) & 15] ?? 0;
    const value = count === 1 ? idf : (1 + Math.log(count)) * idf;
    square += value * value;
    complaint += value * (cell >> COMPLAINT_SHIFT);
    reproach += value * ((cell << 8) >> COMPLAINT_SHIFT);
  }
  counter.clear();
  const norm = square > 0 ? 1 / Math.sqrt(square) : 0;
  return { complaint: complaint * norm, reproach: reproach * norm };
}

/** Reads one post. Cost is linear in its length, which is bounded; the same text gives the same reading. */
export function readText(original: string): Reading {
  const { rest, words } = model();
  const folded = fold(original);
  const tokens = tokenise(folded.text);
  const hand = handFeatures(folded.text, tokens, groupHits(tokens), words);
  const sums = gramSums(tokens);
  const ngrams = sums.complaint * COMPLAINT.scale;
  let complaint = rest.complaint + ngrams;
  let untagged = rest.untagged + ngrams * UNTAGGED.ngrams;
  let reproach = rest.reproach + sums.reproach * REPROACH.scale;
  for (let i = 0; i < hand.values.length; i += 1) {
    const value = hand.values[i] ?? 0;
    // Most features are absent from most posts; what their absence says is in `rest`.
    if (value === 0) continue;
    const gain = featureGain(i, value);
    complaint += (COMPLAINT.hand[i] ?? 0) * gain;
    untagged += (UNTAGGED.hand[i] ?? 0) * gain;
    reproach += (REPROACH.hand[i] ?? 0) * gain;
  }
  return { original, folded, tokens, hand, complaint, untagged, reproach };
}

/** What the presence of a linguistic feature adds, on the scale its weight was learned for. */
export function featureGain(index: number, value: number): number {
  return scaledFeature(index, value) - scaledFeature(index, 0);
}

function scaledFeature(index: number, value: number): number {
  const z = (value - (HAND_SCALING.mean[index] ?? 0)) / (HAND_SCALING.sd[index] ?? 1);
  return Math.max(-HAND_CLIP, Math.min(HAND_CLIP, z));
}

function withoutFeatures({ bias, hand }: { bias: number; hand: readonly number[] }): number {
  return hand.reduce((sum, weight, i) => sum + weight * scaledFeature(i, 0), bias);
}

/** Offsets in the post's own text for tokens `from` to `to`. */
export function spanOf(reading: Reading, from: number, to: number): { start: number; end: number } {
  const start = reading.tokens[from]?.start ?? 0;
  const end = reading.tokens[to - 1]?.end ?? start + 1;
  return originalSpan(reading.folded, reading.original, start, end);
}
