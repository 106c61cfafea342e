import type { Category } from '../../post/verdict';
import type { Context } from '../context';
import { type Part, type Sourced, say } from '../parts';
import type { Wording } from './opening';

interface Step {
  /** What the customer brings to the private channel; `known`: the post says it already. */
  bring: readonly { what: string; known?: RegExp }[];
  /** Verb phrases after "I'll". */
  act: readonly string[];
  /** Verb phrases after "so I can". */
  why: readonly string[];
}

const STEPS: Record<Category, Step> = {
  delivery: {
    bring: [{ what: 'the order number and postcode' }, { what: 'the order or tracking number' }],
    act: [
      'trace it and tell you what I find',
      'check where it stands and write back',
      'follow it up and tell you what comes of it',
    ],
    why: ['trace it', 'find the order', 'see where it stands'],
  },
  delay: {
    bring: [{ what: 'your booking or order reference' }, { what: 'the reference for it' }],
    act: [
      "check what's holding it up and tell you",
      'find out where it stands and write back',
      'see what can be moved and tell you either way',
    ],
    why: ["see what's holding it up", 'look up where it stands'],
  },
  cancellation: {
    bring: [{ what: 'your booking or order reference' }, { what: 'the reference' }],
    act: [
      'go through your options with you',
      'check what you can have instead and tell you',
      'look up what happened and write back with your options',
    ],
    why: ['go through your options', 'see what happened'],
  },
  billing: {
    bring: [
      { what: 'the name on the account and the date of the charge (no card details)' },
      { what: 'your account or order number, no card details' },
    ],
    act: [
      'go through the charges and tell you what I see',
      'check each charge and write back with what it was for',
      'look at the payments and tell you where they stand',
    ],
    why: ['go through the charges', 'look at the payments'],
  },
  quality: {
    bring: [
      { what: 'a photo and where you bought it', known: /pic\.twitter|t\.co|photo|picture/ },
      { what: 'the order number or receipt date' },
      { what: 'where and when it happened' },
    ],
    act: [
      'find out what we can do about it',
      'see how this can be put right and tell you',
      'take it up and tell you what comes of it',
    ],
    why: ['see how to put it right', 'take it up with the right people'],
  },
  technical: {
    bring: [
      {
        what: 'the device and version you use',
        known: /iphone|ipad|android|windows|mac|ps[345]|xbox|version|ios|laptop|tv/,
      },
      { what: 'what the screen says when it happens', known: /error|says|message/ },
      { what: 'when it last happened' },
      { what: "what you've tried so far", known: /tried|restart|reinstall/ },
    ],
    act: [
      "look into what's behind it and write back",
      'work through it with you',
      'find out what to try next',
    ],
    why: ['work through it with you', "look into what's behind it"],
  },
  account: {
    bring: [
      { what: 'the username on the account, never a password' },
      { what: 'the name on the account (no password, please)' },
    ],
    act: [
      "look at what's blocking it and tell you",
      'see how to get you back in',
      'check the account and write back',
    ],
    why: ["see what's blocking it", 'look at the account'],
  },
  booking: {
    bring: [{ what: 'your booking reference' }, { what: 'the name and date on the booking' }],
    act: [
      'look at the booking and tell you what can be done',
      'check it and write back',
      'go through it with you',
    ],
    why: ['look at the booking', 'check it'],
  },
  'service-contact': {
    bring: [
      { what: "the reference you were given, or the name you're under" },
      { what: 'the name and number we should use to reach you' },
      { what: 'when you last tried and how' },
    ],
    act: [
      'pick it up from there myself',
      'get you an answer myself',
      'see where it got stuck and write back',
    ],
    why: ['pick it up from there', 'see where it got stuck'],
  },
  other: {
    bring: [{ what: 'the details' }, { what: 'a few details' }, { what: 'what happened and when' }],
    act: [
      'look into it and tell you what I find',
      'see what I can do and write back',
      'find out and come back to you',
    ],
    why: ['look into it', 'see what I can do'],
  },
};

function step(c: Context, turn: number): { bring: Part; act: Part; why: Part } {
  const { bring, act, why } = STEPS[c.category];
  const open = bring.filter((one) => !one.known?.test(c.lower));
  const list = open.length > 0 ? open : STEPS.other.bring;
  const at = <T>(items: readonly T[], i: number): T | undefined => items[i % items.length];
  return {
    bring: at(list, turn)?.what ?? '',
    act: at(act, turn)?.toString() ?? '',
    why: at(why, turn)?.toString() ?? '',
  };
}

/** When the customer hears again: only the policy may say so. */
function time(c: Context): Part[] {
  const { nextUpdate, id } = c.facts;
  if (!nextUpdate) return [];
  const part: Sourced = { text: nextUpdate, source: 'policy', basis: id };
  return [' ', part];
}

const FORMS: readonly ((c: Context, s: ReturnType<typeof step>) => Part[])[] = [
  (c, s) => [...say`DM me ${s.bring} and I'll ${s.act}`, ...time(c), '.'],
  (c, s) => [...say`If you DM me ${s.bring}, I'll ${s.act}`, ...time(c), '.'],
  (c, s) => [...say`Send me ${s.bring} by DM and I'll ${s.act}`, ...time(c), '.'],
  (c, s) => [...say`Could you DM me ${s.bring} so I can ${s.why}?`, ...time(c)],
  (c, s) => [...say`So I can ${s.why}, please DM me ${s.bring}`, ...time(c), '.'],
];

/** PRIVATE with its reason and what to bring, and the one next step. */
export const PRIVATE_STEP: readonly Wording[] = Array.from(
  { length: FORMS.length * 3 },
  (_, i): Wording =>
    (c) =>
      FORMS[i % FORMS.length]?.(c, step(c, Math.floor(i / FORMS.length))) ?? null,
);

/** What follows when the answer does not need a private channel. */
export const THEN: readonly Wording[] = [
  () => ["Then I'll know where to look."],
  () => ["Tell me here and I'll take it from there."],
  () => ["I'll work from your answer."],
  () => ['With that, I can start looking.'],
  () => ["Your answer tells me where to start, and I'll take it on from there."],
];
