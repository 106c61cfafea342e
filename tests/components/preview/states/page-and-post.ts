import type { PanelStore } from '@/utils/store/panel-store';
import { DRAFTS } from '../../fixtures/drafts';
import { HISTORY } from '../../fixtures/history';
import { pageStatus } from '../../fixtures/page-status';
import { QUEUE } from '../../fixtures/queue';
import { FILLED_SETTINGS } from '../../fixtures/settings';
import { sighting } from '../../fixtures/sighting';
import { ago, DAY } from '../../fixtures/time';

/** Brings the panel into a state, by the state's name. */
export type States = Record<string, (store: PanelStore) => void>;

/** A page of posts with the list beside it. */
export function page(store: PanelStore): void {
  store.feed.setSettings(FILLED_SETTINGS);
  store.feed.setPage(pageStatus());
  store.feed.setQueue(QUEUE);
}

/** One of its posts, with its history and drafts. */
export function openPost(store: PanelStore): void {
  page(store);
  store.feed.setSelection(sighting());
  store.feed.setCustomer({
    handle: 'dana_reyes',
    displayName: 'Dana Reyes',
    complaints: 3,
    replies: 1,
    firstSeen: ago(40 * DAY),
  });
  store.feed.setHistory(HISTORY);
  store.feed.setDrafts(DRAFTS);
}
