import { visibleText } from '@/utils/dom/text';
import { TEST_ID, TEXT } from '../selectors';

/**
 * A post's text: emoji, mentions, line breaks, and links in full. X shortens a link on the screen
 * but keeps its rest in hidden spans, so nothing has to be resolved through t.co.
 * @returns null when the block holds nothing to read.
 */
export function postText(block: Element): string | null {
  const text = visibleText(block, isNotText).trim();
  return text === '' ? null : text;
}

/** The text of an article that quotes nothing; of one that does and says nothing, the quoted text. */
export function textOf(article: Element): string | null {
  const block = article.querySelector(TEXT);
  return block && postText(block);
}

function isNotText(element: Element): boolean {
  if (element.getAttribute('data-testid') === TEST_ID.showMore) return true;
  // The mark of a shortened link; without it what remains is the whole address.
  return element.getAttribute('aria-hidden') === 'true' && element.textContent === '…';
}
