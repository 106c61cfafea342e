import { gap, NOT, SPAN, words } from '../pieces';
import type { Situation } from '../situation';
import { PRAISE } from './contact';

const ONE =
  '(?<who>manager|store manager|supervisor|cashier|agent|rep|representative|advisor|adviser|operator|driver|waiter|waitress|barista|receptionist|conductor|guard|technician|engineer|steward|stewardess|flight attendant|server|salesman|saleswoman|assistant|security guard|delivery driver|delivery guy|pharmacist|courier|bus driver|gate agent|host|clerk|employee|lady|guy|woman|man|girl|person|worker|attendant|inspector|teller|bartender)';
const MANY =
  '(?<many>staff|employees|agents|reps|drivers|crew|team|workers|managers|people|cabin crew|staff members|advisors|waiters|attendants|cashiers|guards)';
const RUDE =
  '(?:rude(?:ly)?|disrespectful|impolite|aggressive|condescending|patronising|patronizing|hostile|obnoxious|nasty|abrupt|dismissive|arrogant|unprofessional|discourteous|ill[- ]mannered|abusive|sarcastic|angry and demeaning|demeaning|mean|unfriendly|snotty|snarky|grumpy)';

/** Said of people here and elsewhere; nothing here is weighed, only passed on. */
export const NOT_OURS =
  /\b(?:racis\w+|racial\w*|assault\w*|punch\w*|threat\w*|sexual\w*|harass\w*|groped|spat|(?:rude|mean) (?:passengers?|customers?|people on (?:this|my)|neighbou?rs?|kids)|(?:other|another|fellow) (?:passengers?|customers?)|customers (?:is|are|were)|my (?:manager|boss|supervisor|teacher|landlord|coworker|professor)|hate my job|in-?game|teammates?|game|i was rude|sorry (?:if|for being) rude|not rude|wasn'?t rude|rude awakening)\b/;

export const PERSON = {
  noun: null,
  thing: 'this',
  lets: ['make sure this is heard', 'find out what happened there'],
  act: ['pass it to the manager there', 'take it to whoever leads that team'],
  bring: ['where and when it was', 'the reference, or where and when it was'],
  asks: [
    {
      ask: 'Where was it, and roughly when?',
      unless:
        /\b(?:today|tonight|yesterday|this morning|last night|branch|location)\b.*\b(?:at|in) [a-z]/,
    },
    { ask: 'What was said, in a line?', unless: /said|told|says|because|when i/ },
    {
      ask: 'Was it in person, by phone or in the chat?',
      unless: /phone|chat|call|store|shop|branch|flight|train|bus|ride|restaurant|gate|desk/,
    },
  ],
  team: 'the manager there',
} as const;

export const STAFF: readonly Situation[] = [
  {
    id: 'rude-staff',
    when: words(
      `\\b${ONE}(?: @?\\w+){0,6} (?:was|is|were|being|got|became|gets|so|very|extremely|just|really|rather) (?:(?:so|very|extremely|incredibly|really|just|totally|unbelievably|absolutely|quite|beyond|too|a bit) ){0,2}${RUDE}\\b`,
      `|\\b${MANY}(?: @?\\w+){0,4} (?:was|is|are|were|being|become|became|get|got|so|very|extremely|seem|been|be) (?:(?:so|very|extremely|incredibly|really|just|totally|unbelievably|absolutely|quite|beyond|too|all) ){0,2}${RUDE}\\b`,
      `|\\b(?:rude|disrespectful|impolite|aggressive|condescending|unprofessional|rudest|nasty|hostile|unfriendly|abusive),? (?:(?:and|&) \\w+ )?(?:customer service )?(?:(?<whob>manager|supervisor|cashier|agent|rep|driver|waiter|waitress|barista|receptionist|conductor|engineer|attendant|server|assistant|employee|clerk|operator|advisor|flight attendant)|(?<manyb>staff|employees|agents|reps|drivers|crew|workers|people|flight attendants|cabin crew|managers))\\b`,
    ),
    not: words(PRAISE.source, '|', NOT_OURS.source),
    ...PERSON,
    clauses: [
      'the {who} was rude to you {where}',
      'the {whob} was rude to you {where}',
      'the {who} was rude to you',
      'the {whob} was rude to you',
      'the {many} were rude to you {where}',
      'the {manyb} were rude to you {where}',
      'the {many} were rude to you',
      'the {manyb} were rude to you',
      'you were met with rudeness',
    ],
    heard: [
      "I'm sorry. Nobody should be spoken to like that.",
      "I'm sorry you were met like that, and I'd like the right person to know.",
    ],
  },
  {
    id: 'shouted-at',
    when: words(
      `\\b(?:${ONE}|${MANY})(?: @?\\w+){0,5} (?:shouted|yelled|screamed|shouting|yelling|screaming) at (?:me|us|my)\\b`,
    ),
    not: words(PRAISE.source, '|', NOT_OURS.source),
    ...PERSON,
    clauses: [
      'the {who} shouted at you {where}',
      'the {who} shouted at you',
      'the {many} shouted at you',
      'you were shouted at',
    ],
    heard: ["I'm sorry. Nobody should be spoken to like that."],
  },
  {
    id: 'treated-badly',
    when: words(
      `\\btreat(?:ed|ing|s)? (?:me |us |so )?(?:like (?:a |an )?(?:criminals?|thief|thieves|dirt|crap|rubbish|trash|idiots?|animals?|nothing|shit)|with (?:such )?(?:contempt|disrespect)|rudely|disrespectfully)\\b`,
      `|\\b(?:impolite|rude|disrespectful) (?:customer )?service\\b|\\b(?:attitude|rudeness) (?:of|from|by) (?:your|the|ur|a|one of)\\b|\\bso rude\\b`,
    ),
    not: words(PRAISE.source, '|', NOT_OURS.source),
    ...PERSON,
    clauses: ['you were treated like that {where}', 'you were treated like that'],
    heard: ["I'm sorry you were treated that way, and I'd like the right person to know."],
  },
  {
    id: 'staff-complaint',
    when: words(
      `\\b(?:complain|complaint|report)\\b${gap(12)}\\b(?:about |against |regarding |on )?(?:member of (?:your |ur )?(?:\\w+ )?staff|a member of (?:your |ur )?staff|(?:your|ur|the|a|one of your) (?<who>driver|employee|manager|agent|conductor|engineer|courier|cashier|staff member|staff|drivers|employees))\\b`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:bug|racis\\w+|assault\\w*|harass\\w*|threat\\w*|sexual\\w*)\\b',
    ),
    ...PERSON,
    clauses: ["you've had to complain about the {who}", "you've had to complain about our staff"],
    heard: ["I'm sorry it came to that. I'll help you get it to the right person."],
  },
  {
    id: 'branch-closed',
    when: words(
      `\\b(?:store|shop|branch|office|pharmacy|post office|restaurant|drive[- ]?thru|location|lobby|kiosk|counter)\\b${gap(24)}\\b(?:(?:was|is|were|are|been) (?:\\w+ )?(?:closed|shut)|closed (?:early|an hour|\\d+|at|before|when)|${NOT} (?:even )?open|shut early|locked)\\b`,
      `|\\b(?:closed|shut)(?: (?:your|the|my|our|down)){0,2} (?:local |nearest |only )?(?:branch|store|shop)\\b`,
    ),
    not: words(
      PRAISE.source,
      '|^(?![^]*[@#])[^]*\\b(?:restaurant|lobby|counter) (?:is|was) (?:shut|closed)|\\b(?:app store|play store|closed (?:my|the|your|this) (?:account|case|ticket|complaint)|microsoft store|online store|psn|thanksgiving|open carry|covid|lockdown|opens? on)\\b',
    ),
    ...PERSON,
    thing: 'the opening times',
    clauses: ['you came to closed doors {where}', 'you came to closed doors'],
    heard: ["I'm sorry you found it closed."],
    lets: ['find out which times stand', 'find out why it was closed'],
    act: ['check the opening times with them', 'pass it to the manager there'],
    bring: [],
    asks: [
      { ask: 'Which one was it, and when were you there?', unless: /\bat \d|today|yesterday/ },
      { ask: 'Where did you see the opening times?', unless: /google|website|app|sign|online/ },
    ],
  },
  {
    id: 'appointment-late',
    when: words(
      `\\b(?:waited|waiting|wait|sitting|sat|sat here|been here|late|delayed)\\b${gap(16)}\\b(?:(?<span>${SPAN}) )?${gap(16)}\\b(?:past|for|after) (?:my|our|an|the) appointment\\b`,
      `|\\b(?:appointment)\\b${gap(30)}\\b(?:cancelled|canceled|${NOT} (?:been )?(?:honou?red|kept|in the system|on the system|available)|running late|still waiting|moved again|rescheduled)\\b`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:doctor|hospital|gp|dentist|surgery|nhs|i (?:cancelled|missed))\\b',
    ),
    ...PERSON,
    thing: 'your appointment',
    clauses: [
      'your appointment left you waiting for {span}',
      "your appointment didn't go as planned",
    ],
    heard: ["I'm sorry you made the time for an appointment and it wasn't kept."],
    lets: ['find out what happened to {it}', 'get you a new time that stands'],
    act: ['find out what happened', 'see which times are open'],
    bring: ['the appointment reference, or the name and place'],
    asks: [
      { ask: 'Which place and time was it for?', unless: /\d ?(?:am|pm)|\d:\d\d/ },
      { ask: 'Were you told why?', unless: /because|said|told/ },
    ],
  },
];
