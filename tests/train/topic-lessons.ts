import { readFileSync } from 'node:fs';
import { prepare } from '@/utils/core/extract/prepare';
import { tokenise } from '@/utils/core/extract/tokens';
import { type Candidate, candidatesIn } from '@/utils/core/extract/topics/candidates';
import { featuresOf } from '@/utils/core/extract/topics/features';
import { hashOf, type WordClasses, wordClasses } from '@/utils/core/extract/topics/word-classes';
import { readRows } from './rows';

/** A noun phrase of a real post, as it was judged. */
export interface TopicLesson {
  post: string;
  features: number[];
  /** 0: must not be said, 1: may be, 2: it is what the post is about. */
  label: number;
}

/** A post a line: its id, and `start-end=label` of each phrase that is not 0; its other phrases are. */
const LABELS = new URL('topics-of-real-posts.tsv', import.meta.url);
const SETS = [
  'complaints_acl2019',
  'fincorp',
  'cesamard_reviews',
  'goemotions',
  'tweeteval_sentiment',
  'tweeteval_irony',
  'tweeteval_emotion',
];

/** Every candidate of the labelled posts. @param packed word classes as `learnWordClasses` packs them */
export function topicLessons(data: string, packed: string): TopicLesson[] {
  const classes = wordClasses(packed);
  const texts = new Map(
    SETS.flatMap((name) =>
      readRows(data, `train/${name}`, 'dev-train').map(({ id, text }): [string, string] => [
        id,
        text,
      ]),
    ),
  );
  return readFileSync(LABELS, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [id = '', spans = ''] = line.split('\t');
      const text = texts.get(id);
      if (text === undefined) return [];
      const labels = new Map(
        spans
          .split(' ')
          .map((one): [string, number] => [one.split('=')[0] ?? '', Number(one.split('=')[1])]),
      );
      return candidatesIn(tokenise(prepare(text))).map((candidate) =>
        lessonOf(id, candidate, classes, labels),
      );
    });
}

function lessonOf(
  post: string,
  candidate: Candidate,
  classes: WordClasses,
  labels: ReadonlyMap<string, number>,
): TopicLesson {
  const { start, end } = candidate;
  return {
    post,
    features: [...new Set(featuresOf(candidate, classes).map(hashOf))],
    label: labels.get(`${start}-${end}`) ?? 0,
  };
}
