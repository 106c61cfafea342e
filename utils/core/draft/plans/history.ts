import type { Context } from '../context';
import { done, settled } from '../wording/deeds';
import {
  AGAIN,
  CLOSING,
  holdMeTo,
  OWNER_OPENING,
  OWNER_TAKES,
  REMEMBER_CONTACT,
  REMEMBER_PROMISE,
  SETTLED,
  WHERE_NOW,
} from '../wording/history';
import { nextStep } from '../wording/next';
import { SORTED_YET, STILL_HERE, STILL_OPEN } from '../wording/quiet';
import { TAKE_DOWN } from '../wording/safe';
import { named } from '../wording/topics';
import { may, must, type Plan } from './plan';

/** ms; a day without a word is quiet (the shortest that does not press somebody who sleeps). */
const QUIET = 24 * 60 * 60 * 1000;

/** Asked before, or promised before: another strategy, not a bigger apology. */
export function again(c: Context): Plan[] {
  const deed = done(c);
  const down = c.exposed.kinds.length > 0 ? [must(TAKE_DOWN)] : [];
  const owner: Plan = {
    strategy: 'owner',
    why: whyOwner(c),
    moves: [
      must(AGAIN),
      may(OWNER_OPENING, 0.5),
      ...(c.repeat.earlier > 0 ? [] : [may(named(c))]),
      ...(deed ? [must(deed.wordings)] : []),
      must(OWNER_TAKES),
      ...down,
      // They have told us before what it is about: only a first contact is asked again.
      ...(c.repeat.earlier > 0 || deed ? [must(holdMeTo(c))] : [must(nextStep(c))]),
    ],
  };
  if (!c.promise && c.repeat.earlier === 0) return [owner];
  const follow: Plan = {
    strategy: 'follow-up',
    why: c.promise
      ? 'Takes up what we told them last.'
      : 'Takes up their earlier post, so that they need not start over.',
    moves: [
      must(c.promise ? REMEMBER_PROMISE : REMEMBER_CONTACT),
      may(AGAIN, 0.7),
      may(named(c)),
      ...(deed ? [must(deed.wordings)] : [must(WHERE_NOW)]),
      ...down,
      must(holdMeTo(c)),
    ],
  };
  return [owner, follow];
}

/** They went quiet after our answer: it is not forgotten, and one word from them is enough. */
export function quiet({ answered, input: { now } }: Context): Plan[] {
  if (!answered || now - answered.at < QUIET) return [];
  return [
    {
      strategy: 'follow-up',
      why: 'No word since our answer: ask once whether it is settled.',
      moves: [must(STILL_HERE), must(SORTED_YET), must(STILL_OPEN)],
    },
  ];
}

function whyOwner({ repeat: { earlier }, has }: Context): string {
  if (earlier > 0) {
    const times = earlier === 1 ? 'once' : `${earlier} times`;
    return `Wrote ${times} before: one owner, not another apology.`;
  }
  return has('broken-promise')
    ? 'Says a promise was not kept: one owner, not another apology.'
    : 'Says they have asked before: one owner, not another apology.';
}

/** What was done settles it: said in public, where it was asked. Null where nothing is settled. */
export function closeLoop(c: Context): Plan[] | null {
  const deed = settled(c) ? done(c) : null;
  if (!deed) return null;
  return [
    {
      strategy: 'close-loop',
      why: 'The log says it is settled: say so where they asked.',
      moves: [must(CLOSING), must(deed.wordings), must(SETTLED)],
    },
  ];
}
