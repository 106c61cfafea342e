import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { mentions, PRAISE, ROUTE, telling } from './travel-words';

const RAIL = mentions(
  '\\b(?:trains?|rail\\w*|bus(?:es)?|trams?|tube|metro|station|irctc|pnr|season ticket|off[- ]?peak|oyster|railcard|conductor|inspector|platform|tatkal|journey|travelcard)\\b|trains\\b|rail|irctc|@(?:lner|gwr\\w*|northernassist|sw_help|metra|amtrak|septa\\w*|tfl|mta|tpe\\w*|greateranglia)\\b',
);
const NO_RAIL =
  '\\b(?:flights?|plane|airport|hotel|concert|gig|festival|cinema|match|game|support ticket|ticket number|ticketmaster|raised a ticket|lottery|raffle|theatre|training)\\b';

export const TRAVEL_STATION: readonly Situation[] = [
  {
    id: 'no-announcements',
    ...telling(
      `\\b(?:no|zero|lack of|without|any|not one|poor|terrible|shocking|0) (?:single )?(?:announcements?|information|info|communications?|updates?|explanation|comms)\\b${RAIL}`,
      '\\b(?:at|in) (?<At>(?!the|my|our|your|this|all|every|least)[a-z]{4,14})(?: station)?(?= (?:is|was|are|station|today|this|again|and|not)|[.,!?]|$)',
    ),
    not: anyOf(PRAISE, NO_RAIL, '\\b(?:any updates? (?:on|about|for)|email|claim|refund)\\b'),
    noun: null,
    clauses: ['nobody told you what was going on at {At}', 'nobody told you what was going on'],
    heard: ["Waiting is worse when nobody says why, and I'm sorry you were left guessing."],
    lets: ['find out what is going on', 'get you a straight answer'],
    act: ['ask control what is going on', 'find out what the staff there were told'],
    bring: [],
    asks: [
      {
        ask: 'Where are you, and which service are you waiting for?',
        unless: /\d{1,2}[:.]\d{2}|\bat [a-z]{4,}/,
      },
      { ask: 'What does the board show?', unless: /board|screen|shows|app/ },
    ],
    team: 'the control room',
  },
  {
    id: 'bus-driver',
    ...telling(
      mentions(
        '\\b(?:bus|coach|tram|conductor|guard|inspector|collector|train|tte|station|platform|the no\\.? \\d)\\b|stagecoach|arriva|firstbus',
      ) +
        `\\b(?:(?:bus|coach|tram) driver|(?:ur|your) driver)\\b${gap(60)}\\b(?:rude|abusive|shouted|shouting|swore|swearing|yelled|yelling|on (?:his|her|the|their) (?:phone|mobile)|texting|speed\\w*|reckless\\w*|dangerous\\w*|braking|slammed|aggressive|shut the door|closed the (?:door|doors)|refused|attitude|nearly hit|almost hit|cut me up|ignorant|moody|miserable|idiot|disgrace\\w*)\\b|\\b(?:rude|abusive|ignorant|reckless|dangerous|aggressive|rudest|moody) (?:\\w+ )?(?:bus|coach|tram) driver\\b|\\b(?:conductor|guard|ticket (?:inspector|collector)|train manager|tte|tc|station staff|platform staff)\\b${gap(40)}\\b(?:rude|abusive|shouted|shouting|swore|yelled|aggressive|unhelpful|attitude|disgrace\\w*|ignorant|useless|bribe|misbehav\\w*)\\b`,
      ROUTE,
      '\\b(?<who>conductor|guard|ticket inspector|train manager|station staff)\\b',
      '\\b(?<doing>on (?:his|her) (?:phone|mobile)|texting|speeding|rude|abusive|aggressive|unhelpful)\\b',
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:rac(?:ist|ism)|assault\\w*|disab\\w+|wheelchair|hit me|crash\\w*|injur\\w*|uber|ups|school bus)\\b',
    ),
    noun: null,
    clauses: [
      'the {who} was {doing}',
      'the driver of the {route} was {doing}',
      "you weren't treated well by the {who}",
      'the driver was {doing}',
      "you weren't looked after by the driver",
    ],
    heard: ["Nobody should come away from a journey feeling like that, and I'm sorry you did."],
    lets: ['get this to the right manager', 'get this to the depot'],
    act: ['pass it to the manager there', 'have it looked into with the person on duty'],
    bring: [],
    asks: [
      {
        ask: 'Which route, where, and roughly what time was it?',
        unless: /\d{1,2}[:.]\d{2}|\d ?(?:am|pm)\b/,
      },
      { ask: 'Which way was it heading?', unless: /\bto(?:wards)? [a-z]{4,}/ },
    ],
    team: 'the depot manager',
  },
  {
    id: 'station-parking',
    ...telling(
      `\\b(?:car ?park|parking (?:machine|app|ticket|charge|fine|notice|meter)|pay and display)\\b${gap(60)}\\b(?:broken|not work\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t work\\w*|full|no spaces?|flood\\w*|pot ?holes?|damag\\w*|dark|dangerous|fined|fine|ticket(?:ed)?|charged|expensive|ripp?[- ]?off|closed|increase\\w*)\\b${mentions('\\b(?:station|trains?|rail|commut\\w*|season|platform)\\b|trains|rail|anglia')}`,
      '\\b(?<trouble>full|flooded|broken|dangerous|dark|closed)\\b',
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:hotel|airport|supermarket|hospital|tesco|asda|store|hit by|crash)\\b',
    ),
    noun: null,
    clauses: ['the station car park is {trouble}', 'the station car park is giving you trouble'],
    heard: ["The journey starts with parking, and I'm sorry the car park is making it harder."],
    lets: ['get this to the people who run the car park', 'get it looked at'],
    act: ['pass it to the car park team', 'have it looked at'],
    bring: [],
    asks: [
      {
        ask: 'Which station is it?',
        unless: /\b(?:at|in) [a-z]{4,}|[a-z]{4,} (?:station|car ?park)/,
      },
      { ask: 'Whereabouts in the car park?', when: /hole|damage|dark|flood|danger/ },
    ],
    team: 'the car park team',
  },
  {
    id: 'seat-reservation',
    ...telling(
      `\\b(?:seat reservations?|reserved seats?|reservations)\\b${gap(40)}\\b(?:did ?n'?t exist|not (?:working|showing|honou?red|there|in place)|(?:is|was|were|are)n'?t (?:working|showing|there|honou?red)|cancelled|someone|missing|wiped|lost|ignored|scrapped|double)\\b${RAIL}|\\bno (?:seat )?reservations\\b${RAIL}`,
    ),
    not: anyOf(PRAISE, NO_RAIL, '\\b(?:restaurant|table)\\b'),
    noun: null,
    clauses: ["your seat reservation didn't hold"],
    heard: ["You reserved a seat so that you could sit, and I'm sorry you couldn't count on it."],
    lets: ['find out what happened to the reservations', 'see what went wrong with your seat'],
    act: ['find out why the reservations were not in place', 'pass it to the onboard team'],
    bring: [],
    asks: [
      { ask: 'Which service was it, and from where?', unless: /\d{1,2}[:.]\d{2}|from [a-z]{4,}/ },
      { ask: 'Did you find another seat?', unless: /stood|standing|stand|another seat|floor/ },
    ],
    team: 'the onboard team',
  },
];
