import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { feedSettings } from '@/utils/panel/feed-settings';
import { writePolicySetting } from '@/utils/settings/policy-setting';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { writeSettings } from '@/utils/settings/storage';
import { createPanelStore, type PanelStore } from '@/utils/store/panel-store';
import { withStorage } from '../tools/extension-storage';
import { IDLE_PORTS } from '../tools/idle-ports';

const area = fakeBrowser.storage.local;
// Of its overloads the one that our own code calls.
const get = area.get as (key: string) => Promise<Record<string, unknown>>;
const crisis = { choice: 'general', own: null, company: null, role: 'agent', crisis: true };

/** The browser refuses to read what is stored under these keys. */
function cannotRead(...keys: string[]): void {
  const read = async (key: string) => {
    if (keys.includes(key)) throw new Error('Damaged on the disk');
    return get(key);
  };
  Object.assign(area, { get: read });
}

describe('a panel that opens where something stored cannot be read', () => {
  let store: PanelStore;
  beforeEach(async () => {
    await withStorage();
    store = createPanelStore({ ...IDLE_PORTS, insert: async () => ({ kind: 'no-box' }) });
  });
  afterEach(() => void Object.assign(area, { get }));

  it('goes on with all the rest, and knows what it does without', async () => {
    await writePolicySetting(crisis);
    cannotRead('settings', 'brand-rules');
    await feedSettings(store);
    expect(store.getState().crisis).toBe(true);
    expect(store.getState().unread.toSorted()).toEqual(['corrections', 'settings']);
  });

  it('misses nothing any more once it is fed after all', async () => {
    cannotRead('settings');
    await feedSettings(store);
    expect(store.getState().unread).toEqual(['settings']);
    Object.assign(area, { get });
    await writeSettings({ ...DEFAULT_SETTINGS, colleagues: ['bea'] });
    await expect.poll(() => store.getState().unread).toEqual([]);
    expect(store.getState().settings.colleagues).toEqual(['bea']);
  });
});
