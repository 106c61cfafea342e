import { acceptStatusListeners, type StatusListener } from '@/utils/browser/status-port';
import type { PageStatus } from '@/utils/core/post/page-status';

/** ms between two reports: a count that runs is noise. */
const PACE = 300;

/**
 * Tells every open panel what could be read here. Costs nothing while no panel is open.
 * @returns to be called whenever the counts may have changed.
 */
export function reportStatus(current: () => PageStatus, signal: AbortSignal): () => void {
  const listeners = new Set<StatusListener>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  acceptStatusListeners(
    (listener) => {
      listeners.add(listener);
      listener.send(current());
    },
    (listener) => listeners.delete(listener),
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    listeners.clear();
  });

  return () => {
    if (listeners.size === 0) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const listener of listeners) listener.send(current());
    }, PACE);
  };
}
