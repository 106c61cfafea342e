import type { PostRef } from '@/utils/core/post/post';
import type { PlatformAdapter, ThreadMemory } from '@/utils/platforms/adapter';

/** Threads that are remembered, for going back to: each holds a few hundred ids at most. */
const KEPT = 10;

/**
 * Who answers whom, as the page shows it or showed it before: posts leave the page when they are
 * scrolled away, and a dialog over a thread has an address of its own. Worked out at most once a
 * batch and only when asked.
 */
export class Parents {
  #known = new Map<string, PostRef>();
  #fresh = false;
  #href: string | undefined;
  #onThread = false;
  #thread: ThreadMemory | undefined;
  #threads = new Map<string, ThreadMemory>();

  constructor(private readonly adapter: PlatformAdapter) {
    this.moved();
  }

  /** The page changed. Not before each turn of a batch: it takes longer than a turn where hundreds of posts stay. */
  forget(): void {
    this.#fresh = false;
  }

  /** @returns true when another thread, or none, is in view now than when last asked. */
  moved(): boolean {
    const { href } = location;
    if (href === this.#href) return false;
    const url = new URL(href);
    const here = this.adapter.threadAt(url);
    const before = this.#thread;
    // The page behind a dialog stays what it was; a picture shows its own thread beside itself.
    const stays = this.#href !== undefined && this.adapter.isOverlay(url);
    if (!stays) this.#thread = here ? this.#remember(here) : undefined;
    this.#onThread = here !== null || this.#thread !== undefined;
    this.#href = href;
    this.#fresh = false;
    return this.#thread !== before;
  }

  /** The answered post, as far as any page tells. */
  of(postId: string): PostRef | undefined {
    if (!this.#fresh) {
      const { adapter } = this;
      for (const [child, parent] of adapter.parents(adapter.articles(document), this.#thread)) {
        this.#known.set(child, parent);
      }
      this.#fresh = true;
    }
    return this.#known.get(postId);
  }

  /** The same where posts do not say themselves whom they answer; elsewhere what a thread told before. */
  inThread(postId: string): PostRef | undefined {
    return this.#onThread ? this.of(postId) : this.#known.get(postId);
  }

  /** Author of the post a thread is about, by its address: the post itself may not be on the page. */
  authorOf(ref: PostRef): string | null {
    return this.#threads.get(ref.id)?.handle ?? null;
  }

  #remember(here: Pick<ThreadMemory, 'focal' | 'handle'>): ThreadMemory {
    const thread = this.#threads.get(here.focal) ?? {
      ...here,
      stretches: new Map(),
      lists: new WeakSet(),
    };
    this.#threads.delete(here.focal);
    this.#threads.set(here.focal, thread);
    const [oldest] = this.#threads.keys();
    if (this.#threads.size > KEPT && oldest !== undefined) this.#threads.delete(oldest);
    return thread;
  }
}
