import { readQueue } from '@/utils/db/read';
import { db } from '@/utils/db/schema';
import type { PanelStore } from '@/utils/store/panel-store';
import { watchRecords } from './watch-records';

/** A screenful several times over; the rest is found by customer. */
const QUEUE_LIMIT = 50;

export function feedQueue(store: PanelStore): void {
  watchRecords(
    store,
    () => readQueue(db, QUEUE_LIMIT),
    ({ items, unreadable }) => store.feed.setQueue(items, unreadable),
    () => {
      if (store.getState().queue === null) store.feed.setQueue([]);
    },
  );
}
