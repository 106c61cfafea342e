import type { InsertOutcome, InsertRequest } from '@/utils/core/post/insertion';
import type { PlatformId, Post, PostRef } from '@/utils/core/post/post';
import type { ReplaceOutcome } from '@/utils/dom/editor/replace';

/** Why an article could not be read. Each is counted and named, never guessed around. */
export type ReadFailure = 'no-author' | 'no-id' | 'no-time' | 'unknown-markup';

/** What a promoted post says. */
export type Ad = Omit<Post, 'id' | 'permalink'>;

/** What is true of the whole page while its posts are read. */
export interface ReadContext {
  /** The logged-in account, see {@link PlatformAdapter.ownAccount}; decides {@link Post.own}. */
  account: string | null;
  /** So much of the page looks promoted that it cannot be: nothing is taken for an ad. */
  noAds?: boolean;
}

/** What kind of page an address leads to; a deck of X Pro shows several at once and is `other`. */
export type PageKind =
  | 'home'
  | 'search'
  | 'notifications'
  | 'mentions'
  | 'thread'
  | 'profile'
  | 'list'
  | 'compose'
  | 'messages'
  | 'other';

/** A post that is none of the brand's business by all that a glance tells. */
export interface Glimpse extends PostRef {
  author: Pick<Post['author'], 'handle'>;
}

export type ReadResult =
  | { ok: true; kind: 'post'; post: Post }
  /** Promoted posts are read but never judged. They carry no status id. */
  | { ok: true; kind: 'ad'; ad: Ad }
  | { ok: false; reason: ReadFailure };

/** How X looks just now, for controls that should look native. */
export interface Theme {
  scheme: 'light' | 'dark';
  /** CSS colours as computed on the page. */
  background: string;
  /** px; X's display setting changes it. */
  fontSize: number;
  fontFamily: string;
}

/** A reply of the logged-in account that X confirmed with a toast. */
export interface SentNotice extends PostRef {
  permalink: string;
  /** Null when the link names no one; the caller then knows only the account it has read itself. */
  handle: string | null;
}

/** The thread that an address leads to. */
export interface ThreadAddress {
  /** The post the page is about. */
  focal: string;
  /** Its author as the address has it; null where the address names no one. */
  handle: string | null;
}

/** Where a post stands in a thread: before the post it is about, among the answers, or after those. */
export type Stretch = 'above' | 'below' | 'beyond';

/**
 * What a thread showed so far. Networks take posts out of the page once they are scrolled away, and
 * the ones that are left do not say whom they answer: only their place in the thread does.
 */
export interface ThreadMemory extends ThreadAddress {
  /** By status id. */
  stretches: Map<string, Stretch>;
  /** Lists of posts known to show this thread; a page may show other lists beside it. */
  lists: WeakSet<Element>;
}

/** What became of a change to the text in a reply box: see `replaceText`. */
export type EditOutcome = ReplaceOutcome | 'busy';

/** Where things stand around a reply box just now, in px of the window. */
export interface ComposerRoom {
  /** The whole form, or the dialog it is in. */
  box: DOMRect;
  editor: DOMRect;
  /** What people press or read there, and what floats over the page: nothing may lie on these. */
  keepClear: DOMRect[];
  /** px at the window's top that the page's own bar takes. */
  top: number;
  /** The page shows a list of its own over the box, such as handles to choose from. */
  listOpen: boolean;
}

/** A reply box as it is now: networks replace it while a form settles, so it is asked for anew. */
export interface ReplyComposer {
  /** Holds the box; what is appended here comes after it for people without a pointer. */
  form: Element;
  /** Null when it cannot be told. */
  answers: PostRef | null;
  /** The answered post as the page shows it; null when it cannot be read. */
  shown: { text: string; handle: string } | null;
  /** The account that the box shows as its writer, null when it shows none. */
  writer: string | null;
  text: string;
  room(): ComposerRoom;
  /** Puts the caret back into the box. */
  focus(): void;
  /** Where the caret stands in the text, null while it is elsewhere. */
  caret(): number | null;
  /**
   * Changes the text from exactly `before`. Runs only inside the agent's click.
   * @param caret where it was last, for when it is not in the box now.
   */
  replace(before: string, after: string, caret: number | null): Promise<EditOutcome>;
}

/**
 * All that Amends may know and do on one network. There is no `send`: nothing in
 * the contract can post, scroll or call the network's endpoints.
 */
export interface PlatformAdapter {
  id: PlatformId;
  /** Match patterns; the manifest's content script uses the same list. */
  matches: readonly string[];
  /** Articles in `root` (the root itself included when it is one), in document order. */
  articles(root: Element | Document): Element[];
  /** The article that holds `node`, or null. */
  articleOf(node: Node): Element | null;
  /**
   * Tells without reading that an article shows a post in which none of the handles occurs.
   * @param handles lower case, without @
   * @returns null where one may occur, and wherever only reading tells, ads and failures included.
   */
  glance(article: Element, handles: readonly string[]): Glimpse | null;
  /** The first post that an article links to: tells one that cannot be read from others like it. */
  linkedId(article: Element): string | null;
  /** What a post that a glance took in says, as `read` gives it; null when it says nothing. */
  textOf(article: Element): string | null;
  /** Reads one article. Pure with respect to the page: changes nothing, forces no layout. */
  read(article: Element, context?: ReadContext): ReadResult;
  /** Cheap identity check for recycled cells: changes when the article shows another post or another text. */
  fingerprint(article: Element): string;
  pageKind(url: URL): PageKind;
  /** The thread that `url` leads to, null for any other page. */
  threadAt(url: URL): ThreadAddress | null;
  /** Whether `url` is that of a dialog: the page it was opened from stays as it is behind it. */
  isOverlay(url: URL): boolean;
  /** Handle of the logged-in account, null when logged out or unreadable. */
  ownAccount(doc: Document): string | null;
  theme(doc: Document): Theme;
  /** Where a marker goes; null when this article offers no safe place. */
  markerSlot(article: Element): Element | null;
  /**
   * Status ids in document order mapped to the post each one answers, as far as the page shows it.
   * @param thread the thread in view, if any; what the page shows of it now is added to it.
   */
  parents(articles: readonly Element[], thread?: ThreadMemory): Map<string, PostRef>;
  /** The confirmation X shows after a reply was sent, if `root` holds one. */
  sentNotice(root: Element | Document): SentNotice | null;
  /** Whether this press sends what is in the box around its target: X's own button, or its key. */
  sends(event: Event, target: Node): boolean;
  /** Which post the reply box around `node` answers, null when `node` is in no reply box or it cannot be told. */
  composerTarget(node: Node): PostRef | null;
  /** Text now in the reply box around `node`, null when there is none. */
  composerText(node: Node): string | null;
  /** The reply box whose editor holds `node`; null for anything else, boxes for new posts included. */
  composerAt(node: Node): ReplyComposer | null;
  /** Opens the reply box of exactly that post if needed, inserts, reads back. Runs only inside the agent's click. */
  insert(doc: Document, request: InsertRequest): Promise<InsertOutcome>;
}

/** What works without a page to write on: saved pages on the command line, tests. */
export type PlatformReader = Omit<
  PlatformAdapter,
  'sends' | 'composerTarget' | 'composerText' | 'composerAt' | 'insert'
>;
