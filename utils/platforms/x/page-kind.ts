import type { PageKind } from '../adapter';

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
