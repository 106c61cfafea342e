import type { PanelStore } from '@/utils/store/panel-store';
import { DRAFTS } from '../../fixtures/drafts';
import { HISTORY } from '../../fixtures/history';
import { GENERAL } from '../../fixtures/policy-in-use';
import { ago, MINUTE } from '../../fixtures/time';
import { openPost, type States } from './page-and-post';

function held(store: PanelStore): void {
  openPost(store);
  store.feed.setPolicy(GENERAL);
  store.feed.setDrafts({
    ...DRAFTS,
    triage: 'holding',
    reason: 'Somebody was hurt: only a holding line until the safety team has answered.',
    route: 'safety',
    approver: 'senior on duty',
  });
}

/** A case that somebody must approve. */
export const APPROVAL_STATES: States = {
  approval: held,
  approved: (store) => {
    held(store);
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
};
