import { DRAFTS, NO_ROUTE } from '../../fixtures/drafts';
import { complaint } from '../../fixtures/history';
import { SPANISH, UNTAGGED } from '../../fixtures/other-posts';
import { QUEUE } from '../../fixtures/queue';
import { sighting } from '../../fixtures/sighting';
import { ago } from '../../fixtures/time';
import { openPost, page, type States } from './page-and-post';

const HOSTILE = `@northlinerail \u202Eevil\u202C <img src=x onerror=alert(1)> ${'Z\u0351\u036b\u0343'.repeat(40)} ${'!'.repeat(300)} שלום עולם {{name}} \${x}`;

/** A post that is open, whatever it says. */
export const POST_STATES: States = {
  post: openPost,
  loading: (store) => {
    page(store);
    store.feed.setSelection(sighting());
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
