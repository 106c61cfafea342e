import { SINCE, step, WHEN } from './step';

const NUMBERED =
  /\b(?:order|booking|reference|ref|case|ticket|flight|train)\b[^.!?\n]{0,12}\d|#\d|\b[a-z]{1,3}\d{3,}/;

export const FOOD_STEP = step('food', {
  lets: ['take it up with the branch', 'find out how that happened'],
  act: ['take it up with the branch', 'put it to the manager there'],
  bring: [],
  asks: [
    { ask: 'Which branch was it?', unless: /\b(?:in|at|on|near) [a-z]{4,}|branch|street|road/ },
    { ask: 'When was that?', unless: WHEN },
  ],
  team: 'the branch',
});

export const SHOPS_STEP = step('shops', {
  lets: ['take it up with the shop', 'find out how that came about'],
  act: ['take it up with the shop', 'put it to the manager there'],
  bring: [],
  asks: [
    {
      ask: 'Which shop was it?',
      unless: /online|website|\bapp\b|\b(?:in|at|on|near) [a-z]{4,}|branch|street|road/,
    },
    { ask: 'When was that?', unless: WHEN },
  ],
  team: 'the shop',
});

export const DELIVERY_STEP = step('delivery', {
  lets: ['find out where it is', 'find out what happened on the way'],
  act: ['check what happened on the way', 'take it up with the delivery team'],
  bring: ['the order or tracking number'],
  asks: [
    { ask: 'When was it due?', unless: WHEN },
    { ask: 'What does the tracking show?', unless: /track|scan|status|says|delivered|transit/ },
  ],
  team: 'the delivery team',
});

export const ORDERS_STEP = step('orders', {
  lets: ['look at the order together', 'find out what happened to the order'],
  act: ['look at the order', 'take it to the orders team'],
  bring: ['the order number, or the name the order is under'],
  asks: [
    {
      ask: 'Was it ordered online or in a shop?',
      unless: /online|website|\bapp\b|store|shop|site/,
    },
    SINCE,
  ],
  team: 'the orders team',
});

export const GOODS_STEP = step('goods', {
  lets: ['see what can be done about it', 'get this looked at'],
  act: ['find out what can be done about it', 'take it to the team that makes it'],
  bring: [],
  asks: [
    { ask: 'When did you buy it?', unless: WHEN },
    {
      ask: 'Was it bought online or in a shop?',
      unless: /online|website|\bapp\b|store|shop|site/,
    },
  ],
  team: 'the product team',
});

export const MONEY_STEP = step('money', {
  lets: ['go through it together', 'find out what it is for'],
  act: ['go through the payments with you', 'find out what each of them was for'],
  bring: ['the name and email address on the account (no card details)'],
  asks: [
    { ask: 'When was it taken?', unless: WHEN },
    { ask: 'What does it say on your statement?', unless: /statement|says?\b|shows?\b/ },
  ],
  team: 'the billing team',
});

export const AIR_STEP = step('air', {
  lets: ['look at your trip together', 'find out what can be done for your trip'],
  act: ['look at your trip', 'find out what can be done from here'],
  bring: ['the booking reference'],
  asks: [
    { ask: 'Which flight is it?', unless: NUMBERED },
    {
      ask: 'Where are you now?',
      unless: /at (?:the )?[a-z]{3,}|airport|gate|plane|tarmac|home/,
    },
  ],
  team: 'the flight team',
});

export const RAIL_STEP = step('rail', {
  lets: ['find out what is going on there', 'find out what happened'],
  act: ['ask control about it', 'take it to the team on that line'],
  bring: [],
  asks: [
    {
      ask: 'Which service is it, and where are you?',
      unless: /\d{2}[:.]?\d{2}|\b(?:at|to|from|in) [a-z]{4,}|train ?\d/,
    },
    { ask: 'Is it still going on?', unless: /still|now|again|always|every/ },
  ],
  team: 'control',
});

export const RIDES_STEP = step('rides', {
  lets: ['look at the trip together', 'find out what happened on that trip'],
  act: ['look at the trip', 'take it up with the driver team'],
  bring: ['the time and place of the pick-up'],
  asks: [
    { ask: 'When was the trip?', unless: WHEN },
    { ask: 'Which city was it in?', unless: /\bin [a-z]{4,}/ },
  ],
  team: 'the driver team',
});

export const STAYS_STEP = step('stays', {
  lets: ['look at the booking together', 'get this looked at'],
  act: ['look at the booking', 'take it up with the manager there'],
  bring: ['the booking reference'],
  asks: [
    { ask: 'Which place was it?', unless: /\b(?:in|at|near) [a-z]{4,}/ },
    { ask: 'Are you still there?', unless: /still|now|tonight|checked out|last|was\b/ },
  ],
  team: 'the bookings team',
});

export const TELECOM_STEP = step('telecom', {
  lets: ['find out what is wrong with the line', 'get you connected properly'],
  act: ['check the line from here', 'take it to the network team'],
  bring: ['the name and postcode on the account'],
  asks: [
    {
      ask: 'Is it the same on every device?',
      unless: /every|all (?:my|our|the)|device|laptop|phone|both/,
    },
    SINCE,
  ],
  team: 'the network team',
});

export const BANK_STEP = step('bank', {
  lets: ['find out what stopped it', 'get this to somebody who can settle it'],
  act: ['find out who can settle it', 'take it to the team that looks after that'],
  bring: ['the best way to reach you (no account or card numbers)'],
  asks: [
    {
      ask: 'Was it in the app, online or in a branch?',
      unless: /\bapp\b|online|branch|phone|atm|machine|website/,
    },
    SINCE,
  ],
  team: 'the team that looks after that',
});
