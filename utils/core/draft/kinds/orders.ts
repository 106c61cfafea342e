import { BUYING } from './buying';
import type { Kind } from './kind';

const PHOTO = ['the order number and a photo of what came'];
const WISH = {
  ask: 'Do you still need the right one?',
  unless: /refund|money back|replac|exchange|swap|get the right/,
};

/** Orders placed: cancelled, stuck, to be changed, or not what came. */
const PLACED: readonly Kind[] = [
  {
    id: 'order-cancelled',
    noun: /\b(?:pre-?order|order|reservation|booking)\b/,
    thing: 'your order',
    clauses: ['{it} fell through'],
    heard: [
      "I'm sorry {it} fell through.",
      "Being left without when you were counting on it is a let-down, and I'm sorry.",
      "I'm sorry: you should at least know why it fell through.",
    ],
    lets: ['find out what became of {it}', 'find out what is behind it'],
    act: [
      'find out why it fell through and what can still be done',
      'ask the orders team what stopped it',
    ],
    bring: ['the order or booking number'],
    asks: [
      {
        ask: 'Does the cancellation message give a reason?',
        unless: /reason|because|due to|error|stock|security|says|mistake|discontinu|verif|why/,
      },
      {
        ask: 'Do you still want it?',
        unless: /refund|money|reinstate|want the|still want|need/,
      },
      {
        ask: 'When did you place it?',
        unless:
          /ago|yesterday|today|day\b|last|weeks?|january|february|march|april|may\b|june|july/,
      },
    ],
    team: 'the orders team',
  },
  {
    id: 'order-stuck',
    noun: /\b(?:pre-?order|order|confirmation)\b/,
    thing: 'your order',
    clauses: ["{it} isn't moving"],
    heard: [
      "I'm sorry {it} has got stuck.",
      "{wait} without {it} moving on is too long, and I'm sorry.",
      "I'm sorry you can't see your order getting any further.",
    ],
    lets: ['ask what is happening with {it}', 'find out what holds {it} up'],
    act: ['check what it is waiting for', 'chase it with the team that sends orders out'],
    bring: ['the order number, or the email address it was placed with'],
    asks: [
      {
        ask: 'What does the order show when you look it up?',
        unless:
          /pending|processing|preparing|status|says?\b|saying|stuck on|awaiting|on hold|review|progress|no (?:order|email|confirmation)|marked|stage|unfulfilled/,
      },
      {
        ask: 'When did you place it?',
        unless:
          /since|ago|last|yesterday|today|day\b|days|weeks?|months?|night|march|april|january|february|june|july|spring/,
      },
      {
        ask: 'Has the payment gone out, or is it only held?',
        unless: /paid|money|charged|took|taken|card|payment/,
      },
    ],
    team: 'the team that sends orders out',
  },
  {
    id: 'order-change',
    noun: /\b(?:pre-?order|order|delivery address|address)\b/,
    thing: 'your order',
    clauses: ["you can't change the order the way you need to"],
    heard: [
      "I'm sorry there's no easy way to change it yourself.",
      "Sorry you can't make that change yourself: let's see how far it has got.",
      "I'm sorry you're stuck with an order you can't alter.",
    ],
    lets: ['see whether the order can still be caught', 'see what can still be changed'],
    act: [
      'check whether it can still be changed or stopped',
      'ask the team that packs orders to hold it, if it is still there',
    ],
    bring: ['the order number and exactly what should change'],
    asks: [
      {
        ask: 'Has the order been sent out yet?',
        unless:
          /shipp|dispatch|packed|sent|warehouse|minutes?|pre-?order|transit|on its way|goes out/,
      },
      {
        ask: 'What happens when you try to change it?',
        unless:
          /won't let|greyed|says|button|cannot|can't|no way|not showing|does nothing|only|chat|option|impossible|reload/,
      },
    ],
    team: 'the orders team',
  },
  {
    id: 'wrong-item',
    noun: /\b(?:order|parcel|package|delivery)\b/,
    thing: 'your order',
    clauses: ["what came isn't what you ordered"],
    heard: [
      "I'm sorry the wrong thing came.",
      "Opening it to find something you didn't order is a nuisance, and I'm sorry.",
      "I'm sorry {it} wasn't packed with what you asked for.",
    ],
    lets: ['find out how the mix-up came about', 'see what can be done about {it}'],
    act: ['check what was packed and what should have been', 'find out what your options are'],
    bring: PHOTO,
    asks: [
      WISH,
      {
        ask: 'What came, and what should it have been?',
        unless:
          /ordered|instead|should|asked for|meant to|picked|\bnot\b|wrong (?:colou?r|size)|supposed|swapped/,
      },
      {
        ask: 'Does the packing slip show the right one?',
        unless: /slip|label|receipt|invoice|box says/,
      },
    ],
    team: 'the team that packs orders',
  },
  {
    id: 'missing-item',
    noun: /\b(?:order|parcel|package|delivery|box|set|bundle)\b/,
    thing: 'your order',
    clauses: ['not everything you paid for was in {it}'],
    heard: [
      "I'm sorry {it} didn't come complete.",
      "Paying for all of it and not getting all of it isn't right, and I'm sorry.",
      "I'm sorry something was left out.",
    ],
    lets: ['find out where the missing part got to', 'see what was packed and what was left out'],
    act: [
      'check what was packed and whether the rest travels separately',
      'ask the warehouse about the missing part',
    ],
    bring: ['the order number and a list of what is missing'],
    asks: [
      {
        ask: 'Does the order show it as sent separately?',
        unless: /separate|split|two parcels|all delivered|second half|sealed|charged|slip/,
      },
      {
        ask: 'Was the box still sealed when you got it?',
        unless: /seal|open|tape|cellophane|sliced|torn/,
      },
      {
        ask: 'What would you like to have done about it?',
        unless: /refund|money back|posted|send|resend|replac|credit|want (?:my|it|the|them)/,
      },
    ],
    team: 'the team that packs orders',
  },
];

export const ORDERS: readonly Kind[] = [...PLACED, ...BUYING];
