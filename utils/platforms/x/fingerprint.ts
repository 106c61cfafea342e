import { statusId } from './read/status';
import { TEXT } from './selectors';

/**
 * What an article shows just now: another post in a reused cell, "Show more" and a translation
 * change it; counters, "5m" and hover cards do not. The text itself and no hash of it: comparing two
 * strings is several times cheaper than walking one, and nothing can clash.
 */
export function fingerprint(article: Element): string {
  return `${statusId(article) ?? ''}:${article.querySelector(TEXT)?.textContent ?? ''}`;
}
