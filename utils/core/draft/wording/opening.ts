import type { Context } from '../context';
import { capital, type Part, type Sentence, say } from '../parts';

/** A wording, or null where it does not fit this post. */
export type Wording = (context: Context) => Sentence | null;

const LONG_WAIT =
  /\b(?:wait(?:ed|ing)?|still|hold|hours?|days?|weeks?|months?|since|delay\w*|late)\b/i;

/** Feeling at the strength the customer showed, never stronger. */
function feeling({ heat, plain, specifics, seed }: Context): string {
  const long = specifics.durations.length > 0 && LONG_WAIT.test(specifics.problems[0]?.text ?? '');
  if (heat >= 4) return '';
  if (heat === 3) return long ? "that's far too long to be left" : "that's no way to be treated";
  if (heat === 2)
    return long ? (plain ? "that's a long wait" : "that's a rotten wait") : "that's frustrating";
  if (heat === 1)
    return long
      ? "that's a long wait"
      : seed.length % 2
        ? "that's a nuisance"
        : "that isn't what you wanted";
  return '';
}

/** PROBLEM with REGRET. */
export const HEARD: readonly Wording[] = [
  ({ naming: { wrong } }) => wrong && say`I'm sorry ${wrong}.`,
  ({ naming: { wrong } }) => wrong && say`${capital(wrong)}, and I'm sorry about that.`,
  ({ naming: { wrong } }) => wrong && say`${capital(wrong)}: I'm sorry.`,
  (c) => {
    const { wrong } = c.naming;
    const feel = feeling(c);
    return wrong && feel ? say`${capital(wrong)}. I'm sorry, ${feel}.` : null;
  },
  (c) => {
    const { wrong } = c.naming;
    const feel = feeling(c);
    return wrong && feel ? say`${capital(wrong)}: ${feel}, and I'm sorry.` : null;
  },
  ({ naming: { wrong, fragment } }) =>
    !wrong && fragment ? say`${capital(fragment)}: I'm sorry.` : null,
  ({ naming: { wrong, fragment } }) =>
    !wrong && fragment
      ? say`${capital(fragment)}. That isn't how it should go, and I'm sorry.`
      : null,
  ({ naming: { wrong, told } }) =>
    !wrong && told ? say`${capital(told)}, and it hasn't gone as it should. I'm sorry.` : null,
  (c) => noClause(c, (thing) => say`I'm sorry about the trouble with ${thing}.`),
  (c) => noClause(c, (thing) => say`Sorry you've had trouble with ${thing}.`),
  (c) => unnamed(c, "I'm sorry it has come to this."),
  (c) => unnamed(c, "I'm sorry we've let it get this far."),
];

/** PROBLEM with what I will do: the answer comes first. */
export const FIND_OUT: readonly Wording[] = [
  ({ naming: { wrong } }) => wrong && say`I'll find out why ${wrong}.`,
  ({ naming: { wrong } }) => wrong && say`Let me find out why ${wrong}.`,
  ({ naming: { wrong } }) => wrong && say`I want to know why ${wrong}, and I'll look into it.`,
  ({ naming: { wrong } }) => wrong && say`You should know why ${wrong}. I'll find out.`,
  ({ naming: { wrong, fragment } }) =>
    !wrong && fragment ? say`${capital(fragment)}: I'll find out why.` : null,
  ({ naming: { wrong, told, fragment } }) =>
    !wrong && !fragment && told ? say`I'll look into what went wrong after ${told}.` : null,
  (c) => noClause(c, (thing) => say`Let me look into ${thing} for you.`),
  (c) => noClause(c, (thing) => say`I'll look into what's wrong with ${thing}.`),
  (c) => unnamed(c, 'Let me look into this for you.'),
  (c) => unnamed(c, "I'd like to put this right."),
];

/** PROBLEM as I understand it, before a question. */
export const AS_I_READ: readonly Wording[] = [
  ({ naming: { wrong, told } }) =>
    (wrong ?? told) && say`If I read you right, ${wrong ?? told ?? ''}.`,
  ({ naming: { wrong, told } }) =>
    (wrong ?? told) && say`As I understand it, ${wrong ?? told ?? ''}.`,
  ({ naming: { wrong, told } }) =>
    (wrong ?? told) && say`Just so I have this right: ${wrong ?? told ?? ''}.`,
  ({ naming: { wrong, told, fragment } }) =>
    !wrong && !told && fragment ? say`${capital(fragment)}, if I read you right.` : null,
  (c) => noClause(c, (thing) => say`This is about ${thing}, as I read it.`),
  (c) => noClause(c, (thing) => say`Before I look into ${thing}, one question.`),
  (c) => unnamed(c, "I'd like to help, and I don't want to guess."),
  (c) => unnamed(c, "Before I suggest anything, I'd like to understand what went wrong."),
];

/** THANK for something particular. */
export const THANKS: readonly Wording[] = [
  ({ naming: { wrong } }) => wrong && say`Thank you for telling us ${wrong}.`,
  ({ naming: { wrong } }) => wrong && say`Thanks for letting me know ${wrong}.`,
  ({ naming: { wrong, told } }) =>
    !wrong && told ? say`Thank you for writing to us about this: ${told}.` : null,
  ({ naming: { wrong, told, fragment } }) =>
    !wrong && !told && fragment ? say`Thank you for pointing this out: ${fragment}.` : null,
  (c) => noClause(c, (thing) => say`Thank you for telling us about ${thing}.`),
  (c) => unnamed(c, 'Thank you for telling us.'),
];

function noClause(c: Context, wording: (thing: Part) => Sentence): Sentence | null {
  const { wrong, told, fragment, thing } = c.naming;
  return !wrong && !told && !fragment && thing ? wording(thing) : null;
}

function unnamed(c: Context, words: string): Sentence | null {
  const { wrong, told, fragment, thing } = c.naming;
  return !wrong && !told && !fragment && !thing ? [words] : null;
}
