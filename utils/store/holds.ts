import { openSlots } from '@/utils/core/draft/slots';
import type { Finding } from '@/utils/core/policy/finding';
import type { KeptRuling } from '@/utils/core/policy/ruling';
import { wrongAccount } from '@/utils/core/post/answers-as';
import type { InsertOutcome } from '@/utils/core/post/insertion';
import type { PostRef } from '@/utils/core/post/post';
import { answeringAccounts } from './answering-accounts';
import type { Check, PanelState } from './panel-state';

/** Why a reply may not be inserted yet. */
export type Hold =
  | Extract<InsertOutcome, { kind: 'wrong-account' }>
  | { kind: 'approval'; approver: string }
  /** Gaps that only the agent can fill. */
  | { kind: 'slots'; words: string[] }
  | { kind: 'findings'; findings: Finding[] }
  /** Nothing could check it, and the policy lets nothing unchecked through. */
  | { kind: 'unchecked' };

/** What holds every reply to the shown post. */
export function caseHolds(
  state: Pick<PanelState, 'settings' | 'selection' | 'page' | 'drafts' | 'rulings'>,
): Hold[] {
  const { selection, page, drafts } = state;
  if (selection === null) return [];
  const account = wrongAccount(page?.account ?? null, answeringAccounts(state));
  const approver = drafts?.approver ?? null;
  const waits = approver !== null && approvalOf(state.rulings, selection.post, approver) === null;
  return [
    ...(account ? [account] : []),
    ...(waits ? [{ kind: 'approval' as const, approver }] : []),
  ];
}

/** The approval that such a post waits for, null until it is given. */
export function approvalOf(
  rulings: readonly KeptRuling[],
  post: PostRef,
  approver: string,
): KeptRuling | null {
  const given = rulings.find(
    ({ ruling, post: { id, platform } }) =>
      ruling.kind === 'approved' &&
      ruling.approver === approver &&
      id === post.id &&
      platform === post.platform,
  );
  return given ?? null;
}

/**
 * What holds one text.
 * @param check its findings; null while they are not known yet
 * @param strict the policy lets nothing unchecked through
 */
export function textHolds(
  text: string,
  check: Pick<Check, 'text' | 'findings'> | null,
  overridden: (finding: Finding) => boolean,
  strict: boolean,
): Hold[] {
  const slots = openSlots(text);
  const blocks = (check?.findings ?? []).filter(
    (finding) =>
      finding.level === 'block' &&
      // Told as the gap that it is.
      !slots.some(({ start, end }) => start === finding.start && end === finding.end) &&
      !overridden(finding),
  );
  return [
    ...(slots.length > 0
      ? [{ kind: 'slots' as const, words: slots.map((slot) => text.slice(slot.start, slot.end)) }]
      : []),
    ...(blocks.length > 0 ? [{ kind: 'findings' as const, findings: blocks }] : []),
    ...(strict && check?.findings === null ? [{ kind: 'unchecked' as const }] : []),
  ];
}

/** The ruling that lets these very words pass a rule, null when there is none. */
export function overrideOf(
  rulings: readonly KeptRuling[],
  post: PostRef,
  finding: Finding,
  text: string,
): KeptRuling | null {
  const words = text.slice(finding.start, finding.end);
  const given = rulings.find(
    ({ ruling, post: { id, platform } }) =>
      ruling.kind === 'overridden' &&
      ruling.rule === finding.rule &&
      ruling.words === words &&
      mayOverride(finding, ruling.by) &&
      id === post.id &&
      platform === post.platform,
  );
  return given ?? null;
}

/** The pack may have become stricter since. */
function mayOverride({ override }: Finding, by: 'agent' | 'approver'): boolean {
  return override === 'reason' || (override === 'approver' && by === 'approver');
}
