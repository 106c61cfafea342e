// LEAD to engineer B: read /tmp/brief/defects-for-B.md before going on, then delete this line.
import type { Context } from '../context';
import { type Sentence, type Sourced, say } from '../parts';
import { feelings, waited } from './feeling';
import {
  be,
  heated,
  isTrouble,
  lightly,
  unnamed,
  type Wording,
  withBoth,
  withIt,
  withQuote,
  withWrong,
} from './wording';

const short = ({ text }: Sourced): boolean => text.length <= 60;

const BY_CLAUSE: readonly Wording[] = [
  withWrong((wrong) => say`I'm sorry ${wrong}.`),
  withWrong((wrong) => say`${wrong}, and I'm sorry.`),
  withWrong((wrong) => say`${wrong}. I'm sorry about that.`),
  withWrong((wrong) => say`I can see why you wrote: ${wrong}. I'm sorry.`),
  lightly(withWrong((wrong) => say`Thanks for spelling it out, and I'm sorry ${wrong}.`)),
  heated(1, lightly(withWrong((wrong) => say`No wonder you're writing: ${wrong}. I'm sorry.`))),
  heated(
    1,
    withWrong((wrong) => say`It isn't right that ${wrong}, and I'm sorry.`),
  ),
  heated(1, lightly(withWrong((wrong) => say`It's no good that ${wrong}. I'm sorry.`))),
  heated(
    2,
    withWrong((wrong) => say`You shouldn't be dealing with this: ${wrong}. I'm sorry.`),
  ),
  heated(
    2,
    withWrong((wrong) =>
      short(wrong) ? null : say`That's a lot to put up with: ${wrong}. I'm sorry.`,
    ),
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

/** What can be hard work in itself. */
const FIDDLY = /^(?:login|app|site|print|device|streaming)$/;

const BY_THING: readonly Wording[] = [
  withBoth((things, c) =>
    c.naming.it && isTrouble(c.naming.it)
      ? say`I'm sorry about ${things}.`
      : say`I'm sorry about the trouble with ${things}.`,
  ),
  withIt((it) => (isTrouble(it) ? null : say`I'm sorry ${it} ${be(it)} giving you trouble.`)),
  withBoth((things) => say`I'm sorry you've had to write to us about ${things}.`),
  withIt((it) =>
    isTrouble(it) ? null : say`${it} shouldn't be this much trouble, and I'm sorry.`,
  ),
  lightly(withBoth((things) => say`Sorry about ${things}.`)),
  lightly(
    withIt((it, c) =>
      FIDDLY.test(c.subject.id) && !isTrouble(it)
        ? say`Sorry ${it} ${be(it)} such hard work.`
        : null,
    ),
  ),
  heated(
    1,
    withIt((it) => say`${it} shouldn't cost you this much bother. I'm sorry.`),
  ),
  heated(
    2,
    withIt((it) => say`I can see ${it} ${be(it)} wearing you down. I'm sorry.`),
  ),
];

const told =
  (wording: (told: Sourced) => Sentence): Wording =>
  ({ naming }) =>
    naming.told ? wording(naming.told) : null;

const BY_TOLD: readonly Wording[] = [
  told((it) => say`I've read what happened: ${it}. I'm sorry it came to a post.`),
  told((it) => say`I can follow it so far: ${it}. I'm sorry it came to a post.`),
  told((it) => say`${it}, and I'm sorry it took a post to get here.`),
];

const BY_QUOTE: readonly Wording[] = [
  withQuote((quote) => say`You wrote ${quote}, and I'm sorry.`),
  withQuote((quote) => say`I'm sorry it got to ${quote}.`),
  withQuote((quote) => say`I'm sorry. ${quote} is what I want to deal with first.`),
  lightly(withQuote((quote) => say`I hear you: ${quote}. I'm sorry.`)),
  heated(
    1,
    withQuote((quote) => say`${quote} says enough, and I'm sorry.`),
  ),
];

/** Calm: nothing says that they are upset. */
const UNNAMED_CALM: readonly Wording[] = [
  unnamed("I'd like to help with this."),
  unnamed("Happy to help, and I'd like to get it right."),
  unnamed('Thanks for asking us directly.'),
  unnamed("You've come to the right place with this."),
  unnamed("I'm glad to look at this with you."),
];

const UNNAMED: readonly Wording[] = [
  unnamed("I'm sorry you've had reason to write."),
  unnamed("I'm sorry. I'd like to hear what happened and put it right."),
  unnamed("I can see you're not happy with us, and I'd like to know why."),
  unnamed("I'm sorry you've had cause to post."),
  unnamed("You're clearly not happy, and I'd like to change that."),
  unnamed("I don't want to leave it there: I'm sorry."),
  unnamed("That's not how you should come away from us. I'm sorry."),
  unnamed("That doesn't sound like a good time with us, and I'm sorry."),
];

const GRAVE: readonly Wording[] = [
  withWrong((wrong) => say`I'm so sorry ${wrong}.`),
  (c) =>
    c.naming.wrong ? null : byWait(c, (wait) => say`I'm so sorry you were left for ${wait}.`),
  ({ naming: { wrong, it } }) =>
    !wrong && it ? say`I'm so sorry it came to this with ${it}.` : null,
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
  if (wrong || headline) return [...BY_CLAUSE, ...BY_WAIT, ...BY_HEADLINE];
  if (c.naming.quote) return c.naming.it ? [...BY_QUOTE, ...BY_THING.slice(0, 2)] : BY_QUOTE;
  if (c.naming.told) return [...BY_TOLD, ...BY_THING];
  return [...BY_THING, ...BY_WAIT, ...(asksCalmly(c) ? UNNAMED_CALM : UNNAMED)];
}

/** REGRET after the fix: by the clause where there is one, else by the thing or the wait. */
export function heardLate(c: Context): readonly Wording[] {
  if (c.heat === 4 || c.has('vulnerable')) return GRAVE;
  if (c.naming.wrong) return LATE_CLAUSE;
  if (c.naming.quote) return BY_QUOTE;
  return [...BY_THING, ...BY_WAIT, ...BY_HEADLINE, ...LATE];
}

const LATE_CLAUSE: readonly Wording[] = [
  withWrong((wrong) => say`I'm sorry ${wrong}.`),
  withWrong((wrong) => say`And I'm sorry ${wrong}.`),
  withWrong((wrong) => say`${wrong}, and I'm sorry it took a post.`),
  lightly(withWrong((wrong) => say`Sorry ${wrong}.`)),
  withWrong((wrong) => say`I'm sorry it came to this: ${wrong}.`),
];

/** The thing has its name already: then without it. */
const LATE: readonly Wording[] = [
  () => ["I'm sorry it has been this much trouble."],
  () => ["I'm sorry you've been left with this."],
  lightly(() => ['Sorry for the bother it has been.']),
];
