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

/** Features are told apart by this many values: few enough that two symbols hold most gaps. */
export const FEATURE_VALUES = 729_000;
/** One symbol holds a category and one of these levels, of which the middle one is nothing. */
export const LEVELS = 9;
export const MIDDLE_LEVEL = 3;

/** What the words of a post say for each category. Learned: see `learnCategories` of the training program. */
export class CategoryModel {
  private readonly begins = new Map<number, number>();

  private readonly codes: Uint8Array;

  constructor(private readonly weights: CategoryWeights) {
    this.codes = codesOf(weights.packed);
    eachPacked(this.codes, (feature, at) => {
      this.begins.set(feature, at);
      return at + 1 + valueOfSymbol(this.codes[at] ?? 0);
    });
  }

  /** Log-odds in the order of {@link CATEGORIES}, null where no word is known. */
  margins(tokens: readonly Token[]): Float64Array | null {
    const { codes } = this;
    const { bias, scale } = this.weights;
    const sums = new Float64Array(CATEGORIES.length);
    const met = new Set<number>();
    eachFeature(tokens, (feature) => {
      const at = this.begins.get(feature % FEATURE_VALUES);
      if (at === undefined || met.has(at)) return;
      met.add(at);
      const end = at + valueOfSymbol(codes[at] ?? 0);
      for (let i = at + 1; i <= end; i += 1) {
        const value = valueOfSymbol(codes[i] ?? 0);
        const k = Math.floor(value / LEVELS);
        sums[k] = (sums[k] ?? 0) + (value % LEVELS) - MIDDLE_LEVEL;
      }
    });
    if (met.size === 0) return null;
    const unit = scale / Math.sqrt(met.size);
    return sums.map((sum, k) => sum * unit + (bias[k] ?? 0));
  }
}
