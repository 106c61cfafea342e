import { browser } from 'wxt/browser';

/** ms between two looks; Chrome tells an orphaned script nothing, it only stops answering. */
const LOOK = 2000;

/** False once the extension was updated, reloaded or removed: this script is then an orphan. */
export function alive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Of this copy of Amends; another may be installed beside it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Calls back once when the extension under this script is gone. */
export function whenOrphaned(signal: AbortSignal, orphaned: () => void): void {
  const timer = setInterval(() => {
    if (alive()) return;
    clearInterval(timer);
    orphaned();
  }, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer));
}
