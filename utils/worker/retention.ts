import { daily } from '@/utils/browser/daily';
import { deleteOlderThan } from '@/utils/db/retention';
import { db } from '@/utils/db/schema';
import { readRetentionDays } from '@/utils/settings/retention';

const DAY = 24 * 60 * 60_000;

/** Deletes old records once a day, where a time is set; else everything is kept. */
export function keepRetention(): void {
  daily('retention', async () => {
    const days = await readRetentionDays();
    if (days !== null) await deleteOlderThan(db, Date.now() - days * DAY);
  });
}
