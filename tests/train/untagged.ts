import { FEATURE_NAMES } from '@/utils/core/detect/hand';
import type { HeadWeights } from '@/utils/core/detect/weights-format';
import type { Base } from './base';
import { rounded } from './collapse';
import type { DenseBlock } from './dense';
import { stratifiedFolds } from './folds';
import { minimise } from './lbfgs';
import { isBrandDirected } from './rows';

/** Chosen in cross-validation on dev-train. */
const L2 = 0.1;
/**
 * Among posts that only name a brand the question is "complaint or small talk"; posts to a brand
 * that are no complaints matter less than among mentions.
 */
const DIRECTED_NEGATIVE_WEIGHT = 0.3;
/** In the data only posts to a brand mention one, which an untagged post never does. */
const TELLTALE = new Set(['mentions', 'startsWithMention', 'startsDotMention']);
const FOLDS = 5;
const STEPS = 200;

/** One row as the head sees it: scaled linguistic features, the n-grams' log-odds, 1. */
type Input = Float64Array;

export interface HeadScores {
  labels: number[];
  margins: number[];
  /** True for the random posts and replies. */
  random: boolean[];
}

/**
 * A second linear output for untagged posts over the first one's n-grams, which were scored by models
 * that had not learned from the row. Few weights, so that it needs no n-gram table of its own.
 * @param ngrams by row of `base.complaints`, one list a repetition of the folds
 */
export function learnUntagged(base: Base, ngrams: readonly number[][], hand: DenseBlock) {
  const labels = base.complaints.map((row) => Number(row.label));
  const directed = base.complaints.map(isBrandDirected);
  const inputs = ngrams.map((values) =>
    labels.map((_, row) => inputOf(hand, row, values[row] ?? 0)),
  );
  const weightOf = (row: number) =>
    directed[row] && labels[row] === 0 ? DIRECTED_NEGATIVE_WEIGHT : 1;
  const scored: HeadScores = { labels: [], margins: [], random: [] };
  inputs.forEach((rows, repetition) => {
    for (const { training, held } of stratifiedFolds(labels, FOLDS, 10 + repetition)) {
      const head = regress(
        training.map((row) => [rows[row] ?? [], labels[row] ?? 0, weightOf(row)]),
      );
      for (const row of held) {
        scored.labels.push(labels[row] ?? 0);
        scored.margins.push(dot(head, rows[row] ?? []));
        scored.random.push(!directed[row]);
      }
    }
  });
  const head = regress(
    inputs.flatMap((rows) =>
      rows.map((input, row): Lesson => [input, labels[row] ?? 0, weightOf(row) / inputs.length]),
    ),
  );
  const weights: HeadWeights = {
    ngrams: rounded(head[hand.size] ?? 0),
    bias: rounded(head[hand.size + 1] ?? 0),
    hand: Array.from(head.slice(0, hand.size), rounded),
  };
  return { weights, scored };
}

function inputOf(hand: DenseBlock, row: number, ngrams: number): Input {
  const input = new Float64Array(hand.size + 2);
  for (let i = 0; i < hand.size; i += 1) {
    if (!TELLTALE.has(FEATURE_NAMES[i] ?? '')) input[i] = hand.values[row * hand.size + i] ?? 0;
  }
  input[hand.size] = ngrams;
  input[hand.size + 1] = 1;
  return input;
}

type Lesson = readonly [input: ArrayLike<number>, label: number, weight: number];

/** Class-balanced logistic regression; n-grams and bias are not penalised. */
function regress(lessons: readonly Lesson[]): Float64Array {
  const total = [0, 0];
  for (const [, label, weight] of lessons) total[label] = (total[label] ?? 0) + weight;
  const sum = (total[0] ?? 0) + (total[1] ?? 0);
  const size = lessons[0]?.[0].length ?? 0;
  return minimise(
    (point, gradient) => {
      let loss = 0;
      gradient.fill(0);
      for (let i = 0; i < size - 2; i += 1) {
        const value = point[i] ?? 0;
        loss += 0.5 * L2 * value * value;
        gradient[i] = L2 * value;
      }
      for (const [input, label, own] of lessons) {
        const weight = (own * sum) / (2 * (total[label] ?? 1));
        const z = dot(point, input);
        loss += weight * (Math.max(z, 0) - z * label + Math.log1p(Math.exp(-Math.abs(z))));
        const slope = weight * (1 / (1 + Math.exp(-z)) - label);
        for (let i = 0; i < size; i += 1) {
          gradient[i] = (gradient[i] ?? 0) + slope * (input[i] ?? 0);
        }
      }
      return loss;
    },
    new Float64Array(size),
    { steps: STEPS },
  );
}

function dot(a: Float64Array, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
