import { profileLink } from './links';
import {
  CELL,
  MESSAGE,
  POST_IN_OTHER_APP,
  POST_IN_OTHER_LAYOUT,
  TEST_ID,
  TEXT_OR_ACTIONS,
} from './selectors';

/**
 * Posts in `root`, itself included, in document order. Among them those in a layout we do not know:
 * they fail to read and are counted, so that a change of X shows as "read 0 of 4", not as silence.
 * Deleted posts and notification rows are articles too, and no posts. Runs on all that X adds.
 */
export function articles(root: Element | Document): Element[] {
  const found: Element[] = [...root.getElementsByTagName('article')].filter(isPost);
  if ('localName' in root && isPost(root)) found.unshift(root);
  // What X adds while scrolling is a cell with its article: no other cell lies in it.
  if (found.length > 0 && 'closest' in root && root.closest(CELL)) return found;
  const cells = cellsAlone(root);
  return cells.length === 0 ? found : [...found, ...cells].sort(inDocument);
}

/** @returns the article that holds `node` or is it and shows a post, null outside of any. */
export function articleOf(node: Node): Element | null {
  const element = isElement(node) ? node : node.parentElement;
  const article = element?.closest('article');
  return article && isPost(article) ? article : null;
}

function isPost(element: Element): boolean {
  if (element.localName !== 'article') return false;
  const testId = element.getAttribute('data-testid');
  if (testId === TEST_ID.post) return true;
  if (testId === TEST_ID.notification) return false;
  // Of one around others the sign may be theirs; of one that quotes, in an article again, it is its own.
  return (
    element.matches(POST_IN_OTHER_APP) ||
    element.querySelector(POST_IN_OTHER_LAYOUT)?.closest('article') === element
  );
}

/**
 * Cells that hold a post and no article. Looked for by the times on the page: those are few and found
 * by their tag, which is several times cheaper than asking for all cells.
 */
function cellsAlone(root: Element | Document): Element[] {
  const cells = new Set<Element>();
  for (const time of root.getElementsByTagName('time')) {
    if (time.closest('article')) continue;
    const cell = time.closest(CELL);
    if (cell && holdsPost(cell)) cells.add(cell);
  }
  return [...cells];
}

/** What any post has beside its time: an author, and a text or the buttons below it. */
function holdsPost(cell: Element): boolean {
  return (
    cell.getElementsByTagName('article').length === 0 &&
    cell.querySelector(TEXT_OR_ACTIONS) !== null &&
    cell.querySelector(MESSAGE) === null &&
    [...cell.getElementsByTagName('a')].some((link) => profileLink(link.getAttribute('href')))
  );
}

function inDocument(first: Element, second: Element): number {
  return first.compareDocumentPosition(second) & 4 ? -1 : 1;
}

function isElement(node: Node): node is Element {
  return 'closest' in node;
}
