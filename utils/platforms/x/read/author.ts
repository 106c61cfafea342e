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

/** The last element that shows nothing but `@handle`: a display name before it may look like one. */
export function shownHandle(root: Element): string | null {
  let shown: string | null = null;
  for (const element of root.querySelectorAll('span,div,a')) {
    if (element.firstElementChild) continue;
    shown = /^\s*@(\w{1,20})\s*$/.exec(element.textContent ?? '')?.[1] ?? shown;
  }
  return shown;
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
