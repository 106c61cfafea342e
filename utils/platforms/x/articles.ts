import { POST_IN_OTHER_LAYOUT, TEST_ID } from './selectors';

/**
 * Posts in `root`, itself included, in document order. Among them those in a layout we do not know:
 * they fail to read and are counted, so that a change of X shows as "read 0 of 4", not as silence.
 * Deleted posts and notification rows are articles too, and no posts.
 */
export function articles(root: Element | Document): Element[] {
  const found = [...root.getElementsByTagName('article')].filter(looksLikePost);
  return 'localName' in root && looksLikePost(root) ? [root, ...found] : found;
}

/** @returns the post that holds `node` or is it, null outside of any. */
export function articleOf(node: Node): Element | null {
  const element = isElement(node) ? node : node.parentElement;
  const article = element?.closest('article');
  return article && looksLikePost(article) ? article : null;
}

function looksLikePost(element: Element): boolean {
  if (element.localName !== 'article') return false;
  const testId = element.getAttribute('data-testid');
  if (testId !== null) return testId === TEST_ID.post;
  return element.querySelector(POST_IN_OTHER_LAYOUT) !== null;
}

function isElement(node: Node): node is Element {
  return 'closest' in node;
}
