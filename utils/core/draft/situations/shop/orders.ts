import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { GOODS, NOT, SETTLED } from './shopping-words';

const NOUN = /\b(?:pre-?order|order)\b/;
const NO_TRADE =
  '\\b(?:flight|booking|hotel|reservation|train|uber|taxi|ride|trip|ticket|subscription|membership|appointment|plan|policy|direct debit|standing order|pizza|burger|food|meal|restaurant|uber ?eats|deliveroo|just ?eat|doordash|grubhub)\\b';

const NO_STOCK = anyOf(
  SETTLED.source,
  '\\b(?:stock (?:market|price|exchange)|shares?|flight|train|hotel|stock android|stock rom|photo|tickets?|screenshot|in stock photo|server|internet|appointment)\\b',
);

export const ORDERS: readonly Situation[] = [
  {
    id: 'stock-after-order',
    when: anyOf(
      `\\b(?:ordered|order|paid|payment|bought|charged|confirmed|confirmation|pre-?ordered)\\b[^\\n]{0,90}?\\b(?:(?:now|then|only|told|say(?:s|ing)?|said|find out|be told|email|emailed|apparently|because|it'?s|it is|was|were|are)\\b${gap(30)})\\b(?:out of stock|out if stock|sold out|no stock|not in stock|unavailable|oversold|don'?t have (?:it|them|any))\\b`,
      `\\b(?:cancell?ed|cancell?ing)\\b${gap(50)}\\b(?:out of stock|no stock|sold out|stock (?:issue|problem|error)s?|not in stock)\\b`,
    ),
    not: anyOf(
      NO_STOCK.source,
      '\\b(?:pizza|burger|food)\\b|\\b(?:want(?:ed)?|trying|tried|like|hoping|able) to (?:order|buy|pay)',
    ),
    noun: new RegExp(`\\b(?:order|${GOODS})\\b`),
    thing: 'your order',
    clauses: ['you ordered and were then told it was out of stock'],
    heard: [
      "Ordering and only then hearing it's out of stock is a let-down, and I'm sorry.",
      "I'm sorry the stock wasn't there for what you'd ordered.",
    ],
    lets: ['find out how that could be sold', 'see whether there is another way to get it'],
    act: ['ask the stock team how that happened', 'check where there is still stock'],
    bring: ['the order number', 'the order number and what was on it'],
    asks: [
      { ask: 'Which item on the order is it?', unless: new RegExp(`\\b${GOODS}\\b`) },
      { ask: 'Has the payment been taken?', unless: /paid|charged|payment|refund|money/ },
    ],
    team: 'the stock team',
  },
  {
    id: 'order-cancelled',
    when: anyOf(
      `\\bcancell?ed (?:half|part|most|some|one) (?:of )?(?:my|our|the) order\\b`,
      `\\b(?:pre-?ordered|ordered|bought)\\b[^\\n]{0,80}?\\b(?:email|message|text|told|now|then|just|only|and|but)\\b${gap(30)}\\b(?:it'?s|it has|it was|been|order|they(?:'ve| have)?|you(?:'ve| have)?) (?:been |just |now |has |was )*cancell?ed\\b`,
      `\\b(?:you|u|they|you've|u've|someone|seller|store|company|amazon)(?: guys| just| have| then| had| went and| suddenly| all)* (?:cancell?ed|cancell?ing) (?:my|our|the|both my|all my) (?<what>(?:[a-z0-9-]+ ){0,2}?(?:pre-?orders?|orders?|delivery))\\b`,
      `\\b(?:cancell?ing|cancell?ed) (?:my|our) (?:[a-z0-9-]+ ){0,2}?(?:pre-?order|order)\\b${gap(40)}\\b(?:without|with no|for no|no reason|no explanation|because|after|due to|again|out of stock|\\bnow\\b)`,
      `\\b(?:my|our|the) (?<item>(?:[a-z0-9-]+ ){0,2}?(?:pre-?order|order)s?)\\b${gap(14)}\\b(?:was|were|has been|have been|got|been|is|gets?|keeps? (?:getting|being)|just)(?: been| just| now| suddenly| automatically| randomly| getting)* (?:cancell?ed|cancell?ing)\\b`,
      `\\bwhy (?:was|is|has|did|were)\\b${gap(12)}\\bmy (?:[a-z0-9-]+ )?(?:pre-?order|order)s?\\b${gap(14)}\\b(?:cancell?ed|get cancell?ed)`,
    ),
    not: anyOf(
      SETTLED.source,
      NO_TRADE,
      "\\b(?:i|we|i've|i'm|we've|i'll)(?: have| just| am| will|'d| want to| had to| would like to)* (?:cancell?ed|cancell?ing|cancel) (?:my|our|the|it)|(?:can|could|please|how (?:do|can)) (?:i|you|u) (?:please )?cancel|just cancell?ed my",
    ),
    noun: NOUN,
    thing: 'your order',
    clauses: ['your {what} was cancelled', 'your {item} was cancelled', '{it} was cancelled'],
    heard: [
      "Having {it} cancelled on you is a let-down, and I'm sorry.",
      "I'm sorry {it} was cancelled without you asking for it.",
    ],
    lets: ['find out why {it} was cancelled', 'see whether {it} can be placed again'],
    act: ['check why it was cancelled', 'find out what stopped it going through'],
    bring: ['the order number', 'the order number and what was on it'],
    asks: [
      {
        ask: 'Were you given a reason?',
        unless: /because|due to|reason|out of stock|explanation|said|fraud|security/,
      },
      { ask: 'Has the payment been taken or only held?', unless: /refund|charged|money|paid|took/ },
      { ask: 'What was on the order?', unless: /order(?:ed)? (?:for|of)|cancell?ed my (?!order)/ },
    ],
    team: 'the orders team',
  },
  {
    id: 'order-not-confirmed',
    when: anyOf(
      `\\b(?:ordered|orders?|purchased?|bought|placed|checked out)\\b[^\\n]{0,80}?\\b(?:${NOT}|no|without)\\b${gap(16)}\\b(?:receiv\\w+|got(?:ten)?|had|get|sent|come|arrived?|see)?${gap(14)}\\bconfirmation(?: email| mail)?\\b`,
      `\\b(?:${NOT}|no|without)\\b${gap(24)}\\b(?:order|purchase) confirmation\\b|\\b${NOT} (?:receiv\\w+|got|had) (?:an? |any |my )?(?:email |e-mail )?confirmation${gap(30)}\\border\\b`,
      `\\b(?:money|payment|paid|charged|debited|taken|card)\\b[^\\n]{0,60}?\\b(?:no (?:order|record of (?:my|the|an) order)|order (?:not|isn'?t|doesn'?t|hasn'?t|never|didn'?t) (?:\\w+ )?(?:show\\w*|confirm\\w*|plac\\w*|appear\\w*|went through|go through|been placed)|says? (?:no|the) order (?:not|was not|failed))\\b`,
      `\\border${gap(10)}\\b(?:${NOT}) (?:been |yet |get |got )*confirmed\\b`,
    ),
    not: anyOf(SETTLED.source, NO_TRADE, '\\bpre-?order\\b'),
    noun: /\border\b/,
    thing: 'your order',
    clauses: ["{it} hasn't been confirmed"],
    heard: [
      "Not knowing whether {it} went through is unsettling, and I'm sorry.",
      "I'm sorry you've had no confirmation of {it}.",
    ],
    lets: ['find out whether {it} went through', 'get {it} confirmed for you one way or the other'],
    act: ['check whether it went through', 'look the order up'],
    bring: ['the email address you ordered with', 'the name and email the order is under'],
    tries: ['Could you look in your spam folder and tell me whether the confirmation is there?'],
    asks: [
      {
        ask: 'Has the payment left your account?',
        unless: /paid|payment|charged|money|debited|taken/,
      },
      {
        ask: 'Does it show under your orders when you sign in?',
        unless: /sign|log|account|my orders/,
      },
      { ask: 'When did you place it?', unless: /\w+day\b|ago|today|last night|this morning/ },
    ],
    team: 'the orders team',
  },
];
