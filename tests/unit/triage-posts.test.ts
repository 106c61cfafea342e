import { describe, expect, it } from 'vitest';
import { ESCALATION } from '@/utils/core/triage/flags/escalation';
import { raisedWrongly, readPosts, recallOf, sortedRight } from '../evaluation/triage-posts';

const PLAIN = 0.95;
const LESS_DIRECT = 0.8;
const PRECISION = 0.75;

describe.each([
  { set: 'first', sorted: 0.7 },
  { set: 'second', sorted: 0.55 },
] as const)('posts of the $set set', ({ set, sorted }) => {
  const posts = readPosts(set);

  it.each([...ESCALATION])('that speak of %s reach a person', (flag) => {
    for (const [kind, least] of [
      ['plain', PLAIN],
      ['less-direct', LESS_DIRECT],
      ['flag', PLAIN],
    ] as const) {
      const { all, right, missed } = recallOf(posts, flag, kind);
      const texts = missed.map(({ text }) => text).join('\n');
      if (all > 0) expect(right / all, texts).toBeGreaterThanOrEqual(least);
    }
  });

  it.each([...ESCALATION])('that do not speak of %s are left alone', (flag) => {
    const wrong = raisedWrongly(posts, flag);
    const right = (['plain', 'less-direct', 'flag'] as const).reduce(
      (sum, kind) => sum + recallOf(posts, flag, kind).right,
      0,
    );
    const texts = wrong.map(({ text }) => text).join('\n');
    expect(right / (right + wrong.length), texts).toBeGreaterThanOrEqual(PRECISION);
  });

  it('fall into the category a reader would choose', () => {
    const { all, right } = sortedRight(posts);
    expect(right / all).toBeGreaterThanOrEqual(sorted);
  });
});
