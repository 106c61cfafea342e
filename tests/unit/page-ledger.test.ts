import { expect, it } from 'vitest';
import { Ledger } from '@/utils/page/ledger';

/** The ledger only tells elements apart. */
const element = () => ({}) as Element;

it('counts a post once, however often it scrolls by', () => {
  const ledger = new Ledger();
  ledger.readable(element(), '1', 'complaint');
  ledger.readable(element(), '1', 'complaint');
  ledger.readable(element(), '2', 'elsewhere');
  expect(ledger.counts()).toMatchObject({ seen: 2, read: 2, complaints: 1 });
});

it('says how many could not be read, and takes it back when one can', () => {
  const ledger = new Ledger();
  const filling = element();
  ledger.unreadable(filling);
  ledger.unreadable(element());
  expect(ledger.counts()).toMatchObject({ seen: 2, read: 0 });
  ledger.readable(filling, '1', 'unsure');
  expect(ledger.counts()).toMatchObject({ seen: 2, read: 1, unsure: 1 });
});

it('counts an ad as read and in no verdict', () => {
  const ledger = new Ledger();
  const ad = element();
  ledger.ad(ad);
  ledger.ad(ad);
  expect(ledger.counts()).toEqual({ seen: 1, read: 1, complaints: 0, unsure: 0, notJudged: 0 });
});
