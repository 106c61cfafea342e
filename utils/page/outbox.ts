import type { PostedReply } from '@/utils/core/post/posted-reply';
import type { Sighting } from '@/utils/core/post/sighting';
import type { RecordBatch } from '@/utils/messages/protocol';
import { whenIdle } from './idle';

/** ms in which posts that scroll in gather: a message costs the page about 1 ms, a transaction the worker more. */
const GATHER = 1000;
const BATCH_LIMIT = 200;
/** ms until what the worker refused or lost is offered again. */
const RETRY = 5000;

/**
 * Holds what the worker must still confirm. Nothing leaves before it is acknowledged; order is kept,
 * because a reply belongs to a customer whom its complaint introduces.
 */
export class Outbox {
  #sightings: Sighting[] = [];
  #replies: PostedReply[] = [];
  #sent = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending = false;
  #failed = false;
  #refused = 0;

  /** @param deliver resolves to how many the worker refused for good, null when it did not answer. */
  constructor(
    private readonly deliver: (batch: RecordBatch) => Promise<number | null>,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** How many are not stored although that was tried: the agent should know. */
  get unstored(): number {
    const waiting = this.#failed ? this.#sightings.length + this.#replies.length : 0;
    return waiting + this.#refused;
  }

  sighting(sighting: Sighting): void {
    const { post } = sighting;
    if (this.#first(`post:${post.id}:${post.cut}:${post.text}`)) {
      this.#sightings.push(sighting);
      this.#schedule();
    }
  }

  reply(reply: PostedReply): void {
    if (this.#first(`reply:${reply.id}:${reply.source}:${reply.text}`)) {
      this.#replies.push(reply);
      this.#schedule();
    }
  }

  /** The same post is read again on every scroll; the worker hears of it once a page. */
  #first(key: string): boolean {
    if (this.#sent.has(key)) return false;
    this.#sent.add(key);
    return true;
  }

  /** The page is going: what waits must leave now. */
  hurry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#flush();
  }

  #schedule(delay = GATHER): void {
    if (this.signal.aborted) return;
    this.#timer ??= setTimeout(() => {
      // No frame waits for a message; while the page is busy more posts gather for the same one.
      whenIdle(() => {
        this.#timer = undefined;
        void this.#flush();
      }, this.signal);
    }, delay);
  }

  async #flush(): Promise<void> {
    if (this.#sending || this.#sightings.length + this.#replies.length === 0) return;
    this.#sending = true;
    const batch = {
      sightings: this.#sightings.slice(0, BATCH_LIMIT),
      // The complaint that a reply belongs to may wait behind this batch.
      replies: this.#sightings.length > BATCH_LIMIT ? [] : this.#replies.slice(0, BATCH_LIMIT),
    };
    const refused = await this.deliver(batch);
    const stored = refused !== null;
    this.#sending = false;
    this.#failed = !stored;
    if (stored) {
      this.#refused += refused;
      this.#sightings.splice(0, batch.sightings.length);
      this.#replies.splice(0, batch.replies.length);
    }
    if (this.#sightings.length + this.#replies.length === 0) return;
    this.#schedule(stored ? 0 : RETRY);
  }
}
