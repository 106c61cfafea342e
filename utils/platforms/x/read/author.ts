import { visibleText } from '@/utils/dom/text';
import { profileLink } from '../links';
import { AVATAR_PREFIX } from '../selectors';

/** X writes this suffix in cards and drawers where it does not know the account. */
const NOBODY = 'unknown';

/** @returns the handle in an avatar's test id, null for any other test id. */
export function avatarHandle(testId: string): string | null {
  if (!testId.startsWith(AVATAR_PREFIX)) return null;
  const handle = testId.slice(AVATAR_PREFIX.length);
  return /^\w+$/.test(handle) && handle !== NOBODY ? handle : null;
}

/** Handle from a name block: its first profile link, else (quotes have no links) the `@handle` in it. */
export function nameHandle(block: Element): string | null {
  for (const link of block.getElementsByTagName('a')) {
    const handle = profileLink(link.getAttribute('href'));
    if (handle !== null) return handle;
  }
  return shownHandle(block);
}

/** The first element that shows nothing but `@handle`. */
export function shownHandle(root: Element): string | null {
  for (const element of root.querySelectorAll('span,div,a')) {
    if (element.firstElementChild) continue;
    const handle = /^\s*@(\w{1,20})\s*$/.exec(element.textContent ?? '')?.[1];
    if (handle !== undefined) return handle;
  }
  return null;
}

/** The name people chose, with its emoji and without badges; empty when the block shows none. */
export function displayName(block: Element): string {
  const first = block.firstElementChild;
  if (!first) return '';
  const link = first.localName === 'a' ? first : first.querySelector('a');
  return visibleText(link ?? first, isBadge)
    .replace(/\s+/g, ' ')
    .trim();
}

/** An affiliate badge is a box with a picture in it. */
function isBadge(element: Element): boolean {
  return element.localName === 'button' || element.getAttribute('role') === 'link';
}
