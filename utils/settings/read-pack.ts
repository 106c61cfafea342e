import { stored } from '@/utils/browser/stored';

/** A pack of somebody's own as it was read, so that nobody else has to read YAML. */
export interface ReadPack {
  /** What was read: of another text it says nothing. */
  text: string;
  /** Digest of the schema that it was read by. */
  schema: string;
  /** A pack's source as data; checked before it is used. */
  source: unknown;
}

/** `own`: the desk's, written in the options. `company`: from the browser's policies. */
export type PackOwner = 'own' | 'company';

const items = {
  own: stored<ReadPack | null>('own-pack', null),
  company: stored<ReadPack | null>('company-pack', null),
};

export function readReadPack(owner: PackOwner): Promise<ReadPack | null> {
  return items[owner].getValue();
}

export function writeReadPack(owner: PackOwner, pack: ReadPack): Promise<void> {
  return items[owner].setValue(pack);
}

/** Calls back when a pack was read anew. @returns a function that stops it. */
export function watchReadPack(owner: PackOwner, onChange: () => void): () => void {
  return items[owner].watch(() => onChange());
}
