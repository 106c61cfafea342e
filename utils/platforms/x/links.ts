/** X's own links, absolute or not: saved pages and X Pro write the host, the page itself does not. */
const ORIGIN = String.raw`^(?:https?:\/\/(?:[a-z]+\.)?(?:x|twitter)\.com)?`;
const STATUS = new RegExp(
  `${ORIGIN}/(?:i/(?:web/)?|(\\w{1,20})/)status(?:es)?/(\\d+)(?=[/?#]|$)(.*)`,
);
const PROFILE = new RegExp(`${ORIGIN}/(\\w{1,20})/?(?:[?#].*)?$`);

/** First path segments that look like a handle and are X's own pages. */
const OWN_PAGES = new Set(
  'home explore search i notifications messages settings compose hashtag login logout signup tos privacy jobs'.split(
    ' ',
  ),
);

export interface StatusLink {
  id: string;
  /** Null for `/i/web/status/ID`, which names no one. */
  handle: string | null;
  /** What follows the id: `/photo/1`, `/history`, `/analytics` or nothing. */
  rest: string;
}

/** @returns the post a link leads to, null when it leads elsewhere. */
export function statusLink(href: string | null): StatusLink | null {
  const match = href === null ? null : STATUS.exec(href);
  const id = match?.[2];
  if (!match || id === undefined) return null;
  return { id, handle: match[1] ?? null, rest: match[3] ?? '' };
}

/** @returns the handle of a profile link as X writes it, null for any other link. */
export function profileLink(href: string | null): string | null {
  const handle = href === null ? undefined : PROFILE.exec(href)?.[1];
  return handle === undefined || OWN_PAGES.has(handle.toLowerCase()) ? null : handle;
}

/** @param handle null where the page names no one; X leads `/i/status/ID` to the post itself. */
export function permalink(handle: string | null, id: string): string {
  return `https://x.com/${handle ?? 'i'}/status/${id}`;
}
