import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import {
  DEPARTURE,
  HOURS,
  mentions,
  PRAISE,
  QUIET_QUESTION,
  RAIL_HANDLE,
  ROUTE,
  THEIRS,
  TO,
  telling,
} from './travel-words';

const FAMILY =
  'trains?|bus(?:es)?|tram|trams|coach|tube|metro|ferry|railway|rail|carriages?|coaches|station|platform|irctc|pnr|rajdhani|shatabdi|duronto';
const ON_RAIL = mentions(`\\b(?:${FAMILY})\\b|\\bthe \\d{1,2}[.:]\\d\\d\\b|${RAIL_HANDLE}`);
const TRAIN_TO = TO('(?:train|bus|coach|service|tram|ferry|\\d{1,2}[:.]\\d{2})');
const noun =
  /\b(?:train|bus|coach|tram|ferry|service)\b(?! (?:station|stop|driver|pass|ticket|company|app|website|fare|line))/;
const OTHER =
  '\\b(?:flights?|plane|airport|parcel|delivery|train(?:ing|er|ers|ed)|bus (?:pass|lane)|replacement bus|school bus|customer service|school run)\\b';
const WHERE = {
  ask: 'Which stop or station are you at?',
  unless: /\b(?:at|from|in|to) [a-z0-9]{4,}|station|stop\b.{0,10}\w+/,
};
const WHICH = {
  ask: 'Which service is it, and from where?',
  unless:
    /\d{1,2}[:.]\d{2}|\bto [a-z]{4,}|route \d|bus \d|\d bus|from [a-z]{4,}|\bline\b|train (?:no\.?|number)? ?\d/,
};
const DIRECTION = {
  ask: 'Which way were you heading?',
  unless: /\b(?:to|towards|into|from) [a-z]{4,}|bound|heading/,
};

export const TRAVEL_GROUND: readonly Situation[] = [
  {
    id: 'bus-drove-past',
    ...telling(
      `\\b(?:bus(?:es)?|driver|tram|coach|he|she|\\d{1,3}[a-z]?)\\b${gap(30)}\\b(?:(?:drove|driving|drives|went|goes|flew|sped|sailed|zoomed|gone|just) (?:straight |right |just |completely |directly )?(?:past|by|through)|didn'?t (?:even )?(?:stop|pull)|did not stop|refused to stop|never stopped|wouldn'?t stop|failed to stop|without stopping|passed (?:me|us|by|my stop|the stop|right)|left me (?:standing|at)|ignored (?:me|us)|shut the doors?|closed the doors?|drove off|pulled (?:away|off)|missed my stop|skipped my stop)\\b${mentions('\\b(?:bus(?:es)?|tram|coach|stop|\\d{1,3} driver)\\b|goahead|stagecoach|arriva|firstbus|dublinbus')}|\\b(?:was|been|got) (?:just )?(?:passed|driven past) (?:up |by )?(?:by )?(?:a |the |your |another )?(?:\\w+ )?(?:bus|driver)\\b`,
      ROUTE,
      '\\b(?:at|on|from) (?<Stop>(?:[a-z]{4,12} ){1,2}(?:street|st|road|rd|avenue|ave|station|lane|square|green|bridge))\\b',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:parcel|delivery|courier|car|uber|cyclist|bike|red light|cut me|lights?|ups|dpd|hermes)\\b',
    ),
    noun: null,
    clauses: [
      "the {route} didn't stop for you at {Stop}",
      "the {route} didn't stop for you",
      "the bus didn't stop for you at {Stop}",
      "the bus didn't stop for you",
    ],
    heard: [
      "Watching your bus go by from the stop is maddening, and I'm sorry.",
      "I'm sorry you were left standing at the stop.",
    ],
    lets: ['find out why it went past', 'get this to the depot'],
    act: ['pass it to the depot manager', 'have the driver asked about it'],
    bring: [],
    asks: [
      {
        ask: 'Which stop was it, and roughly what time?',
        unless: /\d{1,2}[:.]\d{2}|\b[012]\d[0-5]\d (?:to|from)|\d ?(?:am|pm)\b/,
      },
      { ask: 'Which stop were you at?', unless: /\b(?:at|on) [a-z]{4,}/ },
      DIRECTION,
    ],
    team: 'the depot manager',
  },
  {
    id: 'ground-no-show',
    ...telling(
      `\\b(?:bus(?:es)?|tram|trolley|subway|streetcar|coach|train|\\d{1,2}[:.]\\d{2}|\\d{1,3}[a-z]?|one)\\b${gap(25)}\\b(?:(?:never|didn'?t|did not|hasn'?t|has not|haven'?t|failed to|not) (?:even |yet )?(?:came|come|show\\w*|turn\\w*|arriv\\w*|appear\\w*|run|ran)|no[- ]show\\w*|nowhere to be seen|is missing|just disappeared|vanished|dropped off the)\\b${mentions('\\b(?:bus(?:es)?|tram|trolley|streetcar|coach|trains?|rail|route|\\d{1,2}[:.]\\d{2} (?:to|from))\\b')}|\\b(?:no|where(?:'?s| is| are)(?: the hell)?(?: my| the| our| all the)?|haven'?t seen (?:the|a|any)) (?:\\w+ )?(?:${'bus(?:es)?|trams?'})\\b${gap(30)}\\b(?:mins?|minutes?|hour|yet|still|stop|waiting|late|again|due|\\d)\\b|\\b(?:still waiting|wait(?:ed|ing) (?:ages|forever|so long|(?:for )?${HOURS}|here|in the (?:cold|rain)))\\b${gap(30)}\\b(?:for|on) (?:a |the |my |your |an? \\w+ |this )?(?:#?\\d{1,3}[a-z]? )?(?:bus(?:es)?|tram)\\b|\\bhaven'?t seen the (?:route )?\\d`,
      ROUTE,
      DEPARTURE,
      TRAIN_TO,
      `(?<late>${HOURS})`,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      QUIET_QUESTION,
      "\\b(?:flights?|plane|parcel|delivery|courier|driver didn'?t stop|wifi|compensation|refund|email|reply|replacement bus|cancel\\w*|tickets?)\\b",
    ),
    noun,
    thing: 'your bus',
    clauses: [
      "the {at} to {To} didn't turn up",
      "the {at} {route} didn't turn up",
      "the {route} hasn't turned up after {late}",
      "the {route} to {To} didn't turn up",
      "the {route} didn't turn up",
      "the {at} didn't turn up",
      "you've been waiting {late} for {it}",
      "{it} didn't turn up",
    ],
    heard: ["Waiting at a stop for something that doesn't come wears anyone down, and I'm sorry."],
    lets: ['find out what happened to it', 'get you a straight answer about it'],
    act: ['ask the control room where it is', 'find out why it did not run'],
    bring: [],
    asks: [
      WHERE,
      DIRECTION,
      {
        ask: 'How long have you been waiting?',
        unless: /\d ?(?:min|hour|hr)|hour|since|\d[:.]\d\d/,
      },
    ],
    team: 'the control room',
  },
  {
    id: 'ground-cancelled',
    ...telling(
      `\\b(?:trains?|bus(?:es)?|trams?|service|coach|ferry|\\d{1,2}[:.]\\d{2})\\b${gap(40)}\\bcancel\\w*\\b${ON_RAIL}|\\bcancel(?:led|ling|s|ed|lation)?\\b${gap(40)}\\b(?:trains?|bus|tram|coach|ferry|\\d{1,2}[:.]\\d{2})\\b${ON_RAIL}`,
      DEPARTURE,
      TRAIN_TO,
      ROUTE,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      QUIET_QUESTION,
      OTHER,
      "\\b(?:to cancel|i cancel\\w*|i'?ve cancel\\w*|not cancel\\w*|n't cancel\\w*|cancellation (?:fee|charge)|refund\\w*|cancel (?:my|the|a) (?:ticket|booking|order|season)|claim|compensation|uber\\w*|lyft|driver cancel\\w*|why (?:don't|not) you cancel)\\b",
    ),
    noun,
    thing: 'your train',
    clauses: [
      'the {at} to {To} was cancelled',
      'the {at} was cancelled',
      'the {route} was cancelled',
      '{it} to {To} was cancelled',
      '{it} was cancelled',
    ],
    heard: ["A cancellation leaves you working out a new plan on the platform, and I'm sorry."],
    lets: ['find you the next way there', 'find out why it was cancelled'],
    act: ['check what runs next from there', 'ask control why it was cancelled'],
    bring: [],
    asks: [
      {
        ask: 'Where are you now, and where do you need to get to?',
        unless: /\bfrom [a-z]{4,}.{0,30}\bto [a-z]{4,}|yesterday|last (?:week|night)/,
      },
      WHICH,
      {
        ask: 'Were you told what to take instead?',
        unless: /told|next|replacement|announc|instead/,
      },
    ],
    team: 'the control room',
  },
  {
    id: 'ground-delayed',
    ...telling(
      `\\b(?:trains?|bus(?:es)?|trams?|service|coach|ferry|tube|\\d{1,2}[:.]\\d{2})\\b${gap(40)}\\b(?:delay\\w*|(?:mins?|minutes?|hours?|hrs?|too|so|running|is|was|are|again|always|always so|constantly|very|r|been|and) late|late again|late (?:today|every|this|for|by|as|yet)|held|stuck|(?:sitting|sat|stopped|waiting) outside|crawling|not moved|hasn'?t moved|sat (?:at|outside|in)|not mov\\w*|standing still|stationary|going nowhere)\\b${ON_RAIL}|\\b(?:delay(?:ed|s)?|late|stuck|held up|stationary)\\b${gap(30)}\\b(?:on|my|the|our|your|this|every|another|outside|onboard|on board) (?:\\w+ ){0,3}(?:trains?|bus(?:es)?|tram|coach|tube|service|line)\\b${ON_RAIL}`,
      DEPARTURE,
      TRAIN_TO,
      ROUTE,
      `(?<late>${HOURS})`,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      QUIET_QUESTION,
      OTHER,
      "\\b(?:claim\\w*|repay|compensation|refund\\w*|on time|no delays?|not delayed|late night|too late to|of late|latest|i (?:was|am|will be) late|i'm late|stop(?:ped)? (?:running|at)|door|sorry|cancel\\w*)\\b",
    ),
    noun,
    thing: 'your train',
    clauses: [
      'the {at} to {To} is running {late} late',
      'the {at} is running {late} late',
      '{it} to {To} has been held up for {late}',
      '{it} has been held up for {late}',
      'the {at} to {To} is running late',
      'the {at} is running late',
      '{it} to {To} is running late',
      '{it} is running late',
    ],
    heard: ["Being held up with no idea for how long is tiresome, and I'm sorry."],
    lets: ['find out what is holding {it} up', 'get you a straight answer about {it}'],
    act: ['ask control what is holding it up', 'find out what is going on there'],
    bring: [],
    asks: [
      WHICH,
      {
        ask: 'Is there a connection you need to make?',
        unless: /connect|miss|work|meeting|yesterday|last/,
      },
      {
        ask: 'Have you been told why?',
        unless:
          /told|said|says|announc|because|due to|reason|signal|explanation|no (?:info|update|news|word)/,
      },
    ],
    team: 'the control room',
  },
];
