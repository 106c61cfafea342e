import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { SETTLED } from './shopping-words';

const SHOP =
  "(?:store|shop|branch|supermarket|restaurant|location|post office|cafe|mcdonald'?s|kfc|subway|starbucks|costa|greggs|tesco|asda|sainsbury'?s|morrisons|aldi|lidl|waitrose|walmart|target|costco|kroger|ikea|b&q|argos|primark|boots|m&s)";
const NO_SHOP = anyOf(
  SETTLED.source,
  '\\b(?:flight|airline|airport|train|platform|tube|app store|play store|game store|psn store|ps store|playstation store|xbox store|nintendo eshop|steam store|hotel|clinic|hospital|virtual queue|waiting room|call queue|phone queue|on hold|in (?:a|the) queue (?:on|for (?:chat|support))|hold music|chat queue|playlist|matchmaking|server queue|never (?:met|had|seen|encountered)|racis\\w*|racial\\w*|discriminat\\w*|profil(?:ed|ing)|assault\\w*|harass\\w*|disab(?:led|ility))\\b',
);
const PLACE = {
  ask: 'Which branch was it?',
  unless:
    /\b(?:at|in|from|@) (?:the |your |my )?(?:[a-z]+ )?(?:store|branch|shop|location) (?:in|at|on)\b|\bstore ?#?\d+|\byour (?!local|nearest|own|whole|new|other)[a-z]+ (?:[a-z]+ )?(?:branch|store|shop|restaurant|location|drive)|\b(?:in|at) (?!the\b|my\b|a\b|an\b|your\b|this\b|it\b|least\b|all\b|line\b|store\b|stores\b|self\b|checkout\b|work\b|home\b)[a-z]{4,}/,
};
const WHEN = {
  ask: 'What time of day was that?',
  unless:
    /\d ?(?:am|pm)|\d:\d\d|every time|always|every day|lunch|morning|evening|afternoon|now|tonight|saturday|sunday/,
};

export const SHOPS: readonly Situation[] = [
  {
    id: 'shop-self-checkout',
    when: anyOf(
      `\\b(?:self[- ]?(?:service )?(?:check ?outs?|scan\\w*|service|tills?|serve))\\b${gap(50)}\\b(?:broken|not working|don'?t work|never work|doesn'?t work|closed|down|error|out of order|frozen|hate|nightmare|annoying|only|stuck|wait(?:ing)?|no staff|no ?one|keeps?|always|every|unexpected item|don'?t want|forced|slow|won'?t|yell(?:ed|s|ing)?|nobody|no one came)\\b`,
      `\\b(?:only|all|no|forced|hate|stop|sick of|why|nothing but)\\b${gap(24)}\\b(?:self[- ]?(?:service )?(?:check ?outs?|service tills?|serve))\\b`,
    ),
    not: NO_SHOP,
    noun: /\bself[- ]?(?:checkouts?|service tills?)\b/,
    thing: 'the self-checkout',
    clauses: ['{it} made paying harder than it should be'],
    heard: [
      "Paying ought to be the easy part, and I'm sorry it wasn't.",
      "I'm sorry the self-checkout gave you trouble.",
    ],
    lets: ['find out what went wrong at the tills', 'get this to the store manager'],
    act: ['take it to the store manager', 'ask how the tills were staffed'],
    bring: [],
    asks: [
      PLACE,
      WHEN,
      {
        ask: 'Were any staffed tills open?',
        unless: /no (?:staff|tills)|only self|staffed|nothing but|cashier/,
      },
    ],
    team: 'the store manager',
  },
  {
    id: 'shop-queue',
    when: anyOf(
      `\\b\\d{1,2} (?<tills>tills|registers|checkouts|lanes|cashiers)\\b${gap(14)}\\b(?:only |just )?(?<open>\\d|one|two|three) (?:open|working|staffed|manned)\\b`,
      `\\b(?:only )?(?:(?<few>(?:one|1|two|2|three|3) (?:till|checkout|register|lane|counter|cash register)s?)|(?:one|1|two|2|three|3|a single) (?:cashier|person on|server|teller|person serving|member of staff)s?)\\b${gap(14)}\\b(?:open|on|working|serving|manned|staffed|running|available)?\\b${gap(40)}(?:\\b(?:open|line|queue|queue\\w*|wait\\w*|busy|people|customers|out of \\d+|really|why|again|ridiculous|joke|of \\d+|saturday|sunday|lunch)|[?!]|$)`,
      `\\b(?:queue|line)s? (?:is |was |are |were |right |going |literally )*out (?:of )?the door\\b`,
      `\\b(?:queues?|queuing|queueing|line|lines)\\b${gap(40)}\\b(?:in|at|to|for|inside)\\b (?:the |your |my |a |this |our |local )*(?:\\w+ )?(?:tills?|checkouts?|${SHOP}|pay|customer service|returns?|counter|register|fitting rooms?|changing rooms?|pharmacy)\\b${gap(40)}\\b(?:long|out (?:of )?the door|min(?:ute)?s?|hour|wait\\w*|ridiculous|joke|insane|only|huge|massive|forever|ages|crazy|terrible|awful|no staff)\\b`,
      `\\b(?:long|huge|massive|ridiculous|insane|enormous|crazy|worst|awful|terrible) (?:queues?|lines?|wait)\\b${gap(20)}\\b(?:in|at|to|for|inside)\\b (?:the |your |my |a |this |our |local )*(?:\\w+ )?(?:tills?|checkouts?|${SHOP}|pay|counter|register|pharmacy|fitting rooms?)\\b`,
      `\\b(?:stood|standing|stand|queued|queuing|queueing|waited|waiting|been|in line|in (?:a|the) queue)\\b${gap(30)}\\b(?:min(?:ute)?s?|hours?|hrs?|ages|forever)\\b${gap(30)}\\b(?:tills?|checkouts?|to pay|to be served|to get served|at the counter|in (?:the|your) (?:\\w+ )?${SHOP}|customer service desk|deli|pharmacy|register|in line|in a queue|in the queue|seated|a table|someone to (?:help|serve)|get someone)\\b`,
      `\\b(?:never|no|not|hardly|barely)(?: any| enough| many| more)? (?:tills?|checkouts?|registers?) (?:open|on|available|manned|working)\\b`,
    ),
    not: NO_SHOP,
    noun: null,
    clauses: [
      'you were kept waiting {wait} to be served {where}',
      'you were kept waiting {wait} to be served',
      'you found only {few} open {where}',
      'you found only {few} open',
      'you found only {open} of the {tills} open',
      'you were kept waiting to be served {where}',
      'you were kept waiting to be served',
    ],
    heard: [
      "{wait} in a queue is far too long, and I'm sorry.",
      "Standing in line with hardly anyone serving is tiresome, and I'm sorry.",
      "I'm sorry you had such a wait to be served.",
    ],
    lets: ['find out how the tills were staffed', 'get this to the store manager'],
    act: ['take it to the store manager', 'ask how that shift was staffed'],
    bring: [],
    asks: [
      PLACE,
      WHEN,
      { ask: 'How many tills were open?', unless: /only|one|two|\d till|no staff/ },
    ],
    team: 'the store manager',
  },
  {
    id: 'shop-staff-ignored',
    when: anyOf(
      `\\b(?:lady|woman|man|guy|girl|lad|bloke|person) (?:at|on|behind|making|serving|who)\\b${gap(24)}\\b(?:chatting|chatted|on (?:her|his|their) phone|ignor\\w+|talking to (?:her|his)|rolled (?:her|his) eyes|couldn'?t be (?:bothered|arsed))\\b`,
      `\\b(?:staff|employees?|workers?|assistants?|cashiers?|associates?|waiters?|waitress(?:es)?|servers?|team members?|manager|baristas?|bartenders?)\\b${gap(30)}\\b(?:ignor\\w+|chatt?ing|gossip\\w*|on (?:their|her|his) phones?|talking (?:to each other|amongst|among)|standing (?:around|about)|stood (?:around|about|chatting)|walked (?:off|away|past)|couldn'?t be (?:bothered|arsed)|couldn'?t care|didn'?t (?:even )?(?:care|look|acknowledge|help|greet|say)|don'?t (?:even )?care|turned (?:her|his|their) back|rolled (?:her|his|their) eyes|no help|unhelpful)\\b`,
      `\\b(?:ignored|ignoring|blanked)\\b${gap(16)}\\bby (?:your |the |all |every |both )*(?:staff|employees?|workers?|assistants?|cashiers?|waiters?|waitress|server|manager|barista|bartender)\\b`,
    ),
    not: anyOf(
      NO_SHOP.source,
      '\\b(?:crew|cabin|driver|conductor|call ?cent\\w+|web ?chat|chat with|phone agent|dm|email|tweets?|store staff were (?:great|lovely)|game servers?|servers? (?:down|issue|lag\\w*|are|is))\\b',
    ),
    noun: null,
    clauses: ['the staff {where} left you feeling ignored', 'the staff left you feeling ignored'],
    heard: [
      "Nobody should have to work to be noticed, and I'm sorry.",
      "I'm sorry you were left standing there.",
    ],
    lets: ['get this to the manager there', 'find out what was going on that shift'],
    act: ['take it to the manager there', 'put it to the manager of that shift'],
    bring: [],
    asks: [
      PLACE,
      WHEN,
      {
        ask: 'What had you come in for?',
        unless: /buy|bought|return|order|ask|looking for|help with/,
      },
    ],
    team: 'the manager there',
  },
  {
    id: 'shop-staff-rude',
    when: anyOf(
      `\\b(?:rude|rudest|arrogant|impolite|disrespectful|snotty|aggressive|miserable|nasty|surly|condescending|ill-?mannered|obnoxious|sarcastic|discourteous|unprofessional|appalling|sour|grumpy) (?:and \\w+ )?(?<who>staff|employees?|workers?|assistants?|cashiers?|associates?|waiters?|waitress(?:es)?|managers?|baristas?|security guards?|store manager|till staff|sales ?(?:assistant|person|man|woman|lady|staff))\\b`,
      `\\b(?:the |your |ur |one of your |a |staff member|female |male |store |shop |duty |till )*(?<one>staff|employees?|workers?|(?:sales |shop |store )?assistants?|cashiers?|associates?|waiters?|waitress|managers?|barista|security guards?|lady (?:at|on|behind) the (?:till|counter|checkout)|(?:man|guy|woman|girl) (?:at|on|behind) the (?:till|counter|checkout))\\b${gap(30)}\\b(?:(?:was|were|is|are|being|so|very|extremely|incredibly|really|just|always|all|bit|unbelievably) )+(?:rude|arrogant|impolite|disrespectful|snotty|aggressive|nasty|condescending|obnoxious|sarcastic|unprofessional|appalling|ill-?mannered)\\b`,
    ),
    not: anyOf(
      NO_SHOP.source,
      '\\b(?:crew|cabin|driver|conductor|call ?cent\\w+|on the phone|phone|web ?chat|online chat|rang|called|dm|email|tweets?|courier|delivery|gate|check-?in|bank|telephone|my (?:own )?(?:manager|boss|supervisor|co-?workers?)(?! (?:saw|went|said))|hate my job|i work|my job|my shift|customer (?:care|service) (?:agent|rep|exec)\\w*)\\b',
    ),
    noun: null,
    clauses: [
      'you were met with rudeness from the {who} {where}',
      'you were met with rudeness from the {one} {where}',
      'you were met with rudeness from the {who}',
      'you were met with rudeness from the {one}',
      'you were met with rudeness',
    ],
    heard: [
      "Nobody should be spoken to like that, and I'm sorry.",
      "I'm sorry you were treated like that when you came in.",
    ],
    lets: ['get this to the manager there', 'make sure this is looked at properly'],
    act: ['take it to the manager there', 'have it looked at by somebody senior'],
    bring: [],
    asks: [
      PLACE,
      WHEN,
      {
        ask: 'What led up to it?',
        unless: /because|when i|after i|asked|tried|for (?:asking|returning)|return/,
      },
    ],
    team: 'the manager there',
  },
  {
    id: 'shop-closed',
    when: anyOf(
      `\\b(?:${SHOP}|drive[- ]?thr(?:u|ough)|doors|you(?:'re| are| were)?|they|cafe|counter|it)\\b${gap(24)}\\b(?:(?:was|is|were|are|'re) )?(?:clos(?:ed|ing|e|es)|shut|shuts|locked)\\b${gap(30)}\\b(?:early|before|at \\d|though|although|even though|website|google|says?|said|sign|should be|supposed to|still (?:have|had)|minutes|mins)\\b`,
      `\\b(?:website|google|app|sign|hours|it|site) (?:says?|said|states?|shows?|list\\w*)\\b${gap(24)}\\b(?:open)\\b[^\\n]{0,50}?\\b(?:closed|shut|locked|not open|nobody|no ?one|turned (?:me|us) away|isn'?t|wasn'?t)\\b`,
      `\\b(?:turned (?:me|us) away|wouldn'?t (?:let (?:me|us) in|serve (?:me|us)|open)|refused to (?:serve|let (?:me|us) in))\\b${gap(50)}\\b(?:clos\\w+|min(?:ute)?s?|before|early|open)\\b`,
    ),
    not: anyOf(
      NO_SHOP.source,
      '\\b(?:account|ticket|case|complaint|road|school|market|my card|gate|boarding|door (?:closed|shut)|claim|chat|line|lines|lounge|pool|laptop|lid|closed beta|close friend|eyes)\\b|\\bclos(?:e|ing|es) (?:to|my|the|down)\\b',
    ),
    noun: /\b(?:store|shop|branch|restaurant|drive[- ]?thr(?:u|ough)|cafe)\b/,
    thing: 'the branch',
    clauses: ['{it} {where} was closed when you got there', '{it} was closed when you got there'],
    heard: [
      "Making the trip and finding the door shut is annoying, and I'm sorry.",
      "I'm sorry you made the trip for nothing.",
    ],
    lets: ['find out why {it} was closed', 'get the hours straight'],
    act: ['ask the manager there why', 'have the hours we show checked'],
    bring: [],
    asks: [
      PLACE,
      {
        ask: 'Where did you see the opening hours?',
        unless: /website|google|app|sign|online|door/,
      },
      WHEN,
    ],
    team: 'the manager there',
  },
  {
    id: 'shop-dirty',
    when: anyOf(
      `\\b(?:tables?|floors?|toilets?|restrooms?|bathrooms?|washrooms?|${SHOP}|lobby|trolleys?|carts?|baskets?|changing rooms?|fitting rooms?|dining area|counters?|seats|high ?chairs?)\\b${gap(24)}\\b(?:(?:is|are|was|were|so|all|absolutely|very|always|really|look(?:s|ed)?|being|covered|be|completely|every) )*(?:filthy|dirty|disgusting|sticky|unclean|gross|nasty|a mess|messy|overflowing|unusable|in (?:mess|trash|food|rubbish))\\b`,
      `\\b(?:filthy|dirty|disgusting|unclean|dirtiest|sticky|no clean|not a clean|find a clean|single clean) (?<what>tables?|floors?|toilets?|restrooms?|bathrooms?|store|shop|restaurant|branch|location|trolleys?|baskets?|changing rooms?|fitting rooms?)\\b`,
    ),
    not: NO_SHOP,
    noun: /\b(?:tables?|floors?|toilets?|restrooms?|bathrooms?|store|shop|restaurant|branch|location|trolleys?|baskets?|changing rooms?|fitting rooms?)\b/,
    thing: 'the branch',
    clauses: ["you didn't find things clean {where}", "{it} wasn't clean"],
    heard: [
      "A place people eat and shop in has to be clean, and I'm sorry it wasn't.",
      "I'm sorry you found it in that state.",
    ],
    lets: ['get this to the manager there', 'find out what went wrong with the cleaning'],
    act: ['take it to the manager there', 'ask how that shift is cleaned'],
    bring: [],
    asks: [
      PLACE,
      WHEN,
      { ask: 'Did you get to tell anyone there?', unless: /told|asked|staff|manager|said/ },
    ],
    team: 'the manager there',
  },
  {
    id: 'shop-parking',
    when: anyOf(
      `\\b(?:parking (?:ticket|fine|charge|notice|penalty)|pcn|fined)\\b[^\\n]{0,70}?\\b(?:your (?:store|car park|supermarket|shop)|store|shop(?:ping|ped)?|customer|while|spent|supermarket|${SHOP})\\b`,
      `\\b(?:store|shop|supermarket|customer|${SHOP}) (?:car park|parking(?: lot)?)\\b${gap(40)}\\b(?:full|no (?:spaces?|room)|fine|fined|ticket|too small|joke|nightmare|ridiculous|chaos|awful|mess|trolleys|blocked|machine)\\b`,
    ),
    not: anyOf(NO_SHOP.source, '\\b(?:station|council)\\b'),
    noun: /\b(?:car park|parking lot|parking)\b/,
    thing: 'the car park',
    clauses: ['{it} gave you trouble on a visit to us'],
    heard: ["A trip to the shop shouldn't end like that in the car park, and I'm sorry."],
    lets: ['find out who runs that car park', 'see what the store can do about it'],
    act: ['ask the store manager about it', 'find out who runs that car park'],
    bring: ['the store, the date and the notice number', 'the store and the date'],
    asks: [
      PLACE,
      { ask: 'Do you still have the receipt from that visit?', unless: /receipt|spent/ },
    ],
    team: 'the store manager',
  },
];
