import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { GOODS, GROCERY, PARCEL, SETTLED, thing } from './shopping-words';

const ITEM = thing('item', `(?:${GOODS}|${PARCEL})`);
const NOUN = new RegExp(`\\b(?:${GOODS}|order|parcel|package)\\b`);
const SPOILT =
  '(?:damaged|broken|smashed|shattered|cracked|crushed|dented|scratched|ripped|torn|soaked|soaking wet|squashed|bent|leaking|chipped|in (?:bits|pieces)|ruined|mangled|wilted|dead|snapped|stained|split|opened|battered|faulty|defective)';
const ELSEWHERE =
  '\\b(?:luggage|baggage|suitcase|flight|airport|airline|my seat|windscreen|tyre|rental|hire car|hotel|room|pizza|burger|fries|nuggets|mcdonalds|drive ?thr\\w+|uber ?eats|deliveroo|doordash|just ?eat|grubhub|takeaway)\\b';
const PHOTO = ['the order number and a photo of it', 'the order number and a photo of the label'];

export const GOODS_ARRIVED: readonly Situation[] = [
  {
    id: 'goods-tag-left-on',
    when: anyOf(
      `\\b(?:left|leaving|leave|still (?:has|have|had|got)|with|found|came with|forgot to (?:take|remove))\\b${gap(30)}\\b(?:security|alarm|theft|plastic)[ -]?(?:tags?|protection|device|sensor|thing|case|box)\\b(?! (?:theft|worker))|\\b(?:security|alarm) (?:tag|sensor|device)s?\\b${gap(24)}\\b(?:left|still (?:on|attached)|on (?:it|my|the))\\b|\\bleft (?:a |the )?(?:security )?tags? on (?:my|the|it)\\b`,
    ),
    not: anyOf(SETTLED.source, '\\b(?:phone case|data|account|norton|price tag)\\b'),
    noun: new RegExp(`\\b${GOODS}\\b`),
    thing: 'your item',
    clauses: ['{it} left the shop with the security tag on'],
    heard: [
      "Getting home to find the security tag still on is maddening, and I'm sorry.",
      "I'm sorry {it} left us with the tag still on.",
    ],
    lets: ['get that tag off for you', 'find the easiest way to have the tag taken off'],
    act: ['let the shop know to expect you', 'find out where it can be taken off nearest to you'],
    bring: [],
    asks: [
      {
        ask: 'Was it from a shop, and which one, or online?',
        unless: /online|website|store|shop|branch/,
      },
      { ask: 'Do you still have the receipt or the order email?', unless: /receipt|order number/ },
      { ask: 'Can you get to one of our shops easily?', unless: /miles|hours? away|nearest|far/ },
    ],
    team: 'the shop manager',
  },
  {
    id: 'goods-empty',
    when: anyOf(
      `\\b(?<state>empty|opened|resealed) (?!(?:the|an?|my|our|it|his|her|your)\\b)(?:[a-z]+ )?(?:box|package|parcel|packet|envelope|packaging|carton)\\b`,
      `\\b(?:box|package|parcel|packet|envelope) (?:was|is|came|arrived|delivered|turned up)${gap(12)}\\b(?<how>empty|already open(?:ed)?|opened|ripped open|torn open|unsealed)\\b|\\b(?<none>nothing) (?:in|inside) (?:it|the (?:box|package|parcel|envelope))\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      ELSEWHERE,
      '\\b(?:inbox|mailbox|crisps|cereal|chocolates?|biscuits|cookies|postbox)\\b',
    ),
    noun: /\b(?:parcel|package|order|delivery)\b/,
    thing: 'your parcel',
    clauses: [
      '{it} arrived {how}',
      '{it} arrived {state}',
      'there was {none} in {it}',
      '{it} had been opened before it reached you',
    ],
    heard: [
      "A box without what should be in it is a nasty surprise, and I'm sorry.",
      "I'm sorry {it} reached you like that.",
    ],
    lets: ['find out what happened to {it} on the way', 'find out how {it} ended up like that'],
    act: ['have it traced from packing to your door', 'check the weight recorded at each scan'],
    bring: [
      'the order or tracking number and a photo of the box',
      'the tracking number and a photo',
    ],
    asks: [
      {
        ask: 'Was the tape cut or the box torn when you got it?',
        unless: /tape|torn|ripped|cut|sealed/,
      },
      { ask: 'What should have been inside?', unless: /ordered|my (?!package|parcel|box|order)/ },
    ],
    team: 'the tracing team',
  },
  {
    id: 'goods-damaged',
    when: anyOf(
      `\\b(?:got|received|opened|arrived|came|unboxed|delivered|turned up|collected)\\b${gap(44)}\\b(?:today|yesterday|and|&|but|just|only|this morning|with|has|had)\\b${gap(30)}\\b(?:(?:is|are|was|were|it'?s|all|completely|has a|a|badly) )+(?<dent>bent|cracked|smashed|broken|damaged|scratched|dented|snapped|shattered|torn|leaking|crushed|chipped|squashed)\\b(?! (?:promise|website|link|heart))`,
      `${ITEM}${gap(36)}\\b(?:arrived|came|turned up|was delivered|were delivered|delivered|got here|showed up|reached me|received it|received)\\b${gap(30)}\\b(?<how>${SPOILT})\\b(?! (?:promise|down|into|record))`,
      `\\b(?:received|got|sent (?:me|us)|delivered|sends?|sending|given|ordered|unboxed|bought)\\b${gap(24)}\\b(?<state>damaged|broken|smashed|cracked|dented|scratched|torn|crushed|defective|faulty) (?<what>(?:[a-z0-9-]+ ){0,2}?(?:${GOODS}|${PARCEL}|box|product|one|unit|screen|goods))\\b`,
      `\\b(?:my|our|the) (?<thing>(?:[a-z0-9-]+ ){0,2}?(?:delivery|order|parcel|package|items?|${GOODS}))\\b${gap(14)}\\b(?:was|were|is|are|all|completely|totally)\\b${gap(14)}\\b(?:damaged|smashed|shattered|crushed|dented|soaked|soaking|squashed|mangled|wilted|broken)\\b(?! into)${gap(30)}\\b(?:when|on (?:arrival|delivery)|in (?:transit|the post|the mail|the box)|inside|arriv\\w+|deliver\\w+|open\\w+|box|packag\\w+|received)\\b`,
      `\\b(?:deliver(?:ed)?|delivery) (?:my|our|the) (?<stuff>stuff|things|items?|order|parcel|package)${gap(20)}\\b(?:and|but|&)\\b${gap(14)}\\b(?:it'?s|it is|they'?re|they are|was|were|all)\\b${gap(8)}\\b${SPOILT}\\b`,
      `\\b(?:arrived|arriving|came|turned up|delivered) (?:with (?:a |the |\\w+ )+)?(?:all |completely |totally |badly |already )?(?:damaged|smashed|shattered|broken|crushed|dented|squashed|soaked|in (?:bits|pieces)|cracked|wilted|scratched)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      ELSEWHERE,
      '\\b(?:tracking|link|website|app|emails?|error) (?:is |was )?broken|broken (?:link|promise|website)\\b',
    ),
    noun: NOUN,
    thing: 'your order',
    clauses: [
      'your {item} arrived {how}',
      'your {what} arrived {state}',
      'your {thing} arrived damaged',
      'your {stuff} arrived damaged',
      'what you ordered arrived damaged',
    ],
    heard: [
      "That's no state for your {item} to arrive in, and I'm sorry.",
      "Opening a delivery and finding it damaged spoils the whole thing: I'm sorry.",
    ],
    lets: ['see what can be done about the damage', 'find out how it came to be damaged'],
    act: ['see what your options are', 'take it up with the people who packed it'],
    bring: ['the order number and a photo of the damage', 'the order number and a photo'],
    asks: [
      { ask: 'Was the outer box damaged too, or only what was in it?', unless: /\bbox\b|packag/ },
      {
        ask: 'Which part of it is damaged?',
        unless: /screen|leg|corner|door|lid|glass|handle|drawer|panel|side|back|front|all|every/,
      },
    ],
    team: 'the packing team',
  },
  {
    id: 'goods-wrong-item',
    when: anyOf(
      `\\b(?<odd>two (?:left|right) (?:shoes|boots|trainers|feet|gloves|ones|heels))\\b`,
      `\\b(?:received|got|sent(?: me)?|delivered|given|shipped(?: me)?)\\b (?<came>(?:an? |the |some |two |\\d )?[a-z][a-z '-]{2,28}?) instead of (?:my )?(?<due>(?:an? |the |some |two |\\d )?[a-z0-9][a-z0-9 '-]{2,28}?)(?=[.,!?#@\\n]|$| (?:i|we|that|which|and|but|from|for|as)\\b)`,
      `\\bordered (?:a )?size (?<ordered>[a-z0-9]{1,4})\\b${gap(14)}\\b(?:received|got|sent|came|given)\\b${gap(10)}\\b(?<size>(?:xs|s|m|l|xl|xxl|xxxl|\\d{1,2}))\\b`,
      `\\b(?:sent|send|sending|delivered|received|receive|got|given|gave|shipped|arrived|came|have|posted|picked)\\b${gap(24)}\\b(?:the |a |an |completely |totally |my |two |2 |all |it in the )*(?<sort>wrong|incorrect|different) (?<what>(?:[a-z]+ )?(?:${GOODS}|items?|product|order|parcel|package|size|sizes|bolts|screws|legs|fittings|cable|charger|remote|lid|cover|book|pair|blend|scent|brand|amount|quantity|prescription|keyboard|colou?rs?|model|parts?|one|ones|thing|things|stuff|version|edition|style|flavou?r|shade|goods))\\b`,
      `\\bordered (?:my )?(?<wanted>(?:an? |the |some |one |two |\\d )?[a-z0-9][a-z0-9 '-]{2,28}?),? (?:and|but|yet|then) (?:you (?:guys )?|i |they |we )?(?:have |was |were |'ve )?(?:been )?(?:sent|got|received|delivered|given|shipped|ended up with) (?:me |us )?(?<given>(?:an? |the |some )(?!refund|email|message|confirmation|text|notification|call|delivery|tracking|discount|reply|response|bill|damaged|broken|used|faulty|card|receipt)[a-z0-9][a-z0-9 '-]{2,28}?)(?=[.,!?#@\\n]|$| instead| (?:and|which|when|but)\\b)`,
      `\\b(?:is|are|was|were|that'?s|it'?s|this)(?: is)? not what i (?:ordered|bought|paid for)\\b|\\b(?:nothing like|not the same as|not as|looks? nothing like|completely different (?:from|to)) (?:the )?(?:one )?(?:i ordered|(?:picture|photo|pic|image|description)s?|described|pictured|advertised|shown|in the (?:picture|photo|pic)s?|online)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      ELSEWHERE,
      '\\bwrong (?:number|address|order of|with)|\\bhad the wrong|\\bin the wrong order\\b|\\b(?:game|level|mission|driver|hotel|room|statement|bill|food|meal|sandwich|coffee|fries|chicken)\\b',
    ),
    noun: /\b(?:order|parcel|package)\b/,
    thing: 'your order',
    clauses: [
      'you were sent {odd}',
      'you were sent {came} instead of {due}',
      'you ordered size {ordered} and were sent {size}',
      'you ordered {wanted} and were sent {given}',
      'you were sent the wrong {what}',
      "what came isn't what you ordered",
    ],
    heard: ["Waiting for one thing and unpacking another is a let-down, and I'm sorry."],
    lets: ['sort out what came and what should have', 'get this order straightened out'],
    act: ['check what was picked for your order', 'see how the right one can reach you'],
    bring: ['the order number and a photo of what came', 'the order number and what came instead'],
    asks: [
      {
        ask: 'What came, and what should have come?',
        unless: /instead|should|ordered|supposed|asked/,
      },
      { ask: 'Is the rest of the order right?' },
      { ask: 'Does the label in it show the right code or size?', when: /size|colou?r|model/ },
    ],
    team: 'the packing team',
  },
  {
    id: 'goods-part-missing',
    when: anyOf(
      `\\b(?<bits>legs|screws|bolts|parts|fittings|fixings|shelves|handles|feet|castors|wheels|buttons|hinges)\\b (?:(?:is|are|was|were|all) )*missing\\b`,
      `\\b(?:missing|without|minus|no|didn'?t (?:come with|include)|short of)\\b${gap(14)}\\b(?<part>screws?|bolts?|fittings|fixings|legs?|parts?|pieces?|instructions?|manual|cable|charger|remote|lid|handle|shelf|panel|batter(?:y|ies)|adapter|stand|buttons?|straps?|laces|plug|cover|accessor(?:y|ies)|bits)\\b(?! (?:needed|required|necessary))${gap(30)}\\b(?:box|flat ?pack|assembl\\w+|build|delivered|arrived|came|bought|ordered|order|new|from|pack|kit|set|with|in it|included|for (?:my|the))\\b`,
      `\\b(?:${GOODS}|box|kit|set|pack|it|order|parcel)\\b${gap(24)}\\b(?:arrived|came|delivered|turned up|is|was|are)\\b${gap(10)}\\b(?:missing|without)\\b (?:a |an |the |its |it's |some |two |three |several |\\d+ |half (?:of )?the )*(?<bit>screws?|bolts?|fittings|fixings|legs?|parts?|pieces?|instructions?|manual|cable|charger|remote|lid|handle|shelf|panel|batter(?:y|ies)|adapter|stand|buttons?|straps?|plug|cover|accessor(?:y|ies)|bits)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      ELSEWHERE,
      '\\b(?:chicken|bucket|feature|update|windows|start button|login|logged|no parts? of|xbox live|spare parts? (?:available|for)|out of stock)\\b',
    ),
    noun: new RegExp(`\\b${GOODS}\\b`),
    thing: 'your order',
    clauses: [
      '{it} came without some of the {bits}',
      '{it} came without the {bit}',
      '{it} came without the {part}',
      'a part was missing',
    ],
    heard: [
      "Getting started on {it} and finding something missing is maddening, and I'm sorry.",
      "I'm sorry {it} came incomplete.",
    ],
    lets: ['get you what was missing', 'find out which part it is and where it can be had'],
    act: ['ask for the missing part', 'check what should have been in the box'],
    bring: ['the order number and the part that is missing', 'the order number'],
    asks: [
      { ask: 'Which product is it, by its name or model?', unless: new RegExp(`\\b${GOODS}\\b`) },
      {
        ask: 'Does the manual give a number for the missing part?',
        unless: /number|manual|instructions/,
      },
    ],
    team: 'the spare parts team',
  },
  {
    id: 'goods-missing-item',
    when: anyOf(
      `\\b(?:order|delivery|shopping|parcel|package|shop) (?:just )?(?:arrived|turned up|came|delivered|has come|has arrived)(?: today| yesterday)? (?:without|minus|with no) (?:the |my |half |any |\\d+ )`,
      `\\b(?:charged|paid|paying) (?:me )?for\\b${gap(30)}\\b(?:items?|things|stuff|products?)\\b${gap(14)}\\b(?:never|not|didn'?t|weren'?t|wasn'?t) (?:\\w+ )?(?:delivered|received|got|arrived|arrive|come|came|get|there)\\b`,
      `\\b(?:items?|things|products?|half (?:of )?(?:my|the) (?:order|items|shopping)|part of (?:my|the) (?:order|delivery)) (?:is|are|was|were|has been|have been)? ?(?:all )?missing\\b(?! from (?:the )?(?:website|site|app|store))`,
      `\\bmissing (?:an? |some |several |two |three |four |\\d+ |my |half (?:of )?(?:my|the) )?(?:items?|things|products?) (?:from|in|out of|on) (?:my|our|the|this|an?)\\b|\\bmissing from (?:my|our|the|today'?s) (?:order|delivery|parcel|shopping|box|package|bag)\\b`,
      `\\b(?:my|our|the) (?:order|delivery|parcel|package|shopping)\\b${gap(20)}\\b(?:(?:is|was|came|arrived|turned up) )?(?:missing|short|incomplete)\\b(?! (?:notice|in action))`,
      `\\b(?:forgot|forgotten|left out|didn'?t (?:send|include|pack)|not (?:included|packed)) (?:to (?:send|include|pack) )?(?:my |the |half (?:of )?(?:my|the) )(?<left>(?:[a-z-]+ )?(?:${GOODS}|${GROCERY}|items?|order))\\b`,
      `\\bno [a-z]+,? (?:and )?no [a-z]+\\b${gap(24)}\\bin (?:my|today'?s|the|our|this) (?:shop|order|delivery|shopping)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:luggage|baggage|flight|game|inventory|dlc|account|drive ?thr\\w+|burger|fries|nuggets|pizza|mcdonalds|uber ?eats|deliveroo|doordash|just ?eat|grubhub|kfc|takeaway)\\b|(?:went|gone|goes|going) missing|(?:parcel|package|order|delivery) (?:is|was) missing(?! (?:an?|some|two|three|\\d|half|my|the|items?|things|one)\\b)',
    ),
    noun: /\b(?:order|delivery|parcel|package|shopping)\b/,
    thing: 'your order',
    clauses: ['your {left} was left out', 'something was missing from {it}'],
    heard: [
      "Unpacking {it} and coming up short is annoying, and I'm sorry.",
      "I'm sorry {it} came without everything in it.",
    ],
    lets: ['sort out what was missing', 'check what should have been in {it}'],
    act: ['check what was packed', 'see what can be done about what is missing'],
    bring: ['the order number and what was missing', 'the order number'],
    asks: [
      { ask: 'What was missing?', unless: /missing (?:the|my|a) (?!item)|forgot/ },
      { ask: 'Did it all come in one delivery?', unless: /box|two deliver|one deliver/ },
    ],
    team: 'the packing team',
  },
  {
    id: 'goods-used',
    when: anyOf(
      `\\b(?:sent|received|got|sold|bought|given|delivered|ordered|arrived|was|is|paid for|new but)\\b${gap(20)}\\b(?:clearly |obviously |already |been |previously |a |an )*(?<state>used|second[- ]?hand|refurbished|pre-?worn|worn|returned|counterfeit|fake|dirty|knock[- ]?off) (?<what>(?:[a-z-]+ )?(?:${GOODS}|item|product|one|unit|goods))\\b`,
      `\\b(?:clearly|obviously|already|definitely|had) (?:been )?(?:used|worn|opened|second ?hand)\\b${gap(40)}\\b(?:new|bought|ordered|sent|sold|before|someone|${GOODS})\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:used to|already used|used it|used my|code|voucher|coupon|used car|fake news|fake (?:account|email|profile|reviews?|call))\\b|selling|sellers? (?:is|are)',
    ),
    noun: new RegExp(`\\b${GOODS}\\b`),
    thing: 'your item',
    clauses: ["what you were sent wasn't new", "{it} wasn't in the state you ordered"],
    heard: ["You paid for new, and I'm sorry that isn't what you got."],
    lets: ['find out how that was sent to you', 'sort this order out'],
    act: ['check where that one came from', 'see how it can be put right'],
    bring: PHOTO,
    asks: [
      { ask: 'Was the packaging sealed when it came?', unless: /seal|packag|box/ },
      { ask: 'Was it bought online or in a shop?', unless: /online|store|shop|website|seller/ },
    ],
    team: 'the returns team',
  },
];
