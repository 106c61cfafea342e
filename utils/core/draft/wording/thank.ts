import type { Context } from '../context';
import { say } from '../parts';
import { type Wording, withIt, withWrong } from './wording';

/** THANK for something particular. */
export const THANKS: readonly Wording[] = [
  withWrong((wrong) => say`Thank you for telling us ${wrong}.`),
  withWrong((wrong) => say`Thanks for letting me know that ${wrong}.`),
  withWrong((wrong) => say`Thank you for the heads-up that ${wrong}.`),
  withIt((it) => say`Thank you for writing about ${it}.`),
  withIt((it) => say`Thanks for flagging ${it}.`),
  withIt((it) => say`What you say about ${it} is useful, thank you.`),
  withIt((it) => say`Your post about ${it} helps us, thank you.`),
];

/** NEXT after thanks. */
export function passOn({ subject: { team } }: Context): readonly Wording[] {
  return [
    () => [`I'll pass it on to ${team}, in your words.`],
    () => [`I'll put it in front of ${team}.`],
    () => [`${team} should see this, and I'll make sure it gets there.`],
    () => [`I'll bring it to ${team} as you wrote it.`],
  ];
}

export const OFFER_MORE: readonly Wording[] = [
  () => ["If you'd like an answer back, say so and I'll get you one."],
  () => ["If there's more to it, tell me here."],
  () => ['If you want to hear what comes of it, just ask me.'],
  () => ['Want me to tell you what they say?'],
];
