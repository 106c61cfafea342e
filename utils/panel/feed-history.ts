import { liveQuery, type Subscription } from 'dexie';
import { readCustomer, readHistory, readReason } from '@/utils/db/read';
import { db } from '@/utils/db/schema';
import type { CustomerCard } from '@/utils/store/panel-state';
import type { PanelStore } from '@/utils/store/panel-store';
import { customerOf, onSelection } from './selected-key';

/** Customer, history and reason of the post that is shown, live: what the page reports appears by itself. */
export function feedHistory(store: PanelStore): void {
  let running: Subscription | undefined;
  onSelection(
    store,
    ({ post }) => `${post.platform}/${post.id}`,
    (sighting) => {
      running?.unsubscribe();
      if (!sighting) return;
      const customer = customerOf(sighting);
      running = liveQuery(() =>
        Promise.all([
          readCustomer(db, customer),
          readHistory(db, customer),
          readReason(db, sighting.post),
        ]),
      ).subscribe(([row, history, reason]) => {
        const card: CustomerCard = {
          handle: sighting.post.author.handle,
          displayName: sighting.post.author.displayName,
          complaints: row?.complaints ?? 0,
          replies: row?.replies ?? 0,
          // Older than our first look where a thread showed what was written before.
          firstSeen: history[0]?.at ?? row?.firstSeenAt ?? null,
        };
        const { selection } = store.getState();
        if (selection && reason) store.feed.setSelection(selection, reason);
        store.feed.setCustomer(card);
        store.feed.setHistory(history);
      });
    },
  );
}
