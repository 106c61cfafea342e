import type { StoreApi } from 'zustand/vanilla';
import { draftKey, draftText } from './draft-text';
import { caseHolds, type Hold, overrideOf, textHolds } from './holds';
import type { Check, PanelPorts, PanelState } from './panel-state';

/** ms from a keystroke to the look at what was typed: findings come within a tenth of a second. */
const PACE = 40;

/** Looks at every draft whose text changed, behind the agent's typing. */
export function keepChecked(store: StoreApi<PanelState>, ports: PanelPorts): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((state) => {
    if (timer !== undefined || unchecked(state).length === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      for (const draftId of unchecked(store.getState())) void checkDraft(store, ports, draftId);
    }, PACE);
  });
}

/** The last look at a draft; it may be of an earlier text. Null before the first. */
export function checkOf(
  { selection, checks }: Pick<PanelState, 'selection' | 'checks'>,
  draftId: string,
): Check | null {
  return selection === null ? null : (checks[draftKey(selection.post, draftId)] ?? null);
}

function isCurrent(state: PanelState, draftId: string): boolean {
  const check = checkOf(state, draftId);
  return check !== null && check.of === state.drafts && check.text === draftText(state, draftId);
}

function unchecked(state: PanelState): string[] {
  return (state.drafts?.drafts ?? []).map(({ id }) => id).filter((id) => !isCurrent(state, id));
}

/** Looks at a draft as it stands, unless that was done. Another text or post meanwhile: nothing is noted. */
export async function checkDraft(
  store: StoreApi<PanelState>,
  ports: PanelPorts,
  draftId: string,
): Promise<void> {
  const before = store.getState();
  const { selection, drafts } = before;
  if (selection === null || drafts === null || isCurrent(before, draftId)) return;
  const text = draftText(before, draftId);
  const findings = await ports.check(before, text).catch(() => null);
  const { drafts: now, checks } = store.getState();
  if (now !== drafts) return;
  const key = draftKey(selection.post, draftId);
  store.setState({ checks: { ...checks, [key]: { text, findings, of: drafts } } });
}

/** All that keeps a draft, as it stands, from being inserted. */
export function holdsOn(state: PanelState, draftId: string): Hold[] {
  const { selection, rulings, policy } = state;
  if (selection === null) return [];
  const text = draftText(state, draftId);
  const check = checkOf(state, draftId);
  const excused = (finding: Parameters<typeof overrideOf>[2]) =>
    overrideOf(rulings, selection.post, finding, check?.text ?? text) !== null;
  const strict = policy?.pack.regulated.recordkeeping ?? false;
  return [...caseHolds(state), ...textHolds(text, check, excused, strict)];
}
