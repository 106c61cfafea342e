import { browser } from 'wxt/browser';

/** Text that the agent wrote and has not used yet. */
export interface KeptText {
  text: string;
  /** ms since the epoch: when it was last changed. */
  at: number;
}

/**
 * Texts by name, one entry each, so that the panels of two windows do not overwrite each other's.
 * Session storage: it outlives the panel and the worker, and content scripts cannot read it.
 */
const PREFIX = 'text:';

export async function readKeptTexts(): Promise<Map<string, KeptText>> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const texts = new Map<string, KeptText>();
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(PREFIX) && isKeptText(value)) texts.set(key.slice(PREFIX.length), value);
  }
  return texts;
}

export async function keepTexts(texts: ReadonlyMap<string, KeptText>): Promise<void> {
  const named = [...texts].map(([name, kept]) => [PREFIX + name, kept] as const);
  await browser.storage.session.set(Object.fromEntries(named));
}

export async function dropTexts(names: readonly string[]): Promise<void> {
  await browser.storage.session.remove(names.map((name) => PREFIX + name));
}

/**
 * Calls back with each change, own ones included, in their order.
 * @param heard null where no text was, or is any more.
 */
export function watchKeptTexts(
  heard: (name: string, now: string | null, before: string | null) => void,
): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue, oldValue }] of Object.entries(changes)) {
      if (!key.startsWith(PREFIX)) continue;
      heard(key.slice(PREFIX.length), textIn(newValue), textIn(oldValue));
    }
  });
}

function textIn(value: unknown): string | null {
  return isKeptText(value) ? value.text : null;
}

/** Only our panels write here; the check guards against an older version's shape. */
function isKeptText(value: unknown): value is KeptText {
  return typeof value === 'object' && value !== null && 'text' in value && 'at' in value;
}
