import { browser } from 'wxt/browser';
import type { Sighting } from '@/utils/core/post/sighting';

/**
 * Which post the panel of a window shows. Session storage: it outlives the worker, dies with the
 * browser, and content scripts cannot read it.
 */
const key = (windowId: number) => `selection:${windowId}`;

export async function writeSelection(windowId: number, sighting: Sighting | null): Promise<void> {
  // The stamp makes a second click on the same marker a change that the panel hears of.
  const value = sighting && { sighting, stamp: Date.now() };
  await browser.storage.session.set({ [key(windowId)]: value });
}

/** Calls back with the selection now and on every change. @returns a function that stops it. */
export function watchSelection(
  windowId: number,
  onChange: (sighting: Sighting | null) => void,
): () => void {
  const name = key(windowId);
  const read = (value: unknown) => onChange(isSelection(value) ? value.sighting : null);
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (name in changes) read(changes[name]?.newValue);
  };
  browser.storage.session.onChanged.addListener(listener);
  void browser.storage.session.get(name).then((stored) => read(stored[name]));
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Only our worker and panel write here; the check guards against an older version's shape. */
function isSelection(value: unknown): value is { sighting: Sighting } {
  return typeof value === 'object' && value !== null && 'sighting' in value;
}
