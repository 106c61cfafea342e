import type { PlatformAdapter } from '@/utils/platforms/adapter';

/** ms after a change of the page; X's side bar may come after the first posts. */
const SOON = 50;
/** Looks at that pace; a page without an account after so many is most likely logged out. */
const EAGER = 40;
/** ms between looks from then on, and once the account is known. */
const RARE = 1000;

/**
 * Finds out who is logged in, by looking again while the page builds itself, and from then on now and
 * then: a reply must not go out under an account that the agent has switched to since.
 * @returns to be called when the page changed.
 */
export function findAccount(
  adapter: PlatformAdapter,
  found: (account: string) => void,
  signal: AbortSignal,
): () => void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: string | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const look = () => {
    timer = undefined;
    looks++;
    const account = adapter.ownAccount(document);
    if (account === null || account === known) return;
    known = account;
    found(account);
  };
  return () => {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(look, known === null && looks < EAGER ? SOON : RARE);
  };
}
