import type { Context } from '../context';
import { done } from '../wording/deeds';
import { DISCREET_ASK, DISCREET_FIX, DISCREET_HEARD, discreetNext } from '../wording/discreet';
import { OWNER_TAKES } from '../wording/history';
import { TAKE_DOWN } from '../wording/safe';
import { may, must, type Plan } from './plan';

/** Nobody is confirmed as a customer: the trouble in general words, a person in private. */
export function discreetReplies(c: Context): Plan[] {
  const deed = done(c);
  const did = deed ? [must(deed.wordings)] : [];
  const down = c.exposed.kinds.length > 0 ? [must(TAKE_DOWN)] : [];
  const answers = c.answers.slice(0, 1).map(
    ({ sentence }) =>
      () =>
        sentence,
  );
  const heard: Plan = {
    strategy: 'heard-first',
    why: 'Names the trouble without confirming anyone as a customer.',
    moves: [must(DISCREET_HEARD), ...down, ...did, must(discreetNext(c))],
  };
  const fix: Plan = {
    strategy: 'fix-first',
    why: 'Leads with who will answer.',
    moves: [
      must(DISCREET_FIX),
      may(answers),
      may(DISCREET_HEARD, 0.7),
      ...down,
      must(discreetNext(c)),
    ],
  };
  const ask: Plan = {
    strategy: 'one-question',
    why: 'One question that needs no private details.',
    moves: [must(DISCREET_HEARD), must(DISCREET_ASK), ...down, must(discreetNext(c))],
  };
  const owner: Plan = {
    strategy: 'owner',
    why: 'Asked before: one owner, not another apology.',
    moves: [must(DISCREET_HEARD), must(OWNER_TAKES), ...down, ...did, must(discreetNext(c))],
  };
  const repeated = c.repeat.earlier > 0 || c.has('repeat-contact') || c.has('broken-promise');
  return repeated ? [owner, heard, fix, ask] : [heard, fix, ask];
}
