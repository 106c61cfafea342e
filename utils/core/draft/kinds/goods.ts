import type { Kind } from './kind';

const THINGS =
  /\b(?:sofa|settee|bed frame|bed|mattress|table|chairs?|desk|wardrobe|shoes|boots|trainers|heels|sandals|coat|jacket|dress|jeans|shirt|t-shirt|hoodie|jumper|sweater|leggings|trousers|socks|bra|bag|handbag|backpack|rucksack|suitcase|umbrella|tent|pan|kettle|bottle|toy|scooter|bike|pram|pushchair|watch|ring|bracelet|necklace|glasses|curtains|rug|towels|sheets|duvet|candle|lipstick|mascara|perfume|shampoo|paint)\b/;
const WISH = {
  ask: 'What would you like to have done about it?',
  unless: /refund|replac|money back|exchange|swap/,
};
const BOUGHT = /bought (?:it |them )?(?:in|at|from|online)|store|shop|online|website|seller/;

/** Things bought: they broke, disappoint, don't fit, or have to go back. */
export const GOODS: readonly Kind[] = [
  {
    id: 'goods-faulty',
    noun: THINGS,
    clauses: ["{it} didn't hold up", "what you bought didn't hold up"],
    heard: [
      "I'm sorry {it} gave up on you like that.",
      "That should have lasted, and I'm sorry it didn't.",
      "I'm sorry it didn't stand up to normal use.",
    ],
    lets: ['see what can be done about the fault', 'find out what is behind the fault'],
    act: ['find out what your options are', 'take the fault to the product team'],
    bring: ['a photo of the fault and the order number or the date on the receipt'],
    asks: [
      {
        ask: 'How long have you had it?',
        unless:
          /weeks?|months?|years?|days?\b|yesterday|today|first|new\b|since|summer|spring|easter|ago|once|trip/,
      },
      WISH,
      { ask: 'Did you buy it from us directly, or in another shop?', unless: BOUGHT },
    ],
    team: 'the product team',
  },
  {
    id: 'goods-quality',
    noun: THINGS,
    clauses: ["the quality isn't what you hoped for"],
    heard: [
      "I'm sorry the quality isn't what you paid for.",
      "I'm sorry {it} isn't as good as you had every right to hope.",
      "I'm sorry: you should be able to rely on the quality.",
    ],
    lets: ['get this to the people who make it', 'find out what is behind the quality you got'],
    act: [
      'take it to the quality team with the batch it came from',
      'ask the quality team whether anything has changed',
    ],
    bring: ['a photo of it and of its label'],
    asks: [
      {
        ask: 'When did you buy it, and where?',
        unless:
          /bought|last|year|month|week|yesterday|today|store|shop|online|lately|every|been (?:buying|wearing|using)/,
      },
      {
        ask: 'How was it washed or used before it went that way?',
        when: /wash|shr[iau]nk|fad|pill|bobbl|dye|peel|colou?r|print/,
        unless: /washe?s?\b|washed|label|at 30|dishwasher|cleaners/,
      },
      {
        ask: 'Is it only this one, or others you bought as well?',
        unless: /every|all\b|pairs|always|last (?:two|three|few)|\d|second|another|others/,
      },
    ],
    team: 'the quality team',
  },
  {
    id: 'goods-size',
    noun: THINGS,
    clauses: ["{it} isn't what you expected", "what you got isn't what you expected"],
    heard: [
      "I'm sorry it isn't what the label and description led you to buy.",
      "You should be able to go by what you're told before you buy, and I'm sorry.",
      "I'm sorry {it} isn't what you were led to think.",
    ],
    lets: ['check how it is described', 'compare it with how it was sold'],
    act: ['check it against the listing', 'take it to the team behind the listings'],
    bring: ['a photo of it with its label and the order number or receipt date'],
    asks: [
      {
        ask: 'Which product is it, as it is called on the label?',
        unless: /called|model|named|code\b/,
      },
      {
        ask: 'What would you like to have done about it?',
        unless: /refund|return|exchange|swap|send (?:it|them) back|money back/,
      },
      { ask: 'Did you buy it online or in a shop?', unless: BOUGHT },
    ],
    team: 'the team behind the listings',
  },
  {
    id: 'returns',
    noun: /\b(?:return|exchange|return label|returns label)\b/,
    thing: 'your return',
    clauses: ["sending it back isn't as easy as it should be"],
    heard: [
      "I'm sorry sending it back has turned into such work.",
      "Taking something back should be simple, and I'm sorry it isn't.",
      "I'm sorry about the trouble with {it}.",
    ],
    lets: ['see how it can go back', 'find the simplest way to get it back to us'],
    act: [
      'check which ways back there are for it',
      'see what stands in the way of the return',
      'have the returns team look at it',
    ],
    bring: ['the order number or the date on the receipt'],
    asks: [
      {
        ask: 'Did you buy it online or in a shop?',
        unless: /online|shop|store|website|branch|courier|deliver|portal|post office|pick|gift/,
      },
      {
        ask: 'When did you get it?',
        unless: /days?\b|weeks?|months?|ago|yesterday|today|christmas|november|received/,
      },
      {
        ask: 'What reason were you given?',
        when: /refus|reject|denied|won't|not approved|not accept/,
        unless: /because|without|as the|missing|after \d+|reason|only\b/,
      },
      {
        ask: 'What would you like to have done about it?',
        unless: /exchange|swap|refund|money|next size/,
      },
    ],
    team: 'the returns team',
  },
];
