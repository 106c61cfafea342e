import type { Token } from '@/utils/core/detect/tokens';
import {
  type CategoryWeights,
  codesOf,
  eachPacked,
  valueOfSymbol,
} from '@/utils/core/detect/weights-format';
import type { Category } from '@/utils/core/post/verdict';
import { eachFeature } from './flags/hint-features';

/** Rare before common: on a tie the first one wins. */
export const CATEGORIES = [
  'cancellation',
  'delivery',
  'account',
  'booking',
  'billing',
  'technical',
  'delay',
  'quality',
  'service-contact',
  'other',
] as const satisfies readonly Category[];

/** Features are told apart by this many bits: few enough that two symbols hold most gaps. */
export const FEATURE_BITS = 2 ** 19 - 1;
/** One symbol holds a category and one of these levels, of which the middle one is nothing. */
export const LEVELS = 9;
export const MIDDLE_LEVEL = 3;

/** Open addressing; twice as many places as features. */
const PLACES = 4096;

/** What the words of a post say for each category. Learned: see `learnCategories` of the training program. */
export class CategoryModel {
  /** By place: a feature plus one, 0 where there is none. */
  private readonly features = new Int32Array(PLACES);
  /** By place: where the feature's own symbols begin. */
  private readonly at = new Uint16Array(PLACES);
  /** By place: the last post that held the feature. */
  private readonly metIn = new Int32Array(PLACES);
  private readonly codes: Uint8Array;
  private post = 0;

  constructor(private readonly weights: CategoryWeights) {
    this.codes = codesOf(weights.packed);
    eachPacked(this.codes, (feature, at) => {
      const place = placeIn(this.features, feature);
      this.features[place] = feature + 1;
      this.at[place] = at;
      return at + 1 + valueOfSymbol(this.codes[at] ?? 0);
    });
  }

  /** Log-odds in the order of {@link CATEGORIES}, null where no word is known. */
  margins(tokens: readonly Token[]): Float64Array | null {
    const { codes, features, at, metIn } = this;
    const { bias, scale } = this.weights;
    const sums = new Float64Array(CATEGORIES.length);
    const post = this.post + 1;
    this.post = post;
    let met = 0;
    eachFeature(tokens, (feature) => {
      const place = placeIn(features, feature & FEATURE_BITS);
      if (features[place] === 0 || metIn[place] === post) return;
      metIn[place] = post;
      met += 1;
      const begin = at[place] ?? 0;
      const end = begin + valueOfSymbol(codes[begin] ?? 0);
      for (let i = begin + 1; i <= end; i += 1) {
        const value = valueOfSymbol(codes[i] ?? 0);
        const k = (value / LEVELS) | 0;
        sums[k] = (sums[k] ?? 0) + value - k * LEVELS - MIDDLE_LEVEL;
      }
    });
    if (met === 0) return null;
    const unit = scale / Math.sqrt(met);
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) * unit + (bias[k] ?? 0);
    return sums;
  }
}

/** Where a feature stands, or the free place where it would. */
function placeIn(features: Int32Array, feature: number): number {
  let place = Math.imul(feature, 0x9e3779b1) >>> 20;
  for (let there = features[place]; there !== 0 && there !== feature + 1; ) {
    place = (place + 1) & (PLACES - 1);
    there = features[place];
  }
  return place;
}
