import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { complaintsOf, draw, hasPosts, type RealPost } from '../evaluation/drafts/sample';
import { slice } from '../evaluation/drafts/table';

const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** A thin slice of `npm run evaluate-drafts`: what must never come back unseen. */
describe('drafts, read by a second program', () => {
  const present = hasPosts(DATA);
  const why = present ? '' : ' (skipped: no ../shared/data)';

  it.skipIf(!present)(
    `real complaints: no block, none over 280, nothing without a source${why}`,
    { timeout: 120_000 },
    () => {
      const posts: RealPost[] = ['pairs', 'acl2019', 'airline'].flatMap((set) =>
        draw(complaintsOf(DATA, set), 20, 'slice'),
      );
      const { drafts, faults } = slice(posts);
      expect(drafts).toBeGreaterThan(120);
      expect(faults).toEqual([]);
    },
  );
});
