import type { Post } from '@/utils/core/post/post';

/** What a post has that answers, quotes, reposts and holds nothing: the rest of it is a test's own. */
export const PLAIN = {
  platform: 'x',
  lang: 'en',
  replyingTo: [],
  quotes: null,
  repostedBy: null,
  focal: false,
  cut: false,
  hasMedia: false,
  own: false,
  continues: false,
} as const satisfies Partial<Post>;
