import { BILLS } from './bills';
import type { Kind } from './kind';

const NO_CARD = '(no card details)';
const DATED =
  /today|yesterday|day\b|this (?:morning|month|week)|last|ago|\d(?:st|nd|rd|th)|january|february|march|april|june|july|august|september|october|november|december/;

/** Money back, and money taken. */
const TAKEN: readonly Kind[] = [
  {
    id: 'refund-late',
    noun: /\b(?:refund|reimbursement|deposit|compensation)\b/,
    thing: 'your refund',
    clauses: ["{it} hasn't reached you"],
    heard: [
      "{wait} is too long to wait for your own money, and I'm sorry.",
      "I'm sorry {it} still isn't with you.",
      "You've been counting on that money, and I'm sorry you're still waiting.",
    ],
    lets: ['track {it} down', 'find out what holds {it} up'],
    act: [
      'check whether it has left us and on which date',
      'chase it with the refunds team',
      'find out which step it is stuck at',
    ],
    bring: [`the order, booking or claim number ${NO_CARD}`],
    asks: [
      {
        ask: 'When were you told to expect it?',
        unless:
          /told|said|promised|days|weeks?|months?|hours|hrs|since|ago|last|due|supposed|by (?:the )?\w+day/,
      },
      {
        ask: 'How did you pay: by card or in another way?',
        unless: /card|paypal|cash|cheque|check|bank|wallet|voucher|upi/,
      },
      {
        ask: 'Do you have it in writing that the refund was agreed?',
        unless: /e-?mail|letter|confirm|chat|approved|processed|writing|status|agreed|shows/,
      },
    ],
    team: 'the refunds team',
  },
  {
    id: 'refund-refused',
    noun: /\b(?:refund|compensation|claim|voucher|credit note|deposit)\b/,
    thing: 'your claim',
    clauses: ["you haven't been offered what you asked for"],
    heard: [
      "I'm sorry: after what happened, that answer is hard to take.",
      "I'm sorry about the answer you got over {it}.",
      "You asked for your money for a reason, and I'm sorry the answer fell short.",
    ],
    lets: ['look at the decision again', 'find out how that was decided'],
    act: ['ask for the decision to be looked at again', 'find out what the decision was based on'],
    bring: [`the order, booking or claim number ${NO_CARD}`],
    asks: [
      {
        ask: 'What reason were you given?',
        unless:
          /because|reason|since|as the|apparently|say(?:s|ing)?\b|said|told|extraordinary|decided|non[- ]?refundable|policy|being told/,
      },
      {
        ask: 'What would you think a fair outcome?',
        unless: /want|money back|full refund|owed?|cash|should (?:get|be)/,
      },
      {
        ask: 'Do you have the refusal in writing?',
        unless: /e-?mail|letter|chat|reply|writing|website/,
      },
    ],
    team: 'the claims team',
  },
  {
    id: 'charged-twice',
    noun: /\b(?:charges?|payments?|bill)\b/,
    thing: 'the charge',
    clauses: ["the amount taken isn't what you agreed to pay"],
    heard: [
      "I'm sorry more was taken than you meant to pay.",
      "What you pay should match what you bought, and I'm sorry it doesn't look that way.",
      "I'm sorry the amount looks wrong.",
    ],
    lets: ['find out where the difference comes from', 'go through what was taken'],
    act: [
      'check what was taken against what you bought',
      'have the billing team go through the amounts',
    ],
    bring: [`the date and amount of each charge and the name on the account or order ${NO_CARD}`],
    asks: [
      {
        ask: 'Has it all left your account, or does some of it still show as pending?',
        unless: /pending|left|debited|deducted|gone (?:out|through)|came out|overdrawn|statement/,
      },
      {
        ask: 'What should it have been?',
        unless:
          /instead|should|suppose|quoted|same|twice|double|meant to|two|but |only|was \d|for one|three/,
      },
      { ask: 'Which date was it taken?', unless: DATED },
    ],
    team: 'the billing team',
  },
  {
    id: 'charged-unknown',
    noun: /\b(?:charges?|fee|payments?|renewal|transactions?)\b/,
    thing: 'the charge',
    clauses: ["there's a charge you weren't expecting"],
    heard: [
      "I'm sorry money went out without you knowing what for.",
      "A charge you weren't expecting needs explaining, and I'm sorry.",
      "I'm sorry about {it}: you should know what every payment is for.",
    ],
    lets: ['find out what is behind {it}', 'find out what set {it} off'],
    act: ['find out what it was for and what set it off', 'have the billing team trace it'],
    bring: [`the date, the amount and how it reads on your statement ${NO_CARD}`],
    asks: [
      {
        ask: 'How does it read on your statement?',
        unless: /statement|says|called|reads|shows|bill|fee|prime|trial|renew/,
      },
      {
        ask: 'Did you get anything in writing when you cancelled?',
        when: /cancel|ended|left|downgrad|clos/,
        unless: /e-?mail|confirm|writing|letter|told you/,
      },
      { ask: 'Which date was it taken?', unless: DATED },
    ],
    team: 'the billing team',
  },
];

export const MONEY: readonly Kind[] = [...TAKEN, ...BILLS];
