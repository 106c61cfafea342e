import type { Finding } from '@/utils/core/policy/finding';
import { DRAFTS } from '../../fixtures/drafts';
import { GENERAL } from '../../fixtures/policy-in-use';
import { openPost, type States } from './page-and-post';

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

/** What the policy has against a draft. */
export const FINDING_STATES: States = {
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
};
