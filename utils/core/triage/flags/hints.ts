import type { Reading } from '@/utils/core/detect/model';
import { FLAG_HINTS } from '@/utils/core/detect/weights/flag-hints';
import {
  codesOf,
  eachPacked,
  LARGEST_STEP,
  valueOfSymbol,
} from '@/utils/core/detect/weights-format';
import type { Flag } from '@/utils/core/post/verdict';
import { eachFeature } from './hint-features';
import { HINT_WHY, HINTED, LOUD, STEP_WEIGHT } from './hints-format';
import type { CueHit } from './rule';

/** Open addressing; twice as many places as features, few enough to stay in the fast memory. */
const PLACES = 8192;

interface Table {
  codes: Uint8Array;
  /** By place: a feature plus one, 0 where there is none. */
  features: Int32Array;
  /** By place: where the feature's flags and weights stand in `codes`. */
  at: Uint16Array;
}

let table: Table | null = null;

function known(): Table {
  table ??= readTable();
  return table;
}

const sums = new Float64Array(HINTED.length);

/**
 * Flags that the words of a post hint at together, though no listed phrase stands in it, each with
 * the words that spoke loudest. Learned: see `learnHints` of the training program.
 */
export function hintsIn({ tokens }: Reading, found: (flag: Flag, cue: CueHit) => void): void {
  const { codes, features, at } = known();
  for (let k = 0; k < sums.length; k += 1) sums[k] = FLAG_HINTS.bias[k] ?? 0;
  eachFeature(tokens, (feature) => {
    const place = placeOf(features, feature);
    if (place >= 0) addWeights(codes, at[place] ?? 0);
  });
  HINTED.forEach((flag, k) => {
    if ((sums[k] ?? 0) < (FLAG_HINTS.raisedFrom[k] ?? 0)) return;
    const cue = loudest(tokens, k, HINT_WHY[flag]);
    if (cue !== null) found(flag, cue);
  });
}

function addWeights(codes: Uint8Array, at: number): void {
  const mask = valueOfSymbol(codes[at] ?? 0);
  let next = at + 1;
  for (let k = 0; k < HINTED.length; k += 1) {
    if ((mask & (1 << k)) === 0) continue;
    sums[k] = (sums[k] ?? 0) + weightAt(codes, next);
    next += 1;
  }
}

function weightAt(codes: Uint8Array, at: number): number {
  return (valueOfSymbol(codes[at] ?? 0) - LARGEST_STEP) * STEP_WEIGHT;
}

/** The word or pair of words with the largest weight for one flag, null where none is loud enough. */
function loudest(tokens: Reading['tokens'], k: number, why: string): CueHit | null {
  const { codes, features, at } = known();
  let best: CueHit | null = null;
  let most = LOUD - STEP_WEIGHT / 2;
  eachFeature(tokens, (feature, from, to) => {
    const place = placeOf(features, feature);
    if (place < 0) return;
    const start = at[place] ?? 0;
    const mask = valueOfSymbol(codes[start] ?? 0);
    if ((mask & (1 << k)) === 0) return;
    let next = start + 1;
    for (let before = 0; before < k; before += 1) if (mask & (1 << before)) next += 1;
    const weight = weightAt(codes, next);
    if (weight <= most) return;
    most = weight;
    best = { from, to, why, hint: true };
  });
  return best;
}

function placeOf(features: Int32Array, feature: number): number {
  for (let place = scatter(feature); ; place = (place + 1) & (PLACES - 1)) {
    const there = features[place] ?? 0;
    if (there === feature + 1) return place;
    if (there === 0) return -1;
  }
}

const scatter = (feature: number) => (Math.imul(feature, 0x9e3779b1) >>> 19) & (PLACES - 1);

function readTable(): Table {
  const codes = codesOf(FLAG_HINTS.packed);
  const features = new Int32Array(PLACES);
  const at = new Uint16Array(PLACES);
  eachPacked(codes, (feature, start) => {
    let place = scatter(feature);
    while (features[place] !== 0) place = (place + 1) & (PLACES - 1);
    features[place] = feature + 1;
    at[place] = start;
    let end = start + 1;
    for (let mask = valueOfSymbol(codes[start] ?? 0); mask !== 0; mask &= mask - 1) end += 1;
    return end;
  });
  return { codes, features, at };
}
