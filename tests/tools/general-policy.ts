import { generalPack } from '@/tests/cli/load-packs';
import type { DraftInput } from '@/utils/core/draft/draft';

/** What drafts go by where nobody set anything: the general pack, nothing logged, nobody answered yet. */
export const GENERAL_POLICY: Pick<DraftInput, 'policy' | 'deeds' | 'recentReplies' | 'timeZone'> = {
  policy: { pack: generalPack(), role: 'agent', crisis: false, problem: null },
  deeds: [],
  recentReplies: [],
  timeZone: null,
};
