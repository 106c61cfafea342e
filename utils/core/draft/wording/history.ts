import type { Context } from '../context';
import { type Part, type Sourced, say } from '../parts';
import { dayTold } from './day';
import { alone, plain, unnamed, type Wording, withIt, withWrong } from './wording';

/** "on Tuesday", "yesterday": when they last wrote, as they would say it; null beyond a week. */
function lastWrote({ repeat: { last }, input: { now }, timeZone }: Context): Sourced | null {
  const text = last && dayTold(last.at, now, timeZone);
  return text === null ? null : { text, source: 'history', basis: last?.text ?? '' };
}

/** Our own earlier words, short enough to quote and without anything private or timed. */
function promised({ promise }: Context): Sourced | null {
  if (!promise) return null;
  const text = promise.text.replace(/\s+/g, ' ').replace(/[,;:]$/, '');
  if (text.length > 80 || /https?:|@|\d{4,}|"/.test(text)) return null;
  return { text: `"${text}"`, source: 'history', basis: promise.reply.text };
}

const quoting =
  (wording: (words: Sourced, c: Context) => Part[]): Wording =>
  (c) => {
    const words = promised(c);
    return words && wording(words, c);
  };

/** Opens with what this customer was told. Says what was promised, never that it was broken. */
export const REMEMBER_PROMISE: readonly Wording[] = [
  quoting((words) => say`Last time we wrote ${words}.`),
  quoting((words) => say`Our last reply to you said ${words}.`),
  quoting((words) => say`We told you ${words}.`),
  quoting((words) => say`You have it in writing from us: ${words}.`),
];

export const REMEMBER_CONTACT: readonly Wording[] = [
  since((day) => say`You wrote to us ${day}, so you're not starting from scratch.`),
  since((day) => say`You told us ${day}, and you're having to write again.`),
  since(
    (day) =>
      say`I have your post from ${{ ...day, text: day.text.replace(/^on /, '') }} here, so there's no need to explain it again.`,
  ),
  (c) =>
    lastWrote(c)
      ? null
      : earlier(
          c,
          (mark) => say`You've written to us ${mark}, so you're not starting from scratch.`,
        ),
];

function since(wording: (day: Sourced) => Part[]): Wording {
  return (c) => {
    const day = lastWrote(c);
    return day && wording(day);
  };
}

function earlier({ repeat: { last } }: Context, wording: (mark: Sourced) => Part[]): Part[] | null {
  return last ? wording({ text: 'before', source: 'history', basis: last.text }) : null;
}

export const WHERE_NOW: readonly Wording[] = [
  plain('Has anything moved since then?'),
  plain('What has happened since?'),
  plain('Where does that stand for you now?'),
  plain('Did anything come of it?'),
];

/** OWN for repeat contact: said once, not as a bigger apology. */
export const OWNER_OPENING: readonly Wording[] = [
  plain("You shouldn't have to ask again."),
  plain("You've done enough chasing."),
  plain("It shouldn't take another post from you."),
  plain('Asking once should have been enough.'),
  since((day) => say`You wrote ${day}, and you're still the one chasing.`),
];

export const OWNER_TAKES: readonly Wording[] = [
  plain("From here it's with me until it's settled."),
  alone(plain("I'm taking this on myself, so you won't have to start over.")),
  plain("I'll keep this with me, so you won't have to start over."),
  plain("I'm keeping this case until you have an answer."),
];

/** Names the problem without another apology: those come cheap by now. */
export const AGAIN: readonly Wording[] = [
  withWrong((wrong) => say`${wrong}, and you're the one doing the asking.`),
  withWrong((wrong) => say`${wrong}, and it has taken more than one try to be heard. I'm sorry.`),
  withWrong((wrong) => say`I'm sorry: ${wrong}, and you've had to say so again.`),
  withWrong((wrong) => say`${wrong}. That has gone on long enough.`),
  withIt((it, c) =>
    c.naming.wrong ? null : say`You've had to come back about ${it}, and I'm sorry.`,
  ),
  withIt((it, c) => (c.naming.wrong ? null : say`${it} has taken up enough of your time.`)),
  unnamed("You've had to come back to us, and I'm sorry."),
  unnamed("You've asked more than once, and I'm sorry."),
  unnamed("That's one time too many to have to write, and I'm sorry."),
];

/** TIME and NEXT of an owner: something they can hold me to. */
export function holdMeTo({ time, subject }: Context): readonly Wording[] {
  if (!time) {
    return [
      () => say`I'll ${subject.act[0] ?? 'look into it'} and tell you what I find, good or bad.`,
      () =>
        say`I'll ${subject.act[1] ?? 'look into it'} and write to you here, whatever the news is.`,
    ];
  }
  return [
    () => say`You'll hear from me ${time}, whatever the news is.`,
    () => say`I'll write to you ${time}, news or no news.`,
    () =>
      say`Something you can hold me to: ${time} you'll have an answer or the name of who decides it.`,
    () => say`I'll ${subject.act[0] ?? 'look into it'} and write to you ${time}, good news or not.`,
  ];
}

/** CLOSE: says in public that it is settled. */
export const SETTLED: readonly Wording[] = [
  plain('If anything about it slips, reply here and it comes back to me.'),
  plain("If it isn't right, tell me here and I'll pick it up again."),
  plain('Tell me here if it comes up again.'),
];

export const CLOSING: readonly Wording[] = [
  withIt((it) => say`An update on ${it}, here where you asked.`),
  withIt((it) => say`You asked in public about ${it}, so here's the answer in public.`),
  withIt((it) => say`Back with news on ${it}.`),
  ({ naming: { it } }) => (it ? null : ["You asked in public, so here's the answer in public."]),
  ({ naming: { it } }) => (it ? null : ['Back with news on what you wrote.']),
];
