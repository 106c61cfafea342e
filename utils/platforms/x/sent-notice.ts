import type { SentNotice } from '../adapter';
import { permalink, statusLink } from './links';
import { TOASTS } from './selectors';

/** @returns what X's "Your post was sent" links to, null when `root` is in, is or holds no such notice. */
export function sentNotice(root: Element | Document): SentNotice | null {
  for (const toast of toasts(root)) {
    for (const link of toast.querySelectorAll('a[href]')) {
      const status = statusLink(link.getAttribute('href'));
      if (!status) continue;
      const { id, handle } = status;
      return { platform: 'x', id, handle, permalink: permalink(handle, id) };
    }
  }
  return null;
}

function toasts(root: Element | Document): Element[] {
  const selector = TOASTS.join(',');
  const around = 'closest' in root ? root.closest(selector) : null;
  return [...(around ? [around] : []), ...root.querySelectorAll(selector)];
}
