import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { pageStatus } from '../../fixtures/page-status';
import { page, type States } from './page-and-post';

/** The list, filled, empty, loading or cut off from its page. */
export const LIST_STATES: States = {
  list: page,
  'loading-list': (store) => store.feed.setPage(pageStatus()),
  'no-handle': (store) => {
    store.feed.setSettings(DEFAULT_SETTINGS);
    store.feed.setPage(pageStatus({ account: null, brandHandles: [], unsure: 0, notJudged: 0 }));
    store.feed.setQueue([]);
  },
  empty: (store) => {
    store.feed.setPage(pageStatus({ unsure: 0 }));
    store.feed.setQueue([]);
  },
  start: (store) => store.feed.setQueue([]),
  stale: (store) => {
    page(store);
    store.feed.setStaleTab(true);
    store.feed.setPage(null);
  },
};
