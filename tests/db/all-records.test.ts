import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addNote, recordDeed, recordRuling } from '@/utils/db/agent';
import { deleteAllRecords, deleteCustomer, readAllRecords } from '@/utils/db/all-records';
import { readCorrections, recordCorrection } from '@/utils/db/corrections';
import { readCustomer, readHistory, readQueue } from '@/utils/db/read';
import type { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';
import { freshDatabase } from './fresh-database';
import { MARA, posted, record } from './page-records';

const OTHER = { platform: 'x', handle: 'tomas_bell' } as const;
const hers = sighting();
const his = sighting({
  post: {
    id: '1002',
    author: { handle: 'Tomas_Bell', displayName: 'Tomas' },
    permalink: 'https://x.com/Tomas_Bell/status/1002',
  },
});

let db: AmendsDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await record(db, [hers, his], [posted()]);
  await addNote(db, MARA, 'Prefers texts', 10);
  await recordDeed(db, hers.post, { kind: 'called', detail: '' }, 20);
  await recordRuling(db, hers.post, { kind: 'approved', approver: 'Legal', who: '' }, 30);
  await recordCorrection(db, hers.post, 'complaint', 'agree', 40);
  await recordCorrection(db, his.post, 'complaint', 'agree', 50);
});

describe('a customer who wants to be forgotten', () => {
  it('leaves nothing behind, and everybody else is as before', async () => {
    expect(await deleteCustomer(db, MARA)).toBe(6);
    expect(await readHistory(db, MARA)).toEqual({ entries: [], rulings: [], unreadable: 0 });
    expect(await readCustomer(db, MARA)).toBeUndefined();
    expect(JSON.stringify(await readAllRecords(db))).not.toMatch(/mara|1001/i);
    expect((await readHistory(db, OTHER)).entries).toHaveLength(1);
    expect(await readCustomer(db, OTHER)).toMatchObject({ complaints: 1 });
    expect(await readCorrections(db)).toMatchObject([{ id: '1002' }]);
  });

  it('of whom nothing is kept changes nothing', async () => {
    const before = await readAllRecords(db);
    expect(await deleteCustomer(db, { platform: 'x', handle: 'nobody' })).toBe(0);
    expect(await readAllRecords(db)).toEqual(before);
  });
});

describe('all records', () => {
  it('are in the file, each with its own words', async () => {
    const file = JSON.stringify(await readAllRecords(db));
    for (const words of ['my parcel never came', 'I will find it today', 'Prefers texts', 'Legal'])
      expect(file).toContain(words);
  });

  it('go together', async () => {
    await deleteAllRecords(db);
    expect((await readQueue(db, 10)).items).toEqual([]);
    expect(Object.values(await readAllRecords(db)).flat()).toEqual([]);
  });
});
