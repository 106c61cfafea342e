import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { DEPARTURE, mentions, PRAISE, RAIL_HANDLE, ROUTE, TO, telling } from './travel-words';

const VEHICLE =
  'trains?|bus(?:es)?|trams?|coach(?:es)?|tube|metro|carriages?|compartment|service|coupe|sleeper|rajdhani|shatabdi|duronto|express|\\d{1,2}[:.]\\d{2}';
const ON = mentions(
  `\\b(?:trains?|bus(?:es)?|trams?|tube|metro|carriages?|railway|rail|compartment|irctc|rajdhani|shatabdi|duronto|coach (?:no|[a-z]?\\d)|[23]ac|\\d{1,2}[:.]\\d{2} (?:to|from)|the \\d{1,2}[:.]\\d{2})\\b|${RAIL_HANDLE}`,
);
const TRAIN_TO = TO('(?:train|bus|coach|service|tram|\\d{1,2}[:.]\\d{2})');
const NO_RAIL =
  '\\b(?:flights?|plane|airport|hotel|airbnb|boiler|landlord|house|flat|home|office|training|trainers?|car|gym|store|shop|restaurant|coachella)\\b';
const WHICH = {
  ask: 'Which service is it, and which coach are you in?',
  unless:
    /\d{1,2}[:.]\d{2}|coach [a-z0-9]|carriage [a-z0-9]|route \d|bus \d|\d bus|train (?:no\.?|number)? ?\d/,
};
const STILL_ON = {
  ask: 'Are you still on board?',
  unless: /still|was|yesterday|last|now|sitting|currently|travelling|traveling|\bon the\b/,
};
const UNIT = {
  ask: 'Can you see a coach or vehicle number anywhere?',
  unless: /coach|number|unit/,
};

export const TRAVEL_ONBOARD: readonly Situation[] = [
  {
    id: 'too-few-coaches',
    ...telling(
      `\\b(?:(?:only|just|with|another)\\b(?: \\w+){0,3}? (?<cars>[2-8]|two|three|four|five|six|eight)[- ]?(?:coach(?:es)?|cars?|carriages?)|(?<few>two|2|three|3|four|4) (?:coach(?:es)?|carriages?|car) (?:trains?|again|instead|today|only|for|at)|short[- ]?form\\w*|half the (?:usual )?(?:carriages|coaches|size|train)|(?:fewer|less|not enough|reduced|more|missing|extra) (?:carriages|coaches))${ON}`,
      DEPARTURE,
      TRAIN_TO,
    ),
    not: anyOf(PRAISE, NO_RAIL, '\\b(?:clean|bike|first class|quiet|thank)\\b'),
    noun: null,
    clauses: [
      'the {at} to {To} ran with only {cars} coaches',
      'the {at} ran with only {cars} coaches',
      'your train ran with only {cars} coaches',
      'your train ran with only {few} coaches',
      'your train ran with too few coaches',
    ],
    heard: ["Squeezing everyone into too few coaches is no way to travel, and I'm sorry."],
    lets: ['find out why it was so short', 'get this to the people who plan the trains'],
    act: ['find out why it was so short', 'pass it to the fleet planners'],
    bring: [],
    asks: [
      {
        ask: 'Which service was it, and from where?',
        unless: /\d{1,2}[:.]\d{2}|\b[012]\d[0-5]\d (?:to|from)|from [a-z]{4,}/,
      },
      {
        ask: 'Is it like that every day?',
        unless: /every|again|always|daily|today|tonight|morning|same/,
      },
    ],
    team: 'the fleet planners',
  },
  {
    id: 'onboard-wifi',
    ...telling(
      `\\b(?:wi-?fi|plug sockets?|sockets|charging points?|power sockets?)\\b${gap(40)}\\b(?:not (?:work\\w*|on)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:work\\w*|on|connect\\w*|load\\w*)|down|broken|useless|slow|terrible|rubbish|crap|never works?|awful|shit|joke|fail\\w*|won'?t|hopeless)\\b${ON}|\\b(?:no|broken|terrible|rubbish|useless) (?:working )?(?:wi-?fi|plug sockets?|charging points?)\\b${ON}`,
      DEPARTURE,
      TRAIN_TO,
      '\\b(?<what>plug sockets?|sockets|charging points?)\\b',
    ),
    not: anyOf(PRAISE, NO_RAIL, '\\b(?:broadband|router|home)\\b'),
    noun: null,
    clauses: [
      'there were no working {what} on board',
      "the wifi on the {at} wasn't working",
      "the wifi on board wasn't working",
    ],
    heard: [
      "Plenty of people count on being online during the journey, and I'm sorry you couldn't be.",
    ],
    lets: ['get it looked at', 'get that unit reported'],
    act: ['report it to the fleet team', 'have it checked on that unit'],
    bring: [],
    asks: [
      WHICH,
      { ask: 'Does it not connect at all, or is it too slow to use?', unless: /slow|connect|load/ },
    ],
    team: 'the fleet team',
  },
  {
    id: 'onboard-toilet',
    ...telling(
      `\\b(?:toilets?|washrooms?|wash room|bathrooms?|loos?|lavator\\w+|lav|restrooms?)\\b${gap(60)}\\b(?:out of (?:order|use|action)|not work\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t work\\w*|locked|broken|block\\w*|overflow\\w*|filthy|dirty|stink\\w*|smell\\w*|pathetic|disgusting|no water|closed|unusable|flood\\w*|clean|no (?:soap|paper|flush)|flush|worst|leaking|stinky|unclean|unhygienic)\\b${ON}|\\b(?:no|only one|broken|blocked|dirty|filthy|locked|stinking|smelly|disgusting|unclean|closed|working) (?:working )?(?:toilets?|washrooms?|bathrooms?|loos?|restrooms?)\\b${ON}|\\bno water\\b${gap(40)}\\b(?:train|coach|washroom|toilet|bathroom)\\b`,
      DEPARTURE,
      TRAIN_TO,
      '\\b(?<place>toilet|washroom|bathroom|loo|restroom)s?\\b',
    ),
    not: anyOf(PRAISE, NO_RAIL, '\\b(?:station toilets?)\\b'),
    noun: null,
    clauses: [
      "the {place} on the {at} wasn't fit to use",
      "the {place} on board wasn't fit to use",
      "the toilet on board wasn't fit to use",
    ],
    heard: ["A journey without a usable toilet is a miserable one, and I'm sorry."],
    lets: ['get it seen to', 'get it reported for cleaning and repair'],
    act: ['report it to the crew who look after that train', 'ask for it to be seen to'],
    bring: [],
    asks: [WHICH, { ask: 'Which station is next?', unless: /station|was|yesterday|last/ }],
    team: 'the onboard team',
  },
  {
    id: 'onboard-hot',
    ...telling(
      `\\b(?:(?:no|without|broken|zero|turn (?:on|up) the|put the|where is the|working) (?:air ?con\\w*|a\\/?c\\b|ac\\b|air conditioning|cooling|ventilation)|(?:air ?con\\w*|a\\/c|ac|air conditioning)\\b${gap(25)}\\b(?:not (?:on|working|cooling)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:on|work\\w*|cooling)|off|broken|fail\\w*|down|stopped|isn'?t)|sweltering|boiling(?! point)|roasting|sauna|melting|(?:so|too|unbearably|bloody|ridiculously|stupidly) hot|heating (?:is )?(?:on )?full)\\b${ON}`,
      DEPARTURE,
      TRAIN_TO,
      ROUTE,
    ),
    not: anyOf(PRAISE, NO_RAIL, '\\b(?:hot (?:food|water|drinks?|tea|coffee)|platform is)\\b'),
    noun: null,
    clauses: [
      'it was that hot on the {at} to {To}',
      'it was that hot on the {at}',
      'it was that hot on the {route}',
      'it was that hot on board',
    ],
    heard: ["Sitting in that heat is hard on anyone, and I'm sorry."],
    lets: ['get the air con looked at', 'get that coach reported'],
    act: ['report it to the fleet team', 'have the air con on that coach checked'],
    bring: [],
    asks: [WHICH, UNIT, STILL_ON],
    team: 'the fleet team',
  },
  {
    id: 'onboard-cold',
    ...telling(
      `\\b(?:(?:no|without|zero|isn'?t any|not any|isn'?t|lack of|broken|turn (?:on|up) the|put the|heating)\\b${gap(12)}\\b(?:heating|heat|heaters?)\\b|heat(?:ing|ers?)\\b${gap(20)}\\b(?:not (?:on|working)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:on|working)|off|broken|isn'?t)|freezing|hypotherm\\w*|(?:so|bloody|too|absolutely|baltic|bitterly) cold|like a fridge|frozen)\\b${ON}`,
      DEPARTURE,
      TRAIN_TO,
      ROUTE,
    ),
    not: anyOf(
      PRAISE,
      NO_RAIL,
      '\\b(?:platform|waiting room|station is|points (?:are )?frozen|too hot|fare freeze|price|app (?:is|has) frozen|frozen (?:meal|food|app))\\b|\\b(?:waiting|stood|standing)\\b.{0,40}\\b(?:cold|freezing)',
    ),
    noun: null,
    clauses: [
      'there was no heat on the {at} to {To}',
      'there was no heat on the {at}',
      'there was no heat on the {route}',
      'it was that cold on board',
    ],
    heard: ["A journey in the cold is no fun at any hour, and I'm sorry."],
    lets: ['get the heating looked at', 'get that coach reported'],
    act: ['report it to the fleet team', 'have the heating on that unit checked'],
    bring: [],
    asks: [WHICH, UNIT, STILL_ON],
    team: 'the fleet team',
  },
  {
    id: 'onboard-bedding',
    ...telling(
      `\\b(?:bed ?sheets?|bedroll|bed linen|linen|blankets?|pillows?)\\b${gap(40)}\\b(?:filthy|dirty|not (?:been )?(?:clean\\w*|provided|given|washed)|unclean|stink\\w*|smell\\w*|used|unwashed|stained|torn)\\b${ON}|\\b(?:filthy|dirty|used|smelly|unwashed|stained|torn|unclean|no) (?:\\w+ )?(?:bed ?sheets?|bedroll|linen|blankets?|pillows?)\\b${ON}`,
    ),
    not: anyOf(PRAISE, NO_RAIL, '\\b(?:used to|app|website)\\b'),
    noun: null,
    clauses: ["the bedding on board wasn't fit to use"],
    heard: ["A night journey needs clean bedding, and I'm sorry you didn't get it."],
    lets: ['get it swapped', 'get it seen to'],
    act: ['report it to the onboard team', 'ask for it to be seen to'],
    bring: [],
    asks: [WHICH, STILL_ON],
    team: 'the onboard team',
  },
  {
    id: 'onboard-dirty',
    ...telling(
      `\\b(?:${VEHICLE}|seats?|floor|berth|coach)\\b${gap(40)}\\b(?:filthy|dirty|not (?:been )?clean\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:been )?clean\\w*|unclean|cockroach\\w*|rats?|mice|bugs|stink\\w*|stinks|smell\\w*|rubbish (?:on|every|all)|(?:covered in|full of) rubbish|litter\\w*|disgusting|used|unwashed|stained|unhygienic|torn|vomit|sticky)\\b${ON}|\\b(?:filthy|dirty|used|stinking|smelly|unwashed|stained|torn|cockroaches|rats|unclean) (?:\\w+ ){0,3}(?:trains?|bus(?:es)?|seats?|coach|carriage|compartment|berth|floor)\\b${ON}`,
      DEPARTURE,
      TRAIN_TO,
      ROUTE,
    ),
    not: anyOf(
      PRAISE,
      NO_RAIL,
      '\\b(?:tickets?|used to|bed bugs?|app|website|delay\\w*|late|cancel\\w*)\\b',
    ),
    noun: null,
    clauses: [
      "the {at} to {To} wasn't clean",
      "the {at} wasn't clean",
      "the {route} wasn't clean",
      "it wasn't clean on board",
    ],
    heard: ["Everyone should find a clean place to sit, and I'm sorry you didn't."],
    lets: ['get it seen to', 'get it reported for cleaning'],
    act: ['report it to the cleaning team', 'ask for it to be seen to'],
    bring: [],
    asks: [WHICH, STILL_ON],
    team: 'the cleaning team',
  },
  {
    id: 'overcrowded',
    ...telling(
      `\\b(?:over ?-?crowd\\w*|rammed|packed|crammed|squashed|sardines?|cattle|standing room|like animals|jam[- ]?packed|squeezed|no (?:seats?|room|space)(?! reserv)|nowhere to sit|can'?t (?:get a seat|get on|breathe|move|even get on)|couldn'?t get (?:on|a seat)|(?:have|had|having) to stand|stood (?:up )?(?:for|all|the (?:whole|entire))|standing (?:for|all the way|since)|people standing)\\b${ON}`,
      DEPARTURE,
      TRAIN_TO,
      ROUTE,
    ),
    not: anyOf(
      PRAISE,
      NO_RAIL,
      '\\b(?:reserv\\w*|happy|packed lunch|packed my|seat (?:next|broken))\\b',
    ),
    noun: null,
    clauses: [
      'the {at} to {To} was that crowded',
      'the {at} was that crowded',
      'the {route} was that crowded',
      'the train to {To} was that crowded',
      'it was that crowded on board',
    ],
    heard: ["Paying for a seat and standing packed in is miserable, and I'm sorry."],
    lets: ['find out why it was so full', 'get this in front of the people who plan the services'],
    act: ['find out why it was so full', 'pass it to the service planners'],
    bring: [],
    asks: [
      {
        ask: 'Which service was it, and from where?',
        unless:
          /\d{1,2}[:.]\d{2}|\b[012]\d[0-5]\d (?:to|from)|from [a-z]{4,}|route \d|\d bus|bus \d/,
      },
      {
        ask: 'Is it like that every day?',
        unless: /every|again|always|daily|today|tonight|morning|same|usual/,
      },
    ],
    team: 'the service planners',
  },
];
