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
  counter: GramCounter;
  /** Symbols by bucket. */
  complaint: Uint8Array;
  /** Symbols by the low bits of the bucket. */
  reproach: Uint8Array;
  /** Symbols, each for two buckets. */
  idfLevels: Uint8Array;
  words: Valence;
  /** Log-odds of a post in which no linguistic feature is present. */
  rest: { complaint: number; untagged: number; reproach: number };
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
    complaint: codesOf(COMPLAINT.ngrams),
    reproach: codesOf(REPROACH.ngrams),
    idfLevels: codesOf(IDF_LEVELS),
    words: wordsOf(WORDS),
    rest: {
      complaint: withoutFeatures(COMPLAINT),
      untagged: withoutFeatures(UNTAGGED),
      reproach: withoutFeatures(REPROACH),
    },
  };
  return decoded;
}

/** What a symbol stands for: a weight, and the idf of the even and of the odd bucket. */
const WEIGHTS = tableOf((value) => weightOfStep(value - LARGEST_STEP));
const EVEN_IDF = tableOf((value) => idfOfLevel(value % IDF_LEVEL_COUNT));
const ODD_IDF = tableOf((value) => idfOfLevel(Math.floor(value / IDF_LEVEL_COUNT)));

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
    const idf = (at & 1 ? ODD_IDF : EVEN_IDF)[idfLevels[at >> 1] ?? 0] ?? 0;
    const value = count === 1 ? idf : (1 + Math.log(count)) * idf;
    square += value * value;
    complaint += value * (WEIGHTS[weights[at] ?? 0] ?? 0);
    reproach += value * (WEIGHTS[reproaches[at & mask] ?? 0] ?? 0);
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
