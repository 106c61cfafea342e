import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Ledger } from '@/utils/page/ledger';
import type { Ad } from '@/utils/platforms/adapter';
import { PLAIN } from '../tools/plain-post';

/** The ledger tells elements apart, and whether the page still holds them. */
const element = () => ({ isConnected: true }) as Element;
const running = new AbortController().signal;
const ledgerOf = () => new Ledger(() => {}, running);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ad = (text: string): Ad => ({
  ...PLAIN,
  author: { handle: 'loud_shop', displayName: 'Loud Shop' },
  text,
  at: null,
});

it('counts a post once, however often it scrolls by', () => {
  const ledger = ledgerOf();
  ledger.readable(element(), '1', 'complaint');
  ledger.readable(element(), '1', 'complaint');
  ledger.readable(element(), '2', 'elsewhere');
  expect(ledger.counts()).toMatchObject({ seen: 2, read: 2, complaints: 1 });
});

it('says how many could not be read, and takes it back when one can', () => {
  const ledger = ledgerOf();
  const filling = element();
  ledger.unreadable(filling, null);
  ledger.unreadable(element(), null);
  vi.runAllTimers();
  expect(ledger.counts()).toMatchObject({ seen: 2, read: 0 });
  ledger.readable(filling, '1', 'unsure');
  expect(ledger.counts()).toMatchObject({ seen: 2, read: 1, unsure: 1 });
});

it('counts a post that cannot be read once, however often it scrolls by', () => {
  const ledger = ledgerOf();
  const cell = element();
  for (const [each, id] of [
    [cell, '1'],
    [element(), '1'],
    [cell, '2'],
  ] as const) {
    ledger.unreadable(each, id);
    vi.runAllTimers();
  }
  expect(ledger.counts()).toMatchObject({ seen: 2, read: 0 });
  // Its cell may show another post by now; the post itself may be readable elsewhere.
  ledger.readable(cell, '3', 'elsewhere');
  expect(ledger.counts()).toMatchObject({ seen: 3, read: 1 });
  ledger.readable(element(), '2', 'elsewhere');
  ledger.unreadable(element(), '2');
  vi.runAllTimers();
  expect(ledger.counts()).toMatchObject({ seen: 3, read: 2 });
});

it('does not count what the page throws away, or fills, before it could be read', () => {
  const counted = vi.fn();
  const ledger = new Ledger(counted, running);
  const gone = { isConnected: true };
  const filled = element();
  for (const each of [gone as Element, filled, filled, element()]) ledger.unreadable(each, null);
  gone.isConnected = false;
  ledger.readable(filled, '1', 'elsewhere');
  vi.runAllTimers();
  expect(ledger.counts()).toMatchObject({ seen: 2, read: 1 });
  expect(counted).toHaveBeenCalledTimes(1);
});

it('gives nothing up any more once the script under it has ended', () => {
  const counted = vi.fn();
  const orphaned = new AbortController();
  const ledger = new Ledger(counted, orphaned.signal);
  for (const id of [null, '1']) ledger.unreadable(element(), id);
  orphaned.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.runAllTimers();
  expect(ledger.counts()).toMatchObject({ seen: 0 });
  expect(counted).not.toHaveBeenCalled();
});

it('counts an ad as read and in no verdict', () => {
  const ledger = ledgerOf();
  ledger.ad(element(), ad('Buy now'));
  ledger.ad(element(), ad('Buy now'));
  const { notJudgedFor, ...counts } = ledger.counts();
  expect(counts).toEqual({ seen: 1, read: 1, complaints: 0, unsure: 0, notJudged: 0 });
  expect(notJudgedFor).toEqual({});
});

it('counts what was not judged by its reason, once a post, and no longer once it is judged', () => {
  const ledger = ledgerOf();
  for (const id of ['1', '1', '2']) ledger.readable(element(), id, 'not-judged', 'es');
  ledger.readable(element(), '3', 'not-judged', 'no-text');
  ledger.readable(element(), '4', 'not-judged', null);
  expect(ledger.counts()).toMatchObject({
    notJudged: 4,
    notJudgedFor: { es: 2, 'no-text': 1, und: 1 },
  });
  ledger.readable(element(), '2', 'unsure');
  expect(ledger.counts()).toMatchObject({
    unsure: 1,
    notJudged: 3,
    notJudgedFor: { es: 1, 'no-text': 1, und: 1 },
  });
});

function page(ads: number, posts: number): Ledger {
  const ledger = ledgerOf();
  for (let i = 0; i < ads; i++) ledger.ad(element(), ad(`Buy ${i}`));
  for (let i = 0; i < posts; i++) ledger.readable(element(), String(i), 'elsewhere');
  return ledger;
}

it.each([
  [9, 0, false],
  [10, 0, true],
  [6, 5, true],
  [5, 5, false],
  [3, 60, false],
])('of %i ads and %i posts says whether there are too many: %s', (ads, posts, tooMany) => {
  expect(page(ads, posts).hasTooManyAds()).toBe(tooMany);
});

it('counts what was taken for ads as what it is once looked at again', () => {
  const ledger = page(10, 0);
  ledger.forgetAds();
  ledger.unreadable(element(), null);
  vi.runAllTimers();
  expect(ledger.counts()).toMatchObject({ seen: 1, read: 0 });
});
