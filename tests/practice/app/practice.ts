import { pathOf } from '../world/build';
import type { PracticeSettings } from './settings';
import type { Store, Submission } from './store';

export interface EditorReading {
  place: 'home' | 'inline' | 'dialog';
  inReplyTo: string | null;
  /** From Draft's own state, which is what X would send; the document may differ. */
  text: string;
  hasFocus: boolean;
}

/** One key that reached the page's document, where X listens for single letters. */
export interface KeySeen {
  key: string;
  /** Tag and test id of the element the page sees as the target. */
  target: string;
  /** True when the target takes text, so that X's shortcuts leave the key alone. */
  typing: boolean;
  /** What the shortcut did, if anything. */
  did: string | null;
  trusted: boolean;
}

/** What tests can ask of the page, as `window.__practice`. */
export interface Practice {
  /** How often anything was posted. */
  readonly submits: number;
  readonly posted: readonly Submission[];
  readonly keys: readonly KeySeen[];
  readonly settings: PracticeSettings;
  editors(): EditorReading[];
  /** Changes settings of the open page. */
  set(change: Partial<PracticeSettings>): void;
  /** Address of a written post by its key in the data files. */
  path(key: string): string;
  id(key: string): string | undefined;
  /** Forgets what was posted and the logs. */
  reset(): void;
}

export const editors = new Set<() => EditorReading>();
export const keys: KeySeen[] = [];

export function practiceApi(store: Store): Practice {
  return {
    get submits() {
      return store.get().submissions.length;
    },
    get posted() {
      return store.get().submissions;
    },
    get keys() {
      return keys;
    },
    get settings() {
      return store.get().settings;
    },
    editors: () => [...editors].map((read) => read()),
    set: (change) => store.configure(change),
    path: (key) => pathOf(store.get().world, key),
    id: (key) => store.get().world.ids.get(key),
    reset() {
      keys.length = 0;
      store.forgetPosted();
    },
  };
}

declare global {
  interface Window {
    __practice: Practice;
  }
}
