import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import {
  AIRPORT,
  DELAY_OF,
  FLIGHT_NUMBER,
  HOURS,
  mentions,
  PRAISE,
  QUIET_QUESTION,
  THEIRS,
  TO,
  telling,
} from './travel-words';

const FLIGHT = '(?:flights?|plane|flt)';
const noun =
  /(?<!connecting |next |another |new |missed |later |earlier |alternative |connection |different )\bflight\b/;
const REF = ['the booking reference', 'the booking reference and the flight number'];
const OTHER_WAYS = '\\b(?:trains?|bus(?:es)?|coach|uber|lyft|taxi|parcel|package|(?<!in )order)\\b';
const FLIGHT_TO = TO('(?:flight|flights|fly|flying|flew|plane|flt)');

const WHICH_FLIGHT = {
  ask: 'Which flight is it?',
  unless:
    /\bflight #?\w{0,3} ?\d|\b(?:ba|aa|dl|ua|ey|ek|ezy|fr|b6|wn|qz|ak|ai|6e|lh|kl|vs|ac) ?\d{2,4}\b|\bfrom\b.{0,20}\bto\b/,
};
const LAST_TOLD = {
  ask: 'What have you been told at the gate?',
  unless:
    /told|said|says|saying|announce|gate|yesterday|last (?:week|night|month)|\bago\b|landed|arrived|no (?:info|update|news|one|communication|explanation|reason)/,
};
const ONWARD = {
  ask: 'Is there a connection or anything else you have to make?',
  unless:
    /connect|miss|wedding|funeral|meeting|interview|work|onward|yesterday|last (?:week|night|month)|\bago\b/,
};
const REBOOKED = {
  ask: 'Have you been offered another flight yet?',
  unless:
    /rebook|re-book|offer|rescheduled|new flight|next flight|standby|another flight|moved|alternative|refund/,
};

export const TRAVEL_AIR: readonly Situation[] = [
  {
    id: 'flight-cancelled',
    ...telling(
      mentions('cancel|canx|scrapped|axed') +
        `\\b${FLIGHT}\\b(?! (?:credit|voucher|mode))${gap(45)}\\b(?:cancel?led|cancels|cancelation|cancellation|canx|scrapped|axed)\\b|\\b(?:cancel(?:s|led|ed|ling|ing)?|cancell?ation) (?:of |on )?(?:my|our|the|this|\\w+'s)? ?(?:\\w+ ){0,3}${FLIGHT}\\b|\\b(?:you|they|airline) cancel(?:s|led|ed|ling) on (?:me|us)\\b${gap(40)}\\bflight`,
      FLIGHT_NUMBER,
      FLIGHT_TO,
      '\\b(?<day>last minute|twice|again)\\b',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      OTHER_WAYS,
      "\\b(?:not cancel?led|(?:ca|wo|did|do|could|would)n'?t (?:i |we |let me )?cancel(?!l?ed)|(?:can|could|may|do|should) (?:i|we) cancel|without cancel\\w+|to cancel|i cancell?ed|i'?ve cancell?ed|had to cancel|want cancel|cancell?ation (?:fee|charge|policy|insurance|cover)|cancel my (?:card|account|subscription)|i'm cancel\\w+|almost cancel\\w+|free cancellation|refund|voucher|hotel|why are .* flights so)\\b|\\bget (?:it )?cancel",
      QUIET_QUESTION,
    ),
    noun,
    thing: 'your flight',
    clauses: [
      'flight {No} to {To} was cancelled',
      'flight {No} was cancelled',
      '{it} to {To} was cancelled',
      '{it} was cancelled',
    ],
    heard: [
      "A cancelled flight throws everything after it, and I'm sorry.",
      "I'm sorry {it} was cancelled and the plans around it went with it.",
    ],
    lets: ['get you another way there', 'go through what you can have instead'],
    act: ['go through your options', 'look at the flights you could move to'],
    bring: REF,
    asks: [
      REBOOKED,
      {
        ask: 'When do you need to be there?',
        unless:
          /\bby\b|tomorrow|tonight|wedding|funeral|meeting|christmas|work|yesterday|last (?:week|month)|\bago\b/,
      },
      {
        ask: 'Are you at the airport now?',
        unless: /airport|yesterday|last (?:week|month)|\bago\b|gate|stuck|stranded/,
      },
    ],
    team: 'the bookings team',
  },
  {
    id: 'flight-delayed',
    ...telling(
      mentions(
        '\\b(?:flights?|plane|flt|fly|flying|flew|airport|airlines?|aircraft|airways|gate|tarmac|runway|delay\\w*|\\w{2}\\d{2,4})\\b',
      ) +
        [
          `\\b${FLIGHT}\\b(?! mode)${gap(50)}\\b(?:delay(?:ed|s|ing)?|(?:min(?:ute)?s?|hours?|hrs?|too|so|very|running|is|was|again|always|being) late|late again|pushed back|set back|keeps? (?:getting |being )?(?:delay\\w*|pushed)|still (?:has ?n[o']?t|hasn't) (?:left|boarded|taken off|departed)|has ?n[o']?t (?:left|boarded|taken off|departed)|hasn't (?:left|boarded|taken off|departed|even)|no pilots?|no crew|waiting (?:for|on) (?:a |the |our )?(?:pilots?|crew|gate|plane|aircraft|captain|paperwork|maintenance))\\b`,
          `\\bdelay(?:ed|s|ing)?\\b${gap(40)}\\b(?:my|our|the|this|your|on|\\w+'s|late|morning|evening|every|each|another) (?:\\w+ ){0,2}${FLIGHT}\\b`,
          `\\bdelayed (?:flights?|departure|takeoff)\\b`,
          `\\b(?:ba|aa|dl|ua|ey|ek|ezy|fr|b6|wn|qz|ak|ai|6e|lh|kl|vs|ac|as|qf) ?\\d{2,4}\\b${gap(20)}\\bdelayed\\b`,
          `\\b(?:delayed|delay)\\b${gap(40)}\\b(?:at|in|from) (?:the )?(?:airport|gate|heathrow|gatwick|jfk|lax|ord|o'hare|atl|dfw|lga|ewr|sfo|bos|clt|phl|den|mia|fll|mco)\\b`,
        ].join('|'),
      FLIGHT_NUMBER,
      FLIGHT_TO,
      `(?:delay\\w* (?:\\w+ ){0,4}(?=(?:over |almost |nearly |about |at least )?(?:\\d|an|two|three|four|five|six|half)))(?<late>${HOURS})`,
      `(?<by>${HOURS})(?:'s)? (?:late|delayed)`,
      DELAY_OF,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      OTHER_WAYS,
      QUIET_QUESTION,
      "\\b(?:bags?|luggage|suitcase|baggage|connection|claim|compensation for|compo for|last (?:week|month|year)|not delayed|no delays?|without (?:any )?delay|cancel\\w*|due to (?:me|my)|i was (?:\\w+ )?late|i'm (?:\\w+ )?late|being late|on time|flight attendant)\\b",
    ),
    noun,
    thing: 'your flight',
    clauses: [
      'flight {No} is running {by} late',
      'flight {No} has been delayed by {late}',
      '{it} to {To} has been delayed by {late}',
      '{it} to {To} is running {by} late',
      '{it} has been delayed by {late}',
      '{it} has been delayed by {span} hours',
      '{it} is running {by} late',
      'flight {No} to {To} has been delayed',
      'flight {No} has been delayed',
      '{it} to {To} has been delayed',
      '{it} has been delayed',
    ],
    heard: ["I'm sorry {it} has been held up. Waiting around without knowing is the worst of it."],
    lets: ['find out what is holding {it} up', 'get you a straight answer about {it}'],
    act: [
      'find out what is holding it up',
      'ask operations for the latest',
      'see what the delay means for the rest of your trip',
    ],
    bring: [],
    asks: [
      WHICH_FLIGHT,
      LAST_TOLD,
      ONWARD,
      { ask: 'What does it mean for the rest of your journey?', unless: /^$/ },
    ],
    team: 'the operations team',
  },
  {
    id: 'trip-delayed',
    ...telling(
      mentions('delay') +
        `\\b(?<late>${HOURS}) (?:of )?delay(?:ed|s)?\\b|${DELAY_OF}|\\b(?<mins>[1-9]\\d)[ -]?(?:min|minute) (?:\\w+ )?delay|\\bdelayed (?:by |for |over |another |about |at least )?(?<by>${HOURS})`,
      AIRPORT,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:orders?|parcels?|package|deliver\\w*|shipment|shipping|bags?|luggage|food|meal|pizza|refund|claim\\w*|game|stream\\w*|email|texts?|message\\w*|appointment|release|update|doctor|surgery|tv|shows?|match|football|film|kick ?off|payment|transfer)\\b',
    ),
    noun: null,
    clauses: [
      "you've been delayed by {late}",
      "you've been delayed by {by}",
      "you've been delayed by {span} hours",
      "you've been delayed by {mins} minutes",
      "you've been delayed",
    ],
    heard: ["A delay like that upsets everything planned around it, and I'm sorry."],
    lets: ['find out what is behind the delay', 'get you a straight answer on the delay'],
    act: ['find out what is holding it up', 'ask operations for the latest'],
    bring: [],
    asks: [
      {
        ask: 'Which service are you on, and where to?',
        unless: /flight \w*\d|\d{1,2}[:.]\d{2} (?:to|from)|\bfrom [a-z]{3,}.{0,20}\bto [a-z]{3,}/,
      },
      LAST_TOLD,
      ONWARD,
    ],
    team: 'the operations team',
  },
];
