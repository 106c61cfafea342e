import { normaliseHandle, type Post, type PostRef } from '@/utils/core/post/post';
import type { PostedReply } from '@/utils/core/post/posted-reply';
import type { PlatformAdapter } from '@/utils/platforms/adapter';
import type { Parents } from './parents';

/** ms between the agent's last press in a reply box and X's confirmation, generously. */
const CONFIRMS = 60_000;

interface Attempt {
  target: PostRef;
  text: string;
  at: number;
}

/**
 * Learns what was really posted, by watching only: the box's last text when the agent pressed
 * something in it, X's confirmation with the new post's link, and the new post itself.
 */
export class OwnReplies {
  #attempt: Attempt | undefined;
  #answered = new Map<string, PostRef>();
  #authors = new Map<string, string>();

  constructor(
    private readonly adapter: PlatformAdapter,
    private readonly parents: Parents,
    private readonly found: (reply: PostedReply) => void,
    signal: AbortSignal,
  ) {
    const note = (event: Event) => this.#noteBox(event);
    for (const type of ['pointerdown', 'click', 'keydown']) {
      document.addEventListener(type, note, { capture: true, passive: true, signal });
    }
  }

  /** Every post that was read, so that a reply's customer is known by the answered post. */
  author(post: Post): void {
    this.#authors.set(post.id, normaliseHandle(post.author.handle));
  }

  /** Author of a post read on this page, lower case. */
  authorOf(ref: PostRef): string | undefined {
    return this.#authors.get(ref.id);
  }

  /** X's confirmation may be in what was just added to the page. */
  added(element: Element): void {
    const attempt = this.#attempt;
    if (!attempt || Date.now() - attempt.at > CONFIRMS) return;
    const sent = this.adapter.sentNotice(element);
    if (!sent) return;
    this.#attempt = undefined;
    this.#answered.set(sent.id, attempt.target);
    this.#report(attempt.target, {
      id: sent.id,
      text: attempt.text,
      permalink: sent.permalink,
      by: normaliseHandle(sent.handle),
      at: Date.now(),
      source: 'toast',
    });
  }

  /** A post of ours on the page. */
  ours(post: Post): void {
    const parent = this.#answered.get(post.id) ?? this.parents.of(post.id);
    if (!parent || post.text === null) return;
    this.#report(parent, {
      id: post.id,
      text: post.text,
      permalink: post.permalink,
      by: normaliseHandle(post.author.handle),
      at: post.at ?? Date.now(),
      source: 'article',
    });
  }

  #report(target: PostRef, reply: Omit<PostedReply, 'platform' | 'inReplyTo' | 'customer'>): void {
    const customer = this.#authors.get(target.id);
    if (!customer || customer === reply.by) return;
    this.found({ platform: target.platform, inReplyTo: target, customer, ...reply });
  }

  #noteBox(event: Event): void {
    if (!event.isTrusted || !(event.target instanceof Node)) return;
    // Only these press a button; reading the box on every letter would cost the agent's typing.
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const target = this.adapter.composerTarget(event.target);
    const text = target && this.adapter.composerText(event.target);
    if (target && text?.trim()) this.#attempt = { target, text, at: Date.now() };
  }
}
