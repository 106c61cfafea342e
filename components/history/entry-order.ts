import type { HistoryEntry } from '@/utils/core/history/entry';
import type { KeptRuling } from '@/utils/core/policy/ruling';

/** What the history shows: what happened, and what was decided about replies. */
export type ShownEntry = HistoryEntry | ({ kind: 'ruling' } & KeptRuling);

/** Oldest first, as it happened. Entries of the same moment keep the order they came in. */
export function inTimeOrder(
  entries: readonly HistoryEntry[],
  rulings: readonly KeptRuling[],
): ShownEntry[] {
  const decided = rulings.map((ruling) => ({ kind: 'ruling' as const, ...ruling }));
  return [...entries, ...decided].toSorted((a, b) => a.at - b.at);
}

export function entryKey(entry: ShownEntry): string {
  return entry.kind === 'complaint' ? `complaint ${entry.postId}` : `${entry.kind} ${entry.id}`;
}

/** Whether the entry is the post that stands above the history. */
export function isPost(entry: ShownEntry, postId: string | null): boolean {
  return entry.kind === 'complaint' && entry.postId === postId;
}

/** Leaves the shown post out while nothing came after it: it says nothing that is not on screen. */
export function withoutLast(ordered: ShownEntry[], postId: string | null): ShownEntry[] {
  const last = ordered.at(-1);
  return last !== undefined && isPost(last, postId) ? ordered.slice(0, -1) : ordered;
}
