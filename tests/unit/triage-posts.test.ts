import { describe, expect, it } from 'vitest';
import { ESCALATION } from '@/utils/core/triage/flags/escalation';
import {
  raisedWrongly,
  reached,
  readPosts,
  recallOf,
  sortedRight,
} from '../evaluation/triage-posts';

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

/** Later sets, half of each only hinting: floors a little below what was measured, so that no change loses it unseen. */
describe.each([
  { set: 'fourth', plain: 0.95, hinting: 0.5, shown: 0.86, wrong: 0.16 },
  { set: 'fifth', plain: 0.92, hinting: 0.5, shown: 0.88, wrong: 0.2 },
  { set: 'sixth', plain: 0.78, hinting: 0.06, shown: 0.7, wrong: 0.1 },
] as const)('posts of the $set set', ({ set, plain, hinting, shown, wrong }) => {
  const posts = readPosts(set);

  it.each([
    { kind: 'plain', least: plain },
    { kind: 'less-direct', least: hinting },
  ] as const)('in $kind wording raise their flags', ({ kind, least }) => {
    const figures = [...ESCALATION].map((flag) => recallOf(posts, flag, kind));
    const texts = figures.flatMap(({ missed }) => missed.map(({ text }) => text)).join('\n');
    const right = figures.reduce((sum, figure) => sum + figure.right, 0);
    const all = figures.reduce((sum, figure) => sum + figure.all, 0);
    expect(right / all, texts).toBeGreaterThanOrEqual(least);
  });

  it('reach a person where they should, and pass for complaints seldom where they should not', () => {
    const { meant, shown: seen, idle, wrong: called } = reached(posts);
    expect(seen / meant).toBeGreaterThanOrEqual(shown);
    expect(called / idle).toBeLessThanOrEqual(wrong);
  });
});
