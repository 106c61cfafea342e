import type { Subject } from './subject';

export const PRICE: readonly Subject[] = [
  {
    id: 'price',
    when: /\b(?:overpriced|expensive|prices?|pricing|price (?:hike|rise|gouging)|cheaper|new customers?|loyal(?:ty)? customers?|pay(?:ing)? (?:half|double|more)|tariffs?)\b/i,
    noun: /\b(?:prices?|pricing|price (?:hike|rise)|tariff|rates?)\b/,
    lets: ['look at what you pay', 'get you an answer on {it}', 'find out how {it} came about'],
    act: [
      'ask how it came about',
      'find out what you could have instead',
      'get you the reason for it',
    ],
    bring: [
      'the name on the account (no card details)',
      'the plan you are on and how to reach you',
    ],
    asks: [
      { ask: 'Which plan or product is it?', unless: /plan|contract|bundle/ },
      { ask: 'What would make it fair in your eyes?' },
      { ask: 'What were you quoted, and where?', unless: /told|quoted|said|advert/ },
    ],
    team: 'the pricing team',
  },
  {
    id: 'rule',
    when: /\b(?:polic(?:y|ies)|rules?|terms|logo|rebrand\w*|redesign\w*|design|layout|recipe|ads|adverts?|commercials?)\b/,
    noun: /\b(?:policy|rules?|terms|logo|redesign|design|layout|recipe|ads|adverts?|commercials?)\b/,
    lets: [
      'get you the reason behind {it}',
      'get your view of {it} to whoever decides',
      'find out who decides on {it}',
    ],
    act: [
      'ask for the reason behind it',
      'put your words in front of whoever decides',
      'find out who decides on it',
    ],
    bring: [],
    asks: [
      { ask: 'What would you change first?' },
      { ask: 'What would you want to see instead?' },
      { ask: 'What does it stop you from doing?' },
    ],
    team: 'the team that decides on it',
  },
];
