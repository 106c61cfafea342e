import { any, gap, NOT, SETTLED } from './shopping-words';
import type { Situation } from './situation';

const CODE =
  '(?:(?:discount|promo(?:tional|tion)?|voucher|coupon|offer|student|unidays|referral|birthday|welcome|first order|nhs|blue light|cashback|reward|uni|free (?:delivery|shipping)|\\d{1,2} ?% ?(?:off)?)(?: (?:discount|off))? ?(?:codes?|vouchers?|coupons?)|(?:vouchers?|coupons?|discount|promo)(?: codes?)?)';
const FAILS =
  "(?:(?:does|do|did|is|are|was|has|have|would|will|can)(?:n'?t| not)(?: even)? (?:been )?(?:work\\w*|valid|appl\\w+|accept\\w*|go(?:ing)? through|show\\w*|coming up|being accepted|let|recogni[sz]ed|scan|load|redeem\\w*)|won'?t (?:work|apply|scan|go through|let me|load|redeem|accept|show)|not (?:valid|working|accepted|applying|recogni[sz]ed|showing|going through|being accepted|applied)|invalid|expired?|already (?:been )?(?:used|expired|redeemed)|been used|is broken|broken|rejected|refused|declined|no longer valid|never work\\w*|keeps? (?:saying|coming up|telling)|wouldn'?t (?:work|apply|accept|scan|take|let))";

export const OFFERS: readonly Situation[] = [
  {
    id: 'offer-gift-card',
    when: any(
      `\\b(?:gift|store|e-?gift) ?(?:cards?|vouchers?|certificates?|balance)\\b[^\\n]{0,60}?\\b(?:${FAILS}|disappear\\w*|gone|vanish\\w*|no balance|zero balance|empty|activat\\w+|${NOT} (?:been )?(?:receiv\\w+|arrived|got|come|add\\w+)|error|stolen|lost|missing|without|still waiting)\\b`,
      `\\b(?:can'?t|can ?not|couldn'?t|could not|unable to|trying to|tried to|couldn'?t|won'?t let me) (?:use|redeem|activate|spend|add|check|load|apply) (?:my |a |the |this |an? |our )?(?:\\w+ )?(?:gift|e-?gift) ?(?:card|voucher|certificate)`,
      `\\b${NOT}\\b (?:yet |even )?(?:receiv\\w+|had|got) (?:my |the |an? |our )(?:\\w+ |[£$€₹]\\d+ )?(?:e-?)?gift ?(?:card|voucher|certificate)`,
    ),
    not: any(SETTLED.source, '\\b(?:giveaway|win a|chance to win)\\b'),
    noun: /\b(?:gift ?(?:card|voucher|certificate))\b/,
    thing: 'your gift card',
    clauses: ["{it} isn't working properly"],
    heard: [
      "A gift card is money already spent, and I'm sorry {it} isn't there to use.",
      "I'm sorry about the trouble with {it}.",
    ],
    lets: ['find out what happened to {it}', 'get {it} sorted'],
    act: ['check whether it is active and what is on it', 'have the card looked up'],
    bring: ['the order number or a photo of the receipt', 'the receipt for the card'],
    asks: [
      {
        ask: 'What does it say when you try to use it?',
        unless: /says?|error|invalid|declin|balance|disappear|not (?:received|arrived)|never/,
      },
      {
        ask: 'Was it bought in a shop or online?',
        unless: /store|shop|online|website|email|e-?gift/,
      },
      {
        ask: 'Were you using it online or at the till?',
        unless: /online|till|store|checkout|website|app/,
      },
    ],
    team: 'the gift card team',
  },
  {
    id: 'offer-points',
    when: any(
      `\\b(?<scheme>nectar|clubcard|club card|advantage card|boots advantage|sparks|my ?waitrose|rewards?|loyalty|bonus|avios|air miles|reward|stars?|shopping|store)? ?(?<what>points|miles|stars|stamps)\\b${gap(40)}\\b(?:${NOT} (?:been )?(?:\\w+ )?(?:add\\w*|credit\\w*|show\\w*|updat\\w*|appear\\w*|received?|register\\w*|work\\w*|gone on|got|there|given|scan\\w*|post\\w*|count\\w*|earned|awarded)|missing|disappeared|vanished|gone|expired?|wiped|lost|reset|zero|deducted|removed|stolen|taken)\\b`,
      `\\b(?:where (?:are|did|have)|missing|lost|lose|never (?:got|received)|no|not (?:received|got|had|given)|${NOT} (?:receiv\\w+|got|had|get|see|given)|owed|wiped|didn'?t get|taken)\\b${gap(14)}\\b(?:my|any|the|all my|our)\\b (?:\\w+ )?(?<lost>(?:nectar|clubcard|loyalty|reward|rewards|bonus|advantage|shopping|sparks)? ?points|stars|stamps)\\b`,
      `\\b(?<card>loyalty card|clubcard|club card|nectar card|advantage card|rewards? card|rewards? app|loyalty app|points card|sparks card)\\b${gap(30)}\\b(?:${FAILS}|never (?:arrived|came)|isn'?t working|not working|error|registered)\\b`,
    ),
    not: any(
      SETTLED.source,
      '\\b(?:flight|avios|air miles|bag drop|boarding|psn|vbucks|r6|fifa|match|league|season|license|licence|credit score|uber|all stars|star wars|data points|power points?|points? (?:of|out|failure)|selling points|train|game|ubisoft|xbox|rank\\w*|credits? cards?)\\b',
    ),
    noun: /\b(?:(?:nectar |clubcard |loyalty |rewards? |advantage |bonus )?points|stars|stamps|loyalty card|clubcard|nectar card|advantage card|rewards? card)\b/,
    thing: 'your points',
    clauses: ["{it} isn't showing properly"],
    heard: [
      "Points you've earned should be there to use, and I'm sorry they aren't.",
      "I'm sorry about the trouble with {it}.",
    ],
    lets: ['find out what happened to {it}', 'see which points should be there'],
    act: ['check what was credited and when', 'have the missing ones looked into'],
    bring: [
      'the card number and the date of that shop',
      'the receipt details and the name on the card',
    ],
    asks: [
      {
        ask: 'Which purchase should have earned them?',
        unless: /order|bought|purchase|shop|spent|expired|wiped|disappear/,
      },
      {
        ask: 'Was the card scanned at the till, or was it online?',
        unless: /till|scan|online|app|website/,
      },
      { ask: 'When did you last see them there?', when: /disappear|gone|wiped|vanish|missing/ },
    ],
    team: 'the loyalty team',
  },
  {
    id: 'offer-code',
    when: any(
      `\\b${CODE}\\b${gap(85)}\\b${FAILS}\\b`,
      `\\b(?:can'?t|can ?not|couldn'?t|could not|unable to|trying to|tried to|couldn'?t|won'?t let me|not able to|won'?t (?:accept|take)|wouldn'?t (?:accept|take|honou?r)|not accepting|refused|refusing to (?:accept|honou?r|take)|didn'?t (?:accept|take|apply|honou?r)|doesn'?t (?:accept|take)|fails? to (?:use|apply|add)) (?:to )?(?:use|redeem|apply|enter|add|get|activate)? ?(?:my |a |the |this |your |an? |any |our )?(?:\\w+ )?${CODE}\\b`,
      `\\b(?<off>\\d{1,2} ?% ?(?:off|discount)|[£$€₹]\\d{1,3} off|free (?:delivery|shipping)|student discount|sale price|3 for 2|2 for 1)\\b[^\\n]{0,70}?\\b(?:${FAILS}|not coming off|${NOT} (?:come off|taken off|apply|applied|deducted|given|honou?red)|charged (?:me )?full price|full price)\\b`,
      `\\b(?:code|coupon|voucher|offer)\\b${gap(40)}\\b(?:says?|saying|said|tells? me|telling me)\\b${gap(24)}\\b(?:invalid|expired|used|not valid|error|doesn'?t exist|ineligible|not eligible|minimum)\\b`,
    ),
    not: any(
      SETTLED.source,
      '\\b(?:verification|security|otp|pass ?code|qr|post ?code|zip ?code|error code|bar ?code|dress code|tax code|source code|redemption code|game code|download code|access code|sort code|2fa|login code|flight|sky|tv|broadband|codepipeline|train)\\b',
    ),
    noun: /\b(?:(?:discount|promo|voucher|coupon|student|referral|uni) ?codes?|vouchers?|coupons?|codes?|discount|offer)\b/,
    thing: 'the offer',
    clauses: ["the {off} didn't come off as it should", "{it} wouldn't go through"],
    heard: [
      "An offer that won't come off at the end is a tease, and I'm sorry.",
      "I'm sorry {it} wouldn't work for you.",
    ],
    lets: ['find out why {it} was turned down', 'check what {it} covers'],
    act: ['check what that offer covers and until when', 'look at why it was turned down'],
    bring: [],
    asks: [
      {
        ask: 'What does it say when you enter it?',
        unless: /says?|saying|said|invalid|expired|already|error|told|store|till|cashier/,
      },
      { ask: 'Is anything in the basket already on sale?', unless: /sale|full price|exclu/ },
      {
        ask: 'Were you using it online, in the app or in a shop?',
        unless: /online|app|store|shop|website|checkout|till|cart|basket/,
      },
    ],
    team: 'the offers team',
  },
  {
    id: 'offer-price-differs',
    when: any(
      `\\b(?:shelf|tag|label|sign|sticker|rack|display|ticket|advertised|marked|website|online|app|says?|said|listed|basket|was)\\b${gap(30)}(?<shown>[£$€₹]\\d[\\d.,]*)[^\\n]{0,50}?\\b(?:till|checkout|charged|rang up|rung up|scan\\w*|register|paid|came up|cashier|receipt)\\b${gap(24)}(?<paid>[£$€₹]\\d[\\d.,]*)`,
      `\\b(?:charged|rang up|rung up|scan(?:s|ned)?|came up|paid|overcharged|cost)\\b${gap(30)}\\b(?:more|higher|different(?:ly)?|wrong|full price|twice)\\b${gap(20)}\\b(?:than|to|from|price|on|at)\\b${gap(14)}\\b(?:shelf|tag|label|sign|advertised|sticker|display|marked|till|checkout|in store|online|website|ticket|price)\\b`,
      `\\b(?:wrong|different|incorrect|higher|misleading|false) (?:prices?|pricing)\\b${gap(30)}\\b(?:shelf|shelves|till|checkout|label|online|in store|store|app|website|advertis\\w+|on (?:the|your)|display)\\b`,
      `\\bprices?\\b${gap(24)}\\b(?:changed|goes up|went up|jumped|increased|different|higher)\\b${gap(16)}\\b(?:at|in|when|once|after|by the time)\\b${gap(10)}\\b(?:checkout|basket|cart|till|pay|i (?:add|click|go|went|got)|add(?:ing|ed))`,
    ),
    not: any(
      SETTLED.source,
      '\\b(?:flight|fares?|insurance|uber|ride|broadband|contract|tv package|direct debit|energy|gas bill|train|hotel|fuel|petrol|per month|pcm|monthly|taxi|rent)\\b',
    ),
    noun: /\b(?:price|label|till|checkout)\b/,
    thing: 'the price',
    clauses: [
      'you saw {shown} and were charged {paid}',
      "the price you saw wasn't the price you were asked for",
    ],
    heard: [
      "The price on show ought to be the price you pay, and I'm sorry it wasn't.",
      "I'm sorry the two prices didn't match.",
    ],
    lets: ['find out which price is right', 'get that price checked'],
    act: ['have that price checked', 'take it up with the team that sets the prices'],
    bring: [],
    asks: [
      {
        ask: 'Which product was it?',
        unless: /(?:for|on|of|buy|bought) (?:the|a|an|my|this|some|these) [a-z]+/,
      },
      {
        ask: 'Was that in a shop, and which one, or online?',
        unless: /online|website|app|store|shop|till|branch|\bin [a-z]{4,}/,
      },
      { ask: 'Do you still have the receipt?', unless: /receipt|basket|cart|checkout/ },
    ],
    team: 'the pricing team',
  },
  {
    id: 'offer-price-match',
    when: any(
      `\\b(?:won'?t|wouldn'?t|don'?t|doesn'?t|didn'?t|not|refus\\w+|can'?t|couldn'?t|why (?:do|don'?t|won'?t)|even|never|denied|declined)\\b${gap(24)}\\b(?:price[- ]?match(?:ed|ing)?|match (?:the |your |their |its |my )?(?:own )?(?:online |website |amazon )?prices?)\\b`,
      `\\b(?:cheaper|lower|less|different price|dearer|more expensive) (?:online|in ?store|on (?:the|your) (?:website|site|app))\\b${gap(50)}\\b(?:won'?t|wouldn'?t|refus\\w+|why|than|same)\\b`,
    ),
    not: any(SETTLED.source, '\\b(?:flight|hotel|train|insurance)\\b'),
    noun: null,
    clauses: ["the price you found wasn't matched"],
    heard: [
      "Seeing it for less and not getting that price is annoying, and I'm sorry.",
      "I'm sorry the price wasn't matched.",
    ],
    lets: ['look at why the price was not matched', 'compare the two prices properly'],
    act: ['check both prices', 'ask the pricing team about that one'],
    bring: [],
    asks: [
      {
        ask: 'Which product is it?',
        unless:
          /(?:for|on|of|buy|bought) (?:the|a|an|my|this|these) [a-z]+|\btv\b|book|game|laptop|phone/,
      },
      {
        ask: 'Where did you see the lower price?',
        unless: /online|website|amazon|walmart|target|argos|currys|themsel/,
      },
      { ask: 'What reason were you given?', unless: /because|told|said|policy/ },
    ],
    team: 'the pricing team',
  },
  {
    id: 'offer-shrunk',
    when: any(
      `\\b(?:shrinkflation|shrunk (?:the|your|my)|(?:smaller|shrinking) (?:packs?|packets?|bars?|tins?|bags?|tubs?|portions?|boxes|sizes?|bottles?))\\b`,
      `\\b(?:bars?|packs?|packets?|tins?|tubs?|bags?|boxes|bottles?|sandwich(?:es)?|biscuits)\\b${gap(20)}\\b(?:(?:is|are|has|have|got|getting|been|gotten) )+(?:smaller|tiny|shrunk|shrinking|reduced|half the size)\\b`,
    ),
    not: any(SETTLED.source, '\\b(?:font|file|image|screen|queue|window|icon)\\b'),
    noun: null,
    clauses: ["you're getting less for your money"],
    heard: [
      "Less in the pack for the same money doesn't go unnoticed, and I'm sorry.",
      "I'm sorry you're getting less for what you pay.",
    ],
    lets: ['find out what changed in that pack', 'get this to the product team'],
    act: ['ask the product team about it', 'pass it to the product team'],
    bring: [],
    asks: [
      {
        ask: 'Which product did you notice it on?',
        unless: /bars?|sandwich|biscuits|tins?|tub|crisps/,
      },
      { ask: 'When did you first notice it?', unless: /lately|recent|last|today|now|new/ },
    ],
    team: 'the product team',
  },
  {
    id: 'offer-price-rise',
    when: any(
      `\\b(?:price of (?:a |an |the |your |my )?(?<what>(?:[a-z]+ ){0,2}?[a-z]+)|prices?)\\b${gap(10)}\\b(?:(?:has|have|had|just|suddenly|again|now|keeps?|is|are|all|been|gone|going) )*(?:gone up|went up|going up|doubled|trebled|tripled|rocketed|shot up|jumped|increased|hiked|risen|rising|rose|soared|up again)\\b(?! in (?:the )?(?:basket|cart|checkout))`,
      `\\b(?:put|putting|hiked?|hiking|raised|raising|jacked|jacking|whacked|bumped|upped|increased|increasing|doubled) (?:up )?(?:your |the |my |all |ur |all the )*prices?\\b`,
      `\\bput(?:ting|s)? (?:all |your |the |ur |all your )*prices? up\\b`,
    ),
    not: any(
      SETTLED.source,
      '\\b(?:flight|fares?|insurance|policy|uber|surge|broadband|contract|tv package|sky|virgin|direct debit|energy|electric\\w*|gas|train|hotel|house prices?|petrol|fuel|oil|bitcoin|crypto\\w*|eth|rent|per month|monthly|subscription|netflix|mobile|bill|ticket|taxi|bus|renewal|premium|file size|font|if )\\b',
    ),
    noun: null,
    clauses: ['the price of {what} has gone up', 'the price has gone up'],
    heard: [
      "Paying more for the same is never welcome, and I'm sorry.",
      "I'm sorry: you notice it at every shop.",
    ],
    lets: ['find out what is behind the change', 'get this to the team that sets the prices'],
    act: ['ask what is behind the change', 'pass it to the team that sets the prices'],
    bring: [],
    asks: [
      {
        ask: 'Which product did you notice it on?',
        unless: /price of|bars?|packs?|sandwich|biscuits|tins?|tub|bag of/,
      },
      { ask: 'What did it cost before?', unless: /[£$€₹]\d|was \d|from \d|\d+p\b/ },
    ],
    team: 'the pricing team',
  },
];
