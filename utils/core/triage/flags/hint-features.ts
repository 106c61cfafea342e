import type { Token } from '@/utils/core/detect/tokens';

/** Features are numbers of 25 bits. */
const FEATURE_MASK = 2 ** 25 - 1;
const FNV_PRIME = 0x01000193;
const SEED = 0x811c9dc5;
const MIN_STEM = 4;
const APOSTROPHE = 39;
const [D, E, G, I, L, N, S, Y] = [100, 101, 103, 105, 108, 110, 115, 121];

/** Features of the post read last, three numbers each: flags and category ask in turn for the same one. */
const features: number[] = [];
let read: readonly Token[] | null = null;

/**
 * Calls `found` for every word of a post and every pair of neighbouring words, endings taken off:
 * "scalded" and "scalding" are one feature. Words become numbers without a string in between.
 */
export function eachFeature(
  tokens: readonly Token[],
  found: (feature: number, from: number, to: number) => void,
): void {
  if (tokens !== read) readFeatures(tokens);
  for (let i = 0; i < features.length; i += 3) {
    found(features[i] ?? 0, features[i + 1] ?? 0, features[i + 2] ?? 0);
  }
}

function readFeatures(tokens: readonly Token[]): void {
  features.length = 0;
  let previous = 0;
  let previousAt = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.word === '') continue;
    const stem = stemHash(token.word);
    features.push(mixed(stem), i, i + 1);
    if (previous !== 0) features.push(pairHash(previous, stem), previousAt, i + 1);
    previous = stem;
    previousAt = i;
  }
  read = tokens;
}

function stemHash(word: string): number {
  const length = stemLength(word);
  let hash = SEED;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash | 1;
}

const mixed = (hash: number) => (hash ^ (hash >>> 15)) & FEATURE_MASK;

const pairHash = (first: number, second: number) =>
  mixed(Math.imul(Math.imul(first, 31) ^ second, FNV_PRIME));

/** Length without the first ending that leaves a stem of some length. */
function stemLength(word: string): number {
  const { length } = word;
  if (length <= MIN_STEM) return length;
  const last = word.charCodeAt(length - 1);
  const before = word.charCodeAt(length - 2);
  if (last === S) {
    const long = before === APOSTROPHE || before === E;
    return long && length - 2 >= MIN_STEM ? length - 2 : length - 1;
  }
  if ((last === D && before === E) || (last === Y && before === L)) {
    return length - 2 >= MIN_STEM ? length - 2 : length;
  }
  const ing = last === G && before === N && word.charCodeAt(length - 3) === I;
  return ing && length - 3 >= MIN_STEM ? length - 3 : length;
}
