import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetCorrections,
  readCorrections,
  recordCorrection,
  undoCorrection,
} from '@/utils/db/corrections';
import { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';

let db: AmendsDatabase;
let databases = 0;
beforeEach(() => {
  db = new AmendsDatabase(`corrections-${databases++}`);
});

const { post } = sighting();
const other = { ...post, id: '1002', text: '@HarbourPine where is my chair' };

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

  it('go one by one, or all together', async () => {
    await recordCorrection(db, post, 'complaint', 'agree', 10);
    await recordCorrection(db, other, 'complaint', 'agree', 20);
    await undoCorrection(db, post);
    expect((await readCorrections(db)).map(({ id }) => id)).toEqual(['1002']);
    await forgetCorrections(db);
    expect(await readCorrections(db)).toEqual([]);
  });

  it('that are damaged are left out and stay stored', async () => {
    await recordCorrection(db, post, 'complaint', 'agree', 10);
    await db.corrections.update(['x', '1001'], { text: undefined } as never);
    expect(await readCorrections(db)).toEqual([]);
    expect(await db.corrections.count()).toBe(1);
  });
});
