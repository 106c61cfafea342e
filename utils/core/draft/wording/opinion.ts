import type { Context } from '../context';
import { say } from '../parts';
import { type Wording, withIt } from './wording';

/** THANK for a view we may not share; neither agrees nor argues. */
export const HEARD_VIEW: readonly Wording[] = [
  withIt((it) => say`Thank you for saying plainly what you think of ${it}.`),
  withIt((it) => say`That's a clear view on ${it}, and I'd rather hear it than not.`),
  withIt((it) => say`I can see why ${it} makes you ask, and I won't argue you out of it.`),
  withIt(
    (it) => say`You've made your point about ${it}, and it deserves more than a stock answer.`,
  ),
  ({ naming: { it } }) =>
    it ? null : ["Thank you for saying it plainly. I'd rather hear it than not."],
  ({ naming: { it } }) =>
    it ? null : ["That's a clear view, and it deserves more than a stock answer."],
  (c) =>
    c.has('leaving')
      ? ["I can see why you're thinking of leaving, and I'd rather you told us than just went."]
      : null,
];

/** NEXT: what will be looked into, never that it will change. */
export function lookInto({ subject: { team } }: Context): readonly Wording[] {
  return [
    () => [
      `I can't promise a change. I can put your words in front of ${team}, as you wrote them.`,
    ],
    () => [`I don't decide it, and I won't pretend to. I'll ask ${team} how they got there.`],
    () => [
      `I can't say it will change; I'll ask ${team} for the reason behind it and give it to you.`,
    ],
  ];
}

export const WHAT_WOULD: readonly Wording[] = [
  () => ['What would make it fair in your eyes?'],
  () => ['What would you change first?'],
  () => ['What would you want to see instead?'],
];
