import type { Context } from '../context';
import { say } from '../parts';
import { why } from './cause';
import { lightly, plain, type Wording, withIt, withRegret, withWrong } from './wording';

const BY_CLAUSE: readonly Wording[] = [
  why((wrong) => say`Help me narrow down why ${wrong}.`),
  why((wrong) => say`There could be more than one reason why ${wrong}, so let me ask.`),
  why((wrong) => say`To work out why ${wrong}, I need one detail.`),
  why((wrong) => say`A few things could explain why ${wrong}. One question first.`),
  why((wrong) => say`Before I guess why ${wrong}, one question.`),
  withRegret((wrong) => say`I'm sorry ${wrong}. One question, so that I look in the right place.`),
  withWrong((wrong) => say`${wrong}. Sorry about that. One detail would help me.`),
  withWrong((wrong) => say`${wrong}. I don't want to guess at the cause, so one question.`),
];

const BY_THING: readonly Wording[] = [
  withIt((it) => say`I don't want to guess about ${it}, so one question.`),
  withIt((it) => say`One detail would help me with ${it}.`),
  withIt((it) => say`Before I send you anything standard about ${it}, one question.`),
  withIt((it) => say`I'd like to point you the right way on ${it}, so let me ask one thing.`),
  withIt((it) => say`There's more than one thing this could be with ${it}, so let me ask.`),
  lightly(withIt((it) => say`Quick question so I can get going on ${it}.`)),
  lightly(withIt((it) => say`Let's narrow down what's wrong with ${it}.`)),
];

const ANYTHING: readonly Wording[] = [
  plain("I'd like to help, and I don't want to guess."),
  plain("Before I suggest anything, I'd like to understand what went wrong."),
  plain('One question, so that I look in the right place.'),
  plain('Tell me a little more and I can help.'),
  plain('I want to get you the right answer rather than a quick one.'),
  plain("I can't tell from here what went wrong, so let me ask."),
  plain('Help me understand it first.'),
];

const GENTLY: readonly Wording[] = [
  plain("One question only, so that I don't add to it."),
  plain("I'd like to do this in the way that suits you, and I'm so sorry."),
  plain('Only one thing from me, so that you need not do this twice.'),
];

/** The clause itself is enough before a question that fits it. */
const SHORTLY: readonly Wording[] = [
  withRegret((wrong) => say`I'm sorry ${wrong}.`),
  withRegret((wrong) => say`Sorry ${wrong}.`),
  withWrong((wrong) => say`${wrong}: I'm sorry, and I'd like to put that right.`),
  withRegret((wrong) => say`I'm sorry to hear ${wrong}. Let me narrow it down.`),
  why((wrong) => say`I'd like to find out why ${wrong}.`),
  why((wrong) => say`Let's find out why ${wrong}.`),
];

const CALMLY: readonly Wording[] = [
  why((wrong) => say`I'd like to find out why ${wrong}.`),
  why((wrong) => say`Let's find out why ${wrong}.`),
  withRegret((wrong) => say`Sorry to hear ${wrong}.`),
];

/** Leads to the question in a few words. */
export function toQuestion(c: Context): readonly Wording[] {
  const { wrong, it } = c.naming;
  if (c.subject.id === 'care') return GENTLY;
  if (c.known) return c.heat === 0 ? CALMLY : SHORTLY;
  if (wrong) return BY_CLAUSE;
  return it ? BY_THING : ANYTHING;
}
