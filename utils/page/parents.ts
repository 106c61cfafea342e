import type { PostRef } from '@/utils/core/post/post';
import type { PlatformAdapter } from '@/utils/platforms/adapter';

/** Who answers whom, as the page shows it; worked out at most once a batch and only when asked. */
export class Parents {
  #known: Map<string, PostRef> | undefined;

  constructor(private readonly adapter: PlatformAdapter) {}

  /** A new batch: the page may have moved on. */
  forget(): void {
    this.#known = undefined;
  }

  of(postId: string): PostRef | undefined {
    this.#known ??= this.adapter.parents(this.adapter.articles(document));
    return this.#known.get(postId);
  }
}
