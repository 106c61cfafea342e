import { liveQuery } from 'dexie';
import { readQueue } from '@/utils/db/read';
import { db } from '@/utils/db/schema';
import type { PanelStore } from '@/utils/store/panel-store';

/** A screenful several times over; the rest is found by customer. */
const QUEUE_LIMIT = 50;

export function feedQueue(store: PanelStore): void {
  liveQuery(() => readQueue(db, QUEUE_LIMIT)).subscribe(store.feed.setQueue);
}
