import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { correctionsAsJsonl } from '@/utils/core/detect/corrections';
import {
  forgetCorrections,
  readCorrections,
  recordCorrection,
  undoCorrection,
} from '@/utils/db/corrections';
import { readHistory, readQueue } from '@/utils/db/read';
import { recordBatch } from '@/utils/db/record';
import type { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';
import { freshDatabase } from './fresh-database';

let db: AmendsDatabase;
beforeEach(() => {
  db = freshDatabase();
});

const { post } = sighting();
const other = { ...post, id: '1002', at: 3000, text: '@HarbourPine where is my chair' };

describe('corrections', () => {
  it('come back newest first, with post, words and time', async () => {
    await recordCorrection(db, post, 'complaint', 'not-a-complaint', 10);
    await recordCorrection(db, other, 'unsure', 'delivery', 20);
    expect(await readCorrections(db)).toEqual([
      {
        id: '1002',
        post: { platform: 'x', id: '1002' },
        text: '@HarbourPine where is my chair',
        verdict: 'unsure',
        said: 'delivery',
        at: 20,
      },
      {
        id: '1001',
        post: { platform: 'x', id: '1001' },
        text: '@HarbourPine my parcel never came',
        verdict: 'complaint',
        said: 'not-a-complaint',
        at: 10,
      },
    ]);
  });

  it('are one a post: the last word counts, about the verdict that the first one was about', async () => {
    await recordCorrection(db, post, 'complaint', 'not-a-complaint', 10);
    await recordCorrection(db, post, 'unsure', 'agree', 20);
    expect(await readCorrections(db)).toMatchObject([
      { said: 'agree', verdict: 'complaint', at: 20 },
    ]);
  });

  it("hold no word of X's translation, which the customer never wrote", async () => {
    const translated = { ...post, text: 'my parcel never came', translated: true } as const;
    await recordCorrection(db, translated, 'not-judged', 'delivery', 10);
    expect(await readCorrections(db)).toMatchObject([{ text: '', said: 'delivery' }]);
  });

  it('hold no private detail of the post, in the list as in the exported file', async () => {
    const text = '@HarbourPine no refund, call 07700 900123 or write to mara@example.com';
    await recordCorrection(db, { ...post, text }, 'complaint', 'billing', 10);
    const given = await readCorrections(db);
    expect(given).toMatchObject([
      { text: '@HarbourPine no refund, call [phone] or write to [e-mail]' },
    ]);
    expect(correctionsAsJsonl(given)).not.toMatch(/07700|mara@/);
  });

  it('go one by one, or all together', async () => {
    await recordCorrection(db, post, 'complaint', 'agree', 10);
    await recordCorrection(db, other, 'complaint', 'agree', 20);
    await undoCorrection(db, post);
    expect((await readCorrections(db)).map(({ id }) => id)).toEqual(['1002']);
    await forgetCorrections(db);
    expect(await readCorrections(db)).toEqual([]);
  });

  it.each([
    ['have no text', { text: undefined }],
    ['say what nobody knows', { said: 'perhaps' }],
    ['name a category that nobody knows', { said: 'category', category: 'parking' }],
  ])('that %s are left out and stay stored', async (_what, over) => {
    await recordCorrection(db, post, 'complaint', 'agree', 10);
    await db.corrections.update(['x', '1001'], over as never);
    expect(await readCorrections(db)).toEqual([]);
    expect(await db.corrections.count()).toBe(1);
  });
});

describe('the records, as the agent corrected them', () => {
  const third = sighting({ post: { id: '1003', at: 4000 }, seenAt: 9000 });
  beforeEach(() =>
    recordBatch(db, {
      sightings: [sighting(), sighting({ post: other, seenAt: 9000 }), third],
      replies: [],
    }),
  );
  const listed = async (limit: number) =>
    (await readQueue(db, limit)).items.map((item) => item.sighting.post.id);

  it('list what is no complaint after the others, where it takes nobody’s place', async () => {
    expect(await listed(2)).toEqual(['1003', '1002']);
    await recordCorrection(db, third.post, 'complaint', 'not-a-complaint', 10);
    expect(await listed(2)).toEqual(['1002', '1001', '1003']);
    await undoCorrection(db, third.post);
    expect(await listed(2)).toEqual(['1003', '1002']);
  });

  it('tell the past as the agent sees it, and keep the model’s own verdict beneath', async () => {
    await recordCorrection(db, post, 'complaint', 'not-a-complaint', 10);
    await recordCorrection(db, other, 'complaint', 'delay', 20);
    const verdicts = async () => {
      const { entries } = await readHistory(db, { platform: 'x', handle: 'mara_quill' });
      return entries.map((each) => each.kind === 'complaint' && each.judgement);
    };
    expect(await verdicts()).toMatchObject([
      { verdict: 'not' },
      { verdict: 'complaint', category: 'delay' },
      { verdict: 'complaint', category: 'delivery' },
    ]);
    await forgetCorrections(db);
    expect(await verdicts()).toMatchObject([
      { verdict: 'complaint', category: 'delivery' },
      { verdict: 'complaint', category: 'delivery' },
      { verdict: 'complaint', category: 'delivery' },
    ]);
  });

  it('count no complaint for a post in a language that was not judged', async () => {
    const author = { handle: 'carlos', displayName: 'Carlos' };
    const spanish = sighting({
      post: { id: '1004', author },
      judgement: { verdict: 'not-judged', reason: 'es' },
    });
    await recordBatch(db, { sightings: [spanish], replies: [] });
    expect(await db.customers.get(['x', 'carlos'])).toMatchObject({ complaints: 0 });
  });
});
