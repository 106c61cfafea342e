import { liveQuery, type Subscription } from 'dexie';
import { db } from '@/utils/db/schema';
import type { RecordsTrouble } from '@/utils/store/panel-state';
import type { PanelStore } from '@/utils/store/panel-store';

/**
 * Runs a live query, and says so when the records cannot be read.
 * @param failed called then, so that the panel goes on without them.
 */
export function watchRecords<T>(
  store: PanelStore,
  query: () => Promise<T>,
  told: (value: T) => void,
  failed: () => void,
): Subscription {
  return liveQuery(async () => {
    // Opened here because a query on a database that did not open fails as "closed", which live queries keep to themselves.
    await Promise.race([db.open(), blocked]);
    return query();
  }).subscribe({
    next(value) {
      store.feed.setRecordsTrouble(null);
      told(value);
    },
    error(error: unknown) {
      store.feed.setRecordsTrouble(troubleOf(error));
      failed();
    },
  });
}

class Blocked extends Error {}

/** Rejects when another window keeps this one from opening the records in a newer form. */
const blocked = new Promise<never>((_, reject) => {
  db.on('blocked', () => {
    reject(new Blocked());
    void db.open().then(() => location.reload());
  });
});
// Whoever waits hears of it; nobody waiting is no fault.
blocked.catch(() => undefined);

// Somebody upgrades the records, or deletes them: what this panel shows, and its code, are of yesterday.
db.on('versionchange', () => location.reload());

function troubleOf(error: unknown): RecordsTrouble {
  if (error instanceof Blocked) return 'waiting';
  return error instanceof Error && error.name === 'VersionError' ? 'newer' : 'closed';
}
