import type { Category } from '../../post/verdict';

export interface Need {
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

/** What each kind of complaint takes from the customer, and what we do with it. */
export const STEPS: Record<Category, Step> = {
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
