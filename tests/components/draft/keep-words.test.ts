import { describe, expect, it } from 'vitest';
import type { KeptText } from '@/utils/browser/kept-texts';
import { keepWords, type Shelf } from '@/utils/panel/keep-words';
import { createPanelStore, type PanelStore } from '@/utils/store/panel-store';
import { IDLE_PORTS } from '../../tools/idle-ports';
import { DRAFTS } from '../fixtures/drafts';
import { sighting } from '../fixtures/sighting';

/** A shelf in memory, as the browser's own outlives a panel; all panels hear of each change. */
function shelf(texts = new Map<string, KeptText>()): Shelf & { texts: Map<string, KeptText> } {
  const panels: Parameters<Shelf['watch']>[0][] = [];
  const tell = (name: string, now: string | null, before: string | null) => {
    for (const heard of panels) heard(name, now, before);
  };
  return {
    texts,
    read: async () => new Map(texts),
    keep: async (more) => {
      for (const [name, kept] of more) {
        const before = texts.get(name)?.text ?? null;
        texts.set(name, kept);
        tell(name, kept.text, before);
      }
    },
    drop: async (names) => {
      for (const name of names) {
        const before = texts.get(name)?.text ?? null;
        if (texts.delete(name)) tell(name, null, before);
      }
    },
    watch: (heard) => void panels.push(heard),
  };
}

function panel(): PanelStore {
  return createPanelStore({ ...IDLE_PORTS, insert: async () => ({ kind: 'no-box' }) });
}

function show(store: PanelStore, postId = '1801'): void {
  store.feed.setSelection(sighting({ post: { id: postId } }));
  store.feed.setDrafts(DRAFTS);
}

const close = () => window.dispatchEvent(new Event('pagehide'));

describe('What the agent wrote', () => {
  it('is there again when the panel is opened again, drafts and notes by their own keys', async () => {
    const kept = shelf();
    const first = panel();
    await keepWords(first, kept);
    show(first);
    first.actions.edit('owner', 'My own words.');
    first.actions.writeNote('Rang twice.');
    close();

    const second = panel();
    await keepWords(second, kept);
    expect(second.getState().edits).toEqual({ 'x/1801/owner': 'My own words.' });
    expect(second.getState().unsavedNotes).toEqual({ 'x/dana_reyes': 'Rang twice.' });
  });

  it('stays away once it was taken back or saved', async () => {
    const kept = shelf();
    const first = panel();
    await keepWords(first, kept);
    show(first);
    first.actions.edit('owner', 'My own words.');
    first.actions.writeNote('Rang twice.');
    close();
    first.actions.restore('owner');
    await first.actions.addNote('Rang twice.');
    close();
    expect([...kept.texts]).toEqual([]);
  });

  it('is not overwritten by an earlier panel’s words that arrive late', async () => {
    const kept = shelf(new Map([['draft:x/1801/owner', { text: 'Old.', at: 1 }]]));
    const store = panel();
    const loading = keepWords(store, kept);
    show(store);
    store.actions.edit('owner', 'New.');
    await loading;
    close();
    expect(store.getState().edits).toEqual({ 'x/1801/owner': 'New.' });
    expect(kept.texts.get('draft:x/1801/owner')?.text).toBe('New.');
  });

  it('does not pile up: past 200 the text left alone longest goes', async () => {
    const kept = shelf();
    const store = panel();
    await keepWords(store, kept);
    for (let post = 1; post <= 200; post += 1) {
      show(store, String(post));
      store.actions.edit('owner', `Words on ${post}.`);
    }
    close();
    show(store, '1');
    store.actions.edit('owner', 'Newer words on 1.');
    show(store, '201');
    store.actions.edit('owner', 'Words on 201.');
    close();
    expect(kept.texts.size).toBe(200);
    expect(kept.texts.get('draft:x/1/owner')?.text).toBe('Newer words on 1.');
    expect(kept.texts.has('draft:x/2/owner')).toBe(false);
  });
});

describe('The panels of two windows', () => {
  const NAME = 'draft:x/1801/owner';

  async function twoPanels() {
    const kept = shelf(new Map([[NAME, { text: 'My own words.', at: 1 }]]));
    const [here, there] = [panel(), panel()];
    await Promise.all([keepWords(here, kept), keepWords(there, kept)]);
    show(here);
    show(there);
    return { kept, here, there };
  }

  it('agree about what was taken back: neither shows what nothing keeps', async () => {
    const { kept, here, there } = await twoPanels();
    here.actions.restore('owner');
    close();
    expect(there.getState().edits).toEqual({});
    close();
    expect([...kept.texts]).toEqual([]);
  });

  it('keep what was written on in one, though the other takes its older words back', async () => {
    const { kept, here, there } = await twoPanels();
    here.actions.edit('owner', 'My own words, and more.');
    close();
    there.actions.restore('owner');
    close();
    expect(here.getState().edits).toEqual({ 'x/1801/owner': 'My own words, and more.' });
    expect(kept.texts.get(NAME)?.text).toBe('My own words, and more.');
  });

  it('keep what is being written in one while the other takes the words back', async () => {
    const { kept, here, there } = await twoPanels();
    there.actions.restore('owner');
    here.actions.edit('owner', 'My own words, and more.');
    close();
    close();
    expect(here.getState().edits).toEqual({ 'x/1801/owner': 'My own words, and more.' });
    expect(kept.texts.get(NAME)?.text).toBe('My own words, and more.');
  });
});
