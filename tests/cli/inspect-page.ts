import type { ReadResult } from '@/utils/platforms/adapter';
import { xReader } from '@/utils/platforms/x';

/** One post of a saved page: the fields of `expected.json`, then what Amends reads beyond them. */
export interface InspectLine {
  handle: string;
  /** Null for ads, which carry no id. */
  postId: string | null;
  /** ISO 8601, null where the page gives none. */
  at: string | null;
  text: string | null;
  ad: boolean;
  repostedBy: string | null;
  quote: boolean;
  replyingTo: string[];
  focal: boolean;
  cut: boolean;
  displayName: string;
  lang: string | null;
  /** The text is X's translation. */
  translated: boolean;
  permalink: string | null;
  hasMedia: boolean;
  quotes: string | null;
}

/** @returns what the reader makes of each post of the page, failures included, in document order. */
export function inspectPage(page: Document): ReadResult[] {
  const context = { account: xReader.ownAccount(page) };
  return xReader.articles(page).map((article) => xReader.read(article, context));
}

/** @returns null for an article that could not be read. */
export function inspectLine(result: ReadResult): InspectLine | null {
  if (!result.ok) return null;
  const post = result.kind === 'ad' ? result.ad : result.post;
  const own = result.kind === 'ad' ? null : result.post;
  return {
    handle: post.author.handle,
    postId: own?.id ?? null,
    at: post.at === null ? null : new Date(post.at).toISOString(),
    text: post.text,
    ad: result.kind === 'ad',
    repostedBy: post.repostedBy,
    quote: post.quotes !== null,
    replyingTo: post.replyingTo,
    focal: post.focal,
    cut: post.cut,
    displayName: post.author.displayName,
    lang: post.lang,
    translated: post.translated ?? false,
    permalink: own?.permalink ?? null,
    hasMedia: post.hasMedia,
    quotes: post.quotes,
  };
}
