import type { Context } from '../context';
import { capital, type Part, type Sentence, say } from '../parts';

/** A wording, or null where it does not fit this post. */
export type Wording = (context: Context) => Sentence | null;

const LONG_WAIT =
  /\b(?:wait(?:ed|ing)?|still|on hold|hasn't arrived|no (?:reply|response|answer))\b/i;

/** Feeling at the strength the customer showed, never stronger; empty where none fits. */
function feeling({ heat, plain, specifics, naming }: Context): string {
  const text = naming.wrong?.text ?? '';
  const long = specifics.durations.length > 0 && LONG_WAIT.test(text);
  if (heat === 0 || heat === 4) return '';
  if (heat === 3) return long ? "that's far too long to be left" : "that's no way to be treated";
  if (long) return plain || heat === 1 ? "that's a long wait" : "that's a rotten wait";
  if (heat === 2) return "that's frustrating";
  return plain ? '' : "that's a nuisance";
}

const withWrong =
  (wording: (wrong: Part, c: Context) => Sentence | null): Wording =>
  (c) =>
    c.naming.wrong ? wording(c.naming.wrong, c) : null;

const withTold =
  (wording: (told: Part) => Sentence | null): Wording =>
  ({ naming: { wrong, told } }) =>
    !wrong && told ? wording(told) : null;

const withThing =
  (wording: (thing: Part) => Sentence): Wording =>
  ({ naming: { wrong, told, thing } }) =>
    !wrong && !told && thing ? wording(thing) : null;

const unnamed =
  (words: string): Wording =>
  ({ naming: { wrong, told, thing } }) =>
    !wrong && !told && !thing ? [words] : null;

const opened =
  (wording: (opening: Part, c: Context) => Sentence | null): Wording =>
  (c) => {
    const first = c.naming.headline ?? c.naming.wrong;
    return first ? wording(capital(first), c) : null;
  };

/** PROBLEM with REGRET. */
export const HEARD: readonly Wording[] = [
  withWrong((wrong) => say`I'm sorry ${wrong}.`),
  opened((first) => say`${first}, and I'm sorry about that.`),
  opened((first) => say`${first}: I'm sorry.`),
  opened((first, c) => (feeling(c) ? say`${first}. I'm sorry, ${feeling(c)}.` : null)),
  opened((first, c) => (feeling(c) ? say`${first}: ${feeling(c)}, and I'm sorry.` : null)),
  withWrong((wrong, c) => (c.plain ? null : say`Sorry ${wrong}.`)),
  withTold((told) => say`I'm sorry you've had to write to us: ${told}.`),
  ({ naming: { wrong, told } }) =>
    !wrong && told
      ? say`${capital(told)}, and now you're having to post about it. I'm sorry.`
      : null,
  withThing((thing) => say`I'm sorry about the trouble with ${thing}.`),
  withThing((thing) => say`Sorry you've had trouble with ${thing}.`),
  withThing((thing) => say`I'm sorry you're having trouble with ${thing}.`),
  unnamed("I'm sorry it has come to this."),
  unnamed("I'm sorry you've had reason to post this."),
  unnamed("I'm sorry. I'd like to put it right."),
];

const _KNOWING =
  /^you(?:'ve)? (?:don't|didn't|can't|cannot|couldn't|never) (?:recall|remember|know|understand|see)\b/;

/** "why …" must ask for a cause on our side, not for the customer's own doing. */
const HAS_A_CAUSE =
  /^(?!you\b|you')|^you.{0,32}?(?:\b(?:not|never|cannot|no|still|stuck|locked|unable|waiting|waited|charged|logged|left|cut|kept|missing|getting|told|sent|refused)\b|n't\b)/;
const NO_CAUSE =
  /\b(?:recall|remember|know|understand|find|see|trying|having to ask)\b|\b(?:and|but) (?:it|they|you|there|there's|can't|couldn't|won't|now|got|get|never|still|didn't|nobody|no one|nothing)\b|, /;

/** PROBLEM with what I will do: the answer comes first. */
export const FIND_OUT: readonly Wording[] = [
  why((wrong) => say`I'll find out why ${wrong}.`),
  why((wrong) => say`Let me find out why ${wrong}.`),
  why((wrong) => say`I want to know why ${wrong}, and I'll look into it.`),
  why((wrong) => say`You should be told why ${wrong}. I'll find out.`),
  why((wrong) => say`Let's get to the bottom of why ${wrong}.`),
  opened((first) => say`${first}: I'll look into it.`),
  withWrong((wrong) => say`Let me take this on: ${wrong}.`),
  withWrong((wrong) => say`Leave this with me: ${wrong}.`),
  withWrong((wrong) => say`Here's what I'll look into: ${wrong}.`),
  withWrong((wrong) => say`I'll look into this with you: ${wrong}.`),
  withTold((told) => say`I'll look into this: ${told}.`),
  withTold((told) => say`Let me look into what went wrong here: ${told}.`),
  withThing((thing) => say`Let me look into ${thing} for you.`),
  withThing((thing) => say`I'll look into what's wrong with ${thing}.`),
  withThing((thing) => say`Let's see what's going on with ${thing}.`),
  withThing((thing) => say`I'd like to get to the bottom of what happened with ${thing}.`),
  opened((first) => say`${first}: let me see what I can do.`),
  ({ naming: { wrong, told, thing } }) =>
    !wrong && !told && thing ? say`${capital(thing)}: I'll find out what's going on.` : null,
  unnamed('Let me look into this for you.'),
  unnamed("I'd like to get to the bottom of this."),
  unnamed("I'll look into this with you."),
];

function hasCause(text: string): boolean {
  return HAS_A_CAUSE.test(text) && !NO_CAUSE.test(text);
}

function why(wording: (wrong: Part) => Sentence): Wording {
  return withWrong((wrong) =>
    hasCause(typeof wrong === 'string' ? wrong : wrong.text) ? wording(wrong) : null,
  );
}

/** PROBLEM as I understand it, before a question. */
export const AS_I_READ: readonly Wording[] = [
  (c) => either(c, (said) => say`If I read you right, ${said}.`),
  (c) => either(c, (said) => say`As I understand it, ${said}.`),
  (c) => either(c, (said) => say`Just so I have this right: ${said}.`),
  (c) => either(c, (said) => say`So I don't guess: ${said}, is that it?`),
  (c) => either(c, (said) => say`To be sure I've understood: ${said}.`),
  (c) => either(c, (said) => say`One question first. As I read it, ${said}.`),
  (c) => either(c, (said) => say`Reading your post, ${said}.`),
  (c) => either(c, (said) => say`I want to get this right: ${said}.`),
  withThing((thing) => say`This is about ${thing}, as I read it.`),
  withThing((thing) => say`Before I look into ${thing}, one question.`),
  withThing((thing) => say`To help with ${thing}, I need one answer from you.`),
  unnamed("I'd like to help, and I don't want to guess."),
  unnamed("Before I suggest anything, I'd like to understand what went wrong."),
  unnamed('One question, so that I look in the right place.'),
];

function either(
  { naming: { wrong, told } }: Context,
  wording: (said: Part) => Sentence,
): Sentence | null {
  const said = wrong ?? told;
  return said ? wording(said) : null;
}

/** THANK for something particular. */
export const THANKS: readonly Wording[] = [
  withWrong((wrong) => say`Thank you for telling us ${wrong}.`),
  withWrong((wrong) => say`Thanks for letting me know ${wrong}.`),
  withWrong((wrong) => say`Thank you for the heads-up that ${wrong}.`),
  withThing((thing) => say`Thank you for telling us about ${thing}.`),
  withThing((thing) => say`Thanks for writing to us about ${thing}.`),
];
