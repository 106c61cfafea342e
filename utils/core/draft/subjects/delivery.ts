import type { Subject } from './subject';

const NOUN =
  /\b(?:order(?! (?:to|that|for)\b)(?<!in order)|parcel|package|delivery|shipment|replacement)\b/;

export const DELIVERY: readonly Subject[] = [
  {
    id: 'wrong-item',
    when: /\b(?:wrong|incorrect|different) (?:item|order|product|size|colou?r|one|parts?|shoes?|dress|model|food|meal|flavou?r)\b|\b(?:sent|gave|got|received|delivered)\b.{0,20}\bwrong\b|\bmissing (?:item|part|piece|from)/,
    noun: /\b(?:order|parcel|package|delivery|meal|item)\b/,
    lets: [
      'get the right one to you',
      'make {it} right',
      'sort out what came and what should have',
    ],
    act: [
      'see how the right one reaches you',
      'check what was packed',
      'find out how to put it right',
    ],
    bring: [
      'the order number and what came instead',
      'the order number and a photo of what you got',
    ],
    asks: [
      { ask: 'What came, and what should have come?', unless: /instead|should have/ },
      {
        ask: 'What would you like us to do about it?',
        unless: /refund|money back/,
      },
      { ask: 'Was anything else in it wrong or missing?' },
    ],
    team: 'the team that packs orders',
  },
  {
    id: 'damaged',
    when: /\b(?:arrived|came|delivered|turned up|received|opened)\b.{0,40}\b(?:broken|damaged|smashed|crushed|cracked|leaking|torn|open(?:ed)?|soaked|wet|dented|faulty)\b|\b(?:broken|damaged|smashed|crushed|cracked|dented)\b.{0,30}\b(?:on arrival|in the post|in transit|box|parcel|package|delivery)\b|\b(?:left|dumped|thrown)\b.{0,30}\b(?:rain|fence|doorstep|outside|bush|bin)\b|\bsoaked\b/,
    noun: /\b(?:order|parcel|package|delivery|box|item)\b/,
    lets: [
      'get {it} replaced or made good',
      'make this good',
      'find out how {it} got into that state',
    ],
    act: [
      'see what can be replaced',
      'take it up with whoever packed it',
      'find out how to put it right',
    ],
    bring: ['the order number and a photo of the damage', 'the order number and a photo'],
    asks: [
      { ask: 'Was the box damaged too, or only what was in it?', unless: /\bbox\b/ },
      {
        ask: 'What would you like us to do about it?',
        unless: /refund|replac|money back/,
      },
    ],
    team: 'the delivery team',
  },
  {
    id: 'parcel',
    when: /\b(?:parcel|package|courier|tracking|out for delivery|shipment|shipped|shipping|dispatch\w*|deliver(?:y|ed|ies|ing|s)?|my order|our order|an order|orders?(?: (?:number|no|was|is|has|hasn'?t|never|still))|the post(?:man|al))\b/,
    noun: NOUN,
    lets: [
      'find {it}',
      'find out where {it} ended up',
      'get {it} moving again',
      'track {it} down',
      'find out what is holding {it} up',
    ],
    act: [
      'trace it',
      'find out where it is',
      'chase it with the delivery team',
      'have it looked for',
    ],
    bring: ['the order or tracking number', 'the order number', 'the tracking number'],
    asks: [
      { ask: 'What does the tracking say at the moment?', unless: /track/ },
      { ask: 'Has the tracking changed since you wrote?', when: /track/ },
      {
        ask: 'Which delivery day were you given?',
        unless: /due|promised|said|told|estimated|expected/,
      },
      {
        ask: 'Is there a date by which you need it?',
        unless: /birthday|\bby\b|before|wedding|christmas/,
      },
    ],
    team: 'the delivery team',
  },
];
