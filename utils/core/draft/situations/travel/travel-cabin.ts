import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import {
  AIRLINE,
  FLIGHT_NUMBER,
  mentions,
  PRAISE,
  QUIET_QUESTION,
  TO,
  telling,
} from './travel-words';

const BOARD =
  '(?:flights?|plane|aircraft|cabin|on ?board|airlines?|flying|flew|airways|air|jet|inflight|in-flight|crew|economy|business class|premium)';
const DOWN =
  "(?:not work\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t work\\w*|broken|broke|down|dead|frozen|useless|out of order|no sound|not available|unavailable|faulty|fail\\w*|never work\\w*|bust|kaput|intermittent|slow)";
const FLIGHT_REF = ['the flight number and your seat', 'the booking reference and your seat'];
const FLIGHT_TO = TO('(?:flight|flights|fly|flying|flew|plane|flt)');
const NO_SEAT =
  "\\b(?:train|bus|coach|car seat|cinema|theatre|theater|concert|stadium|show|game|match|arena|restaurant|toilet seat|driver'?s? seat|seat ?belt|leather)\\b";
const WHICH_FLIGHT = {
  ask: 'Which flight is it?',
  unless:
    /\bflight #?\w{0,3} ?\d|\b(?:ba|aa|dl|ua|ey|ek|ezy|fr|b6|wn|qz|ak|ai|6e|lh|kl|vs|ac) ?\d{2,4}\b|\bfrom\b.{0,20}\bto\b/,
};

export const TRAVEL_CABIN: readonly Situation[] = [
  {
    id: 'inflight-screen',
    ...telling(
      `\\b(?:tv|tvs|screens?|entertainment(?: system)?|ife|monitors?|inflight (?:tv|movies?)|movies?|in-flight entertainment|seat ?back (?:tv|screen)s?)\\b${gap(40)}\\b${DOWN}\\b${mentions(`\\b${BOARD}\\b|${AIRLINE}`)}|\\b(?:no|without|broken) (?:working |in-?flight |any )*(?:tvs?|entertainment|ife|screens?|movies?)\\b${gap(30)}\\b(?:on|for|this|my|an?) (?:\\w+ ){0,4}(?:flight|plane|hours?|hr)\\b`,
      FLIGHT_TO,
      '(?<long>\\d{1,2}(?:\\.5)?)[- ]?(?:hours?|hrs?)\\+? (?:\\w+ )?(?:flight|journey|trip)',
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:train|bus|coach|hotel|sky|virgin media|bt|netflix|phone|iphone|ipad|laptop|app|check-?in)\\b',
    ),
    noun: null,
    clauses: [
      "the screen wasn't working on your flight to {To}",
      "the screen wasn't working on a {long}-hour flight",
      "the screen wasn't working on your flight",
    ],
    heard: [
      "A flight is a long time with nothing to watch, and I'm sorry the screen let you down.",
    ],
    lets: ['get the fault reported', 'find out whether the fault was known'],
    act: ['pass the fault to the cabin team', 'have the screen checked before it flies again'],
    bring: FLIGHT_REF,
    asks: [
      WHICH_FLIGHT,
      {
        ask: 'Was it your screen only, or the whole cabin?',
        unless: /\ball\b|whole|entire|everyone|my screen|my tv|nobody/,
      },
    ],
    team: 'the cabin team',
  },
  {
    id: 'inflight-wifi',
    ...telling(
      `\\b(?:wi-?fi|internet|gogo)\\b${gap(40)}\\b${DOWN}\\b${mentions(`\\b${BOARD}\\b|${AIRLINE}`)}|\\b(?:no|without) (?:working )?(?:wi-?fi|internet)\\b${gap(30)}\\b(?:on|for|this|my|your) (?:\\w+ ){0,4}(?:flights?|planes?)\\b`,
      FLIGHT_TO,
      FLIGHT_NUMBER,
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:train|bus|coach|hotel|room|home|router|broadband|lounge|station|ferry|phone line|aircard|plane mode|airport|airtel|airpods?|macbook air|ipad air)\\b',
    ),
    noun: null,
    clauses: [
      "the wifi wasn't working on your flight to {To}",
      "the wifi wasn't working on flight {No}",
      "the wifi wasn't working on your flight",
    ],
    heard: [
      "I'm sorry the wifi on board let you down. Plenty of people plan their flight around it.",
    ],
    lets: ['get the wifi on that plane looked at', 'find out whether the fault was known'],
    act: ['pass the fault to the team who look after the wifi', 'have it checked on that plane'],
    bring: FLIGHT_REF,
    asks: [
      WHICH_FLIGHT,
      { ask: 'Did you pay for the wifi?', unless: /paid|pay|charged|bought|purchas|\$|£/ },
    ],
    team: 'the cabin team',
  },
  {
    id: 'inflight-meal',
    ...telling(
      mentions('food|meal|drink|snack|water|vegetarian|vegan|breakfast|dinner|lunch|gluten') +
        `\\b(?:vegan|vegetarian|veggie|gluten free|kosher|halal|special) meals?\\b${gap(50)}\\b(?:never|not|forgot\\w*|missing|none|no|\\w+n'?t)\\b${mentions(`\\b${BOARD}\\b|${AIRLINE}`)}|\\b(?:ran out of|run out of|no|out of|without|never got|didn'?t get|not (?:get|got|given|served|loaded)|forgot|no more) (?:\\w+ ){0,3}(?:food|meals?|drinks?|snacks?|water|vegetarian|vegan|gluten free|breakfast|dinner|lunch)\\b${gap(60)}\\b(?:flight|plane|on ?board|crew|cabin)\\b|\\b(?:flight|plane|on ?board)\\b${gap(60)}\\b(?:ran out of|run out of|no|out of|without|never got|didn'?t get) (?:\\w+ ){0,3}(?:food|meals?|drinks?|snacks?|water|breakfast|dinner|lunch)\\b`,
      `\\b(?<food>(?:vegan|vegetarian|veggie|gluten free|kosher|halal|kids|child) meals?)`,
      FLIGHT_TO,
      FLIGHT_NUMBER,
    ),
    not: anyOf(PRAISE, '\\b(?:train|bus|coach|hotel|allerg\\w*|anaphyla\\w*|voucher|vouchers)\\b'),
    noun: null,
    clauses: [
      "you didn't get your {food} on the flight to {To}",
      "you didn't get your {food} on the flight",
      "there wasn't enough to eat or drink on your flight to {To}",
      "there wasn't enough to eat or drink on your flight",
    ],
    heard: ["Going hungry or thirsty on a flight is not on, and I'm sorry."],
    lets: ['find out what was loaded on that flight', 'see what went wrong with the catering'],
    act: ['pass it to the catering team', 'find out what was loaded for that flight'],
    bring: FLIGHT_REF,
    asks: [
      WHICH_FLIGHT,
      {
        ask: 'Had you ordered the meal in advance?',
        unless: /order|pre-?book|request|booked|paid/,
      },
    ],
    team: 'the catering team',
  },
  {
    id: 'gate-staff',
    ...telling(
      mentions('agent|staff|crew|attendant|hostess|steward|desk|team|people|employee|check|lady') +
        `\\b(?:gate agents?|ground (?:staff|crew)|flight attendants?|cabin crew|air hostess|stewardess|steward|check-?in (?:staff|agent|lady|desk staff)|(?:desk|gate|airport|counter|terminal) (?:staff|agents?|employees?|team|lady|people)|(?:crew|staff|agents?|service people|customer service(?: people| team| agents?)?) (?:at|in) (?:the )?(?:jfk|lga|ewr|lax|sfo|ord|dfw|iah|atl|clt|mia|fll|mco|bos|phl|dca|iad|den|phx|las|sea|lhr|lgw|man|gate|airport|check-?in|terminal))\\b${gap(45)}\\b(?:rude\\w*|awful|unhelpful|uncooperative|un-?cooperative|disrespectful|unprofessional|horrible|nasty|terrible|useless|shouted|yelled|yelling|screamed|attitude|ignored|dismissive|snapped|lied|no compassion|mean|obnoxious|abrupt|hostile|couldn'?t care|don'?t care|didn'?t care|not helpful|condescending|arrogant)\\b|\\b(?:rude|rudest|unhelpful|unprofessional|disrespectful|nasty|horrible|obnoxious|uncooperative|unfriendly|grumpy|surly|arrogant) (?:\\w+ ){0,2}(?:gate agents?|ground staff|flight attendants?|cabin crew|stewardess|steward|check-?in (?:staff|agent|lady)|gate (?:staff|agent|crew)|airport staff|staff at (?:the )?(?:check-?in|gate|airport|desk|counter))\\b`,
      '\\b(?:at|in|gate) (?<At>jfk|lga|ewr|lax|sfo|ord|dfw|iah|atl|clt|mia|fll|mco|bos|phl|dca|iad|den|phx|las|sea|lhr|lgw|heathrow|gatwick|stansted)\\b',
      '\\b(?<who>gate agent|flight attendant)\\b',
      '\\b(?<crew>cabin crew|ground staff|check-?in staff|gate staff|airport staff)\\b',
      '\\b(?<rude>rude|dismissive|abrupt|aggressive|hostile|condescending|disrespectful)\\b',
    ),
    not: anyOf(
      PRAISE,
      '@\\w*(?:costco|tesco|walmart|target|ikea|asda|lidl|aldi|bestbuy|store|shop|bank|mobile)\\w*|\\b(?:stores?|shop|branch|till|warehouse|refund desk|returns? desk|help ?desk|it desk|membership)\\b',
      '\\b(?:rac(?:ist|ism)|discriminat\\w*|assault\\w*|groped|touched|disab\\w+|wheelchair|muslim|black|gay)\\b',
    ),
    noun: null,
    clauses: [
      'the {who} at {At} was {rude}',
      'the {who} was {rude}',
      'the {crew} at {At} were {rude}',
      'the {crew} were {rude}',
      "you weren't treated well by the {who} at {At}",
      "you weren't treated well by the {who}",
      "you weren't treated well by the team at {At}",
      "you weren't treated well by the team at the airport",
    ],
    heard: [
      "You should be treated with courtesy however busy it is, and I'm sorry you weren't.",
      "I'm sorry you came away feeling like that.",
    ],
    lets: ['get this in front of the right manager', 'understand what was said'],
    act: ['pass it to the manager there', 'have it looked at with the team on duty'],
    bring: [
      'the flight number and roughly when it happened',
      'the booking reference and what was said',
    ],
    asks: [
      {
        ask: 'Which airport and flight was it?',
        unless: /\b(?:at|in|from|gate) (?:the )?[a-z]{3,}|flight \w*\d/,
      },
      {
        ask: 'What were you asking them for?',
        unless: /because|asked|asking|wanted|needed|trying to/,
      },
    ],
    team: 'the airport manager',
  },
  {
    id: 'plane-dirty',
    ...telling(
      `\\b(?:plane|aircraft|cabin|flight|seats?)\\b${gap(40)}\\b(?:filthy|dirty|smell\\w*|stinks|stank|not (?:been )?clean\\w*|never clean\\w*)\\b${mentions('\\b(?:plane|aircraft|cabin|flight)\\b')}|\\b(?:filthy|dirty|smelly) (?:plane|aircraft|cabin|flight)\\b`,
      FLIGHT_NUMBER,
      FLIGHT_TO,
    ),
    not: anyOf(PRAISE, QUIET_QUESTION, NO_SEAT),
    noun: null,
    clauses: [
      "the plane to {To} wasn't clean",
      "the plane wasn't clean on flight {No}",
      "the plane wasn't clean",
    ],
    heard: [
      "Nobody wants to sit down in someone else's mess, and I'm sorry the cabin was like that.",
    ],
    lets: ['get the cabin looked at', 'find out when that plane was last cleaned'],
    act: ['pass it to the cleaning team', 'find out when that plane was last cleaned'],
    bring: [],
    asks: [
      WHICH_FLIGHT,
      {
        ask: 'Which part was dirty: the seat, the table, the toilets?',
        unless: /seat|table|toilet|bathroom|floor|tray/,
      },
    ],
    team: 'the cabin team',
  },
  {
    id: 'plane-hot',
    ...telling(
      mentions('plane|aircraft|cabin|flight') +
        `\\b(?:plane|aircraft|cabin|flight)\\b${gap(40)}\\b(?:(?:so|too|very|boiling|roasting|baking|unbearably|really|extremely|stifling|is|was|stupidly) (?:hot|sweltering|boiling|stuffy)|no air ?con\\w*|no a\\/?c\\b|no air\\b|sauna|sweltering)\\b|\\b(?:boiling|sweltering) (?:hot )?(?:plane|aircraft|cabin|flight)\\b`,
      FLIGHT_NUMBER,
    ),
    not: anyOf(
      PRAISE,
      QUIET_QUESTION,
      '\\b(?:deals?|price|sale|hot (?:food|meal|drink|coffee)|mode|train|bus)\\b',
    ),
    noun: null,
    clauses: ['it was that hot on board flight {No}', 'it was that hot on board'],
    heard: ["A hot cabin is hard to sit in for any length of time, and I'm sorry."],
    lets: ['find out what was wrong with the air on board', 'get the cabin looked at'],
    act: ['ask operations what was wrong with the air', 'pass it to the cabin team'],
    bring: [],
    asks: [
      WHICH_FLIGHT,
      { ask: 'Are you still on board?', unless: /was|yesterday|last|still|now|sitting/ },
    ],
    team: 'the cabin team',
  },
];
