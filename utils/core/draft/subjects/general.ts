import type { Subject } from './subject';

const ASKS = [
  { ask: 'What would put it right for you?' },
  { ask: 'What would help you most now?' },
] as const;

/** The problem is named, but it is of no kind that we know. */
export const GENERAL: Subject = {
  id: 'general',
  when: /./,
  noun: null,
  lets: ['see what can be done', 'get you a straight answer', 'find out what happened'],
  act: [
    'look into it',
    'find out what happened',
    'see what can be done',
    'get it to the right person',
  ],
  bring: ['the details and how to reach you', 'what it concerns and how to reach you'],
  asks: ASKS,
  team: 'the right team',
};

/** Not even the problem is understood: ask before anything else. */
export const PLAIN: Subject = {
  ...GENERAL,
  id: 'plain',
  act: ['look into it', 'see what can be done', 'take it to whoever can answer it'],
  lets: ['start from the beginning', 'get to what went wrong', 'hear it from the start'],
  bring: ['what happened and what it concerns', 'a line or two on what went wrong'],
  asks: [
    { ask: 'What happened, in a line or two?' },
    { ask: 'What went wrong for you?' },
    { ask: 'What is the one thing you need from us?' },
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
