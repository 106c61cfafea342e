import type { Group } from './lexicon';

/**
 * What a word group says about the post, for the agent's eyes. Groups that only serve the model
 * ("my", "you", plain thanks) give no reason of their own.
 */
export const REASONS: Partial<Record<Group, string>> = {
  again: 'says it happened again or goes on',
  duration: 'says how long it has lasted',
  waiting: 'is waiting',
  negpast: 'something did not happen',
  cant: 'says it does not work or cannot be done',
  youdid: 'holds the company responsible',
  fault: 'names a fault',
  harm: 'says what was done to them',
  unanswered: 'got no answer',
  wait: 'tells of contact with support',
  issue: 'names a problem',
  strong: 'strong words',
  insult: 'strong words',
  request: 'asks for help or a fix',
  whq: 'asks why or where',
  shouldnt: 'says it should be otherwise',
  switch: 'speaks of leaving or warns others',
  money: 'is about money',
  neg: 'says what is not so',
};

/** One-word refinements: the word says more exactly what its group says roughly. */
export const WORD_REASONS: Readonly<Record<string, string>> = {
  again: 'says it happened again',
  still: 'says it still goes on',
  keep: 'says it keeps happening',
  keeps: 'says it keeps happening',
  twice: 'says it happened again',
  never: 'says it never happened',
  broken: 'says it is broken',
  broke: 'says it broke',
  missing: 'says something is missing',
  lost: 'says something was lost',
  wrong: 'says something is wrong',
  late: 'says it is late',
  delayed: 'says it is delayed',
  delay: 'says it is delayed',
  cancelled: 'says it was cancelled',
  canceled: 'says it was cancelled',
  refund: 'is about a refund',
  charged: 'says they were charged',
  overcharged: 'says they were overcharged',
  ignored: 'says they were ignored',
  lied: 'says they were lied to',
  crash: 'says it crashes',
  crashes: 'says it crashes',
  crashing: 'says it crashes',
  damaged: 'says it came damaged',
  stolen: 'says something was stolen',
  why: 'asks why',
  promised: 'quotes a promise',
};
