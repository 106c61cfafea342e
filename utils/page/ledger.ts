import type { PageStatus } from '@/utils/core/post/page-status';
import type { VerdictKind } from '@/utils/core/post/verdict';

/**
 * What this page showed so far and how much of it could be read. Counts posts by status id, so
 * that a post which scrolls away and comes back counts once; an unreadable one has only its element.
 */
export class Ledger {
  #verdicts = new Map<string, VerdictKind | 'elsewhere'>();
  /** Weak, because the page throws its elements away by the thousand. */
  #unreadable = new WeakSet<Element>();
  #unreadableCount = 0;
  #ads = new WeakSet<Element>();
  #adCount = 0;

  /** @param verdict `elsewhere` for posts that are not about the brand. */
  readable(element: Element, id: string, verdict: VerdictKind | 'elsewhere'): void {
    this.#nowReadable(element);
    this.#verdicts.set(id, verdict);
  }

  ad(element: Element): void {
    this.#nowReadable(element);
    if (this.#ads.has(element)) return;
    this.#ads.add(element);
    this.#adCount++;
  }

  /** Pages fill a cell bit by bit: an element that is read later leaves this count again. */
  unreadable(element: Element): void {
    if (this.#unreadable.has(element)) return;
    this.#unreadable.add(element);
    this.#unreadableCount++;
  }

  #nowReadable(element: Element): void {
    if (this.#unreadable.delete(element)) this.#unreadableCount--;
  }

  counts(): Pick<PageStatus, 'seen' | 'read' | 'complaints' | 'unsure' | 'notJudged'> {
    const verdicts = [...this.#verdicts.values()];
    const count = (kind: VerdictKind) => verdicts.filter((each) => each === kind).length;
    const read = verdicts.length + this.#adCount;
    return {
      read,
      seen: read + this.#unreadableCount,
      complaints: count('complaint'),
      unsure: count('unsure'),
      notJudged: count('not-judged'),
    };
  }
}
