import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { mentions, PRAISE, THEIRS, TO, telling } from './travel-words';

const REF = ['the booking reference', 'the booking reference and the date you travel'];
const FAIL =
  "(?:can'?t|cannot|can not|couldn'?t|unable to|not able to|won'?t let (?:me|us)|not letting (?:me|us)|doesn'?t let (?:me|us)|trying to|tried to|been trying to|not allow\\w* (?:me |us )?(?:to )?|impossible to|let me|fail\\w* to)";
const AIR = mentions(
  '\\b(?:flights?|fly|flying|flew|airlines?|airways|airport|plane|boarding|gate|air|jetblue|delta|united|southwest|ryanair|easyjet|indigo|airasia)',
);
const FLIGHT_TO = TO('(?:flights?|fly|flying|flew)');
const OTHER =
  '\\b(?:train|bus|coach|hotel|room|car hire|uber|cab|taxi|parcel|order|console|game|phone|sim|broadband)\\b';
const WHEN = {
  ask: 'When do you fly?',
  unless:
    /today|tomorrow|tonight|\bnow\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d(?:st|nd|rd|th)|\bin \d+ hours?\b|yesterday|last/,
};
const APP_OR_SITE = {
  ask: 'Is it the app or the website?',
  unless: /\bapp\b|website|\bsite\b|online|desktop|browser/,
};
const MESSAGE = {
  ask: 'What does it say when it stops?',
  unless: /error|says|saying|message|tells/,
};

export const TRAVEL_BOOKING: readonly Situation[] = [
  {
    id: 'check-in-fails',
    ...telling(
      mentions('check|boarding') +
        `\\b${FAIL}\\b${gap(20)}\\b(?:check[- ]?(?:ed|ing)?[- ]?in|web check|get (?:my |our |a |the )?boarding pass\\w*|(?:print|download|access|view|open) (?:my |our |a |the )?boarding pass\\w*)\\b|\\b(?:(?:on-?line|web|mobile|app|your|the) )check[- ]?in\\b${gap(40)}\\b(?:not work\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t work\\w*|down|broken|error\\w*|fail\\w*|crash\\w*|problem|stuck|freez\\w*|not let\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t let\\w*|keeps|not possible|help)\\b|\\b(?:help|problem|issue|error|trouble|issues|problems) (?:with|on|during|when|in) (?:my |our |your |the |doing )?(?:on-?line |web |mobile )?check(?:ing)?[- ]?in\\b`,
      FLIGHT_TO,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:hotel|room|airbnb|swarm|foursquare|facebook|bag drop|queue\\w*|early|desk is|rude)\\b',
    ),
    noun: null,
    clauses: [
      "you can't get checked in for your flight to {To}",
      "check-in isn't letting you through",
    ],
    heard: [
      "Not being able to check in is the last thing you want before a flight, and I'm sorry.",
      "I'm sorry check-in isn't playing along.",
    ],
    lets: ['get you checked in', 'see what is stopping your check-in'],
    act: ['see what is blocking the booking', 'see whether I can get you checked in from here'],
    bring: ['the booking reference', 'the booking reference and the name on it'],
    asks: [WHEN, MESSAGE, APP_OR_SITE],
    tries: [
      'Could you try it in a private browser window and tell me whether you get any further?',
    ],
    team: 'the check-in team',
  },
  {
    id: 'booking-not-found',
    ...telling(
      mentions('booking|reservation|itinerary|flight|trip|ticket') +
        `\\b(?:unable to|can'?t|cannot|couldn'?t|can not|not) (?:find|locate|see|retrieve|access|pull up|view|manage) (?:my|our|the) (?:\\w+ )?(?:bookings?|reservations?|itinerary|flights?|trips?|tickets?)\\b|\\b(?:my|our) (?:\\w+ )?(?:booking|reservation|itinerary|flight|trip|ticket)\\b${gap(20)}\\b(?:(?:is|are|was|has|have) )?(?:disappeared|vanished|not showing|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t showing|not (?:be )?found|does ?n'?t exist|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t show(?:ing)?(?: up)?|gone from)\\b`,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:support ticket|ticket number|helpdesk|refund|uber|lyft|cab)\\b',
    ),
    noun: /\b(?:booking|reservation|itinerary|flight|trip|tickets?)\b/,
    thing: 'your booking',
    clauses: ["{it} doesn't come up"],
    heard: ["I'm sorry {it} isn't coming up. That would worry anyone before a trip."],
    lets: ['find {it}', 'see where {it} has gone'],
    act: ['look for it from here', 'check that it is safely there'],
    bring: ['the booking reference and the name it was made in', 'the confirmation you were sent'],
    asks: [
      { ask: 'Do you have a confirmation email for it?', unless: /email|confirmation|confirmed/ },
      {
        ask: 'Did you book direct or through another site?',
        unless: /direct|expedia|booking\.com|agent|makemytrip|opodo|kayak|hotels\.com/,
      },
    ],
    tries: [
      'Could you look in your spam folder for the confirmation and try the reference from it?',
    ],
    team: 'the bookings team',
  },
  {
    id: 'flight-moved',
    ...telling(
      `\\b(?:chang(?:ed|es|ing)|moved|reschedul\\w*|re-?booked|rebooking|switch(?:ed|ing)|put|re-?timed|brought forward|altered)\\b${gap(20)}\\b(?:my|our|me|us) (?:\\w+ ){0,2}(?:flights?|itinerary|flight times?|onto|on to|on a|to a|for a|booking)\\b${gap(40)}${AIR}|\\b(?:my|our) (?:\\w+ ){0,2}flights? (?:times? )?(?:has|have|was|were|been|has been|have been|got|is|are)(?: been)? (?:changed|moved|re-?scheduled|re-?timed|brought forward|altered)\\b|\\b(?:schedule|flight time|time) change\\b${gap(30)}\\b(?:flight|notice|booking|email|refund)\\b${AIR}`,
      FLIGHT_TO,
      '\\b(?<later>(?:a|one|two|three|1|2|3|4|5) days? (?:later|earlier)|(?:\\d{1,2}|two|three|four|five|six|several) hours (?:later|earlier))\\b',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      OTHER,
      "\\b(?:can i|can you|could (?:you|i)|how (?:do|can)|i (?:want|need|would like|changed|moved|rebooked)|trying to|i'd like|please change|to change|thanks|gate)\\b",
    ),
    noun: /\bflights?\b/,
    thing: 'your flight',
    clauses: [
      'you were moved to a flight {later}',
      'your flight to {To} has changed',
      'your flight has changed',
    ],
    heard: ["A change you didn't ask for can undo a lot of plans, and I'm sorry."],
    lets: ['find a flight that works for you', 'look at what else there is'],
    act: ['go through the other flights with you', 'look at what you can be moved to'],
    bring: REF,
    asks: [{ ask: 'Which times would work for you?', unless: /need to|have to|by \d/ }, WHEN],
    team: 'the bookings team',
  },
  {
    id: 'flight-change-wanted',
    ...telling(
      `\\b${FAIL} (?:change|move|cancel|amend|rebook|re-book|modify|switch) (?:my|our|a|the|this) (?:\\w+ ){0,2}(?:flights?|booking|tickets?|reservation|itinerary)\\b${AIR}|\\b(?:charg\\w*|pay|fee|cost)\\b${gap(40)}\\b(?:to )?(?:change|move|amend|correct) (?:my|our|a|the) (?:\\w+ ){0,2}(?:flights?|ticket|name)\\b${AIR}|\\bchange fees?\\b${gap(40)}\\b(?:flight|ridiculous|outrageous|ticket|joke|rip)\\b${AIR}`,
      FLIGHT_TO,
    ),
    not: anyOf(PRAISE, THEIRS, OTHER, '\\b(?:you changed|seat)\\b'),
    noun: null,
    clauses: [
      "you haven't been able to change your flight to {To}",
      "you haven't been able to change your flight as you need",
    ],
    heard: ["Plans move, and I'm sorry changing the flight has been this hard."],
    lets: ['see which changes your ticket allows', 'get the change looked at'],
    act: ['look at what your ticket allows', 'go through the options for the change'],
    bring: REF,
    asks: [
      {
        ask: 'What do you need to change: the date, the route or the name?',
        unless: /\bdate|\bday|\bname\b|earlier|later|route/,
      },
      { ask: 'What happens when you try it?', unless: /error|says|charge|fee|won't let/ },
    ],
    team: 'the bookings team',
  },
  {
    id: 'flight-book-error',
    ...telling(
      `\\b(?:${FAIL}|error\\w*|glitch\\w*|problems?|issues?|crash\\w*|keeps (?:crashing|failing|kicking)) (?:\\w+ ){0,4}(?:book|booking|buy|buying|purchase|pay for|manage|managing|search for) (?:\\w+ ){0,3}(?:flights?|trip|holiday|tickets?|seats?)\\b|\\b(?:website|site|app|web page|booking (?:page|system|engine))\\b${gap(40)}\\b(?:down|error\\w*|crash\\w*|not work\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t work\\w*|broken|kicks?|chucks?|times? out|won'?t|freez\\w*|glitch\\w*|useless|terrible|awful|worst|slow)\\b${mentions('\\b(?:flights?|book(?:ing)? (?:\\w+ )?(?:trip|holiday|flight|tickets to)|manage my|holiday|fly|airline|airfare|itinerary|boarding)\\b')}`,
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:train|bus|coach|uber|taxi|hotel|concert|gig|delayed|cancelled|luggage|bags?|refund|wifi)\\b',
    ),
    noun: null,
    clauses: ['the site keeps stopping you partway'],
    heard: ["A site that stops you halfway through is annoying, and I'm sorry."],
    lets: ['get the booking through', 'see what is stopping it'],
    act: ['pass the fault to the web team', 'see what is stopping it'],
    bring: [],
    asks: [
      { ask: 'What does it say when it stops?', unless: /error|says|saying|message|tells/ },
      APP_OR_SITE,
      { ask: 'At which step does it stop?', unless: /payment|card|checkout|step|page|log/ },
    ],
    tries: [
      'Could you try it in a private browser window and tell me whether it stops at the same place?',
    ],
    team: 'the web team',
  },
  {
    id: 'name-on-ticket',
    ...telling(
      mentions('flight|ticket|booking|boarding|passport|fly') +
        `\\b(?:sur|last|first|middle )?names?\\b${gap(30)}\\b(?:wrong\\w*|mis-?spel\\w*|spelt|spelled|typo|incorrect\\w*|change|correct\\w*|mistake)\\b|\\b(?:wrong|mis-?spel\\w*|typo|mistake|incorrect|spelling|correct|change)\\b${gap(25)}\\b(?:my|our|the|a|in|on) (?:\\w+ )?(?:sur|last |first |middle )?names?\\b`,
      '(?<fee>[£$€] ?\\d{1,4}(?:\\.\\d\\d)?)',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:user ?name|domain|brand name|name of|hotel|game|gamertag|account name|my name is)\\b',
    ),
    noun: null,
    clauses: ["the name on your ticket isn't right"],
    heard: ["A wrong letter on a ticket is a worry, and I'm sorry it's been hard to put right."],
    lets: ['get the name put right', 'see what the name change takes'],
    act: ['look at the name on the booking', 'see what can be corrected from here'],
    bring: ['the booking reference', 'the booking reference and the name as it should be'],
    asks: [
      WHEN,
      {
        ask: 'Did you book direct or through another site?',
        unless: /direct|expedia|booking\.com|agent|makemytrip|opodo|kayak/,
      },
    ],
    team: 'the bookings team',
  },
];
