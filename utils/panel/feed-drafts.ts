import { deedsFor } from '@/utils/core/history/deeds-for';
import {
  type PolicySetting,
  readPolicySetting,
  watchPolicySetting,
} from '@/utils/settings/policy-setting';
import type { PanelState } from '@/utils/store/panel-state';
import type { PanelStore } from '@/utils/store/panel-store';
import { loadEngine } from './load-engine';

/**
 * Drafts are made when the history of the shown post and the policy are there, and stay as they are
 * while the agent works on them. They are made anew when what they rest on changes: the signature,
 * the policy, a deed of the case, what the agent taught.
 */
export function feedDrafts(store: PanelStore, load = loadEngine, setting = latestSetting()): void {
  const engine = firstPaint()
    .then(load)
    .catch(() => null);
  void engine.then(async (loaded) => {
    if (loaded === null) return;
    loaded.watchPolicy(store.feed.setPolicy);
    try {
      const policy = await loaded.policyOf(await setting());
      store.feed.setPolicy(policy);
      // Nobody waits for drafts while the list is shown: the next click should not wait either.
      if (store.getState().selection === null) setTimeout(() => loaded.warmUp(policy));
    } catch (error) {
      reportError(error);
      store.feed.setDraftsTrouble('not-made');
    }
  });
  let madeFor = '';
  store.subscribe(async (state) => {
    const { selection, history } = state;
    if (!selection) madeFor = '';
    if (!selection || !history) return;
    const key = restsOn(state);
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
      const drafts = loaded.draftsFor(store.getState());
      if (drafts !== null) store.feed.setDrafts(drafts);
    } catch (error) {
      reportError(error);
      store.feed.setDraftsTrouble('not-made');
    }
  });
}

/** Asked for at once, so that the engine finds it there when it has loaded. */
function latestSetting(): () => Promise<PolicySetting> {
  let latest = readPolicySetting();
  watchPolicySetting((setting) => {
    latest = Promise.resolve(setting);
  });
  // Whoever waits hears of it; without an engine nobody does.
  latest.catch(() => undefined);
  return () => latest;
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

/** The agent sees the panel before the engine takes the thread. A hidden page is never painted. */
function firstPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}
