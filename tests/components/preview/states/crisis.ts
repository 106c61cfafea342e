import { DRAFTS } from '../../fixtures/drafts';
import { openPost, page, type States } from './page-and-post';

/** The crisis switch is on. */
export const CRISIS_STATES: States = {
  crisis: (store) => {
    openPost(store);
    store.feed.setCrisis(true);
    store.feed.setDrafts({
      ...DRAFTS,
      triage: 'holding',
      reason: 'The crisis switch is on.',
      drafts: DRAFTS.drafts.slice(0, 1),
    });
  },
  'crisis-list': (store) => {
    page(store);
    store.feed.setCrisis(true);
  },
};
