import Dexie from 'dexie';
import type { AmendsDatabase, CustomerRow } from './schema';

/**
 * Deletes all that is older than a time, in one transaction: complaints, replies, notes, deeds,
 * approvals and corrections. A correction holds its post's text and goes with it. Customers' counts follow, and a customer of whom nothing is left goes
 * too. Damaged rows without a time stay: nothing is known of their age.
 * @param before ms since the epoch
 */
export async function deleteOlderThan(db: AmendsDatabase, before: number): Promise<void> {
  const aged = [db.complaints, db.replies, db.notes, db.deeds, db.rulings];
  await db.transaction('rw', [...aged, db.corrections, db.customers], async () => {
    const customers = new Map<string, CustomerRow>();
    const posts = await db.complaints.filter(({ at }) => at < before).primaryKeys();
    await db.corrections.where('[platform+postId]').anyOf(posts).delete();
    for (const table of aged) {
      const old = table.filter(({ at }) => at < before);
      for (const { platform, customer } of await old.toArray()) {
        const row = await db.customers.get([platform, customer]);
        if (row) customers.set(`${platform}:${customer}`, row);
      }
      await old.delete();
    }
    await db.corrections.filter(({ at }) => at < before).delete();
    for (const row of customers.values()) await recount(db, row);
  });
}

async function recount(db: AmendsDatabase, row: CustomerRow): Promise<void> {
  const { platform, handle } = row;
  const range = [
    [platform, handle, Dexie.minKey],
    [platform, handle, Dexie.maxKey],
  ] as const;
  const of = (table: 'complaints' | 'replies' | 'notes' | 'deeds' | 'rulings') =>
    db
      .table(table)
      .where('[platform+customer+at]')
      .between(...range);
  const kept = await of('complaints').count();
  // As they are counted when they come in: what was not judged nobody called a complaint.
  const complaints = await of('complaints')
    .filter(({ judgement }) => judgement?.verdict !== 'not-judged')
    .count();
  const replies = await of('replies')
    .filter(({ state }) => state === 'posted')
    .count();
  const others = await Promise.all(
    [of('replies'), of('notes'), of('deeds')].map((all) => all.count()),
  );
  if (kept === 0 && others.every((count) => count === 0)) {
    await of('rulings').delete();
    await db.customers.delete([platform, handle]);
  } else {
    await db.customers.update([platform, handle], { complaints, replies });
  }
}
