import { GENERAL_POLICY } from '@/tests/tools/general-policy';
import { judge } from '@/utils/core/detect/judge';
import type { DraftInput, DraftSet } from '@/utils/core/draft/draft';
import { makeDrafts } from '@/utils/core/draft/make-drafts';
import { extract } from '@/utils/core/extract/extract';
import type { Pack } from '@/utils/core/policy/schema/pack';
import type { Judgement } from '@/utils/core/post/verdict';
import { JUDGED } from './history-entries';

/** Thursday, 15 January 2026, 12:00 in London. */
export const NOON = Date.UTC(2026, 0, 15, 12);

export interface Given extends Partial<DraftInput> {
  /** In place of {@link JUDGED}; `real`: what the detector says. */
  judged?: Partial<Judgement> | 'real';
  pack?: Pack;
  crisis?: boolean;
}

/** Drafts for a post that is a plain complaint unless the test says otherwise. */
export function draftsFor(text: string, given: Given = {}): DraftSet {
  const { judged = {}, pack, crisis = false, ...more } = given;
  const judgement =
    judged === 'real' ? judge({ text, lang: 'en', relation: 'mention' }) : { ...JUDGED, ...judged };
  const { policy } = GENERAL_POLICY;
  const input: DraftInput = {
    platform: 'x',
    postId: '1700000000000000001',
    text,
    handle: 'customer',
    displayName: 'Sam',
    relation: 'mention',
    judgement,
    history: [],
    agent: { name: 'Bea' },
    ...GENERAL_POLICY,
    policy: { ...policy, pack: pack ?? policy.pack, crisis },
    brandName: null,
    now: NOON,
    ...more,
  };
  return makeDrafts(input, extract(text));
}

export const said = ({ drafts }: DraftSet): string => drafts.map(({ text }) => text).join('\n');
