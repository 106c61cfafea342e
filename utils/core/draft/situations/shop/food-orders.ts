import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { DISH, SETTLED, thing } from './shopping-words';

const ITEM = thing('item', DISH);
const FOOD = new RegExp(`\\b(?:${DISH})\\b`);
const NO_FOOD = anyOf(
  SETTLED.source,
  '\\b(?:flight|airline|airport|plane|train|hotel room|parcel|courier|love|obsessed|best ever|cold (?:calls?|calling|case|weather|caller)|poison\\w*|hospital|allerg\\w*|ill|sick|vomit\\w*|hair|glass|maggots?|plastic|metal|insect|cockroach|raw|pink)\\b',
);
const PLACE = {
  ask: 'Which branch was it?',
  unless:
    /\b(?:at|in|from) (?:the |your |my )?(?:[a-z]+ )?(?:store|branch|restaurant|location|#\d+)|\bstore ?#?\d+|\byour (?!local|nearest|own|whole|new|other)[a-z]+ (?:[a-z]+ )?(?:branch|store|shop|restaurant|location|drive)|\b(?:in|at) (?!the\b|my\b|a\b|your\b|this\b|it\b|least\b|all\b|line\b|drive)[a-z]{4,}/,
};
const APP = {
  ask: 'Was it ordered in our app, through a delivery app or at the counter?',
  unless:
    /app\b|deliver|counter|drive|uber|just ?eat|deliveroo|doordash|grubhub|store|till|sat|waiter|online/,
};

export const FOOD_ORDERS: readonly Situation[] = [
  {
    id: 'meal-spilt',
    when: anyOf(
      `${ITEM}${gap(24)}\\b(?:(?:is|was|were|are|came|arrived|turned up|all|completely|delivered|everywhere|it'?s) )+(?:spill?ed|spilt|leaking|leaked|squashed|crushed|upside down|smashed|soaked|everywhere|all over|stuck to the (?:lid|box))\\b`,
      `${thing('piece', DISH)}${gap(12)}\\blook(?:s|ed)? like (?:it|someone|somebody|something|the|a) ?(?:has |had |have |'s )?(?:been )?(?:sat|sit|dropped|thrown|run over|stepped|stood|kicked|fell|drag|squash|roadkill|vomit|cat|dog)`,
      `\\b(?:spill?ed|spilt|leaked|leaking) (?:all )?(?:over|in|through|inside) (?:the|my|our) (?:bag|food|box|car|order)\\b`,
    ),
    not: anyOf(NO_FOOD.source, '\\b(?:i (?:spilled|spilt|dropped)|my own|spilled the tea)\\b'),
    noun: FOOD,
    thing: 'your food',
    clauses: [
      'your {item} reached you in a mess',
      'your {piece} reached you in a mess',
      '{it} reached you in a mess',
    ],
    heard: ["Opening the bag to a mess is no way to start a meal, and I'm sorry."],
    lets: ['find out how it was packed', 'find out what happened on the way'],
    act: ['take it up with the branch', 'find out how it was packed'],
    bring: ['the order number and a photo', 'the order number'],
    asks: [
      APP,
      PLACE,
      { ask: 'Was any of it still fit to eat?', unless: /inedible|bin|ruined|everything|all over/ },
    ],
    team: 'the branch manager',
  },
  {
    id: 'meal-order-cancelled',
    when: anyOf(
      `\\b(?:rider|restaurant|delivery (?:driver|guy|person)|deliveroo|uber ?eats|just ?eat|door ?dash|grubhub|postmates|swiggy|zomato|foodpanda)\\b${gap(30)}\\bcancel(?:l?ed|s|ling)\\b`,
      `\\b(?:food|pizza|takeaway|dinner|lunch|curry|meal|burger) (?:order |delivery )?(?:was |has been |got |just |been )+cancell?ed\\b`,
      `\\border (?:was |got |has been |just |been )*cancell?ed (?:after|an hour|\\d+ (?:mins?|minutes|hours?)|because (?:the )?(?:restaurant|rider|driver|store))\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:subscription|membership|plus|gold|pro|account|if i|can i|i cancell?ed|i (?:want|need|have|had) to cancel|want to cancel)\\b',
    ),
    noun: null,
    clauses: ['your food order was cancelled'],
    heard: [
      "Waiting for food and getting a cancellation is hard on an empty stomach, and I'm sorry.",
    ],
    lets: ['find out why it was cancelled', 'check what happened to that order'],
    act: ['check why it was cancelled', 'check what happened to the payment'],
    bring: ['the order number', 'the order number and the restaurant'],
    asks: [
      { ask: 'Was a reason given in the app?', unless: /reason|because|said|says|no rider|closed/ },
      { ask: 'Has the payment gone back?', unless: /refund|charged|money|paid/ },
    ],
    team: 'the orders team',
  },
];
