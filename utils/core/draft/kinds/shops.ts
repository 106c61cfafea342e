import { BRANCH, TIME_THERE } from './food';
import type { Kind } from './kind';

/** On the shop floor: waiting, looking for a thing, and what it costs. */
export const SHOPS: readonly Kind[] = [
  {
    id: 'store-queue',
    noun: null,
    clauses: ["your trip to the shop wasn't as easy as it should be"],
    heard: [
      "Popping to the shop should be easy, and I'm sorry it wasn't.",
      "I'm sorry that's what a visit to the shop is like for you.",
      "I'm sorry the shop was such hard going when you came.",
    ],
    lets: ['get this to the manager there', 'find out how things are run at that branch'],
    act: ['put it to the store manager', 'ask the store manager how it came to that'],
    bring: [],
    asks: [
      BRANCH,
      TIME_THERE,
      {
        ask: 'Did anybody there have an answer for you?',
        unless: /told|said|asked|manager|nobody|no one|staff|cashier|supervisor|closed|shut|locked/,
      },
    ],
    team: 'the store manager',
  },
  {
    id: 'stock',
    noun: null,
    clauses: ["what you want isn't there to buy"],
    heard: [
      "I'm sorry you can't get hold of the one you want.",
      "Setting your mind on one thing and not finding it is a let-down, and I'm sorry.",
      "I'm sorry what you're after isn't on the shelf for you.",
    ],
    lets: ['find out whether and when it is due back', 'see where it can still be had'],
    act: [
      'ask the stock team whether and when it is due back',
      'check with the stock team where it can still be had',
    ],
    bring: [],
    asks: [
      {
        ask: 'Which one is it exactly: product, size or colour?',
        unless:
          /sizes?\b|colou?r|model|shade|ps5|graphics card|king|petite|biscuits|shampoo|jersey|fridge|filter|calendar|shelves|diesel|caramel|curry|curly|decaf|section/,
      },
      {
        ask: 'Were you looking online or in a shop?',
        unless:
          /online|website|\bsite\b|\blink\b|store|shops?\b|shel(?:f|ves)|branch|\bapp\b|aisle|postcode|\btill\b|station|\bin (?:leeds|london)/,
      },
      {
        ask: 'Would a similar one do, or only that one?',
        unless: /only|bring back|replacement|match|discontinu|ever\b|not a single/,
      },
    ],
    team: 'the stock team',
  },
  {
    id: 'price-label',
    noun: null,
    clauses: ["the price wasn't what you'd been led to expect"],
    heard: [
      "A price should be what it says, and I'm sorry this one was such a muddle.",
      "I'm sorry the price you saw and the price you met don't agree.",
      "You should be able to go by the price you're shown, and I'm sorry.",
    ],
    lets: ['find out which price is right', 'find out how that price came about'],
    act: [
      'check with the pricing team which price holds',
      'take it to the pricing team and ask for the reason',
    ],
    bring: [],
    asks: [
      {
        ask: 'Where did you see the other price?',
        unless:
          /\bad\b|advert|poster|shelf|label|sign|sticker|website|\bsite\b|online|app\b|window|menu|ticket|flyer|billboard|packet|in store|outlet|basket|banner|tag\b/,
      },
      {
        ask: 'Which product or offer is it?',
        unless:
          /\d ?for ?\d|half price|meal deal|student|coupon|coffee|sofa|bike|dress|fuel|hotel|holiday|telly|% off|percent|three|chairs|price match|room\b|everything/,
      },
      {
        ask: 'Was it in a shop or online?',
        unless:
          /shop\b|store|till|shelf|cashier|online|website|\bsite\b|app\b|branch|outlet|menu|pump|phone|basket|clicked|delivery/,
      },
      { ...BRANCH, when: /till|shelf|cashier|in store|branch|sticker|scanner|pump/ },
    ],
    team: 'the pricing team',
  },
];
