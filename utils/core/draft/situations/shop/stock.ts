import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { GOODS, SETTLED } from './shopping-words';

const NO_STOCK = anyOf(
  SETTLED.source,
  '\\b(?:stock (?:market|price|exchange)|shares?|flight|train|hotel|stock android|stock rom|photo|tickets?|screenshot|in stock photo|server|internet|appointment)\\b',
);

export const STOCK: readonly Situation[] = [
  {
    id: 'stock-discontinued',
    when: anyOf(
      `\\b(?:why (?:did|have|has|would|are|is|do|the hell|tf)|can'?t believe|gutted|sad|upset|devastated|heartbroken|disappointed|annoyed|please|pls|bring back|stop)\\b${gap(34)}\\b(?:discontinu\\w+|stop(?:ped)? (?:selling|making|doing|stocking|producing)|got rid of|get rid of|getting rid of|took (?:away|off)|take away|taken away)\\b(?: (?:the|your|ur|my|those) (?<gone>[a-z][a-z0-9 '&-]{2,26}?)(?=[.,!?@\\n]|$| (?:and|from|in|i|because|it|they|at|which|that|so|now|please)\\b))?`,
      `\\b(?:you(?:'ve| have)?|u|they(?:'ve| have)?|has been|have been|been|was|were|is|are) (?:just |all |now |recently )?discontinu(?:ed|ing)\\b|\\b(?:you(?:'ve| have)?|they(?:'ve| have)?) (?:have )?(?:stopped (?:selling|making|stocking|doing)|got rid of) (?!accepting)`,
      `\\b(?:please |pls |plz )?bring (?:it |them |the |my |back )*back (?:the |your |my |those |that )(?!money|account)(?<back>[a-z][a-z0-9 '&-]{2,26}?)(?=[.,!?@\\n]|$| (?:and|from|in|i|because|it|they|at|which|that|so|now|please|pls)\\b)|\\bwhat (?:ever )?happened to (?:the|your|my|those) (?=[a-z]{3})(?!(?:original\\b|person|guy|girl|man|account|money|order|refund|flight|app|internet|service|server|connection|email|customer|signal|website|site|train|bus|delivery|parcel|package))|\\bwhen (?:is|are|will) (?:the |your )?(?:[a-z]+ ){1,3}(?:coming|be|come) back\\b(?! (?:online|up|on))`,
    ),
    not: anyOf(
      NO_STOCK.source,
      '\\b(?:service|app|feature|route|update|version|support|channel|show|season|series|server|button|option|ios|android|software|twitter|emoji|game|episode|filter|layout|account|player|manager|driver|account|parcel|refund|bring back (?:my|our) (?:money|bag|luggage)|called back|call back|get back|chronological|network|internet|tv|maps?|playlist|songs?|trains?|bus(?:es)?|line|characters?|skins?|modes?|login|access|prime|staff|people|cabin|wi-?fi|connection|signal|power|electricity|water)\\b',
    ),
    noun: null,
    clauses: [
      "you can't buy the {gone} any more",
      "you can't buy the {back} any more",
      "you can't buy what you used to",
    ],
    heard: [
      "Losing a favourite from the shelf is a disappointment, and I'm sorry.",
      "I'm sorry that one isn't there for you to buy.",
    ],
    lets: ['find out whether it is coming back', 'get this to the team that chooses the range'],
    act: [
      'ask the range team whether it is coming back',
      'pass it to the team that chooses the range',
    ],
    bring: [],
    asks: [
      { ask: 'When did you last find it?', unless: /last|ago|used to/ },
      { ask: 'Was it gone from a shop or online as well?', unless: /store|shop|online|website/ },
    ],
    team: 'the range team',
  },
  {
    id: 'stock-recipe',
    when: anyOf(
      `\\bwhat (?:have|did|has|on earth have) (?:you|u|they)(?: guys)? (?:done|do) (?:to|with) (?:the|your|my|ur) (?<made>[a-z][a-z '-]{2,24}?)(?=[.,!?#@\\n]|$| (?:it|they|and|tastes?)\\b)[^\\n]{0,50}?\\b(?:tastes?|recipe|flavou?r|awful|horrible|disgusting|vile|watery|rank|gross|used to)\\b`,
      `\\b(?:chang(?:ed|ing)|messed with|ruined|altered|reformulat\\w+|mess(?:ing)? with)\\b${gap(10)}\\b(?:the|your|ur|its|their|my)\\b${gap(20)}\\b(?:recipes?|formulas?|formulations?|ingredients|flavou?rs?|taste)\\b`,
      `\\b(?:new|different) (?:recipe|formula|flavou?r|formulation)\\b${gap(30)}\\b(?:awful|horrible|disgusting|terrible|vile|worse|not (?:as )?(?:good|nice)|rubbish|gross|doesn'?t|ruined|bring back|hate|yuck|crap|shit|sucks?|bad)\\b`,
      `\\b(?:recipe|formula|taste)\\b${gap(10)}\\b(?:has |have |been |was |got |just )*(?:changed|been changed|altered|different now|been ruined)\\b|\\btastes? (?:so |completely |totally |really )?different(?:ly)? (?:now|lately|these days|than before|from before|to before)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:baby|infant|f1|formula (?:1|one|e)|excel|spreadsheet|chang(?:ed|ing) the game)\\b',
    ),
    noun: null,
    clauses: [
      'the change to the {made} disappointed you',
      "the change in the recipe isn't to your liking",
    ],
    heard: [
      "When a favourite changes, you notice at the first bite, and I'm sorry.",
      "I'm sorry the change hasn't gone down well with you.",
    ],
    lets: ['get this to the people who make it', 'find out what was changed'],
    act: ['pass it to the product team', 'ask why it was changed'],
    bring: [],
    asks: [
      {
        ask: 'What is the difference you notice most?',
        unless: /sweet|salt|dry|bitter|bland|artificial|watery|texture|smell|sugar/,
      },
      { ask: 'When did you first notice it?', unless: /recent|lately|last|ago|new|now/ },
    ],
    team: 'the product team',
  },
  {
    id: 'stock-out',
    when: anyOf(
      `\\b(?:always|still|constantly|never|again|everything|all|keeps?|been|is|are|was|were|everywhere|online|why)\\b${gap(26)}\\b(?:out of stock|sold out|not in stock|no stock|never in stock)\\b`,
      `\\b(?:out of stock|sold out|no stock)\\b${gap(20)}\\b(?:everywhere|again|online|in (?:every|all|my|any)|for (?:weeks|months|ages)|already|at every|always|in (?:store|stores))\\b`,
      `\\bhow (?:are |do |did |have |can )?(?:y'?all |you(?: guys)? |u |they )?(?:just |already |always |be )*(?:run|ran|sold|out) (?:out )?of (?<what>(?:[a-z0-9']+ ){0,3}?(?:${GOODS}|jerseys|sweatshirts|stock|merch(?:andise)?|tickets))\\b`,
      `\\bwhen\\b${gap(60)}\\b(?:will|is|are|do|does|going to)\\b${gap(60)}\\b(?:back in stock|be in stock|in stock (?:again|please|in)|restock\\w*|get (?:more|some) (?:stock|in)|getting (?:more|any)|come back in(?:to)? stock)\\b`,
      `\\bhow come (?:there'?s|there is|you have|u have) no\\b${gap(30)}\\b(?:jersey|merch(?:andise)?|stock|size\\w*|${GOODS})\\b`,
      `\\bnever in stock\\b`,
      `\\b(?:empty|bare|no) (?<bare>shelves)\\b|\\bshelves (?:are |were |all )*(?:empty|bare)\\b|\\b(?:hardly|barely) (?:any|anything)(?: left)? (?:in stock|on the shel\\w+)\\b`,
      `\\b(?:only|never|no|not|don'?t|doesn'?t|didn'?t|any) (?:stock|have|any|sell|carry|in)\\b${gap(20)}\\b(?:my size|any sizes?|size \\d+|small sizes|large sizes|plus sizes?|petite|tall|half sizes|kids sizes)\\b`,
      `\\b(?:website|site|app|online)\\b${gap(20)}\\b(?:says?|said|shows?|showed|stated|saying)\\b${gap(14)}\\b(?:in stock|available|you(?:'ve| have| had) (?:\\d+|it|some|them))\\b[^\\n]{0,70}?\\b(?:not|none|no|didn'?t|wasn'?t|weren'?t|nothing|out|isn'?t|sold|never|couldn'?t)\\b`,
      `\\bin stock (?:on|in|at) (?:the |your |my )?(?:local )?(?:app|website|site|online|store)\\b[^\\n]{0,60}?\\b(?:got there|went|empty|none|nothing|wasn'?t|weren'?t|didn'?t|no )`,
    ),
    not: anyOf(
      NO_STOCK.source,
      '\\b(?:out of (?:order|service|date)|(?:is|are) (?:it|they|this|these|the [a-z ]{2,20}) (?:sold out|(?:out of|in) stock)|sold out (?:show|concert|tour|arena|gig)|back in stock (?:yay|today)|thank)\\b',
    ),
    noun: new RegExp(`\\b${GOODS}\\b`),
    clauses: [
      'you found the {bare} empty',
      'you found {what} out of stock',
      'you found {it} out of stock',
      'what you wanted was out of stock',
    ],
    heard: [
      "Having your mind set on one thing and finding it gone is a let-down, and I'm sorry.",
      "I'm sorry what you wanted wasn't there to buy.",
    ],
    lets: ['find out when it is due back', 'see where it can still be had'],
    act: ['ask the stock team when it is due back', 'check which shops still have it'],
    bring: [],
    asks: [
      {
        ask: 'Which one are you after, and in what size or colour?',
        unless: new RegExp(`size|colou?r|model|jersey|${GOODS}`),
      },
      {
        ask: 'Were you looking online or in a shop?',
        unless: /online|website|store|shop|shelves|branch|app\b|\bin [A-Z]/,
      },
      {
        ask: 'Which shop is nearest to you?',
        when: /store|shop|branch|shelves/,
        unless: /\bin [a-z]{4,} (?:store|branch)|store (?:in|at)/,
      },
    ],
    team: 'the stock team',
  },
];
