import { NO_LESSONS } from '@/utils/core/detect/lessons';
import { DECISION } from '@/utils/core/detect/weights/decision';
import { DRAFTS } from '../../fixtures/drafts';
import { HISTORY } from '../../fixtures/history';
import { sighting } from '../../fixtures/sighting';
import { openPost, page, type States } from './page-and-post';

/** What the agent said about verdicts. */
export const CORRECTION_STATES: States = {
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
};
