import type { HistoryEntry } from '@/utils/core/history/entry';

/** Oldest first, as it happened. Entries of the same moment keep the order they came in. */
export function inTimeOrder(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.toSorted((a, b) => a.at - b.at);
}

export function entryKey(entry: HistoryEntry): string {
  return entry.kind === 'complaint' ? `complaint ${entry.postId}` : `${entry.kind} ${entry.id}`;
}
