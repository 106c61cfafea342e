import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { DRAFTS, NO_ROUTE } from '../../fixtures/drafts';
import { GENERAL } from '../../fixtures/policy-in-use';
import { openPost, type States } from './page-and-post';

/** No draft, a card in its place, only a holding line, or a draft that is too long. */
export const DRAFT_STATES: States = {
  'no-drafts': (store) => {
    openPost(store);
    store.feed.setDrafts({
      ...NO_ROUTE,
      triage: 'none',
      reason: 'It reads as a threat of violence: this goes to security, not into a public reply.',
      drafts: [],
    });
  },
  'crisis-card': (store) => {
    openPost(store);
    store.feed.setPolicy(GENERAL);
    store.feed.setDrafts({
      ...NO_ROUTE,
      triage: 'none',
      reason: 'May speak of self-harm.',
      route: 'duty lead',
      card: 'crisis',
      drafts: [],
    });
  },
  'security-card': (store) => {
    openPost(store);
    store.feed.setDrafts({
      ...NO_ROUTE,
      triage: 'none',
      reason: 'May hold a threat.',
      route: 'security',
      card: 'security',
      drafts: [],
    });
  },
  holding: (store) => {
    openPost(store);
    store.feed.setSettings(DEFAULT_SETTINGS);
    store.feed.setDrafts({
      ...DRAFTS,
      triage: 'holding',
      reason: 'Somebody was hurt: only a holding line until the safety team has answered.',
      drafts: DRAFTS.drafts.slice(0, 1),
    });
  },
  long: (store) => {
    openPost(store);
    store.actions.edit('owner', `${DRAFTS.drafts[0]?.text ?? ''} ${'And more of it. '.repeat(9)}`);
  },
};
