import Dexie from 'dexie';
import type { CustomerRef } from '@/utils/core/post/post';
import type { AmendsDatabase } from './schema';

/** All rows as they are stored, by table. */
export async function readAllRecords(db: AmendsDatabase): Promise<Record<string, unknown[]>> {
  return db.transaction('r', db.tables, async () => {
    const read = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
    return Object.fromEntries(await Promise.all(read));
  });
}

/** Everything, or, when it fails, nothing. */
export async function deleteAllRecords(db: AmendsDatabase): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

/**
 * Deletes all that is kept of one customer, with what the agent said about their posts, in one
 * transaction.
 * @returns how many records went
 */
export async function deleteCustomer(
  db: AmendsDatabase,
  { platform, handle }: CustomerRef,
): Promise<number> {
  const range = [
    [platform, handle, Dexie.minKey],
    [platform, handle, Dexie.maxKey],
  ] as const;
  const { complaints, replies, notes, deeds, rulings, corrections, customers } = db;
  return db.transaction('rw', db.tables, async () => {
    const posts = await complaints
      .where('[platform+customer+at]')
      .between(...range)
      .primaryKeys();
    const said = await corrections.where('[platform+postId]').anyOf(posts).delete();
    const gone = await Promise.all(
      [complaints, replies, notes, deeds, rulings].map((table) =>
        table
          .where('[platform+customer+at]')
          .between(...range)
          .delete(),
      ),
    );
    await customers.delete([platform, handle]);
    return gone.reduce((sum, count) => sum + count, said);
  });
}
