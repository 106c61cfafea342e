import { AIR_TRIP } from './air-trip';
import type { Kind } from './kind';

/** "BA2490", "flight 482". */
const FLIGHT =
  /\b(?:flight|flt)\.? ?(?:no\.? ?|number ?|#)?(?:[a-z]{2} ?)?\d{1,4}\b|\b(?:ba|aa|ua|dl|lh|af|kl|fr|ei|ai|ac|qf|ek|qr|sq|vs|wn|b6|6e|u2|az|ib|ey|tk|sk|ay|dy|w6|as|nk) ?\d{2,4}\b/;
const REFERENCE = ['the booking reference', 'the booking reference and your flight number'];

/** Flights that do not go as planned, and what follows from it; then the rest of the trip. */
export const AIR: readonly Kind[] = [
  {
    id: 'flight-delay',
    noun: /\b(?:flights?|planes?)\b/,
    thing: 'your flight',
    clauses: ['{it} has been held up'],
    heard: [
      "I'm sorry about the wait with {it}.",
      "Waiting for a flight is worse when nobody says how long, and I'm sorry.",
      "You had plans at the other end, and I'm sorry about the delay.",
    ],
    lets: ['find out what is holding {it} up', 'ask for a reason and a time you can plan with'],
    act: [
      'ask operations what is behind the delay',
      'check the latest on that flight with operations',
      'see what the delay means for your options',
    ],
    bring: [],
    asks: [
      { ask: 'Which flight number is it, and from which airport?', unless: FLIGHT },
      {
        ask: 'What were you last told about when it leaves?',
        unless:
          /\b(?:told|tells?|say|says|said|saying|pilot|captain|announce\w*|claim|compensation|landed|last (?:week|mon|tues|wednes|thurs|fri|satur|sun)\w*)\b/,
      },
      {
        ask: 'Is there a connection you need to make?',
        unless:
          /connect\w*|onward|transfer|layover|claim|compensation|landed|last (?:week|mon|tues|wednes|thurs|fri|satur|sun)|home/,
      },
    ],
    team: 'the operations team',
  },
  {
    id: 'flight-cancelled',
    noun: /\bflights?\b/,
    thing: 'your flight',
    clauses: ['your travel plans came apart'],
    heard: [
      "Having a whole journey to rearrange is hard work, and I'm sorry.",
      "I'm sorry your travel plans came apart.",
      "I'm sorry about the trouble with {it} and all that comes with such a change.",
    ],
    lets: ['see which other ways there are', 'go through your options'],
    act: [
      'look at which seats are left',
      'ask the rebooking team what your options are',
      'check what is noted on your booking',
    ],
    bring: REFERENCE,
    asks: [
      {
        ask: 'Have you been offered another flight yet?',
        unless: /offer\w*|re-?book\w*|alternative|next (?:one|flight|available)|voucher|refund/,
      },
      {
        ask: 'Would you still like to travel, if there is another way?',
        unless:
          /refund|money back|later flight|re-?book\w*|another (?:flight|airline)|get (?:home|to)/,
      },
      {
        ask: 'Are you at the airport now?',
        when: /strand\w*|stuck|hotel|sleep\w*|overnight|tonight/,
        unless:
          /airport|terminal|\bgate\b|desk|at home|\b(?:in|at) (?!the\b|least\b|all\b|night\b|my\b)[a-z]{4,}/,
      },
    ],
    team: 'the rebooking team',
  },
  {
    id: 'connection',
    noun: /\b(?:connection|connecting flight|onward flight|layover|transfer)\b/,
    thing: 'your connection',
    clauses: [],
    heard: [
      "A connection is only as good as the flight before it, and I'm sorry you're caught in between.",
      "I'm sorry about the trouble over {it}.",
      "I'm sorry the flights didn't fit together for you.",
    ],
    lets: ['see which ways there are onward', 'look at both flights together'],
    act: [
      'look at both flights and your way onward',
      'see which later seats there are',
      'check what you are booked on now',
    ],
    bring: REFERENCE,
    asks: [
      {
        ask: 'Which airport are you at now?',
        unless:
          /\b(?:in|at|into|through|from) (?!the\b|least\b|all\b|night\b|my\b|your\b)[a-z]{4,}/,
      },
      {
        ask: 'Have you been put on another flight yet?',
        unless:
          /re-?book\w*|re-?rout\w*|standby|next one|put (?:me|us) on|tomorrow|will (?:i|they)|enough/,
      },
      {
        ask: 'When does your onward flight leave?',
        unless: /missed|lost|gone|\d{1,2}[:.]\d\d|leaves/,
      },
    ],
    team: 'the rebooking team',
  },
  {
    id: 'flight-change',
    noun: /\b(?:flights?|booking|tickets?|trip|travel credit|flight credit|voucher)\b/,
    thing: 'your booking',
    clauses: [],
    heard: [
      "Plans change, and I'm sorry this hasn't been simple to arrange.",
      "I'm sorry about the trouble over {it}.",
      "I'm sorry it has taken this much to get {it} looked at.",
    ],
    lets: ['look at the rules on {it}', 'see which changes are open to you'],
    act: [
      'check what your fare allows and what it would cost',
      'look at the ticket rules and tell you your options',
      'see what the bookings team can do',
    ],
    bring: ['the booking reference', 'the booking reference and what you want it to become'],
    asks: [
      {
        ask: 'Did you book with us or through an agent?',
        unless:
          /agent|agency|third.party|directly|expedia|your (?:site|website|app|page)|your booking page/,
      },
      {
        ask: 'When are you due to travel?',
        unless:
          /today|tomorrow|tonight|\d(?:st|nd|rd|th)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month)|in \d|after \d|credit|voucher/,
      },
    ],
    team: 'the bookings team',
  },
  ...AIR_TRIP,
];
