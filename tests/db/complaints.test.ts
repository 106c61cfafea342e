import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCustomer } from '@/utils/db/read';
import type { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';
import { freshDatabase } from './fresh-database';
import { entries, MARA, record } from './page-records';

let db: AmendsDatabase;
beforeEach(() => {
  db = freshDatabase();
});

describe('complaints', () => {
  it('are stored once, however often the page shows them', async () => {
    await record(db);
    await record(db, [sighting({ seenAt: 5000 }), sighting({ seenAt: 6000 })]);
    expect(await db.complaints.count()).toBe(1);
    expect(await readCustomer(db, MARA)).toMatchObject({ complaints: 1, firstSeenAt: 2000 });
  });

  it('keep the earlier text of an edited post', async () => {
    await record(db);
    await record(db, [sighting({ post: { text: 'it came after all' } })]);
    const row = await db.complaints.get(['x', '1001']);
    expect(row?.post.text).toBe('it came after all');
    expect(row?.earlierTexts).toEqual(['@HarbourPine my parcel never came']);
    expect(await entries(db)).toMatchObject([
      { text: 'it came after all', earlierTexts: ['@HarbourPine my parcel never came'] },
    ]);
  });

  it('keep an exposed phone number and card masked, and their evidence in place', async () => {
    const text = '@HarbourPine call 07700 900123, still no parcel, card 4111 1111 1111 1111';
    const start = text.indexOf('still');
    const exposed = sighting({
      post: { text },
      judgement: { evidence: [{ start, end: start + 15, why: 'waiting' }] },
    });
    await record(db, [exposed]);
    await record(db, [exposed]);
    const row = await db.complaints.get(['x', '1001']);
    expect(row?.post.text).toBe('@HarbourPine call [phone], still no parcel, card [card number]');
    expect(row?.earlierTexts).toEqual([]);
    const [piece] = row?.judgement.evidence ?? [];
    expect(row?.post.text?.slice(piece?.start, piece?.end)).toBe('still no parcel');
  });

  it('never lose the whole text to a cut one, and take the whole for a cut one', async () => {
    await record(db, [sighting({ post: { text: 'my parcel nev', cut: true } })]);
    await record(db, [sighting({ post: { text: 'my parcel never came' } })]);
    await record(db, [sighting({ post: { text: 'my parcel nev', cut: true } })]);
    const row = await db.complaints.get(['x', '1001']);
    expect(row?.post.text).toBe('my parcel never came');
    expect(row?.earlierTexts).toEqual([]);
  });

  it("never lose the customer's words to X's translation, nor call it an edit", async () => {
    const own = sighting({ post: { text: 'mi paquete nunca llegó', lang: 'es' } });
    const translation = sighting({
      post: { text: 'my parcel never came', lang: 'es', translated: true },
    });
    await record(db, [translation]);
    expect(await entries(db)).toMatchObject([{ text: 'my parcel never came', translated: true }]);
    await record(db, [own]);
    await record(db, [translation]);
    const [entry] = await entries(db);
    expect(entry).toMatchObject({ text: 'mi paquete nunca llegó', earlierTexts: [] });
    expect(entry).not.toHaveProperty('translated');
  });

  it('are stored without what may live in memory only', async () => {
    await record(db, [
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
    await record(db, [
      sighting(),
      sighting({
        post: { id: '1002', author: { handle: 'MARA_QUILL', displayName: 'M' }, at: 3000 },
      }),
    ]);
    expect((await entries(db)).map((entry) => entry.kind === 'complaint' && entry.postId)).toEqual([
      '1001',
      '1002',
    ]);
  });
});
