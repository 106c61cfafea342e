import type { Context } from '../context';
import { share } from '../seed';
import { FALLBACK, IN_TIME, KEEP, MORE } from '../wording/closing';
import { done } from '../wording/deeds';
import { CAUSE, fix } from '../wording/fix';
import { heard, heardLate } from '../wording/heard';
import { afterQuestion, nextStep, openQuestions, thenDo } from '../wording/next';
import { shortly, toQuestion } from '../wording/question';
import { TAKE_DOWN } from '../wording/safe';
import { OFFER_MORE, passOn, THANKS } from '../wording/thank';
import { named } from '../wording/topics';
import { firstTries, ifNoHelp } from '../wording/tries';
import type { Wording } from '../wording/wording';
import { discreetReplies } from './discreet';
import { again, closeLoop, quiet } from './history';
import { isOpinion, opinion } from './opinion';
import { type Move, may, must, type Plan } from './plan';
import { gentle } from './untagged';

/** The strategies for this post, best first (reply-craft, section 3); more than are offered, in case one fails. */
export function planReplies(c: Context): Plan[] {
  if (c.untagged) return gentle();
  if (c.discreet) return discreetReplies(c);
  const asked = asksFirst(c);
  const silent = quiet(c);
  const known = [
    ...(closeLoop(c) ?? []),
    ...silent,
    ...(asked ? [straightAnswer(c)] : []),
    ...(isAgain(c)
      ? again(c).filter(({ strategy }) => silent.every((one) => one.strategy !== strategy))
      : []),
    ...(isOpinion(c) ? [opinion(c), thankFor(c), oneQuestion(c)] : []),
  ];
  const taken = new Set(known.map(({ strategy }) => strategy));
  return [...known, ...usual(c).filter(({ strategy }) => !taken.has(strategy))];
}

/** A plain question is answered first; who is in trouble is heard before a page of ours. */
function asksFirst({ answers, naming, heat }: Context): boolean {
  const [answer] = answers.filter(({ asked }) => asked);
  return answer !== undefined && !(answer.meant && (naming.wrong || naming.it || heat > 0));
}

function isAgain({ repeat, has }: Context): boolean {
  return repeat.earlier > 0 || has('repeat-contact') || has('broken-promise');
}

function usual(c: Context): Plan[] {
  const [heardPlan, fixPlan, question] = [heardFirst(c), fixFirst(c), oneQuestion(c)];
  const money = c.category === 'billing' || c.naming.sum !== null;
  // Blind readers took something to try for help and the question alone for a form (kinds/MODEL-CARD.md).
  const fixes = hasTry(c) || (c.heat < 2 && (money || c.has('deadline')));
  const first = fixes ? [fixPlan, heardPlan] : [heardPlan, fixPlan];
  if (c.subject.id === 'plain') {
    return c.heat > 0 ? [heardPlan, question, fixPlan] : [question, heardPlan, fixPlan];
  }
  if (canThank(c) && c.stakes === 1 && c.heat <= 1) {
    const thank = thankFor(c);
    return c.heat === 0
      ? [heardPlan, question, thank, fixPlan]
      : [heardPlan, fixPlan, thank, question];
  }
  return [...first, question];
}

/** Kinds that a customer may report for everybody's good. */
const REPORTS: ReadonlySet<string> = new Set([
  'adverts',
  'bug',
  'feed-search',
  'game-bug',
  'general',
  'grocery-quality',
  'price-label',
  'site-broken',
  'stock',
  'store-queue',
  'title-missing',
]);

/** Thanks fit a report about a thing, never the customer's own ordeal, a wait or sarcasm. */
function canThank({ naming: { wrong, it, wait }, subject, has }: Context): boolean {
  const report = wrong
    ? !/^(?:you|your account|there|it)\b/.test(wrong.text)
    : it !== null && wait === null && subject.id !== 'general';
  return report && REPORTS.has(subject.id) && !has('sarcasm');
}

/** Private details in the post come first to mind; the rest of the reply can wait. */
function takeDown({ exposed }: Context): Move[] {
  return exposed.kinds.length > 0 ? [must(TAKE_DOWN)] : [];
}

/** What is done already, else what comes next. */
function step(c: Context): Move[] {
  const deed = done(c);
  return deed ? [must(deed.wordings), must(nextStep(c))] : [must(nextStep(c))];
}

function heardFirst(c: Context): Plan {
  const known = c.answers.find((answer) => answer.meant);
  if (known) {
    return {
      strategy: 'heard-first',
      why: 'Names what happened, then gives what the policy has for posts like this.',
      moves: [must(heard(c)), ...takeDown(c), must([() => known.sentence]), must(ifNoHelp(c))],
    };
  }
  return {
    strategy: 'heard-first',
    why:
      c.heat >= 2
        ? 'Heated: being heard calms before the fix does.'
        : 'Names what happened, then takes the next step.',
    moves: [
      must(heard(c)),
      ...takeDown(c),
      may(named(c)),
      may(IN_TIME),
      ...step(c),
      ...(c.naming.wrong && c.heat > 0 ? [may(KEEP, 0.3)] : []),
    ],
  };
}

function hasTry(c: Context): boolean {
  return c.heat < 3 && c.answers.length === 0 && ifNoHelp(c).length > 0 && firstTries(c).length > 0;
}

function fixFirst(c: Context): Plan {
  const [answer] = c.answers;
  const facts = answer ? [must([() => answer.sentence])] : [];
  if (hasTry(c)) {
    return {
      strategy: 'fix-first',
      why: 'Something to try at once, then the next step.',
      moves: [
        may(shortly(c)),
        may(named(c)),
        must(firstTries(c)),
        must(ifNoHelp(c)),
        ...takeDown(c),
      ],
    };
  }
  // The reason, or the thing to do: two openings of one strategy, by turns.
  const causes = CAUSE.some((wording) => wording(c) !== null);
  const byCause = causes && c.heat < 4 && share(`${c.seed}/cause`) < 0.5;
  return {
    strategy: 'fix-first',
    why: answer
      ? 'Gives what the policy has on it, then the next step.'
      : c.category === 'billing' || c.naming.sum
        ? 'Money is involved: the remedy comes first.'
        : 'Leads with what you will do.',
    moves: byCause
      ? [must(CAUSE), may(named(c)), ...facts, ...step(c), ...takeDown(c), may(FALLBACK, 0.25)]
      : [
          must(fix(c)),
          may(named(c)),
          ...facts,
          ...(c.subject.id === 'plain' ? [must(thenDo(c))] : step(c)),
          ...takeDown(c),
          may(heardLate(c), c.naming.wrong ? 1 : 0.8),
          may(FALLBACK, 0.2),
        ],
  };
}

function straightAnswer(c: Context): Plan {
  const sentences = c.answers
    .filter(({ asked }) => asked)
    .map(
      ({ sentence }) =>
        () =>
          sentence,
    );
  return {
    strategy: 'straight-answer',
    why: 'They ask for something that the policy answers.',
    moves: [
      must(sentences.slice(0, 1)),
      ...(c.naming.wrong || c.heat > 0
        ? [may(heardLate(c), 0.8), must(nextStep(c))]
        : [must(MORE)]),
      ...takeDown(c),
    ],
  };
}

function oneQuestion(c: Context): Plan {
  const questions = openQuestions(c).map(
    (ask): Wording =>
      () => [ask],
  );
  return {
    strategy: 'one-question',
    why: 'One public question moves it on without a DM.',
    moves: [
      must(toQuestion(c)),
      may(named(c)),
      must(questions),
      ...takeDown(c),
      must(afterQuestion(c)),
    ],
  };
}

function thankFor(c: Context): Plan {
  return {
    strategy: 'thank-for',
    why: 'Low stakes and useful to know: thanks work better than sorry.',
    moves: [must(THANKS), ...takeDown(c), must(passOn(c)), may(OFFER_MORE, 0.8)],
  };
}
