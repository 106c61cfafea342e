import type { Kind } from './kind';

const noun = /\b(?:trains?|bus(?:es)?|trams?|coach|ferry|subway|tube|metro)\b/;
/** A named place: "at Vauxhall", "from Leeds". */
const PLACE =
  /\b(?:at|in|into|from|to|outside|near|between) (?!the\b|my\b|your\b|this\b|that\b|least\b|all\b|night\b|work\b|home\b|time\b|front\b|every\b|rush\b|peak\b|school\b|stand\b|catch\b|have\b|tell\b|make\b|leave\b|wait\b|claim\b|miss\b)[a-z]{4,}/;
const TIME = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b/;

/** Trains, trams, buses and their stations. */
export const RAIL: readonly Kind[] = [
  {
    id: 'train-late',
    noun,
    thing: 'your journey',
    clauses: ['{it} has been held up'],
    heard: [
      "I'm sorry about the delay and what it does to your plans.",
      "Waiting without knowing how long is wearing, and I'm sorry.",
      "I'm sorry about the hold-up with {it}.",
    ],
    lets: ['find out what is holding {it} up', 'see which other ways there are'],
    act: [
      'ask control what is behind the delay',
      'check with control where it is',
      'see what your next best way there is',
    ],
    bring: [],
    asks: [
      {
        ask: 'Which service is it, and where are you waiting?',
        unless: new RegExp(
          `(?:${TIME.source})[^]*(?:${PLACE.source})|(?:${PLACE.source})[^]*(?:${TIME.source})|\\b(?:bus|route|the|no|line) \\d{1,3}\\b|\\b[a-z]?\\d{1,3} (?:bus|due|towards|driver)\\b`,
        ),
      },
      {
        ask: 'Where are you trying to get to?',
        unless:
          /\b(?:in)?to (?!the\b|be\b|my\b|get\b|go\b|move\b|leave\b|work\b|miss\b|catch\b|tell\b|wait\b|do\b|claim\b|happen\b)[a-z]{4,}|every|always|again|week|month/,
      },
      {
        ask: 'Are you still waiting now?',
        unless:
          /still|now|today|stuck|sat|been (?:at|stand|wait)|yesterday|every|was|were|week|month/,
      },
    ],
    team: 'the control team',
  },
  {
    id: 'train-cancelled',
    noun,
    thing: 'your service',
    clauses: ["{it} didn't run as planned"],
    heard: [
      "You plan around a service being there, and I'm sorry this one wasn't.",
      "I'm sorry you've been left to find another way.",
      "I'm sorry {it} couldn't be counted on.",
    ],
    lets: ['see what the next way there would be', 'find out what happened with {it}'],
    act: [
      'find out what is running instead',
      'ask control what happened to it',
      'check what is running on that line',
    ],
    bring: [],
    asks: [
      {
        ask: 'Which station or stop are you at?',
        unless: new RegExp(`${PLACE.source}|yesterday|timetable`),
      },
      {
        ask: 'Which service and time was it?',
        unless: new RegExp(
          `${TIME.source}|\\b(?:bus|route|the|no) [a-z]?\\d{1,3}\\b|\\b\\d{1,3} (?:bus|has been)\\b|strike`,
        ),
      },
      {
        ask: 'Has another one come since?',
        unless: /next|another|replacement|later|since|hour|taxi|again|every|row/,
      },
    ],
    team: 'the control team',
  },
  {
    id: 'train-crowded',
    noun,
    thing: 'your journey',
    clauses: ['{it} was so uncomfortable'],
    heard: [
      "I'm sorry it's so uncomfortable on board.",
      "You should be able to travel in some comfort, and I'm sorry you couldn't on {it}.",
      "Nobody should have to put up with a journey like that, and I'm sorry.",
    ],
    lets: ['get this to the team that runs that service', 'find out what is behind it'],
    act: [
      'report it to the team on that route',
      'ask the fleet team what they can do about it',
      'pass it to the people who plan that service',
    ],
    bring: [],
    asks: [
      {
        ask: 'Which service are you on, and which coach?',
        unless: new RegExp(
          `${TIME.source}|coach [a-z]\\b|\\b(?:bus|route|the|no) \\d{1,3}\\b|\\b\\d{1,3} bus\\b|line`,
        ),
      },
      { ask: 'Where did you get on?', unless: PLACE },
      {
        ask: 'Is it always like this, or only now and then?',
        unless:
          /today|every|again|always|daily|this (?:morning|evening)|since|most days|now|match days|week/,
      },
    ],
    team: 'the fleet team',
  },
  {
    id: 'train-ticket',
    noun: /\b(?:tickets?|railcard|season ticket|(?<=\b(?:my|day|monthly|senior|the) )pass|smartcard|delay repay|refund|(?<=\b(?:a|the|my|this) )fine|oyster|penalty fare)\b/,
    thing: 'your ticket',
    clauses: [],
    heard: [
      "I'm sorry about the trouble over {it}.",
      "Getting the ticket side right shouldn't be the hard part of a journey, and I'm sorry.",
      "I'm sorry this has been harder than buying a ticket ought to be.",
    ],
    lets: ['see what can be done about {it}', 'find out what happened with {it}'],
    act: [
      'check what applies to that ticket',
      'ask the ticketing team to look at it',
      'find out who can look at it',
    ],
    bring: [],
    asks: [
      {
        ask: 'Did you buy it in the app, online or at a machine?',
        unless:
          /\bapp\b|online|website|\bsite\b|machine|ticket office|conductor|tapped|contactless|e-?ticket|oyster|third party|smartcard/,
      },
      {
        ask: 'Which journey is it for?',
        unless: PLACE,
      },
      {
        ask: 'Have you been given a claim or appeal number?',
        when: /claim\w*|delay repay|refund|appeal|fine\b|fined|compensation|penalty/,
        unless: /reference|number|reject\w*|how do i|how can i/,
      },
      {
        ask: 'What does it say when it refuses?',
        when: /\b(?:app|machine|smartcard|site|checkout|declined)\b/,
        unless: /says?\b|said|error|message|"|declined|used|ate\b/,
      },
    ],
    team: 'the ticketing team',
  },
  {
    id: 'station',
    noun: /\b(?:stations?|lifts?|elevators?|escalators?|platform|waiting room|car park|ticket office|toilets)\b/,
    thing: 'the station',
    clauses: [],
    heard: [
      "I'm sorry about the trouble at the station.",
      "A station has to work for everyone who passes through it, and I'm sorry this one didn't.",
      "I'm sorry it was like that at the station.",
    ],
    lets: ['get this to the people who run the station', 'find out what is being done there'],
    act: [
      'raise it with the station manager',
      'ask the station team what is being done',
      'report it to the team on site',
    ],
    bring: [],
    asks: [
      { ask: 'Which station is it?', unless: new RegExp(`${PLACE.source}|[a-z]{4,} station\\b`) },
      {
        ask: 'Which platform or entrance is it?',
        unless:
          /platform|entrance|exit|car park|toilet|ticket office|waiting room|street|parking|staff|hours|underpass/,
      },
      {
        ask: 'When were you there?',
        unless:
          /today|yesterday|now|tonight|this (?:morning|evening)|again|every|since|\d ?[ap]m|\bfor (?:weeks|months)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|is there|are there|is left/,
      },
    ],
    team: 'the station team',
  },
];
