import type { Specifics } from '../extract/specifics';
import type { PolicyFacts } from '../policy/facts';
import { GENERAL_FACTS } from '../policy/general';
import { compose } from './compose';
import { contextOf } from './context';
import type { Draft, DraftInput, DraftSet } from './draft';
import { planHolding, planMinor, planReplies } from './plan';
import { triage } from './triage';

const NO_ROUTE = { route: null, approver: null, card: null };

/**
 * Drafts for one post, best first. The same input gives the same drafts; nothing
 * but the post, its history and `facts` supplies a number, time, link or name.
 * @param specifics what `extract(input.text)` found
 */
export function makeDrafts(
  input: DraftInput,
  specifics: Specifics,
  facts: PolicyFacts = GENERAL_FACTS,
): DraftSet {
  const decision = triage(input);
  if (decision.kind === 'none')
    return { ...NO_ROUTE, triage: 'none', reason: decision.reason, drafts: [] };
  const context = contextOf(input, specifics, facts);
  if (decision.kind === 'reply') {
    const drafts = composeAll(context, planReplies(context));
    return { ...NO_ROUTE, triage: 'reply', reason: null, drafts };
  }
  const plans =
    decision.kind === 'minor' ? planMinor() : planHolding(decision.topic, decision.minor);
  return {
    ...NO_ROUTE,
    triage: 'holding',
    reason: decision.reason,
    drafts: composeAll(context, plans),
  };
}

function composeAll(
  context: Parameters<typeof compose>[0],
  plans: Parameters<typeof compose>[1][],
): Draft[] {
  const drafts: Draft[] = [];
  for (const plan of plans) {
    const draft = compose(context, plan, drafts);
    if (draft) drafts.push(draft);
  }
  return drafts;
}
