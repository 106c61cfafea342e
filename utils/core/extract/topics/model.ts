import { codesOf, eachPacked, valueOfSymbol } from '../../detect/weights-format';
import type { Candidate } from './candidates';
import { featuresOf } from './features';
import { hashOf, wordClasses } from './word-classes';

/** What the training program writes: see `tests/train/topics.ts`. */
export interface TopicWeights {
  /** Log-odds before any feature: that it may be said, and that it is what the post is about. */
  bias: readonly [sayable: number, central: number];
  /** Log-odds of one step. */
  step: number;
  /** From these log-odds on a candidate may be said. */
  from: number;
  /** For each feature the gap from the one before and two symbols, {@link MIDDLE} standing for nothing. */
  packed: string;
  /** See {@link wordClasses}. */
  classes: string;
}

export const MIDDLE = 44;
/** Log-odds of a candidate. */
export interface Odds {
  sayable: number;
  central: number;
}

/** Linear in the features of a candidate; weights are unpacked once. */
export class TopicModel {
  readonly #steps = new Map<number, readonly [number, number]>();
  readonly classes: ReturnType<typeof wordClasses>;

  constructor(private readonly weights: TopicWeights) {
    const codes = codesOf(weights.packed);
    eachPacked(codes, (feature, at) => {
      this.#steps.set(feature, [steps(codes[at]), steps(codes[at + 1])]);
      return at + 2;
    });
    this.classes = wordClasses(weights.classes);
  }

  oddsOf(candidate: Candidate): Odds {
    let [sayable, central] = this.weights.bias;
    for (const feature of new Set(featuresOf(candidate, this.classes).map(hashOf))) {
      const [good, key] = this.#steps.get(feature) ?? [0, 0];
      sayable += good * this.weights.step;
      central += key * this.weights.step;
    }
    return { sayable, central };
  }
}

const steps = (code = 0): number => valueOfSymbol(code) - MIDDLE;
