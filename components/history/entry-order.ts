import type { HistoryEntry } from '@/utils/core/history/entry';

/** Oldest first, as it happened. Entries of the same moment keep the order they came in. */
export function inTimeOrder(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.toSorted((a, b) => a.at - b.at);
}

export function entryKey(entry: HistoryEntry): string {
  return entry.kind === 'complaint' ? `complaint ${entry.postId}` : `${entry.kind} ${entry.id}`;
}

/** Whether the entry is the post that stands above the history. */
export function isPost(entry: HistoryEntry, postId: string | null): boolean {
  return entry.kind === 'complaint' && entry.postId === postId;
}

/** Leaves the shown post out while nothing came after it: it says nothing that is not on screen. */
export function withoutLast(ordered: HistoryEntry[], postId: string | null): HistoryEntry[] {
  const last = ordered.at(-1);
  return last !== undefined && isPost(last, postId) ? ordered.slice(0, -1) : ordered;
}
