import type { Subject } from './subject';

const REFERENCE = ['the booking reference', 'the booking reference and the date of travel'];

export const TRAVEL: readonly Subject[] = [
  {
    id: 'bags',
    when: /\b(?:bags?|luggage|baggage|suitcases?|carry-?on|checked bag|lost property)\b.{0,60}\b(?:lost|missing|late|delay\w*|left|damaged|broken|where|never|not|n'?t|still|wait\w*|gone)\b|\b(?:lost|missing|delayed|damaged|broke|where(?:'s| is| are)) (?:\w+ ){0,2}(?:bags?|luggage|baggage|suitcases?)\b/,
    noun: /\b(?:bags?|luggage|baggage|suitcase)\b/,
    lets: ['find {it}', 'track {it} down', 'find out where {it} ended up'],
    act: ['have it traced', 'find out where it was last scanned', 'chase the baggage team'],
    bring: ['the bag tag number and your booking reference', 'the reference from the baggage desk'],
    asks: [
      { ask: 'Did the baggage desk open a report?', unless: /report|desk|reference/ },
      { ask: 'Which airport did you last see it at?', unless: /airport/ },
    ],
    team: 'the baggage team',
  },
  {
    id: 'trip-cancelled',
    when: /\b(?:flights?|trains?|bus(?:es)?|coach|ferry|trip|booking|reservation|hotel|ticket)\b.{0,50}\bcancel\w*|\bcancel\w*.{0,50}\b(?:flights?|trains?|bus(?:es)?|coach|ferry|trip|booking|reservation|hotel|ticket)\b/,
    noun: /\b(?:flights?|trains?|bus|coach|ferry|trip|booking|reservation|hotel|ticket)\b/,
    lets: [
      'get you another way there',
      'go through what you can have instead',
      'find out what happened to {it}',
    ],
    act: [
      'go through your options',
      'find out what you can have instead',
      'see which seats are left',
    ],
    bring: REFERENCE,
    asks: [
      { ask: 'Have you been offered another one yet?', unless: /offer|rebook|refund/ },
      {
        ask: 'What do you need most right now?',
        unless: /refund|rebook|money back/,
      },
    ],
    team: 'the bookings team',
  },
  {
    id: 'trip-delayed',
    when: /\b(?:flights?|planes?|trains?|bus(?:es)?|coach|ferry|tram|driver|cab|ride|uber|taxi)\b.{0,70}\b(?:delay\w*|late|wait\w*|stuck|tarmac|hours?|mins?|minutes|held|missed)\b|\b(?:delay\w*|late|waiting|stuck|missed)\b.{0,60}\b(?:flights?|planes?|trains?|bus(?:es)?|coach|ferry|tram|connection|gate|runway|tarmac)\b/,
    noun: /\b(?:flights?|planes?|trains?|bus|coach|ferry|tram|ride|connection|cab|taxi)\b/,
    lets: [
      'find out what is holding {it} up',
      'find out what is happening with {it}',
      'see how to get you there',
    ],
    act: [
      'find out what is holding it up',
      'see what it means for your connection',
      'go through your options',
    ],
    bring: REFERENCE,
    asks: [
      { ask: 'Are you still waiting now?', unless: /still/ },
      { ask: 'Is there a connection you need to make?', unless: /connect|miss/ },
      { ask: 'What were you last told at the gate or stop?', unless: /told|said|says/ },
    ],
    team: 'the operations team',
  },
  {
    id: 'seat',
    when: /\b(?:(?<!driver |driver's |back |car |front |toilet )seats?(?! (?:back|belt|cover|heat))|check(?:ed|ing)?[- ]?in|boarding|upgrade|legroom|overbook\w*|bumped)\b/,
    noun: /\b(?:seats?|check-?in|boarding|upgrade|flight)\b/,
    lets: ['find out what happened to {it}', 'get {it} sorted', 'see what can be done about {it}'],
    act: ['look at what was booked', 'see what can be changed', 'ask the team at the airport'],
    bring: REFERENCE,
    asks: [
      {
        ask: 'When are you due to travel?',
        unless: /today|tomorrow|tonight|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
      },
      { ask: 'What does it say when you try to check in?', when: /check/, unless: /says|error/ },
    ],
    team: 'the bookings team',
  },
  {
    id: 'booking',
    when: /\b(?:book(?:ed|ing|ings)?|reservations?|reserved|(?<!made a |support |opened a |raised a |my |the |a )tickets?(?! ?(?:#|number|since|open))|flights?|hotel|(?<!waiting )rooms?|train|bus|trip|tables?)\b/,
    noun: /\b(?:booking|reservation|tickets?|flights?|hotel|(?<!waiting )room|train|bus|trip|table)\b/,
    lets: ['get {it} straightened out', 'look at {it} together', 'find out what happened to {it}'],
    act: ['look at what was booked', 'see what can be changed', 'find out what went wrong with it'],
    bring: REFERENCE,
    asks: [
      { ask: 'What happens when you try?', unless: /error|says|tried/ },
      {
        ask: 'Which date is it for?',
        unless: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|\d(?:st|nd|rd|th)/,
      },
    ],
    team: 'the bookings team',
  },
];
