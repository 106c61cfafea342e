import { readPolicy } from '@/utils/packs/policy-in-use';
import type { PanelStore } from '@/utils/store/panel-store';

const loadEngine = () => import('./draft-engine');

/**
 * Drafts are made once, when the history of the shown post is there, and stay as they are while
 * the agent works on them; only a changed signature makes them anew.
 */
export function feedDrafts(store: PanelStore, load = loadEngine): void {
  // Null when its file is gone, as after an update of the extension under an open panel.
  const engine = firstPaint()
    .then(load)
    .catch(() => null);
  const policy = readPolicy();
  let madeFor = '';
  store.subscribe(async (state) => {
    const { selection, history, settings } = state;
    if (!selection) madeFor = '';
    if (!selection || !history) return;
    const key = JSON.stringify([selection.post.id, selection.post.text, settings.agent]);
    if (key === madeFor) return;
    madeFor = key;
    const loaded = await engine;
    // Another post, or the list, while the engine loaded: its drafts are none of this one's.
    if (key !== madeFor) return;
    if (loaded === null) {
      store.feed.setDraftsTrouble('not-loaded');
      return;
    }
    try {
      store.feed.setDrafts(
        loaded.draftsFor(selection, history, settings, store.getState().page, await policy),
      );
    } catch (error) {
      reportError(error);
      store.feed.setDraftsTrouble('not-made');
    }
  });
}

/** The agent sees the panel before the engine takes the thread. A hidden page is never painted. */
function firstPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}
