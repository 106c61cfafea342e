import type { Context } from '../context';
import { say } from '../parts';
import { why } from './cause';
import { lightly, plain, type Wording, withBoth, withQuote, withWrong } from './wording';

const BY_CLAUSE: readonly Wording[] = [
  why((wrong) => say`Help me narrow down why ${wrong}.`),
  why((wrong) => say`There could be more than one reason why ${wrong}, so let me ask.`),
  why((wrong) => say`To work out why ${wrong}, I need one detail.`),
  why((wrong) => say`A few things could explain why ${wrong}. One question first.`),
  why((wrong) => say`Before I guess why ${wrong}, one question.`),
  withWrong((wrong) => say`So ${wrong}. One detail would help me.`),
  withWrong((wrong) => say`${wrong}. I don't want to guess, so one question.`),
  withWrong((wrong) => say`${wrong}, and one detail decides where I look.`),
  withWrong((wrong) => say`What I have so far: ${wrong}. One more thing.`),
  lightly(withWrong((wrong) => say`Right: ${wrong}. Let me ask one thing.`)),
];

const BY_THING: readonly Wording[] = [
  withBoth((things) => say`I don't want to guess about ${things}, so one question.`),
  withBoth((things) => say`Before I send you anything standard about ${things}, one question.`),
  withBoth((things) => say`One thing would help me with ${things}.`),
  withBoth((things) => say`So that I point you the right way on ${things}, one question.`),
  withBoth((things) => say`I can help with ${things}, and one detail decides how.`),
  lightly(withBoth((things) => say`Quick one so I can get going on ${things}.`)),
  withBoth(
    (things) => say`There's more than one thing this could be with ${things}, so let me ask.`,
  ),
  withBoth((things) => say`About ${things}, let me ask one thing.`),
];

const BY_QUOTE: readonly Wording[] = [
  withQuote((quote) => say`You say ${quote}, and I don't want to guess at the cause.`),
  withQuote((quote) => say`You wrote ${quote}. One more detail would help me.`),
  withQuote((quote) => say`Starting from ${quote}, let me ask one thing.`),
];

const BY_TOLD: readonly Wording[] = [
  ({ naming: { told } }) => told && say`What I have so far: ${told}. One more thing.`,
  ({ naming: { told } }) => told && say`${told}, and I don't want to guess at the rest.`,
  ({ naming: { told } }) => told && say`So ${told}. What comes after that decides how I can help.`,
];

const ANYTHING: readonly Wording[] = [
  plain("I'd like to help, and I don't want to guess."),
  plain("Before I suggest anything, I'd like to understand what went wrong."),
  plain('One question, so that I look in the right place.'),
  plain('Tell me a little more and I can help.'),
  plain('I want to get you the right answer rather than a quick one.'),
  plain("I can't tell from here what went wrong, so let me ask."),
  plain('Help me understand it first.'),
  plain("You've had a bad time of it, and I'd like to know the details."),
];

const GENTLY: readonly Wording[] = [
  plain("One question only, so that I don't add to it."),
  plain("I'd like to do this in the way that suits you, and I'm so sorry."),
  plain('Only one thing from me, so that you need not do this twice.'),
];

/** Leads to the question in a few words. */
export function toQuestion({ naming, subject }: Context): readonly Wording[] {
  const { wrong, told, it, quote } = naming;
  if (subject.id === 'care') return GENTLY;
  if (wrong) return BY_CLAUSE;
  if (quote) return it ? [...BY_QUOTE, ...BY_THING.slice(0, 3)] : BY_QUOTE;
  if (told) return BY_TOLD;
  return it ? BY_THING : ANYTHING;
}
