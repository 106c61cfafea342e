import type { Context } from '../context';
import { type Part, type Sourced, say } from '../parts';
import { type Need, STEPS } from './needs';
import type { Wording } from './opening';

/** Where the post holds the reference already. */
const REACH: readonly Need[] = [{ what: 'the best way to reach you' }];

interface Bits {
  need: Part;
  act: Part;
  why: Part;
}

type Form = (bits: Bits, time: Part[]) => Part[];

const BY_DM: readonly Form[] = [
  ({ need, act }, time) => [...say`DM me ${need} and I'll ${act}`, ...time, '.'],
  ({ need, act }, time) => [...say`If you DM me ${need}, I'll ${act}`, ...time, '.'],
  ({ need, act }, time) => [...say`Send me ${need} by DM and I'll ${act}`, ...time, '.'],
  ({ need, why }) => say`Could you DM me ${need} so I can ${why}?`,
  ({ need, why }) => say`So I can ${why}, please DM me ${need}.`,
  ({ need, act }, time) => [
    ...say`I'll ${act}`,
    ...time,
    ...say` once I have ${need}. A DM keeps that off your timeline.`,
  ],
];

const BY_DM_AFTER: readonly Form[] = [
  ({ need }) => say`For that I need ${need}, sent by DM to keep it private.`,
  ({ need }, time) => [...say`DM me ${need} and I'll start there`, ...time, '.'],
  ({ need }) => say`Could you DM me ${need}? That's all I need to start.`,
  ({ need }) => say`What I need from you is ${need}, by DM so it stays private.`,
  ({ need }, time) => [
    ...say`Send me ${need} by DM and I'll write back with what I find`,
    ...time,
    '.',
  ],
];

const IN_PUBLIC: readonly Form[] = [
  ({ need, act }, time) => [...say`Tell me ${need} and I'll ${act}`, ...time, '.'],
  ({ need, act }, time) => [...say`If you tell me ${need}, I'll ${act}`, ...time, '.'],
  ({ need, why }) => say`Could you tell me ${need}? Then I can ${why}.`,
  ({ need, why }) => say`So I can ${why}, please tell me ${need}.`,
];

const IN_PUBLIC_AFTER: readonly Form[] = [
  ({ need }) => say`For that I need to know ${need}.`,
  ({ need }, time) => [...say`Tell me ${need} and I'll start there`, ...time, '.'],
  ({ need }) => say`Could you tell me ${need}? That's all I need to start.`,
];

/** When the customer hears again: only the policy may say so. */
function timeOf({ facts: { nextUpdate, id } }: Context): Part[] {
  const part: Sourced | null = nextUpdate
    ? { text: nextUpdate, source: 'policy', basis: id }
    : null;
  return part ? [' ', part] : [];
}

/** Wordings of the one next step, for every form, need and act that fits the post. */
function steps(c: Context, dm: readonly Form[], open: readonly Form[]): readonly Wording[] {
  const { channel, needs, act, why } = STEPS[c.category];
  const given = c.specifics.exposes.includes('reference');
  const fitting = needs.filter(
    ({ what, known, when }) =>
      !known?.test(c.lower) &&
      (!when || when.test(c.lower)) &&
      !(given && /number|reference/.test(what)),
  );
  const asked = fitting.length > 0 ? fitting : given ? REACH : STEPS.other.needs.slice(0, 2);
  const forms = fitting.length > 0 && channel === 'public' ? open : dm;
  const time = timeOf(c);
  return forms.flatMap((form, f) =>
    asked.map((need, n): Wording => {
      const bits = {
        need: need.what,
        act: act[(f + n) % act.length] ?? '',
        why: why[(f + n) % why.length] ?? '',
      };
      return () => form(bits, time);
    }),
  );
}

/** PRIVATE with its reason and what to bring, or a public question where nothing private is needed. */
export function nextStep(c: Context): readonly Wording[] {
  return steps(c, BY_DM, IN_PUBLIC);
}

/** The same after an opening that has said already what I will do. */
export function nextStepAfter(c: Context): readonly Wording[] {
  return steps(c, BY_DM_AFTER, IN_PUBLIC_AFTER);
}

/** What follows when the answer does not need a private channel. */
export const THEN: readonly Wording[] = [
  () => ["Then I'll know where to look."],
  () => ["Tell me here and I'll take it from there."],
  () => ["I'll work from your answer."],
  () => ['With that, I can start looking.'],
  () => ['Your answer tells me where to start.'],
];
