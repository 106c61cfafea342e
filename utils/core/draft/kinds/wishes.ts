import type { Kind } from './kind';
import { ON_WHAT } from './software-words';

/** What is asked for rather than what failed: how to do a thing, a thing that should exist or come back. */
export const WISHES: readonly Kind[] = [
  {
    id: 'feature-gone',
    noun: /\b(?:layout|design|redesign|look|button|menu|toolbar|tab|option|setting|filter|view|sort(?:ing)?|shortcut|widget|feature|font|theme|dark mode|timeline|feed)\b/,
    clauses: [],
    heard: [
      "I'm sorry the change has taken away something you used.",
      "A change like that is a nuisance when you know your way around, and I'm sorry.",
      "I can see why you want it back, and I'm sorry it caught you like this.",
    ],
    lets: ['see whether there is another way to it', 'get your words to the people who changed it'],
    act: [
      'ask the product team whether it can be had another way',
      'pass it to the people behind the change in your words',
    ],
    bring: [],
    asks: [
      {
        ask: 'What did you use it for most?',
        unless: /use(?:d)? (?:it|this|that) (?:for|to|every)|so (?:that )?i can|in order to|for my/,
      },
      ON_WHAT,
      {
        ask: 'Is it gone altogether, or somewhere you would not look?',
        unless:
          /gone|removed|taken (?:away|off|out)|got rid|nowhere|disappear|vanish|missing|where/,
      },
    ],
    team: 'the product team',
  },
  {
    id: 'feature-request',
    noun: null,
    clauses: [],
    heard: [
      "I can find out what's planned.",
      "You should get a straight answer on that, and I'll look for one.",
      "That's a fair thing to ask.",
    ],
    lets: ['find out what is planned', 'get this to the people who plan it'],
    act: ['ask the product team what is planned', 'put it to the product team in your words'],
    bring: [],
    asks: [],
    team: 'the product team',
  },
  {
    id: 'how-do-i',
    noun: null,
    clauses: [],
    heard: ['Happy to help with that.', 'I can find that out for you.', "Let's look that up."],
    lets: ['look for a clear answer', 'find out how that works'],
    act: ['find out how that works', 'check with the people who know'],
    bring: [],
    asks: [
      {
        ...ON_WHAT,
        when: /\bapp\b|site|account|settings?|profile|photo|video|file|screen|button|upload|download|print|record|channel|page|meeting|call|message|log ?in|password/,
      },
    ],
    team: 'the people who know it best',
  },
];
