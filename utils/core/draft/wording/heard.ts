import type { Context } from '../context';
import { type Part, type Sentence, type Sourced, say } from '../parts';
import { fill } from '../situations/fill';
import { slotsOf } from '../situations/slots';
import { be } from './agreement';
import { feelings, waited } from './feeling';
import {
  heated,
  isTrouble,
  lightly,
  unnamed,
  type Wording,
  withIt,
  withRegret,
  withWrong,
} from './wording';

const short = ({ text }: Sourced): boolean => text.length <= 60;

/** A wording is drawn from a list by chance: those made for the situation three times as often. */
const oftener = (wordings: readonly Wording[]): Wording[] => [
  ...wordings,
  ...wordings,
  ...wordings,
];

/** Openings made for the situation itself. */
function bySituation({ known }: Context): Wording[] {
  const heardAs = known?.told.heard ?? [];
  return heardAs.map((template) => (c) => fill(template, slotsOf(c)));
}

/** A clause that was written for the situation needs no feeling added. */
const BY_KNOWN: readonly Wording[] = [
  withRegret((wrong) => say`I'm sorry ${wrong}.`),
  withWrong((wrong) => say`${wrong}, and I'm sorry.`),
  withWrong((wrong) => say`${wrong}. I'm sorry about that.`),
  lightly(withRegret((wrong, { heat }) => (heat < 2 ? say`Sorry to hear ${wrong}.` : null))),
  lightly(withWrong((wrong) => say`Sorry about this: ${wrong}.`)),
  lightly(
    withWrong((wrong, { heat }) =>
      heat === 0 ? say`Thanks for telling us ${wrong}, and I'm sorry.` : null,
    ),
  ),
  heated(
    2,
    withRegret((wrong) => say`I'm really sorry ${wrong}.`),
  ),
];

const BY_CLAUSE: readonly Wording[] = [
  withRegret((wrong) => say`I'm sorry ${wrong}.`),
  withRegret((wrong) => say`I'm sorry to hear ${wrong}.`),
  withWrong((wrong) => say`${wrong}, and I'm sorry.`),
  withWrong((wrong) => say`${wrong}. I'm sorry about that.`),
  lightly(withRegret((wrong) => say`Sorry to hear ${wrong}.`)),
  lightly(withWrong((wrong) => say`${wrong}. Sorry about that.`)),
  lightly(withWrong((wrong) => say`Sorry about this: ${wrong}.`)),
  lightly(withWrong((wrong) => say`Thanks for letting us know ${wrong}, and I'm sorry.`)),
  heated(
    1,
    withWrong((wrong) => say`It isn't right that ${wrong}, and I'm sorry.`),
  ),
  heated(
    1,
    withWrong((wrong) => say`${wrong}. That shouldn't happen, and I'm sorry.`),
  ),
  heated(
    2,
    withRegret((wrong) => say`I'm really sorry ${wrong}.`),
  ),
  ...[0, 1, 2, 3].flatMap((n) => [
    felt(n, (feeling, wrong) => say`${wrong}. ${feeling}, and I'm sorry.`),
    felt(n, (feeling, wrong) => (short(wrong) ? say`${wrong}: ${feeling}. I'm sorry.` : null)),
    felt(n, (feeling, wrong) => say`I'm sorry ${wrong}: ${feeling}.`),
  ]),
];

/** The clause with the n-th feeling that fits. */
function felt(n: number, wording: (feeling: string, wrong: Sourced) => Sentence | null): Wording {
  return (c) => {
    const feeling = feelings(c)[n];
    const { wrong } = c.naming;
    return feeling && wrong ? wording(feeling, wrong) : null;
  };
}

const BY_WAIT: readonly Wording[] = [
  (c) => byWait(c, (wait) => say`${wait} is a long wait, and I'm sorry.`),
  (c) => byWait(c, (wait) => say`${wait} is too long to be left waiting. I'm sorry.`),
  heated(1, (c) => byWait(c, (wait) => say`${wait} is far too long, and I'm sorry.`)),
  (c) => byWait(c, (wait) => say`I'm sorry you've been left waiting ${wait}.`),
];

function byWait(c: Context, wording: (wait: Sourced) => Sentence): Sentence | null {
  const { wait } = c.naming;
  const countable =
    wait && /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/.test(wait.text);
  return countable && waited(c) ? wording(wait) : null;
}

/** A headline that says what is lacking, not how long it took. */
const lacks = ({ text }: Sourced): boolean =>
  /^(?:still |absolutely )?(?:no|nothing|nobody)\b/i.test(text);

const BY_HEADLINE: readonly Wording[] = [
  byHeadline((it) => (lacks(it) ? say`${it} isn't good enough, and I'm sorry.` : null)),
  byHeadline((it) => (lacks(it) ? say`${it} is no way to leave you. I'm sorry.` : null)),
  byHeadline((it) => (lacks(it) ? say`I'm sorry: ${it} isn't what you should get.` : null)),
  byHeadline((it) => (/^\d|^day\b/i.test(it.text) ? say`${it} is too long, and I'm sorry.` : null)),
];

function byHeadline(wording: (headline: Sourced) => Sentence | null): Wording {
  return ({ naming: { headline } }) =>
    headline && short(headline) && !/\b(?:is|are|was|were)\b/.test(headline.text)
      ? wording(headline)
      : null;
}

const BY_THING: readonly Wording[] = [
  withIt((it, c) =>
    isTrouble(it)
      ? say`I'm sorry about ${here(it, c)}.`
      : say`I'm sorry about the trouble with ${here(it, c)}.`,
  ),
  withIt((it, c) =>
    isTrouble(it)
      ? say`I'm sorry to hear about ${here(it, c)}.`
      : say`I'm sorry ${here(it, c)} ${be(it)} giving you trouble.`,
  ),
  lightly(
    withIt((it, c) =>
      isTrouble(it)
        ? say`Sorry about ${here(it, c)}.`
        : say`Sorry for the trouble with ${here(it, c)}.`,
    ),
  ),
  lightly(
    withIt((it, c) =>
      isTrouble(it)
        ? say`Thanks for telling us about ${here(it, c)}, and I'm sorry.`
        : say`Thanks for getting in touch about ${here(it, c)}. I'm sorry for the trouble.`,
    ),
  ),
  lightly(
    withIt((it, c) =>
      isTrouble(it) ? null : say`I can help with ${here(it, c)}, and I'm sorry for the trouble.`,
    ),
  ),
  heated(
    1,
    withIt((it, c) =>
      isTrouble(it) ? null : say`I'm sorry you've had such trouble with ${here(it, c)}.`,
    ),
  ),
  heated(
    2,
    withIt((it, c) =>
      isTrouble(it)
        ? say`I can see what a bother ${here(it, c)} has been, and I'm sorry.`
        : say`I can see how much trouble ${here(it, c)} has caused you, and I'm sorry.`,
    ),
  ),
];

/** The thing, and what it runs on or where it is: "the game on your PS4", "the platform at Euston". */
function here(it: Sourced, { naming: { on, where } }: Context): Part {
  const place = on ? null : where;
  if (place && !/ (?:on|at|in) /.test(it.text) && !/^your (?:account|card)/.test(it.text)) {
    return {
      text: `${it.text} ${place.text}`,
      source: 'post',
      basis: `${it.basis} … ${place.basis}`,
    };
  }
  const known = it.text.toLowerCase().split(' ');
  const repeats = on?.text
    .toLowerCase()
    .split(' ')
    .some((word) => word !== 'your' && known.includes(word));
  if (!on || repeats || / on /.test(it.text)) return it;
  return { text: `${it.text} on ${on.text}`, source: 'post', basis: `${it.basis} … ${on.basis}` };
}

const BY_SUM: readonly Wording[] = [
  ({ naming: { sum } }) => sum && say`I'm sorry about the trouble over ${sum}.`,
  ({ naming: { sum } }) => sum && say`${sum} needs to be right, and I'm sorry for the trouble.`,
  ({ naming: { sum } }) => sum && say`I can see ${sum} is at stake, and I'm sorry.`,
];

/** Calm: nothing says that they are upset. */
const UNNAMED_CALM: readonly Wording[] = [
  unnamed("I'd like to help with this."),
  unnamed('Happy to help.'),
  unnamed('Thanks for asking.'),
  unnamed("Thanks for getting in touch, and I'm glad to look at this with you."),
];

const UNNAMED: readonly Wording[] = [
  unnamed("I'm sorry for the trouble."),
  unnamed("I'm sorry this has gone wrong for you."),
  unnamed("I'm sorry you've been left with this."),
  unnamed("I'm sorry, and I'd like to help."),
  unnamed("That isn't how it should go, and I'm sorry."),
  unnamed("Thank you for telling us, and I'm sorry."),
  lightly(unnamed("Sorry you've had this bother.")),
];

const GRAVE: readonly Wording[] = [
  withRegret((wrong) => say`I'm so sorry ${wrong}.`),
  (c) =>
    c.naming.wrong ? null : byWait(c, (wait) => say`I'm so sorry you were left for ${wait}.`),
  ({ naming: { wrong, it } }) =>
    !wrong && it ? say`I'm so sorry you're having to deal with ${it} as well.` : null,
  ({ naming: { wrong, it } }) => (wrong || it ? null : ["I'm so sorry."]),
  ({ naming: { wrong, it } }) =>
    wrong || it ? null : ["I'm so sorry, and I'd like to make this one thing less for you."],
];

const asksCalmly = ({ heat, lower, has }: Context): boolean =>
  heat === 0 && lower.includes('?') && !has('sarcasm');

/** PROBLEM with REGRET, in the customer's own words where they are understood. */
export function heard(c: Context): readonly Wording[] {
  if (c.heat === 4 || c.has('vulnerable')) return GRAVE;
  const { wrong, headline } = c.naming;
  if (c.known) return [...oftener(bySituation(c)), ...BY_KNOWN];
  if (wrong || headline) return [...BY_CLAUSE, ...BY_WAIT, ...BY_HEADLINE];
  return [...BY_THING, ...BY_WAIT, ...BY_SUM, ...(asksCalmly(c) ? UNNAMED_CALM : UNNAMED)];
}

/** REGRET after the fix: by the clause where there is one, else by the thing or the wait. */
export function heardLate(c: Context): readonly Wording[] {
  if (c.heat === 4 || c.has('vulnerable')) return GRAVE;
  if (c.naming.wrong) return LATE_CLAUSE;
  return [...BY_THING, ...BY_WAIT, ...BY_HEADLINE, ...LATE];
}

const LATE_CLAUSE: readonly Wording[] = [
  withRegret((wrong) => say`I'm sorry ${wrong}.`),
  withRegret((wrong) => say`And I'm sorry ${wrong}.`),
  lightly(withRegret((wrong) => say`Sorry ${wrong}.`)),
];

/** The thing has its name already: then without it. */
const LATE: readonly Wording[] = [
  () => ["I'm sorry for the trouble."],
  () => ["I'm sorry you've been left with this."],
  lightly(() => ['Sorry for the bother.']),
];
