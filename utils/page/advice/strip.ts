import type { Finding, Fix } from '@/utils/core/policy/finding';
import { compareLevels } from '@/utils/core/policy/level';
import type { ComposerRoom, Theme } from '@/utils/platforms/adapter';
import { keepPointersInside } from '../marker/own-events';
import { closedHost } from '../marker/shadow';
import { standBeside, widthBeside } from './place';
import { findingRow, textButton } from './row';
import { STRIP_CSS } from './strip.css';
import type { AdviceWords } from './words';

/** Like the markers' tag: our own nodes, known by name. */
const ADVICE_TAG = 'amends-advice';

export interface StripPresses {
  fix(fix: Fix): void;
  hide(): void;
  /** More or less of it shows now. */
  folded(): void;
}

/** What the policy has against the text in one reply box, beside that box. Shows; knows nothing. */
export class Strip {
  readonly host: HTMLElement;
  readonly #strip = document.createElement('section');
  readonly #live = document.createElement('p');
  #shown = '';
  #open = false;

  constructor(
    private readonly words: AdviceWords,
    theme: Theme,
    private readonly presses: StripPresses,
  ) {
    const { host, root } = closedHost(ADVICE_TAG, STRIP_CSS);
    this.host = host;
    this.#live.className = 'live';
    this.#live.setAttribute('role', 'status');
    this.#strip.className = 'strip';
    this.#strip.popover = 'manual';
    this.#strip.setAttribute('aria-label', words.name);
    // The caret stays in X's box while the pointer works here.
    this.#strip.addEventListener('mousedown', (event) => event.preventDefault());
    root.append(this.#live, this.#strip);
    keepPointersInside(host);
    this.dress(theme);
  }

  /** Follows X's theme and text size. */
  dress({ scheme, background, fontSize, fontFamily }: Theme): void {
    this.host.dataset.scheme = scheme;
    this.host.style.setProperty('--card', background);
    this.host.style.setProperty('--size', `${fontSize}px`);
    this.host.style.setProperty('--font', fontFamily);
  }

  /** Strictest first. Nothing changes when the same is said again: somebody may be reading or pressing. */
  findings(findings: readonly Finding[]): void {
    this.#render(JSON.stringify(findings), () => {
      const sorted = [...findings].sort((a, b) => compareLevels(b.level, a.level));
      const rows = sorted.map((each) => findingRow(each, this.words, this.presses.fix));
      const list = document.createElement('ul');
      list.append(...rows);
      return [list, this.#side(rows)];
    });
  }

  note(text: string): void {
    this.#render(text, () => {
      const words = document.createElement('p');
      words.className = 'note';
      words.textContent = text;
      return [words];
    });
  }

  /** Whether there is anything to show. */
  get says(): boolean {
    return this.#shown !== '';
  }

  clear(): void {
    this.#shown = '';
    this.#strip.replaceChildren();
    this.#show(false);
  }

  /** For people who hear the page; politely, and only when it is news. */
  say(text: string): void {
    if (this.#live.textContent !== text) this.#live.textContent = text;
  }

  /** Puts the strip where it covers nothing of the box, or out of sight. */
  stand(room: ComposerRoom): void {
    if (!this.says || !this.host.isConnected) return;
    const width = widthBeside(room, innerWidth);
    const { style } = this.#strip;
    style.width = `${width}px`;
    style.maxHeight = '';
    this.#show(true);
    const height = this.#strip.offsetHeight;
    const stand = standBeside(room, { width, height }, { width: innerWidth, height: innerHeight });
    this.#show(stand !== null);
    if (!stand) return;
    style.left = `${stand.left}px`;
    style.top = `${stand.top}px`;
    style.maxHeight = `${stand.height}px`;
  }

  #show(open: boolean): void {
    if (this.#strip.matches(':popover-open') === open) return;
    if (open) this.#strip.showPopover();
    else this.#strip.hidePopover();
  }

  #render(key: string, build: () => HTMLElement[]): void {
    if (key === this.#shown) return;
    this.#shown = key;
    const line = document.createElement('div');
    line.className = 'line';
    line.append(...build());
    this.#strip.replaceChildren(line);
  }

  #side(rows: readonly HTMLElement[]): HTMLElement {
    const side = document.createElement('div');
    side.className = 'side';
    const clauses = rows.flatMap((row) => [...row.querySelectorAll('q')]);
    const toggle = textButton('', () => {
      this.#open = !this.#open;
      fold();
      this.presses.folded();
    });
    const fold = () => {
      toggle.textContent = this.#open ? this.words.less : this.#more(rows.length - 1);
      toggle.setAttribute('aria-expanded', String(this.#open));
      for (const row of rows.slice(1)) row.hidden = !this.#open;
      for (const clause of clauses) clause.hidden = !this.#open;
    };
    fold();
    const hide = textButton('×', this.presses.hide);
    hide.setAttribute('aria-label', this.words.hide);
    side.append(...(rows.length > 1 || clauses.length > 0 ? [toggle] : []), hide);
    return side;
  }

  #more(others: number): string {
    return others > 0 ? this.words.more(others) : this.words.why;
  }
}
