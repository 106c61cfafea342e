import {
  dropTexts,
  type KeptText,
  keepTexts,
  readKeptTexts,
  watchKeptTexts,
} from '@/utils/browser/kept-texts';
import type { PanelState } from '@/utils/store/panel-state';
import type { PanelStore } from '@/utils/store/panel-store';

/** ms that typing gathers before it is kept: what a crash can cost at most. */
const PACE = 300;

/** Texts kept at once; past it the one left alone longest goes. Session storage holds 10 MB. */
const LIMIT = 200;

/** Where texts outlive the panel. */
export interface Shelf {
  read(): Promise<Map<string, KeptText>>;
  keep(texts: ReadonlyMap<string, KeptText>): Promise<void>;
  drop(names: readonly string[]): Promise<void>;
  watch: typeof watchKeptTexts;
}

const SESSION: Shelf = {
  read: readKeptTexts,
  keep: keepTexts,
  drop: dropTexts,
  watch: watchKeptTexts,
};

/**
 * Keeps edited drafts and unsaved notes while no panel is open: the toolbar button closes it with
 * one click, and a page that crashes closes it with none.
 * @returns once those of an earlier panel are back in the store.
 */
export async function keepWords(store: PanelStore, shelf: Shelf = SESSION): Promise<void> {
  const mirror = new Mirror(store, shelf);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    mirror.flush();
  };
  const soon = () => {
    timer ??= setTimeout(flush, PACE);
  };
  store.subscribe((state, before) => {
    if (state.edits === before.edits && state.unsavedNotes === before.unsavedNotes) return;
    soon();
  });
  shelf.watch((name, now, before) => {
    if (mirror.heard(name, now, before)) soon();
  });
  window.addEventListener('pagehide', flush);
  await mirror.load();
}

/** What one panel and the shelf hold of each other. Panels of several windows share the shelf. */
class Mirror {
  /** Texts that the shelf has from this panel or gave to it. */
  #kept = new Map<string, string>();
  /** Names on the shelf, the one left alone longest first. */
  #names = new Set<string>();
  /** Names under which the shelf has words of another window's panel. */
  #others = new Set<string>();

  constructor(
    private readonly store: PanelStore,
    private readonly shelf: Shelf,
  ) {}

  async load(): Promise<void> {
    const earlier = await this.shelf.read().catch(() => new Map<string, KeptText>());
    const oldestFirst = [...earlier].sort(([, a], [, b]) => a.at - b.at);
    this.#names = new Set([...oldestFirst.map(([name]) => name), ...this.#names]);
    const texts = oldestFirst.map(([name, { text }]) => [name, text] as const);
    this.#kept = new Map([...texts, ...this.#kept]);
    this.store.feed.setKeptWords(wordsBack(new Map(texts)));
  }

  /**
   * The shelf changed. What was taken back or saved in another panel is gone here too, unless it
   * says something else here by now.
   * @returns whether there is something to keep again.
   */
  heard(name: string, now: string | null, before: string | null): boolean {
    if (now !== null) {
      if (now === this.#kept.get(name)) this.#others.delete(name);
      else this.#others.add(name);
      return false;
    }
    this.#others.delete(name);
    this.#names.delete(name);
    this.#kept.delete(name);
    const text = wordsOf(this.store.getState()).get(name);
    if (text === undefined) return false;
    if (text !== before) return true;
    this.store.feed.dropWords(wordsBack(new Map([[name, text]])));
    return false;
  }

  flush(): void {
    const words = wordsOf(this.store.getState());
    const changed = [...words].filter(([name, text]) => this.#kept.get(name) !== text);
    const left = [...this.#names].filter((name) => !words.has(name));
    // Taken back here: what another panel wrote under the name since is not this one's to drop.
    const gone = left.filter((name) => !this.#others.has(name));
    this.#kept = words;
    const at = Date.now();
    for (const [name] of changed) this.#names.delete(name);
    for (const [name] of changed) this.#names.add(name);
    for (const name of left) this.#names.delete(name);
    const over = [...this.#names].slice(0, Math.max(0, this.#names.size - LIMIT));
    for (const name of over) this.#names.delete(name);
    if (changed.length > 0) {
      const texts = new Map(changed.map(([name, text]) => [name, { text, at }]));
      // Offered again with the next change.
      this.shelf.keep(texts).catch(() => {
        for (const [name] of changed) this.#kept.delete(name);
      });
    }
    if (gone.length + over.length > 0) void this.shelf.drop([...gone, ...over]);
  }
}

const DRAFT = 'draft:';
const NOTE = 'note:';

function wordsOf({ edits, unsavedNotes }: PanelState): Map<string, string> {
  return new Map([
    ...Object.entries(edits).map(([key, text]) => [DRAFT + key, text] as const),
    ...Object.entries(unsavedNotes).map(([key, text]) => [NOTE + key, text] as const),
  ]);
}

function wordsBack(words: ReadonlyMap<string, string>): Pick<PanelState, 'edits' | 'unsavedNotes'> {
  const those = (prefix: string) =>
    Object.fromEntries(
      [...words]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, text]) => [name.slice(prefix.length), text]),
    );
  return { edits: those(DRAFT), unsavedNotes: those(NOTE) };
}
