import type { Glimpse } from '../adapter';
import { statusLink } from './links';
import { avatarHandle } from './read/author';
import { isPost, isWrapped } from './read/flags';
import { AUTHOR, AVATAR, BOX } from './selectors';

/** Stands for "@" in mentions as well; too rare to be worth more than a reading. */
const WIDE_AT = '\uff20';
const BOX_OR_ARTICLE = `${BOX},article`;

/**
 * Four posts in five on an ordinary page have nothing to do with the brand. To know that of most of
 * them takes their words, one avatar and one time: a tenth of what a reading takes, since what costs
 * is every element that a script touches for the first time.
 */
export function glance(article: Element, handles: readonly string[]): Glimpse | null {
  if (!isPost(article) || saysAny(article, handles)) return null;
  // A second author or time is a quote's, and whose is whose is for reading to tell.
  const authors = article.querySelectorAll(AUTHOR);
  const times = article.querySelectorAll('time');
  const author = authors[0];
  const time = times[0];
  if (!author || !time || authors.length > 1 || times.length > 1) return null;
  if (!author.closest(AVATAR) || inBox(author, article) || inBox(time, article)) return null;
  const handle = avatarHandle(author.getAttribute('data-testid') ?? '');
  const status = statusLink(time.closest('a')?.getAttribute('href') ?? null);
  if (handle === null || status === null || isWrapped(article)) return null;
  return { platform: 'x', id: status.id, author: { handle } };
}

/** Looks no further up than the article: asked for a box alone, it would go up to the page's root. */
function inBox(element: Element, article: Element): boolean {
  return element.closest(BOX_OR_ARTICLE) !== article;
}

/** In its words, names and labels included, or in a link: "Replying to" may one day name no handle. */
function saysAny(article: Element, handles: readonly string[]): boolean {
  const words = (article.textContent ?? '').toLowerCase();
  if (words.includes(WIDE_AT)) return true;
  return handles.some(
    (handle) =>
      !/^\w+$/.test(handle) ||
      words.includes(`@${handle}`) ||
      article.querySelector(`a[href*="/${handle}" i]`) !== null,
  );
}
