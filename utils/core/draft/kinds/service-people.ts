import type { Kind } from './kind';

/** What the contact was for has been said. */
const MATTER =
  /\b(?:refunds?|orders?|bill|billing|charg\w+|account|deliver\w+|parcels?|package|tracking|flights?|claim|booking|reservation|cancel\w*|password|card|broadband|internet|boiler|fridge|sofa|telly|tv|phone contract|login|log in|locked|replac\w*|warranty|seats?|hotel|holiday|wedding|game|fault\w*|broken|meter|electricity|repair\w*|landlord|mould|damp|rebook\w*|luggage|bag|transfer|payment|app|appeal|upgrade|documents|to (?:change|book|report|ask|get|pay|rebook)|(?:about|regarding) (?:a|an|the|my|our|your|their))\b/;
const SAID = /told|said|says|saying|answer was|promis|assur|"/;
const WHAT = { ask: 'What do you need sorted, in a few words?', unless: MATTER };
const NAME = 'the name on the account, order or booking';

/** How those who answered dealt with it. */
export const SERVICE_PEOPLE: readonly Kind[] = [
  {
    id: 'passed-round',
    noun: null,
    clauses: ["you've been sent from one to another"],
    heard: [
      "I'm sorry you've been sent from one to another without an answer.",
      "I'm sorry. You should get one answer, from one place.",
      "Being sent back and forth wears anyone out, and I'm sorry.",
    ],
    lets: ['find out who has to decide this', 'ask for one answer that holds'],
    act: ['find out which team has to decide it', 'ask the right team for one answer in writing'],
    bring: [`${NAME}, and any references you were given`],
    asks: [
      { ask: 'What is it that needs deciding, in a few words?', unless: MATTER },
      {
        ask: 'Who were you sent to last?',
        unless:
          /last one|now (?:a|they|the|with)|back to|manufacturer|courier|seller|airline|agency|tier|store|landlord/,
      },
      {
        ask: 'What was the last answer you were given?',
        unless: SAID,
      },
    ],
    team: 'the team that can decide it',
  },
  {
    id: 'bot',
    noun: null,
    clauses: ["you couldn't get past automatic answers"],
    heard: [
      "You wanted a person, and I'm sorry you got a machine.",
      "I'm sorry you got machine answers where you needed a person.",
      "Talking to a machine that doesn't follow is tiring, and I'm sorry.",
    ],
    lets: ['do this without the automatic answers', 'start with what the machine missed'],
    act: ['get this to a person who can answer it', 'pass what you wrote to the right team'],
    bring: [`${NAME}, and any reference`],
    asks: [
      {
        ask: 'What should the machine have understood, in a few words?',
        when: /bot\b|assistant|robot|machine|\bai\b|menu|recogni|virtual|press \d/,
        unless: MATTER,
      },
      WHAT,
      {
        ask: 'Was that on the phone, in the chat or by e-mail?',
        unless:
          /phone|call|chat|e-?mail|press \d|twitter|tweet|\bdms?\b|auto-?reply|line\b|message|voice|app\b/,
      },
      {
        ask: 'Where did it stop taking you further?',
        unless: /keeps|every option|loop|ends|closed|hung|asked|wouldn'?t|says|sorry|same|"/,
      },
    ],
    team: 'the right team',
  },
  {
    id: 'rude',
    noun: null,
    clauses: ['you were treated that way'],
    heard: [
      "I'm sorry about the way you were dealt with.",
      "I'm sorry. Nobody should be treated like that when they come to us.",
      "Common courtesy is the least you should get, and I'm sorry you didn't.",
    ],
    lets: ["get this to that person's manager", 'ask for the right manager to read this'],
    act: [
      "take it to that person's manager",
      'find out who was on duty and pass on what you wrote',
    ],
    bring: ['where it was, the day and the rough time'],
    asks: [
      {
        ask: 'Where was it: in person, by phone or in the chat?',
        unless:
          /store|shop|branch|desk|counter|till|chat|phone|call|helpline|gym|venue|drive|check ?in|gate|flight|carriage|conductor|reception|waiter|driver|bank|office|door|showroom|viewing|pharmac|bouncer|support rep|handler/,
      },
      {
        ask: 'Which branch or place was it?',
        when: /store|shop|branch|gym|restaurant|drive|counter|till|reception|showroom|venue|office/,
        unless:
          /\b(?:in|at|on) (?!the\b|my\b|your\b|a\b|me\b|my\b|us\b|all\b|front\b|an\b|this\b|that\b|least\b|retail\b|no\b|very\b|any\b)[a-z]{4,}|\b(?!(?:the|your|my|a|this|that|phone|any)\b)[a-z]+ (?:branch|store)\b/,
      },
      {
        ask: 'Roughly when was that?',
        unless:
          /today|yesterday|tonight|morning|afternoon|evening|night|just now|day\b|\d ?(?:am|pm)|ago|last/,
      },
      {
        ask: 'Did you speak to a manager or supervisor there?',
        unless: /manager|supervisor/,
      },
    ],
    team: "that person's manager",
  },
  {
    id: 'unhelpful',
    noun: null,
    clauses: ["you didn't get the help you needed"],
    heard: [
      "I'm sorry you asked for help and came away no further.",
      "I'm sorry. An answer that doesn't answer anything only costs you time.",
      "You asked for help and are still stuck, and I'm sorry.",
    ],
    lets: ['start with what is still open', 'see what the last answer left out'],
    act: [
      'look for somebody who knows this and ask for their answer',
      'go over what you were told',
    ],
    bring: [`${NAME}, and any reference from that contact`],
    asks: [
      { ask: 'What did you need help with, in a few words?', unless: MATTER },
      { ask: 'What were you told in the end?', unless: SAID },
      {
        ask: 'Was that in person, by phone or in the chat?',
        unless:
          /phone|chat|call|rang|shop|store|branch|desk|showroom|e-?mail|helpdesk|spoke|article|gate|assistant/,
      },
      {
        ask: 'What have you tried so far?',
        when: /\b(?:tech|technician|reinstall|settings|step|device|windows|troubleshoot\w*|off and on)\b/,
        unless: /tried|already|followed|did it|steps|reinstall|said that/,
      },
    ],
    team: 'someone who knows the subject',
  },
];
