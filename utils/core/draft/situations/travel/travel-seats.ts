import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { AIRLINE, FLIGHT_NUMBER, mentions, PRAISE, THEIRS, TO, telling } from './travel-words';

const BOARD =
  '(?:flights?|plane|aircraft|cabin|on ?board|airlines?|flying|flew|airways|air|jet|inflight|in-flight|crew|economy|business class|premium)';
const FLIGHT_TO = TO('(?:flight|flights|fly|flying|flew|plane|flt)');
const NO_SEAT =
  "\\b(?:train|bus|coach|car seat|cinema|theatre|theater|concert|stadium|show|game|match|arena|restaurant|toilet seat|driver'?s? seat|seat ?belt|leather)\\b";
const WHEN = {
  ask: 'When do you fly?',
  unless:
    /today|tomorrow|tonight|now|yesterday|last|just|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d(?:st|nd|rd|th)|hours?\b/,
};

const FLIGHT_REF = ['the flight number and your seat', 'the booking reference and your seat'];

export const TRAVEL_SEATS: readonly Situation[] = [
  {
    id: 'seat-apart',
    ...telling(
      mentions('seat|sat |sit|split|separat') +
        `\\b(?:(?:split|separat\\w*|seated|sat|sit(?:ting)?|seats?) (?:\\w+ ){0,3}(?:apart|separately|away from|in different rows)|(?:split|separated) (?:us|my family|our family|me|families|family|up|from)|(?:not|n'?t|cannot|cant) (?:be )?(?:sit|sat|seated|seat) (?:us )?(?:together|next to|with my))\\b`,
      '\\b(?:from|away from|next to|with) my (?<who>(?:\\d{1,2}|two|three|four|five|six)[- ]?(?:year|yr|month)s?[- ]olds?|kids?|child(?:ren)?|son|daughter|wife|husband|partner|family|toddler|baby|mum|mom|dad|fiance|fiancee|boyfriend|girlfriend|friends?)\\b',
      FLIGHT_TO,
    ),
    not: anyOf(PRAISE, NO_SEAT),
    noun: null,
    clauses: ["you aren't seated with your {who}", "you've been seated apart"],
    heard: [
      "Being seated apart is not how you planned it, and I'm sorry.",
      "I'm sorry your group has been split up.",
    ],
    lets: ['see whether you can sit together', 'look at the seats on your booking'],
    act: ['look at the seat map with your booking', 'ask the airport team about seats together'],
    bring: ['the booking reference', 'the booking reference and who is travelling'],
    asks: [
      WHEN,
      {
        ask: 'Had you picked the seats when you booked?',
        unless: /paid|chose|chosen|picked|selected|reserved|booked.{0,20}together/,
      },
    ],
    team: 'the seating team',
  },
  {
    id: 'seat-changed',
    ...telling(
      mentions('seat|downgrad|bumped') +
        `\\b(?:chang(?:e|ed|es|ing)|moved?|switch(?:ed)?|swapped|took|gave away|given away|giving away|gave|lost|bumped|reassigned|downgraded|kicked)\\b${gap(25)}\\b(?:my|our|me from (?:my|our)|me out of (?:my|our)|us from our) (?:\\w+ ){0,3}seats?\\b|\\b(?:my|our) (?:\\w+ ){0,3}seats?\\b${gap(25)}\\b(?:(?:was|were|been|got|have been|has been) (?:changed|moved|given|taken|switched|reassigned|downgraded)|not (?:honou?red|available))\\b|\\bdowngraded\\b${gap(40)}\\b(?:economy|coach|seat|class|flight|premium|business|first)\\b|\\bbumped (?:me|us|my|our)\\b${gap(40)}\\b(?:class|seat|lower|economy|coach)\\b`,
      '\\bpaid (?<fee>[£$€] ?\\d{1,4}(?:\\.\\d\\d)?)',
      '\\b(?<class>(?:window|aisle|exit row|extra legroom|first class|business class|premium economy|comfort|economy plus|bulkhead)) seats?\\b',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      NO_SEAT,
      '\\b(?:can i|can you|could (?:you|i)|how (?:do|can)|want to change|would like to change|to change my seat|trying to change|without losing)\\b',
    ),
    noun: null,
    clauses: ['your {class} seat was changed', "the seat you booked isn't the one you got"],
    heard: [
      "You picked that seat for a reason, and I'm sorry it was changed.",
      "I'm sorry the seat you booked isn't the one you were given.",
    ],
    lets: ['find out why the seat was changed', 'see which seat can be found for you'],
    act: ['look at what was booked', 'see what else is free on that flight'],
    bring: ['the booking reference', 'the booking reference and the seat you had'],
    asks: [
      WHEN,
      {
        ask: 'Were you given a reason for the change?',
        unless: /reason|told|said|says|because|equipment|aircraft change/,
      },
    ],
    team: 'the seating team',
  },
  {
    id: 'overbooked',
    ...telling(
      mentions('book|sold|sell|board|gate|bumped|kicked') +
        `\\b(?:over ?-?booked|over ?-?sold|oversell\\w*|denied boarding|refused boarding|not (?:let|allowed) (?:us |me )?(?:to )?board|wouldn'?t let (?:us|me|my \\w+) (?:on|board)|turned away at the gate|bumped (?:me |us )?(?:from|off)|kicked (?:me|us) off)\\b`,
      FLIGHT_NUMBER,
      FLIGHT_TO,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:train|bus|coach|hotel|room|server|forum|game|chat|volunteer\\w*|surgery|doctor|restaurant|customers? on|someone else|passenger was|man|woman|guy)\\b',
    ),
    noun: null,
    clauses: [
      "you couldn't board the flight to {To}",
      "you couldn't board flight {No}",
      "you couldn't board the flight you booked",
    ],
    heard: ["Holding a ticket and not being let on is hard to take, and I'm sorry."],
    lets: ['get you there another way', 'find the next seat for you'],
    act: ['look at what happened with your booking', 'find the next flight with room'],
    bring: ['the booking reference', 'the booking reference and the flight number'],
    asks: [
      {
        ask: 'Have you been put on another flight?',
        unless: /rebook|another flight|next flight|later flight|tomorrow/,
      },
      {
        ask: 'What reason did the gate give?',
        unless: /reason|because|told|said|says|oversold|overbook/,
      },
    ],
    team: 'the bookings team',
  },
  {
    id: 'upgrade-trouble',
    ...telling(
      `\\b(?:paid|pay|bought|purchased|used|applied|confirmed|booked)\\b${gap(30)}\\bupgrade\\w*\\b${gap(50)}\\b(?:not|never|n'?t|still|no|lost|disappear\\w*|gone|refus\\w*|cancel\\w*|denied|removed|took|without|didn'?t|havent|haven'?t)\\b${mentions(`\\b${BOARD}\\b|seat|miles|points|class`)}|\\bupgrade\\w* (?:was|were|has been|have been|got|is|never|didn'?t|not)\\b${gap(20)}\\b(?:lost|removed|cancel\\w*|denied|taken|gone|cleared|honou?red|applied|go through|refused)\\b${mentions(`\\b${BOARD}\\b|seat|class`)}`,
      FLIGHT_TO,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:phone|iphone|windows|ios|contract|software|plan|android|handset|bt|sky)\\b',
    ),
    noun: null,
    clauses: [
      "your upgrade on the flight to {To} didn't come through",
      "your upgrade didn't come through",
    ],
    heard: ["An upgrade you counted on that then isn't there is a letdown, and I'm sorry."],
    lets: ['find out what happened to your upgrade', 'look at the upgrade together'],
    act: ['look at the upgrade on your booking', 'find out where the upgrade was lost'],
    bring: ['the booking reference', 'the booking reference and the upgrade confirmation'],
    asks: [
      WHEN,
      {
        ask: 'Was it paid with money or with points?',
        unless: /paid|miles|points|\$|£|certificate|voucher/,
      },
    ],
    team: 'the bookings team',
  },
  {
    id: 'seat-broken',
    ...telling(
      mentions(`${AIRLINE}|\\b(?:flights?|plane|aircraft|cabin|crew|row \\d+)\\b`) +
        `\\bseats?\\b${gap(25)}\\b(?:broken|broke|wet|ripped|stuck|filthy|(?:wo|would|did|does|could|ca)n'?t recline|not reclin\\w*|doesn'?t recline|falling apart)\\b|\\b(?:broken|wet|ripped) seat\\b`,
      '\\bseat (?<row>\\d{1,2}[a-k])\\b',
    ),
    not: anyOf(PRAISE, NO_SEAT, '\\b(?:website|page|app|map|selection)\\b'),
    noun: null,
    clauses: ["seat {row} wasn't right", "your seat on board wasn't right"],
    heard: ["A bad seat makes for a long flight, and I'm sorry."],
    lets: ['get that seat reported', 'find out whether the fault was known'],
    act: ['pass it to the cabin team', 'have that seat checked before it flies again'],
    bring: FLIGHT_REF,
    asks: [
      { ask: 'Which flight is it?', unless: /\bflight #?\w{0,3} ?\d|\bfrom\b.{0,20}\bto\b/ },
      {
        ask: 'Was there another seat they could move you to?',
        unless: /full|moved|another seat|other seat/,
      },
    ],
    team: 'the cabin team',
  },
];
