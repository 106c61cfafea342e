import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import {
  mentions,
  PRAISE,
  REFUND_DUE,
  REFUND_REFUSED,
  REFUND_SETTLED,
  telling,
} from './travel-words';

const HOTEL = mentions(
  '\\b(?:hotels?|resort|airbnb|hostel|motel|inn|b&b|lodge|villa|apartment|guest ?house|suite|check(?:ed|ing)?[- ]in|booking\\.com|bookingcom|expedia|makemytrip|oyo|oyorooms|marriott|hilton|hyatt|premier inn|travelodge|holiday inn|staying|stay)\\b|hotel|airbnb|booking_?com|@booking|\\bhost\\b|oyorooms|premierinn|hilton|marriott|travelodge|holidayinn|hyatt',
);
const NO_HOTEL =
  '\\b(?:song|lyrics|flights?|plane|train|bus|hospital|changing room|fitting room|chat room|waiting room|living room|game|server|room for|phone|parcel|broadband|router at home|bedroom)\\b';
const not = anyOf(
  PRAISE,
  NO_HOTEL,
  '\\b(?:great|lovely|amazing|wonderful|perfect|fantastic) (?:stay|hotel|room|time)\\b',
);
const STAY = ['the booking reference and your room number', 'the booking reference and the dates'];
const BOOKING = ['the booking reference', 'the booking reference and the dates'];
const WHERE = {
  ask: 'Which hotel is it?',
  unless: /\bat (?:the |your )?[a-z]{4,} |inn |hotel [a-z]|hilton|marriott|hyatt|#\w+hotel/,
};
const TOLD_DESK = {
  ask: 'What did the front desk say?',
  unless: /desk|reception|manager|staff|told|said/,
};
const STILL = {
  ask: 'Are you still there now?',
  unless: /still|tonight|\bnow\b|currently|was|last|yesterday|left|checked out|just/,
};
const SELLER = {
  ask: 'Did you book with us direct or through another site?',
  unless:
    /direct|expedia|booking\.?com|agent|makemytrip|hotels\.?com|airbnb|agoda|third party|trivago/,
};

export const STAYS: readonly Situation[] = [
  {
    id: 'stay-refund',
    ...telling(`${REFUND_DUE}${HOTEL}`, REFUND_REFUSED),
    not: anyOf(PRAISE, REFUND_SETTLED, '\\b(?:flights?|train|bus|parcel|order|uber|product)\\b'),
    noun: /\b(?:deposit|reservation|booking|stay|room)\b/,
    thing: 'your booking',
    clauses: [
      'the refund for {it} was {refuse}ed',
      "you've been told there is no {asked} for {it}",
      'the refund for {it} is still outstanding',
    ],
    heard: ["Chasing the money for a stay is tiring, and I'm sorry you've had to."],
    lets: ['find out where the refund has got to', 'get you a straight answer on the refund'],
    act: ['check where the refund stands', 'chase it with the refunds team'],
    bring: BOOKING,
    asks: [
      { ask: 'When was it cancelled?', unless: /\bago\b|weeks?|months?|days|yesterday/ },
      SELLER,
    ],
    team: 'the refunds team',
  },
  {
    id: 'stay-cancelled',
    ...telling(
      `\\b(?:hotel|host|airbnb|you|they|expedia|oyo|booking\\.com)\\b${gap(15)}\\b(?:just )?cancel(?:led|ed|ling|s)\\b${gap(20)}\\b(?:my|our|on (?:me|us)|the)?\\b${gap(20)}\\b(?:reservation|booking|stay|room|on me|on us)\\b|\\b(?:my|our) (?:\\w+ ){0,2}(?:reservation|booking|airbnb|room|stay)\\b${gap(20)}\\b(?:was|got|been|is|has been) cancel\\w*\\b${HOTEL}|\\bhost (?:just )?cancel\\w*`,
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:flights?|train|i cancel\\w*|refund\\w*|want to cancel|to cancel|fee|restaurant|uber)\\b',
    ),
    noun: /\b(?:reservation|booking|airbnb|room|stay)\b/,
    thing: 'your booking',
    clauses: ['{it} was cancelled'],
    heard: ["Losing a place to stay leaves a lot to rearrange, and I'm sorry."],
    lets: ['find you somewhere to stay', 'find out why {it} was cancelled'],
    act: ['look at what else is free', 'find out why it was cancelled'],
    bring: BOOKING,
    asks: [
      { ask: 'Which dates is it for?', unless: /today|tonight|tomorrow|\d(?:st|nd|rd|th)|day\b/ },
      { ask: 'Were you offered another place?', unless: /offer|another|alternative/ },
    ],
    team: 'the reservations team',
  },
  {
    id: 'stay-no-room',
    ...telling(
      `\\b(?:no (?:record|trace|sign) of (?:my|our|a|the) (?:\\w+ )?(?:booking|reservation)|(?:lost|can'?t find|couldn'?t find|cannot find|not find|doesn'?t have|didn'?t have|do not have) (?:my|our) (?:\\w+ )?(?:booking|reservation)|over ?-?booked|gave (?:away )?(?:my|our) room|no rooms? (?:left|available|for (?:me|us)))\\b${HOTEL}`,
    ),
    not: anyOf(PRAISE, '\\b(?:flights?|plane|train|restaurant|table|car)\\b'),
    noun: null,
    clauses: ['there was no room for you on arrival'],
    heard: ["Arriving to find no room is the last thing anyone needs, and I'm sorry."],
    lets: ['get you a bed for the night', 'find out what happened to your booking'],
    act: ['speak to the hotel about your booking', 'look for a room for you'],
    bring: BOOKING,
    asks: [
      STILL,
      SELLER,
      {
        ask: 'Do you have somewhere to sleep?',
        unless: /another hotel|slept|last|yesterday/,
      },
    ],
    team: 'the reservations team',
  },
  {
    id: 'room-not-ready',
    ...telling(
      `\\b(?:rooms?|suite|villa|apartment)\\b${gap(25)}\\b(?:not (?:yet )?ready|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:yet )?ready|still (?:not|being cleaned|dirty))\\b|\\b(?:wait\\w*)\\b${gap(25)}\\b(?:to check[- ]?in|for (?:my|our|a|the) (?:hotel )?room|check[- ]?in (?:line|queue))\\b${HOTEL}`,
      '\\b(?<late>\\d{1,2}(?:\\.\\d)? ?(?:hours?|hrs?|mins?|minutes)|an hour|two hours|over an hour)\\b',
    ),
    not,
    noun: null,
    clauses: ["your room wasn't ready and you waited {late}", "your room wasn't ready for you"],
    heard: ["After a journey you want your room, not a wait, and I'm sorry it wasn't ready."],
    lets: ['get you into your room', 'find out when the room will be ready'],
    act: ['speak to the front desk for you', 'ask the hotel what is holding it up'],
    bring: STAY,
    asks: [
      WHERE,
      {
        ask: 'What time were you told it would be ready?',
        unless: /told|said|\d ?(?:am|pm)|\d:\d\d/,
      },
    ],
    team: 'the hotel manager',
  },
  {
    id: 'room-wrong',
    ...telling(
      `\\b(?:wrong|different|smaller|smoking|not the) (?:hotel )?room\\b${HOTEL}|\\b(?:booked|paid for|reserved|requested)\\b${gap(30)}\\b(?:king|double|twin|suite|sea view|ocean view|two beds|2 beds|queen|balcony|non[- ]smoking)\\b${gap(40)}\\b(?:got|given|gave|but|put|only|instead)\\b${HOTEL}`,
      '\\b(?:booked|paid for|reserved|requested)\\b[^.!?\\n]{0,30}?\\b(?<kind>king|double|twin|suite|sea view|ocean view|two beds|2 beds|queen|balcony|non[- ]smoking)\\b',
    ),
    not,
    noun: null,
    clauses: [
      "the room you got isn't the {kind} you booked",
      "the room you got isn't the one you booked",
    ],
    heard: ["You chose that room for a reason, and I'm sorry it isn't the one you got."],
    lets: ['get you the right room', 'see what happened to the room you booked'],
    act: ['check what was booked', 'see which rooms are free there'],
    bring: STAY,
    asks: [STILL, TOLD_DESK, SELLER],
    team: 'the hotel manager',
  },
  {
    id: 'room-dirty',
    ...telling(
      `\\b(?:rooms?|bathroom|sheets|bed|towels|carpet|shower|pool|bedding|mattress|apartment|villa)\\b${gap(40)}\\b(?:filthy|dirty|not (?:been )?clean\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:been )?(?:clean\\w*|made)|never clean\\w*|unclean|stained|mou?ldy|mould|mold|hairs?|smell\\w*|smelly|stinks|stank|roach\\w*|cockroach\\w*|ants|bugs|bed ?bugs|mice|disgusting)\\b${HOTEL}|\\b(?:filthy|dirty|smelly|mou?ldy|stained|disgusting) (?:hotel )?(?:rooms?|bathroom|sheets|bed|towels|carpet|pool|bedding)\\b${HOTEL}`,
    ),
    not,
    noun: null,
    clauses: ["your room wasn't clean"],
    heard: ["A clean room is the least you should walk into, and I'm sorry yours wasn't."],
    lets: ['get the room seen to', 'get this to the hotel manager'],
    act: ['speak to the hotel manager', 'ask housekeeping to see to it'],
    bring: STAY,
    asks: [WHERE, TOLD_DESK, STILL],
    team: 'the hotel manager',
  },
  {
    id: 'room-broken',
    ...telling(
      `\\b(?:no|without|broken|lack of) (?:working )?(?<lack>hot water|heating|heat|air ?con\\w*|a\\/c|ac|electricity|power|wi-?fi|internet|water|tv)\\b${HOTEL}|\\b(?<broken>air ?con\\w*|a\\/c|ac|heating|shower|wi-?fi|internet|tv|lift|elevator|key ?card|fridge|toilet|hot tub|pool|gym|safe)s?\\b${gap(25)}\\b(?:not work\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t work\\w*|broken|broke|down|out of order|fail\\w*|closed|useless|terrible|slow|never works?|leak\\w*|blocked|clogged|overflow\\w*)\\b${HOTEL}`,
    ),
    not: anyOf(PRAISE, NO_HOTEL, '\\b(?:app|website|train|home|house|sky|virgin media)\\b'),
    noun: null,
    clauses: [
      'there was no {lack} during your stay',
      "the {broken} wasn't right during your stay",
      "something wasn't working during your stay",
    ],
    heard: ["It's hard to settle in when the basics don't work, and I'm sorry."],
    lets: ['get this to the hotel manager', 'get it seen to'],
    act: ['speak to the hotel manager', 'ask maintenance to see to it'],
    bring: STAY,
    asks: [WHERE, TOLD_DESK, STILL],
    team: 'the hotel manager',
  },
  {
    id: 'stay-charged',
    ...telling(
      `\\b(?:charg\\w*|billed|debited|took|taken|deducted|hold(?:ing)?|kept|keep)\\b${gap(40)}\\b(?:twice|double|deposit|resort fee|mini ?bar|no[- ]show|cancellation|extra|again|incidentals|too much|wrong|damage|parking|full amount|without)\\b${HOTEL}|\\b(?:resort fee|deposit|double charged|overcharged)\\b${HOTEL}`,
      '\\b(?<twice>twice)\\b',
      "(?<![-\\w])(?<deposit>deposit)\\b[^.!?\\n]{0,50}\\b(?:not|never|n'?t|still|yet|keep\\w*|kept|hold\\w*|back)\\b|\\b(?:not|never|n'?t|still|keep\\w*|kept|hold\\w*)\\b[^.!?\\n]{0,50}\\b(?<depositb>deposit)\\b",
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:flights?|train|bus|uber|parcel|order|phone|tenan\\w*|landlord|bank account|refund\\w*)\\b',
    ),
    noun: null,
    clauses: [
      "you haven't had your {deposit} back",
      "you haven't had your {depositb} back",
      'you were charged {twice} for your stay',
      "there's a charge on your stay you didn't expect",
    ],
    heard: ["A charge you didn't expect spoils a stay, and I'm sorry."],
    lets: ['see what was charged and why', 'go through the bill'],
    act: ['check the charge with the hotel', 'have the bill looked at'],
    bring: ['the booking reference and what was charged', 'the booking reference and the bill'],
    asks: [
      {
        ask: 'What did the front desk say it was for?',
        unless: /desk|said|told|reception|because|resort fee|mini/,
      },
      SELLER,
    ],
    team: 'the billing team',
  },
  {
    id: 'stay-noise',
    ...telling(
      `\\b(?:nois[ey]\\w*|loud|music|party|parties|construction|building work|drilling|banging|can'?t sleep|couldn'?t sleep|kept (?:me|us) (?:up|awake)|no sleep)\\b${HOTEL}`,
      '\\b(?<noise>music|construction|building work|drilling|party|banging)\\b',
    ),
    not: anyOf(
      PRAISE,
      NO_HOTEL,
      '\\b(?:airport|neighbou?rs? at home|great|love|playlist|festival|concert|birthday)\\b',
    ),
    noun: null,
    clauses: ['the {noise} kept you from resting', 'the noise kept you from resting'],
    heard: ["A bad night is hard to shake off, and I'm sorry you had one."],
    lets: ['get this to the hotel manager', 'see what can be done about the noise'],
    act: ['speak to the hotel manager', 'ask what can be done about the noise'],
    bring: STAY,
    asks: [WHERE, TOLD_DESK, STILL],
    team: 'the hotel manager',
  },
];
