import type { Judgement, Relation } from '@/utils/core/post/verdict';
import { ESCALATION } from '@/utils/core/triage/flags/escalation';
import { contentWords } from './content-words';
import type { Rules, WordRule } from './corrections';
import { DECISION } from './weights/decision';

/** A local rule that changed a judgement, for the agent's eyes. */
export type AppliedRule = { kind: 'shift'; rules: Rules } | { kind: 'word'; rule: WordRule };

export interface Taught {
  judgement: Judgement;
  applied: AppliedRule[];
}

const WORD_COST = 0.1;
const MAX_WORD_COST = 0.2;

/**
 * A judgement as this brand's corrections would have it, with the rules that changed it. Score and
 * probability stay the model's. Local rules move a post between complaint, unsure and not; they
 * never raise one that was "not", and never hide one that escalates (harm, the law, a child).
 */
export function applyCorrections(
  judgement: Judgement,
  text: string,
  rules: Rules,
  relation: Relation = 'mention',
): Taught {
  const { score, verdict } = judgement;
  const flagged = verdict === 'complaint' || verdict === 'unsure';
  if (score === null || !flagged || (rules.shift === 0 && rules.words.length === 0)) {
    return { judgement, applied: [] };
  }
  const matching = matchingRules(text, rules);
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
    if (withoutShift !== moved) applied.push({ kind: 'shift', rules });
  }
  if (sorting !== undefined && category !== judgement.category) {
    applied.push({ kind: 'word', rule: sorting });
  }
  return { judgement: { ...judgement, verdict: next, category }, applied };
}

/** Those that most posts gave first. */
function matchingRules(text: string, rules: Rules): WordRule[] {
  if (rules.words.length === 0) return [];
  const known = byWord(rules);
  return [...contentWords(text)]
    .flatMap((word) => known.get(word) ?? [])
    .sort((a, b) => b.times - a.times);
}

const indexes = new WeakMap<Rules, ReadonlyMap<string, WordRule>>();

/** Rules come as one object for as long as they stay: every flagged post of a page asks this. */
function byWord(rules: Rules): ReadonlyMap<string, WordRule> {
  const known = indexes.get(rules) ?? new Map(rules.words.map((rule) => [rule.word, rule]));
  indexes.set(rules, known);
  return known;
}
