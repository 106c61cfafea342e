import type { LintReceipt, LintRequest } from '@/utils/messages/protocol';

/** ms after the last key; single keys of a word are not worth a message. */
const PAUSE = 80;
/** ms after which somebody who types without a pause is answered all the same. */
const AT_LATEST = 400;
/** ms of waiting that the agent is told of. */
const SLOW = 1000;
/** ms after which an answer is no longer waited for. */
const GIVEN_UP = 6000;
/** ms until what was not answered is asked again. */
const RETRY = 2000;

export interface CheckEdges {
  /** What to check now; null when there is nothing (any more). */
  request(): LintRequest | null;
  /** Null when the worker does not answer. */
  send(request: LintRequest): Promise<LintReceipt | null>;
  /** Findings on exactly this request; the box may hold other words by now. */
  checked(request: LintRequest, receipt: LintReceipt): void;
  /** There is no answer, or none yet. */
  unchecked(): void;
}

/** Asks for a check a moment after each change: one question at a time, and always about the latest words. */
export class Checks {
  #pause: ReturnType<typeof setTimeout> | undefined;
  #since: number | null = null;
  #asking = false;
  #again = false;

  constructor(
    private readonly edges: CheckEdges,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#pause));
  }

  changed(): void {
    const now = performance.now();
    this.#since ??= now;
    this.#in(Math.min(PAUSE, Math.max(0, this.#since + AT_LATEST - now)));
  }

  #in(ms: number): void {
    if (this.signal.aborted) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#ask(), ms);
  }

  async #ask(): Promise<void> {
    this.#since = null;
    this.#again = this.#asking;
    if (this.#asking) return;
    const request = this.edges.request();
    if (!request) return;
    this.#asking = true;
    const slow = setTimeout(() => this.edges.unchecked(), SLOW);
    const receipt = await withinTime(this.edges.send(request));
    clearTimeout(slow);
    this.#asking = false;
    if (this.signal.aborted) return;
    if (receipt) this.edges.checked(request, receipt);
    else this.edges.unchecked();
    if (this.#again) this.#in(0);
    else if (!receipt) this.#in(RETRY);
  }
}

function withinTime<T>(answer: Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), GIVEN_UP);
    const done = (value: T | null) => {
      clearTimeout(timer);
      resolve(value);
    };
    answer.then(done, () => done(null));
  });
}
