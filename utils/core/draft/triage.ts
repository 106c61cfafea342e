import type { HoldingTopic } from '../policy/facts';
import type { Flag, NotForUs } from '../post/verdict';
import type { DraftInput } from './draft';

/** What the desk does with a post, before any wording. */
export type Triage =
  | { kind: 'none'; reason: string }
  | { kind: 'holding'; topic: HoldingTopic; minor: boolean; reason: string }
  | { kind: 'minor'; reason: string }
  | { kind: 'reply' };

const NOT_FOR_US: Partial<Record<NotForUs, string>> = {
  praise: 'Praise, not a complaint: a complaint draft would be the wrong answer.',
  joke: 'Looks like a joke: answering it as a complaint would misfire.',
  news: 'Shares news rather than asking us for anything.',
  spam: 'Looks like spam or a giveaway.',
  'third-party': 'Talks to someone else: our reply would intrude.',
  competitor: 'About another company.',
};

const HOLDING: readonly [Flag, HoldingTopic, string][] = [
  [
    'safety',
    'safety',
    'Someone may be hurt or at risk: only a holding reply, and it goes to safety now.',
  ],
  [
    'privacy',
    'privacy',
    'Personal data or an account may be exposed: only a holding reply until security has looked.',
  ],
  [
    'discrimination',
    'discrimination',
    'Reports discrimination: only a holding reply, nothing denied, a senior takes it.',
  ],
  ['legal', 'legal', 'Speaks of legal steps or a regulator: only a holding reply.'],
  ['press', 'press', 'Comes from a journalist: goes to the press team.'],
];

/** Decides whether to answer before what to say (reply-craft, section 2). */
export function triage({ judgement, text }: Pick<DraftInput, 'judgement' | 'text'>): Triage {
  const { flags, notForUs } = judgement;
  if (flags.includes('self-harm')) {
    return { kind: 'none', reason: 'May speak of self-harm: no draft. Fetch the duty lead now.' };
  }
  if (flags.includes('threat')) {
    return { kind: 'none', reason: 'May hold a threat: no public reply. Hand it to security.' };
  }
  const reason = notForUs ? NOT_FOR_US[notForUs] : undefined;
  if (reason) return { kind: 'none', reason };
  if (judgement.verdict === 'not') {
    return { kind: 'none', reason: 'Does not read as a complaint about us.' };
  }
  if (judgement.verdict === 'not-judged') {
    return {
      kind: 'none',
      reason: `Not judged (${judgement.reason ?? 'no reason given'}): drafts are in English only.`,
    };
  }
  if (text.trim() === '') return { kind: 'none', reason: 'The post has no text to answer.' };
  const minor = flags.includes('minor');
  for (const [flag, topic, why] of HOLDING) {
    if (flags.includes(flag)) return { kind: 'holding', topic, minor, reason: why };
  }
  if (minor) {
    return {
      kind: 'minor',
      reason: 'Seems to come from a child: no private messages, no personal details.',
    };
  }
  return { kind: 'reply' };
}
