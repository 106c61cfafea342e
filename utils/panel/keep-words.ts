import { dropTexts, type KeptText, keepTexts, readKeptTexts } from '@/utils/browser/kept-texts';
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
}

const SESSION: Shelf = { read: readKeptTexts, keep: keepTexts, drop: dropTexts };

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
  store.subscribe((state, before) => {
    if (state.edits === before.edits && state.unsavedNotes === before.unsavedNotes) return;
    timer ??= setTimeout(flush, PACE);
  });
  window.addEventListener('pagehide', flush);
  await mirror.load();
}

class Mirror {
  /** Texts that the shelf has from this panel or gave to it. */
  #kept = new Map<string, string>();
  /** Names on the shelf, the one left alone longest first. */
  #names = new Set<string>();

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

  flush(): void {
    const words = wordsOf(this.store.getState());
    const changed = [...words].filter(([name, text]) => this.#kept.get(name) !== text);
    const gone = [...this.#names].filter((name) => !words.has(name));
    this.#kept = words;
    const at = Date.now();
    for (const [name] of changed) this.#names.delete(name);
    for (const [name] of changed) this.#names.add(name);
    for (const name of gone) this.#names.delete(name);
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
