import { statusId } from './read/status';
import { TEXT } from './selectors';

/**
 * What an article shows just now, in a short string: another post in a reused cell, "Show more" and
 * a translation change it; counters, "5m" and hover cards do not.
 */
export function fingerprint(article: Element): string {
  const text = article.querySelector(TEXT)?.textContent ?? '';
  return `${statusId(article) ?? ''}:${text.length}:${hash(text).toString(36)}`;
}

/** FNV-1a over UTF-16 units: short texts, and a clash only costs one re-read that did not happen. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}
