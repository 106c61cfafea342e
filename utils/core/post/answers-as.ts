import type { InsertOutcome } from './insertion';
import { sameHandle } from './post';

/**
 * Whether a reply may go out under the account that is logged in.
 * @param active null when nobody is, or it cannot be read: then no box opens, or the agent sees whose it is
 * @param accounts handles that may answer; empty: any
 * @returns the refusal, null when all is well
 */
export function wrongAccount(
  active: string | null,
  accounts: readonly string[],
): Extract<InsertOutcome, { kind: 'wrong-account' }> | null {
  const [wanted] = accounts;
  if (active === null || wanted === undefined) return null;
  if (accounts.some((account) => sameHandle(account, active))) return null;
  return { kind: 'wrong-account', active, wanted };
}
