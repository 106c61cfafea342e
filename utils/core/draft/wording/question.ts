import type { Context } from '../context';
import { say } from '../parts';
import { why } from './cause';
import { isTrouble, lightly, plain, type Wording, withIt, withRegret, withWrong } from './wording';

const BY_THING: readonly Wording[] = [
  withIt((it) => say`I can help with ${it}.`),
  withIt((it) => say`Let me look into ${it}.`),
  withIt((it) => say`I'll see what I can find out about ${it}.`),
  lightly(withIt((it) => say`Happy to help with ${it}.`)),
  lightly(withIt((it) => (isTrouble(it) ? null : say`Let's see what's going on with ${it}.`))),
];

const ANYTHING: readonly Wording[] = [
  plain("I'd like to help."),
  plain('Let me look into this for you.'),
  plain('I can help with this.'),
  plain("I'm happy to look into it."),
  plain('Before I look into it, one question.'),
];

const GENTLY: readonly Wording[] = [
  plain("One question only, so that I don't add to it."),
  plain("I'd like to do this in the way that suits you, and I'm so sorry."),
  plain('Only one thing from me, so that you need not do this twice.'),
];

/** The clause itself is enough before a question that fits it. */
const SHORTLY: readonly Wording[] = [
  withRegret((wrong) => say`I'm sorry ${wrong}.`),
  lightly(withRegret((wrong) => say`Sorry ${wrong}.`)),
  withWrong((wrong) => say`${wrong}, and I'm sorry.`),
  why((wrong) => say`I'll find out why ${wrong}.`),
  why((wrong) => say`Let's find out why ${wrong}.`),
  why((wrong) => say`Let's work out why ${wrong}.`),
];

const CALMLY: readonly Wording[] = [
  why((wrong) => say`Help me find out why ${wrong}.`),
  why((wrong) => say`I'll find out why ${wrong}.`),
  withRegret((wrong) => say`Sorry ${wrong}.`),
  why((wrong) => say`Let me ask why ${wrong}.`),
  why((wrong) => say`Let's find out why ${wrong}.`),
  why((wrong) => say`Let's work out why ${wrong}.`),
  lightly(withRegret((wrong) => say`Sorry to hear ${wrong}.`)),
];

/** The trouble by its clause, in one short sentence. */
export function shortly({ heat }: Context): readonly Wording[] {
  return heat === 0 ? CALMLY : SHORTLY;
}

/** Leads to the question in a few words. */
export function toQuestion(c: Context): readonly Wording[] {
  const { wrong, it } = c.naming;
  if (c.subject.id === 'care') return GENTLY;

  if (wrong) return shortly(c);
  return it ? BY_THING : ANYTHING;
}
