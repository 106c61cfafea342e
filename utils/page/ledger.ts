import type { PageStatus } from '@/utils/core/post/page-status';
import type { VerdictKind } from '@/utils/core/post/verdict';
import type { Ad } from '@/utils/platforms/adapter';

/** Posts of which a share says something. */
const ENOUGH = 10;
/** ms in which a page fills a cell that it has put there. */
const SETTLES = 300;

/**
 * What this page showed so far and how much of it could be read. Counts posts by status id, so
 * that a post which scrolls away and comes back counts once, an unreadable one too where it links to
 * itself; of the others there is only the element.
 */
export class Ledger {
  #verdicts = new Map<string, VerdictKind | 'elsewhere'>();
  #notJudgedFor = new Map<string, string>();
  #unreadable = new Set<string>();
  /** Weak, because the page throws its elements away by the thousand. */
  #nameless = new WeakSet<Element>();
  #namelessCount = 0;
  /** Not readable yet, each with the timer that gives it up. */
  #filling = new Map<Element, ReturnType<typeof setTimeout>>();
  #ads = new Set<string>();

  /** @param counted is called when the counts change by themselves. */
  constructor(
    private readonly counted: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      for (const timer of this.#filling.values()) clearTimeout(timer);
    });
  }

  /**
   * @param verdict `elsewhere` for posts that are not about the brand.
   * @param reason why it was not judged
   */
  readable(
    element: Element,
    id: string,
    verdict: VerdictKind | 'elsewhere',
    reason: string | null = null,
  ): void {
    this.#nowReadable(element);
    this.#unreadable.delete(id);
    this.#verdicts.set(id, verdict);
    if (verdict === 'not-judged') this.#notJudgedFor.set(id, reason ?? 'und');
    else this.#notJudgedFor.delete(id);
  }

  /** Ads have no id: the same one in another element is told by who says what. */
  ad(element: Element, { author, text }: Ad): void {
    this.#nowReadable(element);
    this.#ads.add(`${author.handle} ${text}`);
  }

  /** What was taken for ads is looked at again, as posts. */
  forgetAds(): void {
    this.#ads.clear();
  }

  /** A rule that fits most posts fits X's new markup, not its ads: it would drop the page in silence. */
  hasTooManyAds(): boolean {
    const { seen } = this.counts();
    return seen >= ENOUGH && this.#ads.size * 2 > seen;
  }

  /**
   * Pages fill a cell bit by bit, and scrolling throws cells away half filled: what counts is what
   * stays and stays unreadable. A post that is read later leaves this count again.
   * @param id of the post it links to, null when it links to none
   */
  unreadable(element: Element, id: string | null): void {
    if (this.#nameless.has(element) || this.#filling.has(element)) return;
    const givenUp = () => {
      this.#filling.delete(element);
      if (!element.isConnected) return;
      if (id === null) {
        this.#nameless.add(element);
        this.#namelessCount++;
      } else if (!this.#verdicts.has(id)) this.#unreadable.add(id);
      this.counted();
    };
    this.#filling.set(element, setTimeout(givenUp, SETTLES));
  }

  #nowReadable(element: Element): void {
    clearTimeout(this.#filling.get(element));
    this.#filling.delete(element);
    if (this.#nameless.delete(element)) this.#namelessCount--;
  }

  counts(): Pick<
    PageStatus,
    'seen' | 'read' | 'complaints' | 'unsure' | 'notJudged' | 'notJudgedFor'
  > {
    const verdicts = [...this.#verdicts.values()];
    const count = (kind: VerdictKind) => verdicts.filter((each) => each === kind).length;
    const read = verdicts.length + this.#ads.size;
    return {
      read,
      seen: read + this.#unreadable.size + this.#namelessCount,
      complaints: count('complaint'),
      unsure: count('unsure'),
      notJudged: this.#notJudgedFor.size,
      notJudgedFor: tally(this.#notJudgedFor.values()),
    };
  }
}

function tally(reasons: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
