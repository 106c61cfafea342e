import { BUCKETS } from '@/utils/core/detect/grams';
import type { Valence } from '@/utils/core/detect/valence';
import { idfOfLevel, levelOfIdf } from '@/utils/core/detect/weights-format';
import { auxiliaryTasks } from './auxiliary';
import { type Linear, learn } from './logistic';
import { type Corpus, documentFrequency, featurise, weigh } from './matrix';
import { shuffled } from './random';
import { type Row, readRows } from './rows';

const AUXILIARY_C = 2;
const AUXILIARY_STEPS = 50;
const AUXILIARY_MIN_DF = 2;

/** All that is learned before complaints are looked at. */
export interface Base {
  /** idf level by bucket. */
  levels: Uint8Array;
  idf: Float64Array;
  complaints: Row[];
  corpus: Corpus;
  models: Linear[];
  names: string[];
}

/** Document frequencies over complaints and a mixed background, then the auxiliary models. */
export function learnBase(dir: string, valence: Valence, log: (line: string) => void): Base {
  const complaints = readRows(dir, 'train/complaints_acl2019', 'dev-train');
  const corpus = featurise(
    complaints.map((row) => row.text),
    valence,
  );
  const sample = (names: readonly string[], count: number, seed: number) =>
    featurise(
      shuffled(
        names.flatMap((name) => readRows(dir, `train/${name}`, 'dev-train')),
        seed,
      )
        .slice(0, count)
        .map((row) => row.text),
      valence,
    );
  const counted = [
    corpus,
    sample(
      ['tweeteval_sentiment', 'tweeteval_irony', 'tweeteval_offensive', 'tweeteval_emotion'],
      3000,
      11,
    ),
    sample(['fincorp'], 2000, 12),
    sample(['cesamard_reviews'], 2000, 13),
  ];
  const rows = counted.reduce((sum, { rows: n }) => sum + n, 0);
  const levels = Uint8Array.from(documentFrequency(counted, BUCKETS), (df) =>
    levelOfIdf(Math.log((1 + rows) / (1 + df)) + 1),
  );
  const idf = Float64Array.from(levels, idfOfLevel);
  weigh(corpus, idf);

  const { texts, tasks } = auxiliaryTasks(dir);
  const side = featurise(texts, valence);
  weigh(side, idf);
  log(`${texts.length} auxiliary texts, ${side.buckets.length} entries`);
  const models = tasks.map(({ name, rows: at, labels }) => {
    log(`  ${name}: ${at.length} rows`);
    return learn({
      corpus: side,
      rows: at,
      labels,
      dense: null,
      c: AUXILIARY_C,
      steps: AUXILIARY_STEPS,
      minDf: AUXILIARY_MIN_DF,
    });
  });
  return { levels, idf, complaints, corpus, models, names: tasks.map(({ name }) => name) };
}
