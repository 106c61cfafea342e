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
const WHEN = {
  ask: 'About what time was that?',
  unless:
    /\d ?(?:am|pm)|\d:\d\d|today|tonight|just|now|every time|always|every day|lunch|breakfast|morning|last night|yesterday/,
};
const APP = {
  ask: 'Was it ordered in our app, through a delivery app or at the counter?',
  unless:
    /app\b|deliver|counter|drive|uber|just ?eat|deliveroo|doordash|grubhub|store|till|sat|waiter|online/,
};
const VISIT = [
  'which branch it was and the time on the receipt',
  'the branch and the order number',
];

export const MEALS: readonly Situation[] = [
  {
    id: 'meal-cold',
    when: anyOf(
      `${ITEM}${gap(30)}\\b(?:(?:is|was|were|are|came|arrived|turned up|served|stone|freezing|ice|all|so|completely|delivered|both|it'?s|they'?re) )+(?:\\w+ )?(?:stone |ice |freezing |stone-)?cold\\b`,
      `\\b(?:stone |ice |freezing |luke ?warm |got |served |given |with |my |me |serve |serving )*(?<temp>cold|lukewarm|luke warm|stone cold|freezing cold) (?<what>(?:(?!drinks?|sides?|tea|ice|shake|milkshake|sandwich|wrap|sauce|salad|dessert)\\b)${DISH})\\b`,
    ),
    not: anyOf(
      NO_FOOD.source,
      '\\bcold (?:brew|press|drinks?|ice)|\\b(?:want|need|love|like|enjoy|craving)\\b.{0,12}\\bcold\\b',
    ),
    noun: FOOD,
    thing: 'your food',
    clauses: ['your {what} came cold', 'your {item} came cold', '{it} was cold'],
    heard: [
      "Nobody wants to open the bag to cold {item}: I'm sorry.",
      "Cold {what} isn't what you paid for, and I'm sorry.",
      "I'm sorry your food was cold by the time you had it.",
    ],
    lets: ['find out what happened at that branch', 'take this up with the branch'],
    act: ['take it up with the manager there', 'find out what went wrong in that kitchen'],
    bring: VISIT,
    asks: [APP, PLACE, WHEN],
    team: 'the branch manager',
  },
  {
    id: 'meal-wrong',
    when: anyOf(
      `\\b(?:wrong|incorrect|messed up|screwed up|fucked up|f'?ed up|mess up|botched|get|got|getting|gets) (?:my |the |our |every |your |this |a simple |someone else'?s |somebody else'?s )*(?:(?:${DISH}|drive ?thr\\w+|food|app|mcdelivery) )?orders? (?:wrong|right|correct|again|every ?time|at the|today|in the|for the|twice|up)\\b`,
      `\\b(?:given|gave|got|get|sent|received|brought|handed|made)\\b${gap(20)}\\b(?:wrong|incorrect|someone else'?s|somebody else'?s|different) (?<what>food|meal|drink|coffee|burger|pizza|sandwich|sauce|toppings|dish|sub|wrap|takeaway|latte|sides?)\\b`,
      `\\border(?:ed)? (?:my )?(?<wanted>(?:an? |the |some |one |two )?(?:[a-z]+ ){0,3}?${DISH}),? (?:and|but|yet) (?:you (?:guys )?|i |they |we )?(?:have |was |were )?(?:been )?(?:got|received|given|gave|sent|brought|ended up with) (?:me |us )?(?<given>(?:an? |the |some )?[a-z][a-z '-]{2,28}?)(?=[.,!?#@\\n]|$| instead| (?:and|which|when|but)\\b)`,
      `\\b(?:asked for|ordered|said|specifically said|requested) (?:it |an? |my |the )?(?:(?:[a-z]+ ){0,3})?(?:with )?(?:no|without|plain|hold the|extra) ?(?<without>cheese|mayo|mayonnaise|pickles?|gherkins?|onions?|tomato(?:es)?|lettuce|sauce|ice|mustard|ketchup|bacon|mushrooms?|olives|peppers?|cream|sugar|milk|salad|dressing|beans|rice)?\\b[^\\n]{0,40}?\\b(?:and|but|yet|still|guess)\\b${gap(30)}\\b(?:got|get|gave|came|covered|has|had|with|on it|swimming|drenched|smothered|drowning|full of|everything|loaded|comes|wrong)\\b`,
    ),
    not: anyOf(
      NO_FOOD.source,
      '\\b(?:clothes|shoes|dress|size|refund order|parcel|court order)\\b',
    ),
    noun: /\b(?:order|food|meal)\b/,
    thing: 'your order',
    clauses: [
      'you ordered {wanted} and were given {given}',
      'you were given the wrong {what}',
      "{it} wasn't made the way you asked",
    ],
    heard: [
      "Getting home with the wrong food is no fun, and I'm sorry.",
      "I'm sorry the order wasn't what you asked for.",
    ],
    lets: ['find out how that order went wrong', 'take this up with the branch'],
    act: ['take it up with the manager there', 'check how it was rung in'],
    bring: VISIT,
    asks: [
      {
        ask: 'What did you get instead?',
        unless: /got|given|gave|received|came|missing|with no|without|everything|covered/,
      },
      APP,
      PLACE,
      WHEN,
    ],
    team: 'the branch manager',
  },
  {
    id: 'meal-missing',
    when: anyOf(
      `\\bordered (?:an? )?(?:\\d+|two|three|four|five|six|ten|twenty) ?(?:piece |pc )?(?<count>nuggets|wings|tenders|strips|tacos|burgers|fries|donuts|doughnuts|sausages|ribs|pizzas|drinks|coffees)\\b${gap(20)}\\b(?:(?:got|received|only|given|there were|came with) (?:only |just )?(?:\\d+|two|three|four|five|one)|\\d+ in the (?:box|bag|pack))\\b`,
      `\\b(?:half|part|some) (?:of )?(?:the|my|our) (?:order|food|meal|stuff) (?:is |was |were |are |went )?(?:missing|not there|left out)\\b`,
      `\\b(?:missing|forgot) half (?:of )?(?:the|my|our) (?:order|food|meal)\\b`,
      `\\b(?:forgot|forget|forgotten|missed|left out|leave out|leaving out|missing|missed off|short(?:ed)? (?:me|us)|stiffed me)\\b(?: to (?:give|put|add|include|pack)(?: me| us)?(?: in)?)?${gap(8)}\\b(?:my |the |half (?:of )?(?:my|the) |our |an? |one |two |half |\\d+ |some |of |all |any |me |on |pieces? (?:of|from) (?:the |my )?)*(?:(?<what>(?:[a-z]+ )?${DISH})|half (?:of )?(?:my|our|the) (?:order|food|meal)|straws?|ketchup|cutlery|napkins|toppings)\\b`,
      `\\b(?<part>${DISH}|toys?|straws?|ketchup|cutlery|pieces?)\\b${gap(16)}\\b(?:(?:is|was|were|are|both|all) )*missing\\b(?! out)`,
      `\\b(?:with no|no|without(?: any)?|w/o) (?<lack>(?:[a-z]+ )?(?:eggs?|cheese|sauces?|fries|chips|drinks?|bacon|meat|chicken|patty|sausage|dip|dips|toppings|straws?|hash ?browns?|nuggets|toy|burger|salsa|guac\\w*|dressing|gravy|cutlery|ketchup|beans))\\b (?:on|in|with) (?:my|the|our|it|a)\\b`,
      `\\b(?:only|just) (?:got|gave|received|had|get|given|\\d) ?(?:me )?(?:\\d+|one|two|three|four|five|half|some)?(?: of| out of)? ?(?:my |the )?(?<few>(?:\\d+ )?(?:piece )?(?:nuggets|wings|tenders|strips|tacos|burgers|fries|items))\\b`,
    ),
    not: anyOf(
      NO_FOOD.source,
      "\\b(?:vegan|why (?:is|are) there no|menu|stock|miss(?:ing)? the|bring back|no longer|i(?:'m| am| was|'ve been)? (?:missing|forgot|miss)|i missed|breakfast is|run out|ran out|out of|half (?:empty|full)|missed (?:lunch|dinner|breakfast)|miss(?:ed)? (?:my )?(?:lunch|dinner|tea))\\b",
    ),
    noun: /\b(?:order|food|meal)\b/,
    thing: 'your order',
    clauses: [
      "you didn't get all your {count}",
      '{it} came without the {lack}',
      "you didn't get your {what}",
      "you didn't get your {part}",
      'part of {it} was missing',
    ],
    heard: [
      "Opening the bag and finding part of it missing is annoying, and I'm sorry.",
      "I'm sorry part of the order was left out.",
    ],
    lets: ['sort out what was missing', 'take this up with the branch'],
    act: ['take it up with the manager there', 'check what was packed'],
    bring: VISIT,
    asks: [APP, PLACE, WHEN],
    team: 'the branch manager',
  },
  {
    id: 'meal-run-out',
    when: anyOf(
      `\\b(?<kit>(?:ice cream|milkshake|shake|mcflurry|frappe|slush|coffee|soda|drinks?|frosty|blizzard|juice) (?:machine|bar|dispenser))s?\\b${gap(20)}\\b(?:(?:is|was|are|always|be|being|'s|never) )*(?<state>down|broken|broke|not working|out of order|up|working|being cleaned)\\b`,
      `\\b(?:out of|run out of|ran out of|no more|sold out of|have no|had no|don'?t have any|didn'?t have any|never have (?:any )?)(?: the| any)? (?!date)(?<what>(?:[a-z]+ ){0,2}?(?:${DISH}|chicken tenders|gravy|straws|sprite|coke|hash ?browns?|ketchup|lobster|cheese|bread|buns|guac\\w*))\\b`,
      `\\bno (?<!no (?:eggs|milk|bread|butter) )(?<none>ice cream|fries|chips|chicken|gravy|burgers?|nuggets|coffee|hot food|hot drinks|bread|pizza|sprite|coke)\\b(?! (?:on|in|with) (?:my|the|our|it))`,
    ),
    not: anyOf(
      NO_FOOD.source,
      '\\b(?:charged|in (?:my|todays?|the) (?:shop|order|delivery|shopping)|bring back|why did you (?:stop|get rid)|recipe|no chicken in|vegan|delivery slot)\\b|no (?:fries|chips) (?:with|in|on)',
    ),
    noun: null,
    clauses: [
      'they were out of {what} {where}',
      'they were out of {what} when you came',
      'there was no {none} when you came',
      "the {kit} wasn't running",
      "what you came for wasn't on",
    ],
    heard: [
      "Going in for one thing and finding it's off is a let-down, and I'm sorry.",
      "I'm sorry you left without what you came for.",
    ],
    lets: ['find out why that branch ran short', 'take this up with the branch'],
    act: ['ask the branch why', 'tell the manager there'],
    bring: [],
    asks: [
      PLACE,
      WHEN,
      { ask: 'Has it happened there before?', unless: /always|every|again|time/ },
    ],
    team: 'the branch manager',
  },
  {
    id: 'meal-poor',
    when: anyOf(
      `${ITEM}${gap(20)}\\b(?:(?:is|was|were|are|came|tasted?|looks?|so|very|all|really|completely|been|bit|absolutely|always|just) )+(?:(?<state>dry|dried up|soggy|stale|burnt|burned|overcooked|greasy|watery|rock hard|tasteless|bland|rubbery|chewy|tough|too salty|sour|bitter|watered down)|flat|salty|disgusting|inedible|vile|gross|rank|awful|terrible|horrible|half empty|half full|like (?:rubber|cardboard|water|dishwater))\\b`,
      `(?<!\\b(?:no|never|not|any|sell|avoid) )\\b(?<how>soggy|stale|burnt|burned|overcooked|greasy|inedible|dried up|tasteless|watery) (?<what>${DISH})\\b`,
      `\\b(?<slice>portions?|servings?|slices?|burgers?|fries|sizes)\\b${gap(14)}\\b(?:are|is|was|were|so|getting|get|keep getting) (?:so |getting |much |tiny|now )*(?:tiny|smaller|pathetic|ridiculous|small|minuscule)\\b`,
    ),
    not: anyOf(
      NO_FOOD.source,
      '\\b(?:flat (?:white|tyre|rate)|hard to|tough (?:day|week)|salty about|gross (?:income|salary)|not (?:bad|awful|terrible)|service (?:was|is))\\b',
    ),
    noun: FOOD,
    thing: 'your food',
    clauses: [
      'your {what} came {how}',
      'your {item} came {state}',
      "{it} wasn't as good as it should be",
    ],
    heard: [
      "That isn't how {it} should be, and I'm sorry.",
      "I'm sorry {it} was such a disappointment.",
    ],
    lets: ['find out what happened in that kitchen', 'take this up with the branch'],
    act: ['take it up with the manager there', 'pass it to the kitchen with your words'],
    bring: VISIT,
    asks: [PLACE, WHEN, APP],
    team: 'the branch manager',
  },
];
