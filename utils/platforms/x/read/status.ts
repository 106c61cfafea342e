import { type StatusLink, statusLink } from '../links';
import { BOX, STATUS_LINK } from '../selectors';

export interface OwnTime {
  time: Element;
  /** The link around it; null where the page shows a time without one. */
  link: StatusLink | null;
}

/**
 * A post's own time, which links to the post: in the header on a timeline, below the text on the
 * post's own page. A quoted time lies in a box and is passed over. Ads have none.
 */
export function ownTime(article: Element, inBox: (time: Element) => boolean): OwnTime | null {
  let unlinked: OwnTime | null = null;
  for (const time of article.getElementsByTagName('time')) {
    if (inBox(time)) continue;
    const link = statusLink(time.closest('a')?.getAttribute('href') ?? null);
    if (link) return { time, link };
    unlinked ??= { time, link: null };
  }
  return unlinked;
}

/** @returns the status id of an article, null for ads and for what cannot be read. */
export function statusId(article: Element): string | null {
  // For one or two times, looking up is cheaper than finding all boxes first.
  const own = ownTime(article, (time) => {
    const box = time.closest(BOX);
    return box !== null && article.contains(box);
  });
  return own?.link?.id ?? null;
}

export function linkedId(article: Element): string | null {
  return statusLink(article.querySelector(STATUS_LINK)?.getAttribute('href') ?? null)?.id ?? null;
}
