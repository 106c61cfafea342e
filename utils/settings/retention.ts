import { stored } from '@/utils/browser/stored';
import { readManaged, watchManaged } from './managed';

/** Days after which records are deleted; null: they are kept. */
const item = stored<number | null>('retention-days', null);

export async function readRetentionDays(): Promise<number | null> {
  const [own, { retentionDays, locks }] = await Promise.all([item.getValue(), readManaged()]);
  return locks.includes('retention') ? (retentionDays ?? own) : (own ?? retentionDays);
}

export function writeRetentionDays(days: number | null): Promise<void> {
  return item.setValue(days);
}

/** Calls back on every later change, from any part of the extension. @returns a function that stops it. */
export function watchRetentionDays(onChange: (days: number | null) => void): () => void {
  const tell = async () => onChange(await readRetentionDays());
  const stops = [item.watch(tell), watchManaged(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}
