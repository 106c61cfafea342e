import { type CustomerRef, normaliseHandle } from '@/utils/core/post/post';
import type { PanelState } from './panel-state';

/** Whom the panel shows, or null in the list. */
export function selectedCustomer(state: Pick<PanelState, 'selection'>): CustomerRef | null {
  const post = state.selection?.post;
  if (post === undefined) return null;
  return { platform: post.platform, handle: normaliseHandle(post.author.handle) };
}

export function customerKey({ platform, handle }: CustomerRef): string {
  return `${platform}/${handle}`;
}

/** The note on the shown customer that is written and not saved yet; empty when there is none. */
export function noteText(state: Pick<PanelState, 'selection' | 'unsavedNotes'>): string {
  const customer = selectedCustomer(state);
  return customer === null ? '' : (state.unsavedNotes[customerKey(customer)] ?? '');
}
