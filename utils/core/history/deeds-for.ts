import type { Deed } from '../policy/deeds';
import type { PostRef } from '../post/post';
import type { DeedEntry, HistoryEntry } from './entry';

/** What was logged as done for this complaint, oldest first: what was done for another proves nothing here. */
export function deedsFor(history: readonly HistoryEntry[], { platform, id }: PostRef): Deed[] {
  return history
    .filter(
      (entry): entry is DeedEntry =>
        entry.kind === 'deed' && entry.post.platform === platform && entry.post.id === id,
    )
    .toSorted((a, b) => a.at - b.at)
    .map(({ deed, text, at }) => ({ kind: deed, detail: text, at }));
}
