import type { Context } from '../context';
import { type Part, type Sentence, say } from '../parts';
import { actsOf } from './topics';
import type { Wording } from './wording';

/** "tell you by 6pm what I find": the promise that closes a step. */
export function tells({ time }: Context): readonly Sentence[] {
  const when: Part[] = time ? [' ', time] : [];
  return [
    ['tell you', ...when, ' what I find'],
    ['come back to you', ...when],
    ['let you know', ...when],
    ['write back', ...when],
    ...(time
      ? [
          ['update you', ...when],
          ['have news for you', ...when, ', good or bad'],
        ]
      : []),
  ];
}

interface Bits {
  need: string;
  act: Sentence;
  tell: Sentence;
  /** `tell` says when: it may not be left out. */
  timed: boolean;
}

type Form = (bits: Bits) => Sentence | null;

/** "the order number", not "when you wrote". */
const isThing = (need: string): boolean => /^(?:the|your|a) (?!.* how )/.test(need);

const BY_DM: readonly Form[] = [
  ({ need, act, tell }) => say`DM me ${need} and I'll ${act} and ${tell}.`,
  ({ need, act, timed }) => (timed ? null : say`DM me ${need} and I'll ${act}.`),
  ({ need, act, timed }) => (timed ? null : say`If you DM me ${need}, I'll ${act}.`),
  ({ need, act, tell }) => say`Send me a DM with ${need} and I'll ${act} and ${tell}.`,
  ({ need, act, tell }) => say`Could you DM me ${need}? I'll ${act} and ${tell}.`,
  ({ need, act, timed }) => (timed ? null : say`Could you DM me ${need}, so I can ${act}?`),
  ({ need, act, tell }) =>
    isThing(need) ? say`DM me ${need}, so it isn't public, and I'll ${act} and ${tell}.` : null,
];

/** Where the post shows the reference already, or nothing of it is left to ask. */
const REACH = ['the best way to reach you', 'a name and how to reach you'];

/** What they cannot tell any more need not be asked for. */
const FORGOTTEN =
  /\b(?:forg[eo]t(?:ten)?|don'?t (?:remember|know|recall)|can'?t (?:remember|recall)|no idea)\b[^.!?]{0,40}\b(?:e-?mails?|usernames?|user names?|which account|account info\w*|information)\b/;

/** What the customer still has to send: not what stands in the post. */
export function stillNeeded({ subject, specifics, lower }: Context): readonly string[] {
  const shown = specifics.exposes.includes('reference');
  const fitting = subject.bring.filter((what) => {
    if (shown && /number|reference/.test(what)) return false;
    if (/email|username/.test(what) && FORGOTTEN.test(lower)) return false;
    return !(/photo/.test(what) && /pic\.twitter|photo|picture/.test(lower));
  });
  return fitting.length > 0 ? fitting : REACH;
}

/** "find it and tell you what I find" says one thing twice. */
const repeats = ([act]: Sentence, tell: Part | undefined): boolean =>
  typeof act === 'string' && /\bfind\b/.test(act) && tell === 'tell you';

/** NEXT with PRIVATE: what to bring, why by DM, what I do with it and by when. */
function byDm(c: Context): readonly Wording[] {
  const needs = stillNeeded(c);
  const told = tells(c);
  return BY_DM.flatMap((form, f) =>
    actsOf(c).flatMap((act, a) =>
      needs.map((need, n): Wording => {
        const fitting = told.filter(([first]) => !repeats(act, first));
        const tell = fitting[(f + a + n) % fitting.length] ?? [];
        return () => form({ need, act, tell, timed: c.time !== null });
      }),
    ),
  );
}

/** The same where nothing private is needed: one question, and what I do with the answer. */
function byQuestion(c: Context): readonly Wording[] {
  const told = tells(c);
  const open = openQuestions(c);
  if (open.length === 0) {
    return actsOf(c).flatMap((act) =>
      told.map(
        (tell): Wording =>
          () =>
            say`I'll ${act} and ${tell}.`,
      ),
    );
  }
  return open.flatMap((ask, q) =>
    actsOf(c).flatMap((act, a): Wording[] => {
      const tell = told[(q + a) % told.length] ?? [];
      return [
        () => (c.time ? null : say`${ask} Then I can ${act}.`),
        () => (c.time ? null : say`${ask} Once I know, I'll ${act}.`),
        () => say`${ask} Then I'll ${act} and ${tell}.`,
        () => (c.time ? null : say`${ask} Tell me here and I'll ${act}.`),
      ];
    }),
  );
}

/** The one next step, in private only where it must be. */
export function nextStep(c: Context): readonly Wording[] {
  if (c.subject.bring.length === 0) return byQuestion(c);
  // Not knowing what went wrong, nobody should have to send details first.
  return c.subject.id === 'plain' ? byQuestion(c) : byDm(c);
}

/** What I do once they have told me: where the question has been put already. */
export function thenDo(c: Context): readonly Wording[] {
  const told = tells(c);
  return actsOf(c).flatMap((act, a) =>
    told.map((tell, t): Wording => {
      const first = (a + t) % 2 === 0 ? 'Then' : 'From there';
      return () => say`${first} I'll ${act} and ${tell}.`;
    }),
  );
}

/** Questions this post leaves open; none where the trouble is told in full. */
export function openQuestions({ subject, known, lower }: Context): readonly string[] {
  const fits = subject.asks.filter(
    ({ unless, when }) => !unless?.test(lower) && (when === undefined || when.test(lower)),
  );
  const open = fits.map(({ ask }) => ask);
  return open.length > 0 || known ? open : ['Could you tell me a bit more about it?'];
}

/** What follows a question. */
export function afterQuestion(c: Context): readonly Wording[] {
  const told = tells(c);
  return [
    ...actsOf(c).flatMap((act, a): Wording[] => [
      () => say`Then I can ${act}.`,
      () => say`Then I'll ${act} and ${told[a % told.length] ?? []}.`,
      () => say`Once I know that, I'll ${act}.`,
    ]),
    () => say`I'll take it to ${c.subject.team} and ${told[1] ?? []}.`,
  ];
}
