import { gap, NOT, words } from '../pieces';
import type { Situation } from '../situation';

const SAFE = '(no card number or PIN)';
const BY_NAME = [`the name on the account and the postcode ${SAFE}`] as const;

/** Cards that play, greet or store. */
const OTHER_CARD =
  /\b(?:graphics card|video card|sd card|memory card|sim card|sound card|birthday card|christmas card|gift ?cards?|greeting card|yellow card|red card|report card|insurance card|id card|loyalty card|boarding|scorecard|wild card|match of the)\b/;

export const CARDS: readonly Situation[] = [
  {
    id: 'cash-machine',
    when: words(
      `\\b(?:atm|cash ?machine|cash ?point)\\b${gap(50)}\\b(?:(?<ate>ate|swallowed|kept|retained) my card|${NOT}|no|out of|swallow\\w*|ate|kept|retained|debited|deducted|broken|down|empty|wrong|short)\\b`,
      `|\\b(?:swallow\\w*|ate|kept|retained|deposit\\w*)\\b${gap(20)}\\b(?:atm|cash ?machine|cash ?point)\\b`,
    ),
    not: /\b(?:atm (?:i|i'm|im|fee)|at the moment)\b/,
    noun: null,
    thing: 'the cash machine',
    clauses: ['the cash machine {ate} your card', 'the cash machine let you down'],
    heard: ["I'm sorry. With cash there has to be a clear record, so let's find it."],
    lets: ['find out what the machine recorded', 'get this to the team behind {it}'],
    act: ['have the record of the machine checked', 'log it with the cash machine team'],
    bring: [`where the machine is and the date and time ${SAFE}`],
    asks: [
      {
        ask: 'Which machine was it, and when?',
        unless: /branch| at \w+|street|road|yesterday|today/,
      },
      { ask: 'Has the amount left your account?', unless: /debited|deducted|taken|charged/ },
    ],
    team: 'the cash machine team',
  },
  {
    id: 'card-late',
    when: words(
      `\\b(?:waiting (?:for|on)|${NOT} (?:yet )?(?:received|got|had|receive|sent|send|get)|still no|where(?:'s| is))\\b${gap(16)}\\b(?:my|the|a|our|any) (?:\\w+ )?(?:\\w+ )?(?:(?:debit|credit|bank|replacement|new) card|card)\\b`,
      `|\\bwaiting (?:for|on) (?:new |replacement )(?:debit |credit |bank )?card\\b`,
      `|\\b(?:debit|credit|bank|replacement|new|my) card\\b${gap(24)}\\b(?:${NOT}|never|still|yet to) (?:\\w+ ){0,2}(?:arriv\\w*|come|came|received|turned up|delivered|dispatched|sent|been sent)\\b`,
    ),
    not: OTHER_CARD,
    noun: null,
    thing: 'your card',
    clauses: ["your card hasn't arrived after {wait}", "your card hasn't arrived"],
    heard: ["I'm sorry you're still without your card."],
    lets: ['find out where {it} is', 'find out when {it} left'],
    act: ['find out when it left', 'chase it with the cards team'],
    bring: BY_NAME,
    asks: [
      {
        ask: 'When did you order it?',
        unless: /\bago\b|last|weeks?|days?|months?|\bon (?:the )?\d/,
      },
      { ask: 'Is it a first card or a replacement?', unless: /replace|new|lost|stolen|renew/ },
      { ask: 'Has your address changed since you ordered it?' },
    ],
    team: 'the cards team',
  },
  {
    id: 'card-blocked',
    when: words(
      `\\b(?:my |debit |credit |bank )?card(?: (?:has|is|was|been|got|being|keeps|getting|just)){0,4} (?<state>blocked|frozen|locked|stopped|suspended|deactivated|cancelled|restricted)\\b`,
      `|\\b(?:blocked|froze|frozen|locked|cancelled|stopped|suspended|restricted|block) (?:my|our) (?:\\w+ )?(?:card|bank account|current account|debit card|credit card)\\b`,
      `|\\b(?:froze|frozen|freezing) my account\\b|\\bmy account (?:is |has been |has |was |been |got )?(?:frozen|froze)\\b`,
      `|\\b(?:bank account|current account|savings account)(?: (?:has|is|was|been|got)){1,3} (?:blocked|frozen|locked|suspended|restricted|closed)\\b`,
    ),
    not: words(
      OTHER_CARD.source,
      "|\\b(?:fraud|stolen|i (?:have |'ve )?(?:blocked|froze|cancelled))\\b",
    ),
    noun: null,
    thing: 'the block',
    clauses: ['your card was {state}', 'your card or account is blocked'],
    heard: ["I'm sorry you can't get at your own money."],
    lets: ['find out why {it} is there', 'find out what it takes to lift {it}'],
    act: ['find out why it was blocked', 'take it to the team that can look at the block'],
    bring: BY_NAME,
    asks: [
      { ask: 'Did you get a text or e-mail about it?', unless: /text|e-?mail|letter|told|message/ },
      { ask: 'Are you abroad at the moment?', unless: /abroad|holiday|travel|\bin (?!my)[a-z]+/ },
    ],
    team: 'the cards team',
  },
  {
    id: 'card-declined',
    when: words(
      `\\b(?:my|debit|credit|bank|new|the)? ?cards?\\b${gap(20)}\\b(?:(?<declined>declined|rejected|refused)|decline|declining|${NOT} (?:been )?(?:work(?:ing|ed)?|accept(?:ed|ing)?|go(?:ing)? through|recogni[sz]ed))\\b`,
      `|\\b(?:declined|declining|rejected|rejecting|refus\\w+|${NOT} accept\\w*) (?:my|our) (?:\\w+ )?(?:card|payment|credit card|debit card)\\b`,
      `|\\bpayments? (?:just )?(?:won'?t|doesn'?t|isn'?t|not|didn'?t) (?:go|going|gone) through\\b`,
      `|\\b(?:my |the )?payments?(?: (?:keeps?|is|was|getting|got|has been|been|are)){1,2} (?:declined|declining|failing|rejected|being (?:declined|rejected))\\b`,
      `|\\b(?:${NOT}|won'?t) (?:let me |letting me |take |process |accept )(?:pay|my payment|payment|make (?:a )?payment)\\b`,
      `|\\b(?:can'?t|cannot|unable to|couldn'?t|not able to) (?:pay|make (?:a |the |my )?payments?)\\b(?: (?:my|for|online|with|by|through|via|on|the))`,
    ),
    not: words(
      OTHER_CARD.source,
      "|\\b(?:can'?t pay (?:rent|my bills|them)|afford|application|applied|staff|employees|mind|attention|workers)\\b",
    ),
    noun: null,
    thing: 'the payment',
    clauses: ['your card was {declined}', "your payment isn't going through"],
    heard: ["I'm sorry the payment won't go through."],
    lets: ['find out what stops {it}', 'get you past the payment step'],
    act: ['find out where the payment stops', 'see what the payment side records'],
    bring: [`the name on the account and when you tried ${SAFE}`],
    asks: [
      { ask: 'What does the message say when it fails?', unless: /says|error|message|code/ },
      {
        ask: 'Is it in the app, online or in a shop?',
        unless: /\bapp\b|online|website|store|shop/,
      },
      { ask: 'Does your bank show an attempt?', unless: /bank (?:says|said|shows)|funds/ },
    ],
    tries: ['Could you try it in a private browser window and tell me whether it is the same?'],
    team: 'the payments team',
  },
  {
    id: 'code-missing',
    when: words(
      `\\b(?:otp|one[- ]time (?:pass\\w*|code|pin))s?\\b${gap(20)}\\b(?:${NOT}|never|no)\\b${gap(12)}\\b(?:receiv\\w*|com(?:e|ing)|arriv\\w*|got|get|getting|sent|generat\\w*)\\b`,
      `|\\b(?:${NOT}|no) (?:receiv\\w*|get|getting|got|had|any|sent|been sent)? ?(?:any |an |the |my )?(?:otp|one[- ]time (?:pass\\w*|code|pin))s?\\b`,
    ),
    noun: null,
    thing: 'the code',
    clauses: ["the one-time code isn't reaching you"],
    heard: ["I'm sorry you're stuck waiting for a code."],
    lets: ['find out where {it} goes', 'get you past the code'],
    act: ['find out where the code is sent', 'take it to the team behind the codes'],
    bring: ['the name on the account (never the code itself)'],
    asks: [
      { ask: 'Should it come by text or by e-mail?', unless: /text|sms|e-?mail/ },
      { ask: 'Has your number or phone changed lately?' },
    ],
    tries: ['Could you check that texts from unknown senders are not being filtered, and tell me?'],
    team: 'the security team',
  },
];
