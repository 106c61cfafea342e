import { i18n } from '#i18n';
import type { Strategy } from '@/utils/core/draft/draft';
import type { UntaggedReason } from '@/utils/core/post/untagged-reason';
import type { Flag, NotForUs, Relation } from '@/utils/core/post/verdict';

const FLAGS = {
  'repeat-contact': 'flag.repeatContact',
  'broken-promise': 'flag.brokenPromise',
  deadline: 'flag.deadline',
  money: 'flag.money',
  safety: 'flag.safety',
  vulnerable: 'flag.vulnerable',
  discrimination: 'flag.discrimination',
  privacy: 'flag.privacy',
  legal: 'flag.legal',
  press: 'flag.press',
  leaving: 'flag.leaving',
  minor: 'flag.minor',
  'self-harm': 'flag.selfHarm',
  sarcasm: 'flag.sarcasm',
  threat: 'flag.threat',
} as const satisfies Record<Flag, string>;

const NOT_FOR_US = {
  praise: 'notForUs.praise',
  question: 'notForUs.question',
  joke: 'notForUs.joke',
  news: 'notForUs.news',
  spam: 'notForUs.spam',
  'third-party': 'notForUs.thirdParty',
  competitor: 'notForUs.competitor',
} as const satisfies Record<NotForUs, string>;

const RELATIONS = {
  mention: 'relation.mention',
  reply: 'relation.reply',
  quote: 'relation.quote',
  untagged: 'relation.untagged',
  none: 'relation.none',
} as const satisfies Record<Relation, string>;

const STRATEGIES = {
  'heard-first': 'strategy.heardFirst',
  'fix-first': 'strategy.fixFirst',
  'straight-answer': 'strategy.straightAnswer',
  owner: 'strategy.owner',
  'one-question': 'strategy.oneQuestion',
  'thank-for': 'strategy.thankFor',
  holding: 'strategy.holding',
  're-route': 'strategy.reRoute',
  'gentle-offer': 'strategy.gentleOffer',
  'follow-up': 'strategy.followUp',
  'disagree-politely': 'strategy.disagreePolitely',
  'close-loop': 'strategy.closeLoop',
} as const satisfies Record<Strategy, string>;

const REASONS = {
  'asks-for-help': 'reason.asksForHelp',
  'we-can-fix': 'reason.weCanFix',
  'at-risk': 'reason.atRisk',
  'in-contact': 'reason.inContact',
} as const satisfies Record<UntaggedReason, string>;

export const flagLabel = (flag: Flag): string => i18n.t(FLAGS[flag]);
export const notForUsLabel = (what: NotForUs): string => i18n.t(NOT_FOR_US[what]);
export const relationLabel = (relation: Relation): string => i18n.t(RELATIONS[relation]);
export const strategyLabel = (strategy: Strategy): string => i18n.t(STRATEGIES[strategy]);
export const reasonLabel = (reason: UntaggedReason): string => i18n.t(REASONS[reason]);

export function isStrategy(name: string): name is Strategy {
  return Object.hasOwn(STRATEGIES, name);
}
