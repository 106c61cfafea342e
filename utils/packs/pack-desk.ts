import type { Pack, PackSource } from '@/utils/core/policy/schema/pack';

/** What the pack section shows. */
export interface PackState {
  /** Id of a pack that comes with Amends, `own` or `company`. */
  choice: string;
  role: string;
  /** The desk's own pack in force, as written. */
  own: string | null;
  /** The company has a pack of its own. */
  company: boolean;
  locks: { pack: boolean; role: boolean };
  /** What drafts and linter go by. */
  inUse: Pack;
  /** Why the chosen pack is not in use. */
  problem: string | null;
  /** Text in the editor that is not in force yet. */
  draft: string | null;
}

/** What can be done there. Each rejects when it could not be stored. */
export interface PackDesk {
  choose(choice: string): Promise<void>;
  setRole(role: string): Promise<void>;
  /** Puts a pack of one's own in force. */
  use(text: string, source: PackSource): Promise<void>;
  /** Keeps what is being written; null when nothing differs from what is in force. */
  keepDraft(text: string | null): Promise<void>;
  /** The text of a pack that comes with Amends. */
  copyOf(id: string): Promise<string>;
  /** Packs that another may extend. */
  parents(): ReadonlyMap<string, Pack>;
}

export const PACK_IDS = ['general', 'airline', 'telecom', 'bank-uk-us', 'health'] as const;
