import { useSyncExternalStore } from 'react';

const STEP_MS = 30_000;

function everyStep(changed: () => void): () => void {
  const timer = setInterval(changed, STEP_MS);
  return () => clearInterval(timer);
}

/** ms since the epoch, rounded down to half a minute so that views re-render no more often. */
export function useNow(): number {
  return useSyncExternalStore(everyStep, () => Math.floor(Date.now() / STEP_MS) * STEP_MS);
}
