import { gap, NOT, words } from '../pieces';
import type { Situation } from '../situation';

const NO_CARD = '(no card details)';

/** Batteries and cars are charged too. */
export const BATTERY =
  /\bcharger\b|\bcharging (?:cable|port|case|station|point)|\bfully charged?|\bbatter(?:y|ies)\b|\bpower ?bank\b|\bcharged? (?:my |the )?(?:phone|laptop|watch|fitbit|headphones|ipad)\b/;

const MONEY_OUT =
  '(?:charged?|charging|billed|billing|debited|taken|took|taking|deducted|paid|pay(?:ing)?|invoiced)';

const CHARGE = {
  noun: null,
  thing: 'the charge',
  lets: ['find out what {it} was for', 'get {it} looked at'],
  act: ['check what it was for', 'have the billing team check it'],
  bring: [
    `the date and amount of it and the name on the account ${NO_CARD}`,
    `the account or order number and the date of the charge ${NO_CARD}`,
  ],
  asks: [
    {
      ask: 'Has the money left your account, or is it still pending?',
      unless: /pending|debited|deducted|taken|left my|went out|gone out/,
    },
    { ask: 'What does it say next to it on your statement?', unless: /\bsays\b|statement/ },
    {
      ask: 'Which date is on it?',
      unless:
        /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|\d(?:st|nd|rd|th)|last (?:week|month)/,
    },
  ],
  team: 'the billing team',
} as const;

export const BILLS: readonly Situation[] = [
  {
    id: 'charged-twice',
    when: words(
      `\\b${MONEY_OUT}\\b${gap(40)}\\b(?<count>twice|two times|2 times|three times|3 times|thrice)\\b(?! (?:a|per|the|as) )`,
      `|\\bdouble[- ]?(?:charged?|billed|charging|billing|debited|payment)\\b`,
      `|\\b(?:duplicate|second|2nd) (?:charge|payment|debit|transaction)\\b`,
      `|\\b(?:2|two) (?:payments|charges)\\b${gap(24)}\\b(?:taken|out|same|for one)\\b`,
    ),
    not: BATTERY,
    ...CHARGE,
    clauses: ['you were charged {count}', 'you were charged twice'],
    heard: ["I'm sorry. One payment is one payment, so let's see where the other came from."],
    lets: ['find out where the extra charge came from', 'look at both charges together'],
    act: ['check each charge against the order', 'have the billing team check both'],
    asks: [
      {
        ask: 'Have both left your account, or is one still pending?',
        unless: /pending|both (?:left|gone|taken)/,
      },
      { ask: 'Are both for the same amount?', unless: /same|[£$€₹]\s?\d/ },
    ],
  },
  {
    id: 'trial-charged',
    when: words(
      `\\b(?:free )?trial\\b${gap(50)}\\b(?:charged|billed|debited|took|taken|taking (?:money|payment)|charge|charging)\\b`,
      `|\\b(?:charged|billed|debited|took|taken|charge|charging)\\b${gap(50)}\\b(?:free trial|trial period|my trial|the trial)\\b`,
    ),
    not: BATTERY,
    ...CHARGE,
    clauses: ['you were charged {sum} over a trial', 'you were charged over a trial'],
    heard: ["I'm sorry the trial ended in a charge you weren't expecting."],
    bring: [`the e-mail on the account and the date of the charge ${NO_CARD}`],
    asks: [
      { ask: 'Did you cancel before it ran out?', unless: /cancel/ },
      CHARGE.asks[0],
      { ask: 'Was it taken out in the app, online or with a partner?', unless: /\bapp\b|online/ },
    ],
  },
  {
    id: 'charged-after-cancelling',
    when: words(
      `\\bcancel(?:l?ed|ling|l?ation)?\\b${gap(60)}\\b(?:still|again|yet|but|and|keep|keeps|continue\\w*|then|just)\\b${gap(30)}\\b(?:charged|charging|charge me|billed|billing|debited|taking (?:money|payments?)|took (?:(?:a |another |my |out )?(?:money|payment)|[£$€₹]\\s?\\d+)|taken|paying|take (?:money|payments?))\\b`,
      `|\\b(?:still|keep|keeps|continue to|again)\\b${gap(24)}\\b(?:charged|charging|charge|billed|billing|taking (?:money|payments?)|debited|paying for)\\b${gap(50)}\\bcancel(?:l?ed|ling|l?ation)\\b`,
      `|\\b(?:charged|billed|debited|charging me|billing me|took (?:money|payment))\\b${gap(24)}\\b(?:for|after)\\b${gap(30)}\\bcancel(?:l?ed|ling|l?ation)\\b(?! (?:fee|charge))`,
    ),
    not: words(
      BATTERY.source,
      '|\\bcancel(?:l?ed)? by\\b|cancell?ation (?:fee|charge)|drivers? cancel',
    ),
    ...CHARGE,
    clauses: [
      'you were charged {sum} for something you cancelled',
      'you were charged for something you cancelled',
    ],
    heard: [
      "I'm sorry. Once you've cancelled, nothing more should go out unless the terms say so.",
      "I'm sorry you've still been charged after cancelling.",
    ],
    lets: ['find out why it is still running', 'look at the cancellation and the charge together'],
    act: ['check the cancellation against the charge', 'find out why it is still being billed'],
    bring: [
      `the name on the account and the date you cancelled ${NO_CARD}`,
      `the account number and the date of the charge ${NO_CARD}`,
    ],
    asks: [
      { ask: 'Did you get anything in writing when you cancelled?', unless: /e-?mail|confirm/ },
      {
        ask: 'When did you cancel?',
        unless: /\bago\b|last (?:week|month)|\bin [a-z]{3,}|yesterday|days|weeks|months/,
      },
      CHARGE.asks[0],
    ],
    team: 'the cancellations team',
  },
  {
    id: 'unexpected-fee',
    when: words(
      `\\b(?:charged?|charging|hit|stung|slapped|billed|paid?|paying|pay|asking for|added|hidden|extra|taken|took)\\b${gap(40)}\\b(?:(?<efee>overdraft fee|early termination fee|exit fee|admin fee|activation fee|annual fee|interest charge)|(?<fee>late fee|late payment fee|cancell?ation fee|termination fee|maintenance fee|cleaning fee|roaming charges?|delivery fee|service fee|booking fee|connection fee|foreign transaction fee|processing fee|monthly fee|resort fee|late charge|cancell?ation charge|damage fee|baggage fee|bag fee|restocking fee))s?\\b`,
      `|\\b(?:early termination|termination|cancell?ation|late|admin|overdraft|cleaning|activation|exit|damage) (?:fee|charge) of (?<amount>[£$€₹] ?\\d[\\d.,]*\\d|[£$€₹] ?\\d)`,
      `|\\b(?<feeb>late|cancell?ation|overdraft|termination|admin|cleaning|activation|roaming|hidden|processing) (?:fees?|charges?)\\b${gap(24)}\\b(?:ridiculous|unfair|wrong|ripoff|rip off|why|joke|outrageous|unacceptable|without)\\b`,
    ),
    not: words(BATTERY.source, '|\\b(?:no|waived?|without (?:a |any )?) (?:\\w+ )?fees?\\b'),
    ...CHARGE,
    thing: 'the fee',
    clauses: [
      'you face a fee of {amount}',
      'you were charged a {fee} of {sum}',
      'you were charged an {efee} of {sum}',
      'you were charged a {fee}',
      'you were charged an {efee}',
      'you were charged a fee you did not expect',
    ],
    heard: ["I'm sorry. A fee you didn't see coming needs explaining."],
    lets: ['find out why {it} was added', 'get {it} looked at'],
    act: ['find out what it is for', 'have the billing team review it'],
    asks: [
      {
        ask: 'Were you told about it beforehand?',
        unless: /told|without|never said|notice|promised/,
      },
      CHARGE.asks[0],
    ],
  },
  {
    id: 'unknown-charge',
    when: words(
      `\\b(?:unauthori[sz]ed|unknown|unexpected|unexplained|random|mystery|suspicious) (?:charge|payment|transaction|debit|withdrawal|fee)s?\\b`,
      `|\\b(?:charged|charging|billed|debited|taken|took|taking|deducted|charge)\\b${gap(40)}\\b(?:without (?:my |any )?(?:permission|consent|authori[sz]ation|knowledge|telling|asking|notice|reason)|for (?:no reason|nothing|(?:something|an? \\w+|an? \\w+ \\w+|things|services?) (?:that |which )?(?:i|we) (?:didn'?t|never|did not|haven'?t|don'?t)))\\b`,
      `|\\b(?:why|what) (?:have|has|did|was|am|is|are) (?:you |u |i |my (?:card|account) )?(?:been |being |just )?(?:charged?|charging|billed|debited|taken|took|take|taking)\\b(?= (?:me|my|[£$€₹]|\\d|money|for|an? |this |extra|from ))`,
      `|\\b(?:money|[£$€₹]\\s?\\d[\\d.,]*) (?:has been |was |just |got |is )?(?:taken|deducted|debited|gone|missing) (?:from|out of|off) (?:my|the) (?:bank |current )?(?:account|card|balance)\\b`,
    ),
    not: words(
      BATTERY.source,
      '|\\b(?:fraud\\w*|scam\\w*|hack\\w*|stolen|transfer\\w*|atm|withdrawal|failed|refund\\w*|deliver\\w*|points|storage)\\b',
    ),
    ...CHARGE,
    clauses: ["there's a charge of {sum} you didn't expect", "there's a charge you didn't expect"],
    heard: ["I'm sorry. You should know what every charge is for."],
  },
  {
    id: 'overcharged',
    when: words(
      `\\b(?:over ?charg(?:ed|ing|es?)|over ?billed|charg(?:ed|ing) (?:me |us )?(?:too much|more than|extra|the wrong (?:amount|price)|full price|wrong(?:ly)?|incorrectly|an (?:extra|additional)))\\b`,
      `|\\bcharged\\b${gap(20)}\\b(?:an )?(?:extra|additional) [£$€₹]?\\s?\\d`,
    ),
    not: BATTERY,
    ...CHARGE,
    clauses: ['you were charged more than you expected'],
    heard: ["I'm sorry the amount isn't what you expected to pay."],
    asks: [
      { ask: 'What should it have been?', unless: /instead of|should (?:have been|be)|supposed/ },
      ...CHARGE.asks,
    ],
  },
  {
    id: 'wrong-bill',
    when: words(
      `\\b(?:my|our|the|your|this|latest|last) (?:\\w+ )?(?<bill>bill|invoice|statement|final bill)\\b${gap(24)}\\b(?:wrong|incorrect|messed up|${NOT} (?:right|correct)|mistake|error|inaccurate|too high|so high|sky high|through the roof|a mess|(?:can'?t|cannot|surely not) be (?:right|correct)|doesn'?t (?:add up|make sense|match))\\b`,
      `|\\b(?:wrong|incorrect|inaccurate|estimated|massive|huge|crazy|outrageous|ridiculous) (?<billb>bill|bills|invoice|billing|electric bill|gas bill|phone bill)\\b`,
    ),
    not: /\b(?:bill (?:gates|clinton|murray)|senate|congress|the bill (?:will|would)|restaurant|waiter|waitress|dinner)\b/,
    noun: null,
    thing: 'your bill',
    clauses: ["your {bill} doesn't look right", "your bill doesn't look right"],
    heard: ["I'm sorry your bill isn't what it should be."],
    lets: ['go through {it} line by line', 'find out where {it} went wrong'],
    act: ['go through it line by line', 'have the billing team check it'],
    bring: [`the account number and the date on the bill ${NO_CARD}`],
    asks: [
      { ask: 'Which line on it looks wrong to you?', unless: /charged? for|estimated|reading|fee/ },
      { ask: 'What did you expect it to be?', unless: /instead of|should|supposed|usual/ },
    ],
    team: 'the billing team',
  },
];
