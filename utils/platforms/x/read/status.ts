import { type StatusLink, statusLink } from '../links';
import { BOX } from '../selectors';

export interface OwnTime {
  time: Element;
  /** The link around it; null where the page shows a time without one. */
  link: StatusLink | null;
}

/**
 * A post's own time, which links to the post: in the header on a timeline, below the text on the
 * post's own page. A quoted time lies in a box and is passed over. Ads have none.
 */
export function ownTime(article: Element): OwnTime | null {
  let unlinked: OwnTime | null = null;
  for (const time of article.getElementsByTagName('time')) {
    if (inBox(time, article)) continue;
    const link = statusLink(time.closest('a')?.getAttribute('href') ?? null);
    if (link) return { time, link };
    unlinked ??= { time, link: null };
  }
  return unlinked;
}

/** @returns the status id of an article, null for ads and for what cannot be read. */
export function statusId(article: Element): string | null {
  return ownTime(article)?.link?.id ?? null;
}

function inBox(element: Element, article: Element): boolean {
  const box = element.closest(BOX);
  return box !== null && article.contains(box);
}
