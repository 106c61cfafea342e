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
import { WORDS } from './weights/words';
import { HAND_CLIP, idfOfLevel, type LinearWeights, wordsOf } from './weights-format';

/** One post as the model took it. */
export interface Reading {
  original: string;
  folded: Folded;
  tokens: readonly Token[];
  hand: HandFeatures;
  /** Log-odds of "complaint"; 0 is the balanced decision point. */
  complaint: number;
  /** Log-odds of "strong reproach", meaningful for complaints only. */
  reproach: number;
}

/** What is decoded once: all that the n-grams need in one cell a bucket, and the word scores. */
interface DecodedModel {
  /** Its cells hold weight, reproach weight and idf level above the count: see {@link packed}. */
  counter: GramCounter;
  words: Valence;
  /** Log-odds of a post in which no linguistic feature is present. */
  rest: GramSums;
}

let decoded: DecodedModel | null = null;

/** Decoded at the first post, never at load: evaluation of the page's script stays short. */
function model(): DecodedModel {
  decoded ??= {
    counter: new GramCounter(packed()),
    words: wordsOf(WORDS),
    rest: { complaint: withoutFeatures(COMPLAINT), reproach: withoutFeatures(REPROACH) },
  };
  return decoded;
}

const COMPLAINT_SHIFT = 24;
const REPROACH_SHIFT = 16;
const LEVEL_SHIFT = 12;

/**
 * One cell a bucket: complaint weight (8 bits), reproach weight (8), idf level (4), count (12). Three
 * tables and a counter apart would be four reads that miss the cache for each n-gram. Read straight
 * from the decoded strings in a single pass: no array in between.
 */
function packed(): Int32Array {
  const complaint = atob(COMPLAINT.ngrams);
  const reproach = atob(REPROACH.ngrams);
  const levels = atob(IDF_LEVELS);
  const mask = reproach.length - 1;
  const cells = new Int32Array(BUCKETS);
  for (let i = 0; i < BUCKETS; i += 1) {
    const level = (levels.charCodeAt(i >> 1) >> ((i & 1) << 2)) & 15;
    cells[i] =
      (complaint.charCodeAt(i) << COMPLAINT_SHIFT) |
      (reproach.charCodeAt(i & mask) << REPROACH_SHIFT) |
      (level << LEVEL_SHIFT);
  }
  return cells;
}

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
    const idf = idfOfLevel((cell >> LEVEL_SHIFT) & 15);
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
  let complaint = rest.complaint + sums.complaint * COMPLAINT.scale;
  let reproach = rest.reproach + sums.reproach * REPROACH.scale;
  for (let i = 0; i < hand.values.length; i += 1) {
    const value = hand.values[i] ?? 0;
    // Most features are absent from most posts; what their absence says is in `rest`.
    if (value === 0) continue;
    const gain = featureGain(i, value);
    complaint += (COMPLAINT.hand[i] ?? 0) * gain;
    reproach += (REPROACH.hand[i] ?? 0) * gain;
  }
  return { original, folded, tokens, hand, complaint, reproach };
}

/** What the presence of a linguistic feature adds, on the scale its weight was learned for. */
export function featureGain(index: number, value: number): number {
  return scaledFeature(index, value) - scaledFeature(index, 0);
}

function scaledFeature(index: number, value: number): number {
  const z = (value - (HAND_SCALING.mean[index] ?? 0)) / (HAND_SCALING.sd[index] ?? 1);
  return Math.max(-HAND_CLIP, Math.min(HAND_CLIP, z));
}

function withoutFeatures({ bias, hand }: LinearWeights): number {
  return hand.reduce((sum, weight, i) => sum + weight * scaledFeature(i, 0), bias);
}

/** Offsets in the post's own text for tokens `from` to `to`. */
export function spanOf(reading: Reading, from: number, to: number): { start: number; end: number } {
  const start = reading.tokens[from]?.start ?? 0;
  const end = reading.tokens[to - 1]?.end ?? start + 1;
  return originalSpan(reading.folded, reading.original, start, end);
}
