import { gap, NOT, SPAN, words } from '../pieces';
import type { Situation } from '../situation';

const NO_CARD = '(no card details)';

const REFUND = {
  noun: null,
  thing: 'your refund',
  lets: ['find out where {it} is', 'find out what is holding {it} up'],
  act: ['find out where it stands', 'chase it with the refunds team'],
  bring: [
    `the order or booking number ${NO_CARD}`,
    `the order or booking number and the date you asked for it ${NO_CARD}`,
  ],
  asks: [
    {
      ask: 'Have you had anything in writing about the refund?',
      unless: /e-?mail|confirm|letter|approved|processed/,
    },
    { ask: 'When were you told it would reach you?', unless: /told|said|promis|days|weeks|months/ },
    {
      ask: 'Was it paid by card, voucher or something else?',
      unless: /card|paypal|voucher|cash|bank|upi/,
    },
  ],
  team: 'the refunds team',
} as const;

const BACK = '(?:refund(?:ed)?|my money back|money back|reimburse(?:d|ment))';

export const REFUNDS: readonly Situation[] = [
  {
    id: 'refund-refused',
    when: words(
      `\\b(?:refus(?:e|ed|es|ing)|den(?:y|ied|ying)|declin(?:e|ed|ing)|reject(?:ed|ing)?|won'?t|will not|wouldn'?t|not willing to|unwilling to|${NOT} (?:eligible|entitled|going to)) (?:\\w+ ){0,4}(?:refund|reimburse|give (?:me )?(?:my )?(?:a )?(?:full )?(?:refund|money back)|reimbursement|money back)\\b`,
      `|\\b(?:refund|reimbursement)(?: request| claim)?(?: (?:has|was|is|got|been|being|just)){0,3} (?:refused|denied|declined|rejected)\\b`,
      `|\\b(?:no refunds?|non-?refundable)\\b${gap(20)}\\b(?:policy|even|because|given|offered|told)\\b`,
    ),
    not: /\b(?:claim(?:ed)? (?:for )?(?:my )?insurance|tax)\b/,
    ...REFUND,
    clauses: ['you were refused a refund'],
    heard: ["I'm sorry the answer was no. Let me look at what that rests on."],
    lets: ['find out what the refusal rests on', 'have the refusal looked at again'],
    act: ['find out why it was refused', 'have the refusal looked at'],
    asks: [
      { ask: 'What reason were you given?', unless: /because|reason|said|told|since|policy/ },
      { ask: 'When did you buy it?', unless: /yesterday|today|ago|last|\bin [a-z]{3,}day/ },
    ],
  },
  {
    id: 'refund-wrong-amount',
    when: words(
      `\\b(?:only (?:been )?(?:got|received|given)|partial(?:ly)?|half|part|wrong amount|not (?:the )?full)\\b${gap(24)}\\b(?:refund(?:ed)?|my money back)\\b`,
      `|\\bonly (?:been )?refunded\\b|\\brefunded (?:me )?(?:only )?(?:half|part)\\b`,
      `|\\brefund(?:ed)?\\b${gap(20)}\\b(?:only|short|wrong amount|incorrect|less than|half of|part of)\\b${gap(12)}(?:[£$€₹]\\s?\\d|\\bamount|\\bfor\\b|\\bwhat\\b|\\bit\\b)`,
    ),
    ...REFUND,
    clauses: ["your refund isn't the amount you were due to get"],
    heard: ["I'm sorry the refund fell short of what you were expecting."],
    lets: ['find out how the amount came about', 'look at what came back and what is missing'],
    act: ['check the amount against the order', 'have the refunds team check the amount'],
    asks: [
      { ask: 'How much came back, and how much did you expect?', unless: /[£$€₹]\s?\d/ },
      ...REFUND.asks.slice(0, 1),
    ],
  },
  {
    id: 'refund-late',
    when: words(
      `\\b(?:still |been |are |am |be )*(?:waiting|waited|wait) ?(?:(?<span>${SPAN}) )?(?:now )?(?:for|on|to (?:get|be|receive))\\b${gap(24)}\\b${BACK}\\b`,
      `|\\b(?:still|yet|${NOT}|never|nothing|no|nor)\\b${gap(36)}\\b${BACK}(?! polic)\\b(?:${gap(16)}\\b(?<spanb>${SPAN})\\b)?`,
      `|\\brefund(?:ed|s)?\\b${gap(40)}\\b(?:${NOT}|never|still|yet to) (?:\\w+ ){0,2}(?:arriv\\w*|receiv\\w*|come|came|credited|shown?|appear\\w*|processed|been|got|given|in my|reflect\\w*|happen\\w*|through|here|waiting|pending|nothing|initiated)\\b`,
      `|\\b(?:where(?:'s| is| the hell is)|when (?:will|do|am|can) (?:i|my)|what'?s happening with|what happened to|status of|update on)\\b${gap(20)}\\b(?:refund|money back|reimbursement)\\b`,
      `|\\brefund (?:was|is) (?:meant|supposed|due) to\\b`,
      `|\\b(?:refund|reimbursement)\\b${gap(20)}\\b(?:taking|takes|taken|overdue|delayed|late|pending|chasing|stuck)\\b`,
    ),
    not: /\b(?:no refunds policy|tax|federal|state return|(?:don'?t|not) want (?:a|my) (?:refund|money)|got (?:a|my) (?:full )?refund|ticket refundable|would (?:i|we) get|gave (?:me|us) a (?:full )?refund|can i (?:get|have)|can'?t wait|not asking|instead of a refund|how do i|is it possible|possible to)\b/,
    ...REFUND,
    clauses: [
      "your refund hasn't reached you after {span}",
      "your refund hasn't reached you after {spanb}",
      "your refund hasn't reached you after {wait}",
      "your refund of {sum} hasn't reached you",
      "your refund hasn't reached you",
    ],
    heard: [
      "I'm sorry you're having to chase money that is yours.",
      "I'm sorry you're still waiting for the money.",
    ],
  },
  {
    id: 'refund-wanted',
    when: words(
      `\\b(?:need|want|give (?:me|us)|owe(?:d|s)? me|like|get|return|demand|deserve) (?:\\w+ ){0,2}(?:my|the|a|our) (?:\\w+ )?(?:refund|money back)s?\\b`,
    ),
    not: /\b(?:(?:not|don'?t|never) (?:want|need|asking)|got (?:a|my)|gave (?:me|us)|can i (?:get|have)|do i get|how (?:do|can) i|possible|tax|federal|if (?:i|you)|instead of a refund|would (?:i|we) get)\b/,
    ...REFUND,
    thing: 'the refund',
    clauses: ["you've had to ask for your money back"],
    heard: ["I'm sorry it has come to asking for your money back."],
    lets: ['see what can be done about {it}', 'look at what went wrong'],
    act: ['look at what went wrong with the order', 'take it to the refunds team'],
    bring: [`the order or booking number ${NO_CARD}`],
    asks: [
      {
        ask: 'What went wrong with it, in a few words?',
        unless: /because|broken|late|never|wrong|faulty|cancel|mess|not (?:arrived|working)/,
      },
      { ask: 'When did you buy it?', unless: /yesterday|today|\bago\b|last/ },
      { ask: 'Have you asked for it before?', unless: /asked|request|again|told|said/ },
    ],
  },
  {
    id: 'deposit-held',
    when: words(
      `\\b(?:deposit|pre-?auth\\w*|hold|bond)\\b${gap(30)}\\b(?:${NOT} (?:been )?(?:returned|released|refunded|back|come back|given back)|(?:still )?(?:held|on my card|pending|waiting)|release)\\b`,
      `|\\b(?:waiting (?:for|on)|${NOT} (?:had|got|received|returned|released|refunded|given)|where(?:'s| is)|still no|get)\\b${gap(20)}\\b(?:my|our|the) (?:security |holding |damage )?(?:[£$€]\\d+ )?deposit\\b`,
    ),
    not: /\b(?:on hold|hold music|direct deposit|cheque deposit|check deposit|mobile deposit|paycheck|deposit (?:a |my )?(?:check|cheque|cash)|bank holiday|hold (?:time|for))\b/,
    ...REFUND,
    thing: 'your deposit',
    clauses: ["your deposit hasn't come back after {wait}", "your deposit hasn't come back"],
    heard: ["I'm sorry you're still without your deposit."],
    lets: ['find out where {it} is', 'find out what is holding {it} up'],
    act: ['find out when it was released', 'chase it with the payments team'],
    bring: [`the booking number and the date it was taken ${NO_CARD}`],
    asks: [
      { ask: 'Does your bank show it as taken, or as pending?', unless: /pending|taken|hold/ },
      { ask: 'When were you told it would be released?', unless: /told|said|promis|days/ },
    ],
    team: 'the payments team',
  },
];
