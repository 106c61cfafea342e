import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from './settings';

const item = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

export async function readSettings(): Promise<Settings> {
  return complete(await item.getValue());
}

export function writeSettings(settings: Settings): Promise<void> {
  return item.setValue(settings);
}

/** Calls back on every later change, from any part of the extension. @returns a function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((settings) => onChange(complete(settings)));
}

/** Stored by an earlier Amends, they lack what was added since. */
function complete(settings: Settings | null): Settings {
  return { ...DEFAULT_SETTINGS, ...settings };
}
