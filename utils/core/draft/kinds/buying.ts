import type { Kind } from './kind';

/** On the way to the till: the checkout, the offers and the points. */
export const BUYING: readonly Kind[] = [
  {
    id: 'checkout',
    noun: /\b(?:checkout|basket|cart|payment page)\b/,
    thing: 'the checkout',
    clauses: ["you can't get your order through"],
    heard: [
      "I'm sorry you can't get past {it}.",
      "Ready to pay and not let through is maddening, and I'm sorry.",
      "I'm sorry you can't get your order through.",
    ],
    lets: ['find out where it stops', 'see how the order can still go through'],
    act: ['have the website team look at that step', 'check what stops it at that step'],
    bring: [],
    asks: [
      {
        ask: 'What does it say at the step where it stops?',
        unless:
          /says?\b|saying|error|message|"|declin|spins|blank|greyed|empties|invalid|time[sd]? ?out|crash|logs? me|refuse/,
      },
      {
        ask: 'Is that in the app or on the website, and on which device?',
        unless: /\bapp\b|website|\bsite\b|browser|mobile|phone|laptop|safari|chrome|online/,
      },
      {
        ask: 'How are you trying to pay: by card or in another way?',
        unless: /card|paypal|apple pay|google pay|upi|finance|klarna|basket|cart|postcode|address/,
      },
      {
        ask: 'Has your bank shown any attempt to pay?',
        when: /pay|card/,
        unless: /bank|nothing taken|taken|charged/,
      },
    ],
    tries: [
      'Could you try it once in a private window, with the basket filled afresh, and tell me where it stops?',
    ],
    team: 'the website team',
  },
  {
    id: 'promo',
    noun: /\b(?:(?:promo|discount|voucher) code|promo|voucher|coupon|gift ?card|discount|cash ?back|free trial|code)\b/,
    thing: 'the offer',
    clauses: ["you haven't had what the offer promised"],
    heard: [
      "I'm sorry {it} hasn't worked out.",
      "I'm sorry: an offer is only worth something if you get it.",
      "I'm sorry you haven't had the benefit of the offer.",
    ],
    lets: ['find out what happened with {it}', 'look at the terms of {it}'],
    act: ['check its terms against your account', 'have the offers team look at why it failed'],
    bring: ['a screenshot or photo of the offer and the email address you use with us'],
    asks: [
      {
        ask: 'What does it say when you try to use it?',
        unless:
          /says?\b|saying|invalid|expired|error|declined|refus|vanish|not eligible|didn't|never|promised|blank|zero/,
      },
      {
        ask: 'Where did the offer come from: an email, the app or a shop?',
        unless: /e-?mail|\bapp\b|store|shop|online|site|paper|receipt|bought|chat|cereal|product/,
      },
      {
        ask: 'Is there an end date on it?',
        unless: /expire|valid|until|\btil\b|\d(?:st|nd|rd|th)|months?|weeks?|today/,
      },
    ],
    team: 'the offers team',
  },
  {
    id: 'points',
    noun: /\b(?:(?:air ?)?miles|avios|points|rewards|status|stars|stamps)\b/,
    thing: 'your points',
    clauses: ["{it} isn't what you counted on"],
    heard: [
      "I'm sorry about the trouble with {it}.",
      "You earned those by coming back to us, and I'm sorry there's trouble with them.",
      "I'm sorry: loyalty should be worth what you were told.",
    ],
    lets: ['find out what happened with {it}', 'look at {it} together'],
    act: [
      'go through what was added and what was taken off',
      'take it to the rewards team',
      'check your balance against what you earned',
    ],
    bring: ['the membership number and what you expected to see on it'],
    asks: [
      {
        ask: 'Which purchase or trip are they for, and from when?',
        when: /credit|missing|not (?:added|on|been)|didn't|no bonus|haven't|still no|never|claim/,
        unless: /flew|stay|flight|last \d|march|april|may\b|june|july|bought|shop/,
      },
      {
        ask: 'What does the balance show now?',
        unless: /zero|nothing|vanish|gone|lost|wiped|says|balance|expired|need|double|worth/,
      },
      {
        ask: 'Was your card or number linked at the time?',
        when: /not (?:added|credited)|missing|claim|didn't|haven't/,
        unless: /link|forgot|scan|member/,
      },
    ],
    team: 'the rewards team',
  },
];
