import { gap, NOT, words } from '../pieces';
import type { Situation } from '../situation';
import { BATTERY } from './bills';

const NO_CARD = '(no card details)';

export const PRICES: readonly Situation[] = [
  {
    id: 'cannot-cancel',
    when: words(
      `\\b(?:can'?t|cannot|couldn'?t|unable to|impossible to|won'?t let me|no way to|not letting me|hard to|difficult to|trying to|tried to|refus\\w+ to|nightmare to|keep trying to) (?:cancel|unsubscribe|end|terminate)\\b${gap(16)}\\b(?<plan>subscription|membership|contract|policy|plan|free trial|trial|broadband|service|account|insurance|sub)\\b`,
      `|\\b(?:won'?t|wont|refus(?:es?|ed|ing) to|still (?:haven'?t|not)|never) cancel(?:l?ed)? my (?<planb>subscription|membership|contract|policy|plan|account)\\b`,
      `|\\b(?:link|button|page|option) (?:to|for) cancel(?:l?ing)?(?: my)?(?: \\w+)?\\b${gap(20)}\\b${NOT} (?:work|there)`,
    ),
    not: /\b(?:flight|train|hotel|booking|ride|i will cancel|going to cancel)\b/,
    noun: null,
    thing: 'the cancellation',
    clauses: [
      "you can't get your {plan} cancelled",
      "you can't get your {planb} cancelled",
      "you can't get it cancelled",
    ],
    heard: ["I'm sorry. Leaving should be as simple as joining was."],
    lets: ['get {it} through', 'find out what stands in the way'],
    act: ['find out where it got stuck', 'take it to the team that can end it'],
    bring: ['the name and e-mail on the account', 'the account number and the name on it'],
    asks: [
      {
        ask: 'What happens when you try?',
        unless: /error|says|link|button|told|chat|phone|hold|call/,
      },
      {
        ask: 'Did you try online, in the app or by phone?',
        unless: /online|app|phone|call|chat|link|website/,
      },
    ],
    team: 'the cancellations team',
  },
  {
    id: 'price-rise',
    when: words(
      `\\b(?:(?<bill>bill|rate|premium|renewal|direct debit|subscription|insurance|tariff|contract|plan|package)|bills|rates|premiums|payments?|fees?|dd)\\b${gap(30)}\\b(?:gone up|went up|going up|goes up|go up|increased?|increasing|raised|doubled|double|tripled|jumped|shot up|rocketed|hiked?|risen|rose|put up|rising)(?:(?: up)?(?: by| another| an extra| about| over)? (?<by>[£$€₹]\\s?\\d[\\d.,]*\\d|[£$€₹]\\s?\\d|\\d{1,3} ?%)|${gap(24)}\\bfrom (?<from>[£$€₹] ?\\d[\\d.,]*) to (?:almost |over |about |nearly )?(?<to>[£$€₹] ?\\d[\\d.,]*\\d|[£$€₹] ?\\d))?`,
      `|\\b(?:put(?:ting)?|jack(?:ed|ing)?|hik(?:ed|ing)|bump(?:ed|ing)?|rais(?:ed?|ing)|increas(?:ed?|ing)|doubl(?:e|ed|ing)) (?:up )?(?:my|our) (?:\\w+ )?(?:bill|rates?|premium|price|payments?|fee|direct debit|insurance)s?(?: up)?\\b(?:${gap(16)}(?<byb>\\d{1,3} ?%|[£$€₹]\\s?\\d+))?`,
      `|\\b(?:your|ur|my|the|this|another|an?|latest|massive|huge|ridiculous|\\d+ ?%) (?:\\w+ )?(?:price|rate|premium|bill) (?:hike|rise|increase|jump)s?\\b|^[^.!?]{0,20}\\d+ ?% (?:price|rate|premium) (?:hike|rise|increase)`,
    ),
    not: /@\w*(?:air|delta|jet|rail|train|uber)\w*|\b(?:petrol|fuel|uber|surge|gas prices|flight|tickets?|fares?|train|menu|meal|big mac|house prices|credit limit|points|share price|stock|bitcoin|console|drugs?|drug prices|homicide|gun|violence|crime|unemployment|interest|mortality|deductions?|taxpayers?|votes?|tax ?reform|birth|success|inflation|limit|interest rates?|storage|speed)\b/,
    noun: null,
    thing: 'the increase',
    clauses: [
      'your {bill} has gone up from {from} to {to}',
      'your {bill} has gone up by {by}',
      'what you pay has gone up from {from} to {to}',
      'what you pay has gone up by {by}',
      'what you pay has gone up by {byb}',
      'your {bill} has gone up',
      'what you pay has gone up',
    ],
    heard: ["I'm sorry. A rise like that needs explaining, so let me find the reason for yours."],
    lets: ['find out what is behind {it}', 'look at what you pay now and why'],
    act: ['find out what the rise is made up of', 'go through it with you line by line'],
    bring: ['the account or policy number', 'the name and postcode on the account'],
    asks: [
      { ask: 'Were you sent a notice of it?', unless: /notice|letter|e-?mail|told|without/ },
      { ask: 'What were you paying before?', unless: /\bfrom [£$€₹]|[£$€₹]\s?\d[^.]*[£$€₹]\s?\d/ },
      { ask: 'Is it at a renewal, or in the middle of the contract?', unless: /renew|contract/ },
    ],
    team: 'the billing team',
  },
  {
    id: 'quoted-price',
    when: words(
      `\\b(?:told|quoted|promised|advertised?|offered?|said|agreed|signed up (?:for|at)|offer(?:ing)?)\\b${gap(30)}(?<a>[£$€₹] ?\\d[\\d.,]*\\d|[£$€₹] ?\\d)\\b${gap(40)}\\b(?:now|but|then|and|when)\\b${gap(40)}(?<b>[£$€₹] ?\\d[\\d.,]*\\d|[£$€₹] ?\\d)`,
    ),
    not: words(BATTERY.source, '|\\b(?:refund\\w*|compensation|voucher|claim)\\b'),
    noun: null,
    thing: 'the price',
    clauses: [
      'the price turned out to be {b} rather than {a}',
      "the price isn't the one you were given",
    ],
    heard: ["I'm sorry. The price you were given should be the price you see."],
    lets: ['find out which price stands', 'look at both prices together'],
    act: ['check the offer against what you were charged', 'find out where the prices part'],
    bring: [`the name on the account and where you saw the price ${NO_CARD}`],
    asks: [
      {
        ask: 'Where did you see or hear the first price?',
        unless: /website|advert|phone|store|e-?mail|click/,
      },
      { ask: 'Do you have the offer in writing?', unless: /e-?mail|letter|screenshot|writing/ },
    ],
    team: 'the billing team',
  },
];
