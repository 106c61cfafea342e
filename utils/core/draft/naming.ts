import { type Detail, NAME_FROM, type Problem, type Specifics } from '../extract/specifics';
import { type Exposed, isExposed } from './exposed';
import { placeOf, platformOf, productName } from './names';
import type { Sourced } from './parts';
import { clauseOf } from './situations/fill';
import { messageIn } from './situations/marks';
import type { Known } from './situations/match';
import { NO_THING, plainNoun, thingOf } from './things';

/** The customer's problem, ready to stand in our sentences. */
export interface Naming {
  /** "your order still hasn't arrived": what went wrong. */
  wrong: Sourced | null;
  /** "no tracking number": may stand alone at the front of a reply. */
  headline: Sourced | null;
  /** "your order": what it is about, by extraction or by its plain noun in the post. */
  it: Sourced | null;
  /** "your PS4": what it runs on. */
  on: Sourced | null;
  /** "at Audley End": where it happened. */
  where: Sourced | null;
  /** "11 days": how long they have waited; null unless it is a wait. */
  wait: Sourced | null;
  /** "£54", where the post says it was charged or is owed. */
  sum: Sourced | null;
  /** "by Saturday". */
  deadline: Sourced | null;
}

/** Where naming stands in the way of the policy: then nothing is named. */
export const NOTHING_NAMED: Naming = {
  wrong: null,
  headline: null,
  it: null,
  on: null,
  where: null,
  wait: null,
  sum: null,
  deadline: null,
};

/** Every product of that kind is one: its own name says more. */
const VAGUE =
  /^(?:the|your|our|this) (?:game|games|app|apps|software|program|product|update|servers?|service|system|device|message|page|site|website|install\w*|download|files?|videos?|console)$/i;

const WAIT =
  /\b(?:wait(?:ed|ing)?|still|on hold|hasn'?t|haven'?t|no (?:reply|response|answer|internet|signal|power|service)|without|offline|delay\w*|stuck|ago|since|never|chasing)\b/i;
const MONEY =
  /\b(?:charg\w+|bill\w*|debit\w*|taken|took|tak(?:e|ing)|paid|pay(?:ing|ment)?|refund\w*|owed?s?|fee|deduct\w*)\b/i;

/** Where it was, what was waited, charged or is due, whatever the trouble. */
type Measures = Pick<Naming, 'where' | 'wait' | 'sum' | 'deadline'>;

/** How far a detail stands from what tells the trouble; farther still in another sentence. */
function far(post: string, { start, end }: Detail, at: Pick<Known, 'start' | 'end'>): number {
  const between = post.slice(Math.min(end, at.end), Math.max(start, at.start));
  return Math.max(0, at.start - end, start - at.end) + (/[.!?]/.test(between) ? 100 : 0);
}

function measuresIn(
  specifics: Specifics,
  post: string,
  exposed: Exposed,
  at?: Pick<Known, 'start' | 'end'>,
): Measures {
  const isPrivate = ({ start, end }: Detail) => isExposed(exposed.spans, start, end);
  const from = (detail: Detail): Sourced => ({
    text: counted(detail.text),
    source: 'post',
    basis: post.slice(detail.start, detail.end),
  });
  const durations = at
    ? [...specifics.durations].sort((a, b) => far(post, a, at) - far(post, b, at))
    : specifics.durations;
  const wait = durations.find(
    (one) =>
      !isPrivate(one) &&
      /\d|\w{3}/.test(one.text) &&
      !/\dx\b/i.test(one.text) &&
      !isKindOf(one, post),
  );
  const sum = specifics.amounts.find(({ start, end }) =>
    MONEY.test(post.slice(Math.max(0, start - 40), end + 40)),
  );
  const near = wait ? post.slice(Math.max(0, wait.start - 60), wait.end + 40) : '';
  const { deadline } = specifics;
  return {
    where: placeOf(post, exposed),
    wait: wait && WAIT.test(near) ? from(wait) : null,
    sum: sum ? from(sum) : null,
    deadline:
      deadline && /^(?:by|before) \w+$/i.test(deadline.text) ? from(deadline) : dayToKeep(post),
  };
}

const UNIT =
  /^(?<count>.*?)(?<one>\b(?:an?|one|1) )?(?<unit>\b(?:minute|hour|day|week|month|year))s?$/i;

/** "after a months", "waited 2 hour": the slip is not repeated. */
const counted = (duration: string): string =>
  duration.replace(UNIT, (_all, count: string, one: string | undefined, unit: string) =>
    one ? `${count}${one}${unit}` : `${count}${unit}s`,
  );

/** "the 30 day trial", "a 2 hour flight": how long a thing is, not how long they waited. */
const isKindOf = ({ text, end }: Detail, post: string): boolean =>
  !/s$/i.test(text) &&
  !/\b(?:an?|one|1) \w+$/i.test(text) &&
  /^[ -](?!(?:wait|delay|hold|queue|late|ago|now|already|so|and|but|on|without|since|for|later|today)\b(?! (?:time|period)s?\b))\w/i.test(
    post.slice(end, end + 24),
  );

/** Trouble that is told has its own clause and its own noun. */
export function nameKnown(
  known: Known,
  specifics: Specifics,
  post: string,
  exposed: Exposed,
): Naming {
  const { noun, thing, byName } = known.told;
  const measures = measuresIn(specifics, post, exposed, known);
  const it =
    ((byName && known.groups.product) || (noun && plainNoun(noun, post, exposed))) ??
    (thing ? { text: thing, source: 'post' as const, basis: known.basis } : null);
  const on = platformOf(post, exposed);
  const wrong = clauseOf(known, { ...known.groups, ...measures, it, on });
  return { ...measures, wrong, headline: null, it, on };
}

/**
 * A likely kind speaks of all posts of its kind: where the customer's own clause is sure, it says
 * more than the kind's.
 */
export function nameLikely(
  known: Known,
  specifics: Specifics,
  post: string,
  exposed: Exposed,
): Naming {
  const naming = nameKnown(known, specifics, post, exposed);
  return { ...naming, wrong: ownClause(specifics, post, exposed) ?? naming.wrong };
}

/**
 * Picks what may be named where no kind of trouble is told: nothing below {@link NAME_FROM}, nothing private, nothing invented.
 * @param technical whether the product and what it runs on help to name it
 */
export function nameProblem(
  specifics: Specifics,
  post: string,
  technical: boolean,
  exposed: Exposed,
): Naming {
  const source = (problem: Problem | null) => sayable(problem, post, exposed);
  const headline = specifics.problems.find((problem) => problem.form === 'fragment') ?? null;
  const plainly = thingOf(specifics, post, exposed, source);
  const product =
    technical && (!plainly || VAGUE.test(plainly.text)) ? productName(post, exposed) : null;
  const it = product ?? plainly ?? byTopic(specifics, post, exposed);
  return {
    wrong: ownClause(specifics, post, exposed) ?? (technical ? byMessage(post, exposed) : null),
    headline: source(headline),
    it,
    on: technical ? platformOf(post, exposed) : null,
    ...measuresIn(specifics, post, exposed),
  };
}

/** What the post is most about, where no trade has a word for it. */
function byTopic({ topics }: Specifics, post: string, { spans }: Exposed): Sourced | null {
  const topic = topics.find(({ text }) => !NO_THING.test(text));
  if (!topic) return null;
  const { text, start, end } = topic;
  if (isExposed(spans, start, end)) return null;
  return { text, source: 'post', basis: post.slice(start, end) };
}

function sayable(problem: Problem | null, post: string, { spans }: Exposed): Sourced | null {
  if (!problem || problem.confidence < NAME_FROM || NOISE.test(problem.text)) return null;
  const { text, start, end } = problem;
  if (isExposed(spans, start, end)) return null;
  return { text, source: 'post', basis: post.slice(start, end) };
}

/** What went wrong in a clause of theirs, where it is sure. */
function ownClause({ problems }: Specifics, post: string, exposed: Exposed): Sourced | null {
  const best = problems.find((problem) => problem.form === 'clause');
  return best?.wrong && best.confidence >= SURE_CLAUSE ? sayable(best, post, exposed) : null;
}

/** How machines put it; what else stands in quotes may be scorn, a promise or bait. */
const OF_A_MACHINE =
  /\b(?:error|fail(?:ed|ure)|unable|can(?:no|')t|could(?: not|n't)|not|no|invalid|incorrect|unavailable|denied|declined|required|try again|expired|unknown|missing|unsupported|timed? ?out|corrupt\w*|disconnected|offline|stopped|restricted|locked)\b/i;

/** What the screen says is the trouble, or the nearest to it. */
function byMessage(post: string, exposed: Exposed): Sourced | null {
  const message = messageIn(post, exposed);
  if (!message || !OF_A_MACHINE.test(message.text)) return null;
  return { ...message, text: `you get the message '${message.text}'` };
}

/** "the party is Saturday": a day that will not wait. */
const OCCASION =
  /\b(?:party|wedding|birthday|event|funeral|holiday|trip|interview|exam|christening|move|moving|present|gift)\b[^.!?\n]{0,24}?\b(?:is|on|this|for) (?<day>today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

function dayToKeep(post: string): Sourced | null {
  const match = OCCASION.exec(post);
  const day = match?.groups?.day;
  if (!match || !day) return null;
  const word = /day$/i.test(day) && !/^today$/i.test(day) ? capital(day) : day.toLowerCase();
  return { text: `in time for ${word}`, source: 'post', basis: match[0] };
}

const capital = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** A whole clause of theirs is said from here on: a thing by its name is the safer half. */
const SURE_CLAUSE = 0.75;

/** What extraction lets through and no reply should say. */
const NOISE =
  /\b(?:link|pic|gif|rt|via|cause|cuz|coz|because|asap|pls|plz|and|but|so|the|of|\d+x(?: \w+)?)$|["“”]\s*$|\b(?:trying to|this error|by the time)\b|\b(?:twice|once) (?:yesterday|today)\b/i;
