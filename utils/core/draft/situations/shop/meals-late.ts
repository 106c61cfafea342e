import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { NOT, SETTLED } from './shopping-words';

const NO_FOOD = anyOf(
  SETTLED.source,
  '\\b(?:flight|airline|airport|plane|train|hotel room|parcel|courier|love|obsessed|best ever|cold (?:calls?|calling|case|weather|caller)|poison\\w*|hospital|allerg\\w*|ill|sick|vomit\\w*|hair|glass|maggots?|plastic|metal|insect|cockroach|raw|pink)\\b',
);
const PLACE = {
  ask: 'Which branch was it?',
  unless:
    /\b(?:at|in|from) (?:the |your |my )?(?:[a-z]+ )?(?:store|branch|restaurant|location|#\d+)|\bstore ?#?\d+|\byour (?!local|nearest|own|whole|new|other)[a-z]+ (?:[a-z]+ )?(?:branch|store|shop|restaurant|location|drive)|\b(?:in|at) (?!the\b|my\b|a\b|your\b|this\b|it\b|least\b|all\b|line\b|drive)[a-z]{4,}/,
};
const WHEN = {
  ask: 'About what time was that?',
  unless:
    /\d ?(?:am|pm)|\d:\d\d|today|tonight|just|now|every time|always|every day|lunch|breakfast|morning|last night|yesterday/,
};

export const MEALS_LATE: readonly Situation[] = [
  {
    id: 'meal-delivery-late',
    when: anyOf(
      `\\b(?:my|our|the) (?:(?<what>food|pizzas?|takeaway|dinner|lunch|burgers?|curry|meal|breakfast|mcdelivery|food delivery)\\b${gap(24)}\\b(?:still )?(?:${NOT}) (?:\\w+ )?(?:arrived|come|here|turned up|shown up|been delivered|showed up|delivered)|(?<slow>food|pizzas?|takeaway|dinner|lunch|burgers?|curry|meal|breakfast|order)\\b${gap(24)}\\b(?:(?:is|was) (?:now )?(?:over |already )?(?:an?|\\d+|two) (?:and a half )?(?:hours?|hrs?|minutes?|mins?) late|took (?:over |nearly |almost )?(?:an?|\\d+|two|three) (?:and a half )?(?:hours?|hrs?)))\\b`,
      `\\b(?:waiting|waited)\\b${gap(24)}\\b(?:hours?|hrs?|minutes?|mins?)\\b${gap(14)}\\bfor (?:my |our |the |a |an |some )?(?<late>(?:mobile|online|app|pick ?up|takeaway|click and collect) order|(?:[a-z]+ )?(?:food|pizzas?|takeaway|dinner|lunch|burgers?|curry|meal|breakfast|food delivery|coffee|sandwich|order from))\\b`,
      `\\b(?:waiting|waited) (?:for |on )(?:my |our |the |a |an )?(?<due>food|pizzas?|takeaway|dinner|lunch|burgers?|curry|meals?|breakfast|coffee|drinks?)\\b${gap(24)}\\b(?:hours?|hrs?|minutes?|mins?|ages|forever|so long)\\b`,
      `\\b(?:uber ?eats|deliveroo|just ?eat|door ?dash|grubhub|postmates|swiggy|zomato|foodpanda|menulog)\\b[^\\n]{0,80}?\\b(?:hours? late|late|never (?:came|arrived|turned up|showed)|${NOT} (?:arrived|delivered|come)|where is (?:my|the)|still waiting|cold by the time)\\b`,
      `\\bwhere(?:'?s| is| the \\w+ is) (?:my|our) (?<sought>food|pizzas?|takeaway|dinner|lunch|burgers?|curry)\\b`,
    ),
    not: anyOf(
      NO_FOOD.source,
      '\\b(?:parcel|package|refund|charg(?:e|ed|ing)|cancelled my|lunch break|driver account)\\b',
    ),
    noun: /\b(?:food|pizzas?|takeaway|dinner|lunch|burgers?|curry|meal|breakfast|order|coffee)\b/,
    thing: 'your food',
    clauses: [
      "you're still waiting for your {sought}",
      'you waited {wait} for your {late}',
      'you had such a wait for your {late}',
      'you had such a wait for your {due}',
      'your {what} kept you waiting {wait}',
      'your {what} kept you waiting',
      'your {slow} kept you waiting',
      'you were kept waiting {wait} for {it}',
      'you were kept waiting for {it}',
    ],
    heard: [
      "{wait} is too long to wait for food, and I'm sorry.",
      "Hungry and watching the clock is no fun: I'm sorry.",
      "I'm sorry {it} kept you waiting like that.",
    ],
    lets: ['find out where {it} is', 'find out what held {it} up'],
    act: ['check where the order is', 'ask the branch what happened'],
    bring: ['the order number', 'the order number and the branch'],
    asks: [
      {
        ask: 'Has it reached you by now?',
        unless: /never (?:came|arrived)|eventually|finally|cold|took|was/,
      },
      {
        ask: 'What does the app show at the moment?',
        unless: /app (?:says|shows)|showing|says|counter|drive|sat|waiter|table/,
      },
      PLACE,
    ],
    team: 'the branch manager',
  },
  {
    id: 'meal-drive-through',
    when: anyOf(
      `\\bdrive[- ]?(?:thr(?:u|ough|o)|tru)\\b[^\\n]{0,70}?\\b(?:wait(?:ed|ing)|stuck|min(?:ute)?s?|hour|slow(?:est)?|long|forever|ages|line|queue|parked|pull (?:up|over|forward)|took)\\b`,
      `\\b(?:wait(?:ed|ing)|stuck|sat|sitting|been|min(?:ute)?s?|slow(?:est)?|queue|line|told to park|parked|slow as)\\b[^\\n]{0,60}?\\b(?:drive[- ]?(?:thr(?:u|ough|o)|tru)|dthru)\\b`,
    ),
    slots: [
      /\b(?:waited|waiting|stuck|sat|sitting|been|took)\b[^.!?\n]{0,40}?\b(?<held>\d{1,3} (?:minutes?|mins?|hours?))\b/,
    ],
    not: anyOf(NO_FOOD.source, '\\b(?:covid test|pharmacy|bank)\\b'),
    noun: /\b(?:drive[- ]?thr(?:u|ough))\b/,
    thing: 'the drive-through',
    clauses: [
      'you were held up {held} in the drive-through {where}',
      'you were held up {held} in the drive-through',
      'you were held up in the drive-through {where}',
      'you were held up in the drive-through',
    ],
    heard: [
      "{held} in a drive-through defeats the point of it, and I'm sorry.",
      "A drive-through is meant to be the quick way, and I'm sorry it wasn't.",
    ],
    lets: ['find out what held the line up', 'take this up with the branch'],
    act: ['take it up with the manager there', 'find out what went wrong on that shift'],
    bring: [],
    asks: [
      PLACE,
      WHEN,
      { ask: 'Did anyone tell you what the hold-up was?', unless: /told|said|excuse/ },
    ],
    team: 'the branch manager',
  },
];
