import { browser } from 'wxt/browser';
import type { Sighting } from '@/utils/core/post/sighting';

/**
 * Which post the panel of a window shows. Session storage: it outlives the worker, dies with the
 * browser, and content scripts cannot read it.
 */
const key = (windowId: number) => `selection:${windowId}`;

/** This page or worker, among all that write. */
const me = crypto.randomUUID();

interface Stored {
  sighting: Sighting | null;
  /** Makes a second click on the same marker a change that the panel hears of. */
  stamp: number;
  by: string;
}

export async function writeSelection(windowId: number, sighting: Sighting | null): Promise<void> {
  const value: Stored = { sighting, stamp: Date.now(), by: me };
  await browser.storage.session.set({ [key(windowId)]: value });
}

/**
 * Calls back with the selection now and with every change that others make. Own changes are not
 * told: who made them shows them already, and their late echo would undo what came after.
 * @returns a function that stops it.
 */
export function watchSelection(
  windowId: number,
  onChange: (sighting: Sighting | null) => void,
): () => void {
  const name = key(windowId);
  const read = (value: unknown) => {
    const stored = isStored(value) ? value : null;
    if (stored?.by !== me) onChange(stored?.sighting ?? null);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (name in changes) read(changes[name]?.newValue);
  };
  browser.storage.session.onChanged.addListener(listener);
  void browser.storage.session.get(name).then(
    (stored) => read(stored[name]),
    () => onChange(null),
  );
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Only our worker and panel write here; the check guards against an older version's shape. */
function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'sighting' in value && 'by' in value;
}
