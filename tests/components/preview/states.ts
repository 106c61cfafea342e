import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import type { PanelStore } from '@/utils/store/panel-store';
import {
  ago,
  complaint,
  DAY,
  DRAFTS,
  HISTORY,
  NO_ROUTE,
  pageStatus,
  QUEUE,
  sighting,
  UNTAGGED,
} from '../fixtures';

export const FILLED_SETTINGS: Settings = {
  brand: { handles: ['northlinerail', 'northline_help'], names: ['Northline', 'North Line'] },
  colleagues: ['nl_bea', 'nl_karl'],
  agent: { firstName: 'Bea', initials: 'BK', signWith: 'first-name' },
  composerAdvice: true,
};

function page(store: PanelStore): void {
  store.feed.setSettings(FILLED_SETTINGS);
  store.feed.setPage(pageStatus());
  store.feed.setQueue(QUEUE);
}

function openPost(store: PanelStore): void {
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

const HOSTILE = `@northlinerail \u202Eevil\u202C <img src=x onerror=alert(1)> ${'Z\u0351\u036b\u0343'.repeat(40)} ${'!'.repeat(300)} שלום עולם {{name}} \${x}`;

/** What the panel looks like in each of its states, by the name in the address. */
export const STATES: Record<string, (store: PanelStore) => void> = {
  list: page,
  post: openPost,
  loading: (store) => {
    page(store);
    store.feed.setSelection(sighting());
  },
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
  records: (store) => {
    page(store);
    store.feed.setPage(pageStatus({ unstored: 3 }));
    store.feed.setSelection(sighting());
    store.feed.setHistory([], 2);
    store.feed.setRecordsTrouble('newer');
    store.feed.setDraftsTrouble('not-loaded');
  },
  untagged: (store) => {
    page(store);
    store.feed.setSelection(UNTAGGED);
    store.feed.setCustomer({
      handle: 'o_malley_77',
      displayName: 'Órla O’Malley 🚲',
      complaints: 1,
      replies: 0,
      firstSeen: ago(0),
    });
    store.feed.setHistory([complaint({ postId: UNTAGGED.post.id, at: UNTAGGED.post.at ?? 0 })]);
    store.feed.setDrafts(DRAFTS);
  },
  'no-drafts': (store) => {
    openPost(store);
    store.feed.setDrafts({
      ...NO_ROUTE,
      triage: 'none',
      reason: 'It reads as a threat of violence: this goes to security, not into a public reply.',
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
  inserted: (store) => {
    openPost(store);
    void store.actions.insert('owner');
  },
  copied: (store) => {
    openPost(store);
    store.setState({
      notice: {
        tone: 'problem',
        text: 'Copied instead. This post is not on the page in front. Open the post, press its Reply icon, then Ctrl+V (⌘V on a Mac).',
        link: { href: 'https://x.com/dana_reyes/status/1801', label: 'Open the post' },
      },
    });
  },
  choice: (store) => {
    openPost(store);
    store.setState({
      choice: {
        draftId: 'owner',
        existing: 'Hi Dana, let me look into this and come back to you.',
      },
    });
  },
  long: (store) => {
    openPost(store);
    store.actions.edit('owner', `${DRAFTS.drafts[0]?.text ?? ''} ${'And more of it. '.repeat(9)}`);
  },
  hostile: (store) => {
    openPost(store);
    store.feed.setSelection(
      sighting({
        post: {
          id: '1899',
          text: HOSTILE.repeat(3),
          author: { handle: 'x', displayName: '\u202EDana\u202C مرحبا '.repeat(6) },
        },
        judgement: { evidence: [{ start: 2, end: 30, why: 'names the failure' }] },
      }),
    );
    store.feed.setHistory([complaint({ text: HOSTILE })]);
    store.feed.setDrafts({ ...DRAFTS, drafts: [] });
  },
};
