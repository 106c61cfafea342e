import type { Finding, Fix } from '@/utils/core/policy/finding';
import { compareLevels } from '@/utils/core/policy/level';
import type { ComposerRoom, Theme } from '@/utils/platforms/adapter';
import { keepPointersInside } from '../marker/own-events';
import { ADVICE_TAG, closedHost } from '../marker/shadow';
import { standBeside, widthBeside } from './place';
import { findingRow, textButton } from './row';
import { STRIP_CSS } from './strip.css';
import type { AdviceWords } from './words';

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
  readonly #note = document.createElement('p');
  readonly #list = document.createElement('ul');
  readonly #toggle: HTMLButtonElement;
  readonly #hide: HTMLButtonElement;
  /** By what they say: one that stays is never built anew, somebody may be about to press it. */
  #rows = new Map<string, HTMLElement>();
  #says = false;
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
    this.#note.className = 'note';
    this.#toggle = textButton('', () => {
      this.#open = !this.#open;
      this.#fold();
      presses.folded();
    });
    this.#hide = textButton('×', presses.hide);
    this.#hide.setAttribute('aria-label', words.hide);
    const side = document.createElement('div');
    side.className = 'side';
    side.append(this.#toggle, this.#hide);
    const line = document.createElement('div');
    line.className = 'line';
    line.append(this.#note, this.#list, side);
    this.#strip.className = 'strip';
    this.#strip.popover = 'manual';
    this.#strip.setAttribute('aria-label', words.name);
    // The caret stays in X's box while the pointer works here.
    this.#strip.addEventListener('mousedown', (event) => event.preventDefault());
    this.#strip.append(line);
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

  /** Strictest first. */
  findings(findings: readonly Finding[]): void {
    const sorted = [...findings].sort((a, b) => compareLevels(b.level, a.level));
    const rows = new Map(
      sorted.map((each) => {
        const key = JSON.stringify(each);
        const known = this.#rows.get(key);
        return [key, known ?? findingRow(each, this.words, this.presses.fix)] as const;
      }),
    );
    this.#rows = rows;
    const wanted = [...rows.values()];
    for (const row of [...this.#list.children]) {
      if (!wanted.some((each) => each === row)) row.remove();
    }
    wanted.forEach((row, i) => {
      const there = this.#list.children[i] ?? null;
      if (there !== row) this.#list.insertBefore(row, there);
    });
    this.#note.textContent = '';
    this.#says = wanted.length > 0;
    this.#fold();
  }

  note(text: string): void {
    this.findings([]);
    this.#note.textContent = text;
    this.#says = true;
  }

  clear(): void {
    this.findings([]);
    this.#show(false);
  }

  /** Whether there is anything to show. */
  get says(): boolean {
    return this.#says;
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

  #fold(): void {
    const [first, ...others] = this.#list.children;
    const clauses = this.#list.querySelectorAll('q');
    for (const row of others) row.toggleAttribute('hidden', !this.#open);
    for (const clause of clauses) clause.hidden = !this.#open;
    first?.removeAttribute('hidden');
    const more = others.length > 0 ? this.words.more(others.length) : this.words.why;
    this.#toggle.textContent = this.#open ? this.words.less : more;
    this.#toggle.setAttribute('aria-expanded', String(this.#open));
    this.#toggle.hidden = others.length === 0 && clauses.length === 0;
    this.#hide.hidden = first === undefined;
  }
}
