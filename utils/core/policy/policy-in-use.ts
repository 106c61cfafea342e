import type { Pack } from './schema/pack';

/** What drafts and linter go by. */
export interface PolicyInUse {
  pack: Pack;
  /** Key of the pack's `authority`: what this agent may offer. */
  role: string;
  /** The crisis switch is on: only the pack's approved holding line may be offered. */
  crisis: boolean;
  /** Why the pack that was chosen is not in use and the general one is; null when it is. */
  problem: string | null;
}
