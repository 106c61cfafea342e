import { describe, expect, it } from 'vitest';
import { exposedIn } from '@/utils/core/draft/exposed';
import { nameKnown } from '@/utils/core/draft/naming';
import { SITUATIONS } from '@/utils/core/draft/situations';
import { situationIn } from '@/utils/core/draft/situations/match';
import { extract } from '@/utils/core/extract/extract';

function clauseFor(post: string): string | undefined {
  const specifics = extract(post);
  const exposed = exposedIn(post, specifics);
  const known = situationIn(SITUATIONS, post, exposed);
  return known ? nameKnown(known, specifics, post, exposed).wrong?.text : undefined;
}

describe('what tells a situation', () => {
  it.each([
    [
      'could you tell me why my broadband keeps dropping @NetCo',
      'your broadband keeps dropping out',
    ],
    ["can you help, my iPhone won't turn on @PhoneCo", "your iPhone won't turn on"],
    ["@ShopTown can i ask why my refund hasn't arrived", "your refund hasn't reached you"],
  ])('is told by a polite question: %s', (post, clause) => {
    expect(clauseFor(post)).toBe(clause);
  });

  it('is told behind the praise of a sarcastic post, but not behind real praise', () => {
    expect(clauseFor('@NetCo Great service!!! 3 hours on hold')).toBe(
      "you've been kept on hold for 3 hours",
    );
    expect(
      clauseFor('@NetCo great service, was on hold 2 mins and it got fixed quickly'),
    ).toBeUndefined();
  });

  it('is cut out at the right letter behind one that grows when it is made small', () => {
    expect(
      clauseFor('@SkyCo İİ flight TK123 to İzmir cancelled, stuck at Heathrow for 5 hours'),
    ).toMatch(/Heathrow|TK123/);
  });

  it('is not told by a word inside a handle', () => {
    expect(clauseFor('@GameBarn pre-ordered a jacket three weeks ago and still nothing')).toBe(
      "your pre-order hasn't worked out as it should",
    );
  });

  it.each([
    "@ShopTown if my order hasn't arrived by Friday can I cancel?",
    '@RideCo is there a cancellation fee if the driver never came?',
    '@PlayNet servers down?',
    'my manager was rude to me today I hate my job',
    'He was holding a gun while nobody cares about her opinion',
  ])('is not told by: %s', (post) => {
    expect(clauseFor(post)).toBeUndefined();
  });

  it('is told alike whatever post was read before', () => {
    const post = 'my flight is delayed, a 3 hour delay and nobody tells us anything';
    const first = clauseFor(post);
    clauseFor('another flight delayed with you, and now a 4 hour delay');
    expect(clauseFor(post)).toBe(first);
    expect(first).toContain('3 hours');
  });

  it('names the wait that stands next to the trouble', () => {
    expect(
      clauseFor('@NetCo customer for 10 years. You hung up on me after I waited 40 minutes'),
    ).toBe('you were cut off after 40 minutes');
  });
});
