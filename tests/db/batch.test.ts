import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';
import { freshDatabase } from './fresh-database';
import { record } from './page-records';

let db: AmendsDatabase;
beforeEach(() => {
  db = freshDatabase();
});

describe('one message is one transaction', () => {
  it('stores nothing of a batch that fails half-way', async () => {
    const broken = { ...sighting({ post: { id: '1002' } }), post: null as never };
    await expect(record(db, [sighting(), broken])).rejects.toThrow();
    expect(await db.complaints.count()).toBe(0);
    expect(await db.customers.count()).toBe(0);
  });
});
