import { gap, LASTING, NOT, words } from '../pieces';
import type { Situation } from '../situation';

const SAFE = '(no card number or PIN)';
export const BANK: readonly Situation[] = [
  {
    id: 'paid-but-failed',
    when: words(
      `\\b(?:transaction|payment|order|recharge|transfer|booking|txn|purchase|withdrawal)\\b${gap(24)}\\b(?:failed|declined|unsuccessful|${NOT} (?:gone |go )?(?:through|completed?|successful|confirmed)|cancelled)\\b[^!?\\n]{0,30}?\\b(?:but|and|yet|still|money|amount)\\b${gap(40)}\\b(?:debited|deducted|taken|charged|left my|gone|took)\\b`,
      `|\\b(?:money|amount|rs\\.? ?\\d+|[£$€₹]\\s?\\d[\\d.,]*)\\b${gap(20)}\\b(?:debited|deducted|taken|left my)\\b${gap(30)}\\b(?:but|and|yet)\\b${gap(40)}\\b(?:fail\\w*|${NOT} (?:\\w+ )?(?:credited|received|confirmed|gone through|go through|successful|booked|recharged|got)|declined|unsuccessful)\\b`,
    ),
    noun: null,
    thing: 'the payment',
    clauses: [
      "{sum} left your account for a payment that didn't go through",
      "money left your account for a payment that didn't go through",
    ],
    heard: ["I'm sorry. The money has gone and the payment hasn't arrived: that needs tracing."],
    lets: ['find out where the money is', 'have {it} traced'],
    act: ['have the payment traced', 'find out where the money is sitting'],
    bring: [`the payment reference, its date and its amount ${SAFE}`],
    asks: [
      {
        ask: 'Does your bank show it as taken, or as pending?',
        unless: /pending|debited|deducted/,
      },
      { ask: 'Which date was it?', unless: /today|yesterday|day\b|\d(?:st|nd|rd|th)|ago/ },
    ],
    team: 'the payments team',
  },
  {
    id: 'transfer-missing',
    when: words(
      `\\b(?:transfer(?:red)?|wire|salary|wages|direct deposit|paycheck|payment i (?:made|sent)|money i (?:sent|transferred)|funds?|neft|imps|upi|remittance|zelle|venmo|bacs|(?:zelle|venmo|my|the|bank) payment)\\b${gap(60)}\\b(?:${NOT}|never|still|yet)\\b${gap(16)}\\b(?:arrived?|received?|credited|shown?|showing|appear\\w*|come|in my account|gone (?:in|through)|reached|posted|cleared|reflect\\w*|processed|pending|waiting|missing)\\b`,
      `|\\b(?:transfer|wire|direct deposit|cheque|check|payment)\\b(?: (?:is|was|has|been|still|went|gone)){1,3} (?:missing|stuck|pending for|lost|delayed)\\b`,
    ),
    not: /\b(?:transfer (?:my |the )?(?:number|call|data|file|photo|license|game|save|points|miles)|refund\w*|security deposit|transfer of|order|deliver\w*|parcel|shipping|domain|player)\b/,
    noun: null,
    thing: 'your payment',
    clauses: [
      "your payment hasn't arrived after {wait}",
      "your payment of {sum} hasn't arrived",
      "your payment hasn't arrived",
    ],
    heard: ["I'm sorry. Money on its way with no sign of it is a worry, so let's trace it."],
    lets: ['have {it} traced', 'find out where {it} is'],
    act: ['have the payment traced', 'find out where it is being held'],
    bring: [`the date, the amount and the reference of the payment ${SAFE}`],
    asks: [
      { ask: 'When was it sent?', unless: /today|yesterday|day\b|ago|\d(?:st|nd|rd|th)|week/ },
      {
        ask: 'Was it from another bank, or between your own accounts?',
        unless: /from|another|bank/,
      },
    ],
    team: 'the payments team',
  },
  {
    id: 'banking-app',
    when: words(
      `\\b(?:online banking|mobile banking|internet banking|net ?banking|banking app|mobile app banking|bank app|phone banking)\\b${gap(24)}\\b(?:down|${NOT} (?:work\\w*|load\\w*|open\\w*|accessible|letting)|unavailable|crash\\w*|offline|error|out|fail\\w*|glitch\\w*|broken|locked)\\b`,
      LASTING,
      `|\\b(?:can'?t|cannot|unable to|couldn'?t|not able to|${NOT} letting me|won'?t let me) (?:log ?in(?:to)?|sign in|get in|get into|access|use|log ?on(?: ?to)?|log in to|login to|get on|open)\\b${gap(20)}\\b(?:online banking|mobile banking|internet banking|net ?banking|banking app|bank app|bank account)\\b`,
    ),
    not: /\bbecause of your site's\b/,
    noun: null,
    thing: 'online banking',
    clauses: [
      "you haven't been able to use your banking for {span}",
      "you haven't been able to use your banking {since}",
      "you can't use your banking online",
    ],
    heard: ["I'm sorry you can't get to your money when you need to."],
    lets: ['get you back to your banking', 'find out where it stops'],
    act: ['check whether it is known on our side', 'take it to the digital team'],
    bring: [],
    asks: [
      { ask: 'What does it say when you try?', unless: /says|error|message|code/ },
      {
        ask: 'Is it in the app, in the browser or both?',
        unless: /\bapp\b|browser|website|online/,
      },
      { ask: 'Which phone is it on?', unless: /iphone|samsung|android|pixel|laptop|pc/ },
    ],
    tries: ['Could you close the app fully, open it again and tell me whether it is the same?'],
    team: 'the digital team',
  },
  {
    id: 'loan-waiting',
    when: words(
      `\\b(?<kind>mortgage|(?:home |personal |car |education |business )?loan|credit card|remortgage|savings account|current account)(?: (?:application|offer|request))?\\b${gap(36)}\\b(?:${NOT} (?:been )?(?:heard|approved|processed|released|disbursed|completed|decided)|no (?:update|decision|response|answer)|still (?:waiting|pending|processing)|taking (?:so long|ages|forever)|delay\\w*)\\b`,
      `|\\b(?:applied|application)\\b${gap(16)}\\bfor (?:a |an |my )?(?:\\w+ ){0,3}(?<kindb>mortgage|loan|credit card|account|overdraft)\\b${gap(40)}\\b(?:${NOT} (?:\\w+ )?(?:heard|approved|update\\w*|received|response)|no (?:\\w+ )?(?:update|decision|response|answer)|still|pending|any (?:single )?update)\\b`,
    ),
    not: /\b(?:on loan|loan calls?|student loan forgiveness|player|charged|transaction|scam|fraud)\b/,
    noun: null,
    thing: 'your application',
    clauses: [
      "there's no news of your {kind} after {wait}",
      "there's no news of your {kind}",
      "there's no news of your {kindb} application",
      "there's no news of your application",
    ],
    heard: ["I'm sorry. A wait like that is hard to plan around."],
    lets: ['find out where {it} stands', 'find out what {it} is waiting for'],
    act: ['find out which step it is at', 'chase it with the applications team'],
    bring: ['the application reference and the name on it'],
    asks: [
      { ask: 'What was the last answer you had?', unless: /told|said|e-?mail|letter/ },
      { ask: 'When did you apply?', unless: /\bago\b|weeks?|days?|months?|since|\bon (?:the )?\d/ },
    ],
    team: 'the applications team',
  },
  {
    id: 'cashback-missing',
    when: words(
      `\\b(?:cash ?back|reward points|rewards?|bonus|referral bonus|loyalty points|air ?miles|avios|points|miles)\\b${gap(30)}\\b(?:${NOT}|never|still|yet)\\b${gap(12)}\\b(?:receiv\\w*|credit\\w*|track\\w*|paid|arriv\\w*|show\\w*|appear\\w*|come|added|posted|got|been|given|missing)\\b`,
      `|\\b(?:${NOT} (?:yet )?(?:received|got|credited|been credited|given|been given|been paid)|waiting (?:for|on)|missing|where(?:'s| is| are)|still no)\\b (?:\\w+ ){0,3}(?<kind>cash ?back|reward points|rewards|bonus|referral bonus|loyalty points|avios|points|miles)\\b`,
    ),
    not: /\b(?:miles (?:away|from|an hour|per)|game|xbox|r6|fifa|level|points (?:off|out|failure)|pressure point|match|season|plug points|charging points|match points|mileage)\b/,
    noun: /\b(?:cash ?back|reward points|rewards|bonus|loyalty points|avios|points|miles)\b/,
    thing: 'your rewards',
    clauses: ["you haven't been given {it} after {wait}", "you haven't been given {it}"],
    heard: ["I'm sorry {it} still hasn't shown up."],
    lets: ['find out what happened to {it}', 'get {it} looked at'],
    act: ['check what should have been credited', 'take it to the rewards team'],
    bring: ['the membership or account number and what it was for'],
    asks: [
      {
        ask: 'What were they for, and from which date?',
        unless: /for (?:my|a|the)|from|booking|flight|stay/,
      },
      { ask: 'Have you claimed it with a form yet?', unless: /form|claim|ticket|request/ },
    ],
    team: 'the rewards team',
  },
  {
    id: 'credit-score',
    when: words(
      `\\bcredit (?:report|file|score|rating|history)\\b${gap(40)}\\b(?:wrong|incorrect|error|drop\\w*|ruin\\w*|affect\\w*|damag\\w*|mistake|${NOT} (?:updat\\w*|right|correct|remov\\w*)|gone down|late|default|inaccurate)\\b`,
      `|\\b(?:ruin\\w*|affect\\w*|damag\\w*|wreck\\w*|dropp?\\w*|hurt\\w*|wrong|default on)\\b${gap(12)}\\bmy credit (?:report|file|score|rating|history)?`,
    ),
    noun: null,
    thing: 'your credit file',
    clauses: ["your credit file doesn't look right"],
    heard: ["I'm sorry. A mark on your credit file matters, so it has to be correct."],
    lets: ['find out what was reported', 'have the entry looked at'],
    act: ['find out what was reported', 'take it to the credit file team'],
    bring: ['the name on the account and which entry looks wrong'],
    asks: [
      { ask: 'Which entry looks wrong to you?', unless: /late|default|missed|entry|account/ },
      { ask: 'When did you first see it?', unless: /today|yesterday|ago|since|month/ },
    ],
    team: 'the credit file team',
  },
];
