import type { Token } from '@/utils/core/detect/tokens';

/** Features fall into this many places: what four symbols of a packed string can name. */
const PLACES = 90 ** 4;
const FNV_PRIME = 0x01000193;
const SEED = 0x811c9dc5;
const MIN_STEM = 4;
const ENDINGS = ["'s", 'ing', 'ed', 'es', 'ly', 's'];

/**
 * Calls `found` for every word of a post and every pair of neighbouring words, endings taken off:
 * "scalded" and "scalding" are one feature. Words become numbers without a string in between.
 */
export function eachFeature(
  tokens: readonly Token[],
  found: (feature: number, from: number, to: number) => void,
): void {
  let previous = 0;
  let previousAt = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.word === '') continue;
    const stem = stemHash(token.word);
    found((stem >>> 0) % PLACES, i, i + 1);
    if (previous !== 0) found(pairHash(previous, stem), previousAt, i + 1);
    previous = stem;
    previousAt = i;
  }
}

function stemHash(word: string): number {
  const length = stemLength(word);
  let hash = SEED;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash | 1;
}

const pairHash = (first: number, second: number) =>
  (Math.imul(Math.imul(first, 31) ^ second, FNV_PRIME) >>> 0) % PLACES;

function stemLength(word: string): number {
  for (const ending of ENDINGS) {
    const left = word.length - ending.length;
    if (left >= MIN_STEM && word.endsWith(ending)) return left;
  }
  return word.length;
}
