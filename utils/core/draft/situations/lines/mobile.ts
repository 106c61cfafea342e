import { gap, LASTING, NOT, words } from '../pieces';
import type { Situation } from '../situation';

const PHONE = {
  lets: ['find out what is wrong where you are', 'find out what has happened to {it}'],
  act: ['look for a fault at the masts near you', 'have the network checked where you are'],
  bring: ['the postcode you are in and the mobile number', 'the mobile number and the postcode'],
  asks: [
    {
      ask: 'Is it the same everywhere, or only in one place?',
      unless: /everywhere|at home|in my area|\bin [a-z]+\b/,
    },
    { ask: 'Are other phones on the same network affected too?', unless: /everyone|wife|husband/ },
    { ask: 'Which phone is it on?', unless: /iphone|samsung|galaxy|pixel|android/ },
  ],
  tries: [
    'Could you switch airplane mode on and off again and tell me whether it comes back?',
    'Could you turn the phone off and on and tell me whether that changes anything?',
  ],
  team: 'the network team',
} as const;

/** Bars, calls and data on consoles, apps and new software are other trades. */
const NOT_MOBILE =
  /\b(?:xbox|ps[345]|playstation|psn|game|app|laptop|gps|tv signal|turn signal|wi-?fi|oxygen|ios ?\d+|update|hotel|restaurant|cash|crush|no problem)\b/;

export const MOBILE: readonly Situation[] = [
  {
    id: 'roaming',
    when: words(
      `\\broaming${gap(20)}\\b${NOT} (?:work\\w*|on|activated|connect\\w*|enabled)|\\b(?:no|can'?t (?:use|get|activate)|${NOT} work\\w*)${gap(16)}\\b(?:roaming|abroad)\\b`,
    ),
    not: /\b(?:card|bank|atm|charg\w+|deliver\w*|ship\w*)\b/,
    noun: null,
    thing: 'roaming',
    ...PHONE,
    clauses: ["your phone isn't working abroad"],
    heard: ["I'm sorry. Abroad is the worst place to be without a phone that works."],
    bring: ['the mobile number and the country you are in'],
    asks: [
      { ask: 'Which country are you in?', unless: /\bin (?:the )?[a-z]{4,}/ },
      { ask: 'Is data roaming switched on in the phone settings?', unless: /settings|switched on/ },
    ],
  },
  {
    id: 'mobile-data',
    when: words(
      `\\b(?<kind>mobile data|cellular data|data connection|(?:my|the) data|data(?= (?:is|has|so|speeds?)\\b)|[345]g|lte)(?: (?:network|service|speeds?|signal|data|is|has|been|just|still|so|really|at|in|\\w+ly)){0,4} (?:(?<slow>slow|super slow|crawling|very slow|painfully slow)|down|dead|gone|not work(?:ing)?|isn'?t working|doesn'?t work|won'?t work|stopped working)\\b`,
      `|\\b(?:no|without|lost|can'?t get(?: any)?) (?<kindb>mobile data|[345]g|data)\\b(?! (?:on (?:my )?(?:app|fitbit|watch)|plan|left|sync|cable|loss))`,
      LASTING,
    ),
    not: /\b(?:app|xbox|ps[345]|laptop|watch|used up|allowance|lost|wi-?fi is|deleted)\b/,
    noun: null,
    thing: 'your data',
    ...PHONE,
    clauses: [
      'your {kind} is {slow}',
      "you've had no {kindb} for {span}",
      "you've had no {kindb} {since}",
      'you have no {kindb} {where}',
      'you have no {kindb}',
      "your {kind} isn't working",
      "your data isn't working",
    ],
    heard: ["I'm sorry. Let's see what's up with the data where you are."],
  },
  {
    id: 'no-signal',
    when: words(
      `\\b(?:no|zero|lost|losing|without(?: any)?|hardly any|barely any|can'?t get (?:any |a )?|not getting (?:any |a )?|${NOT} (?:got|get|have|had) (?:any |a )?) ?(?:phone |mobile |cell |4g |network )?(?<kind>signal|coverage|reception|network(?! connection| error| issue))\\b(?! from (?:my|her|him))`,
      LASTING,
    ),
    not: NOT_MOBILE,
    noun: null,
    thing: 'your signal',
    ...PHONE,
    clauses: [
      'you have no {kind} {where}',
      "you've had no {kind} for {span}",
      "you've had no {kind} {since}",
      "you've had no {kind} {allday}",
      'you have no {kind} {again}',
      'you have no {kind}',
      'you have no signal',
    ],
    heard: [
      "I'm sorry. A phone without {kind} is not much use, so let's find out why.",
      "I'm sorry you can't get any {kind}.",
    ],
  },
  {
    id: 'no-service',
    when: words(
      '(?:',
      `\\b(?:phone (?:says|shows|saying|keeps saying|showing)|(?:had|have|got|getting) (?:had )?|without|with|still|lost)(?: (?:my|our|all))? ?(?:no )?(?:phone |cell |cellular |mobile )?service\\b(?= (?:since|for|all|in|on|at|again|today|this|over)\\b|[.,!?]|$)`,
      `|\\bno (?:cell|cellular|phone|mobile) service\\b|\\bno service (?:since|on my|in my|at my|all (?:day|morning|night))\\b`,
      ')',
      LASTING,
    ),
    not: words(
      NOT_MOBILE.source,
      '|\\b(?:customer|table|waiter|bar|food|train|bus|room|delivery|great|good|better|best|bad|poor|terrible|with (?:the )?service|your service|church|military|self|still service|have service|with service|got service)\\b',
    ),
    noun: null,
    thing: 'your service',
    ...PHONE,
    clauses: [
      "you've had no service for {span}",
      "you've had no service {since}",
      "you've had no service {allday}",
      'you have no service {where}',
      'you have no service',
    ],
    heard: ["I'm sorry. Without service the phone is no help to you, so let's find out why."],
  },
  {
    id: 'poor-signal',
    when: words(
      `\\b(?:(?:terrible|poor|bad|awful|weak|worst|shocking|pathetic|patchy|crap|rubbish|horrible) (?:mobile |phone |cell |4g )?(?:signal|coverage|reception|network(?= (?:in|at|here|for|since|from|coverage)))|(?:signal|coverage|reception|network)(?: (?:is|has|been|has been|so|very|really|getting|going|keeps)){1,3} (?:poor|bad|terrible|awful|weak|patchy|worse|shocking|pathetic|rubbish|crap))\\b`,
    ),
    not: NOT_MOBILE,
    noun: null,
    thing: 'the signal',
    ...PHONE,
    clauses: ['your signal is so poor {where}', 'your signal is so poor'],
    heard: ["I'm sorry. You should be able to rely on the signal where you are."],
  },
  {
    id: 'network-down',
    when: words(
      `\\b(?:your|the|my|ur|mobile|whole|phone|cell) (?:mobile |phone |entire )?network(?: (?:is|has|been|just|gone|went|completely|totally|'s)|'s){0,4} (?:down|dead|off|out|gone|not working)\\b`,
      LASTING,
    ),
    not: NOT_MOBILE,
    noun: null,
    thing: 'the network',
    ...PHONE,
    clauses: [
      'the network is down for you {where}',
      'the network has been down for you for {span}',
      'the network has been down for you {since}',
      'the network is down for you',
    ],
    heard: ["I'm sorry you're cut off. Let's find out what the network is doing where you are."],
  },
];
