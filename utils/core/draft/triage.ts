import { escalationFor } from '../policy/escalate';
import type { HoldingTopic } from '../policy/facts';
import type { Escalation } from '../policy/schema/frame';
import type { Signal } from '../policy/schema/parts';
import type { Flag, Judgement, NotForUs } from '../post/verdict';
import { crisisLine } from './crisis';
import type { DraftInput, DraftSet } from './draft';
import type { Sentence } from './parts';

/** What a holding reply is about: it decides the words. */
export type HoldingFor = HoldingTopic | 'vulnerable' | 'minor' | 'other';

type Routing = Pick<DraftSet, 'route' | 'approver' | 'card'>;

/** What the desk does with a post, before any wording. */
export type Triage = Routing &
  (
    | { kind: 'none'; reason: string }
    | { kind: 'approved'; reason: string; line: Sentence }
    | { kind: 'holding'; topic: HoldingFor; minor: boolean; reason: string; reroute: boolean }
    | { kind: 'reply' }
  );

const NOT_FOR_US: Partial<Record<NotForUs, string>> = {
  praise: 'Praise, not a complaint: a complaint draft would be the wrong answer.',
  joke: 'Looks like a joke: answering it as a complaint would misfire.',
  news: 'Shares news rather than asking us for anything.',
  spam: 'Looks like spam or a giveaway.',
  'third-party': 'Talks to someone else: our reply would intrude.',
  competitor: 'About another company.',
};

/** Whatever a pack says, these are never handled more lightly. */
const FLOOR: readonly (Pick<Escalation, 'drafts' | 'route' | 'approver'> & { flag: Flag })[] = [
  { flag: 'self-harm', drafts: 'none', route: 'duty lead', approver: undefined },
  { flag: 'threat', drafts: 'none', route: 'security', approver: undefined },
  { flag: 'safety', drafts: 'holding', route: 'safety', approver: 'senior' },
];

const HOLDING: readonly [Flag, HoldingFor, string][] = [
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
  ['minor', 'minor', 'Seems to come from a child: no private messages, no personal details.'],
];

const STRICT = { normal: 0, reroute: 1, holding: 2, none: 3 } as const;
const NO_ROUTING: Routing = { route: null, approver: null, card: null };

/**
 * Decides whether to answer before what to say (reply-craft, section 2): the pack's escalations,
 * never weaker than {@link FLOOR}; where a pack is silent about a grave flag, a holding reply.
 * @param contacts earlier contacts of this customer
 */
export function triage(input: DraftInput, contacts: number): Triage {
  const { judgement, text, policy } = input;
  const { notForUs } = judgement;
  const flags = sureFlags(judgement);
  const decided = escalationOf(input, flags, contacts);
  const routing = routingOf(decided, flags);
  if (flags.includes('self-harm')) {
    const reason = 'May speak of self-harm: no draft. Fetch the duty lead now.';
    return { ...routing, kind: 'none', reason };
  }
  if (flags.includes('threat')) {
    const reason = 'May hold a threat: no public reply. Hand it to security.';
    return { ...routing, kind: 'none', reason };
  }
  const none = (reason: string): Triage => ({ ...NO_ROUTING, kind: 'none', reason });
  const notUs = notForUs ? NOT_FOR_US[notForUs] : undefined;
  // A pack may want such posts answered after all: then it says so by name.
  if (notUs && (decided === null || decided.drafts === 'none')) return none(notUs);
  if (judgement.verdict === 'not') return none('Does not read as a complaint about us.');
  if (judgement.verdict === 'not-judged') {
    const why = judgement.reason ?? 'no reason given';
    return none(
      why === 'no-text'
        ? 'The post has no words to answer.'
        : `Not judged (${why}): drafts are in English only.`,
    );
  }
  if (text.trim() === '') return none('The post has no words to answer.');
  if (policy.crisis) return underCrisis(input, routing);
  return planned(decided, routing, flags, holdingFor(flags, hintedIn(judgement)));
}

/**
 * Where words only hint at one of these, the post is answered like any other and the flag stays in
 * view: on first sight of unseen posts such hints were wrong as often as right, and a reply about
 * data security to somebody who forgot a password is no answer. Danger and self-harm are never so.
 */
const HINT_IS_NOT_ENOUGH: ReadonlySet<Flag> = new Set(['privacy', 'discrimination', 'legal']);

function sureFlags(judgement: Judgement): Flag[] {
  const hinted = hintedIn(judgement);
  return judgement.flags.filter((flag) => !(HINT_IS_NOT_ENOUGH.has(flag) && hinted.includes(flag)));
}

function hintedIn({ evidence }: Judgement): Flag[] {
  return evidence.flatMap(({ flag, hint }) => (flag && hint ? [flag] : []));
}

/** Of danger that words only hint at a reply says nothing: "that must have been frightening" answers no lost password. */
const ONLY_HINTED: (typeof HOLDING)[number] = [
  'safety',
  'other',
  'Words hint that someone may be at risk: a holding reply that does not say so, and safety looks now.',
];

function holdingFor(flags: readonly Flag[], hinted: readonly Flag[]) {
  const known = HOLDING.find(([flag]) => flags.includes(flag));
  return known?.[0] === 'safety' && hinted.includes('safety') ? ONLY_HINTED : known;
}

function underCrisis(input: DraftInput, routing: Routing): Triage {
  const line = crisisLine(input);
  if (line === null) {
    const reason =
      'The crisis switch is on, and the policy has no approved line for it: nothing may go out.';
    return { ...routing, kind: 'none', reason };
  }
  const reason = 'The crisis switch is on: only the approved line may go out.';
  return { ...routing, kind: 'approved', reason, line };
}

function planned(
  decided: Escalation | null,
  routing: Routing,
  flags: readonly Flag[],
  known: (typeof HOLDING)[number] | undefined,
): Triage {
  const minor = flags.includes('minor');
  if (decided === null) {
    if (!known) return { ...routing, kind: 'reply' };
    const [, topic, reason] = known;
    return { ...routing, kind: 'holding', topic, minor, reason, reroute: topic === 'press' };
  }
  const { drafts, route, note } = decided;
  if (drafts === 'normal') return { ...routing, kind: 'reply' };
  const to = route === undefined ? 'The policy wants' : `Goes to ${route}:`;
  const added = note === undefined ? '' : ` ${note}`;
  if (drafts === 'none') return { ...routing, kind: 'none', reason: `${to} no draft.${added}` };
  const topic = known?.[1] ?? (flags.includes('vulnerable') ? 'vulnerable' : 'other');
  const reason = known?.[2] ?? `${to} only a holding reply.${added}`;
  return { ...routing, kind: 'holding', topic, minor, reason, reroute: drafts === 'reroute' };
}

/** The pack's own decision, or the floor's where that is stricter. */
function escalationOf(
  { judgement, policy: { pack } }: DraftInput,
  flags: readonly Flag[],
  contacts: number,
) {
  const { notForUs, stakes, heat } = judgement;
  const signals: Signal[] = notForUs ? [...flags, notForUs] : [...flags];
  const own = escalationFor(pack, { flags: signals, severity: stakes, heat }, contacts);
  const floor = FLOOR.find(({ flag }) => flags.includes(flag));
  if (!floor || (own && STRICT[own.drafts] >= STRICT[floor.drafts])) return own;
  const base = {
    id: floor.flag,
    when: { flag: floor.flag },
    priority: 'now',
    locked: true,
  } as const;
  const { drafts, route, approver } = floor;
  return { ...base, drafts, route, approver };
}

function routingOf(decided: Escalation | null, flags: readonly Flag[]): Routing {
  const card =
    flags.includes('self-harm') || decided?.panel === 'crisis-card'
      ? 'crisis'
      : flags.includes('threat')
        ? 'security'
        : null;
  return { route: decided?.route ?? null, approver: decided?.approver ?? null, card };
}
