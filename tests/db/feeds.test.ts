import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { recordBatch } from '@/utils/db/record';
import { db } from '@/utils/db/schema';
import { feedHistory } from '@/utils/panel/feed-history';
import { feedQueue } from '@/utils/panel/feed-queue';
import type { PanelState } from '@/utils/store/panel-state';
import { createPanelStore, type PanelStore } from '@/utils/store/panel-store';
import { IDLE_PORTS } from '../tools/idle-ports';
import { sighting } from '../tools/sighting';

/** A store that the real database feeds, with nothing behind its buttons. */
function fed(): PanelStore {
  const store = createPanelStore(IDLE_PORTS);
  feedHistory(store);
  feedQueue(store);
  store.feed.setSelection(sighting());
  return store;
}

function until(store: PanelStore, holds: (state: PanelState) => boolean): Promise<PanelState> {
  return new Promise((resolve) => {
    const look = (state: PanelState) => {
      if (holds(state)) resolve(state);
    };
    store.subscribe(look);
    look(store.getState());
  });
}

const told = ({ history, queue }: PanelState) => history !== null && queue !== null;

afterEach(async () => {
  await db.delete({ disableAutoOpen: false });
});

describe('what feeds the panel', () => {
  it('shows the rest when a row is damaged, and says how many were left out', async () => {
    await recordBatch(db, {
      sightings: [sighting(), sighting({ post: { id: '1002', at: 3000 } })],
      replies: [],
    });
    await db.complaints.update(['x', '1002'], { post: undefined } as never);
    const state = await until(fed(), told);
    expect(state.history).toMatchObject([{ kind: 'complaint', postId: '1001' }]);
    expect(state.queue).toHaveLength(1);
    expect(state.unreadable).toEqual({ history: 1, queue: 1 });
    expect(state.recordsTrouble).toBeNull();
  });

  it('reads the list of a panel that opens on a post once that post has drafts or is left', async () => {
    await recordBatch(db, { sightings: [sighting()], replies: [] });
    const leave = (store: PanelStore) => store.feed.setSelection(null);
    const fail = (store: PanelStore) => store.feed.setDraftsTrouble('not-made');
    for (const go of [leave, fail]) {
      const store = createPanelStore(IDLE_PORTS);
      feedHistory(store);
      store.feed.setSelection(sighting());
      feedQueue(store);
      expect((await until(store, ({ history }) => history !== null)).queue).toBeNull();
      go(store);
      expect((await until(store, ({ queue }) => queue !== null)).queue).toHaveLength(1);
    }
  });

  it('gives a past, though an empty one, when the database cannot be opened, and says so', async () => {
    db.close();
    const real = globalThis.indexedDB.open;
    globalThis.indexedDB.open = () => {
      throw new DOMException('Not allowed here', 'InvalidStateError');
    };
    try {
      const state = await until(fed(), told);
      expect(state.history).toEqual([]);
      expect(state.recordsTrouble).toBe('closed');
    } finally {
      globalThis.indexedDB.open = real;
    }
  });

  it('tells records of a newer version from records that are broken', async () => {
    await db.open();
    const stored = db.backendDB().version;
    db.close();
    await raise(stored + 10);
    const state = await until(fed(), told);
    expect(state.recordsTrouble).toBe('newer');
    expect(await versionNow()).toBe(stored + 10);
  });

  it('goes on by itself once a reading succeeds again', async () => {
    const store = fed();
    await until(store, told);
    store.feed.setRecordsTrouble('closed');
    await recordBatch(db, { sightings: [sighting()], replies: [] });
    const state = await until(store, ({ history }) => history?.length === 1);
    expect(state.recordsTrouble).toBeNull();
  });
});

/** What a newer Amends leaves behind. */
function raise(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('amends', version);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

async function versionNow(): Promise<number | undefined> {
  return (await indexedDB.databases()).find(({ name }) => name === 'amends')?.version;
}
