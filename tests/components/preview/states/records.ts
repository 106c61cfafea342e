import { pageStatus } from '../../fixtures/page-status';
import { sighting } from '../../fixtures/sighting';
import { page, type States } from './page-and-post';

/** Records that cannot be read or written. */
export const RECORD_STATES: States = {
  records: (store) => {
    page(store);
    store.feed.setPage(pageStatus({ unstored: 3 }));
    store.feed.setSelection(sighting());
    store.feed.setHistory([], 2);
    store.feed.setRecordsTrouble('newer');
    store.feed.setDraftsTrouble('not-loaded');
  },
};
