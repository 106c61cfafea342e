import { normaliseHandle, type Post, type PostRef, sameHandle } from '@/utils/core/post/post';
import type { PostedReply } from '@/utils/core/post/posted-reply';
import type { PlatformAdapter } from '@/utils/platforms/adapter';
import type { Brand } from './brand';
import type { Parents } from './parents';

/** ms between the agent's press on X's Reply and X's confirmation, on a slow line. */
const CONFIRMS = 15_000;

interface Attempt {
  target: PostRef;
  text: string;
  at: number;
}

/** What this room must ask of the page session. */
export interface OwnRepliesEdges {
  adapter: PlatformAdapter;
  parents: Parents;
  /** Who is logged in, and whether what they write is the brand's. */
  brand: Pick<Brand, 'account' | 'answersAs'>;
  found(reply: PostedReply): void;
  signal: AbortSignal;
}

/**
 * Learns what was really posted, by watching only: the box's text when the agent sent it, X's
 * confirmation with the new post's link, and the new post itself.
 */
export class OwnReplies {
  #attempt: Attempt | undefined;
  #answered = new Map<string, PostRef>();
  #authors = new Map<string, string>();

  #reported = new Map<string, PostedReply[]>();

  constructor(private readonly edges: OwnRepliesEdges) {
    const options = { capture: true, passive: true, signal: edges.signal };
    document.addEventListener('click', (event) => this.#noteSending(event), options);
    document.addEventListener('keydown', (event) => this.#noteSending(event), options);
  }

  /** Replies to a post that this page showed; its customer may not have been known then. */
  to(ref: PostRef): PostedReply[] {
    return this.#reported.get(ref.id) ?? [];
  }

  /** Every post that was read, so that a reply's customer is known by the answered post. */
  author(id: string, handle: string): void {
    this.#authors.set(id, normaliseHandle(handle));
  }

  /** Author of a post read on this page, lower case. */
  authorOf(ref: PostRef): string | undefined {
    return this.#authors.get(ref.id);
  }

  /** X's confirmation may be in what was just added to the page. */
  added(elements: readonly Element[]): void {
    for (const element of this.#live() ? elements : []) this.#confirmed(element);
  }

  #confirmed(element: Element): void {
    const attempt = this.#live();
    const sent = attempt && this.edges.adapter.sentNotice(element);
    if (!sent) return;
    const account = this.edges.brand.account;
    const by = sent.handle ?? account;
    // Other notices carry links too: only a post by this account can be the reply.
    if (by === null || (account !== null && !sameHandle(by, account))) return;
    this.#attempt = undefined;
    this.#answered.set(sent.id, attempt.target);
    this.#report(attempt.target, {
      id: sent.id,
      text: attempt.text,
      permalink: sent.permalink,
      by: normaliseHandle(by),
      at: Date.now(),
      source: 'toast',
    });
  }

  /** A post of ours on the page. */
  ours(post: Post): void {
    // What X made of it in another language was never posted.
    if (post.text === null || post.translated) return;
    const attempt = this.#live();
    // The very words that were just sent: surer than where the page happens to show them.
    if (attempt && sameWords(attempt.text, post.text)) this.#answered.set(post.id, attempt.target);
    const parent = this.#answered.get(post.id) ?? this.edges.parents.of(post.id);
    if (!parent) return;
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
    if (!customer || customer === reply.by || !this.edges.brand.answersAs(reply.by)) return;
    const posted = { platform: target.platform, inReplyTo: target, customer, ...reply };
    const others = this.to(target).filter((each) => each.id !== posted.id);
    this.#reported.set(target.id, [...others, posted]);
    this.edges.found(posted);
  }

  #live(): Attempt | undefined {
    const attempt = this.#attempt;
    return attempt && Date.now() - attempt.at <= CONFIRMS ? attempt : undefined;
  }

  #noteSending(event: Event): void {
    const { adapter } = this.edges;
    if (!(event.target instanceof Node) || !adapter.sends(event, event.target)) return;
    const target = adapter.composerTarget(event.target);
    const text = target && adapter.composerText(event.target);
    // Sending from a box that answers nothing ends what was waited for.
    this.#attempt = target && text?.trim() ? { target, text, at: Date.now() } : undefined;
  }
}

function sameWords(a: string, b: string): boolean {
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  return tidy(a) === tidy(b);
}
