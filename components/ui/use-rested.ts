import { useSyncExternalStore } from 'react';

/** Some browsers cannot say when they rest: to wait would be to wait for ever. */
let rested = typeof requestIdleCallback === 'undefined';

function onceRested(changed: () => void): () => void {
  if (rested) return () => undefined;
  const asked = requestIdleCallback(() => {
    rested = true;
    changed();
  });
  return () => cancelIdleCallback(asked);
}

/** False until the page has had nothing to do for the first time: what nobody sees yet can wait for that. */
export function useRested(): boolean {
  return useSyncExternalStore(onceRested, () => rested);
}
