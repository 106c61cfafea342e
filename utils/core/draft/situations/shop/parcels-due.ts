import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { NOT, SETTLED } from './shopping-words';

const NOUN = /\b(?:parcel|package|order|shipment|packet)\b/;
const HERE =
  '(?:arrived?|come|came|turn(?:ed)? up|been delivered|delivered|show(?:n|ed)? up|here|receiv(?:ed?|ing)|reached|got here|landed)';

const TRACKING = { ask: 'What does the tracking say at the moment?', unless: /track|says|status/ };
const DUE = {
  ask: 'Which delivery date were you given?',
  unless:
    /\b(?:due|promised|supposed|told|estimated|expected|guarantee\w*|meant to|should(?:'ve| have)|(?:was|were) said|next day|same day|\w+day)\b/,
};

export const PARCELS_DUE: readonly Situation[] = [
  {
    id: 'parcel-late-express',
    when: anyOf(
      `\\b(?:with|w\\/|on|for|via|chose|selected) next[- ]day\\b[^\\n]{0,50}?\\b(?:now|still|it'?s (?:\\w+day|been|now)|nothing|not|where)\\b`,
      `\\b(?:paid|paying|payed|pay|charged)\\b${gap(30)}\\b(?<speed>next[- ]day|same[- ]day|one[- ]day|1[- ]day|2[- ]day|two[- ]day|express|overnight|priority|expedited|premium|guaranteed|saturday|sunday|nominated day)\\b${gap(12)}\\b(?:deliver\\w*|shipp\\w+|post\\w*|service|air)\\b[^\\n]{0,70}?\\b(?:${NOT}\\b${gap(14)}\\b(?:${HERE}|shipped|dispatched|left|keep|coming)|still|nothing|late|where|delayed|days? (?:later|late)|took|tomorrow|no (?:sign|parcel|package|order|delivery)|what'?s the point|can'?t keep)`,
      `\\b(?<quick>next[- ]day|same[- ]day|one[- ]day|1[- ]day|2[- ]day|two[- ]day|express|overnight|expedited) (?:prime )?(?:deliver\\w*|shipp\\w+|order|parcel|package|air)\\b${gap(40)}\\b(?:(?:${NOT})\\b${gap(14)}\\b(?:${HERE}|shipped|dispatched)|late|delayed|nowhere|where'?s? |took (?:\\d|two|three|four|five|a week)|\\d days? (?:later|late))\\b`,
      `\\b(?:paid|paying)\\b${gap(24)}\\b(?:same[- ]day|fast ?track|next[- ]day)\\b${gap(20)}\\b(?:driver|courier|parcel|package|order)\\b${gap(20)}\\b(?:never|didn'?t|hasn'?t|not|still|no)\\b`,
    ),
    not: SETTLED,
    noun: NOUN,
    thing: 'your order',
    clauses: [
      "{it} didn't come by the {speed} delivery you paid for",
      "{it} wasn't as quick as {quick} delivery should be",
      '{it} was slower than the delivery you paid for',
    ],
    heard: [
      "You paid for {speed} delivery and {it} wasn't that quick: I'm sorry.",
      "Paying for {speed} and then having to wait is galling, and I'm sorry.",
      "I'm sorry: {quick} delivery should mean just that.",
    ],
    lets: ['find out where {it} is', 'find out what slowed {it} down'],
    act: ['find out where it was held up', 'check the delivery service you paid for'],
    bring: ['the order number', 'the order or tracking number'],
    asks: [
      TRACKING,
      DUE,
      {
        ask: 'Has it reached you by now?',
        unless: /shipped|dispatched|still|hasn'?t|\bnot\b|nothing/,
      },
    ],
    team: 'the delivery team',
  },
  {
    id: 'parcel-for-a-day',
    when: anyOf(
      `\\b(?<occasion>(?:birthday|anniversary|wedding|christmas|xmas|valentine'?s|mother'?s day|father'?s day|christening|baby shower|graduation|halloween|easter) (?:present|gift|card|flowers|cake|dress|outfit|order|parcel|delivery|hamper|costume)s?)\\b${gap(50)}\\b(?:${NOT}\\b${gap(12)}\\b${HERE}|late|too late|nowhere|still waiting|lost|delayed)`,
      `\\b${NOT}\\b${gap(12)}\\b${HERE}\\b[^\\n]{0,60}?\\b(?:for|it'?s|before|is|was|in time for) (?:my |his |her |our |the |a |their |\\w+'?s? |(?:son|daughter|mum|mom|dad|wife|husband|friend|niece|nephew)'?s )*(?<event>birthday|anniversary|wedding|christmas|xmas|christening|graduation|party)\\b`,
      `\\b(?:ordered|order|parcel|package|delivery|delivered|arrive)\\b${gap(60)}\\bin time for (?:my |his |her |our |the |a |\\w+'?s )*(?<date>birthday|anniversary|wedding|christmas|xmas|christening|graduation|party)\\b${gap(40)}\\b(?:${NOT}|late|nowhere|still waiting)`,
    ),
    not: SETTLED,
    noun: NOUN,
    thing: 'your order',
    clauses: [
      "the {occasion} didn't arrive in time",
      "{it} hasn't arrived in time for the {event}",
      "{it} hasn't arrived in time for the {date}",
      "{it} hasn't arrived when it was needed",
    ],
    heard: [
      "Some deliveries can't be late, and I'm sorry the {occasion} didn't come in time.",
      "I'm sorry {it} wasn't with you for the {event}.",
      "I'm sorry {it} wasn't with you for the {date}.",
    ],
    lets: ['find out where {it} is', 'see how soon {it} can be with you'],
    act: ['find out where it is now', 'see what can still be done with the delivery team'],
    bring: ['the order or tracking number', 'the order number'],
    asks: [TRACKING, { ask: 'Which day do you need it by?', unless: /\w+day\b|tomorrow|tonight/ }],
    team: 'the delivery team',
  },
];
