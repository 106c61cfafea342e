import { profileLink } from './links';
import { avatarHandle, shownHandle } from './read/author';
import { ACCOUNT_AVATAR, ACCOUNT_LINK, ACCOUNT_MENU, DECK, DECK_AVATAR } from './selectors';

/** @returns the handle that is logged in on this page, null when logged out or unreadable. */
export function ownAccount(doc: Document): string | null {
  for (const selector of [...ACCOUNT_AVATAR, DECK_AVATAR]) {
    // Asked last, since where there is none the whole page is searched for it.
    if (selector === DECK_AVATAR && doc.querySelector(DECK) === null) continue;
    const testId = doc.querySelector(selector)?.getAttribute('data-testid');
    const handle = testId ? avatarHandle(testId) : null;
    if (handle !== null) return handle;
  }
  const link = profileLink(doc.querySelector(ACCOUNT_LINK)?.getAttribute('href') ?? null);
  if (link !== null) return link;
  const menu = doc.querySelector(ACCOUNT_MENU);
  return menu && shownHandle(menu);
}
