import type { Category } from '../../post/verdict';
import type { Context } from '../context';
import { type Part, type Sourced, say } from '../parts';
import type { Wording } from './opening';

interface Need {
  what: string;
  /** The post says it already. */
  known?: RegExp;
  /** Only where the post speaks of it. */
  when?: RegExp;
}

interface Step {
  /** Private: it takes something that must not stand in public. */
  channel: 'dm' | 'public';
  /** What the customer brings; in public, an indirect question. */
  needs: readonly Need[];
  /** Verb phrases after "I'll". */
  act: readonly string[];
  /** Verb phrases after "so I can". */
  why: readonly string[];
}

const SOFTWARE =
  /\b(?:app|apps|site|website|page|log ?in|sign ?in|password|screen|update|download|install|play|game|stream|video|browser|windows|software|server|error|crash)/;
const PLACE =
  /\b(?:store|shop|branch|restaurant|station|staff|flight|train|bus|hotel|driver|crew|gate|desk)\b/;

const STEPS: Record<Category, Step> = {
  delivery: {
    channel: 'dm',
    needs: [{ what: 'the order number and postcode' }, { what: 'the order or tracking number' }],
    act: [
      'trace it and tell you what I find',
      'check where it stands and write back',
      'follow it up and tell you what comes of it',
    ],
    why: ['trace it', 'see where it stands', 'follow it up'],
  },
  delay: {
    channel: 'dm',
    needs: [{ what: 'your booking or order reference' }, { what: 'the reference for it' }],
    act: [
      "check what's holding it up and tell you",
      'find out where it stands and write back',
      'see what can be moved and tell you either way',
    ],
    why: ["see what's holding it up", 'look up where it stands'],
  },
  cancellation: {
    channel: 'dm',
    needs: [{ what: 'your booking or order reference' }, { what: 'the reference for it' }],
    act: [
      'go through your options with you',
      'check what you can have instead and tell you',
      'look up what happened and write back with your options',
    ],
    why: ['go through your options', 'see what happened'],
  },
  billing: {
    channel: 'dm',
    needs: [
      { what: 'the name on the account and the date of the charge (no card details)' },
      { what: 'your account or order number (no card details)' },
    ],
    act: [
      'go through the charges and tell you what I see',
      'check each charge and write back with what it was for',
      'look at the payments and tell you where they stand',
    ],
    why: ['go through the charges', 'look at the payments'],
  },
  quality: {
    channel: 'dm',
    needs: [
      { what: 'where and when this was', when: PLACE },
      { what: 'a photo and where you bought it', known: /pic\.twitter|t\.co|photo|picture/ },
      { what: 'the order number or the date on the receipt' },
    ],
    act: [
      'find out what can be done about it',
      'see how this can be put right and tell you',
      'take it up and tell you what comes of it',
    ],
    why: ['see how to put it right', 'take it up with the right people'],
  },
  technical: {
    channel: 'public',
    needs: [
      {
        what: "which device and version you're on",
        known: /iphone|ipad|android|windows|\bmac|ps[345]|xbox|version|ios|laptop|\btv\b/,
        when: SOFTWARE,
      },
      { what: 'what the screen says when it happens', known: /error|says|message/, when: SOFTWARE },
      { what: 'when it last worked as it should', known: /since|never|started|after/ },
      { what: "what you've tried so far", known: /tried|restart|reinstall|reset/ },
      { what: 'which model it is and when you first saw it', known: SOFTWARE },
      { what: 'whether it happens every time', known: /every ?time|always|randomly|sometimes/ },
    ],
    act: [
      "look into what's behind it and write back",
      'work through it with you',
      'find out what to try next',
    ],
    why: ['work through it with you', "look into what's behind it"],
  },
  account: {
    channel: 'dm',
    needs: [
      { what: 'the username on the account (never a password)' },
      { what: 'the name on the account (no password, please)' },
    ],
    act: [
      "look at what's blocking it and tell you",
      'see what it takes to put it right',
      'check the account and write back',
    ],
    why: ["see what's blocking it", 'look at the account'],
  },
  booking: {
    channel: 'dm',
    needs: [{ what: 'your booking reference' }, { what: 'the name and date on the booking' }],
    act: [
      'look at the booking and tell you what can be done',
      'check it and write back',
      'go through it with you',
    ],
    why: ['look at the booking', 'check it'],
  },
  'service-contact': {
    channel: 'dm',
    needs: [
      { what: 'the reference you were given or the name you used' },
      { what: 'the best name and number to reach you on' },
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
    channel: 'dm',
    needs: [
      { what: 'the order or account it concerns' },
      { what: "the name it's under and a way to reach you" },
      { what: 'where and when this was', when: PLACE },
    ],
    act: [
      'look into it and tell you what I find',
      'see what I can do and write back',
      'find out and come back to you',
    ],
    why: ['look into it', 'see what I can do'],
  },
};

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
  const fitting = needs.filter(
    ({ known, when }) => !known?.test(c.lower) && (!when || when.test(c.lower)),
  );
  const asked = fitting.length > 0 ? fitting : STEPS.other.needs.slice(0, 2);
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
