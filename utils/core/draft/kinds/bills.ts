import type { Kind } from './kind';

const NO_CARD = '(no card details)';

/** What runs month by month: plans, prices, bills and the payments for them. */
export const BILLS: readonly Kind[] = [
  {
    id: 'cancel-plan',
    noun: /\b(?:subscription|membership|contract|plan|trial|policy|direct debit|auto-?renew(?:al)?)\b/,
    thing: 'your plan',
    clauses: ["you can't end {it} more easily"],
    heard: [
      "Leaving should be as easy as joining, and I'm sorry it isn't.",
      "I'm sorry it takes so much to end {it}.",
      "I'm sorry you can't simply end it when you've decided to.",
    ],
    lets: ['find the way to end {it}', 'see how {it} can be ended'],
    act: [
      'find out what still keeps it running and how it ends',
      'take it to the cancellations team',
      'check the notice on it and tell you the way out',
    ],
    bring: [`the name and email address on the account ${NO_CARD}`],
    asks: [
      {
        ask: 'What happens when you try to cancel?',
        unless:
          /button|page|link|says?\b|error|loop|closed|refuse|only offers|form|pass(?:ed)|times|ring|call|phon|e-?mail|how do|asked|notice|fee/,
      },
      {
        ask: 'Did you sign up on the website, in an app or through somebody else?',
        unless: /\bapp\b|website|phone|online|store|apple|google|gym|in person/,
      },
      {
        ask: 'Is there a date by which it has to end?',
        unless: /tomorrow|before|today|renew|months?|days|until|moving|\d(?:st|nd|rd|th)/,
      },
    ],
    team: 'the cancellations team',
  },
  {
    id: 'price-rise',
    noun: /\b(?:price|fee|fare|premium|renewal quote|renewal|quote|rent)\b/,
    thing: 'the price',
    clauses: ['{it} has gone up'],
    heard: [
      "I'm sorry: having to pay more is never welcome.",
      "I'm sorry {it} has come as a blow.",
      "Paying more needs a good reason, and I'm sorry this one isn't clear.",
    ],
    lets: ['find out what is behind {it}', 'see whether there is a cheaper way'],
    act: [
      'find out what the price is made up of',
      'see which cheaper options there are',
      'take what you say to the team that sets the prices',
    ],
    bring: [],
    asks: [
      {
        ask: 'What did you pay before, and what is it now?',
        unless: /from \S*\d|was \S*\d|used to|double|\d+ ?%|\d.{0,40}\d|more a month|free/,
      },
      {
        ask: 'Which product or plan is it?',
        unless:
          /broadband|insurance|premium|ticket|flight|delivery|coffee|game|plan|app\b|storage|subscription|gym|fare|car park|gas|electric|box|data|bag|cereal/,
      },
      {
        ask: 'Were you told of it beforehand, by email or letter?',
        unless: /e-?mail|letter|told|notice|notif|overnight|quote/,
      },
      {
        ask: 'Are you still under a contract with a fixed end?',
        when: /broadband|phone|contract|mobile|gym|plan|month/,
        unless: /contract|renew|out of/,
      },
    ],
    team: 'the pricing team',
  },
  {
    id: 'bill',
    noun: /\b(?:(?:electric(?:ity)?|gas|water|phone|energy|final|council tax) bill|bills?|invoices?|statement)\b/,
    thing: 'your bill',
    clauses: ["you haven't had a bill you can go by"],
    heard: [
      "I'm sorry about the trouble with {it}.",
      "A bill should be right and easy to read, and I'm sorry you're having to ask.",
      "I'm sorry you're left puzzling over what you owe.",
    ],
    lets: ['go through {it} together', 'see what {it} should say'],
    act: ['go through it line by line', 'have the billing team check it against your account'],
    bring: [`the account number and the month it is about ${NO_CARD}`],
    asks: [
      {
        ask: 'Which line on it looks wrong to you?',
        when: /wrong|incorrect|high|too much|understand|different|explain|right/,
        unless:
          /roaming|estimat|discount|reading|charges?|lists|shows|tariff|adults|tripled|calls|usage|double/,
      },
      {
        ask: 'What does it usually come to?',
        when: /high|tripled|doubled|£|\$|€|more than|gone up/,
        unless: /usual|normally|last month|from \S*\d|was \S*\d/,
      },
      {
        ask: 'Does it come to you on paper, by email or in the app?',
        unless: /paper|e-?mail|\bapp\b|pdf|post\b|letter|online|mail/,
      },
    ],
    team: 'the billing team',
  },
  {
    id: 'payment-lost',
    noun: /\b(?:direct debit|autopay|auto pay|standing order|transfer|payment|deposit|cheque|top-?up)\b/,
    thing: 'your payment',
    clauses: ["{it} hasn't gone to plan"],
    heard: [
      "I'm sorry about the trouble with {it}.",
      "When you've done your part, the payment should show, and I'm sorry about this.",
      "I'm sorry you're having to run after a payment.",
    ],
    lets: ['find out what happened to {it}', 'have {it} traced'],
    act: [
      'have the payment traced and matched to your account',
      'check what we received and when',
      'take it to the payments team',
    ],
    bring: [`the date, amount and reference of the payment and the account it was for ${NO_CARD}`],
    asks: [
      {
        ask: 'Does your bank show it as taken, or still as pending?',
        unless:
          /pending|taken|debited|deducted|left|gone|cashed|bank says|receipt|collected|bounced|statement|success/,
      },
      {
        ask: 'How was it paid: card, transfer, direct debit or cash?',
        unless:
          /card|transfer|direct debit|cash|cheque|check|standing order|paypal|upi|auto ?pay|wired|portal|online|phone/,
      },
      {
        ask: 'Which day was it paid?',
        unless:
          /today|yesterday|day\b|this (?:morning|month|week)|last|ago|\d(?:st|nd|rd|th)|january|february|march|april|june|july|august|september|october|november|december|tonight|in feb/,
      },
    ],
    team: 'the payments team',
  },
];
