import type { Context } from '../context';
import { type Sourced, say } from '../parts';
import { type Wording, withWrong } from './wording';

/**
 * Wording for a policy that lets nobody be confirmed as a customer or patient: the trouble as it
 * might befall anyone, never "your account".
 */
const general = ({ text, ...rest }: Sourced): Sourced => ({
  ...rest,
  text: text.replace(/^(?:your|our|the) /, 'the '),
});

/** A clause that speaks of what happened, not of what they hold here. */
const NEUTRAL = /\b(?:your|our|us|we)\b/;

export const DISCREET_HEARD: readonly Wording[] = [
  withWrong((wrong) => (NEUTRAL.test(wrong.text) ? null : say`I'm sorry ${wrong}.`)),
  withWrong((wrong) =>
    NEUTRAL.test(wrong.text) ? null : say`It isn't right that ${wrong}, and I'm sorry.`,
  ),
  byWait((wait) => say`${wait} is too long for anyone to be left, and I'm sorry.`),
  byWait((wait) => say`Nobody should be left for ${wait}. I'm sorry.`),
  byThing((it) => say`I'm sorry about the trouble over ${general(it)}.`),
  byThing((it) => say`Trouble with ${general(it)} is no small thing, and I'm sorry.`),
  byThing((it) => say`I'm sorry to read about ${general(it)}.`),
  () => ["I'm sorry to read this."],
  () => ['What you describe needs a proper answer.'],
  () => ['Nobody should be left like that.'],
];

function byWait(wording: (wait: Sourced) => ReturnType<Wording>): Wording {
  return ({ naming: { wait } }) => (wait && /^[\dtfsenow]/.test(wait.text) ? wording(wait) : null);
}

function byThing(wording: (it: Sourced) => ReturnType<Wording>): Wording {
  return ({ naming: { it } }) => (it ? wording(it) : null);
}

/** NEXT with PRIVATE: a person answers, and nobody's affairs are discussed in public. */
export function discreetNext(c: Context): readonly Wording[] {
  const when = c.time ? [' ', c.time] : [];
  return [
    () =>
      say`Nobody's details belong here: DM me how to reach you and a person will write back${when}.`,
    () => say`If you DM me how to reach you, I'll find the right person and you'll hear${when}.`,
    () =>
      say`Could you DM me how to reach you? I'll take it to the right team and write back${when}.`,
    () =>
      say`I won't go into anyone's affairs in public. DM me how to reach you and I'll get you a proper answer${when}.`,
    () =>
      say`DM me how to reach you, and I'll ask the right team to look and tell you${when} what they say.`,
  ];
}

export const DISCREET_FIX: readonly Wording[] = [
  () => ["Let's get this to a person who can answer it."],
  () => ["I'll get this to the right team rather than leave it here."],
  () => ["I'd like somebody who can decide it to look at this."],
  byThing((it) => say`Let's get somebody to look at ${general(it)}.`),
  byThing((it) => say`I'll find out who can answer about ${general(it)}.`),
];

export const DISCREET_ASK: readonly Wording[] = [
  () => ['What would put it right?'],
  () => ['What is the one thing you need answered?'],
  () => ['How would you like to be contacted, by phone or in writing?'],
];
