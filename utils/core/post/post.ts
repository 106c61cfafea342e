/** The networks Amends can read. One folder in `utils/platforms` each. */
export type PlatformId = 'x';

/** Names one post. Identity is the status id, never a page element: cells are recycled. */
export interface PostRef {
  platform: PlatformId;
  id: string;
}

export interface Author {
  /** As X writes it in its own test ids, without the @. Compare with {@link sameHandle}. */
  handle: string;
  displayName: string;
}

/** What one article on the page says. Everything is as the agent sees it, nothing is guessed. */
export interface Post extends PostRef {
  author: Author;
  /** Emoji, mentions, full links and line breaks as people see them; null when the post has no text. */
  text: string | null;
  /** X's own guess (`en`, `es`, `und`, `qme` …), null when X gave none. */
  lang: string | null;
  /** The network shows its own translation: `text` is not what the author wrote. */
  translated?: true;
  /** ms since the epoch, null when the page gives none that can be parsed. */
  at: number | null;
  permalink: string;
  /** Handles in the "Replying to" line; X leaves the line out inside threads. */
  replyingTo: string[];
  /** The quoted post's author, null when nothing is quoted. */
  quotes: string | null;
  /** Handle of the reposter shown above the post. */
  repostedBy: string | null;
  /** The post a detail page is about. */
  focal: boolean;
  /** X shows only the beginning ("Show more"). */
  cut: boolean;
  hasMedia: boolean;
  /** Written by the account that is logged in on this page. */
  own: boolean;
  /** A thread line joins this post to the next cell: the next post answers this one. */
  continues: boolean;
}

/** One customer on one network. Merging two handles is the agent's act, never ours. */
export interface CustomerRef {
  platform: PlatformId;
  /** Lower case. */
  handle: string;
}

/** A post's name among all networks, for maps. */
export function postKey({ platform, id }: PostRef): string {
  return `${platform}/${id}`;
}

/** Handles are case-insensitive on X, and people type them with and without the @. */
export function normaliseHandle(handle: string): string {
  const plain = handle.trim();
  return (plain.startsWith('@') ? plain.slice(1) : plain).toLowerCase();
}

export function sameHandle(a: string, b: string): boolean {
  return normaliseHandle(a) === normaliseHandle(b);
}
