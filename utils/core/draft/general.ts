import type { Category } from '../post/verdict';
import { SINCE, TRIED_WHAT } from './kinds/software-words';
import type { Subject } from './subject';

const ASKS = [
  {
    ask: 'Have you spoken to anyone about it yet?',
    unless:
      /told|said|spoke|spoken|call|phone|e-?mail|chat|\bdm|contact|repl|respon|ticket|manager|staff|\breps?\b|agent|asked|answer/,
  },
  { ask: 'Is it still the same now?', unless: /still|now|today|current|again|since|always|ever/ },
  {
    ask: 'When did this start?',
    unless: /since|today|yesterday|day|week|month|hour|ago|after|year|morning|night|\d/,
  },
] as const;

/** Characters from which a post has told its story: asking what happened would not have listened. */
export const TELLING = 90;

/** Of no kind that we know: the problem may be named, or told at such length that asking would not have listened. */
export const GENERAL: Subject = {
  id: 'general',
  noun: null,
  lets: ['see what can be done', 'get you an answer', 'find out what happened'],
  act: [
    'look into it',
    'find out what happened',
    'see what I can do',
    'get it to the right person',
  ],
  bring: ['a few more details', 'the details and any reference you have'],
  asks: ASKS,
  team: 'the right team',
};

/** Something does not work: what they use and have tried says more than a reference. */
const GENERAL_TECHNICAL: Subject = {
  ...GENERAL,
  bring: [],
  asks: [TRIED_WHAT, SINCE],
};

/** Nothing that has a number: asking for one would be asking from a form. */
const GENERAL_TALK: Subject = { ...GENERAL, bring: ['a few more details'] };

/** How to go on with what is of no kind that we know. */
export function generalFor(category: Category | null): Subject {
  switch (category) {
    case 'technical':
      return GENERAL_TECHNICAL;
    case 'quality':
    case 'service-contact':
    case 'other':
    case null:
      return GENERAL_TALK;
    default:
      return GENERAL;
  }
}

/** Not even the problem is understood: ask before anything else. */
export const PLAIN: Subject = {
  ...GENERAL,
  id: 'plain',
  act: ['look into it', 'see what can be done', 'take it to whoever can answer it'],
  lets: ['start from the beginning', 'get to what went wrong', 'hear it from the start'],
  bring: ['what happened, in a line or two'],
  asks: [
    { ask: 'Could you tell me a bit more about what happened?' },
    { ask: 'Could you tell me what happened?' },
    { ask: 'Can you tell me what went wrong?' },
  ],
};

/** Bereavement, illness, hardship: a person takes it over, and nothing is gone through line by line. */
export const CARE: Subject = {
  ...GENERAL,
  id: 'care',
  lets: [
    'take this off your hands',
    'get this settled for you',
    'make sure you need not ask again',
  ],
  act: ['get the right colleague to take it over', 'see that it is settled', 'have it dealt with'],
  bring: ["how and when you'd like to be contacted", 'the name it concerns and how to reach you'],
  asks: [
    { ask: "Is there anything that can't wait?" },
    { ask: 'How would you like to hear from us, and when?' },
    { ask: 'What should be settled first?' },
  ],
  team: 'the right colleague',
};
