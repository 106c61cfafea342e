import type { Context } from '../context';
import { say } from '../parts';
import { fill } from '../situations/fill';
import { slotsOf } from '../situations/slots';
import { openQuestions, stillNeeded, tells } from './next';
import type { Wording } from './wording';

/** What the customer said they did already: suggesting it again would not have listened. */
const TRIED =
  /\b(?:already|tried|have (?:restarted|reset|reinstalled|rebooted|updated)|restart\w*|reboot\w*|reset\w*|re-?install\w*|uninstall\w*|unplug\w*|logged out|signed out|cleared)\b/;

/** A harmless first thing to try, made for the situation; none where they have tried things. */
export function firstTries({ known, lower }: Context): readonly Wording[] {
  const { tries = [], triesUnless } = known?.told ?? {};
  if (TRIED.test(lower) || triesUnless?.test(lower)) return [];
  return tries.map(
    (template): Wording =>
      (c) =>
        fill(template, slotsOf(c)),
  );
}

/** What comes next where it does not help. */
export function ifNoHelp(c: Context): readonly Wording[] {
  const { act, bring } = c.subject;
  const by = c.time ? say` ${c.time}` : [];
  if (bring.length === 0) return inPublic(c);
  return stillNeeded(c).flatMap((need, n): Wording[] => [
    () => say`If that doesn't help, DM me ${need} and I'll ${act[n % act.length] ?? ''}${by}.`,
    () => say`Still the same? DM me ${need} and I'll ${act[n % act.length] ?? ''}${by}.`,
  ]);
}

/** What I do then comes with it: a question alone would leave them with nothing in hand. */
function inPublic(c: Context): readonly Wording[] {
  const told = tells(c);
  return c.subject.act.flatMap((act, a): Wording[] => {
    const tell = told[a % told.length] ?? [];
    return [
      () => say`If it's no better after that, I'll ${act} and ${tell}.`,
      ...openQuestions(c).map(
        (ask): Wording =>
          () =>
            say`If that doesn't help: ${small(ask)} Then I'll ${act} and ${tell}.`,
      ),
    ];
  });
}

const small = (question: string): string =>
  /^I\b/.test(question) ? question : question.charAt(0).toLowerCase() + question.slice(1);
