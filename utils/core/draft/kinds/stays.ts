import type { Kind } from './kind';

/** Hotels, flats, holidays and hire cars. */
export const STAYS: readonly Kind[] = [
  {
    id: 'room',
    noun: /\b(?:room|suite|apartment|flat|cottage|villa|cabin|lodge|hotel)\b/,
    thing: 'your room',
    clauses: ["{it} wasn't what you'd hoped for"],
    heard: [
      "You paid for somewhere to rest, and I'm sorry you didn't find that.",
      "I'm sorry about the state of things where you stayed.",
      "I'm sorry your stay has gone like this.",
    ],
    lets: ['ask the people on site to look at {it}', 'see what the manager there can do'],
    act: [
      'take it up with the manager there',
      'ask the manager on site what they can do about it',
      'raise it with the people who run the place',
    ],
    bring: [
      'the name on the booking and where you are staying',
      'the booking name and the dates of your stay',
    ],
    asks: [
      {
        ask: 'Are you still there, or have you checked out?',
        unless:
          /still|tonight|now|checked out|checked in|tomorrow|yesterday|every night|last (?:week|night)|left us|could we|is it normal|kids asleep/,
      },
      {
        ask: 'What did reception or the host say?',
        unless: /reception|front desk|host|manager|staff|desk|told|said|says|lobby|plumber|nobody/,
      },
    ],
    team: 'the guest care team',
  },
  {
    id: 'stay-booking',
    noun: /\b(?:booking|reservation|holiday|deposit|cruise|package)\b/,
    thing: 'your booking',
    clauses: [],
    heard: [
      "A booking is something you should be able to count on, and I'm sorry about the trouble.",
      "I'm sorry about the trouble over {it}.",
      "I'm sorry the arrangements for your trip have become a worry.",
    ],
    lets: ['ask where things stand with {it}', 'go through {it} together'],
    act: [
      'look at the booking and what the terms allow',
      'check the booking with the people you booked with',
      'find out what happened to it',
    ],
    bring: ['the booking reference', 'the booking reference and the arrival date'],
    asks: [
      {
        ask: 'When are you due to arrive?',
        unless:
          /today|tomorrow|tonight|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|in \w+ (?:days|weeks)|\d+ days|turned up|refund|deposit|charged|slept|last week|arrive/,
      },
      {
        ask: 'Did you book with us or through another site?',
        unless: /your (?:site|app|website)|through|agent|agency|@|host/,
      },
      {
        ask: 'Does it still show in your account?',
        unless: /account|shows?|record|cancel\w*|refund|charged|mail|fee\b|rate|deposit/,
      },
    ],
    team: 'the bookings team',
  },
  {
    id: 'rental-car',
    noun: /\b(?:hire car|rental car|car|van|rental|truck|suv)\b/,
    thing: 'your rental',
    clauses: ["the hire hasn't gone as it should"],
    heard: [
      "You need a hire car to be the easy part of a trip, and I'm sorry this one wasn't.",
      "I'm sorry about the trouble with your rental.",
      "I'm sorry hiring a car has left you with this to deal with.",
    ],
    lets: ['look at what was agreed for your rental', 'find out what happened at the desk'],
    act: [
      'look at the agreement and what was noted on it',
      'take it up with the branch',
      'check what the branch has recorded',
    ],
    bring: ['the rental agreement or reservation number'],
    asks: [
      {
        ask: 'Which branch is it?',
        unless:
          /\b(?:at|in|from|outside) (?!the\b|my\b|your\b|least\b|all\b|sun\b|front\b|town\b)[a-z]{4,}/,
      },
      {
        ask: 'Do you have photos from when you picked it up?',
        when: /damage|scratch\w*|dent|chip|cleaning|windscreen|windshield/,
        unless: /photo|picture|pics|video/,
      },
      {
        ask: 'Are you at the desk now, or do you have a car?',
        when: /desk|counter|queue|reserv\w*|no cars?|pick/,
        unless: /photo|returned|ago|charge\w*|claim|deposit|stuck|gave|given|got|waited/,
      },
      {
        ask: 'Can the car still be driven?',
        when: /tyre|tire|broke\w*|battery|engine light|puncture|roadside|won'?t start|stuck/,
        unless: /motorway|garage|side of|stuck|won'?t start|puncture|flat|tow/,
      },
    ],
    team: 'the rentals team',
  },
];
