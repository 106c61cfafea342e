import type { Subject } from './subject';

const NO_CARD = '(no card details)';

export const MONEY: readonly Subject[] = [
  {
    id: 'double-charge',
    when: /\b(?:charged?|billed|debited|taken|took|paid|pay)\b.{0,30}\b(?:twice|double|two times|three times|again)\b|\bdouble[- ]?(?:charg|bill)|\bovercharg|\bcharg(?:ed|es|ing)\b.{0,30}\b(?:wrong|extra|too much|without|never|didn'?t)\b/,
    not: /charger|\bcharg(?:e|es|ed|ing) (?:the|my|it|up|from|at all)\b|batter/,
    noun: /\b(?:charges?|payment|bill|order|booking)\b/,
    lets: [
      'go through {it} line by line',
      'find out what was taken and why',
      'get to the bottom of {it}',
    ],
    act: [
      'go through each payment',
      'find out what each charge was for',
      'have the billing team look',
    ],
    bring: [
      `the date of each charge and the name on the account ${NO_CARD}`,
      `the account or order number ${NO_CARD}`,
    ],
    asks: [
      {
        ask: 'Have both payments gone out, or is one still pending?',
        when: /twice|double|two/,
        unless: /pending/,
      },
      {
        ask: 'Has the money left your account, or is it still pending?',
        unless: /pending|debited|deducted|taken|left/,
      },
      { ask: 'What does it say next to the charge on your statement?', unless: /says|statement/ },
    ],
    team: 'the billing team',
  },
  {
    id: 'refund',
    when: /\brefund|\bmoney back\b|\breimburs|\bmy money\b/,
    noun: /\b(?:refund|reimbursement|return)\b/,
    lets: ['find out where {it} is', 'get {it} moving', 'find out what is holding {it} up'],
    act: [
      'find out where it stands',
      'see what is holding it up',
      'chase it with the refunds team',
    ],
    bring: [
      `the order or booking number ${NO_CARD}`,
      `the order number and the date you asked for it ${NO_CARD}`,
    ],
    asks: [
      { ask: 'When were you told it would reach you?', unless: /told|said|promised|days|weeks/ },
      { ask: 'Did you get anything in writing about it?', unless: /e-?mail|letter|confirm/ },
      {
        ask: 'How was it paid in the first place: card, voucher or something else?',
        unless: /card|paypal|voucher|cash/,
      },
    ],
    team: 'the refunds team',
  },
  {
    id: 'voucher',
    when: /\b(?:voucher|promo(?: code)?|coupon|discount(?: code)?|gift ?card|rewards?|loyalty points|\d+ points|points balance|cash ?back)\b/,
    noun: /\b(?:voucher|promo code|promo|coupon|discount|gift ?card|points|cash ?back|rewards?)\b/,
    lets: ['find out why {it} let you down', 'get {it} looked at', 'see what went wrong with {it}'],
    act: ['check what it should have done', 'see why it was not taken', 'have it looked at'],
    bring: [
      'the e-mail on the account and where you tried it',
      'where you got it and where you tried it',
    ],
    asks: [
      { ask: 'What does it say when you try it?', unless: /says|error|message/ },
      {
        ask: 'Was it in the app, online or in a shop?',
        unless: /\bapp\b|online|website|store|shop/,
      },
    ],
    team: 'the offers team',
  },
  {
    id: 'cancel-plan',
    when: /\b(?:cancel\w*|unsubscrib\w*|end|stop)\b.{0,40}\b(?:subscription|membership|trial|contract|plan|direct debit|policy)\b|\b(?:subscription|membership|trial|contract|plan)\b.{0,40}\b(?:cancel\w*|renew\w*)\b/,
    noun: /\b(?:subscription|membership|trial|contract|plan|policy)\b/,
    lets: ['get {it} ended properly', 'find out what happened to {it}', 'look at {it} together'],
    act: [
      'see where it stands',
      'find out why it is still running',
      'take it to the team that can end it',
    ],
    bring: [
      `the name on the account and when you cancelled ${NO_CARD}`,
      `the e-mail the account is under ${NO_CARD}`,
    ],
    asks: [
      {
        ask: 'Did you get anything in writing when you cancelled?',
        unless: /e-?mail|confirm/,
        when: /cancel/,
      },
      { ask: 'Has money gone out since?', unless: /charged|taken|paid|debited/ },
    ],
    team: 'the subscriptions team',
  },
  {
    id: 'bill',
    when: /\b(?:bill|bills|billed|billing|charged?|charges|charging|fees?|invoice|direct debit|payments?|debit(?:ed)?|deducted|deposit|paid)\b|[£$€₹]\s?\d/,
    not: /charger|\bcharg(?:e|es|ed|ing) (?:the|my|it|up|from|at all)\b|batter/,
    noun: /\b(?:bill|charges?|fees?|invoice|direct debit|payment|deposit)\b/,
    lets: ['go through {it} together', 'find out what is behind {it}', 'look at {it} line by line'],
    act: [
      'go through it line by line',
      'find out what it was for',
      'have the billing team check it',
    ],
    bring: [
      `the name on the account and the date of the charge ${NO_CARD}`,
      `the account or order number ${NO_CARD}`,
    ],
    asks: [
      {
        ask: 'Has the money gone out, or is it still pending?',
        unless: /pending|debited|deducted|taken/,
      },
      {
        ask: 'Which date is on the charge?',
        unless: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|\d(?:st|nd|rd|th)/,
      },
      { ask: 'What were you told it would cost?', unless: /told|quoted|said|supposed/ },
    ],
    team: 'the billing team',
  },
];
