import { AUTHOR, TEXT } from './selectors';

/**
 * What an article shows just now: another post in a reused cell, "Show more" and a translation
 * change it; counters, "5m" and hover cards do not. The author counts by itself: a cell that is
 * reused in two steps shows the new post under the old name for a frame. Links and text as they
 * stand: this runs on every touch of an article, and comparing strings is several times cheaper
 * than reading an id or hashing.
 */
export function fingerprint(article: Element): string {
  let print = `${article.querySelector(AUTHOR)?.getAttribute('data-testid')} `;
  // By place, as looking for the name block costs as much as all else: who reposted it, avatar, name.
  const links = article.getElementsByTagName('a');
  for (let at = 0; at < 3; at++) print += `${links[at]?.getAttribute('href')} `;
  // A quote's time as well: telling them apart would cost more than reading once too often.
  for (const time of article.getElementsByTagName('time')) {
    print += `${time.closest('a')?.getAttribute('href') ?? ''} `;
  }
  return print + (article.querySelector(TEXT)?.textContent ?? '');
}
