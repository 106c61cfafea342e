import { type Lessons, NO_LESSONS } from '@/utils/core/detect/lessons';
import type { Post } from '@/utils/core/post/post';
import type { PostedReply } from '@/utils/core/post/posted-reply';
import type { Sighting } from '@/utils/core/post/sighting';
import { watch } from '@/utils/dom/watch/watch';
import type { RecordBatch } from '@/utils/messages/protocol';
import type { PlatformAdapter } from '@/utils/platforms/adapter';
import type { Settings } from '@/utils/settings/settings';
import { findAccount } from './account';
import { Brand } from './brand';
import type { Detector } from './detector';
import { Ledger } from './ledger';
import { MARKER_TAG } from './marker/shadow';
import { isMarked, Markers } from './markers';
import { Outbox } from './outbox';
import { OwnReplies } from './own-replies';
import { Parents } from './parents';
import { type Reach, relationHere } from './relation';
import { Slices } from './slices';

const MARKER_NAME = MARKER_TAG.toUpperCase();
/** In the place of a fingerprint: no post has an empty one. */
const PASSED = '';

/** What a page session needs from outside; the entrypoint supplies the real ones. */
export interface SessionEdges {
  adapter: PlatformAdapter;
  /** Of this copy of Amends. */
  version: string;
  /** Resolves to how many the worker refused for good, null when it did not answer. */
  deliver(batch: RecordBatch): Promise<number | null>;
  /** The agent pressed a marker. */
  open(sighting: Sighting, host: HTMLElement): void;
  /** The agent's pointer came to a marker. */
  near(): void;
  /** Counts may have changed. */
  counted(): void;
  signal: AbortSignal;
}

/** One page of posts under watch: read, judge, mark, remember. */
export class PageSession {
  readonly ledger: Ledger;
  readonly #brand = new Brand();
  readonly #markers: Markers;
  readonly #outbox: Outbox;
  readonly #own: OwnReplies;
  readonly #parents: Parents;
  readonly #reach: Reach;
  #lessons = NO_LESSONS;
  /** Null until the start; nothing is looked at before. */
  #detector: Detector | null = null;
  #noAds = false;
  /** Fingerprints of what was read, {@link PASSED} for what a glance passed over. */
  #read = new WeakMap<Element, string>();
  readonly #pageChanged: () => void;
  readonly #slices: Slices;

  constructor(private readonly edges: SessionEdges) {
    const { adapter, signal } = edges;
    this.ledger = new Ledger(edges.counted, signal);
    this.#markers = new Markers(adapter, edges.version, edges.open, edges.near);
    this.#outbox = new Outbox(edges.deliver, signal);
    this.#parents = new Parents(adapter);
    const found = (reply: PostedReply) => this.#outbox.reply(reply);
    const [parents, brand] = [this.#parents, this.#brand];
    this.#own = new OwnReplies({ adapter, parents, brand, found, signal });
    this.#reach = { brand, parents, own: this.#own };
    this.#pageChanged = findAccount(adapter, (account) => this.#isAccount(account), signal);
    this.#slices = new Slices(
      (article) => this.#lookSafely(article),
      () => {
        edges.counted();
        this.#pageChanged();
      },
      signal,
    );
  }

  /** Starts once the settings are known: they decide what is about the brand. */
  start(settings: Settings, detector: Detector): void {
    const { adapter, signal } = this.edges;
    this.#detector = detector;
    this.apply(settings);
    window.addEventListener('pagehide', () => this.#outbox.hurry(), { signal });
    watch(
      document,
      {
        near: (articles) => this.#see(articles),
        changed: (articles) => this.#see(articles),
        added: (elements) => {
          this.#follow();
          this.#parents.forget();
          this.#own.added(elements);
          this.#pageChanged();
        },
      },
      {
        find: (root) => adapter.articles(root),
        ownerOf: (node) => adapter.articleOf(node),
        // Names of elements are capitals where a document tells them.
        isOurs: (node) => node.nodeName === MARKER_NAME,
        signal,
      },
    );
  }

  /** New settings: everything on the page is looked at again. */
  apply(settings: Settings): void {
    this.#brand.apply(settings);
    this.#again();
  }

  /** What the agent taught changed: markers follow at once. */
  learn(lessons: Lessons): void {
    this.#lessons = lessons;
    this.#again();
  }

  /** What the panel is told beside the counts. */
  state() {
    return {
      unstored: this.#outbox.unstored,
      account: this.#brand.account,
      brandHandles: this.#brand.scope.handles,
    };
  }

  /** Our replies to a post, for when the agent opens it before it was worth storing. */
  repliesTo(post: Post): PostedReply[] {
    return this.#own.to(post);
  }

  restyle(): void {
    this.#markers.restyle();
  }

  end(): void {
    this.#markers.clearAll();
  }

  #see(articles: readonly Element[]): void {
    this.#follow();
    this.#parents.forget();
    this.#slices.add(articles);
  }

  /** X changes the address before or after the page: what was read in between is looked at again. */
  #follow(): void {
    if (this.#parents.moved()) this.#again();
  }

  #again(): void {
    const seen = this.edges.adapter.articles(document).filter((article) => this.#read.has(article));
    this.#read = new WeakMap();
    this.#slices.add(seen);
  }

  /** One odd article must not take the others of its turn along. */
  #lookSafely(article: Element): void {
    try {
      this.#look(article);
    } catch {
      this.#unreadable(article);
    }
  }

  #look(article: Element): void {
    const { adapter } = this.edges;
    const known = this.#read.get(article);
    if (known && known === adapter.fingerprint(article) && !this.#markers.lost(article)) return;
    if (this.#isElsewhere(article)) return;
    const result = adapter.read(article, { account: this.#brand.account, noAds: this.#noAds });
    // A half-filled cell may gain its author later, which changes neither id nor text: look again.
    if (result.ok) this.#read.set(article, adapter.fingerprint(article));
    if (!result.ok) {
      this.#markers.clear(article);
      this.#unreadable(article);
    } else if (result.kind === 'ad') {
      this.#markers.clear(article);
      this.ledger.ad(article, result.ad);
      this.#doubtAds();
    } else this.#consider(article, result.post);
  }

  #unreadable(article: Element): void {
    this.ledger.unreadable(article, this.edges.adapter.linkedId(article));
  }

  /**
   * Most posts are none of the brand's business, and most of those show it at a glance. One that did
   * is looked at again at every touch: that costs no more than to tell whether it changed.
   */
  #isElsewhere(article: Element): boolean {
    const { adapter } = this.edges;
    const glimpse = adapter.glance(article, this.#brand.scope.handles);
    if (!glimpse || this.#brand.wrote(glimpse)) return false;
    // Always asked: where a post stands is told by those that were on the page before it.
    if (this.#parents.inThread(glimpse.id)) return false;
    if (this.#brand.isNamedIn(() => adapter.textOf(article))) return false;
    this.#own.author(glimpse.id, glimpse.author.handle);
    this.#read.set(article, PASSED);
    this.#markers.clear(article);
    this.ledger.readable(article, glimpse.id, 'elsewhere');
    return true;
  }

  #doubtAds(): void {
    if (this.#noAds || !this.ledger.hasTooManyAds()) return;
    this.#noAds = true;
    this.ledger.forgetAds();
    this.#again();
  }

  #consider(article: Element, post: Post): void {
    this.#own.author(post.id, post.author.handle);
    const ours = this.#brand.wrote(post);
    if (ours) this.#own.ours(post);
    const relation = ours ? 'none' : relationHere(post, this.#reach);
    if (relation === 'none') {
      this.#markers.clear(article);
      this.ledger.readable(article, post.id, 'elsewhere');
      return;
    }
    if (!this.#detector) return;
    const { judge, asTaught } = this.#detector;
    const judgement = judge({ ...post, relation });
    // What is sent stays the model's own: the panel lays over it what the agent taught.
    const { judgement: shown } = asTaught({ post, relation, judgement }, this.#lessons);
    this.ledger.readable(article, post.id, shown.verdict, shown.reason);
    if (!isMarked(shown, relation)) {
      this.#markers.clear(article);
      return;
    }
    const seen = { seenAt: Date.now(), account: this.#brand.account };
    const sighting: Sighting = { post, relation, judgement, ...seen };
    this.#markers.set(article, sighting, shown);
    if (shown.verdict === 'complaint') this.#outbox.sighting(sighting);
  }

  #isAccount(account: string): void {
    this.#brand.isAccount(account);
    this.#again();
  }
}
