import type { Category, Judgement, Relation, VerdictKind } from '@/utils/core/post/verdict';
import { fold } from '@/utils/core/text/normalise';
import { ESCALATION } from '@/utils/core/triage/flags/rules';
import { groupHits } from './book';
import { STOP_WORDS } from './stop-words';
import { tokenise } from './tokens';
import { DECISION } from './weights/decision';

/** What the agent said about one judged post. */
export interface Correction {
  /** Of the post; a later correction of the same post replaces an earlier one. */
  id: string;
  text: string;
  /** The verdict that was corrected or agreed with. */
  verdict: VerdictKind;
  said: { kind: 'agree' } | { kind: 'not-a-complaint' } | { kind: 'category'; category: Category };
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
  words: WordRule[];
}

/** A local rule that changed a judgement, for the agent's eyes. */
export type AppliedRule = { kind: 'shift'; shift: number } | { kind: 'word'; rule: WordRule };

export const MAX_SHIFT = 0.1;
/** One correction moves little: a slip of the hand must not be felt. */
const SHIFT_STEP = 0.01;
const WORD_COST = 0.1;
const MAX_WORD_COST = 0.2;
/** A word needs this many posts that agree, and none that disagrees. */
const MIN_POSTS = 3;
const MIN_WORD_LENGTH = 3;

/**
 * Local rules from a brand's corrections. Pure counting, so that each rule can name its posts:
 * "not a complaint" on a complaint raises the threshold a step, agreeing that an unsure post is one
 * lowers it; a word becomes a rule when three corrections share it and none contradicts it.
 * @param undone words whose rules the agent switched off
 */
export function localRules(
  corrections: readonly Correction[],
  undone: readonly string[] = [],
): LocalRules {
  const latest = [...new Map(corrections.map((c) => [c.id, c])).values()];
  const ids = (keep: (c: Correction) => boolean) => latest.filter(keep).map(({ id }) => id);
  const raisedBy = ids((c) => c.said.kind === 'not-a-complaint' && c.verdict === 'complaint');
  const loweredBy = ids((c) => c.said.kind !== 'not-a-complaint' && c.verdict === 'unsure');
  const steps = (raisedBy.length - loweredBy.length) * SHIFT_STEP;
  return {
    shift: Math.max(-MAX_SHIFT, Math.min(MAX_SHIFT, Number(steps.toFixed(2)))),
    raisedBy,
    loweredBy,
    words: wordRules(latest).filter(({ word }) => !undone.includes(word)),
  };
}

function wordRules(corrections: readonly Correction[]): WordRule[] {
  const byWord = new Map<string, Correction[]>();
  for (const correction of corrections) {
    for (const word of contentWords(correction.text)) {
      byWord.set(word, [...(byWord.get(word) ?? []), correction]);
    }
  }
  return [...byWord]
    .flatMap(([word, list]): WordRule[] => {
      const posts = list.map(({ id }) => id);
      if (list.length < MIN_POSTS) return [];
      if (list.every(({ said }) => said.kind === 'not-a-complaint')) {
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
  const categories = new Set(
    corrections.map(({ said }) => (said.kind === 'category' ? said.category : null)),
  );
  const [only] = categories;
  return categories.size === 1 && only !== undefined ? only : null;
}

/** Words that can tell one post from another: no handles, links, figures or words of grammar. */
function contentWords(text: string): Set<string> {
  const grammar = STOP_WORDS.get('en');
  return new Set(
    tokenise(fold(text).text)
      .map(({ word }) => word)
      .filter((word) => word.length >= MIN_WORD_LENGTH && /^[a-z']+$/.test(word))
      .filter((word) => !grammar?.has(word)),
  );
}

/**
 * A judgement as this brand's corrections would have it, with the rules that changed it. Score and
 * probability stay the model's. Local rules move a post between complaint, unsure and not; they
 * never raise one that was "not", and never hide one that escalates (harm, the law, a child).
 */
export function applyCorrections(
  judgement: Judgement,
  text: string,
  rules: LocalRules,
  relation: Relation = 'mention',
): { judgement: Judgement; applied: AppliedRule[] } {
  const { score, verdict } = judgement;
  if (score === null || (verdict !== 'complaint' && verdict !== 'unsure')) {
    return { judgement, applied: [] };
  }
  const words = contentWords(text);
  const matching = rules.words.filter(({ word }) => words.has(word));
  const lowering = matching.filter(({ effect }) => effect === 'less-likely');
  const sorting = matching.find((rule) => rule.effect === 'category');
  const lowered = score - Math.min(MAX_WORD_COST, lowering.length * WORD_COST);

  const tagged = relation === 'mention' || relation === 'reply' || relation === 'quote';
  const { complaint, unsure } = tagged ? DECISION.directed : DECISION.untagged;
  // A shift never carries the line for complaints below the line for unsure.
  const line = Math.max(unsure, complaint + rules.shift);
  const moved = lowered >= line ? 'complaint' : lowered >= unsure ? 'unsure' : 'not';
  const escalates = judgement.flags.some((flag) => ESCALATION.has(flag));
  const next = moved === 'not' && (escalates || lowering.length === 0) ? 'unsure' : moved;
  const category = sorting?.effect === 'category' ? sorting.category : judgement.category;

  const applied: AppliedRule[] = [];
  if (next !== verdict) {
    for (const rule of lowering) applied.push({ kind: 'word', rule });
    const withoutShift = lowered >= complaint ? 'complaint' : lowered >= unsure ? 'unsure' : 'not';
    if (withoutShift !== moved) applied.push({ kind: 'shift', shift: rules.shift });
  }
  if (sorting !== undefined && category !== judgement.category) {
    applied.push({ kind: 'word', rule: sorting });
  }
  return { judgement: { ...judgement, verdict: next, category }, applied };
}

/** Corrections as labelled JSONL, one post a line: label 1 is a complaint, and the category where one was given. */
export function correctionsAsJsonl(corrections: readonly Correction[]): string {
  return corrections
    .map(({ id, text, said }) =>
      JSON.stringify({
        id,
        text,
        label: said.kind === 'not-a-complaint' ? 0 : 1,
        ...(said.kind === 'category' ? { category: said.category } : {}),
        source: 'agent',
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
