import type { Span } from '../pattern';
import { hash, joined } from './hash';
import { CLASS_OF } from './word-classes';

/** Features are numbers of this many bits. */
const FEATURE_BITS = 20;
const MASK = 2 ** FEATURE_BITS - 1;

interface Word extends Span {
  stem: number;
  /** 0 where the word is in no class. */
  klass: number;
}

/** What stands before the first word and behind the last one. */
const EDGE = hash('^');
const NUMBER = hash('#');
const MIN_STEM = 4;

const WORD = /[a-z]+(?:'[a-z]+)?|\d[\d.,:]*|[?!,]/g;
const SHORT: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', m: 'are' };
/** Whether one person speaks or a company is nothing to go by. */
const SAME: Readonly<Record<string, string>> = {
  i: 'we',
  me: 'us',
  my: 'our',
  mine: 'ours',
  am: 'are',
};

/**
 * Calls `found` for what a sentence is told by: its words, the classes they belong to, and pairs of
 * either that stand together or one word apart. Places are those of the text given.
 */
export function eachSentenceFeature(
  sentence: string,
  found: (feature: number, start: number, end: number) => void,
): void {
  const words = wordsOf(sentence);
  for (let i = 0; i <= words.length; i += 1) {
    const word = words[i];
    if (word) {
      found(mixed(word.stem), word.start, word.end);
      if (word.klass !== 0) found(mixed(word.klass), word.start, word.end);
    }
    for (const gap of [1, 2]) pairs(words[i - gap], word, gap);
    if (i === 0 && word) pairs(undefined, word, 1);
  }

  function pairs(first: Word | undefined, second: Word | undefined, gap: number): void {
    const end = (second ?? first)?.end ?? 0;
    const start = (first ?? second)?.start ?? 0;
    if (!first && !second) return;
    for (const a of namesOf(first)) {
      for (const b of namesOf(second)) found(mixed(joined(joined(a, b), gap)), start, end);
    }
  }
}

function namesOf(word: Word | undefined): number[] {
  if (!word) return [EDGE];
  return word.klass === 0 ? [word.stem] : [word.stem, word.klass];
}

function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  for (const { index, 0: all } of sentence.toLowerCase().matchAll(WORD)) {
    const end = index + all.length;
    for (const spelled of partsOf(all)) {
      const part = SAME[spelled] ?? spelled;
      const stem = /^\d/.test(part) ? NUMBER : hash(stemOf(part));
      words.push({
        start: index,
        end,
        stem,
        klass: CLASS_OF.get(part) ?? CLASS_OF.get(stemOf(part)) ?? 0,
      });
    }
  }
  return words;
}

/** "won't" is two words, so is "you'll". */
function partsOf(word: string): string[] {
  const [head = '', tail] = word.split("'");
  if (tail === undefined) return word === 'cannot' ? ['can', 'not'] : [word];
  if (tail === 't' && head.endsWith('n')) {
    const verb = head === 'won' ? 'will' : head === 'can' ? 'can' : head.slice(0, -1);
    return [verb, 'not'];
  }
  return [head, SHORT[tail] ?? `'${tail}`];
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|ly|s|e)$/, '');
  return stem.length >= MIN_STEM ? stem : word.length > MIN_STEM ? word.replace(/s$/, '') : word;
}

const mixed = (value: number) => (value ^ (value >>> 15)) & MASK;
