import { TEST_ID } from '../selectors';
import { avatarHandle, nameHandle } from './author';

/** The first quoted post of an article, from the marks that lie in boxes. */
export class Quote {
  #avatar: Element | null = null;
  #handle: string | null = null;
  #name: Element | null = null;

  /** Takes a mark in a box; boxes without an author are none of its business. */
  add(element: Element, testId: string): void {
    if (testId === TEST_ID.avatar) this.#avatar ??= element;
    else if (testId === TEST_ID.name || testId === TEST_ID.name2022) this.#name ??= element;
    else if (this.#handle === null && this.#avatar?.contains(element))
      this.#handle = avatarHandle(testId);
  }

  /** @returns the quoted author, null when nothing is quoted or it does not say whom. */
  author(): string | null {
    return this.#handle ?? (this.#name && nameHandle(this.#name));
  }
}
