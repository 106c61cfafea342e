import type { Context } from '../context';
import { type Sentence, type Sourced, say } from '../parts';
import { dayTold } from './day';
import { plain, type Wording, withIt } from './wording';

/** When we answered this very post; null beyond a week. */
function answeredOn({ answered, input: { now }, timeZone }: Context): Sourced | null {
  const text = answered && dayTold(answered.at, now, timeZone);
  return text === null ? null : { text, source: 'history', basis: answered?.text ?? '' };
}

const dated =
  (wording: (day: Sourced, c: Context) => Sentence | null): Wording =>
  (c) => {
    const day = answeredOn(c);
    return day && wording(day, c);
  };

/** Takes up our own answer that nobody came back to. */
export const STILL_HERE: readonly Wording[] = [
  dated((day, { naming: { it } }) => it && say`I wrote to you ${day} about ${it}.`),
  dated((day, { naming: { it } }) => it && say`Following up on ${it}, as I wrote to you ${day}.`),
  dated((day) => say`I wrote to you ${day} and wanted to see where it stands.`),
  withIt((it) => say`I'm following up on ${it}.`),
  plain('I wanted to come back to what you told us.'),
  plain('Checking back on what you wrote to us.'),
];

/** One easy question: an answer of two words is enough. */
export const SORTED_YET: readonly Wording[] = [
  plain('Has it been sorted out for you?'),
  plain('Is it sorted, or would you still like a hand?'),
  plain('Did that get you anywhere?'),
];

/** The door stays open, without pressing. */
export const STILL_OPEN: readonly Wording[] = [
  plain("If not, a word here is enough and I'll pick it up again."),
  plain("If there's still something to do, tell me here and I'll carry on."),
  plain("If it isn't, reply here and I'll take it further. If it is, no reply needed."),
];
