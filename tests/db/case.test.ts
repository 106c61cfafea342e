import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deedsFor } from '@/utils/core/history/deeds-for';
import type { Ruling } from '@/utils/core/policy/ruling';
import { detailDeed, recordDeed, recordRuling, removeDeed, removeRuling } from '@/utils/db/agent';
import { readHistory, readQueue, readRecentReplies } from '@/utils/db/read';
import { recordBatch } from '@/utils/db/record';
import type { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';
import { freshDatabase } from './fresh-database';
import { MARA } from './page-records';

const { post } = sighting();
const other = sighting({ post: { id: '1002' } }).post;

let db: AmendsDatabase;
beforeEach(() => {
  db = freshDatabase();
});

const past = () => readHistory(db, MARA);

describe('a deed', () => {
  it('is part of the customer’s history, and proves something for its own post only', async () => {
    await recordDeed(db, post, { kind: 'escalated', detail: 'depot' }, 5000);
    const { entries } = await past();
    expect(entries).toMatchObject([{ kind: 'deed', deed: 'escalated', text: 'depot', at: 5000 }]);
    expect(deedsFor(entries, post)).toEqual([{ kind: 'escalated', detail: 'depot', at: 5000 }]);
    expect(deedsFor(entries, other)).toEqual([]);
  });

  it('is one deed when the click was a double one, and two when it was done again', async () => {
    const called = { kind: 'called', detail: '' } as const;
    const [first, second] = await Promise.all([
      recordDeed(db, post, called, 5000),
      recordDeed(db, post, called, 5300),
    ]);
    expect(second).toBe(first);
    await recordDeed(db, post, called, 90_000);
    await recordDeed(db, other, called, 90_000);
    expect((await past()).entries.map(({ at }) => at)).toEqual([5000, 90_000, 90_000]);
  });

  it('takes its detail later, and can be removed; nothing brings it back', async () => {
    const id = await recordDeed(db, post, { kind: 'refunded', detail: '' }, 5000);
    await detailDeed(db, id, '£54');
    expect((await past()).entries).toMatchObject([{ text: '£54' }]);
    await removeDeed(db, id);
    await detailDeed(db, id, '£60');
    expect((await past()).entries).toEqual([]);
  });
});

describe('an approval or an override', () => {
  const approved: Ruling = { kind: 'approved', approver: 'senior', who: '' };
  const overridden: Ruling = {
    kind: 'overridden',
    rule: 'voice.profanity',
    words: 'bloody',
    message: 'no',
    by: 'agent',
    said: 'quoted',
  };

  it('is kept with the case, once, the last word counting, and is no history that a reply may rest on', async () => {
    await recordRuling(db, post, approved, 1000);
    await recordRuling(db, post, { ...approved, who: 'Priya' }, 2000);
    await recordRuling(db, post, overridden, 3000);
    await recordRuling(db, post, { ...overridden, words: 'damned' }, 4000);
    const { entries, rulings } = await past();
    expect(entries).toEqual([]);
    expect(rulings.map(({ ruling, at }) => [ruling.kind, at])).toEqual([
      ['approved', 2000],
      ['overridden', 3000],
      ['overridden', 4000],
    ]);
    expect(rulings[0]).toMatchObject({ ruling: { who: 'Priya' }, post: { id: post.id } });
  });

  it('can be taken back', async () => {
    await recordRuling(db, post, approved, 1000);
    const [kept] = (await past()).rulings;
    await removeRuling(db, kept?.id ?? '');
    expect((await past()).rulings).toEqual([]);
  });

  it('that is damaged is left out and counted', async () => {
    await db.rulings.add({ id: 'r', ...MARA, customer: MARA.handle, postId: '1', at: 1 } as never);
    await db.deeds.add({ id: 'd', ...MARA, customer: MARA.handle, postId: '1', at: 1 } as never);
    expect(await past()).toEqual({ entries: [], rulings: [], unreadable: 2 });
  });
});

describe('the desk’s latest replies', () => {
  it('are those that were posted, to anybody, newest last', async () => {
    const reply = (n: number, state: 'posted' | 'inserted') => ({
      id: `r${n}`,
      platform: 'x' as const,
      customer: `customer_${n}`,
      postId: `${n}`,
      state,
      draft: null,
      strategy: null,
      insertedAt: null,
      postedId: state === 'posted' ? `${2000 + n}` : '',
      text: `reply ${n}`,
      permalink: null,
      by: null,
      at: n,
    });
    await db.replies.bulkAdd([
      reply(3, 'posted'),
      reply(1, 'posted'),
      reply(4, 'inserted'),
      reply(2, 'posted'),
    ]);
    expect(await readRecentReplies(db, 2)).toEqual(['reply 2', 'reply 3']);
  });
});

describe('the account a post was read under', () => {
  it('is kept, and is the last one that is known', async () => {
    const read = (account: string | null) =>
      recordBatch(db, { sightings: [{ ...sighting(), account }], replies: [] });
    await read('harbourpine');
    await read(null);
    const account = async () => (await readQueue(db, 5)).items[0]?.sighting.account;
    expect(await account()).toBe('harbourpine');
    await read('harbour_help');
    expect(await account()).toBe('harbour_help');
  });
});
