import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import {
  HOURS,
  mentions,
  PRAISE,
  REFUND_DUE,
  REFUND_REFUSED,
  REFUND_SETTLED,
  telling,
} from './travel-words';

const RIDE = mentions(
  '\\b(?:uber\\w*|lyft|ola|olacabs|grab|bolt|cabs?|taxis?|rides?|drivers?|trip|careem|addison lee|gett|rider)\\b|uber|lyft|olacabs|ola_',
);
const NO_RIDE =
  'goahead|stagecoach|arriva|firstbus|septa|dublinbus|nationalexpress|@tfl|\\b\\d{1,3} driver|\\b(?:flights?|plane|bus|(?<!missed (?:my|the) )train|coach|parcel|package|delivery driver|courier|eats|ubereats|food|meal|restaurant|burger|pizza|fast track|same[- ]day|printer|graphics|windows|nvidia|audio driver|order|test drive|hgv|deliveroo|doordash|grubhub|postmates|bike)\\b';
const not = anyOf(
  PRAISE,
  NO_RIDE,
  "\\b(?:i'?m a driver|i drive for|as a driver|my (?:rider|passenger))\\b",
);
const TRIP = ['the date and time of the trip', 'the email on the account and when the trip was'];
const MONEY = '(?<fee>(?:[£$€₹]|rs\\.? ?) ?\\d{1,4}(?:\\.\\d\\d)?)';
const WHEN = {
  ask: 'When was the trip?',
  unless:
    /today|tonight|last night|yesterday|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|this morning|just now|\bjust\b|\bago\b|\d ?(?:am|pm)/,
};
const REPORTED = {
  ask: 'Have you reported it in the app yet?',
  unless: /report|app|emailed|support|complain|raised|contacted/,
};

export const RIDES: readonly Situation[] = [
  {
    id: 'ride-cancel-fee',
    ...telling(
      `\\b(?:cancell?ation (?:fees?|charges?)|cancel fee)\\b${RIDE}|\\b(?:charged?|charging|bill\\w*|fee|deduct\\w*|paid|pay)\\b${gap(60)}\\b(?:cancel\\w*|never (?:showed|came|arrived|took|turned)|didn'?t (?:take|show|come|turn|arrive|even take)|not (?:taken|take)|no[- ]show|wasn'?t (?:in|on)|for a ride i|haven'?t taken|without (?:taking|a ride))\\b${RIDE}|\\b(?:cancel\\w*|never (?:showed|came|arrived|turned)|didn'?t (?:show|come|turn|arrive)|hasn'?t (?:even )?arrived|hasen'?t even arrived)\\b${gap(60)}\\b(?:charged?|charging|money (?:was )?taken|fee|deduct\\w*|bill\\w*)\\b${RIDE}`,
      MONEY,
    ),
    not: anyOf(
      PRAISE,
      NO_RIDE,
      "\\b(?:same[- ]day|fast track|express|deliver\\w*|next[- ]day|hotel|booking\\.com|subscription|membership|how much|what is|airbnb|gym|trial|(?:is|are) there (?:still )?an?|(?:do|does|will|would) (?:i|it|they|you|we|the|a) (?:\\w+ ){0,4}(?:get |be )?(?:charged?|appl(?:y|ies)|pay)|what(?:'s| is) the|is the cancell?ation|fee (?:applies|apply|applicable))\\b",
    ),
    noun: null,
    clauses: [
      "you were charged {fee} for a ride you didn't get",
      "you were charged for a ride you didn't get",
    ],
    heard: [
      "Paying for a ride that never happened isn't how it should work, and I'm sorry.",
      "I'm sorry you were charged for a ride you didn't get.",
    ],
    lets: ['see what you were charged and why', 'get that charge looked at'],
    act: ['check the charge against the trip', 'look at what happened on that trip'],
    bring: TRIP,
    asks: [WHEN, REPORTED],
    team: 'the payments team',
  },
  {
    id: 'ride-overcharged',
    ...telling(
      `\\b(?:over[- ]?charg\\w*|charg\\w* (?:me |us |my card |my \\w+ card )?(?:twice|double|more|extra|too much|[£$€₹]|rs|a cleaning|for (?:someone|somebody)|almost|\\d)|double charged|charged for (?:someone|somebody) else|wrong (?:fare|amount|charge)|extra (?:money|charge|amount|fare)|cleaning fee|fare (?:was|is|showed|shown|shows|changed|went)|took (?:a |the )?(?:long\\w*|wrong|different|scenic) (?:way|route)|longer route|wrong route|wrong way|drove (?:me )?(?:around|in circles)|\\d+ ?\\$ more)\\b${RIDE}`,
      MONEY,
      '(?<cleaning>cleaning fee)',
      '\\b(?<twice>twice)\\b',
    ),
    not: anyOf(
      PRAISE,
      NO_RIDE,
      '\\b(?:surge protector|hotel|phone plan|broadband|subscription|airbnb)\\b',
    ),
    noun: null,
    clauses: [
      'you were charged a {cleaning}',
      'you were charged {twice} for your trip',
      'you paid more for your trip than you expected',
    ],
    heard: ["A fare should match the trip you took, and I'm sorry this one surprised you."],
    lets: ['see what you were charged and why', 'go through the fare for that trip'],
    act: ['check the charge against the trip', 'look at the route taken'],
    bring: TRIP,
    asks: [
      {
        ask: 'What fare were you shown when you booked?',
        unless: /quoted|estimate|showed|shown|said|was \d|fare was|\d.*\d/,
      },
      WHEN,
    ],
    team: 'the payments team',
  },
  {
    id: 'ride-refund',
    ...telling(
      `${REFUND_DUE}${mentions('\\b(?:uber|lyft|ola|olacabs|cab|taxi|ride|driver)\\b|uber_support|olacabs|lyft')}`,
      REFUND_REFUSED,
    ),
    not: anyOf(PRAISE, REFUND_SETTLED, NO_RIDE),
    noun: null,
    clauses: [
      'the refund for your trip was {refuse}ed',
      "you've been told there is no {asked} for your trip",
      'the refund for your trip is still outstanding',
    ],
    heard: ["Having to chase a refund for a trip is tiring, and I'm sorry."],
    lets: ['find out where the refund has got to', 'get you a straight answer on the refund'],
    act: ['check where the refund stands', 'look at the charge again'],
    bring: TRIP,
    asks: [
      WHEN,
      {
        ask: 'What reason were you given so far?',
        unless: /said|told|reason|because|reply|no response/,
      },
    ],
    team: 'the payments team',
  },
  {
    id: 'ride-cancelled',
    ...telling(
      `\\b(?:drivers?|uber|lyft|ola|cab|taxi|he|she|they|captain)\\b${gap(35)}\\b(?:cancel\\w*|refus\\w* (?:to (?:come|go|take|drive|pick)|the ride|my ride|ride)|den(?:ied|ying|y) (?:to|the|my|duty)|asked me to cancel|declin\\w*)\\b${RIDE}|\\b(?:ride|cab|taxi|trip)s?\\b${gap(20)}\\b(?:was |got |been |is |keeps? (?:getting|being) )?cancel\\w*\\b${gap(30)}\\b(?:by|driver|uber|lyft|ola|again|times?|last minute)\\b|\\bcancel\\w*\\b${gap(20)}\\b(?:my|the|our) (?:ride|cab|taxi|uber|lyft)\\b`,
      '\\b(?<times>twice|(?:\\d{1,2}|two|three|four|five|six) times|again)\\b',
      '\\b(?<count>\\d{1,2}|two|three|four|five|six|several|multiple) (?:different )?drivers',
    ),
    not: anyOf(
      PRAISE,
      NO_RIDE,
      '\\b(?:i cancel\\w*|i had to cancel|how (?:do|can) i cancel|fee|charg\\w*|trip to|hotel)\\b',
    ),
    noun: null,
    clauses: [
      '{count} drivers cancelled on you',
      'your ride was cancelled {times}',
      'your driver cancelled on you',
    ],
    heard: ["Being left on the kerb by a cancellation is no fun, and I'm sorry."],
    lets: ['find out why you were let down', 'look at what happened on that booking'],
    act: ['look at what happened on that trip', 'pass it to the team that deals with drivers'],
    bring: TRIP,
    asks: [
      {
        ask: 'Did you get another car in the end?',
        unless: /another|finally|eventually|walk|still|late|missed|lyft instead/,
      },
      { ask: 'Did the driver say why?', unless: /said|told|because|reason|asked|destination|cash/ },
    ],
    team: 'the driver team',
  },
  {
    id: 'ride-no-show',
    ...telling(
      `\\b(?:uber|lyft|ola|cab|taxi|driver|ride)\\b${gap(40)}\\b(?:never (?:\\w+ )?(?:showed|came|arrived|turned|picked)|did ?n'?t (?:\\w+ )?(?:show|come|turn|arrive|pick)|no[- ]show\\w*|(?:nobody|no one) (?:turned|showed|came)|not (?:\\w+ )?(?:showed|come|arrived|turned|moving|here|responding|picking)|hasn'?t (?:\\w+ )?(?:arrived|come|turned|moved|showed)|isn'?t moving|drove (?:off|away|past)|left without|late)\\b${RIDE}|\\b(?:wait\\w*)\\b${gap(30)}\\b(?:for|on) (?:my|a|an|the|your|our) (?:\\w+ )?(?:uber|lyft|ola|cab|taxi|driver|ride)\\b`,
      `wait\\w*(?: \\w+){0,3}? (?<late>${HOURS})`,
    ),
    not: anyOf(PRAISE, NO_RIDE, '\\b(?:cancel\\w*|late night|charg\\w*|fee)\\b'),
    noun: null,
    clauses: [
      "you've been waiting {late} for your ride",
      "your driver didn't get to you as planned",
    ],
    heard: ["Waiting for a car that doesn't come wears anyone down, and I'm sorry."],
    lets: ['find out what happened with your driver', 'see what went wrong there'],
    act: ['look at what happened on that trip', 'pass it to the team that deals with drivers'],
    bring: TRIP,
    asks: [
      {
        ask: 'Are you still waiting now?',
        unless: /still|yesterday|last|morning|earlier|finally|eventually|was/,
      },
      { ask: 'What does the app show for the driver?', unless: /app|shows|says|moving|gps|map/ },
    ],
    team: 'the driver team',
  },
  {
    id: 'ride-driver-manner',
    ...telling(
      `\\bdrivers?\\b${gap(60)}\\b(?:rude|abusive|shouted|shouting|swore|yelled|yelling|aggressive|on (?:his|her|the) phone|texting|speed\\w*|reckless\\w*|dangerous\\w*|misbehav\\w*|unprofessional|ask(?:ed|ing|s) (?:me )?for (?:cash|extra|money|more)|demand\\w* (?:cash|extra|money|more)|smok\\w*|smelled|smells|stank|lost|no idea where|didn'?t know (?:where|the way)|attitude|kicked (?:me|us) out|refused to (?:turn|put|use|drop)|dropped (?:me|us) (?:off )?(?:at the wrong|far|in the))\\b${mentions('\\b(?:uber|lyft|ola|olacabs|cab|taxi|ride|trip)\\b|uber|lyft|olacabs')}|\\b(?:rude|abusive|reckless|unprofessional|dangerous) (?:uber |lyft |ola |cab |taxi )?drivers?\\b${mentions('\\b(?:uber|lyft|ola|cab|taxi|ride)\\b|uber|lyft|olacabs')}`,
      '(?:asked|asking|demand\\w*) (?:me |us )?(?:for )?(?<cash>(?:extra |more )?(?:cash|money))',
      '\\b(?<doing>on (?:his|her) (?:phone|mobile)|texting|speeding|smoking|rude|abusive|aggressive|unprofessional)\\b',
    ),
    not: anyOf(
      PRAISE,
      NO_RIDE,
      '\\b(?:assault\\w*|harass\\w*|touched|grop\\w*|rac(?:ist|ism)|drunk|crash\\w*|accident|hit me|threat\\w*|scared|unsafe|wheelchair|guide dog)\\b',
    ),
    noun: null,
    clauses: [
      'your driver asked you for {cash}',
      'your driver was {doing}',
      "your driver didn't look after you",
    ],
    heard: ["You should be able to sit back on a ride, and I'm sorry you couldn't."],
    lets: ['get this in front of the driver team', 'get that trip looked at'],
    act: ['pass it to the team that deals with drivers', 'have that trip looked at'],
    bring: TRIP,
    asks: [WHEN, REPORTED],
    team: 'the driver team',
  },
  {
    id: 'ride-dirty',
    ...telling(
      mentions('uber|lyft|ola|cab|taxi') +
        `\\b(?:uber|lyft|ola|cab|taxi)\\b${gap(20)}\\b(?:smell\\w*|stinks|stank|filthy|dirty|disgusting inside|reeks|smelly|no (?:ac|a\\/c|seat ?belts?))\\b`,
    ),
    not,
    noun: null,
    clauses: ["the car you were given wasn't pleasant to sit in"],
    heard: [
      "Nobody wants to spend a ride like that, and I'm sorry the car wasn't fresh and clean.",
    ],
    lets: ['get that car looked at', 'get this to the driver team'],
    act: ['pass it to the team that deals with drivers', 'have that car looked at'],
    bring: TRIP,
    asks: [WHEN, { ask: 'Did you say anything to the driver?', unless: /told|said|asked/ }],
    team: 'the driver team',
  },
];
