import { ownWindowId } from '@/utils/browser/extension-pages';
import { watchSelection } from '@/utils/browser/selection';
import type { PanelStore } from '@/utils/store/panel-store';
import { feedDrafts } from './feed-drafts';
import { feedHistory } from './feed-history';
import { feedPage } from './feed-page';
import { feedQueue } from './feed-queue';
import { feedSettings } from './feed-settings';
import { keepLessons } from './keep-lessons';
import { keepWords } from './keep-words';

/** Keeps the panel's store true to the database, the settings and the tab in front, for as long as the panel lives. */
export async function connectPanel(store: PanelStore): Promise<void> {
  feedDrafts(store);
  feedHistory(store);
  feedPage(store);
  keepLessons();
  // The agent's own words are back before the post they belong to is shown.
  const known = Promise.all([feedSettings(store), keepWords(store)]);
  // Asked for at once, and shown when they are.
  await followSelection(store, known);
  feedQueue(store);
}

/** @returns once the post that was opened, if any, is shown. */
async function followSelection({ feed }: PanelStore, ready: Promise<unknown>): Promise<void> {
  const windowId = await ownWindowId().catch(() => null);
  if (windowId === null) {
    feed.setUnread('window');
    return;
  }
  await new Promise<void>((shown) => {
    watchSelection(windowId, async (sighting) => {
      await ready;
      feed.setSelection(sighting);
      shown();
    });
  });
}
