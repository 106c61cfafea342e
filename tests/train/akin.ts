import { SITUATIONS } from '@/utils/core/draft/situations';
import { situationIn } from '@/utils/core/draft/situations/match';
import { writtenPosts } from './kind-lessons';

/** Posts that must tell a situation before anything is concluded from their kinds. */
const LEAST_POSTS = 3;
/** A kind of so many of its posts, or of such a share, is one that the situation belongs to. */
const OWN = { posts: 2, share: 0.1 };

const NOTHING_EXPOSED = { kinds: [], spans: [] };

/** The kinds of trouble that each situation belongs to, by the posts written for the kinds. */
export function learnAkin(log: (line: string) => void): Record<string, string[]> {
  const found = new Map<string, Map<string, number>>();
  for (const { text, kinds } of writtenPosts()) {
    const known = situationIn(SITUATIONS, text, NOTHING_EXPOSED);
    const [kind] = kinds;
    if (!known || kind === undefined) continue;
    const counts = found.get(known.told.id) ?? new Map<string, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    found.set(known.told.id, counts);
  }
  const akin: Record<string, string[]> = {};
  for (const [id, counts] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const posts = [...counts.values()].reduce((sum, n) => sum + n, 0);
    if (posts < LEAST_POSTS) continue;
    akin[id] = [...counts]
      .filter(([, n]) => n >= OWN.posts || n >= OWN.share * posts)
      .map(([kind]) => kind)
      .sort();
  }
  log(`kinds that ${Object.keys(akin).length} situations belong to`);
  return akin;
}
