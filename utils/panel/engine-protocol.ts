import type { DraftSet } from '@/utils/core/draft/draft';
import type { Finding } from '@/utils/core/policy/finding';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import type { CaseState } from '@/utils/store/panel-state';

/** The policy is large: the engine is told it once, and the rest of the case with each question. */
export type AskedCase = Omit<CaseState, 'policy'>;

/** `text`: a reply to be checked; drafts are asked for without one. */
export type Question = { of: AskedCase; text?: string };

export type ToEngine = { policy: PolicyInUse } | { id: number; question: Question };

export type FromEngine =
  /** It is there and may be asked. */
  | { ready: true }
  | { id: number; answer: DraftSet | Finding[] | null }
  /** It could not cope with the case. */
  | { id: number; failed: string };
