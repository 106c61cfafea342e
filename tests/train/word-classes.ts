import { packGap, symbolOfValue } from '@/utils/core/detect/weights-format';
import { hashOf } from '@/utils/core/extract/topics/word-classes';
import { readRows } from './rows';

const SETS = [
  'complaints_acl2019',
  'tweeteval_sentiment',
  'tweeteval_offensive',
  'fincorp',
  'cesamard_reviews',
  'banking77',
  'goemotions',
];
/** Rarer words tell nothing of how they are used. */
const MIN_OCCURRENCES = 5;
const WORD = /[a-z][a-z'-]*|[0-9]+|[.,!?;:()]/g;
const DETERMINER =
  /^(?:the|an?|my|our|your|this|that|these|those|his|her|their|its|no|any|every|each|some)$/;
/** What may come behind a thing: its verb, a preposition, a pause. */
const BEHIND =
  /^(?:is|are|was|were|has|have|had|will|would|can|can't|isn't|doesn't|don't|didn't|does|did|to|for|on|in|at|from|with|of|by|and|but|or|so|because|when|that|which|it|i|you|they|we|not|still|[.,!?;:()])$/;

interface Use {
  times: number;
  /** After "the", "my", "a". */
  determined: number;
  /** Of these, with nothing of the phrase behind it. */
  closed: number;
}

/**
 * How often each word of the training posts stands right after "the" or "my", and how often it then
 * ends the phrase: nouns do both, adjectives the first, verbs and adverbs neither. Packed for
 * `wordClasses` to read.
 */
export function learnWordClasses(data: string): string {
  const uses = new Map<string, Use>();
  for (const name of SETS) {
    for (const { text } of readRows(data, `train/${name}`, 'dev-train')) {
      const words =
        text
          .toLowerCase()
          .replace(/[’‘]/g, "'")
          .replace(/https?:\S+|[@#]\w+/g, ' ')
          .match(WORD) ?? [];
      words.forEach((word, i) => {
        if (!/^[a-z]/.test(word)) return;
        const use = uses.get(word) ?? { times: 0, determined: 0, closed: 0 };
        uses.set(word, use);
        use.times += 1;
        const near = DETERMINER.test(words[i - 1] ?? '') || DETERMINER.test(words[i - 2] ?? '');
        if (DETERMINER.test(words[i - 1] ?? '')) use.determined += 1;
        if (near && BEHIND.test(words[i + 1] ?? '.')) use.closed += 1;
      });
    }
  }
  const classes = new Map<number, number>();
  for (const [word, use] of uses) {
    if (use.times >= MIN_OCCURRENCES) classes.set(hashOf(word), classOf(use));
  }
  let packed = '';
  let before = 0;
  for (const [hash, name] of [...classes].sort(([a], [b]) => a - b)) {
    packed += packGap(hash - before) + symbolOfValue(name);
    before = hash;
  }
  return packed;
}

/** Shares from which on a word is of the next level. */
const LEVELS = [0.06, 0.18, 0.36];

function classOf({ times, determined, closed }: Use): number {
  const level = (part: number) => LEVELS.filter((from) => part / times >= from).length;
  return level(determined) * (LEVELS.length + 1) + level(closed);
}
