import { stored } from '@/utils/browser/stored';

/** The pack that is being written in the options and is not in force yet. */
const item = stored<string | null>('pack-draft', null);

export function readPackDraft(): Promise<string | null> {
  return item.getValue();
}

export function writePackDraft(text: string | null): Promise<void> {
  return item.setValue(text);
}
