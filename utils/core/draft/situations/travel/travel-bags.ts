import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import {
  AIRPORT,
  FLIGHT_NUMBER,
  HOURS,
  mentions,
  PRAISE,
  THEIRS,
  TO,
  telling,
} from './travel-words';

const BAG =
  '(?:bags?|luggage|luggages|baggage|suit ?cases?|hold bag|backpack|rucksack|stroller|pram|buggy|pushchair|car ?seat|golf clubs|skis|surfboard|bike box|guitar|(?:brand new|new|hard) case)';
const MY_BAG = `(?:my|our|the|both|all|all my|all our|1 of my|one of my|one of our) (?:[\\w'-]+ ){0,2}${BAG}`;
const NOT =
  "(?:has ?n[o']?t|have ?n[o']?t|did ?n[o']?t|does ?n[o']?t|is ?n[o']?t|are ?n[o']?t|hasn't|haven't|didn't|isn't|aren't|wasn't|weren't|was not|were not|never|not|no(?:where)?)";
const noun =
  /\b(?:(?:luggage|baggage)(?! (?:handlers?|line|desk|claim|team|belt|service|reclaim|fee|hall|people))|suit ?cases?|backpack|rucksack|stroller|pram|buggy|pushchair|car ?seat|golf clubs|skis|surfboard|guitar|hold bag|bags?)\b/;
const SHOPPING =
  '\\b(?:handbag|gym bag|sleeping bag|tote|carrier bag|shopping bag|bags? of|driver|uber|doritos|crisps|delivery)\\b';
const not = anyOf(PRAISE, THEIRS, SHOPPING);

const BRING = [
  'the bag tag number and your booking reference',
  'the reference the baggage desk gave you',
];
const REPORT = {
  ask: 'Did the baggage desk give you a report number?',
  unless: /report|desk|reference|\bpir\b|\bref\b|claim/,
};
const LAST_SEEN = {
  ask: 'Which airport did you land at?',
  unless:
    /\b(?:in|at|to|from) [a-z]{4,} ?(?:airport)?\b|airport|\b(?:jfk|lax|lhr|ord|dfw|atl|sfo|mia|bos|lgw|mco|ewr|clt|den|phl)\b/,
};

export const TRAVEL_BAGS: readonly Situation[] = [
  {
    id: 'bag-damaged',
    ...telling(
      mentions(
        '\\b(?:bags?|luggages?|baggage|suit ?cases?|backpack|rucksack|stroller|pram|buggy|pushchair|car ?seat|golf clubs|skis|surfboard|bike box|guitar|new case|hard case|carry[- ]?on)\\b',
      ) +
        `\\b${BAG}\\b${gap(45)}\\b(?:damaged|broken(?! (?:baggage|luggage|bag) (?:belt|system))|broke\\b|ripped|torn|cracked|smashed|crushed|wrecked|destroyed|ruined|mangled|dented|trashed|soaked|soaking wet|shredded|in pieces|wheel (?:is |was )?(?:missing|gone|broken|off)|missing (?:a |its |one |two |both )?(?:wheel|handle)s?|handle (?:is |was |has been )?(?:broken|missing|gone|snapped|off))\\b|\\b(?:damaged|broke|ripped|smashed|cracked|destroyed|wrecked|ruined|crushed|trashed|mangled) (?:\\w+ )?(?:my|our) (?:[\\w'-]+ ){0,2}${BAG}\\b`,
      `(?<part>(?:a |the |one |two |both )?(?:wheel|handle|zip|zipper|strap|lock)s?) (?:is|are|was|were|has been|have been|got|ripped|broken|missing|torn|snapped|came)`,
      AIRPORT,
    ),
    not,
    noun,
    thing: 'your bag',
    clauses: ['{it} was damaged on the way through {At}', '{it} was damaged on the way'],
    heard: [
      "{it} should have come back the way you handed it over, and I'm sorry it didn't.",
      "I'm sorry {it} was damaged on the trip. That's a poor end to a journey.",
    ],
    lets: ['get the damage to {it} on record', 'see what can be done about {it}'],
    act: ['open a damage report', 'have the damage looked at'],
    bring: [
      'a photo of the damage and your bag tag number',
      'the bag tag number and your booking reference',
    ],
    asks: [
      {
        ask: 'Did you report it at the baggage desk before you left the airport?',
        unless: /report|desk|reference|claim/,
      },
      {
        ask: 'Can you still use it, or is it past that?',
        unless: /unus|can't use|destroy|wheel|handle|useless/,
      },
    ],
    team: 'the baggage team',
  },
  {
    id: 'bag-rifled',
    ...telling(
      mentions(
        '\\b(?:bags?|luggages?|baggage|suit ?cases?|backpack|rucksack|stroller|pram|buggy|pushchair|car ?seat|golf clubs|skis|surfboard|bike box|guitar|new case|hard case|carry[- ]?on)\\b',
      ) +
        `\\b(?:stolen|stole|missing|taken|gone|theft|rifled|pilfered|nicked)\\b${gap(20)}\\b(?:from|out of|inside|in|through) (?:my|our) (?:[\\w'-]+ ){0,2}${BAG}\\b|\\b${MY_BAG}\\b${gap(30)}\\b(?:opened|broken into|cut open|lock (?:was )?(?:cut|broken|missing)|rifled|gone through)\\b${gap(40)}\\b(?:missing|stolen|taken|gone|stole|took)\\b`,
      AIRPORT,
    ),
    not,
    noun,
    thing: 'your bag',
    clauses: ['things went missing from {it} at {At}', 'things went missing from {it}'],
    heard: [
      "Things going missing from {it} is a nasty surprise to come home to, and I'm sorry.",
      "I'm sorry things were gone from {it} when you got it back.",
    ],
    lets: ['find out what happened to {it}', 'find out who had {it} and when'],
    act: ['have the bag followed from check-in to the belt', 'open a report for what is missing'],
    bring: [
      'the bag tag number and a list of what is missing',
      'the booking reference and what is missing',
    ],
    asks: [
      {
        ask: 'What is missing from it?',
        unless: /phone|laptop|ipad|camera|cash|money|jewel|perfume|shoes|watch|clothes|airpods/,
      },
      { ask: 'Have you reported it at the airport?', unless: /report|police/ },
    ],
    team: 'the baggage team',
  },
  {
    id: 'bag-belt',
    ...telling(
      mentions(
        '\\b(?:bags?|luggages?|baggage|suit ?cases?|backpack|rucksack|stroller|pram|buggy|pushchair|car ?seat|golf clubs|skis|surfboard|bike box|guitar|new case|hard case|carry[- ]?on)\\b',
      ) +
        `\\b(?:wait\\w*|stood|standing|stuck)\\b${gap(45)}\\bfor (?:my |our |the |a |checked |hold |gate checked )*(?:bags?|luggage|baggage|suitcases?)\\b(?! (?:drop|check|allowance|rules|to be (?:found|delivered)))|\\b(?:wait\\w*|stood|standing|stuck)\\b${gap(30)}\\b(?:baggage|luggage|bag) (?:claim|belt|carousel|reclaim|hall)\\b|\\b(?:no|still no) (?:bags|luggage|baggage)\\b${gap(20)}\\b(?:carousel|belt|reclaim|baggage claim)\\b`,
      `(?<late>${HOURS})`,
      AIRPORT,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      SHOPPING,
      '\\b(?:days?|weeks?|months?|lost|yesterday|delivered|deliver|found|missing)\\b',
    ),
    noun: /(?<=\b(?:my|our) (?:\w+ )?)(?:bags?|luggage|baggage|suitcases?)\b/,
    thing: 'your bags',
    clauses: [
      "you've been waiting {late} for {it} at {At}",
      "you've been waiting {late} for {it}",
      "you're being kept waiting for {it}",
    ],
    heard: [
      "Standing at the belt is the last thing you want after a flight, and I'm sorry it's taking this long.",
      "I'm sorry {it} is taking so long to reach the belt.",
    ],
    lets: ['find out what is holding {it} up', 'get you an answer from the baggage hall'],
    act: ['ask the baggage hall what is holding it up', 'chase it with the team at the airport'],
    bring: [],
    asks: [
      { ask: 'Which flight did you come in on?', unless: /\bflight \w*\d|\b[a-z]{2} ?\d{2,4}\b/ },
      { ask: 'Which airport are you at, and which belt?', unless: /belt \d|carousel \d/ },
    ],
    team: 'the baggage team',
  },
  {
    id: 'bag-missing',
    ...telling(
      mentions(
        '\\b(?:bags?|luggages?|baggage|suit ?cases?|backpack|rucksack|stroller|pram|buggy|pushchair|car ?seat|golf clubs|skis|surfboard|bike box|guitar|new case|hard case|carry[- ]?on)\\b',
      ) +
        [
          `\\b(?:lost|misplaced|left behind|lose|losing|loose|mislaid|forgot) (?:both |all |one |1 |two |\\w+ )?(?:of )?(?:my|our) (?:[\\w'-]+ ){0,2}${BAG}\\b`,
          `\\b${MY_BAG}\\b${gap(25)}\\b(?:lost|missing|left behind|left in|left at|misplaced|delayed|disappeared|nowhere|somewhere|in limbo|stuck|mislaid|stranded|went to|sent to|flown to|ended up in|never made it|offloaded)\\b`,
          `\\b${MY_BAG}\\b${gap(20)}\\b${NOT} (?:yet |even |been |make |made |still |ever )*(?:arriv\\w*|come|came|turn\\w* up|show\\w* up|here|there|on the (?:plane|flight|carousel|belt)|it|with (?:me|us)|been (?:found|located|delivered|returned|sent|loaded)|found|located|delivered|returned|loaded|put on|board|boarded|travel|fly|to be (?:found|seen))\\b`,
          `\\b(?:where(?:'?s| is| are| the (?:hell|heck) (?:is|are)| on earth (?:is|are))|locate|find|track|trace|found|lost|missing|no idea where|know where) (?:is |are )?(?:my|our) (?:[\\w'-]+ ){0,2}${BAG}\\b`,
          `\\b(?:no|without|w/o|waiting (?:for|on)|waited for|not received|haven'?t (?:received|got|had)|havent (?:received|got|had)|yet to receive|still missing|missing|still ${NOT} (?:have|got|received)|do ?n'?t have) (?:any |sign of |update on |news on |news of |trace of )?(?:my |our |the )?(?:checked |lost |delayed |missing |checked in )?(?:luggage|baggage|suitcases?|bags?|checked bags?)\\b${gap(50)}\\b(?:still|yet|days?|hours?|hrs?|flight|airport|landed|arrived|from|since|lost|update|here|delivered|yesterday|sunday|monday|tuesday|wednesday|thursday|friday|saturday)\\b`,
          `\\bstill (?:no|missing|waiting (?:for|on)|without|(?:have )?not received|haven'?t (?:got|received|had)) (?:my |our |the )?(?:checked |lost |delayed |missing )?(?:luggage|baggage|suitcases?|bags?)\\b(?! (?:policy|allowance|fee))`,
          `\\b(?:suitcase|luggage|baggage|bags) (?:is |are |still |has been |have been |went |gone )*(?:missing|lost|delayed)\\b`,
          `\\b(?:lost|missing|delayed) (?:luggage|baggage|bags?|suitcases?)\\b${gap(40)}\\b(?:still|no (?:response|update|answer|reply|news|help|one)|days?|weeks?|nobody|report|claim|hold|call|help|yet)\\b`,
        ].join('|'),
      TO('(?:flight|flew|flown|fly|flying|travelled|traveled)').replace('<To>', '<Dest>'),
      `\\b(?:for|after|past|last) (?<days>(?:over |nearly |almost |more than )?(?:\\d{1,3}|two|three|four|five|six|seven|a) ?(?:days?|weeks?|months?|hours?|hrs?))\\b`,
      `\\b(?<num>\\d{1,2}) days? (?:later|ago|now|without)`,
      FLIGHT_NUMBER,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      SHOPPING,
      "\\bplease don'?t lose|\\b(?:got|get|have) (?:my|our) (?:bags?|luggage|suitcases?) (?:back|now)|\\b(?:no|free) (?:bags?|luggage|baggage) (?:allowance|fees?|policy|charge)|\\bbag (?:found|arrived|was found)|\\bfound (?:my|our|the) (?:bags?|luggage|suitcase)|\\bi (?:left|forgot) (?:my|our)|\\b(?:bus|train|taxi|cab|tram|tube|hotel)\\b",
    ),
    noun,
    thing: 'your luggage',
    clauses: [
      "{it} still isn't back with you after {days}",
      "{it} still isn't back with you after {num} days",
      "{it} didn't make it to {Dest} with you",
      "{it} didn't arrive with you on {No}",
      "{it} isn't with you",
    ],
    heard: [
      "I'm sorry {it} isn't with you. Being without your things is hard on any trip.",
      "You should have {it} by now, and I'm sorry you don't.",
      "Arriving without {it} is a miserable way to start, and I'm sorry.",
    ],
    lets: ['find {it}', 'track {it} down', 'find out where {it} ended up'],
    act: [
      'have the bag traced',
      'find out where it was last scanned',
      'chase it with the baggage team',
    ],
    bring: BRING,
    asks: [
      REPORT,
      LAST_SEEN,
      {
        ask: 'What does it look like: colour, make, anything that stands out?',
        unless: /black|red|blue|green|grey|gray|pink|samsonite|purple/,
      },
    ],
    team: 'the baggage team',
  },
  {
    id: 'bag-fee',
    ...telling(
      mentions(
        '\\b(?:bags?|luggages?|baggage|suit ?cases?|backpack|rucksack|stroller|pram|buggy|pushchair|car ?seat|golf clubs|skis|surfboard|bike box|guitar|new case|hard case|carry[- ]?on)\\b',
      ) +
        `\\b(?:charged?|charging|pay|paid|fees?|fined)\\b${gap(40)}\\b(?:for|on|to check|to take|to bring) (?:a |an |my |our |the |each |one |1 |checked |carry[- ]?on |hand |cabin |hold |extra |overweight )*(?:bags?|luggage|baggage|suitcase|carry[- ]?on|backpack)\\b|\\b(?:bag|baggage|luggage|carry[- ]?on) fees?\\b${gap(40)}\\b(?:ridiculous|ripp?[- ]?off|outrageous|twice|wrong|scam|again|joke|crazy|insane|unfair|rip)\\b`,
      '(?<fee>[£$€] ?\\d{1,4}(?:\\.\\d\\d)?)',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      SHOPPING,
      '\\b(?:lost|miss(?:ing|ed)|broke\\w*|damaged?|refund(?:ed)? me|do i|how much|what)\\b',
    ),
    noun: /\b(?:carry[- ]?on|hand luggage|hand baggage|suitcase|luggage|baggage|backpack|bag)\b/,
    thing: 'your bag',
    clauses: ['you had to pay {fee} for {it}', 'you had to pay for {it}'],
    heard: [
      "I'm sorry about the charge for {it}. Nobody likes finding that out at the airport.",
      "A charge for {it} that you didn't expect is annoying, and I'm sorry.",
    ],
    lets: ['see whether the charge for {it} was right', 'look at what your ticket includes'],
    act: ['check the bag charge against your ticket', 'look at what your fare includes'],
    bring: ['the booking reference', 'the booking reference and the receipt for the bag'],
    asks: [
      {
        ask: 'Was it charged at the gate, at the desk or online?',
        unless: /gate|desk|online|check-?in/,
      },
      { ask: 'What did your ticket say about bags?', unless: /includ|allow|policy|said|says/ },
    ],
    team: 'the baggage team',
  },
];
