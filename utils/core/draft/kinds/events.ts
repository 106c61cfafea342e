import type { Kind } from './kind';

const WHICH_EVENT = {
  ask: 'Which event and date is it?',
  unless:
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|today|\d(?:st|nd|rd|th)\b|in (?:two|2|an?) hours?|january|march|april|june|july|august|september|october|november|december/,
};

/** Tickets for concerts, matches, theatres and cinemas. */
export const EVENTS: readonly Kind[] = [
  {
    id: 'event-tickets',
    noun: /\b(?:tickets?|seats|wristbands|passes|e-?tickets?)\b/,
    clauses: ["your booking hasn't gone as it should"],
    heard: [
      "I'm sorry about the trouble with {it}.",
      "It should be all about the day itself, and I'm sorry the tickets are a worry.",
      "I'm sorry the tickets are giving you such trouble.",
    ],
    lets: ['find out where things stand with {it}', 'find out what the ticketing system shows'],
    act: [
      'look it up with the ticketing team',
      'check what the ticketing team sees under that address',
    ],
    bring: [
      'the event, its date and the email address on your ticket account',
      'the email address on your ticket account and which event it is',
    ],
    asks: [
      WHICH_EVENT,
      {
        ask: 'What did the page show when it stopped?',
        when: /queue|site|page|basket|code|crash|error|payment|select|login|app\b|presale|waiting room/,
        unless: /says?\b|said|error|"|“|invalid|something went wrong|isn't valid|message|failed/,
      },
      {
        ask: 'Are they e-tickets, or coming by post?',
        when: /haven'?t (?:come|arrived)|didn'?t (?:come|arrive)|not (?:received|arrived|come)|never|where/,
        unless: /e-?ticket|post|mail|app\b|download|qr|pdf|tracking|barcode|wristband/,
      },
    ],
    team: 'the ticketing team',
  },
  {
    id: 'event-cancelled',
    noun: null,
    clauses: ["the event isn't going ahead as you'd booked it"],
    heard: [
      "I'm sorry the plans for it have fallen through.",
      "You'd been looking forward to it, and I'm sorry it isn't as you booked it.",
      "I'm sorry the change of plan has left you with this to sort out.",
    ],
    lets: ['find out where you stand with the tickets', 'ask for a clear answer on the tickets'],
    act: [
      'check where you stand with the ticketing team',
      'find out what the organiser has set for these tickets and where yours are',
    ],
    bring: [
      'the event, its date and the email address on the booking',
      'the event and the email address you booked with',
    ],
    asks: [
      {
        ask: 'Which event is it?',
        unless: /["“#]|\btour\b|festival|marathon|conference|match|ipl\b|market|fair\b/,
      },
      {
        ask: 'Was it called off, or moved to another date?',
        unless:
          /cancel|called off|\boff\b|postpon|reschedul|moved|defer|abandon|brought forward|pulled out|changed|scrapped|dropped|online only/,
      },
      {
        ask: 'Would a new date suit you at all?',
        when: /postpon|reschedul|moved|new date|defer|brought forward|changed/,
        unless: /refund|money|can'?t make|no thanks|back\b/,
      },
      {
        ask: 'Did you book with us directly, or through somebody else?',
        unless: /resale|seller|organi[sz]er|fan club|through|venue|\bapp\b|box office/,
      },
    ],
    team: 'the ticketing team',
  },
];
