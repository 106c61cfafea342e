import { shuffled } from './random';
import { type Row, readRows } from './rows';

/** A side question that teaches the meaning of words the complaints set is too small for. */
export interface Task {
  name: string;
  /** Positions in the shared list of texts. */
  rows: number[];
  labels: number[];
}

/** banking77 intents in which something went wrong. */
const PROBLEM_INTENT =
  /declined|not_working|not_updated|failed|pending|lost_or|stolen|compromised|wrong|extra_charge|charged|not_recogni|not_received|refund_not|delivery_estimate|card_arrival|cancelled|reverted|blocked|swallowed|unable|contactless_not|fee|beneficiary_not|transfer_not|card_payment_not|timing/;

const GOEMOTIONS_ROWS = 20_000;
const CONTRAST_ROWS = 4_000;

/** Fifteen tasks over `train/` (dev-train rows only; the complaints set is in none of them). */
export function auxiliaryTasks(dir: string): { texts: string[]; tasks: Task[] } {
  const texts: string[] = [];
  const tasks: Task[] = [];
  const load = (name: string) => readRows(dir, `train/${name}`, 'dev-train');
  const place = (rows: readonly Row[]): number[] =>
    rows.map((row) => {
      texts.push(row.text);
      return texts.length - 1;
    });
  const add = (name: string, rows: readonly Row[], at: number[], is: (row: Row) => boolean) => {
    tasks.push({ name, rows: at, labels: rows.map((row) => (is(row) ? 1 : 0)) });
  };

  const sentiment = load('tweeteval_sentiment');
  const sentimentAt = place(sentiment);
  add('sentiment-negative', sentiment, sentimentAt, (r) => r.label === 'negative');
  add('sentiment-positive', sentiment, sentimentAt, (r) => r.label === 'positive');
  const irony = load('tweeteval_irony');
  add('irony', irony, place(irony), (r) => r.label === 'irony');
  const offensive = load('tweeteval_offensive');
  add('offensive', offensive, place(offensive), (r) => r.label === 'offensive');
  const emotion = load('tweeteval_emotion');
  const emotionAt = place(emotion);
  add('anger', emotion, emotionAt, (r) => r.label === 'anger');
  add('sadness', emotion, emotionAt, (r) => r.label === 'sadness');

  const go = shuffled(load('goemotions'), 1).slice(0, GOEMOTIONS_ROWS);
  const goAt = place(go);
  const feels = (...names: string[]) => {
    const wanted = new Set(names);
    return (row: Row) => Array.isArray(row.label) && row.label.some((name) => wanted.has(name));
  };
  add(
    'disapproval',
    go,
    goAt,
    feels('annoyance', 'anger', 'disappointment', 'disapproval', 'disgust'),
  );
  add('gratitude', go, goAt, feels('gratitude'));
  add('liking', go, goAt, feels('admiration', 'love', 'joy', 'excitement', 'approval'));
  add('disappointment', go, goAt, feels('disappointment', 'sadness'));
  add('curiosity', go, goAt, feels('curiosity', 'confusion'));

  const banking = load('banking77');
  const bankingAt = place(banking);
  const contrast = [
    ...shuffled(sentimentAt, 2).slice(0, CONTRAST_ROWS),
    ...shuffled(goAt, 3).slice(0, CONTRAST_ROWS),
  ];
  tasks.push({
    name: 'issue',
    rows: [...bankingAt, ...contrast],
    labels: [...bankingAt.map(() => 1), ...contrast.map(() => 0)],
  });
  add('problem', banking, bankingAt, (r) => PROBLEM_INTENT.test(String(r.label)));
  const finance = load('fincorp');
  add('finance-complaint', finance, place(finance), (r) => r.label === 1);
  const reviews = load('cesamard_reviews');
  add('review-complaint', reviews, place(reviews), (r) => r.label === 1);
  return { texts, tasks };
}
