import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordInserted } from '@/utils/db/agent';
import { readCustomer, readQueue } from '@/utils/db/read';
import type { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';
import { freshDatabase } from './fresh-database';
import { entries, MARA, posted, record } from './page-records';

let db: AmendsDatabase;
beforeEach(() => {
  db = freshDatabase();
});

describe('replies', () => {
  it('that were inserted and then posted become one entry with the posted words', async () => {
    await record(db);
    const draft = 'I will find your parcel today and write to you here by 17:00.';
    await recordInserted(db, sighting(), { text: draft, strategy: 'owner' }, 8000);
    expect(await entries(db)).toMatchObject([
      { kind: 'complaint' },
      { kind: 'reply', state: 'inserted', text: draft },
    ]);
    const words = 'Mara, I am sorry. I will find your parcel today and call you. ^Bea';
    await record(db, [], [posted({ text: words })]);
    expect((await entries(db))[1]).toMatchObject({
      state: 'posted',
      text: words,
      draft,
      strategy: 'owner',
      permalink: 'https://x.com/HarbourPine/status/2001',
    });
    expect((await readCustomer(db, MARA))?.replies).toBe(1);
  });

  it('known from the toast get their true words when the post itself is read, once', async () => {
    await record(db);
    await record(db, [], [posted({ source: 'toast', text: 'box text' })]);
    await record(
      db,
      [],
      [posted({ text: 'the post’s text' }), posted({ text: 'the post’s text' })],
    );
    const replies = await db.replies.toArray();
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ text: 'the post’s text', draft: null });
  });

  it('are not confused with one posted long before the draft went in', async () => {
    await record(db);
    const text = 'I will find it today. ^Bea';
    await recordInserted(db, sighting(), { text, strategy: null }, 50_000_000);
    await record(db, [], [posted({ text, at: 9000 })]);
    expect((await entries(db)).map((entry) => entry.kind === 'reply' && entry.state)).toEqual([
      false,
      'posted',
      'inserted',
    ]);
  });

  it('of a colleague on the same post are entries of their own, and the draft goes on waiting', async () => {
    const draft =
      'I’m sorry your parcel never came. I will find out today where it is and write to you here by 17:00. ^Bea';
    await record(db);
    await recordInserted(db, sighting(), { text: draft, strategy: 'owner' }, 8000);
    const theirs =
      'Sorry to read that! Please send us your order number by message so that we can check. ^Karl';
    await record(db, [], [posted({ text: theirs })]);
    expect((await entries(db)).slice(1)).toMatchObject([
      { state: 'inserted', text: draft },
      { state: 'posted', text: theirs, draft: null, strategy: null },
    ]);
    await record(db, [], [posted({ id: '2002', text: draft })]);
    expect(await db.replies.toArray()).toHaveLength(2);
  });

  it('inserted twice before posting stay one entry', async () => {
    await record(db);
    await recordInserted(db, sighting(), { text: 'first', strategy: null }, 8000);
    await recordInserted(db, sighting(), { text: 'second', strategy: null }, 8500);
    expect(await db.replies.toArray()).toMatchObject([{ text: 'second', state: 'inserted' }]);
  });

  it('to people who never complained are not stored', async () => {
    await record(db, [], [posted({ customer: 'somebody' })]);
    expect(await db.replies.count()).toBe(0);
  });

  it('mark the complaint as answered in the list', async () => {
    await record(db, [sighting(), sighting({ post: { id: '1002', at: 3000 } })]);
    await record(db, [], [posted()]);
    expect(
      (await readQueue(db, 10)).items.map(({ sighting, answered }) => [sighting.post.id, answered]),
    ).toEqual([
      ['1002', false],
      ['1001', true],
    ]);
  });
});
