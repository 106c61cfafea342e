import { say } from '../parts';
import { type Wording, withIt } from './wording';

/** THANK for a view we may not share; neither agrees nor argues. */
export const HEARD_VIEW: readonly Wording[] = [
  withIt((it) => say`Thanks for being plain about ${it}.`),
  withIt((it) => say`Thank you for telling us what you think about ${it}.`),
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

const DECIDERS = 'the people who decide it';

/** NEXT: what will be looked into, never that it will change. */
export const LOOK_INTO: readonly Wording[] = [
  () => [`I can't promise a change, and I'll put your words in front of ${DECIDERS}.`],
  () => [`I don't decide it myself. I'll take your words to ${DECIDERS}.`],
  () => [
    `I can't say it will change; I'll ask ${DECIDERS} for the reason behind it and give it to you.`,
  ],
];

export const WHAT_WOULD: readonly Wording[] = [
  () => ['What would make it fair in your eyes?'],
  () => ['What would you change first?'],
  () => ['What would you want to see instead?'],
];
