import type { Question, Subject } from '../subject';
import { ACCOUNTS } from './accounts';
import { AIR } from './air';
import { BANK } from './bank';
import { CARS } from './cars';
import { DELIVERY } from './delivery';
import { DEVICES } from './devices';
import { EVENTS } from './events';
import { FOOD } from './food';
import { GAMES } from './games';
import { GOODS } from './goods';
import { HOME } from './home';
import type { Kind } from './kind';
import { MONEY } from './money';
import { ORDERS } from './orders';
import { OTHER } from './other';
import { PLATFORM } from './platform';
import { RAIL } from './rail';
import { RIDES } from './rides';
import { SERVICE } from './service';
import { SHOPS } from './shops';
import { SOFTWARE } from './software';
import { STAYS } from './stays';
import { STREAMING } from './streaming';
import { TELECOM } from './telecom';

/** Kinds of one trade, and the next step where the trade is plain and the kind is not. */
export interface Area {
  kinds: readonly Kind[];
  /** Null: its kinds have no step in common. */
  step: Subject | null;
}

const MACHINE =
  /iphone|ipad|ipod|android|windows|\bwin ?\d|\bmac|\bios\b|laptop|computer|desktop|\bpcs?\b|\btv\b|phone|mobile|tablet|roku|samsung|pixel|galaxy|kindle|chromebook|browser|chrome|safari|firefox/;
const CONSOLE =
  /\bps ?[345]\b|playstation|xbox|\bswitch\b|\bpc\b|\bmac\b|steam|console|mobile|ipad|phone|\bvr\b/;
const SAYS =
  /error|says?\b|saying|message|code\b|pops? up|screen|tells? me|shows?\b|asks?\b|asking|keeps?\b/;
const WHEN =
  /since|after|yesterday|today|tonight|morning|night|week|month|\bago\b|hours?|days?|updat|upgrad|always|ever since|every time|whenever/;
const NUMBERED =
  /\b(?:order|booking|reference|ref|case|ticket|flight|train)\b[^.!?\n]{0,12}\d|#\d|\b[a-z]{1,3}\d{3,}/;

const WHAT_HAPPENS: Question = { ask: 'What happens when you try?', unless: SAYS };
const ON_WHAT: Question = { ask: 'Which device and version are you on?', unless: MACHINE };
const SINCE: Question = { ask: 'Since when?', unless: WHEN };

const step = (id: string, rest: Omit<Subject, 'id' | 'noun'>): Subject => ({
  id,
  noun: null,
  ...rest,
});

/** In the order in which they are told apart; a reply says "the game team", never the area's name. */
export const AREAS: readonly Area[] = [
  {
    kinds: ACCOUNTS,
    step: step('accounts', {
      lets: ['get your account back to how it should be', 'find out what is up with your account'],
      act: ['have the accounts team look at it', 'find out what the account shows on our side'],
      bring: [],
      asks: [
        { ask: 'What happens when you try to sign in?', unless: SAYS },
        {
          ask: 'Can you still get into it anywhere?',
          unless: /only|anywhere|any device|all (?:my )?devices/,
        },
        SINCE,
      ],
      team: 'the accounts team',
    }),
  },
  {
    kinds: PLATFORM,
    step: step('platform', {
      lets: ['find out what is behind it', 'get this to the team that runs it'],
      act: ['take it to the team that runs that', 'find out what they know about it'],
      bring: [],
      asks: [
        {
          ask: 'Is it in the app or in a browser?',
          unless: /\bapp\b|browser|chrome|safari|firefox|desktop|website/,
        },
        WHAT_HAPPENS,
        SINCE,
      ],
      team: 'the team that runs that',
    }),
  },
  {
    kinds: SOFTWARE,
    step: step('software', {
      lets: ['find out what is going wrong there', 'get to the bottom of it'],
      act: ['check what the software team knows about it', 'take it to the software team'],
      bring: [],
      asks: [ON_WHAT, WHAT_HAPPENS, SINCE],
      team: 'the software team',
    }),
  },
  {
    kinds: DEVICES,
    step: step('devices', {
      lets: ['find out what ails it', 'see what can be done for it'],
      act: ['go through the checks for that model with you', 'find the right steps for that model'],
      bring: [],
      asks: [
        {
          ask: 'Which model is it exactly?',
          unless: /\d{2,}|\b(?:pro|air|mini|plus|ultra|max|gen)\b/,
        },
        { ask: 'What does it do when you switch it on?', unless: SAYS },
        SINCE,
      ],
      team: 'the device team',
    }),
  },
  {
    kinds: STREAMING,
    step: step('streaming', {
      lets: ['get you watching again', 'find out what is going wrong there'],
      act: ['check what the playback team knows about it', 'take it to the playback team'],
      bring: [],
      asks: [
        { ask: 'Which device are you using?', unless: MACHINE },
        {
          ask: 'Is it one title or all of them?',
          unless: /\ball\b|every|any\b|only|just|episode|season|song|movie|film|show\b/,
        },
        SINCE,
      ],
      team: 'the playback team',
    }),
  },
  {
    kinds: GAMES,
    step: step('games', {
      lets: ['get you back to your game', 'find out what happened in there'],
      act: ['take it to the game team', 'check what the game team knows about it'],
      bring: [],
      asks: [
        { ask: 'Which platform are you playing on?', unless: CONSOLE },
        {
          ask: 'Is it the same after a restart of the game?',
          unless: /restart|re-?install|relog|reset|reload/,
        },
        SINCE,
      ],
      team: 'the game team',
    }),
  },
  { kinds: EVENTS, step: null },
  {
    kinds: FOOD,
    step: step('food', {
      lets: ['take it up with the branch', 'find out how that happened'],
      act: ['take it up with the branch', 'put it to the manager there'],
      bring: [],
      asks: [
        { ask: 'Which branch was it?', unless: /\b(?:in|at|on|near) [a-z]{4,}|branch|street|road/ },
        { ask: 'When was that?', unless: WHEN },
      ],
      team: 'the branch',
    }),
  },
  {
    kinds: SHOPS,
    step: step('shops', {
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
    }),
  },
  {
    kinds: DELIVERY,
    step: step('delivery', {
      lets: ['find out where it is', 'find out what happened on the way'],
      act: ['check what happened on the way', 'take it up with the delivery team'],
      bring: ['the order or tracking number'],
      asks: [
        { ask: 'When was it due?', unless: WHEN },
        { ask: 'What does the tracking show?', unless: /track|scan|status|says|delivered|transit/ },
      ],
      team: 'the delivery team',
    }),
  },
  {
    kinds: ORDERS,
    step: step('orders', {
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
    }),
  },
  {
    kinds: GOODS,
    step: step('goods', {
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
    }),
  },
  {
    kinds: MONEY,
    step: step('money', {
      lets: ['go through it together', 'find out what it is for'],
      act: ['go through the payments with you', 'find out what each of them was for'],
      bring: ['the name and email address on the account (no card details)'],
      asks: [
        { ask: 'When was it taken?', unless: WHEN },
        { ask: 'What does it say on your statement?', unless: /statement|says?\b|shows?\b/ },
      ],
      team: 'the billing team',
    }),
  },
  {
    kinds: AIR,
    step: step('air', {
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
    }),
  },
  {
    kinds: RAIL,
    step: step('rail', {
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
    }),
  },
  {
    kinds: RIDES,
    step: step('rides', {
      lets: ['look at the trip together', 'find out what happened on that trip'],
      act: ['look at the trip', 'take it up with the driver team'],
      bring: ['the time and place of the pick-up'],
      asks: [
        { ask: 'When was the trip?', unless: WHEN },
        { ask: 'Which city was it in?', unless: /\bin [a-z]{4,}/ },
      ],
      team: 'the driver team',
    }),
  },
  {
    kinds: STAYS,
    step: step('stays', {
      lets: ['look at the booking together', 'get this looked at'],
      act: ['look at the booking', 'take it up with the manager there'],
      bring: ['the booking reference'],
      asks: [
        { ask: 'Which place was it?', unless: /\b(?:in|at|near) [a-z]{4,}/ },
        { ask: 'Are you still there?', unless: /still|now|tonight|checked out|last|was\b/ },
      ],
      team: 'the bookings team',
    }),
  },
  { kinds: CARS, step: null },
  {
    kinds: TELECOM,
    step: step('telecom', {
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
    }),
  },
  {
    kinds: BANK,
    step: step('bank', {
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
    }),
  },
  { kinds: SERVICE, step: null },
  { kinds: HOME, step: null },
  { kinds: OTHER, step: null },
];
