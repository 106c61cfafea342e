import type { PageKind, ThreadAddress } from '../adapter';
import { statusLink } from './links';

/** Most telling first. Paths are not translated; a modal such as `/photo/1` keeps its page's path. */
const PATHS: readonly [RegExp, PageKind][] = [
  [/^\/(?:home)?$/, 'home'],
  [/^\/(?:search|hashtag\/[^/]+)$/, 'search'],
  [/^\/notifications\/mentions$/, 'mentions'],
  [/^\/notifications(?:\/|$)/, 'notifications'],
  [/^\/(?:messages|i\/chat)(?:\/|$)/, 'messages'],
  [/^\/(?:compose|intent)\/(?:post|tweet)(?:\/|$)/, 'compose'],
  [/^\/i\/lists\/\d+$/, 'list'],
  [/^\/\w+\/lists\/[^/]+$/, 'list'],
  [/^\/(?:i\/(?:web\/)?|\w+\/)status(?:es)?\/\d+(?:\/(?:photo|video)\/\d+|\/history)?$/, 'thread'],
];

const PROFILE = /^\/\w+(?:\/(?:with_replies|media|likes|highlights|articles|superfollows))?$/;
/** One segment, and nobody's profile. */
const OTHER =
  /^\/(?:explore|settings|login|logout|signup|tos|privacy|jobs|i|compose|intent|account|about)(?:\/|$)/;

export function pageKind(url: URL): PageKind {
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : url.pathname;
  // The root of X Pro is a deck: columns of every kind side by side.
  if (url.hostname.startsWith('pro.') && (path === '/' || path.startsWith('/i/decks')))
    return 'other';
  const known = PATHS.find(([pattern]) => pattern.test(path));
  if (known) return known[1];
  return !OTHER.test(path) && PROFILE.test(path) ? 'profile' : 'other';
}

/** What X opens over a page: the composer, pictures, statistics, its own settings. */
const OVERLAYS: readonly RegExp[] = [
  /^\/(?:compose|intent)\/(?:post|tweet)(?:\/|$)/,
  /^\/(?:i\/(?:web\/)?|\w+\/)status(?:es)?\/\d+\/(?:photo|video|analytics|media_tags)(?:\/|$)/,
  /^\/\w+\/(?:photo|header_photo)$/,
  /^\/i\/(?:keyboard_shortcuts|display)$/,
];

/** @returns true for the address of a dialog, which leaves the page behind it in the document. */
export function isOverlay(url: URL): boolean {
  return OVERLAYS.some((pattern) => pattern.test(url.pathname));
}

/** @returns the post a thread page is about, null for other pages. */
export function threadAt(url: URL): ThreadAddress | null {
  const link = pageKind(url) === 'thread' ? statusLink(url.pathname) : null;
  return link && { focal: link.id, handle: link.handle };
}
