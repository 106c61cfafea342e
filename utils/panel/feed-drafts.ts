import { deedsFor } from '@/utils/core/history/deeds-for';
import type { PanelState } from '@/utils/store/panel-state';
import type { PanelStore } from '@/utils/store/panel-store';
import { type Engine, loadEngine } from './load-engine';

/**
 * Drafts are made when the history of the shown post and the policy are there, and stay as they are
 * while the agent works on them. They are made anew when what they rest on changes: the signature,
 * the policy, a deed of the case, what the agent taught.
 */
export function feedDrafts(store: PanelStore, load = () => startDrafting(store)): void {
  const starting = load().catch(() => null);
  let madeFor = '';
  store.subscribe(async (state) => {
    const { selection, history } = state;
    if (!selection) madeFor = '';
    if (!selection || !history) return;
    const key = restsOn(state);
    if (key === madeFor) return;
    madeFor = key;
    const engine = await starting;
    // Here and below: another post meanwhile, or the list. What was asked for is none of its own.
    if (key !== madeFor) return;
    if (engine === null) {
      store.feed.setDraftsTrouble('not-loaded');
      return;
    }
    try {
      const drafts = await engine.draftsFor(store.getState());
      if (key === madeFor && drafts !== null) store.feed.setDrafts(drafts);
    } catch (error) {
      reportError(error);
      if (key === madeFor) store.feed.setDraftsTrouble('not-made');
    }
  });
}

/** Starts the engine and follows the policy, whose packs are a chunk of their own: painting needs none. */
async function startDrafting(store: PanelStore): Promise<Engine | null> {
  const started = loadEngine();
  const { readPolicy, watchPolicy } = await import('@/utils/packs/policy-in-use');
  watchPolicy(store.feed.setPolicy);
  store.feed.setPolicy(await readPolicy());
  return started;
}

/** Names what drafts rest on; the rest of the history may grow without changing them. */
function restsOn({ selection, history, settings, policy, crisis, lessons }: PanelState): string {
  if (selection === null || history === null) return '';
  const { post } = selection;
  return JSON.stringify([
    post.id,
    post.text,
    settings.agent,
    nameOf(policy),
    crisis,
    nameOf(lessons),
    deedsFor(history, post),
  ]);
}

const names = new WeakMap<object, number>();
let named = 0;

/** Packs and lessons come as new objects when they change, and are too large to compare. */
function nameOf(thing: object | null): number {
  if (thing === null) return 0;
  const name = names.get(thing) ?? ++named;
  names.set(thing, name);
  return name;
}
