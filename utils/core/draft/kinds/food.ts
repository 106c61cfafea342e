import { DISH, GROCERY } from '../situations/shop/shopping-words';
import type { Kind } from './kind';

/** Which branch, for every visit; most posts that name one say "at", "in" or "from" a place. */
export const BRANCH = {
  ask: 'Which branch was it?',
  unless:
    /\bstore ?#?\d+|\byour (?!local|nearest|own|whole|new|other)[a-z]+ (?:[a-z]+ )?(?:branch|store|shop|restaurant|bar|location|drive)|\b(?:in|at|from) (?!the\b|my\b|a\b|an\b|your\b|this\b|it\b|its\b|least\b|all\b|front\b|line\b|drive|store\b|stores\b|self\b|checkout\b|checking\b|work\b|home\b|lunch\b|july|every|half|stock\b|time\b|two\b|there\b|one\b|spring)[a-z]{4,}/,
};
export const TIME_THERE = {
  ask: 'About what time was that?',
  unless:
    /\d ?(?:am|pm)|\d[:.]\d\d|\bat \d|today|tonight|just now|right now|every|always|breakfast|lunch|dinner|morning|evening|afternoon|last night|yesterday|saturday|sunday|friday|weekend|bank holiday/,
};
const HOW_ORDERED = {
  ask: 'Was it ordered in our app, through a delivery app or at the counter?',
  unless:
    /\bapp\b|deliver|counter|drive|driver|rider|courier|uber|just ?eat|deliveroo|doordash|grubhub|swiggy|zomato|\btill\b|sat\b|waiter|waitress|online|screen|kiosk|collect|menu|kit\b|picked up/,
};
const ORDER = 'the order number, or the branch and the time on the receipt';

/** What is eaten, wherever it comes from. */
export const FOOD: readonly Kind[] = [
  {
    id: 'meal-late',
    noun: /\b(?:food|pizzas?|curry|burgers?|dinner|lunch|breakfast|takeaway|biryani|meal|coffee)\b/,
    thing: 'your food',
    clauses: ['you were left waiting for {it}'],
    heard: [
      "Waiting for food when you're hungry is no fun, and I'm sorry.",
      "I'm sorry {it} didn't come on time.",
      "I'm sorry you were left waiting to eat.",
    ],
    lets: ['find out where {it} got to', 'find out what happened to the order'],
    act: ['check with the kitchen and the driver', 'find out where the order got stuck'],
    bring: ['the order number', 'the order number and the postcode it was going to'],
    asks: [
      {
        ask: 'What does the app say about it now?',
        unless:
          /\bapp\b|map|says?\b|\bsaid\b|tracking|marked|status|still sat|cancel|never|arrived|\bcame\b|turn(?:ed)? up/,
      },
      {
        ask: 'Has it come by now?',
        unless:
          /\bcame\b|arrived|never|still|waiting|where is|where's|turned? up|no show|no food|didn't|not coming|marked|chance/,
      },
      {
        ask: 'Would you still want it now, or is it too late?',
        unless: /too late|refund|cancel|money|never|arrived|came|gone to|toast|cereal/,
      },
    ],
    team: 'the delivery team',
  },
  {
    id: 'meal-wrong',
    noun: /\b(?:order|food|meal)\b/,
    thing: 'your order',
    clauses: ["{it} wasn't what you'd asked for"],
    heard: [
      "I'm sorry you didn't get what you ordered.",
      "Opening the bag and finding it isn't right is annoying, and I'm sorry.",
      "You asked for one thing and paid for it, and I'm sorry that isn't what you were given.",
    ],
    lets: ['find out what went wrong with {it}', 'find out how it was rung in and packed'],
    act: ['take it up with the branch', 'check what was rung in and what was packed'],
    bring: [ORDER, 'the order number or the time on the receipt'],
    asks: [HOW_ORDERED, BRANCH, TIME_THERE],
    team: 'the branch manager',
  },
  {
    id: 'meal-quality',
    noun: new RegExp(`\\b(?:${DISH})\\b`),
    thing: 'your food',
    clauses: ["{it} wasn't up to scratch"],
    heard: [
      "I'm sorry {it} was such a disappointment.",
      "You were looking forward to it, and I'm sorry it wasn't made properly.",
      "I'm sorry it came to you like that.",
    ],
    lets: ['find out what happened in that kitchen', 'take this up with the branch'],
    act: ['take it up with the manager there', 'pass it to the kitchen in your words'],
    bring: [ORDER, 'the branch and when it was'],
    asks: [BRANCH, HOW_ORDERED, TIME_THERE],
    team: 'the branch manager',
  },
  {
    id: 'restaurant',
    noun: null,
    clauses: ["the visit didn't go as you'd hoped"],
    heard: [
      "I'm sorry that's what you found when you came in.",
      "You came in for something nice, and I'm sorry the visit went like that.",
      "I'm sorry you weren't looked after better.",
    ],
    lets: ['get this to the manager there', 'find out what was going on there'],
    act: ['put it to the manager there', 'ask the branch what was going on at that time'],
    bring: [],
    asks: [
      BRANCH,
      TIME_THERE,
      {
        ask: 'What were you told when you asked about it?',
        unless: /told|said|says|asked|manager|refus|shrug|locked|closed|shut|nobody|waving/,
      },
    ],
    team: 'the branch manager',
  },
  {
    id: 'grocery-quality',
    noun: new RegExp(`\\b(?:${GROCERY})\\b`),
    thing: 'what you bought',
    clauses: ["{it} wasn't up to scratch"],
    heard: [
      "I'm sorry about the quality of {it}.",
      "Unpacking the shopping should hold no such surprise, and I'm sorry.",
      "I'm sorry about what you found when you got it home.",
    ],
    lets: ['get this to the people who check the quality', 'find out how that came to be sold'],
    act: ['ask the quality team to check the batch', 'take it to the people who buy it in'],
    bring: [
      'a photo of the pack or label and where you bought it',
      'the date on the pack and where you bought it',
    ],
    asks: [
      {
        ask: 'Which shop was it from, or was it delivered?',
        unless:
          /store|branch|deliver|online|shop\b|\b(?:in|at|from) (?!the\b|my\b|a\b|your\b|date|there|least)[a-z]{4,}/,
      },
      {
        ask: 'What date is on the pack?',
        unless:
          /\d{1,2}(?:st|nd|rd|th|\/)|dated|date says|yesterday|best before|use by|sell[- ]by|expiry|recipe|smaller|went out of date|formula|\bloose\b/,
      },
      {
        ask: 'What is the difference you notice most?',
        when: /recipe|formula|chang|messed with|smaller|new /,
        unless: /tastes?|sweet|salt|wax|watery|texture|smell|smaller|split/,
      },
    ],
    team: 'the quality team',
  },
  {
    id: 'grocery-delivery',
    noun: null,
    clauses: ["the grocery order didn't work out as it should"],
    heard: [
      "You plan the week around that shop, and I'm sorry it went like that.",
      "I'm sorry the shopping wasn't what you were counting on.",
      "I'm sorry the grocery order has given you trouble.",
    ],
    lets: ['look at how that order was handled', 'find out what happened with the shop'],
    act: ['check the order with the store', 'take it up with the store that picks for your area'],
    bring: [
      'the email address and postcode on the account',
      'the name and postcode on the account',
    ],
    asks: [
      {
        ask: 'Was it coming to your door, or were you picking it up?',
        unless:
          /deliver|driver|slot|door|collect|pick-?up|bay|car park|\bvan\b|substitut|swap|\bsubs\b|picker|gate|crate|basket/,
      },
      {
        ask: 'What is the one thing you need most from it now?',
        unless:
          /slot|milk|bread|nappies|turkey|eggs|salmon|missing|all of|any way|swap|substit|refund/,
      },
      {
        ask: 'Are swaps switched on for your orders?',
        when: /substitut|swap|\bsubs\b|instead/,
        unless: /turned (?:subs )?off|no subs|\boff\b|opted/,
      },
    ],
    team: 'the store that picks your orders',
  },
];
