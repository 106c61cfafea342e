import { SYMBOLS, valueOfSymbol } from '../../detect/weights-format';
import { featuresOf } from './model-features';

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
   * Features one after another: four symbols of hash, one of inverse document frequency, one or two
   * of how many classes it speaks for or against, and for each of them two of class and weight.
   */
  words: string;
  runs: string;
}

/** Features by their hash: where in the packed string each begins, behind its hash. */
interface Table {
  packed: string;
  begins: Map<number, number>;
}

const HASH_SYMBOLS = 4;
const ENTRY_SYMBOLS = 2;
/** A weight is one of so many steps for or against its class: with up to 147 classes, both fit in two symbols. */
export const ENTRY_STEPS = 27;
const ENTRY_VALUES = 2 * ENTRY_STEPS + 1;

/** A feature's entries, behind its inverse document frequency: where they begin and end. */
function entriesAt(packed: string, at: number): { from: number; to: number } {
  const first = valueOfSymbol(packed.charCodeAt(at + 1));
  const more = first === SYMBOLS - 1;
  const count = more ? first + valueOfSymbol(packed.charCodeAt(at + 2)) : first;
  const from = at + (more ? 3 : 2);
  return { from, to: from + ENTRY_SYMBOLS * count };
}

/** Only where features begin is looked up at once: of 25,000 a post needs a hundred. */
function tableOf(packed: string): Table {
  const begins = new Map<number, number>();
  for (let at = 0; at < packed.length; ) {
    let hash = 0;
    for (let digit = HASH_SYMBOLS - 1; digit >= 0; digit -= 1) {
      hash = hash * SYMBOLS + valueOfSymbol(packed.charCodeAt(at + digit));
    }
    at += HASH_SYMBOLS;
    begins.set(hash, at);
    at = entriesAt(packed, at).to;
  }
  return { packed, begins };
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
    this.#words = tableOf(weights.words);
    this.#runs = tableOf(weights.runs);
  }

  /** All classes, likeliest first; the shares add up to 1. */
  guess(post: string): Guess[] {
    const shares = this.#shares(post);
    return this.weights.ids
      .map((id, k) => ({ id, share: shares[k] ?? 0 }))
      .sort((a, b) => b.share - a.share);
  }

  /** The share of one class, 0 to 1; 0 for one that is not there. */
  shareOf(id: string, text: string): number {
    return this.#shares(text)[this.weights.ids.indexOf(id)] ?? 0;
  }

  #shares(post: string): Float64Array {
    const { bias } = this.weights;
    const z = Float64Array.from(bias);
    const { words, runs } = featuresOf(post);
    this.#add(this.#words, words, z);
    this.#add(this.#runs, runs, z);
    const top = Math.max(...z);
    const odds = z.map((value) => Math.exp(value - top));
    const sum = odds.reduce((all, one) => all + one, 0);
    return odds.map((one) => one / sum);
  }

  /** tf-idf with sublinear counts, each group of features of length 1 (Salton and Buckley 1988). */
  #add({ packed, begins }: Table, counts: ReadonlyMap<number, number>, z: Float64Array): void {
    const { scale, idfScale } = this.weights;
    const found: { at: number; value: number }[] = [];
    let squares = 0;
    for (const [hash, count] of counts) {
      const at = begins.get(hash);
      if (at === undefined) continue;
      const value = valueOfSymbol(packed.charCodeAt(at)) * idfScale * (1 + Math.log(count));
      squares += value * value;
      found.push({ at, value });
    }
    const unit = scale / Math.sqrt(squares || 1);
    for (const { at, value } of found) {
      const { from, to } = entriesAt(packed, at);
      for (let i = from; i < to; i += ENTRY_SYMBOLS) {
        const entry =
          SYMBOLS * valueOfSymbol(packed.charCodeAt(i)) + valueOfSymbol(packed.charCodeAt(i + 1));
        const k = Math.floor(entry / ENTRY_VALUES);
        z[k] = (z[k] ?? 0) + value * unit * ((entry % ENTRY_VALUES) - ENTRY_STEPS);
      }
    }
  }
}
