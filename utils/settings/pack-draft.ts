import { storage } from 'wxt/utils/storage';

/** The pack that is being written in the options and is not in force yet. */
const item = storage.defineItem<string | null>('local:pack-draft', { fallback: null, version: 1 });

export function readPackDraft(): Promise<string | null> {
  return item.getValue();
}

export function writePackDraft(text: string | null): Promise<void> {
  return item.setValue(text);
}
