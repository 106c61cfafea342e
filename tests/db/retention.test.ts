import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addNote, recordInserted } from '@/utils/db/agent';
import { readCorrections, recordCorrection } from '@/utils/db/corrections';
import { readCustomer, readHistory, readQueue } from '@/utils/db/read';
import { recordBatch } from '@/utils/db/record';
import { deleteOlderThan } from '@/utils/db/retention';
import { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';
import { MARA } from './page-records';

function complaint(id: string, at: number) {
  const one = sighting();
  return { ...one, seenAt: at, post: { ...one.post, id, at } };
}

it('what is older goes, what is younger stays, and the counts follow', async () => {
  const db = new AmendsDatabase('retention');
  const old = complaint('1001', 1000);
  await recordBatch(db, { sightings: [old, complaint('1002', 9000)], replies: [] });
  await addNote(db, MARA, 'old note', 2000);
  await addNote(db, MARA, 'new note', 9500);
  await recordCorrection(db, old.post, 'complaint', 'agree', 9600);
  await recordCorrection(db, complaint('1002', 9000).post, 'complaint', 'agree', 9600);
  await recordInserted(db, old, { text: 'On it. ^Bea', strategy: 'owner' }, 1500);

  await deleteOlderThan(db, 5000);
  const { entries } = await readHistory(db, MARA);
  expect(entries.map((entry) => entry.text)).toEqual([
    complaint('1002', 9000).post.text,
    'new note',
  ]);
  expect((await readCustomer(db, MARA))?.complaints).toBe(1);
  // What was said about an old post holds its words: it is as old as they are.
  expect(await readCorrections(db)).toMatchObject([{ id: '1002' }]);

  await deleteOlderThan(db, 20_000);
  expect((await readHistory(db, MARA)).entries).toEqual([]);
  expect(await readCustomer(db, MARA)).toBeUndefined();
  expect((await readQueue(db, 10)).items).toEqual([]);
});
