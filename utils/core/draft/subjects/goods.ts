import type { Subject } from './subject';

export const GOODS: readonly Subject[] = [
  {
    id: 'food',
    when: /\b(?:food|meals?|burgers?|fries|pizzas?|coffee|latte|drinks?|sandwich(?:es)?|chicken|nuggets|raw|undercooked|salads?|steak|breakfast|lunch|dinner|donuts?|sauce|milk|bread|chocolate|crisps|cheese)\b/,
    noun: /\b(?:food|meal|burger|fries|pizza|coffee|latte|drink|sandwich|chicken|nuggets|salad|steak|breakfast|milk|bread|chocolate|cheese)\b/,
    lets: ['make this good', 'find out what happened with {it}', 'take {it} up with the branch'],
    act: ['take it up with the manager there', 'see how to put it right', 'find out what happened'],
    bring: ['which branch it was and when', 'the order number, or the time on the receipt'],
    asks: [
      { ask: 'Which branch was it, and when?', unless: / at | in |store|branch/ },
      {
        ask: 'What would you like us to do about it?',
        unless: /refund|money back|replac/,
      },
      { ask: 'Is the packet or receipt still there?', unless: /receipt|packet/ },
    ],
    team: 'the branch',
  },
  {
    id: 'stock',
    when: /\b(?:out of stock|sold out|in stock|re-?stock\w*|(?<!device not )(?:un)?available in (?:my|any|the|store)|availability|discontinu\w+|can'?t find|pre-?orders?)\b/,
    noun: /\b(?:stock|size|range|pre-?order|item|product|line)\b/,
    lets: [
      'find out when it is back',
      'see where it can still be had',
      'find out what happened to {it}',
    ],
    act: ['ask the stock team', 'find out when it is due back', 'see where it can still be had'],
    bring: [],
    asks: [
      { ask: 'Which one are you after, and what size or model?', unless: /size|model/ },
      { ask: 'Were you looking online or in a shop?', unless: /online|website|store|shop/ },
    ],
    team: 'the stock team',
  },
  {
    id: 'shop',
    when: /\b(?:stores?|shops?|branch(?:es)?|restaurants?|tills?|queues?|queu(?:ing|ed)|checkouts?|counter|car park|toilets?|drive[- ]?(?:thru|through)|station|platform|gym)\b/,
    noun: /\b(?:store|shop|branch|restaurant|till|queue|counter|car park|toilets?|drive[- ]?(?:thru|through)|station|platform|gym)\b/,
    lets: [
      'get this to the manager there',
      'find out what happened at {it}',
      'take this up with {it}',
    ],
    act: ['take it to the manager there', 'find out what happened', 'see what they can change'],
    bring: [],
    asks: [
      { ask: 'Which one was it, and what time of day?', unless: / at the \w+ | in \w+/ },
      { ask: 'Did anyone there try to help?', unless: /staff|manager|asked/ },
      { ask: 'What should have happened instead?' },
    ],
    team: 'the manager there',
  },
  {
    id: 'product',
    when: /\b(?:broke|broken|faulty|defect\w*|stopped working|fell apart|falling apart|ripped|torn|snapped|zip|stitching|shoes|boots|jeans|dress|jacket|coat|shirt|warranty|guarantee|return(?:ed|ing)?|exchange|mattress|sofa|washing machine|fridge|kettle|toaster|cooker|dryer|hoover|vacuum)\b/,
    noun: /\b(?:shoes|boots|jeans|dress|jacket|coat|shirt|zip|stitching|warranty|guarantee|return|exchange|mattress|sofa|washing machine|fridge|kettle|toaster|cooker|dryer|hoover|vacuum)\b/,
    lets: [
      'see what your options are with {it}',
      'find out what can be done about {it}',
      'get {it} looked at',
    ],
    act: [
      'see how to put it right',
      'find out what your options are',
      'take it up with the returns team',
    ],
    bring: ['the order number or the date on the receipt', 'a photo and where you bought it'],
    asks: [
      {
        ask: 'How old is it, and was it like that from the start?',
        unless: /start|first|new|old|month|year|days/,
      },
      {
        ask: 'What would you like us to do about it?',
        unless: /replac|refund|money back/,
      },
      { ask: 'Where did you buy it?', unless: /bought|store|shop|online|website/ },
    ],
    team: 'the returns team',
  },
];
