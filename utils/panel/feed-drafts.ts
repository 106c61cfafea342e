import type { PanelStore } from '@/utils/store/panel-store';

/**
 * Drafts are made once, when the history of the shown post is there, and stay as they are while
 * the agent works on them; only a changed signature makes them anew.
 */
export function feedDrafts(store: PanelStore): void {
  const engine = firstPaint().then(() => import('./draft-engine'));
  let madeFor = '';
  store.subscribe(async (state) => {
    const { selection, history, settings } = state;
    if (!selection) madeFor = '';
    if (!selection || !history) return;
    const key = JSON.stringify([selection.post.id, selection.post.text, settings.agent]);
    if (key === madeFor) return;
    madeFor = key;
    const { draftsFor } = await engine;
    // Another post, or the list, while the engine loaded: its drafts are none of this one's.
    if (key === madeFor) {
      store.feed.setDrafts(draftsFor(selection, history, settings, store.getState().page));
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
