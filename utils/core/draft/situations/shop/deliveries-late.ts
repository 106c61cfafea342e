import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { GOODS, PARCEL, SETTLED, thing } from './shopping-words';

const ITEM = thing('item', `(?:${PARCEL}|${GOODS})`);
const NOUN = /\b(?:parcel|package|order|packet|shipment)\b/;
const TRACED = ['the order or tracking number', 'the tracking number and the delivery postcode'];

export const DELIVERIES_LATE: readonly Situation[] = [
  {
    id: 'delivery-no-show',
    when: anyOf(
      `\\b(?:wait(?:ed|ing)|stay(?:ed|ing)|sat|stuck|sitting|been|took|taken|booked)\\b${gap(14)}\\b(?:in|at home|home|indoors|around|a day off(?: work)?|the day off(?: work)?|time off(?: work)?|day off work|all (?:day|morning|afternoon|evening))\\b[^\\n]{0,60}?\\b(?:deliver\\w*|parcel|package|courier|sofa|order|driver)\\b[^\\n]{0,60}?\\b(?:never|no ?one|nobody|didn'?t|hasn'?t|no show|not|nothing|still|cancel\\w*|reschedul\\w*|failed|tomorrow)\\b`,
      `\\b(?:(?:re-?)?deliver(?:y|ed)|parcel|package|order|sofa|fridge|mattress|bed|washing machine|furniture)\\b${gap(30)}\\b(?:(?:was |were )?(?:due|booked|scheduled|supposed|meant|promised|arranged|guaranteed|confirmed))\\b${gap(24)}\\b(?<day>today|yesterday|this (?:morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b[^\\n]{0,60}?\\b(?:no ?one|nobody|never|no show|no sign|nothing|didn'?t (?:come|arrive|turn|show|happen)|hasn'?t|has not|not (?:here|arrived|come|turned)|still (?:not|waiting)|no delivery|where)\\b`,
      `\\b(?:due|booked|scheduled|supposed to|meant to|should have|should've|promised|guaranteed)\\b${gap(30)}\\b(?:be deliver\\w*|deliver\\w*|arriv\\w*|parcel|package|order|come|been here|be here)\\b${gap(14)}\\b(?<date>today|yesterday|this (?:morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b[^\\n]{0,60}?\\b(?:no ?one|nobody|never|no show|no sign|nothing|didn'?t (?:come|arrive|turn|show|happen)|hasn'?t|has not|not (?:here|arrived|come|turned)|still (?:not|waiting)|no delivery|where)\\b`,
      `\\b(?:delivery|courier|driver) (?:was a |is a |has been a )?no[- ]show\\b|\\b(?:missed|failed) (?:my |the |their |our )?delivery (?:slot|window|date)|\\bdelivery (?:slot|window)\\b${gap(50)}\\b(?:missed|passed|gone|been and gone|still|no sign|nothing|late|hasn'?t|not)\\b`,
      `\\b(?:out for delivery)\\b${gap(40)}\\b(?:never|didn'?t|not|hasn'?t|still (?:not|no|nothing)|no (?:parcel|package|delivery|sign)|nothing|for (?:\\d|two|three) days?|unacceptable)\\b`,
      `\\b(?:sofa|fridge|bed|mattress|furniture|washing machine|order|parcel|package) (?:delivery )?(?:was |is )?(?:supposed to|meant to|due to) (?:come|arrive|be here|be delivered)${gap(30)}\\b(?:never|didn'?t|hasn'?t|no show|still)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:engineer|technician|installation|broadband|taxi|cab|flight|airport|pizza|food|repair|plumber|appointment|train|bus)\\b',
    ),
    noun: NOUN,
    thing: 'your delivery',
    clauses: [
      "{it} didn't come when it was due {day}",
      "{it} didn't come when it was due {date}",
      "{it} didn't come on the day it was due",
    ],
    heard: [
      "Keeping the day free for a delivery that doesn't come is a real nuisance, and I'm sorry.",
      "I'm sorry {it} wasn't with you when you were told it would be.",
    ],
    lets: ['find out where {it} got to', 'find out what happened to {it} on the way'],
    act: ['ask the depot what happened on that round', 'find out when it goes out next'],
    bring: ['the order or tracking number', 'the order number and the slot you were given'],
    asks: [
      { ask: 'What does the tracking say now?', unless: /track|says|status/ },
      {
        ask: 'Has anyone given you a new day?',
        unless: /tomorrow|reschedul|rebook|new date|rearrang/,
      },
    ],
    team: 'the depot manager',
  },
  {
    id: 'delivery-no-slots',
    when: anyOf(
      `\\b(?:no|can'?t (?:get|book|find)|unable to (?:get|book|find)|couldn'?t (?:get|book)|impossible to (?:get|book)|trying to (?:get|book|find)|any) (?:an? |any |my )?(?:home )?delivery slots?\\b|\\bdelivery slots? (?:available|left|anywhere|are (?:all )?(?:gone|taken|full)|(?:is|are) never)\\b`,
    ),
    not: anyOf(SETTLED.source, '\\b(?:thank|got a slot|managed to)\\b'),
    noun: null,
    clauses: ["you can't get a delivery slot"],
    heard: ["Looking for a slot and finding none is tiring, and I'm sorry."],
    lets: ['see when slots open near you', 'find another way to get the order to you'],
    act: ['check when the next slots open', 'ask the store how it is fixed for slots'],
    bring: [],
    asks: [
      { ask: 'Would click and collect work for you?', unless: /collect/ },
      {
        ask: 'Which days could you take a delivery?',
        unless: /any day|\w+day\b|for (?:\d|two|three|five)/,
      },
      { ask: 'Are you booking in the app or on the website?', unless: /app\b|website|site|online/ },
    ],
    team: 'the delivery team',
  },
  {
    id: 'delivery-put-back',
    when: anyOf(
      `${ITEM}${gap(34)}\\b(?:has been|have been|been|was|were|is|keeps? (?:getting|being)|keep getting|just|got|being)(?: now| again| constantly)? (?:(?:rescheduled|postponed|pushed back|put back|delayed again|rearranged)\\b|moved (?:back|to (?:next|another|the)))`,
      `\\bdelivery (?:date|day|time|slot|estimate|window)s?\\b${gap(24)}\\b(?:chang(?:ed|es|ing)|pushed back|put back|moved|keeps? (?:changing|moving|getting)|gone back|slipp\\w+|later than|rescheduled|postponed)\\b`,
      `\\b(?:changed?|changing|pushed|moved|postponed|rescheduled|reschedul(?:es|ing)|push(?:es|ing)?) (?:back )?(?:my|our|the) (?:delivery|parcel|package|order)(?: date| day| slot| time)?\\b`,
      `\\b(?:told|promised|said|says) (?:it would be |delivery (?:was|would be) )?(?:\\w+day|tomorrow|yesterday|today),? (?:then|now) (?:it(?:'s| is| says) )?(?:\\w+day|tomorrow|next week)\\b`,
    ),
    not: anyOf(SETTLED.source, '\\b(?:flight|train|concert|event|appointment|interview|exam)\\b'),
    noun: NOUN,
    thing: 'your delivery',
    clauses: ['the date for {it} has slipped'],
    heard: [
      "A delivery date that moves is hard to plan around, and I'm sorry.",
      "I'm sorry the date for {it} has moved.",
    ],
    lets: ['find out what is really holding {it} up', 'get you a straight answer on the date'],
    act: [
      'find out what holds it up and which day it is really booked for',
      'find out which date it is really booked for',
    ],
    bring: ['the order or tracking number', 'the order number'],
    asks: [
      {
        ask: 'Which date does it show now?',
        unless: /next (?:week|\w+day)|\d(?:st|nd|rd|th)\b|days? later|tomorrow/,
      },
      { ask: 'Is there a day you need it by?', unless: /need|birthday|christmas|wedding/ },
    ],
    team: 'the delivery team',
  },
  {
    id: 'delivery-sent-back',
    when: anyOf(
      `\\b(?:return(?:ed|ing)|sent (?:it |my (?:parcel|package|order) )?back|going back|being returned|on its way back) to (?:the )?(?:sender|seller|depot|retailer|warehouse|manufacturer|shipper)\\b`,
    ),
    not: anyOf(SETTLED.source, "\\bi (?:have |'ve )?(?:sent|returned)\\b"),
    noun: NOUN,
    thing: 'your parcel',
    clauses: ['{it} is going back instead of coming to you'],
    heard: ["{it} turning round before it reached you is maddening, and I'm sorry."],
    lets: ['find out why {it} was turned back', 'see whether {it} can be stopped'],
    act: ['check why it was turned back', 'ask whether it can still be stopped'],
    bring: TRACED,
    asks: [
      {
        ask: 'What reason does the tracking give?',
        unless: /because|reason|address|nobody|no one/,
      },
      { ask: 'Was there a delivery attempt before it went back?', unless: /attempt|tried|knock/ },
    ],
    team: 'the depot',
  },
];
