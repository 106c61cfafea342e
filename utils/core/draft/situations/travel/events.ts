import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import {
  mentions,
  PRAISE,
  REFUND_DUE,
  REFUND_REFUSED,
  REFUND_SETTLED,
  telling,
} from './travel-words';

const SHOW = mentions(
  '\\b(?:concerts?|gigs?|shows?|festival|tour|match|theatre|theater|cinema|movie|musical|presale|pre-sale|ticketmaster|stubhub|eventbrite|seetickets|axs|arena|stadium|event|venue|game tickets|play|gala|bookmyshow)\\b|ticketmaster|stubhub|eventbrite|seetickets|bookmyshow|livenation',
);
const NO_SHOW =
  '\\b(?:flights?|plane|train|bus|parking ticket|support ticket|ticket number|raised a ticket|hotel|airport|no show|app store|tv show|customer show|season ticket (?:train|rail))\\b';
const BRING = ['the order number', 'the order number and the email on the account'];
const WHICH = {
  ask: 'Which event and date is it?',
  unless: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|\d(?:st|nd|rd|th)\b/,
};

export const EVENTS: readonly Situation[] = [
  {
    id: 'event-refund',
    ...telling(
      `${REFUND_DUE}${SHOW}${mentions('\\btickets?\\b|ticket|event|concert|gig|festival')}`,
      REFUND_REFUSED,
    ),
    not: anyOf(PRAISE, REFUND_SETTLED, NO_SHOW),
    noun: null,
    clauses: [
      'the refund for your tickets was {refuse}ed',
      "you've been told there is no {asked} for your tickets",
      'the refund for your tickets is still outstanding',
    ],
    heard: ["Chasing money for a show you aren't going to is tiring, and I'm sorry."],
    lets: ['find out where the refund has got to', 'get you a straight answer on the refund'],
    act: ['check where the refund stands', 'chase it with the refunds team'],
    bring: BRING,
    asks: [
      {
        ask: 'Was the event cancelled or moved to another date?',
        unless: /cancel\w*|postpon\w*|reschedul\w*|moved/,
      },
      WHICH,
    ],
    team: 'the refunds team',
  },
  {
    id: 'event-tickets-missing',
    ...telling(
      `\\btickets?\\b${gap(30)}\\b(?:not (?:been )?(?:arrived|received|come|sent|delivered|showing|in my)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:been )?(?:arriv\\w*|received|come|sent|show\\w*|download\\w*|load\\w*|scan\\w*)|never (?:came|arrived|received|delivered|sent|showed)|disappeared|still waiting|vanished|won'?t (?:load|open|download|scan))\\b${SHOW}|\\b(?:never|not|n'?t|still (?:no|waiting for)|where(?:'?s| are| is))\\b${gap(12)}\\b(?:received?|got|had|my|our|the) (?:my |our |the )?(?:\\w+ ){0,3}tickets\\b${SHOW}`,
    ),
    not: anyOf(
      PRAISE,
      NO_SHOW,
      "\\b(?:sold out|win|won|competition|giveaway|refund\\w*|can'?t (?:get|buy)|couldn'?t get)\\b",
    ),
    noun: null,
    clauses: ["you don't have your tickets yet"],
    heard: ["Waiting for tickets as the date comes closer is nerve-racking, and I'm sorry."],
    lets: ['find your tickets', 'see where your tickets are'],
    act: ['check where the tickets are', 'see how they were sent'],
    bring: BRING,
    asks: [
      WHICH,
      {
        ask: 'Are they e-tickets or coming by post?',
        unless: /e-?ticket|post|mail|app|email|download/,
      },
    ],
    tries: ['Could you look in your spam folder and tell me whether anything from us is there?'],
    team: 'the ticketing team',
  },
  {
    id: 'event-queue',
    ...telling(
      `\\b(?:queue|waiting room|site|website|app|presale|pre-sale|code|checkout|page|basket|cart)\\b${gap(40)}\\b(?:crash\\w*|kicked (?:me|us)|threw (?:me|us)|not work\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t work\\w*|down|frozen|froze|error\\w*|logged me out|timed out|invalid|stuck|fail\\w*|won'?t (?:load|let)|lost)\\b${SHOW}${mentions('\\btickets?\\b|presale|pre-sale|ticketmaster')}|\\b(?:kicked|threw|thrown|booted) (?:me |us )?out (?:of|at|from) (?:the )?(?:queue|checkout|waiting room)\\b`,
      '\\b(?<code>presale code|pre-sale code)\\b',
    ),
    not: anyOf(PRAISE, NO_SHOW, '\\brefund\\w*|lost (?:the )?(?:match|game)'),
    noun: null,
    clauses: [
      "the {code} didn't get you through to tickets",
      "the site didn't get you through to your tickets",
    ],
    heard: ["Losing your place with tickets in sight is maddening, and I'm sorry."],
    lets: ['find out what went wrong in the queue', 'see what can be done from here'],
    act: ['pass it to the web team', 'check whether anything was held on the account'],
    bring: [],
    asks: [
      {
        ask: 'Which event is it, and what did the screen say?',
        unless: /error|says|said|message|invalid/,
      },
      { ask: 'Did any money leave your account?', unless: /charged|taken|money|paid|£|\$/ },
    ],
    team: 'the web team',
  },
  {
    id: 'event-view',
    ...telling(
      `\\b(?:restricted|obstructed|blocked|no|terrible|couldn'?t see|can'?t see|pillar)\\b${gap(20)}\\b(?:views?|the stage|the screen|anything|pillar)\\b${SHOW}${mentions('\\bseats?|tickets?|view')}`,
    ),
    not: anyOf(PRAISE, NO_SHOW, '\\b(?:app|website|account|order)\\b'),
    noun: null,
    clauses: ["you couldn't see properly from your seat"],
    heard: ["You came to see the show, and I'm sorry your seat made that hard."],
    lets: ['see how that seat was sold', 'get this to the venue'],
    act: ['check how the seat was listed', 'pass it to the venue team'],
    bring: ['the order number and the seat', 'the order number'],
    asks: [
      { ask: 'Did you tell a steward at the time?', unless: /steward|staff|usher|told/ },
      {
        ask: 'Was anything said about the view when you bought it?',
        unless: /restricted|said|listed|sold as|advertis/,
      },
    ],
    team: 'the venue team',
  },
];
