import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '@/utils/core/draft/situations';
import { hintsOf, knowSituations } from '@/utils/core/draft/situations/hints';
import { situationIn } from '@/utils/core/draft/situations/match';
import { realPosts } from './real-posts';

function toldBy(posts: readonly string[]): (string | undefined)[] {
  const exposed = { kinds: [], spans: [] };
  return posts.map(
    (post) => situationIn(SITUATIONS, post, post.toLowerCase(), exposed)?.situation.id,
  );
}

describe('hints that keep situations from posts', () => {
  const real = realPosts('train/complaints_acl2019.jsonl', 'text');

  it.skipIf(!real)(
    'change no verdict on a real post (skipped where the data is missing)',
    () => {
      const posts = (real ?? []).map(({ text }) => text);
      const before = toldBy(posts);
      knowSituations(hintsOf(SITUATIONS));
      expect(toldBy(posts)).toEqual(before);
    },
    120_000,
  );
});
