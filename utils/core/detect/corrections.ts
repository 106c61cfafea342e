import type { Category, VerdictKind } from '@/utils/core/post/verdict';
import { groupHits } from './book';
import { contentWords } from './content-words';
import { tokenise } from './tokens';

/** What the agent says about a verdict. A category means: a complaint, of that kind. */
export type Said = 'agree' | 'not-a-complaint' | Category;

/** What the agent said about one judged post. */
export interface Correction {
  /** Of the post; a later correction of the same post replaces an earlier one. */
  id: string;
  text: string;
  /** The verdict that was corrected or agreed with. */
  verdict: VerdictKind;
  said: Said;
}

/** A word of this brand's posts and what it means here. */
export type WordRule =
  | { word: string; effect: 'less-likely'; posts: string[] }
  | { word: string; effect: 'category'; category: Category; posts: string[] };

/** What follows from a brand's corrections, all of it shown to the agent. Remove a correction and its part goes. */
export interface LocalRules {
  /** Added to the score from which a post is called a complaint; −.1 to .1. */
  shift: number;
  /** Posts that raised and lowered the shift. */
  raisedBy: string[];
  loweredBy: string[];
  /** Those that most posts gave, at most {@link MAX_WORDS}. */
  words: WordRule[];
}

export const MAX_SHIFT = 0.1;
/** One correction moves little: a slip of the hand must not be felt. */
const SHIFT_STEP = 0.01;
/** A word needs this many posts that agree, and none that disagrees. */
const MIN_POSTS = 3;
/** Every page of X looks each flagged post's words up among these. */
export const MAX_WORDS = 200;

export const NO_RULES: LocalRules = { shift: 0, raisedBy: [], loweredBy: [], words: [] };

/**
 * Local rules from a brand's corrections. Pure counting, so that each rule can name its posts:
 * "not a complaint" on a complaint raises the threshold a step, agreeing that an unsure post is one
 * lowers it; a word becomes a rule when three corrections share it and none contradicts it. Posts
 * that were not judged teach nothing: rules are about English.
 * @param brandNames never rules themselves: every untagged post holds one
 */
export function localRules(
  corrections: readonly Correction[],
  brandNames: readonly string[] = [],
): LocalRules {
  const latest = [...new Map(corrections.map((c) => [c.id, c])).values()].filter(
    ({ verdict }) => verdict !== 'not-judged',
  );
  const ids = (keep: (c: Correction) => boolean) => latest.filter(keep).map(({ id }) => id);
  const raisedBy = ids((c) => c.said === 'not-a-complaint' && c.verdict === 'complaint');
  const loweredBy = ids((c) => c.said !== 'not-a-complaint' && c.verdict !== 'complaint');
  const steps = (raisedBy.length - loweredBy.length) * SHIFT_STEP;
  const brand = contentWords(brandNames.join(' '));
  return {
    shift: Math.max(-MAX_SHIFT, Math.min(MAX_SHIFT, Number(steps.toFixed(2)))),
    raisedBy,
    loweredBy,
    words: wordRules(latest)
      .filter(({ word }) => !brand.has(word))
      .slice(0, MAX_WORDS),
  };
}

/** The same without the words whose rules the agent switched off. */
export function withoutWords(rules: LocalRules, off: readonly string[]): LocalRules {
  return { ...rules, words: rules.words.filter(({ word }) => !off.includes(word)) };
}

function wordRules(corrections: readonly Correction[]): WordRule[] {
  const byWord = new Map<string, Correction[]>();
  for (const correction of corrections) {
    for (const word of contentWords(correction.text)) {
      const list = byWord.get(word);
      if (list) list.push(correction);
      else byWord.set(word, [correction]);
    }
  }
  return [...byWord]
    .flatMap(([word, list]): WordRule[] => {
      const posts = list.map(({ id }) => id);
      if (list.length < MIN_POSTS) return [];
      if (list.every(({ said }) => said === 'not-a-complaint')) {
        return isListed(word) ? [] : [{ word, effect: 'less-likely', posts }];
      }
      const category = sharedCategory(list);
      return category === null ? [] : [{ word, effect: 'category', category, posts }];
    })
    .sort((a, b) => b.posts.length - a.posts.length || (a.word < b.word ? -1 : 1));
}

/** Words that complaints are made of ("waiting", "broken") are never taught away. */
function isListed(word: string): boolean {
  return groupHits(tokenise(word)).length > 0;
}

function sharedCategory(corrections: readonly Correction[]): Category | null {
  const [first, ...others] = new Set(corrections.map(({ said }) => said));
  if (first === undefined || others.length > 0) return null;
  return first === 'agree' || first === 'not-a-complaint' ? null : first;
}

/** Corrections as labelled JSONL, one post a line: label 1 is a complaint, and the category where one was given. */
export function correctionsAsJsonl(corrections: readonly Correction[]): string {
  return corrections.map((correction) => `${JSON.stringify(labelled(correction))}\n`).join('');
}

function labelled({ id, text, said }: Correction) {
  const post = { id, text, label: said === 'not-a-complaint' ? 0 : 1 };
  if (said === 'agree' || said === 'not-a-complaint') return { ...post, source: 'agent' };
  return { ...post, category: said, source: 'agent' };
}
