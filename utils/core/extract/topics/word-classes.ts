import { codesOf, eachPacked, valueOfSymbol } from '../../detect/weights-format';
import { fnv1a } from '../../text/fnv';

/** How a word is used in other people's posts: the class the training program gave it, null for words it hardly met. */
export type WordClasses = (word: string) => number | null;

const FEATURES = 2 ** 22;

/** What is stored of a string: the string itself would take five times the bytes. */
export function hashOf(text: string): number {
  return (fnv1a(text) >>> 0) % FEATURES;
}

/** Reads for each word the gap of its hash from the one before, and a symbol for its class. */
export function wordClasses(packed: string): WordClasses {
  const codes = codesOf(packed);
  const classes = new Map<number, number>();
  eachPacked(codes, (hash, at) => {
    classes.set(hash, valueOfSymbol(codes[at] ?? 0));
    return at + 1;
  });
  return (word) => classes.get(hashOf(word)) ?? null;
}
