import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PostedReply } from '@/utils/core/post/posted-reply';
import { recordInserted } from '@/utils/db/agent';
import { readCustomer, readHistory, readQueue } from '@/utils/db/read';
import { recordBatch } from '@/utils/db/record';
import { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';

const MARA = { platform: 'x', handle: 'mara_quill' } as const;

function posted(parts: Partial<PostedReply> = {}): PostedReply {
  return {
    platform: 'x',
    id: '2001',
    inReplyTo: { platform: 'x', id: '1001' },
    customer: 'mara_quill',
    text: 'I will find it today. ^Bea',
    permalink: 'https://x.com/HarbourPine/status/2001',
    by: 'harbourpine',
    at: 9000,
    source: 'article',
    ...parts,
  };
}

let db: AmendsDatabase;
let databases = 0;
beforeEach(() => {
  db = new AmendsDatabase(`test-${databases++}`);
});

const record = (sightings = [sighting()], replies: PostedReply[] = []) =>
  recordBatch(db, { sightings, replies });

const entries = async () => (await readHistory(db, MARA)).entries;

describe('complaints', () => {
  it('are stored once, however often the page shows them', async () => {
    await record();
    await record([sighting({ seenAt: 5000 }), sighting({ seenAt: 6000 })]);
    expect(await db.complaints.count()).toBe(1);
    expect(await readCustomer(db, MARA)).toMatchObject({ complaints: 1, firstSeenAt: 2000 });
  });

  it('keep the earlier text of an edited post', async () => {
    await record();
    await record([sighting({ post: { text: 'it came after all' } })]);
    const row = await db.complaints.get(['x', '1001']);
    expect(row?.post.text).toBe('it came after all');
    expect(row?.earlierTexts).toEqual(['@HarbourPine my parcel never came']);
  });

  it('keep an exposed phone number and card masked, and their evidence in place', async () => {
    const text = '@HarbourPine call 07700 900123, still no parcel, card 4111 1111 1111 1111';
    const start = text.indexOf('still');
    const exposed = sighting({
      post: { text },
      judgement: { evidence: [{ start, end: start + 15, why: 'waiting' }] },
    });
    await record([exposed]);
    await record([exposed]);
    const row = await db.complaints.get(['x', '1001']);
    expect(row?.post.text).toBe('@HarbourPine call [phone], still no parcel, card [card number]');
    expect(row?.earlierTexts).toEqual([]);
    const [piece] = row?.judgement.evidence ?? [];
    expect(row?.post.text?.slice(piece?.start, piece?.end)).toBe('still no parcel');
  });

  it('never lose the whole text to a cut one, and take the whole for a cut one', async () => {
    await record([sighting({ post: { text: 'my parcel nev', cut: true } })]);
    await record([sighting({ post: { text: 'my parcel never came' } })]);
    await record([sighting({ post: { text: 'my parcel nev', cut: true } })]);
    const row = await db.complaints.get(['x', '1001']);
    expect(row?.post.text).toBe('my parcel never came');
    expect(row?.earlierTexts).toEqual([]);
  });

  it('are stored without what may live in memory only', async () => {
    await record([
      sighting({
        judgement: {
          flags: ['money', 'vulnerable'],
          evidence: [
            { start: 0, end: 3, why: 'money at stake', flag: 'money' },
            { start: 4, end: 9, why: 'seems to be unwell', flag: 'vulnerable' },
          ],
        },
      }),
    ]);
    const row = await db.complaints.get(['x', '1001']);
    expect(row?.judgement.flags).toEqual(['money']);
    expect(JSON.stringify(row)).not.toContain('unwell');
  });

  it('of one person are one history, whatever the case of the handle', async () => {
    await record([
      sighting(),
      sighting({
        post: { id: '1002', author: { handle: 'MARA_QUILL', displayName: 'M' }, at: 3000 },
      }),
    ]);
    expect((await entries()).map((entry) => entry.kind === 'complaint' && entry.postId)).toEqual([
      '1001',
      '1002',
    ]);
  });
});

describe('replies', () => {
  it('that were inserted and then posted become one entry with the posted words', async () => {
    await record();
    const draft = 'I will find your parcel today and write to you here by 17:00.';
    await recordInserted(db, sighting(), { text: draft, strategy: 'owner' }, 8000);
    expect(await entries()).toMatchObject([
      { kind: 'complaint' },
      { kind: 'reply', state: 'inserted', text: draft },
    ]);
    const words = 'Mara, I am sorry. I will find your parcel today and call you. ^Bea';
    await record([], [posted({ text: words })]);
    expect((await entries())[1]).toMatchObject({
      state: 'posted',
      text: words,
      draft,
      strategy: 'owner',
      permalink: 'https://x.com/HarbourPine/status/2001',
    });
    expect((await readCustomer(db, MARA))?.replies).toBe(1);
  });

  it('known from the toast get their true words when the post itself is read, once', async () => {
    await record();
    await record([], [posted({ source: 'toast', text: 'box text' })]);
    await record([], [posted({ text: 'the post’s text' }), posted({ text: 'the post’s text' })]);
    const replies = await db.replies.toArray();
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ text: 'the post’s text', draft: null });
  });

  it('are not confused with one posted long before the draft went in', async () => {
    await record();
    const text = 'I will find it today. ^Bea';
    await recordInserted(db, sighting(), { text, strategy: null }, 50_000_000);
    await record([], [posted({ text, at: 9000 })]);
    expect((await entries()).map((entry) => entry.kind === 'reply' && entry.state)).toEqual([
      false,
      'posted',
      'inserted',
    ]);
  });

  it('of a colleague on the same post are entries of their own, and the draft goes on waiting', async () => {
    const draft =
      'I’m sorry your parcel never came. I will find out today where it is and write to you here by 17:00. ^Bea';
    await record();
    await recordInserted(db, sighting(), { text: draft, strategy: 'owner' }, 8000);
    const theirs =
      'Sorry to read that! Please send us your order number by message so that we can check. ^Karl';
    await record([], [posted({ text: theirs })]);
    expect((await entries()).slice(1)).toMatchObject([
      { state: 'inserted', text: draft },
      { state: 'posted', text: theirs, draft: null, strategy: null },
    ]);
    await record([], [posted({ id: '2002', text: draft })]);
    expect(await db.replies.toArray()).toHaveLength(2);
  });

  it('inserted twice before posting stay one entry', async () => {
    await record();
    await recordInserted(db, sighting(), { text: 'first', strategy: null }, 8000);
    await recordInserted(db, sighting(), { text: 'second', strategy: null }, 8500);
    expect(await db.replies.toArray()).toMatchObject([{ text: 'second', state: 'inserted' }]);
  });

  it('to people who never complained are not stored', async () => {
    await record([], [posted({ customer: 'somebody' })]);
    expect(await db.replies.count()).toBe(0);
  });

  it('mark the complaint as answered in the list', async () => {
    await record([sighting(), sighting({ post: { id: '1002', at: 3000 } })]);
    await record([], [posted()]);
    expect(
      (await readQueue(db, 10)).items.map(({ sighting, answered }) => [sighting.post.id, answered]),
    ).toEqual([
      ['1002', false],
      ['1001', true],
    ]);
  });
});

describe('one message is one transaction', () => {
  it('stores nothing of a batch that fails half-way', async () => {
    const broken = { ...sighting({ post: { id: '1002' } }), post: null as never };
    await expect(record([sighting(), broken])).rejects.toThrow();
    expect(await db.complaints.count()).toBe(0);
    expect(await db.customers.count()).toBe(0);
  });
});

describe('a row that is damaged', () => {
  const damage = async (postId: string, over: object) => {
    const row = await db.complaints.get(['x', postId]);
    await db.complaints.put({ ...row, ...over } as never);
  };

  it('is left out of history and list, counted, and still stored', async () => {
    await record([sighting(), sighting({ post: { id: '1002', at: 3000 } })]);
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

  it('is mended when its post is seen again, with the reason the agent gave', async () => {
    await record();
    await damage('1001', { post: { id: '1001' }, reason: 'at-risk' });
    await record([sighting(), sighting({ post: { id: '1002', at: 3000 } })]);
    expect((await readHistory(db, MARA)).unreadable).toBe(0);
    expect((await db.complaints.get(['x', '1001']))?.reason).toBe('at-risk');
    expect(await readCustomer(db, MARA)).toMatchObject({ complaints: 2 });
  });
});

describe('records of a newer version', () => {
  it('are neither read nor written, and stay as they are', async () => {
    const newer = new Dexie('newer');
    newer.version(99).stores({
      complaints: '[platform+postId], [platform+customer+at], at',
      replies: 'id, [platform+postId], [platform+customer+at], [platform+postedId]',
      notes: 'id, [platform+customer+at]',
      customers: '[platform+handle]',
      packs: 'id',
    });
    await newer.table('packs').add({ id: 'p' });
    newer.close();
    const older = new AmendsDatabase('newer');
    await expect(older.open()).rejects.toMatchObject({ name: 'VersionError' });
    await expect(recordBatch(older, { sightings: [sighting()], replies: [] })).rejects.toThrow();
    await newer.open();
    expect(await newer.table('complaints').count()).toBe(0);
    expect(await newer.table('packs').count()).toBe(1);
  });
});
