import { sameHandle } from '@/utils/core/post/post';
import { brandScope } from '@/utils/core/scope/scope';
import type { Settings } from '@/utils/settings/settings';

/**
 * Whether what is typed in a box is the brand's business. Whoever else is logged in writes in
 * private: nothing of it is read then.
 * @param writer the account that the box names, null when it names none
 * @param account the account that the page names, null when logged out or unreadable
 */
export function writesForBrand(
  writer: string | null,
  account: string | null,
  settings: Settings | null,
): boolean {
  const by = writer ?? account;
  if (by === null || settings === null || !settings.composerAdvice) return false;
  const ours = [...brandScope(settings, account).handles, ...settings.colleagues];
  return ours.some((handle) => sameHandle(handle, by));
}
