import type { PlatformAdapter } from '@/utils/platforms/adapter';

/** ms after a change of the page; X's side bar may come after the first posts. */
const SOON = 50;
/** Looks at that pace; a page without an account after so many is most likely logged out. */
const EAGER = 40;
/** ms between looks from then on. */
const RARE = 1000;

/**
 * Finds out who is logged in, by looking again while the page builds itself.
 * @returns to be called when the page changed; free once the account is known.
 */
export function findAccount(
  adapter: PlatformAdapter,
  found: (account: string) => void,
  signal: AbortSignal,
): () => void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let done = false;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const look = () => {
    timer = undefined;
    looks++;
    const account = adapter.ownAccount(document);
    if (account === null) return;
    done = true;
    found(account);
  };
  return () => {
    if (done || timer !== undefined || signal.aborted) return;
    timer = setTimeout(look, looks < EAGER ? SOON : RARE);
  };
}
