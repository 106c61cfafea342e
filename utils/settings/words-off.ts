import { stored } from '@/utils/browser/stored';

/** Words whose local rules the agent switched off, although the corrections that made them stay. */
const item = stored<string[]>('words-off', []);

export function readWordsOff(): Promise<string[]> {
  return item.getValue();
}

export function writeWordsOff(words: string[]): Promise<void> {
  return item.setValue(words);
}

/** Calls back on every later change, from any part of the extension. @returns a function that stops it. */
export function watchWordsOff(onChange: (words: string[]) => void): () => void {
  return item.watch(onChange);
}
