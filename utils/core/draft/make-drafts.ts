import type { Specifics } from '../extract/specifics';
import { repeatContacts } from '../history/fold';
import type { Finding } from '../policy/finding';
import { compareLevels } from '../policy/level';
import { lint } from '../policy/lint';
import { weightedLength } from '../text/weighted-length';
import { keepAway, wordingsOf } from './compose';
import { type Context, contextOf } from './context';
import type { Draft, DraftInput, DraftSet } from './draft';
import { GENERAL } from './general';
import { NOTHING_NAMED } from './naming';
import { realise } from './parts';
import { planHolding } from './plans/holding';
import type { Plan } from './plans/plan';
import { planReplies } from './plans/replies';
import { type Triage, triage } from './triage';

/** Drafts offered for a reply; holding cases have fewer plans. */
const OFFERED = 3;
/** The linter takes most of the time: so many wordings of a plan are read by it, at most. */
const LINTED = 4;
const OPEN_SLOT = 'shape.slot';

/**
 * Drafts for one post, best first. The same input gives the same drafts; nothing but the post, its
 * history, the policy, logged deeds and the agent's settings supplies a number, time, link or name.
 * Each has been through the linter: none holds a block but for an open slot.
 * @param specifics what `extract(input.text)` found
 */
export function makeDrafts(input: DraftInput, specifics: Specifics): DraftSet {
  const contacts = repeatContacts(input.history, input.now).earlier;
  const decision = triage(input, contacts);
  const { route, approver, card } = decision;
  const routed = { route, approver, card };
  if (decision.kind === 'none') {
    return { ...routed, triage: 'none', reason: decision.reason, drafts: [] };
  }
  const c = contextOf(input, specifics);
  if (decision.kind === 'approved') {
    const draft = approvedDraft(c, decision);
    return { ...routed, triage: 'holding', reason: decision.reason, drafts: draft ? [draft] : [] };
  }
  if (decision.kind === 'reply') {
    return { ...routed, triage: 'reply', reason: null, drafts: best(replies(c)) };
  }
  return {
    ...routed,
    triage: decision.reroute ? 'reroute' : 'holding',
    reason: decision.reason,
    drafts: best(drawUp(c, planHolding(c, decision))),
  };
}

/** Three strategies; where the customer's words are in the way of the policy, without them, and last by what fits any post. */
function replies(c: Context): Draft[] {
  const bare = { ...c, naming: NOTHING_NAMED, known: c.known && { ...c.known, groups: {} } };
  const plainest = { ...bare, known: null, subject: c.known ? GENERAL : c.subject };
  let drafts: Draft[] = [];
  for (const context of [c, bare, plainest]) {
    if (drafts.length < OFFERED) drafts = drawUp(context, planReplies(context), drafts);
  }
  return drafts;
}

function drawUp(c: Context, plans: readonly Plan[], earlier: readonly Draft[] = []): Draft[] {
  const drafts = [...earlier];
  const away = keepAway(c);
  for (const plan of plans) {
    if (drafts.length === OFFERED) break;
    if (earlier.some(({ strategy }) => strategy === plan.strategy)) continue;
    const draft = cleanest(c, wordingsOf(c, plan, drafts, away));
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The first wording that the policy has nothing against, else the one with the mildest findings. */
function cleanest(c: Context, wordings: Iterable<Draft>): Draft | null {
  let kept: Draft | null = null;
  let read = 0;
  for (const draft of wordings) {
    const findings = findingsOf(c, draft.text);
    read += 1;
    if (!isBlocked(findings) && (kept === null || weight(findings) < weight(kept.findings))) {
      kept = { ...draft, findings };
    }
    if ((kept && weight(kept.findings) < WARNING) || read >= (kept ? LINTED : 2 * LINTED)) break;
  }
  return kept;
}

/** Drafts that the policy warns of come last; else the plan's order stands. */
function best(drafts: readonly Draft[]): Draft[] {
  const warned = ({ findings }: Draft) => (weight(findings) >= WARNING ? 1 : 0);
  return [...drafts].sort((a, b) => warned(a) - warned(b));
}

const WARNING = 10;

function weight(findings: readonly Finding[]): number {
  return findings.reduce(
    (sum, { level }) => sum + (compareLevels(level, 'suggest') > 0 ? WARNING : 1),
    0,
  );
}

function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some(({ level, rule }) => level === 'block' && rule !== OPEN_SLOT);
}

function findingsOf({ input }: Context, text: string): Finding[] {
  const { policy, judgement, agent, now, timeZone, recentReplies, brandName } = input;
  return lint({
    pack: policy.pack,
    text,
    post: { text: input.text, handle: input.handle },
    history: input.history,
    deeds: input.deeds,
    context: {
      role: policy.role,
      agent: agent.name,
      now,
      timeZone,
      flags: judgement.notForUs ? [...judgement.flags, judgement.notForUs] : judgement.flags,
      severity: judgement.stakes,
      heat: judgement.heat,
      brandReplies: recentReplies,
      brandName,
    },
  });
}

/** The policy's approved words, signed. They are nobody's to change: findings are shown, not acted on. */
function approvedDraft(c: Context, { line, reason }: Triage & { kind: 'approved' }): Draft | null {
  const { signature } = c.voice;
  const signed = signature
    ? [{ text: signature, source: 'agent' as const, basis: 'your sign-off' }]
    : [];
  const { text, facts } = realise([line, signed], c.voice);
  const findings = findingsOf(c, text);
  return {
    id: `${c.seed}/approved`,
    strategy: 'holding',
    text,
    length: weightedLength(text),
    why: reason,
    facts,
    findings,
  };
}
