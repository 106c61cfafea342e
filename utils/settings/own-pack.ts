import { storage } from 'wxt/utils/storage';

/** The desk's own pack as it was read when it was saved, so that nobody else has to read YAML. */
export interface ReadPack {
  /** What was read: of another text it says nothing. */
  text: string;
  /** Digest of the schema that it was read by. */
  schema: string;
  /** A pack's source as data; checked before it is used. */
  source: unknown;
}

const item = storage.defineItem<ReadPack | null>('local:own-pack', { fallback: null, version: 1 });

export function readOwnPack(): Promise<ReadPack | null> {
  return item.getValue();
}

export function writeOwnPack(pack: ReadPack): Promise<void> {
  return item.setValue(pack);
}
