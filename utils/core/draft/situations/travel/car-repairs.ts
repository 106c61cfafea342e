import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { ABOUT_CAR, CAR, MAKE, MODEL, NO_CAR, YEAR } from './car-words';
import { DAYS, mentions, PRAISE, THEIRS, telling } from './travel-words';

const not = anyOf(
  PRAISE,
  THEIRS,
  NO_CAR,
  '\\bi (?:fixed|repaired|replaced)\\b',
  '\\b(?:love|loving) my (?:new )?(?:car|\\w+) (?:so|!|but thanks)',
);
const VIN = ["the VIN and your dealer's name", 'the VIN and the mileage'];
const noun = /\b(?:car|vehicle|truck|suv|van|jeep)\b/;
const thing = 'your car';
const AGE = {
  ask: 'How old is it, and how many miles are on it?',
  unless:
    /\b(?:19|20)\d\d\b|\d+ ?k? miles|\d{2},?\d{3}|brand new|new car|months? old|years? old|yrs/,
};

export const CAR_REPAIRS: readonly Situation[] = [
  {
    id: 'car-recall',
    ...telling(
      `\\brecall(?:ed|s)?\\b${gap(70)}\\b(?:parts?|wait\\w*|months?|weeks?|no (?:parts|fix|date)|not (?:covered|fixed|available)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:fix|cover|have|been)|still|refus\\w*|again|yet|letter|notice|dealer\\w*|never)\\b${ABOUT_CAR}|\\b(?:wait\\w*|still|parts?|not cover|no fix|refus\\w*|known (?:issue|defect)s?)\\b${gap(60)}\\brecall(?:ed|s)?\\b${ABOUT_CAR}`,
      YEAR,
      '\\b(?<part>airbags?|seat ?belts?|ignition|brakes?|engine|transmission|steering|battery)\\b',
    ),
    not: anyOf(
      PRAISE,
      NO_CAR,
      "\\b(?:i recall|don't recall|food|product recall|i can't recall)\\b",
    ),
    noun: null,
    clauses: ['the recall on your {Car} is still open', 'the recall on your car is still open'],
    heard: ["An open recall isn't something to be left waiting on, and I'm sorry."],
    lets: ['find out where the recall work stands', 'get you an answer on the recall'],
    act: ['check the recall against your car', 'find out when the parts are due'],
    bring: VIN,
    asks: [
      { ask: 'What did the dealer tell you about parts?', unless: /parts?\b|told|said|says/ },
      { ask: 'Which dealer are you using?', unless: /\bat [a-z]{4,}|dealer in/ },
    ],
    team: 'the recall team',
  },
  {
    id: 'car-warranty',
    ...telling(
      `\\b(?:warranty|guarantee)\\b${gap(60)}\\b(?:refus\\w*|denied|deny|reject\\w*|not (?:cover\\w*|honou?r\\w*|under)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:cover\\w*|honou?r\\w*)|void\\w*|declin\\w*|expired|won'?t|out of|claim)\\b${ABOUT_CAR}|\\b(?:refus\\w*|denied|deny|reject\\w*|not cover\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t cover\\w*|won'?t cover|declin\\w*|no|out of|will not (?:even )?cover|wouldn'?t cover)\\b${gap(40)}\\b(?:warranty|guarantee|a part with)\\b${ABOUT_CAR}`,
      YEAR,
      '\\b(?<part>battery|transmission|gearbox|engine|clutch|turbo|paint|alternator|infotainment|head unit|ac|a\\/c|air con|suspension|catalytic converter|fuel pump|timing chain|sunroof|roof|radio)\\b',
    ),
    not: anyOf(PRAISE, NO_CAR, '\\b(?:extended warranty (?:calls?|spam)|phone)\\b'),
    noun: null,
    clauses: [
      "the {part} on your {Car} wasn't covered under the warranty",
      "the {part} wasn't covered under your car's warranty",
      "the work on your {Car} wasn't covered under the warranty",
      "the work on your car wasn't covered under the warranty",
    ],
    heard: ["You count on a warranty when something goes, and I'm sorry this one hasn't helped."],
    lets: ['look at what the warranty says on this', 'go through the refusal together'],
    act: ['have the warranty decision looked at', 'check what is covered on your car'],
    bring: VIN,
    asks: [
      { ask: 'What reason did the dealer give?', unless: /because|reason|said|told|wear|says/ },
      AGE,
    ],
    team: 'the warranty team',
  },
  {
    id: 'car-repair-failed',
    ...telling(
      [
        `\\b(?:fix|fixed|repair\\w*|replaced|serviced?|back (?:in|to|at))\\b${gap(25)}\\b(?:\\d|two|three|four|five|several|multiple|many|third|second|fourth|few) (?:\\w+ )?times?\\b${gap(60)}`,
        `\\b(?:(?:tr(?:y|ies|ied)|attempt\\w*) to fix|in (?:the )?(?:shop|garage|dealer\\w*|service)|back (?:in|to|at) (?:the )?(?:shop|dealer\\w*|garage|service\\w*|workshop))\\b${gap(40)}\\b(?:still|again|\\d times|(?:second|third|fourth|fifth|2nd|3rd|4th|5th) time|no fix|same)\\b`,
        `\\b(?:didn'?t|did not|never|can'?t|couldn'?t|cannot|unable to|still not|still hasn'?t|not) (?:get (?:it|this) )?(?:fix\\w*|repair\\w*|diagnos\\w*|figure|find (?:the|what|out))\\b`,
      ]
        .map((core) => `(?:${core})${mentions(`\\b(?:${CAR}|dealer\\w*|engine|mechanic)\\b`)}`)
        .join('|'),
      YEAR,
      '\\b(?<tries>(?:\\d|two|three|four|five|several|multiple) times)\\b',
    ),
    not,
    noun,
    thing,
    clauses: [
      "your {Car} still isn't right after going back {tries}",
      "{it} still isn't right after going back {tries}",
      "your {Car} still isn't right after the repair",
      "{it} still isn't right after the repair",
    ],
    heard: ["Going back again for the same fault is wearing, and I'm sorry."],
    lets: ['get a proper answer on {it}', 'get someone to look at the whole history'],
    act: ['go through the repair history with the dealer', 'bring in the technical team'],
    bring: VIN,
    asks: [
      { ask: 'What did the dealer say after the last visit?', unless: /said|told|says|tell me/ },
      {
        ask: 'What does it still do?',
        unless: /noise|leak|heat|light|stall|start|shak|smell|\bac\b/,
      },
    ],
    team: 'the technical team',
  },
  {
    id: 'car-in-shop',
    ...telling(
      `\\b(?:car|vehicle|truck|suv|it|${MODEL}|${MAKE})\\b${gap(20)}\\b(?:(?:been|is|sitting|sat|still|was) (?:\\w+ ){0,2}(?:in|at|with) (?:the |your |a |my )?(?:\\w+ )?(?:shop|dealer\\w*|garage|service (?:center|centre|department|dept|station)|workshop|repair shop|body ?shop))\\b|\\b(?:wait\\w*)\\b${gap(25)}\\b(?:for|on) (?:a |the |my )?(?:\\w+ )?(?:parts?|repair|car to be (?:fixed|repaired)|back ?ordered)\\b${ABOUT_CAR}|\\b(?:parts?)\\b${gap(20)}\\b(?:back ?-?order\\w*|on order|not (?:available|in stock)|unavailable|delay\\w*)\\b${ABOUT_CAR}|\\bwithout (?:my|a|our) (?:car|vehicle|truck)\\b`,
      `\\b(?<days>(?:over |almost |nearly |more than )?${DAYS})\\b`,
      YEAR,
    ),
    not,
    noun,
    thing,
    clauses: [
      'your {Car} has been off the road for {days}',
      '{it} has been off the road for {days}',
      "you're still without {it}",
    ],
    heard: ["Being without a car throws everything else out, and I'm sorry it's taking this long."],
    lets: ['find out what is holding the repair up', 'get you a straight answer from the dealer'],
    act: ['speak to the dealer about the repair', 'find out where the parts are'],
    bring: VIN,
    asks: [
      {
        ask: 'Which part are they waiting for?',
        unless: /parts?\b|engine|transmission|battery|airbag/,
      },
      { ask: 'Have you been given a car in the meantime?', unless: /loaner|courtesy|rental|hire/ },
    ],
    team: 'the dealer support team',
  },
];
