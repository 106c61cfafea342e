import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { recordBatch } from '@/utils/db/record';
import { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';

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
