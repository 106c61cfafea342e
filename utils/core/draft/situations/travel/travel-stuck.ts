import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import {
  AIRPORT,
  FLIGHT_NUMBER,
  HOURS,
  mentions,
  PRAISE,
  QUIET_QUESTION,
  THEIRS,
  TO,
  telling,
} from './travel-words';

const REF = ['the booking reference', 'the booking reference and the flight number'];
const FLIGHT_TO = TO('(?:flight|flights|fly|flying|flew|plane|flt)');

const WHICH_FLIGHT = {
  ask: 'Which flight is it?',
  unless:
    /\bflight #?\w{0,3} ?\d|\b(?:ba|aa|dl|ua|ey|ek|ezy|fr|b6|wn|qz|ak|ai|6e|lh|kl|vs|ac) ?\d{2,4}\b|\bfrom\b.{0,20}\bto\b/,
};

export const TRAVEL_STUCK: readonly Situation[] = [
  {
    id: 'connection-missed',
    ...telling(
      mentions('\\b(?:connect\\w*|onward)\\b') +
        `\\b(?:(?:have |has |had |just |'ve |we |i )missed|made (?:me|us) miss|(?:caus|mean|result|lead)\\w* (?:me |us |in (?:me |us |a )?)?(?:to )?miss(?:ing|ed)?|missed) (?:my|our|the|a|both|all)? ?(?:\\w+ ){0,2}(?:connections?|connecting flights?|connector|onward flights?)\\b|\\b(?:connections?|connecting flight)\\b${gap(12)}\\b(?:was |were |got )?missed\\b`,
      AIRPORT,
      FLIGHT_TO,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:trains?|bus|almost missed|nearly missed|nature|with (?:my|each|people|god)|internet|wifi|signal|broadband|going to|gonna|will miss)\\b',
    ),
    noun: null,
    clauses: [
      'you missed your connection at {At}',
      'you missed your connection to {To}',
      'you missed your connection',
    ],
    heard: ["I'm sorry you missed your connection. Being stuck halfway is a rotten place to be."],
    lets: ['get you there another way', 'find the next way on for you'],
    act: ['look at the next flights on', 'see what you can be moved to'],
    bring: REF,
    asks: [
      {
        ask: 'Have you been put on another flight yet?',
        unless: /rebook|re-book|next flight|rescheduled|new flight|standby|later flight/,
      },
      {
        ask: 'Where are you now, and where do you need to get to?',
        unless: /\bto [a-z]+|stuck (?:in|at)/,
      },
    ],
    team: 'the bookings team',
  },
  {
    id: 'connection-risk',
    ...telling(
      mentions('\\b(?:connect\\w*|onward)\\b') +
        `\\b(?:going to|gonna|will|about to|probably|likely to|may|might|gunna|'ll) (?:now |probably |likely |definitely |all |make (?:me|us) )*miss (?:my|our|the|a|both|all) (?:\\w+ ){0,2}(?:connections?|connecting flights?|connector|onward flights?)\\b|\\bmissing (?:my|our|the|a) (?:\\w+ )?(?:connection|connecting flight)\\b|\\b(?:tight|short|close) connection\\b${gap(60)}\\b(?:delay\\w*|late|stuck|waiting|tarmac)\\b`,
      AIRPORT,
      FLIGHT_TO,
      `(?<late>${HOURS}) (?:late|delay)`,
    ),
    not: anyOf(PRAISE, THEIRS, '\\b(?:trains?|bus|internet|wifi|signal|broadband)\\b'),
    noun: null,
    clauses: [
      'your connection at {At} is at risk',
      'your connection to {To} is at risk',
      'your connection is at risk',
    ],
    heard: [
      "Watching a connection slip away is stressful, and I'm sorry.",
      "I'm sorry your connection is looking doubtful.",
    ],
    lets: ['see what can be done about your connection', 'have a second way on ready for you'],
    act: ['see what is next if you miss it', 'look at the flights after it'],
    bring: REF,
    asks: [
      { ask: 'How long do you have between the two flights now?', unless: /\d ?min/ },
      { ask: 'Where are you flying on to?', unless: /\bto [a-z]{4}/ },
    ],
    team: 'the bookings team',
  },
  {
    id: 'tarmac',
    ...telling(
      mentions('\\b(?:tarmac\\w*|runway|taxiway|apron|plane|aircraft|airplane|aeroplane)\\b') +
        `\\b(?:on|at) (?:the )?(?:tarmac|tarmack|tarmack|runway|taxiway|apron)\\b|\\b(?:sitting|sat|stuck|stranded|trapped|held|waiting|been|still) (?:here )?(?:sitting |waiting |stuck )?(?:on|in|inside) (?:(?:the|a|this|an|your|my|our) )?(?:hot |cold |\\w+ )?(?:plane|aircraft|airplane|aeroplane)\\b|\\bplane\\b${gap(25)}\\b(?:parked|sitting|sat|stuck) (?:at|on|here)\\b|\\btarmac (?:delay|wait)\\b`,
      `(?<late>${HOURS})`,
      AIRPORT,
      FLIGHT_NUMBER,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:bags? (?:left|sitting)|(?:bag|bags|luggage|suitcase|guitar|stroller)\\b.{0,30}tarmac|saw|beautiful|photo|pic of|walk\\w*|road|fashion|model|catwalk|project|next to (?:me|a)|behind me|seat)\\b',
      QUIET_QUESTION,
    ),
    noun: null,
    clauses: [
      "you've been kept sitting on the plane for {late}",
      "you've been kept sitting on the plane at {At}",
      "you've been kept sitting on the plane",
    ],
    heard: [
      "Sitting on a plane that isn't moving is hard going, and I'm sorry.",
      "I'm sorry you've been stuck on board with the plane going nowhere.",
    ],
    lets: ['find out what the hold-up is', 'get you a straight answer on what is happening'],
    act: ['ask operations what the hold-up is', 'find out what the crew have been told'],
    bring: [],
    asks: [
      WHICH_FLIGHT,
      {
        ask: 'Are you still on board?',
        unless: /still|currently|right now|yesterday|last night|been (?:sitting|sat|on|stuck)/,
      },
      {
        ask: 'Has the crew given a reason?',
        unless: /reason|told|said|says|because|due to|crew|pilot|gate|captain/,
      },
    ],
    team: 'the operations team',
  },
  {
    id: 'stranded',
    ...telling(
      mentions(
        '\\b(?:airport|terminal|flights?|heathrow|gatwick|newark|jfk|lga|ewr|lax|sfo|ord|dfw|iah|atl|clt|mia|fll|mco|bos|phl|dca|iad|den|phx|las|sea|lhr|lgw)\\b',
      ) +
        `\\b(?:stranded|stuck|sleep(?:ing)?|slept|spend(?:ing)? the night|spent the night|overnight)\\b${gap(20)}\\b(?:at|in|on) (?:the |an |this )?(?:floor (?:of|at|in) )?(?:\\w+ )?(?:airport|terminal|jfk|lga|ewr|lax|sfo|ord|dfw|iah|atl|clt|mia|fll|mco|bos|phl|dca|iad|den|phx|las|sea|lhr|lgw|heathrow|gatwick|o'hare|newark|laguardia)\\b|\\b(?:no|refus\\w+|denied|without|wouldn'?t give|not giv\\w+|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t giv\\w+)\\b${gap(20)}\\b(?:hotel|accommodation|accomodation)(?: voucher| room)?s?\\b`,
      '\\b(?:at|in) (?<At>jfk|lga|ewr|lax|sfo|ord|dfw|iah|atl|clt|mia|fll|mco|bos|phl|dca|iad|den|phx|las|sea|lhr|lgw|heathrow|gatwick|newark|laguardia|[a-z]{4,13} airport)\\b',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:train|bus|traffic|queue|customs|immigration|booked a hotel|my own fault|airport road)\\b',
    ),
    noun: null,
    clauses: ["you've been left stuck at {At}", "you've been left stuck at the airport"],
    heard: ["Being left at an airport with no plan is miserable, and I'm sorry."],
    lets: ['get a plan in place for you', 'find the next way out for you'],
    act: ['look at the next flights for you', 'find out what the airport team can arrange'],
    bring: REF,
    asks: [
      {
        ask: 'Have you been put on another flight?',
        unless: /rebook|another flight|next flight|new flight|until|till|tomorrow/,
      },
      {
        ask: 'Is anyone from the airline at the desk?',
        unless: /desk|nobody|no one|staff|agent|queue|line/,
      },
    ],
    team: 'the airport team',
  },
  {
    id: 'airport-queue',
    ...telling(
      mentions('queue|line') +
        `\\b(?:bag drop|check-?in|boarding|baggage drop|airport) (?:queues?|lines?)\\b${gap(40)}\\b(?:hours?|hrs?|mins|minutes|huge|massive|out the door|moving|slow|joke|ridiculous|insane|chaos|only)\\b|\\b(?:queue\\w*|line|lines)\\b${gap(20)}\\b(?:for|at|to) (?:the |your )?(?:\\w+ )?(?:bag drop|check-?in|baggage drop|boarding|check-?in desk|airport)\\b`,
      AIRPORT,
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:online|hotel|app|no queues?|short|skip|train|bus|hertz|avis|europcar|sixt|rental|hire)\\b',
    ),
    noun: null,
    clauses: ["you're stuck in that queue at {At}", "you're stuck in that queue at the airport"],
    heard: ["A queue that doesn't move before a flight is stressful, and I'm sorry."],
    lets: ['get word to the team at the airport', 'find out what is holding the queue up'],
    act: ['pass it to the team at the airport', 'ask the airport team what is holding it up'],
    bring: [],
    asks: [
      { ask: 'Which airport and terminal is it?', unless: /terminal/ },
      { ask: 'What time does your flight leave?', unless: /\d{1,2}[:.]\d{2}|\d ?(?:am|pm)\b/ },
    ],
    team: 'the airport team',
  },
];
