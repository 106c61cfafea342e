import type { GivenCorrection, Said } from '@/utils/core/detect/corrections';
import { NO_LESSONS } from '@/utils/core/detect/lessons';
import { DECISION } from '@/utils/core/detect/weights/decision';
import type { Finding } from '@/utils/core/policy/finding';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import type { PanelStore } from '@/utils/store/panel-store';
import { DRAFTS, NO_ROUTE } from '../fixtures/drafts';
import { complaint, HISTORY } from '../fixtures/history';
import { SPANISH, UNTAGGED } from '../fixtures/other-posts';
import { pageStatus } from '../fixtures/page-status';
import { QUEUE } from '../fixtures/queue';
import { sighting } from '../fixtures/sighting';
import { ago, DAY, MINUTE } from '../fixtures/time';

export const FILLED_SETTINGS: Settings = {
  brand: { handles: ['northlinerail', 'northline_help'], names: ['Northline', 'North Line'] },
  colleagues: ['nl_bea', 'nl_karl'],
  agent: { firstName: 'Bea', initials: 'BK', signWith: 'first-name' },
  composerAdvice: true,
};

const said = (id: number, text: string, word: Said): GivenCorrection => ({
  id: `${id}`,
  post: { platform: 'x', id: `${id}` },
  text,
  verdict: word === 'agree' ? 'unsure' : 'complaint',
  said: word,
  at: ago(id * 0.7 * DAY),
});

export const CORRECTIONS: GivenCorrection[] = [
  said(1, '@northlinerail the raffle at Merrow is a fix and I want a recount', 'not-a-complaint'),
  said(
    2,
    '@northlinerail robbed at the raffle again, my own mother beat me to the hamper. '.repeat(3),
    'not-a-complaint',
  ),
  said(3, '@northlinerail never won the raffle, still waiting', 'not-a-complaint'),
  said(4, '@northlinerail no loo roll on the 9:02, you have done it again', 'agree'),
  said(5, '@northlinerail the harbourcard was declined at the gate', 'billing'),
  said(6, '@northlinerail harbourcard took it twice', 'billing'),
  said(7, '@northlinerail where is my harbourcard bonus', 'billing'),
];

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

const GENERAL: PolicyInUse = {
  pack: {
    schema: 'care-policy/1',
    id: 'general',
    version: '1',
    locale: 'en-GB',
    languages: ['en'],
    extends: [],
    timezone: 'UTC',
    regulated: { recordkeeping: false, confirm_relationship: 'allowed' },
    brand: {},
    facts: [
      {
        id: 'line',
        kind: 'safety_line',
        value: 'Call 116 123, any hour, free.',
        audience: 'both',
        approved_text: 'You are not alone. Call 116 123, any hour, free.',
      },
    ],
    authority: {},
    escalations: [],
    scenarios: [],
    rules: [],
  },
  role: 'agent',
  crisis: false,
  problem: null,
};

const HOSTILE = `@northlinerail \u202Eevil\u202C <img src=x onerror=alert(1)> ${'Z\u0351\u036b\u0343'.repeat(40)} ${'!'.repeat(300)} שלום עולם {{name}} \${x}`;

const BAD =
  'We\u2019ve refunded the £80 ASAP and it will never happen again. Your order [order date?] was late. Bea';

function finding(words: string, over: Partial<Finding>): Finding {
  const start = BAD.indexOf(words);
  return {
    rule: 'fact.money',
    level: 'block',
    start,
    end: start + words.length,
    message: `Says ${words}, and nothing says so.`,
    clause: 'Figures come from the policy, the case or the log.',
    link: null,
    fixes: [],
    override: 'reason',
    unchecked: false,
    ...over,
  };
}

const FINDINGS: Finding[] = [
  finding('refunded', {
    rule: 'claim.deed',
    message: 'Claims a refund that is not in the log.',
    clause: 'Only what was done is said to be done.',
    fixes: [
      { label: 'Say what you will do', edits: [{ start: 0, end: 14, text: 'I\u2019ll refund' }] },
    ],
  }),
  finding('£80', {}),
  finding('ASAP', {
    rule: 'promise.vague-time',
    level: 'warn',
    message: '“ASAP” is no time.',
    clause: 'A promise names its time.',
    fixes: [
      { label: 'Use “by 4pm”', edits: [] },
      { label: 'Use “today”', edits: [] },
    ],
  }),
  finding('[order date?]', {
    rule: 'shape.slot',
    message: 'Fill or take out [order date?].',
    clause: 'An open slot is filled or taken out before anything is sent.',
    override: 'none',
    fixes: [{ label: 'Take it out', edits: [] }],
  }),
  finding('We', {
    rule: 'voice.pronoun',
    level: 'suggest',
    message: 'Says “we”.',
    clause: 'voice.pronoun',
    fixes: [{ label: 'Use “I”', edits: [] }],
  }),
];

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
  findings: (store) => {
    openPost(store);
    store.feed.setPolicy(GENERAL);
    store.actions.edit('owner', BAD);
    const { drafts } = store.getState();
    if (drafts === null) return;
    store.setState({ checks: { 'x/1801/owner': { text: BAD, findings: FINDINGS, of: drafts } } });
  },
  unchecked: (store) => {
    openPost(store);
    store.feed.setPolicy({ ...GENERAL, problem: 'Line 12: a rule needs at least one example.' });
    const { drafts } = store.getState();
    const text = DRAFTS.drafts[0]?.text ?? '';
    if (drafts === null) return;
    store.setState({ checks: { 'x/1801/owner': { text, findings: null, of: drafts } } });
  },
  approval: (store) => {
    openPost(store);
    store.feed.setPolicy(GENERAL);
    store.feed.setDrafts({
      ...DRAFTS,
      triage: 'holding',
      reason: 'Somebody was hurt: only a holding line until the safety team has answered.',
      route: 'safety',
      approver: 'senior on duty',
    });
  },
  approved: (store) => {
    STATES.approval?.(store);
    const post = { platform: 'x', id: '1801' } as const;
    store.feed.setHistory([
      ...HISTORY,
      { kind: 'deed', id: 'd1', post, deed: 'escalated', text: 'safety', at: ago(4 * MINUTE) },
      { kind: 'deed', id: 'd2', post, deed: 'called', text: '', at: ago(3 * MINUTE) },
    ]);
    store.feed.setRulings([
      {
        id: 'u1',
        post,
        ruling: { kind: 'approved', approver: 'senior on duty', who: 'Priya' },
        at: ago(2 * MINUTE),
      },
    ]);
  },
  account: (store) => {
    openPost(store);
    store.feed.setPage(pageStatus({ account: 'bea_private' }));
  },
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
  corrected: (store) => {
    openPost(store);
    store.feed.setLessons({ ...NO_LESSONS, said: { 'x/1801': 'billing', 'x/1700': 'agree' } });
  },
  taught: (store) => {
    openPost(store);
    const word = { word: 'platform', effect: 'less-likely', times: 3 } as const;
    const category = { word: 'merrow', effect: 'category', category: 'quality', times: 4 } as const;
    store.feed.setLessons({
      rules: { shift: 0.06, raised: 7, lowered: 1, words: [word, category] },
      said: {},
    });
    store.feed.setSelection(
      sighting({
        post: { id: '1806', text: '@northlinerail what is it with the platform at Merrow' },
        judgement: {
          score: DECISION.directed.unsure + 0.05,
          verdict: 'unsure',
          evidence: [],
          flags: [],
        },
      }),
    );
    store.feed.setHistory(HISTORY);
    store.feed.setDrafts(DRAFTS);
  },
  aside: (store) => {
    page(store);
    store.feed.setLessons({
      ...NO_LESSONS,
      said: { 'x/1801': 'not-a-complaint', 'x/1804': 'booking' },
    });
  },
  'not-judged': (store) => {
    page(store);
    store.feed.setSelection(SPANISH);
    store.feed.setQueue([{ sighting: SPANISH, answered: false }, ...QUEUE]);
    store.feed.setHistory([
      complaint({ judgement: SPANISH.judgement, text: SPANISH.post.text ?? '' }),
      complaint({ postId: '1699', judgement: { ...SPANISH.judgement, verdict: 'not' } }),
    ]);
    store.feed.setDrafts({
      ...NO_ROUTE,
      triage: 'none',
      reason: 'Not judged (es): drafts are in English only.',
      drafts: [],
    });
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
