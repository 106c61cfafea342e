import { BOX, TEST_ID } from '../selectors';

/**
 * Boxes of a post: whatever lies in one is not the post's own. A quote is such a box, and so are
 * Space cards and affiliate badges.
 */
export class Boxes {
  #boxes: Element[] = [];

  constructor(article: Element) {
    for (const box of article.querySelectorAll(BOX)) {
      // "Show more" has the same role in some years, and says something about the post itself.
      if (box.getAttribute('data-testid') !== TEST_ID.showMore) this.#boxes.push(box);
    }
  }

  hold(element: Element): boolean {
    for (const box of this.#boxes) if (box.contains(element)) return true;
    return false;
  }

  /** A second author outside any box: the quote has lost its role, so its extent is inferred. */
  inferAround(element: Element, article: Element, own: readonly Element[]): void {
    const link = element.closest('a,[role="link"]');
    this.#boxes.push(link && article.contains(link) ? link : widestWithout(element, article, own));
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
