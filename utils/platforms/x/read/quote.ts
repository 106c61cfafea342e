import { statusLink } from '../links';
import { TEST_ID } from '../selectors';
import { avatarHandle, nameHandle } from './author';

/**
 * Boxes of a post, entered in document order: what lies in one is never the post's own. A box with
 * an author is a quote; affiliate badges and Space cards are boxes too, without one.
 */
export class QuoteBox {
  #box: Element | null = null;
  #avatar: Element | null = null;
  #handle: string | null = null;
  #name: Element | null = null;
  #link: string | null = null;

  /** The author of the first quoted post, null when nothing is quoted. */
  author(): string | null {
    if (!this.#avatar && !this.#name) return null;
    return this.#handle ?? (this.#name && nameHandle(this.#name)) ?? this.#link;
  }

  /** @returns whether `element` is or lies in a box. Call for all elements in document order. */
  takes(element: Element): boolean {
    if (this.#box?.contains(element)) {
      this.#look(element);
      return true;
    }
    if (element.localName === 'a' || element.getAttribute('role') !== 'link') return false;
    // "Show more" is such a box in some years, and says something about the post.
    if (element.getAttribute('data-testid') === TEST_ID.showMore) return false;
    this.#box = element;
    return true;
  }

  /** A second author outside any box: the quote has lost its role, so its extent is inferred. */
  startsAt(element: Element, article: Element, own: readonly Element[]): void {
    const link = element.closest('a,[role="link"]');
    this.#box = link && article.contains(link) ? link : widestWithout(element, article, own);
    this.#look(element);
  }

  #look(element: Element): void {
    const testId = element.getAttribute('data-testid');
    if (testId === TEST_ID.avatar) this.#avatar ??= element;
    else if (testId === TEST_ID.name || testId === TEST_ID.name2022) this.#name ??= element;
    else if (testId !== null && this.#avatar?.contains(element))
      this.#handle ??= avatarHandle(testId);
    else if (element.localName === 'a')
      this.#link ??= statusLink(element.getAttribute('href'))?.handle ?? null;
  }
}

/** The largest part of the article around `element` that holds nothing of the post itself. */
function widestWithout(element: Element, article: Element, own: readonly Element[]): Element {
  let widest = element;
  let parent = element.parentElement;
  while (parent && parent !== article && !own.some((part) => parent?.contains(part))) {
    widest = parent;
    parent = parent.parentElement;
  }
  return widest;
}
