import { type Folded, fold, originalSpan } from '@/utils/core/text/normalise';
import { BUCKETS, GramCounter } from './grams';
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

interface Vector extends Omit<LinearWeights, 'ngrams'> {
  ngrams: Int8Array;
}

export interface DecodedModel {
  /** idf level by bucket: a quarter of the memory that the values take, and caches are small. */
  levels: Uint8Array;
  complaint: Vector;
  reproach: Vector;
  words: Valence;
  counter: GramCounter;
}

let decoded: DecodedModel | null = null;

/** Decoded at the first post, never at load: evaluation of the page's script stays short. */
export function model(): DecodedModel {
  decoded ??= {
    levels: decodeLevels(IDF_LEVELS),
    complaint: vector(COMPLAINT),
    reproach: vector(REPROACH),
    words: wordsOf(WORDS),
    counter: new GramCounter(),
  };
  return decoded;
}

/** Reads one post. Cost is linear in its length, which is bounded; the same text gives the same reading. */
export function readText(original: string): Reading {
  const { levels, complaint, reproach, words, counter } = model();
  const folded = fold(original);
  const tokens = tokenise(folded.text);
  const hand = handFeatures(folded.text, tokens, words);
  counter.count(tokens);
  let square = 0;
  let complaintSum = 0;
  let reproachSum = 0;
  const mask = reproach.ngrams.length - 1;
  for (let i = 0; i < counter.size; i += 1) {
    const at = counter.touched[i] ?? 0;
    const count = counter.counts[at] ?? 1;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * idfOfLevel(levels[at] ?? 0);
    square += value * value;
    complaintSum += value * (complaint.ngrams[at] ?? 0);
    reproachSum += value * (reproach.ngrams[at & mask] ?? 0);
  }
  counter.clear();
  const norm = square > 0 ? 1 / Math.sqrt(square) : 0;
  return {
    original,
    folded,
    tokens,
    hand,
    complaint: logOdds(complaint, complaintSum * norm, hand),
    reproach: logOdds(reproach, reproachSum * norm, hand),
  };
}

/** A linguistic feature on the scale its weight was learned for. */
export function scaledFeature(index: number, value: number): number {
  const z = (value - (HAND_SCALING.mean[index] ?? 0)) / (HAND_SCALING.sd[index] ?? 1);
  return Math.max(-HAND_CLIP, Math.min(HAND_CLIP, z));
}

/** Offsets in the post's own text for tokens `from` to `to`. */
export function spanOf(reading: Reading, from: number, to: number): { start: number; end: number } {
  const start = reading.tokens[from]?.start ?? 0;
  const end = reading.tokens[to - 1]?.end ?? start + 1;
  return originalSpan(reading.folded, reading.original, start, end);
}

function logOdds(weights: Vector, ngrams: number, hand: HandFeatures): number {
  let z = weights.bias + ngrams * weights.scale;
  for (let i = 0; i < hand.values.length; i += 1) {
    z += (weights.hand[i] ?? 0) * scaledFeature(i, hand.values[i] ?? 0);
  }
  return z;
}

function vector(weights: LinearWeights): Vector {
  return { ...weights, ngrams: new Int8Array(bytesOf(weights.ngrams).buffer) };
}

/** Two 4-bit levels a byte, low half first. */
function decodeLevels(base64: string): Uint8Array {
  const levels = new Uint8Array(BUCKETS);
  bytesOf(base64).forEach((byte, i) => {
    levels[2 * i] = byte & 15;
    levels[2 * i + 1] = byte >> 4;
  });
  return levels;
}
