import type { Subscription } from 'dexie';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { Sighting } from '@/utils/core/post/sighting';
import { readCustomer, readHistory, readReason, readRecentReplies } from '@/utils/db/read';
import { db } from '@/utils/db/schema';
import type { CustomerCard } from '@/utils/store/panel-state';
import type { PanelStore } from '@/utils/store/panel-store';
import { customerOf, onSelection } from './on-selection';
import { watchRecords } from './watch-records';

/** As many as a rule against sameness looks at. */
const RECENT_REPLIES = 50;

/** Customer, history and reason of the post that is shown, live: what the page reports appears by itself. */
export function feedHistory(store: PanelStore): void {
  let running: Subscription | undefined;
  onSelection(
    store,
    ({ post }) => `${post.platform}/${post.id}`,
    (sighting) => {
      running?.unsubscribe();
      if (sighting) running = watchPast(store, sighting);
    },
  );
}

function watchPast(store: PanelStore, sighting: Sighting): Subscription {
  const customer = customerOf(sighting);
  return watchRecords(
    store,
    () =>
      Promise.all([
        readCustomer(db, customer),
        readHistory(db, customer),
        readReason(db, sighting.post),
        readRecentReplies(db, RECENT_REPLIES),
      ]),
    ([row, { entries, rulings, unreadable }, reason, recent]) => {
      const card: CustomerCard = {
        handle: sighting.post.author.handle,
        displayName: sighting.post.author.displayName,
        complaints: (row?.complaints ?? 0) - takenBack(entries),
        replies: row?.replies ?? 0,
        // Older than our first look where a thread showed what was written before.
        firstSeen: entries[0]?.at ?? row?.firstSeenAt ?? null,
      };
      const { selection } = store.getState();
      if (selection && reason) store.feed.setSelection(selection, reason);
      store.feed.setCustomer(card);
      store.feed.setRecentReplies(recent);
      store.feed.setRulings(rulings);
      store.feed.setHistory(entries, unreadable);
    },
    () => {
      // Drafts wait for the past: what cannot be read must not keep the agent from answering.
      if (store.getState().history === null) store.feed.setHistory([]);
    },
  );
}

/** The agent said of these that they are none; the counter on the disk knows only what came in. */
function takenBack(entries: readonly HistoryEntry[]): number {
  return entries.filter((each) => each.kind === 'complaint' && each.judgement.verdict === 'not')
    .length;
}
