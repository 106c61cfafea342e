import type { Evidence, Judgement, Relation, VerdictKind } from '@/utils/core/post/verdict';
import { escalates } from '@/utils/core/triage/flags';
import { mockery } from '@/utils/core/triage/flags/mockery';
import { type Marks, marksIn } from '@/utils/core/triage/marks';
import { tellsOfDefect } from '@/utils/core/triage/not-for-us';
import { triage } from '@/utils/core/triage/triage';
import { evidenceFor, MAX_EVIDENCE } from './evidence';
import { foreignLanguage, namedLanguage } from './language';
import { type Reading, readText, spanOf } from './model';
import { DECISION } from './weights/decision';
import type { Platt } from './weights-format';

export interface JudgeInput {
  /** The post as the agent sees it, null when it has no text. */
  text: string | null;
  /** X's `lang`, null when it gave none. */
  lang: string | null;
  /** The text is the network's translation of it. */
  translated?: boolean | undefined;
  relation: Relation;
}

/**
 * Judges one post: is it a complaint about the brand, how sure, why, and what kind. Nothing but the
 * text, its language and how it reaches the brand goes in: no name, no count of followers. A post
 * that cannot be judged says so with the reason (`no-text`, or the language's tag); it is never
 * called "not a complaint". Pure, bounded and linear in the text.
 */
export function judge({ text, lang, translated, relation }: JudgeInput): Judgement {
  if (text === null || text.trim() === '') return notJudged('no-text');
  // Whose words these are is no customer: what was written is in another language.
  if (translated) return notJudged(namedLanguage(lang) ?? 'und');
  const reading = readText(text);
  // Language first: a foreign script leaves no words to read.
  const language = foreignLanguage(lang, reading.folded.text);
  if (language !== null) return notJudged(language);
  if (!reading.tokens.some((token) => token.kind === 'word' || token.kind === 'hashtag')) {
    return notJudged('no-text');
  }

  const tagged = relation === 'mention' || relation === 'reply' || relation === 'quote';
  const { complaint, unsure } = tagged ? DECISION.directed : DECISION.untagged;
  const margin = tagged ? reading.complaint : reading.untagged;
  const score = sigmoid(margin);
  const learned = score >= complaint ? 'complaint' : score >= unsure ? 'unsure' : 'not';
  const probability = calibrated(margin, tagged ? DECISION.directedPlatt : DECISION.untaggedPlatt);
  if (learned === 'not' && !tagged) return { ...blank('not'), score, probability };
  const marks = marksIn(reading.tokens);
  if (learned === 'not' && !mustBeSeen(reading, marks)) {
    return { ...blank('not'), score, probability };
  }
  const { cues, plain, ...sorted } = triage(reading, relation, marks);
  const verdict = settled(learned, plain);
  if (verdict === 'not') return { ...blank('not'), score, probability, notForUs: sorted.notForUs };
  return {
    ...blank(verdict),
    ...sorted,
    score,
    probability,
    evidence: withLanguage(evidenceFor(reading, cues), reading, namedLanguage(lang)),
  };
}

/** Posts in which the model saw no complaint, and that a person must see all the same. */
function mustBeSeen(reading: Reading, marks: Marks): boolean {
  return escalates(reading, marks) || tellsOfDefect(reading, marks) || mockery(reading) !== null;
}

/**
 * Rules never make a complaint and never take one back; they settle doubt only. What escalates, a
 * defect told politely, and thanks for what nobody thanks for are shown to a person though the model
 * saw no complaint in it; plain praise and questions about the shop leave the pile of the unsure.
 */
function settled(learned: VerdictKind, plain: boolean): VerdictKind {
  if (learned === 'not') return 'unsure';
  return learned === 'unsure' && plain ? 'not' : learned;
}

/** Says so where X took the post for another language. */
function withLanguage(evidence: Evidence[], reading: Reading, named: string | null): Evidence[] {
  const at = named === null ? -1 : reading.tokens.findIndex(({ kind }) => kind === 'word');
  if (at < 0) return evidence;
  const why = `reads as English, though X says "${named}"`;
  return [...evidence.slice(0, MAX_EVIDENCE - 1), { ...spanOf(reading, at, at + 1), why }];
}

function notJudged(reason: string): Judgement {
  return { ...blank('not-judged'), reason };
}

function blank(verdict: VerdictKind): Judgement {
  return {
    verdict,
    score: null,
    probability: null,
    category: null,
    stakes: null,
    reproach: null,
    heat: null,
    flags: [],
    evidence: [],
    notForUs: null,
    reason: null,
  };
}

function calibrated(margin: number, { slope, offset }: Platt): number {
  return sigmoid(slope * margin + offset);
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
