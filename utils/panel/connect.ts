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
  feedQueue(store);
  feedPage(store);
  watchSettings(feed.setSettings);
  watchPolicySetting(({ crisis }) => feed.setCrisis(crisis));
  watchLessons(feed.setLessons);
  keepLessons();
  // The agent's own words are back before the post they belong to is shown.
  const [settings, { crisis }, lessons, windowId] = await Promise.all([
    readSettings(),
    readPolicySetting(),
    readLessons(),
    ownWindowId(),
    keepWords(store),
  ]);
  feed.setSettings(settings);
  feed.setCrisis(crisis);
  feed.setLessons(lessons);
  if (windowId !== null) watchSelection(windowId, (sighting) => feed.setSelection(sighting));
}
