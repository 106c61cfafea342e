import type { Sighting } from '@/utils/core/post/sighting';
import type { Judgement, Relation } from '@/utils/core/post/verdict';
import type { PlatformAdapter, Theme } from '@/utils/platforms/adapter';
import { createMarker, dress } from './marker/marker';
import { MARKER_TAG } from './marker/shadow';

interface Placed {
  host: HTMLElement;
  /** What the marker says; another text on the same post makes another marker. */
  says: string;
}

/**
 * Complaints, what may be one, and, quietly, what addresses the brand in a language that is not
 * judged: a desk that is told nothing would take silence for "no complaint".
 */
export function isMarked({ verdict, reason }: Judgement, relation: Relation): boolean {
  if (verdict === 'not-judged') return reason !== 'no-text' && relation !== 'untagged';
  return verdict !== 'not';
}

/** Markers by the article they hang in, each for the post the article shows just now. */
export class Markers {
  #placed = new WeakMap<Element, Placed>();
  #hosts = new WeakSet<Element>();
  #theme: Theme | undefined;

  constructor(
    private readonly adapter: PlatformAdapter,
    private readonly version: string,
    private readonly press: (sighting: Sighting, host: HTMLElement) => void,
    private readonly near: () => void,
  ) {}

  /**
   * Puts the marker where it belongs; does nothing when it is already there.
   * @param shown the judgement to show, which is not always the one to hand on when it is pressed
   */
  set(article: Element, sighting: Sighting, shown: Judgement): void {
    const { post, relation } = sighting;
    const { verdict, stakes, category } = shown;
    const says = [post.id, post.text, verdict, stakes, category, relation].join('\n');
    const placed = this.#placed.get(article);
    if (placed?.says === says && article.contains(placed.host)) return;
    this.clear(article);
    const slot = this.adapter.markerSlot(article);
    // The post above a reply box has no action bar, and the agent is answering it already.
    if (!slot && this.adapter.composerTarget(article)) return;
    const place = slot ?? article;
    if (!this.#holds(place)) return;
    this.#theme ??= this.adapter.theme(document);
    const marked = { ...sighting, judgement: shown };
    const host = createMarker(marked, this.#theme, () => this.press(sighting, host));
    host.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && this.near());
    // Without an action bar (a cut-down page) the corner of the post is what is left.
    if (!slot) host.dataset.place = 'corner';
    host.dataset.version = this.version;
    place.append(host);
    this.#hosts.add(host);
    this.#placed.set(article, { host, says });
  }

  clear(article: Element): void {
    this.#placed.get(article)?.host.remove();
    this.#placed.delete(article);
  }

  /** True when the page threw our marker away, as React may when it redraws the action bar. */
  lost(article: Element): boolean {
    const placed = this.#placed.get(article);
    return placed !== undefined && !article.contains(placed.host);
  }

  /** X changed its theme or text size. */
  restyle(): void {
    if (!this.#theme) return;
    const theme = this.adapter.theme(document);
    if (theme.scheme === this.#theme.scheme && theme.fontSize === this.#theme.fontSize) return;
    this.#theme = theme;
    for (const host of this.#onPage()) dress(host, theme);
  }

  clearAll(): void {
    for (const host of this.#onPage()) host.remove();
    this.#placed = new WeakMap();
  }

  #onPage(): HTMLElement[] {
    const all = document.querySelectorAll<HTMLElement>(MARKER_TAG);
    return [...all].filter((host) => this.#hosts.has(host));
  }

  /**
   * Another copy of Amends may be at work here, one from the store and one unpacked: a post has one
   * marker, the newer copy's, or that of the first to come. Two copies see no more of each other than
   * the page sees of both; a page that forges a version hides a marker, which it can with a style as well.
   */
  #holds(place: Element): boolean {
    for (const other of place.querySelectorAll<HTMLElement>(`:scope > ${MARKER_TAG}`)) {
      const theirs = other.dataset.version ?? '';
      if (this.version.localeCompare(theirs, 'en', { numeric: true }) <= 0) return false;
      other.remove();
    }
    return true;
  }
}
