import type { PostRef } from '@/utils/core/post/post';
import type { Category, VerdictKind } from '@/utils/core/post/verdict';
import { withoutMasks } from '@/utils/core/text/private-data/mask';
import { groupHits } from './book';
import { COMMON_WORDS } from './common-words';
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

/** A correction as it is kept. */
export interface GivenCorrection extends Correction {
  post: PostRef;
  /** ms since the epoch. */
  at: number;
}

/** A word of this brand's posts, what it means here, and how many posts said so. */
export type WordRule =
  | { word: string; effect: 'less-likely'; times: number }
  | { word: string; effect: 'category'; category: Category; times: number };

/** What follows from a brand's corrections. Remove a correction and its part goes. */
export interface Rules {
  /** Added to the score from which a post is called a complaint; −.1 to .1. */
  shift: number;
  /** How many posts raised and lowered the shift. */
  raised: number;
  lowered: number;
  /** Those that most posts gave first, at most {@link MAX_WORDS}. */
  words: WordRule[];
}

/** The same with the posts that each rule rests on, for the agent to see and undo. */
export interface LocalRules extends Rules {
  words: (WordRule & { posts: string[] })[];
}

export const MAX_SHIFT = 0.1;
/** One correction moves little: a slip of the hand must not be felt. */
const SHIFT_STEP = 0.01;
/** A word needs this many posts that agree, and none that disagrees. */
const MIN_POSTS = 3;
/** Every page of X looks each flagged post's words up among these. */
export const MAX_WORDS = 200;

/**
 * Local rules from a brand's corrections. Pure counting, so that each rule can name its posts:
 * "not a complaint" on a complaint raises the threshold a step, agreeing that an unsure post is one
 * lowers it; a word becomes a rule when three corrections share it and none contradicts it. Posts
 * that were not judged teach nothing: rules are about English. Nor do words that anybody writes.
 * @param brandNames never rules themselves: every untagged post holds one
 */
export function localRules(
  corrections: readonly Correction[],
  brandNames: readonly string[] = [],
): LocalRules {
  const latest = [...new Map(corrections.map((c) => [c.id, c])).values()].filter(
    ({ verdict }) => verdict !== 'not-judged',
  );
  const count = (keep: (c: Correction) => boolean) => latest.filter(keep).length;
  const raised = count((c) => c.said === 'not-a-complaint' && c.verdict === 'complaint');
  const lowered = count((c) => c.said !== 'not-a-complaint' && c.verdict !== 'complaint');
  const steps = (raised - lowered) * SHIFT_STEP;
  const brand = contentWords(brandNames.join(' '));
  return {
    shift: Math.max(-MAX_SHIFT, Math.min(MAX_SHIFT, Number(steps.toFixed(2)))),
    raised,
    lowered,
    words: wordRules(latest)
      .filter(({ word }) => !brand.has(word))
      .slice(0, MAX_WORDS),
  };
}

/** The rules in force: without the words that the agent switched off, and without naming posts. */
export function rulesInForce(rules: LocalRules, off: readonly string[]): Rules {
  const words = rules.words.filter(({ word }) => !off.includes(word));
  return { ...rules, words: words.map(({ posts: _, ...rule }) => rule) };
}

function wordRules(corrections: readonly Correction[]): LocalRules['words'] {
  const byWord = new Map<string, Correction[]>();
  for (const correction of corrections) {
    for (const word of contentWords(withoutMasks(correction.text))) {
      if (COMMON_WORDS.has(word)) continue;
      const list = byWord.get(word);
      if (list) list.push(correction);
      else byWord.set(word, [correction]);
    }
  }
  return [...byWord]
    .flatMap(([word, list]): LocalRules['words'] => {
      const posts = list.map(({ id }) => id);
      const times = posts.length;
      if (list.length < MIN_POSTS) return [];
      if (list.every(({ said }) => said === 'not-a-complaint')) {
        return isListed(word) ? [] : [{ word, effect: 'less-likely', times, posts }];
      }
      const category = sharedCategory(list);
      return category === null ? [] : [{ word, effect: 'category', category, times, posts }];
    })
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1));
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
