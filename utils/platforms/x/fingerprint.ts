import { TEXT } from './selectors';

/**
 * What an article shows just now: another post in a reused cell, "Show more" and a translation
 * change it; counters, "5m" and hover cards do not. Links and text as they stand: this runs on every
 * touch of an article, and comparing strings is several times cheaper than reading an id or hashing.
 */
export function fingerprint(article: Element): string {
  let print = '';
  // A quote's time as well: telling them apart would cost more than reading once too often.
  for (const time of article.getElementsByTagName('time')) {
    print += `${time.closest('a')?.getAttribute('href') ?? ''} `;
  }
  return print + (article.querySelector(TEXT)?.textContent ?? '');
}
