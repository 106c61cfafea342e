import type { ReadResult } from '@/utils/platforms/adapter';
import { xReader } from '@/utils/platforms/x';
import type { InspectOutput } from './output/inspect';

/** @returns what the reader makes of each post of the page, failures included, in document order. */
export function inspectPage(page: Document): ReadResult[] {
  const context = { account: xReader.ownAccount(page) };
  return xReader.articles(page).map((article) => xReader.read(article, context));
}

/** @returns null for an article that could not be read. */
export function inspectLine(result: ReadResult): InspectOutput | null {
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
