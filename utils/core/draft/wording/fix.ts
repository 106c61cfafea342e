import type { Context } from '../context';
import { TELLING } from '../general';
import { say } from '../parts';
import { withIt as phraseWithIt } from '../subject';
import { why } from './cause';
import { isTrouble, lightly, unnamed, type Wording, withIt } from './wording';

const BY_CAUSE: readonly Wording[] = [
  why((wrong) => say`I'll find out why ${wrong}.`),
  why((wrong) => say`Let me find out why ${wrong}.`),
  why((wrong) => say`You should be told why ${wrong}, and I'll get you that answer.`),
  lightly(why((wrong) => say`Let's get to the bottom of why ${wrong}.`)),
  why((wrong) => say`First I'll find out why ${wrong}.`),
];

/** What this kind of trouble takes first, in the subject's own verbs. */
function bySubject({ subject, naming }: Context): readonly Wording[] {
  return subject.lets.flatMap((lets): Wording[] => {
    // "Get the missing refund moving" is well; "get the trouble signing in working" is not.
    const it = naming.it && /trouble|problem|bug|error/.test(naming.it.text) ? null : naming.it;
    const phrase = phraseWithIt(lets, it);
    if (!phrase) return [];
    return [
      () => say`Let's ${phrase}.`,
      () => say`First, let's ${phrase}.`,
      () => say`Let me ${phrase}.`,
      lightly(() => say`Right, let's ${phrase}.`),
    ];
  });
}

const BY_THING: readonly Wording[] = [
  withIt((it) =>
    isTrouble(it) ? say`I'll look into ${it}.` : say`I'll look into what went wrong with ${it}.`,
  ),
  withIt((it) => (isTrouble(it) ? null : say`I'd like to see what went wrong with ${it}.`)),
];

const ANYTHING: readonly Wording[] = [
  () => ["Let's see what can be done about it."],
  () => ["I'll take this on."],
  () => ['Leave this with me.'],
];

const UNNAMED: readonly Wording[] = [
  unnamed('Could you tell me what happened? A line or two is enough.'),
  unnamed("Tell me what happened and I'll start on it."),
  unnamed("Tell me a bit more and I'll look into it."),
];

/** FIX by its cause: the reason they are owed. */
export const CAUSE = BY_CAUSE;

/** FIX: what I will do, before anything else. */
export function fix(c: Context): readonly Wording[] {
  const { it, wrong, headline, wait } = c.naming;
  const told = c.known || it || wrong || headline || wait || c.subject.id === 'care';
  if (!told && c.input.text.length < TELLING) return UNNAMED;
  const own = bySubject(c);
  return [...own, ...(it ? BY_THING : []), ...(own.length > 0 ? [] : ANYTHING)];
}
