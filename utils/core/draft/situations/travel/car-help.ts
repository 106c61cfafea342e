import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { HOURS, mentions, PRAISE, telling } from './travel-words';

export const CAR_HELP: readonly Situation[] = [
  {
    id: 'roadside-wait',
    ...telling(
      mentions(
        '\\b(?:tow|towing|roadside|recovery|breakdown|side of the|hard shoulder|patrol|truck)\\b',
      ) +
        `\\b(?:wait\\w*|still (?:no|waiting|here)|stuck|stranded|broken down)\\b${gap(60)}\\b(?:tow(?: truck|ing)?|roadside (?:assist\\w*|help)?|recovery|breakdown (?:cover|service|truck)?|side of the (?:road|motorway|highway|freeway)|hard shoulder|patrol)\\b|\\b(?:roadside|breakdown|recovery|tow truck|towing)\\b${gap(60)}\\b(?:wait\\w*|never (?:came|showed|arrived)|still|hours?|hrs?|not (?:here|arrived|come)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:come|arriv\\w*|show\\w*|here)|refus\\w*)\\b`,
      '\\b(?<late>(?:over |almost |nearly )?(?:\\d{1,2}(?:\\.\\d)?|an|two|three|four|five|six)\\+? ?(?:hours|hrs|minutes|mins)|an hour)\\b',
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:train|bus|broadband|data recovery|flights?|tablet|nervous|mental|backup)\\b',
    ),
    noun: null,
    clauses: [
      "you've been waiting {late} for roadside help",
      "you're still waiting for roadside help",
    ],
    heard: ["The side of a road is no place to wait, and I'm sorry help is taking this long."],
    lets: ['find out where the truck is', 'get help to you'],
    act: ['chase the recovery team', 'find out where the truck is'],
    bring: [
      'your membership or registration number and where you are',
      'the job reference and where you are',
    ],
    asks: [
      { ask: 'Are you somewhere safe?', unless: /safe/ },
      { ask: 'What time were you last given?', unless: /told|said|eta|promised/ },
    ],
    team: 'the roadside team',
  },
  {
    id: 'rental-trouble',
    ...telling(
      mentions('rent|hire|reserv|booked|hertz|avis|enterprise|budget|sixt|europcar|alamo') +
        `(?:hertz|avis|europcar|sixt|enterprise|budget|alamo)[^]{0,80}?\\b(?:queue|line|wait\\w*)\\b${gap(40)}\\bcar\\b|\\bcharg\\w*\\b${gap(25)}\\bfor (?:a |the |an? \\w+ )?(?:scratch\\w*|dents?|damage|fuel|tolls?|cleaning)\\b|\\b(?:rental|rented|renting|hire|hired) (?:a |the |my |our )?(?:car|vehicle|van|truck|suv)\\b${gap(60)}\\b(?:not (?:available|ready|there|clean)|no cars?|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:available|ready|have|there|honou?r\\w*|work\\w*|start\\w*)|wait\\w*|line|queue|dirty|filthy|broke\\w*|wrong|smaller|charg\\w*|deposit|damage|scratch\\w*|bill\\w*|hours?|cancel\\w*|fee|refus\\w*|flat|toll)\\b|\\b(?:wait\\w*|charg\\w*|no|dirty|filthy|wrong|bill\\w*|line|queue)\\b${gap(40)}\\b(?:rental|hire) (?:car|vehicle|van|truck|cars|desk|counter)\\b|\\b(?:reserv\\w*|booked)\\b${gap(30)}\\b(?:car|suv|van|truck)\\b${gap(40)}\\b(?:gave (?:me|us)|given|got|ended up|no cars?|not available|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t available|none|weren'?t any|nothing (?:left|available))\\b`,
      '\\bcharg\\w*[^.!?\\n]{0,30}? for (?:a |the |an? \\w+ )?(?<damage>scratch|scratches|dent|damage)\\b',
      '\\b(?:reserved|booked|paid for) an? (?<kind>suv|van|truck|convertible|minivan|compact|people carrier|automatic)\\b[^.!?\\n]{0,25}?\\b(?:gave|got|given|ended)',
      `\\b(?<late>${HOURS}) (?:wait|line|queue|in line|waiting)|wait\\w* (?:for )?(?<held>${HOURS})`,
    ),
    not: anyOf(PRAISE, '\\b(?:flight (?:was|is) (?:delayed|cancelled)|uber|landlord|refund)\\b'),
    noun: null,
    clauses: [
      'you were charged over the {damage} on your rental car',
      "the car you got isn't the {kind} you reserved",
      'you had to wait {late} for your rental car',
      "your rental car didn't go to plan",
    ],
    heard: ["A rental should be keys and go, and I'm sorry this one wasn't."],
    lets: ['look at the rental together', 'see what went wrong with the rental'],
    act: ['look at the rental agreement', 'speak to the branch about it'],
    bring: ['the rental agreement number', 'the booking reference'],
    asks: [
      {
        ask: 'What did the counter say the charge was for?',
        when: /charg|bill|fee|deposit|damage/,
        unless: /said|told|because/,
      },
      { ask: 'Which branch is it?', unless: /\bat (?:the )?[a-z]{3,}|airport|branch/ },
      { ask: 'Are you still at the counter now?', unless: /still|yesterday|last|ago|charg|bill/ },
    ],
    team: 'the branch manager',
  },
  {
    id: 'dealer-poor',
    ...telling(
      mentions('dealer|service|showroom') +
        `\\b(?:dealer(?:ship)?s?|service (?:center|centre|department|dept|advisor|adviser)s?|showroom)\\b${gap(70)}\\b(?:rude|unhelpful|uncommitted|ignor\\w*|lied|lying|lies|lost my|never (?:call\\w*|return\\w*|repl\\w*)|won'?t (?:call|return|help|answer)|no (?:call|response|reply|answer|help)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:call|return|help|care|answer|even)|terrible|awful|horrible|worst|disgrace\\w*|overcharg\\w*|pathetic|useless|rip\\w*|shady|refus\\w*|waste of)\\b|\\b(?:rude|unhelpful|terrible|awful|horrible|worst|shady|dishonest|useless|pathetic) (?:\\w+ ){0,3}(?:dealer(?:ship)?|service (?:center|centre|department|dept|advisor))\\b`,
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:drug|card dealer|uber|poker|phone|iphone|samsung|apple store|laptop|warranty|recall)\\b',
    ),
    noun: null,
    clauses: ["the dealer hasn't looked after you"],
    heard: ["You should be looked after at the dealer, and I'm sorry you weren't."],
    lets: ['get this to the right person', 'get you an answer from the dealer'],
    act: ["speak to the dealer's manager", 'pass it to the team that looks after dealers'],
    bring: ["the dealer's name and the VIN", "the dealer's name and when you were there"],
    asks: [
      { ask: 'Which dealer is it?', unless: /dealer(?:ship)? (?:in|at) [a-z]{4,}|\bin [a-z]{4,}/ },
      { ask: 'What were you there for?', unless: /service|repair|fix|oil|recall|buy|bought|lease/ },
    ],
    team: 'the dealer support team',
  },
];
