import { i18n } from '#i18n';
import type { Draft, DraftSet } from '@/utils/core/draft/draft';
import { weightedLength } from '@/utils/core/text/weighted-length';
import { isStrategy } from '@/utils/i18n/labels';
import { draftKey } from './draft-text';
import type { PanelState } from './panel-state';

/**
 * Drafts with those that the agent edited and that are not on offer any more: a logged deed or another
 * policy may change what is offered, and must not take the agent's words away. What was posted is done
 * with; where nothing may be sent, and in a crisis, nothing is added.
 */
export function withEdited(state: PanelState, made: DraftSet): DraftSet {
  const { selection, edits, crisis } = state;
  if (selection === null || crisis || made.drafts.length === 0) return made;
  const here = draftKey(selection.post, '');
  const kept = Object.entries(edits)
    .filter(([key, text]) => key.startsWith(here) && !wasPosted(state, text))
    .map(([key, text]) => ({ id: key.slice(here.length), text }))
    .filter(({ id }) => !made.drafts.some((draft) => draft.id === id))
    .map(({ id, text }) => state.drafts?.drafts.find((draft) => draft.id === id) ?? own(id, text))
    .filter((draft) => draft !== null);
  return kept.length === 0 ? made : { ...made, drafts: [...made.drafts, ...kept] };
}

function wasPosted({ history }: PanelState, text: string): boolean {
  return (history ?? []).some(
    (entry) =>
      entry.kind === 'reply' && entry.state === 'posted' && entry.text.trim() === text.trim(),
  );
}

/** A draft whose own words are gone: the agent's are all that is left of it. */
function own(id: string, text: string): Draft | null {
  const strategy = id.split('/').at(-1) ?? '';
  if (!isStrategy(strategy)) return null;
  const why = i18n.t('panel.drafts.yours');
  return { id, strategy, text, length: weightedLength(text), why, facts: [], findings: [] };
}
