/** ms of one turn: a third of a frame, so that a page which is busy itself still makes its frames. */
const TURN = 5;

/**
 * Does `each` for elements as they come, the first at once, but never for longer than a turn: a
 * screenful of posts right after loading, before the engine has compiled anything, takes 50 ms.
 */
export class Slices {
  #waiting = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param end after each turn. */
  constructor(
    private readonly each: (element: Element) => void,
    private readonly end: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#stop());
  }

  add(elements: readonly Element[]): void {
    for (const element of elements) this.#waiting.add(element);
    if (this.#timer === undefined) this.#turn();
  }

  #turn(): void {
    this.#timer = undefined;
    const until = performance.now() + TURN;
    for (const element of this.#waiting) {
      this.#waiting.delete(element);
      // Scrolled away while it waited: what the page may put into it next is another post.
      if (element.isConnected) this.each(element);
      if (performance.now() > until && this.#waiting.size > 0) {
        this.#timer = setTimeout(() => this.#turn());
        break;
      }
    }
    this.end();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }
}
