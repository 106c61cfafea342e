/** The words and scales that every part of Amends shares. */

export type VerdictKind = 'complaint' | 'unsure' | 'not' | 'not-judged';

export const CATEGORIES = [
  'service-contact',
  'delay',
  'cancellation',
  'delivery',
  'billing',
  'quality',
  'technical',
  'account',
  'booking',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const FLAGS = [
  'repeat-contact',
  'broken-promise',
  'deadline',
  'money',
  'safety',
  'vulnerable',
  'discrimination',
  'privacy',
  'legal',
  'press',
  'leaving',
  'minor',
  'self-harm',
  'sarcasm',
  'threat',
] as const;
export type Flag = (typeof FLAGS)[number];

export const NOT_FOR_US = [
  'praise',
  'question',
  'joke',
  'news',
  'spam',
  'third-party',
  'competitor',
] as const;
export type NotForUs = (typeof NOT_FOR_US)[number];

/** How a post reaches the brand. `untagged` names the brand without its handle. */
export const RELATIONS = ['mention', 'reply', 'quote', 'untagged', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Harm, money, deadline, vulnerability, by rules. People see it as "severity". */
export type Stakes = 1 | 2 | 3 | 4;
/** How hard the customer reproaches. */
export type Reproach = 'mild' | 'strong';
/** Arousal: how much feeling a reply may name. */
export type Heat = 0 | 1 | 2 | 3 | 4;

/** A stretch of the post's text that carried a decision: UTF-16 offsets, half open. */
export interface Evidence {
  start: number;
  end: number;
  /** Plain words for the agent, such as "says it happened again". */
  why: string;
  /** The flag this span raised, absent for the verdict's own evidence. */
  flag?: Flag;
  /** No rule finds that flag: its words only hint at it. */
  hint?: true;
}

export interface Judgement {
  verdict: VerdictKind;
  /** 0..1; .5 is the model's balanced decision point. Null when not judged. */
  score: number | null;
  /** 0..1, calibrated. Null when not judged. */
  probability: number | null;
  /** The rest is null or empty unless the verdict is `complaint` or `unsure`. */
  category: Category | null;
  stakes: Stakes | null;
  reproach: Reproach | null;
  heat: Heat | null;
  flags: Flag[];
  evidence: Evidence[];
  /** Why it needs no answer from us, where a rule says so. */
  notForUs: NotForUs | null;
  /** For `not-judged`: the reason in a word, such as a language tag. */
  reason: string | null;
}
