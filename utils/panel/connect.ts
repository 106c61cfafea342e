import { ownWindowId } from '@/utils/browser/extension-pages';
import { watchSelection } from '@/utils/browser/selection';
import { readLessons, watchLessons } from '@/utils/settings/lessons';
import { readPolicySetting, watchPolicySetting } from '@/utils/settings/policy-setting';
import { readSettings, watchSettings } from '@/utils/settings/storage';
import type { PanelStore } from '@/utils/store/panel-store';
import { feedDrafts } from './feed-drafts';
import { feedHistory } from './feed-history';
import { feedPage } from './feed-page';
import { feedQueue } from './feed-queue';
import { keepLessons } from './keep-lessons';
import { keepWords } from './keep-words';

/** Keeps the panel's store true to the database, the settings and the tab in front, for as long as the panel lives. */
export async function connectPanel(store: PanelStore): Promise<void> {
  const { feed } = store;
  feedDrafts(store);
  feedHistory(store);
  feedPage(store);
  watchSettings(feed.setSettings);
  watchPolicySetting(({ crisis }) => feed.setCrisis(crisis));
  watchLessons(feed.setLessons);
  keepLessons();
  const words = keepWords(store);
  const known = Promise.all([readSettings(), readPolicySetting(), readLessons(), words]).then(
    ([settings, { crisis }, lessons]) => {
      feed.setSettings(settings);
      feed.setCrisis(crisis);
      feed.setLessons(lessons);
    },
  );
  try {
    // Asked for at once, and shown when the agent's own words on it are back.
    await Promise.all([known, followSelection(store, known)]);
  } finally {
    feedQueue(store);
  }
}

/** @returns once the post that was opened, if any, is shown. */
async function followSelection({ feed }: PanelStore, ready: Promise<void>): Promise<void> {
  const windowId = await ownWindowId();
  if (windowId === null) return;
  await new Promise<void>((shown) => {
    watchSelection(windowId, async (sighting) => {
      await ready;
      feed.setSelection(sighting);
      shown();
    });
  });
}
