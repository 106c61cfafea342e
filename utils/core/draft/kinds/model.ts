import { SYMBOLS, valueOfSymbol } from '../../detect/weights-format';
import { featuresOf } from './features';

/** What the training program writes: see `tests/train/kinds.ts`. */
export interface KindWeights {
  /** In the order of the model's classes. */
  ids: readonly string[];
  /** Log-odds of each class before any word is read. */
  bias: readonly number[];
  /** Log-odds of one step. */
  scale: number;
  /** Inverse document frequency of one step. */
  idfScale: number;
  /**
   * Features one after another: four symbols of hash, one of inverse document frequency, one of how
   * many classes it speaks for or against, and for each of them two symbols of class and one of weight.
   */
  words: string;
  runs: string;
}

/** Symbols 0 to 88 are weights, this one nothing. */
export const NO_STEP = 44;

interface Feature {
  idf: number;
  /** Where its classes and steps begin. */
  from: number;
  to: number;
}

interface Table {
  features: Map<number, Feature>;
  classes: Uint8Array;
  steps: Int8Array;
}

function decode(packed: string, idfScale: number): Table {
  const features = new Map<number, Feature>();
  const classes: number[] = [];
  const steps: number[] = [];
  const symbol = (at: number): number => valueOfSymbol(packed.charCodeAt(at));
  for (let at = 0; at < packed.length; ) {
    let hash = 0;
    for (let digit = 3; digit >= 0; digit -= 1) hash = hash * SYMBOLS + symbol(at + digit);
    const idf = symbol(at + 4) * idfScale;
    const from = classes.length;
    const end = at + 6 + 3 * symbol(at + 5);
    for (at += 6; at < end; at += 3) {
      classes.push(symbol(at) + SYMBOLS * symbol(at + 1));
      steps.push(symbol(at + 2) - NO_STEP);
    }
    features.set(hash, { idf, from, to: classes.length });
  }
  return { features, classes: Uint8Array.from(classes), steps: Int8Array.from(steps) };
}

/** A class with its share of the belief, 0 to 1. */
export interface Guess {
  id: string;
  share: number;
}

/** A linear model of what a post is about, over its words and runs of letters. */
export class KindModel {
  readonly #words: Table;
  readonly #runs: Table;

  constructor(private readonly weights: KindWeights) {
    this.#words = decode(weights.words, weights.idfScale);
    this.#runs = decode(weights.runs, weights.idfScale);
  }

  /** All classes, likeliest first; the shares add up to 1. */
  guess(post: string): Guess[] {
    const { ids, bias } = this.weights;
    const z = Float64Array.from(bias);
    const { words, runs } = featuresOf(post);
    this.#add(this.#words, words, z);
    this.#add(this.#runs, runs, z);
    const top = Math.max(...z);
    const odds = z.map((value) => Math.exp(value - top));
    const sum = odds.reduce((all, one) => all + one, 0);
    return ids
      .map((id, k) => ({ id, share: (odds[k] ?? 0) / sum }))
      .sort((a, b) => b.share - a.share);
  }

  /** tf-idf with sublinear counts, each group of features of length 1 (Salton and Buckley 1988). */
  #add(
    { features, classes, steps }: Table,
    counts: ReadonlyMap<number, number>,
    z: Float64Array,
  ): void {
    const found: { feature: Feature; value: number }[] = [];
    let squares = 0;
    for (const [hash, count] of counts) {
      const feature = features.get(hash);
      if (!feature) continue;
      const value = feature.idf * (1 + Math.log(count));
      squares += value * value;
      found.push({ feature, value });
    }
    const unit = this.weights.scale / Math.sqrt(squares || 1);
    for (const { feature, value } of found) {
      for (let i = feature.from; i < feature.to; i += 1) {
        const k = classes[i] ?? 0;
        z[k] = (z[k] ?? 0) + value * unit * (steps[i] ?? 0);
      }
    }
  }
}
