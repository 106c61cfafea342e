import type { HoldingTopic } from '../policy/facts';
import type { Context } from './context';
import type { Strategy } from './draft';
import { REMEMBER_CONTACT, REMEMBER_PROMISE, WHERE_NOW } from './wording/history';
import {
  holdingOpening,
  holdingPrivate,
  holdingRoute,
  MINOR_NEXT,
  MINOR_OPENING,
} from './wording/holding';
import { nextStep, nextStepAfter, THEN } from './wording/next';
import { AS_I_READ, FIND_OUT, HEARD, THANKS, type Wording } from './wording/opening';
import {
  FALLBACK,
  KEEP,
  OFFER_MORE,
  OWNER_OPENING,
  OWNER_TAKES,
  PASS_ON,
  TAKE_DOWN,
} from './wording/own';
import { openQuestions } from './wording/questions';
import {
  GENTLE_ASK,
  GENTLE_LEAVE,
  GENTLE_OFFER,
  GENTLE_OPENING,
  GENTLE_PASS,
  GENTLE_THANKS,
} from './wording/untagged';

/** One step of a draft: its wordings, any of which will do. */
interface Move {
  wordings: readonly Wording[];
  /** Left out when the draft grows over 280. */
  optional?: boolean;
}

export interface Plan {
  strategy: Strategy;
  why: string;
  moves: readonly Move[];
}

const must = (wordings: readonly Wording[]): Move => ({ wordings });
const may = (wordings: readonly Wording[]): Move => ({ wordings, optional: true });

/** The strategies for this post, best first (reply-craft, section 3). */
export function planReplies(c: Context): Plan[] {
  if (c.untagged) return gentle();
  const questions = openQuestions(c);
  const heard: Plan = {
    strategy: 'heard-first',
    why:
      c.heat >= 2
        ? 'Heated: being heard calms before the fix does.'
        : 'Names what happened, then asks for what is needed.',
    moves: [must(HEARD), must(nextStep(c)), may(TAKE_DOWN), may(KEEP)],
  };
  const fix: Plan = {
    strategy: 'fix-first',
    why:
      c.specifics.amounts.length > 0 || c.category === 'billing'
        ? 'Money is involved: the remedy comes first.'
        : 'Leads with what you will do.',
    moves: [must(FIND_OUT), must(nextStepAfter(c)), may(TAKE_DOWN), may(FALLBACK)],
  };
  const question: Plan = {
    strategy: 'one-question',
    why: 'One public question moves it on without a DM.',
    moves: [must(AS_I_READ), must(questions), may(THEN)],
  };
  if (c.repeat.earlier > 0 || c.saysRepeat || c.saysPromise)
    return [...again(c), ...ordered(c, heard, fix)].slice(0, 3);
  if (canThank(c) && c.stakes === 1 && c.heat <= 1) {
    const thank: Plan = {
      strategy: 'thank-for',
      why: 'Low stakes and useful to know: thanks work better than sorry.',
      moves: [must(THANKS), must(PASS_ON), may(OFFER_MORE)],
    };
    return c.heat === 0 ? [fix, question, thank] : [fix, heard, thank];
  }
  return c.heat >= 2 ? [heard, fix, question] : [...ordered(c, heard, fix), question];
}

/** Thanks fit a report about a thing, never the customer's own ordeal, a wait or sarcasm. */
function canThank({ naming: { wrong, told, thing }, category, input }: Context): boolean {
  const report = wrong
    ? !/^(?:you|your account|there|it)\b/.test(wrong.text)
    : !told && thing !== null;
  const kind = category === 'technical' || category === 'quality' || category === 'other';
  return report && kind && !input.judgement.flags.includes('sarcasm');
}

function ordered(c: Context, heard: Plan, fix: Plan): Plan[] {
  return c.category === 'billing' || c.input.judgement.flags.includes('deadline')
    ? [fix, heard]
    : [heard, fix];
}

/** Asked before, or promised before: another strategy, not a bigger apology. */
function again(c: Context): Plan[] {
  const owner: Plan = {
    strategy: 'owner',
    why:
      c.repeat.earlier > 0
        ? `Wrote ${c.repeat.earlier === 1 ? 'once' : `${c.repeat.earlier} times`} before: one owner, not another apology.`
        : 'Says they have asked before: one owner, not another apology.',
    moves: [must(HEARD), may(OWNER_OPENING), must(OWNER_TAKES), must(nextStep(c))],
  };
  if (!c.promise && c.repeat.earlier === 0) return [owner];
  const follow: Plan = {
    strategy: 'follow-up',
    why: c.promise
      ? 'Takes up what we told them last.'
      : 'Takes up their earlier post, so that they need not start over.',
    moves: [
      must(c.promise ? REMEMBER_PROMISE : REMEMBER_CONTACT),
      may(HEARD),
      must(WHERE_NOW),
      may(OWNER_TAKES),
    ],
  };
  return [owner, follow];
}

function gentle(): Plan[] {
  return [
    {
      strategy: 'gentle-offer',
      why: 'They did not tag us: offer once, ask first.',
      moves: [must(GENTLE_OPENING), must(GENTLE_OFFER)],
    },
    {
      strategy: 'one-question',
      why: 'Asks leave before anything else.',
      moves: [must(GENTLE_ASK), must(GENTLE_LEAVE)],
    },
    {
      strategy: 'thank-for',
      why: 'Takes it as feedback and asks whether it may be passed on.',
      moves: [must(GENTLE_THANKS), must(GENTLE_PASS)],
    },
  ];
}

export function planHolding(topic: HoldingTopic, minor: boolean): Plan[] {
  const strategy: Strategy = topic === 'press' ? 're-route' : 'holding';
  const moves = [must(holdingOpening(topic)), must(holdingRoute(topic))];
  return [
    {
      strategy,
      why:
        topic === 'press'
          ? 'Goes to the press team; nothing else is said.'
          : 'Says who takes it and nothing about cause or blame.',
      moves: minor ? [...moves, must(MINOR_NEXT)] : [...moves, must(holdingPrivate(topic))],
    },
  ];
}

export function planMinor(): Plan[] {
  return [
    {
      strategy: 'holding',
      why: 'A parent or carer takes it from here; no private messages.',
      moves: [must(MINOR_OPENING), must(MINOR_NEXT)],
    },
  ];
}
