import { isAd } from './read/flags';
import { statusId } from './read/status';
import { ACTION_BAR, ACTIONS, BOX } from './selectors';

/**
 * The row of buttons of the post itself: a long article has a second one in its head, so the last
 * counts. Null for ads and where the page shows no buttons (trimmed pages, the reply dialog).
 */
export function markerSlot(article: Element): Element | null {
  for (const action of ACTIONS) {
    const own = [...article.querySelectorAll(action)].filter((button) => !inQuote(button, article));
    const bar = own.at(-1)?.closest(ACTION_BAR);
    if (bar && article.contains(bar)) return isPromoted(article) ? null : bar;
  }
  return null;
}

function isPromoted(article: Element): boolean {
  const linked = statusId(article) !== null;
  return isAd(article, linked, linked);
}

function inQuote(button: Element, article: Element): boolean {
  const box = button.closest(BOX);
  return box !== null && article.contains(box);
}
