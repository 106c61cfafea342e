import { type Folded, fold, originalSpan } from '@/utils/core/text/normalise';
import { groupHits } from './book';
import { GramCounter } from './grams';
import { type HandFeatures, handFeatures } from './hand';
import { type Token, tokenise } from './tokens';
import type { Valence } from './valence';
import { COMPLAINT } from './weights/complaint';
import { HAND_SCALING } from './weights/hand-scaling';
import { IDF_LEVELS } from './weights/idf';
import { REPROACH } from './weights/reproach';
import { WORDS } from './weights/words';
import { bytesOf, HAND_CLIP, idfOfLevel, type LinearWeights, wordsOf } from './weights-format';

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

/** What is decoded once. */
interface DecodedModel {
  counter: GramCounter;
  /** By bucket. */
  complaint: Int8Array;
  /** By the low bits of the bucket. */
  reproach: Int8Array;
  /** Two to a byte. */
  idfLevels: Uint8Array;
  words: Valence;
  /** Log-odds of a post in which no linguistic feature is present. */
  rest: GramSums;
}

let decoded: DecodedModel | null = null;

/**
 * Decoded at the first post, never at load: evaluation of the page's script stays short. Kept as the
 * engine's own decoder gives it: a loop over all buckets, in code that has not run before, takes
 * longer than the posts of a screen.
 */
function model(): DecodedModel {
  decoded ??= {
    counter: new GramCounter(),
    complaint: signed(COMPLAINT.ngrams),
    reproach: signed(REPROACH.ngrams),
    idfLevels: bytesOf(IDF_LEVELS),
    words: wordsOf(WORDS),
    rest: { complaint: withoutFeatures(COMPLAINT), reproach: withoutFeatures(REPROACH) },
  };
  return decoded;
}

const signed = (base64: string) => new Int8Array(bytesOf(base64).buffer);

/** What the n-grams of some tokens say, before it is brought to the weights' scale. */
interface GramSums {
  complaint: number;
  reproach: number;
}

/** Σ value · weight over the n-grams of the tokens, values being of length one together. */
export function gramSums(tokens: readonly Token[]): GramSums {
  const { counter, complaint: weights, reproach: reproaches, idfLevels } = model();
  counter.count(tokens);
  const { counts, touched, size } = counter;
  const mask = reproaches.length - 1;
  let square = 0;
  let complaint = 0;
  let reproach = 0;
  for (let i = 0; i < size; i += 1) {
    const at = touched[i] ?? 0;
    const count = counts[at] ?? 0;
    const idf = idfOfLevel(((idfLevels[at >> 1] ?? 0) >> ((at & 1) << 2)) & 15);
    const value = count === 1 ? idf : (1 + Math.log(count)) * idf;
    square += value * value;
    complaint += value * (weights[at] ?? 0);
    reproach += value * (reproaches[at & mask] ?? 0);
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
