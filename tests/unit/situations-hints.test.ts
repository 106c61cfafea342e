import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '@/utils/core/draft/situations';
import { hintsOf, knowSituations } from '@/utils/core/draft/situations/hints';
import { situationIn } from '@/utils/core/draft/situations/match';
import { realPosts } from './real-posts';
import { SITUATION_EXAMPLES } from './situations/index';

function toldBy(posts: readonly string[]): (string | undefined)[] {
  const exposed = { kinds: [], spans: [] };
  return posts.map((post) => situationIn(SITUATIONS, post, exposed)?.told.id);
}

/** The same posts without hints and with them: none may be kept from its situation. */
function expectNoneKeptBack(posts: readonly string[]): void {
  knowSituations({ words: '', lists: [], of: {} });
  const before = toldBy(posts);
  knowSituations(hintsOf(SITUATIONS));
  expect(toldBy(posts)).toEqual(before);
}

describe('hints that keep situations from posts', () => {
  const real = realPosts('train/complaints_acl2019.jsonl', 'text');
  const examples = Object.values(SITUATION_EXAMPLES).flatMap(({ tells, not }) => [
    ...tells.map(([post]) => post),
    ...not,
  ]);

  it('change no verdict on an example', () => expectNoneKeptBack(examples), 120_000);

  it.skipIf(!real)(
    'change no verdict on a real post (skipped where the data is missing)',
    () => expectNoneKeptBack((real ?? []).map(({ text }) => text)),
    120_000,
  );
});
