import { BANK_TERMS } from './bank-terms';
import type { Kind } from './kind';

const WHEN =
  /\b(?:since|today|tonight|yesterday|this (?:morning|afternoon|evening|week)|last (?:night|week|month|year)|ago|all (?:day|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|\d+(?:st|nd|rd|th)|\d+ ?(?:days?|hours?|hrs?|weeks?|months?)|(?:two|three|four|five|six|seven|eight|nine) (?:days|hours|weeks|months))\b/;
const SAFE = '(no card number or PIN)';

/** Money matters that a bank, lender or insurer looks after. */
export const BANK: readonly Kind[] = [
  {
    id: 'card',
    noun: /\b(?:(?:debit|credit|bank|prepaid|replacement|virtual) card|card|atm|cash ?(?:machine|point))\b/,
    thing: 'your card',
    clauses: [],
    heard: [
      "I'm sorry about the trouble with {it}.",
      "I'm sorry you can't get at your own money the way you should.",
      "A card you can't count on is hard to plan around, and I'm sorry.",
    ],
    lets: ['find out what happened with {it}', 'find out what the card record shows'],
    act: ['check what the card record shows', 'have the cards team look'],
    bring: [`the name on the account ${SAFE}`],
    asks: [
      {
        ask: 'Is it in shops, online or at a cash machine?',
        when: /declin|reject|refus|block|froze|fail|contactless|not work|insufficient|honou?r/,
        unless:
          /online|shop|store|till|restaurant|atm|machine|petrol|dinner|hotel|apple pay|website|tesco/,
      },
      {
        ask: 'Have you had a text or message about it from the bank?',
        when: /declin|reject|refus|block|froze|fraud/,
        unless: /text|message|e-?mail|notif|letter|app\b|nobody|security/,
      },
      {
        ask: 'When was it ordered or sent?',
        when: /arriv|receiv|replacement|new card|deliver|order/,
        unless: WHEN,
      },
      {
        ask: 'Is the card stopped already, so that nobody can use it?',
        when: /lost|stolen|nicked|\bstole\b/,
        unless: /stopped|froze|cancelled|blocked|froz/,
      },
      {
        ask: 'Which machine was it, and has the amount left your account?',
        when: /atm|machine|withdraw/,
        unless: /debited|deducted|took|taken|branch|airport|street|\d/,
      },
    ],
    team: 'the cards team',
  },
  {
    id: 'transfer',
    noun: /\b(?:transfer|payment|cheque|check(?= (?:deposit|paid))|deposit|salary|wages|pension|refund|wire|withdrawal)\b/,
    thing: 'your money',
    clauses: ["{it} isn't where you expected"],
    heard: [
      "I'm sorry. Money that isn't where it should be needs tracing, so let's start with that.",
      "I'm sorry you've lost sight of {it}.",
      "Not knowing where your money is can't be left, and I'm sorry.",
    ],
    lets: ['track {it} down', 'have {it} traced'],
    act: ['have the payment traced', 'find out which step it is stuck at'],
    bring: [`the date and amount of the payment and the name on the account ${SAFE}`],
    asks: [
      { ask: 'When was it sent or paid in?', unless: WHEN },
      {
        ask: 'Does it still show as pending, or as completed?',
        unless:
          /pending|processing|complete|debited|deducted|cleared|review|held|left my|left mine|rejected/,
      },
      {
        ask: 'Is it between your own accounts, or to or from someone else?',
        unless:
          /own|sister|son\b|daughter|brother|friend|landlord|employer|boss|work|salary|wages|someone|stranger|person|recipient|beneficiary|family|hmrc|benefit|pension|rent|payee|cheque|cash|savings/,
      },
      {
        ask: 'Did it go to details you typed in, or to a saved payee?',
        when: /wrong (?:account|person|iban|sort|number|payee)|stranger/,
        unless: /digit|typed|saved|iban/,
      },
    ],
    team: 'the payments team',
  },
  {
    id: 'bank-app',
    noun: /\b(?:app|online banking|mobile banking|internet banking|net banking|website)\b/,
    thing: 'online banking',
    clauses: ["{it} isn't working for you"],
    heard: [
      "I'm sorry {it} is in your way.",
      "I'm sorry you can't do your banking the way you normally would.",
      "You need to be able to see and use your account, and I'm sorry you can't as it is.",
    ],
    lets: ['find out where it stops', 'check whether it is on our side or on the device'],
    act: ['ask whether others see the same', 'take it to the digital banking team'],
    bring: [],
    asks: [
      {
        ask: 'What does it say at the point where it stops?',
        unless:
          /says|error|message|code|"|showing|spinn|crash|greyed|expired|down\b|timing|rejected/,
      },
      {
        ask: 'Is it in the app, in the browser or both?',
        unless: /\bapp\b|browser|website|online|chrome|safari|desktop|portal|site\b/,
      },
      {
        ask: 'Which phone or computer is it on?',
        unless: /iphone|samsung|android|pixel|laptop|\bpc\b|ipad|chrome|desktop|galaxy|\bmac\b/,
      },
      { ask: 'When did it last work for you?', unless: WHEN },
    ],
    tries: [
      'Could you try it on another connection, mobile data instead of wi-fi for example, and tell me whether it is the same?',
    ],
    team: 'the digital banking team',
  },
  {
    id: 'branch',
    noun: null,
    thing: 'the branch',
    clauses: [],
    heard: [
      "I'm sorry about the trouble at {it}.",
      "I'm sorry a visit to the branch is so much harder than it needs to be.",
      "I'm sorry. If you make the trip to a branch, it should be worth it.",
    ],
    lets: ['get this to whoever runs {it}', 'find out what is possible at {it}'],
    act: ['take it up with the manager there', 'ask the branch for an answer'],
    bring: [],
    asks: [
      {
        ask: 'Which branch is it?',
        unless:
          /\b(?!(?:the|your|my|our|a|in|at|any|bank|this|that|which|local|nearest|every|last|one|same|whole|another|no|of|to|visit|english)\b)[a-z]+ branch\b|\bbranch (?:in|at|on|of)\b|\bhigh street\b|\b[a-z]+ (?:road|street|office)\b|\bin (?:cardiff|galway|london)/,
      },
      {
        ask: 'What did you go in to do?',
        unless:
          /\bto (?:pay|open|close|withdraw|add|see|get|deposit|be told|sign|change|collect|book|bring)\b|cash|cheque|coins?|documents?|papers|passbook|appointment|account|kyc|card|queue|open|shut|clos/,
      },
      {
        ask: 'When was that?',
        when: /queue|waited|turned away|refused|sent home|told|staff|wouldn'?t/,
        unless: /today|yesterday|morning|afternoon|lunch|day\b|\d|ago|now/,
      },
      { ask: 'What were you told there?', unless: /told|said|says|"|refus|turned away/ },
    ],
    team: 'the branch manager',
  },
  ...BANK_TERMS,
];
