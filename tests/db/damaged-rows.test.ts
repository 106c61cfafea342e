import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCustomer, readHistory, readQueue } from '@/utils/db/read';
import type { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';
import { freshDatabase } from './fresh-database';
import { MARA, record } from './page-records';

let db: AmendsDatabase;
beforeEach(() => {
  db = freshDatabase();
});

describe('a row that is damaged', () => {
  const damage = async (postId: string, over: object) => {
    const row = await db.complaints.get(['x', postId]);
    await db.complaints.put({ ...row, ...over } as never);
  };

  it('is left out of history and list, counted, and still stored', async () => {
    await record(db, [sighting(), sighting({ post: { id: '1002', at: 3000 } })]);
    await db.notes.add({ id: 'n', ...MARA, customer: MARA.handle, at: 1 } as never);
    await damage('1001', { post: undefined });
    const history = await readHistory(db, MARA);
    expect(history.unreadable).toBe(2);
    expect(history.entries).toMatchObject([{ kind: 'complaint', postId: '1002' }]);
    const queue = await readQueue(db, 10);
    expect(queue.unreadable).toBe(1);
    expect(queue.items.map(({ sighting }) => sighting.post.id)).toEqual(['1002']);
    expect(await db.complaints.count()).toBe(2);
  });

  it.each([
    ['a time that no calendar has', { at: 1e20 }],
    ['a post of such a time', { post: { ...sighting().post, at: 1e20 } }],
    ['a way to reach us that nobody knows', { relation: 'pigeon' }],
    [
      'a category that nobody knows',
      { judgement: { ...sighting().judgement, category: 'parking' } },
    ],
    ['a flag that nobody knows', { judgement: { ...sighting().judgement, flags: ['solar'] } }],
  ])('is one with %s: it could not be drawn', async (_what, over) => {
    await record(db);
    await damage('1001', over);
    expect(await readQueue(db, 10)).toEqual({ items: [], unreadable: 1 });
    expect(await readHistory(db, MARA)).toMatchObject({ entries: [], unreadable: 1 });
  });

  it('is mended when its post is seen again, with the reason the agent gave', async () => {
    await record(db);
    await damage('1001', { post: { id: '1001' }, reason: 'at-risk' });
    await record(db, [sighting(), sighting({ post: { id: '1002', at: 3000 } })]);
    expect((await readHistory(db, MARA)).unreadable).toBe(0);
    expect((await db.complaints.get(['x', '1001']))?.reason).toBe('at-risk');
    expect(await readCustomer(db, MARA)).toMatchObject({ complaints: 2 });
  });
});
