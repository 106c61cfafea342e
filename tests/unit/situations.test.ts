import { describe, expect, it } from 'vitest';
import { exposedIn } from '@/utils/core/draft/exposed';
import { nameKnown } from '@/utils/core/draft/naming';
import { SITUATIONS } from '@/utils/core/draft/situations';
import { situationIn } from '@/utils/core/draft/situations/match';
import { extract } from '@/utils/core/extract/extract';
import { SITUATION_EXAMPLES } from './situations/index';

function told(post: string): { id: string; clause: string | undefined } | null {
  const specifics = extract(post);
  const exposed = exposedIn(post, specifics);
  const known = situationIn(SITUATIONS, post, exposed);
  if (!known) return null;
  const { wrong } = nameKnown(known, specifics, post, exposed);
  return { id: known.told.id, clause: wrong?.text };
}

describe.each(Object.entries(SITUATION_EXAMPLES))('the situation %s', (id, { tells, not }) => {
  it.each(tells)('is told by: %s', (post, clause) => {
    expect(told(post)).toEqual({ id, clause });
  });
  it.each(not)('is not told by: %s', (post) => {
    expect(told(post)?.id).not.toBe(id);
  });
});

describe('the list of situations', () => {
  it('has examples of each, for and against, and none of what is not there', () => {
    expect(Object.keys(SITUATION_EXAMPLES).sort()).toEqual(SITUATIONS.map(({ id }) => id).sort());
    for (const { tells, not } of Object.values(SITUATION_EXAMPLES)) {
      expect(tells.length).toBeGreaterThanOrEqual(2);
      expect(not.length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(SITUATIONS)(
    '$id can always be named and acted on',
    ({ clauses, lets, act, asks, thing }) => {
      const last = clauses.at(-1) ?? '';
      expect(last).not.toMatch(thing ? /\{(?!it\})/ : /\{/);
      expect(lets.length).toBeGreaterThanOrEqual(2);
      expect(act.length).toBeGreaterThanOrEqual(2);
      expect(asks.length).toBeGreaterThanOrEqual(2);
    },
  );
});
