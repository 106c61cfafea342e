import type { Draft } from '@/utils/core/draft/draft';
import type { PostRef } from '@/utils/core/post/post';
import type { PanelState } from './panel-state';

/**
 * Names a draft across posts. A draft's id is only stable for its own post, and edits outlive
 * the selection: an agent who looks at another post and comes back finds the words again.
 */
export function draftKey(post: PostRef, draftId: string): string {
  return `${post.platform}/${post.id}/${draftId}`;
}

/** The draft as the agent sees it: edited, else as it was made. Empty when there is no such draft. */
export function draftText(
  state: Pick<PanelState, 'selection' | 'drafts' | 'edits' | 'crisis'>,
  draftId: string,
): string {
  const draft = findDraft(state, draftId);
  if (draft === null || state.selection === null) return '';
  // What was approved for a crisis goes out word for word; edits of before come back after it.
  if (state.crisis) return draft.text;
  return state.edits[draftKey(state.selection.post, draftId)] ?? draft.text;
}

/** The draft of that id on offer for the selection, or null. */
export function findDraft(state: Pick<PanelState, 'drafts'>, draftId: string): Draft | null {
  return state.drafts?.drafts.find((draft) => draft.id === draftId) ?? null;
}
