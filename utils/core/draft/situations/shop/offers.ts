import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { NOT, SETTLED } from './shopping-words';

const CODE =
  '(?:(?:discount|promo(?:tional|tion)?|voucher|coupon|offer|student|unidays|referral|birthday|welcome|first order|nhs|blue light|cashback|reward|uni|free (?:delivery|shipping)|\\d{1,2} ?% ?(?:off)?)(?: (?:discount|off))? ?(?:codes?|vouchers?|coupons?)|(?:vouchers?|coupons?|discount|promo)(?: codes?)?)';
const FAILS =
  "(?:(?:does|do|did|is|are|was|has|have|would|will|can)(?:n'?t| not)(?: even)? (?:been )?(?:work\\w*|valid|appl\\w+|accept\\w*|go(?:ing)? through|show\\w*|coming up|being accepted|let|recogni[sz]ed|scan|load|redeem\\w*)|won'?t (?:work|apply|scan|go through|let me|load|redeem|accept|show)|not (?:valid|working|accepted|applying|recogni[sz]ed|showing|going through|being accepted|applied)|invalid|(?:has |have )?expired|already (?:been )?(?:used|expired|redeemed)|been used|is broken|broken|rejected|refused|declined|no longer valid|never work\\w*|keeps? (?:saying|coming up|telling)|wouldn'?t (?:work|apply|accept|scan|take|let))";

export const OFFERS: readonly Situation[] = [
  {
    id: 'offer-gift-card',
    when: anyOf(
      `\\b(?:gift|store|e-?gift) ?(?:cards?|vouchers?|certificates?|balance)\\b[^\\n]{0,60}?\\b(?:${FAILS}|disappear\\w*|gone|vanish\\w*|no balance|zero balance|empty|activat\\w+|${NOT} (?:been )?(?:receiv\\w+|arrived|got|come|add\\w+)|error|stolen|lost|missing|without|still waiting)\\b`,
      `\\b(?:can'?t|can ?not|couldn'?t|could not|unable to|trying to|tried to|couldn'?t|won'?t let me) (?:use|redeem|activate|spend|add|check|load|apply) (?:my |a |the |this |an? |our )?(?:\\w+ )?(?:gift|e-?gift) ?(?:card|voucher|certificate)`,
      `\\b${NOT}\\b (?:yet |even )?(?:receiv\\w+|had|got) (?:my |the |an? |our )(?:\\w+ |[£$€₹]\\d+ )?(?:e-?)?gift ?(?:card|voucher|certificate)`,
    ),
    not: anyOf(SETTLED.source, '\\b(?:giveaway|win a|chance to win)\\b'),
    noun: /\b(?:gift ?(?:card|voucher|certificate))\b/,
    thing: 'your gift card',
    clauses: ["{it} isn't working properly"],
    heard: [
      "A gift card is money already spent, and I'm sorry {it} isn't there to use.",
      "I'm sorry about the trouble with {it}.",
    ],
    lets: ['find out what happened to {it}', 'get {it} sorted'],
    act: ['check what is on it', 'have the card looked up'],
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
    when: anyOf(
      `\\b(?<scheme>nectar|clubcard|club card|advantage card|boots advantage|sparks|my ?waitrose|rewards?|loyalty|bonus|avios|air miles|reward|stars?|shopping|store)? ?(?<what>points|miles|stars|stamps)\\b${gap(40)}\\b(?:${NOT} (?:been )?(?:\\w+ )?(?:add\\w*|credit\\w*|show\\w*|updat\\w*|appear\\w*|received?|register\\w*|work\\w*|gone on|got|there|given|scan\\w*|post\\w*|count\\w*|earned|awarded)|missing|disappeared|vanished|gone|expired?|wiped|lost|reset|zero|deducted|removed|stolen|taken)\\b`,
      `\\b(?:where (?:are|did|have)|missing|lost|lose|never (?:got|received)|no|not (?:received|got|had|given)|${NOT} (?:receiv\\w+|got|had|get|see|given)|owed|wiped|didn'?t get|taken)\\b${gap(14)}\\b(?:my|any|the|all my|our)\\b (?:\\w+ )?(?<lost>(?:nectar|clubcard|loyalty|reward|rewards|bonus|advantage|shopping|sparks)? ?points|stars|stamps)\\b`,
      `\\b(?<card>loyalty card|clubcard|club card|nectar card|advantage card|rewards? card|rewards? app|loyalty app|points card|sparks card)\\b${gap(30)}\\b(?:${FAILS}|never (?:arrived|came)|isn'?t working|not working|error|registered)\\b`,
    ),
    not: anyOf(
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
    act: ['check what was credited', 'have the missing ones looked into'],
    bring: [
      'the name and email on your loyalty account',
      'the name on your loyalty account and the date of that shop',
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
    when: anyOf(
      `\\b(?<code>${CODE})\\b${gap(85)}\\b${FAILS}\\b`,
      `\\b(?:can'?t|can ?not|couldn'?t|could not|unable to|trying to|tried to|couldn'?t|won'?t let me|not able to|won'?t (?:accept|take)|wouldn'?t (?:accept|take|honou?r)|not accepting|refused|refusing to (?:accept|honou?r|take)|didn'?t (?:accept|take|apply|honou?r)|doesn'?t (?:accept|take)|fails? to (?:use|apply|add)) (?:to )?(?:use|redeem|apply|enter|add|get|activate)? ?(?:my |a |the |this |your |an? |any |our )?(?:\\w+ )?${CODE}\\b`,
      `\\b(?<off>\\d{1,2} ?% ?(?:off|discount)|[£$€₹]\\d{1,3} off|free (?:delivery|shipping)|student discount|sale price|3 for 2|2 for 1)\\b[^\\n]{0,70}?\\b(?:${FAILS}|not coming off|${NOT} (?:come off|taken off|apply|applied|deducted|given|honou?red)|charged (?:me )?full price|full price)\\b`,
      `\\b(?:code|coupon|voucher|offer)\\b${gap(40)}\\b(?:says?|saying|said|tells? me|telling me)\\b${gap(24)}\\b(?:invalid|expired|used|not valid|error|doesn'?t exist|ineligible|not eligible|minimum)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:verification|security|otp|pass ?code|qr|post ?code|zip ?code|error code|bar ?code|dress code|tax code|source code|redemption code|game code|download code|access code|sort code|2fa|login code|flight|sky|tv|broadband|codepipeline|train)\\b',
    ),
    noun: /\b(?:(?:discount|promo|voucher|coupon|student|referral|uni) ?codes?|vouchers?|coupons?|codes?|discount|offer)\b/,
    thing: 'the offer',
    clauses: [
      "the {off} didn't come off as it should",
      "the {code} wouldn't go through",
      "{it} wouldn't go through",
    ],
    heard: [
      "An offer that won't come off at the end is a tease, and I'm sorry.",
      "I'm sorry {it} wouldn't work for you.",
    ],
    lets: ['find out why {it} was turned down', 'check what {it} covers'],
    act: ['check what that offer covers', 'look at why it was turned down'],
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
];
