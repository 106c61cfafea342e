import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { SETTLED } from './shopping-words';

export const SHELF_PRICES: readonly Situation[] = [
  {
    id: 'till-overcharged',
    when: anyOf(
      `\\b(?:charged|paid|billed|scanned) (?:me |us )?(?:for )?(?:twice|two|2|3|three|double|4)\\b${gap(30)}\\b(?:only|but) (?:had|got|bought|have|took|purchased|scanned|one|1)\\b`,
      `\\b(?:overcharged|over charged|charged (?:me )?(?:extra|too much|wrong(?:ly)?)|double[- ]scanned|scanned (?:it |something |an item )?twice)\\b${gap(40)}\\b(?:till|checkout|cashier|receipt|store|shop|in your|at your|at the)\\b`,
      `\\b(?:till|cashier|receipt|checkout)\\b${gap(30)}\\b(?:overcharged|over charged|charged (?:me )?(?:twice|extra|too much)|scanned (?:it |something |an item )?twice|short[- ]?changed)\\b`,
      `\\bshort[- ]?changed (?:me|us)\\b`,
      `\\breceipt (?:shows?|says|has)\\b${gap(40)}\\b(?:twice|2x|double|two times|same thing)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:uber|ride|taxi|hotel|flight|broadband|subscription|bank|phone bill|contract)\\b',
    ),
    noun: null,
    clauses: ["what you were charged wasn't right"],
    heard: ["Getting home to find the receipt is wrong is annoying, and I'm sorry."],
    lets: ['get that receipt checked', 'go through what was scanned'],
    act: ['have that receipt checked', 'take it up with the store'],
    bring: ['a photo of the receipt', 'the store and the time on the receipt'],
    asks: [
      {
        ask: 'Which store was it?',
        unless: /(?:at|in) (?:the |your )?[a-z]{4,} (?:store|branch|shop)|online/,
      },
      { ask: 'Which item was charged wrongly?', unless: /charged (?:me )?for|chicken|bought/ },
      { ask: 'Do you still have the receipt?', unless: /receipt/ },
    ],
    team: 'the store manager',
  },
  {
    id: 'offer-price-differs',
    when: anyOf(
      `\\b(?:shelf|tag|label|sign|sticker|rack|display|ticket|advertised|marked|website|online|app|says?|said|listed|basket|was)\\b${gap(30)}(?<shown>[£$€₹]\\d[\\d.,]*)[^\\n]{0,50}?\\b(?:till|checkout|charged|rang up|rung up|scan\\w*|register|paid|came up|cashier|receipt)\\b${gap(24)}(?<paid>[£$€₹]\\d[\\d.,]*)`,
      `\\b(?:charged|rang up|rung up|scan(?:s|ned)?|came up|paid|overcharged|cost)\\b${gap(30)}\\b(?:more|higher|different(?:ly)?|wrong|full price|twice)\\b${gap(20)}\\b(?:than|to|from|price|on|at)\\b${gap(14)}\\b(?:shelf|tag|label|sign|advertised|sticker|display|marked|till|checkout|in store|online|website|ticket|price)\\b`,
      `\\b(?:wrong|different|incorrect|higher|misleading|false) (?:prices?|pricing)\\b${gap(30)}\\b(?:shelf|shelves|till|checkout|label|online|in store|store|app|website|advertis\\w+|on (?:the|your)|display)\\b`,
      `\\bprices?\\b${gap(24)}\\b(?:changed|goes up|went up|jumped|increased|different|higher)\\b${gap(16)}\\b(?:at|in|when|once|after|by the time)\\b${gap(10)}\\b(?:checkout|basket|cart|till|pay|i (?:add|click|go|went|got)|add(?:ing|ed))`,
    ),
    not: anyOf(
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
      "I'm sorry the prices didn't match.",
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
    when: anyOf(
      `\\b(?:won'?t|wouldn'?t|don'?t|doesn'?t|didn'?t|not|refus\\w+|can'?t|couldn'?t|why (?:do|don'?t|won'?t)|even|never|denied|declined)\\b${gap(24)}\\b(?:price[- ]?match(?:ed|ing)?|match (?:the |your |their |its |my )?(?:own )?(?:online |website |amazon )?prices?)\\b`,
      `\\b(?:cheaper|lower|less|different price|dearer|more expensive) (?:online|in ?store|on (?:the|your) (?:website|site|app))\\b${gap(50)}\\b(?:won'?t|wouldn'?t|refus\\w+|why|than|same)\\b`,
    ),
    not: anyOf(SETTLED.source, '\\b(?:flight|hotel|train|insurance)\\b'),
    noun: null,
    clauses: ["the price you found wasn't matched"],
    heard: [
      "Seeing it for less and not getting that price is annoying, and I'm sorry.",
      "I'm sorry the price wasn't matched.",
    ],
    lets: ['look at why the price was not matched', 'compare the prices properly'],
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
    when: anyOf(
      `\\b(?:shrinkflation|shrunk (?:the|your|my)|(?:smaller|shrinking) (?:packs?|packets?|bars?|tins?|bags?|tubs?|portions?|boxes|sizes?|bottles?))\\b`,
      `\\b(?:bars?|packs?|packets?|tins?|tubs?|tubes?|rolls|pots|cans|bags? of|boxes of|bottles?|sandwich(?:es)?|biscuits|eggs|chocolates|crisps|cookies|portions)\\b${gap(20)}\\b(?:(?:is|are|has|have|keeps?|got|getting|been|gotten) )+(?:smaller|tiny|shrunk|shrinking|reduced|half the size)\\b`,
    ),
    not: anyOf(SETTLED.source, '\\b(?:font|file|image|screen|queue|window|icon)\\b'),
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
    when: anyOf(
      `\\b(?:price of (?:a |an |the |your |my )?(?<what>(?:[a-z]+ ){0,2}?[a-z]+)|prices?)\\b${gap(10)}\\b(?:(?:has|have|had|just|suddenly|again|now|keeps?|is|are|all|been|gone|going) )*(?:gone up|went up|going up|doubled|trebled|tripled|rocketed|shot up|jumped|increased|hiked|risen|rising|rose|soared|up again)\\b(?! in (?:the )?(?:basket|cart|checkout))`,
      `\\b(?:put|putting|hiked?|hiking|raised|raising|jacked|jacking|whacked|bumped|upped|increased|increasing|doubled) (?:up )?(?:your |the |all |ur |all the )*prices?\\b`,
      `\\bput(?:ting|s)? (?:all |your |the |ur |all your )*prices? up\\b`,
    ),
    not: anyOf(
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
