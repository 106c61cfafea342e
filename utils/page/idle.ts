/** ms after which work that waits for an idle moment is done all the same. */
const AT_LATEST = 3000;

/** Runs `work` when the page has nothing to do, each call in a turn of its own. */
export function whenIdle(work: () => void, signal: AbortSignal): void {
  requestIdleCallback(
    () => {
      if (!signal.aborted) work();
    },
    { timeout: AT_LATEST },
  );
}
