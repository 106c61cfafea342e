import { codesOf, eachPacked, valueOfSymbol } from '../../detect/weights-format';
import type { Span } from '../pattern';
import { eachSentenceFeature } from './features';
import { MIDDLE, SORTS, type Sort } from './sorts';
import { SOUND_WEIGHTS } from './weights/sounds';

/** The words that speak for a sort up to this share of all that does are shown. */
const SHOWN = 0.7;
/** Shorter sentences say too little; of fewer telling words nobody sees what is meant, so the whole sentence is shown. */
const MIN_WORDS = 3;
/** Shorter sentences are not told with more certainty than one with so many features. */
const FEW = 16;
const MAX_KEPT = 200;

let learned: Learned | null = null;
const kept = new Map<string, readonly Sounds[]>();

/** Weights are read where they lie: lists for tens of thousands of features take longer to make than a sentence to read. */
interface Learned {
  codes: Uint8Array;
  /** By feature: where its sorts begin in `codes`. */
  at: ReadonlyMap<number, number>;
}

/** What a sentence sounds like, and the words that say so. */
export interface Sounds extends Span {
  sort: Sort;
}

/** Log-odds are divided by this: a long sentence has more of everything. */
export function lengthOf(features: number): number {
  return Math.sqrt(Math.max(features, FEW));
}

/** The sorts that a sentence sounds like; places are those of the sentence. */
export function soundsOf(sentence: string): readonly Sounds[] {
  const known = kept.get(sentence);
  if (known) return known;
  const fresh = read(sentence);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(sentence, fresh);
  return fresh;
}

function read(sentence: string): Sounds[] {
  if (wordsIn(sentence) < MIN_WORDS) return [];
  const { bias, from, step } = SOUND_WEIGHTS;
  const sums = new Float64Array(SORTS.length);
  const places = new Map<number, Span>();
  eachSentenceFeature(sentence, (feature, start, end) => {
    if (places.has(feature)) return;
    places.set(feature, { start, end });
    eachSort(feature, (sort, steps) => {
      sums[sort] = (sums[sort] ?? 0) + steps;
    });
  });
  const length = lengthOf(places.size);
  return SORTS.flatMap((sort, n) => {
    const odds = (bias[n] ?? 0) + (step * (sums[n] ?? 0)) / length;
    return odds > (from[n] ?? 0) ? [{ sort, ...evidence(n, sentence, places) }] : [];
  });
}

function evidence(sort: number, sentence: string, places: ReadonlyMap<number, Span>): Span {
  const speaking = [...places].flatMap(([feature, span]) => {
    const weight = weightOf(feature, sort);
    return weight > 0 ? [{ ...span, weight }] : [];
  });
  const all = speaking.reduce((sum, { weight }) => sum + weight, 0);
  let told = 0;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const one of speaking.sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    if (told >= SHOWN * all) break;
    told += one.weight;
    start = Math.min(start, one.start);
    end = Math.max(end, one.end);
  }
  return wordsIn(sentence.slice(start, end)) < MIN_WORDS ? wholeOf(sentence) : { start, end };
}

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

function wholeOf(sentence: string): Span {
  return { start: sentence.length - sentence.trimStart().length, end: sentence.trimEnd().length };
}

function weightOf(feature: number, sort: number): number {
  let found = 0;
  eachSort(feature, (one, steps) => {
    if (one === sort) found = steps;
  });
  return found;
}

/** What a feature speaks for, and how many steps. */
function eachSort(feature: number, found: (sort: number, steps: number) => void): void {
  learned ??= unpack();
  const { codes, at } = learned;
  let i = at.get(feature);
  if (i === undefined) return;
  for (let sort = 0; sort < SORTS.length; i += 2) {
    sort = valueOfSymbol(codes[i] ?? 0);
    found(sort % SORTS.length, valueOfSymbol(codes[i + 1] ?? 0) - MIDDLE);
  }
}

/** Where the next feature begins: the last sort of each is written as one that there is not. */
function behind(codes: Uint8Array, from: number): number {
  let i = from;
  while (valueOfSymbol(codes[i] ?? 0) < SORTS.length) i += 2;
  return i + 2;
}

function unpack(): Learned {
  const codes = codesOf(SOUND_WEIGHTS.packed);
  const at = new Map<number, number>();
  eachPacked(codes, (feature, from) => {
    at.set(feature, from);
    return behind(codes, from);
  });
  return { codes, at };
}
