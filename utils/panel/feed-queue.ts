import { readQueue } from '@/utils/db/read';
import { db } from '@/utils/db/schema';
import type { PanelState } from '@/utils/store/panel-state';
import type { PanelStore } from '@/utils/store/panel-store';
import { watchRecords } from './watch-records';

/** A screenful several times over; the rest is found by customer. */
const QUEUE_LIMIT = 50;

/** Of a panel that opens on a post, the list is read once that post has its drafts: it is not seen before. */
export function feedQueue(store: PanelStore): void {
  const isFree = ({ selection, drafts, draftsTrouble }: PanelState) =>
    selection === null || drafts !== null || draftsTrouble !== null;
  if (isFree(store.getState())) {
    watchQueue(store);
    return;
  }
  const stop = store.subscribe((state) => {
    if (!isFree(state)) return;
    stop();
    // Not in the turn that shows the drafts.
    setTimeout(() => watchQueue(store));
  });
}

function watchQueue(store: PanelStore): void {
  watchRecords(
    store,
    () => readQueue(db, QUEUE_LIMIT),
    ({ items, unreadable }) => store.feed.setQueue(items, unreadable),
    () => {
      if (store.getState().queue === null) store.feed.setQueue([]);
    },
  );
}
