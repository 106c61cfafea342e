import { describe, expect, it } from 'vitest';
import type { ComplaintEntry, HistoryEntry, ReplyEntry } from '@/utils/core/history/entry';
import { customerStats, foldHistory, openPromise, repeatContacts } from '@/utils/core/history/fold';
import { complaint, note, reply } from './history-entries';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 100 * DAY;
const first: ComplaintEntry = complaint('1', 'my order is late', NOW - 5 * DAY);
const answer: ReplyEntry = reply('a', '1', "I'll write to you by Friday. ^Bea", NOW - 4 * DAY);
const second: ComplaintEntry = complaint('2', 'still nothing', NOW - DAY);

describe('foldHistory', () => {
  it('puts records in time order, a complaint before the reply of the same moment', () => {
    const same = reply('b', '2', 'On it.', second.at);
    const folded = foldHistory([same, second, answer, first]);
    expect(folded).toEqual([first, answer, second, same]);
  });

  it('shows a draft once it was posted only as what was posted', () => {
    const inserted: ReplyEntry = { ...answer, id: 'i', state: 'inserted', at: answer.at - 1000 };
    expect(foldHistory([first, inserted, answer])).toEqual([first, answer]);
    expect(foldHistory([first, inserted])).toEqual([first, inserted]);
  });

  it('shows a record once when it came twice', () => {
    const entries: HistoryEntry[] = [first, { ...first }, note('n', 'prefers email', NOW)];
    expect(foldHistory(entries)).toHaveLength(2);
  });
});

describe('customerStats', () => {
  it('counts complaints and posted replies, and knows the first day', () => {
    const inserted: ReplyEntry = { ...answer, id: 'i', state: 'inserted' };
    expect(customerStats([second, inserted, answer, first])).toEqual({
      complaints: 2,
      replies: 1,
      firstSeen: first.at,
      lastReplyAt: answer.at,
    });
    expect(customerStats([])).toEqual({
      complaints: 0,
      replies: 0,
      firstSeen: null,
      lastReplyAt: null,
    });
  });
});

describe('repeatContacts', () => {
  it('counts earlier complaints of the last 30 days and whether one was answered', () => {
    const old = complaint('0', 'last year', NOW - 60 * DAY);
    expect(repeatContacts([old, first, answer, second], NOW)).toEqual({
      earlier: 2,
      last: second,
      answered: true,
    });
    expect(repeatContacts([old], NOW)).toEqual({ earlier: 0, last: null, answered: false });
  });
});

describe('openPromise', () => {
  it('is what we last said we would do', () => {
    expect(openPromise([first, answer, second])?.text).toBe("I'll write to you by Friday");
  });

  it('is gone once we wrote again without promising', () => {
    const later = reply('c', '2', 'Thanks, that reached you then. ^Bea', NOW);
    expect(openPromise([first, answer, second, later])).toBeNull();
  });

  it('never rests on a draft that was not posted', () => {
    expect(openPromise([first, { ...answer, state: 'inserted' }])).toBeNull();
  });
});
