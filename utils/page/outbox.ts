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
  /** Sent and not answered yet. */
  #going: RecordBatch | null = null;
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

  /** The page is going: what waits must leave now, behind what may be on its way already. */
  hurry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#flush();
    let from = 0;
    let behind = 0;
    for (let batch = this.#going; batch !== null; batch = this.#batch(from, behind)) {
      // Nobody waits for these answers: should the page live on, all of it is sent again and stored once.
      if (batch !== this.#going) void this.deliver(batch);
      from += batch.sightings.length;
      behind += batch.replies.length;
    }
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
    const batch = this.#going === null ? this.#batch(0, 0) : null;
    if (batch === null) return;
    this.#going = batch;
    const refused = await this.deliver(batch);
    const stored = refused !== null;
    this.#going = null;
    this.#failed = !stored;
    if (stored) {
      this.#refused += refused;
      this.#sightings.splice(0, batch.sightings.length);
      this.#replies.splice(0, batch.replies.length);
    }
    if (this.#sightings.length + this.#replies.length === 0) return;
    this.#schedule(stored ? 0 : RETRY);
  }

  /** What waits from there on, as far as one message may hold it; null when nothing does. */
  #batch(from: number, behind: number): RecordBatch | null {
    const upTo = from + BATCH_LIMIT;
    const sightings = this.#sightings.slice(from, upTo);
    // The complaint that a reply belongs to may wait behind this batch.
    const all = this.#sightings.length <= upTo;
    const replies = all ? this.#replies.slice(behind, behind + BATCH_LIMIT) : [];
    return sightings.length + replies.length > 0 ? { sightings, replies } : null;
  }
}
