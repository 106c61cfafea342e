import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { GOODS, NOT, PARCEL, SETTLED, thing } from './shopping-words';

const ITEM = thing('item', `(?:${PARCEL}|${GOODS})`);
const NOUN = /\b(?:parcel|package|order|shipment|packet)\b/;
const HERE =
  '(?:arrived?|come|came|turn(?:ed)? up|been delivered|delivered|show(?:n|ed)? up|here|receiv(?:ed?|ing)|reached|got here|landed)';
const HAVE_IT = '(?:receiv(?:ed?|ing)|got(?:ten)?|had|seen|have|get)';

const TRACKING = { ask: 'What does the tracking say at the moment?', unless: /track|says|status/ };
const DUE = {
  ask: 'Which delivery date were you given?',
  unless:
    /\b(?:due|promised|supposed|told|estimated|expected|guarantee\w*|meant to|should(?:'ve| have)|(?:was|were) said|next day|same day|\w+day)\b/,
};
const NEEDED = {
  ask: 'Is there a day you need it by?',
  unless: /birthday|christmas|xmas|wedding|need|party|present|gift|urgent|asap/,
};
const TRACED = ['the order or tracking number', 'the tracking number and the delivery postcode'];

export const PARCELS: readonly Situation[] = [
  {
    id: 'parcel-in-part',
    when: anyOf(
      `\\b(?:only (?:half|part|some|one|1|two|2|three|3) (?:of )?(?:my |the |our )?(?:\\d+ |two |three |four |five )?(?:orders?|parcels?|packages?|boxes|items|delivery)?)${gap(30)}\\b(?:arrived|came|turned up|delivered|received|been delivered|here)\\b`,
      `\\b(?:received|got|delivered) (?:only )?(?:half|part|some) (?:of )?(?:my|the|our) (?:order|parcel|delivery|items)\\b`,
      `\\b(?:rest|other half|second (?:half|parcel|box|package)|remainder|other (?:item|parcel|box|package|half)s?)(?: of (?:my|the|our) (?:order|parcel|delivery|items))?\\b${gap(20)}\\b(?:${NOT}\\b${gap(12)}\\b${HERE}|missing|still waiting|nowhere)`,
      `\\bwhere(?:'s| is| are)? (?:the )?(?:rest|other half|other \\w+) (?:of )(?:my|the|our) (?:order|parcel|delivery|items)`,
    ),
    not: SETTLED,
    noun: /\b(?:order|delivery)\b/,
    thing: 'your order',
    clauses: ['only part of {it} has arrived'],
    heard: [
      "Part of {it} here and the rest who knows where: I'm sorry.",
      "I'm sorry you only have part of {it}.",
    ],
    lets: ['find the rest of {it}', 'find out where the rest of {it} is'],
    act: ['find out where the rest is', 'check how many boxes were sent'],
    bring: ['the order number and what is still missing', 'the order number and what has come'],
    asks: [
      { ask: 'Which part is still missing?', unless: /missing (?:the|a|my)/ },
      { ask: 'Does the tracking show one parcel or more?', unless: /track/ },
    ],
    team: 'the delivery team',
  },
  {
    id: 'parcel-tracking-stuck',
    when: anyOf(
      `\\b(?:parcel|package|documents|letter|shipment|delivery)\\b${gap(24)}\\b(?:in|at)\\b${gap(20)}\\bfor (?:over |more than |about |nearly )?(?:\\d+|two|three|four|five|a) (?:days|weeks?)\\b`,
      `\\b(?:tracking|(?:order|parcel|package|delivery) status|status)\\b${gap(30)}\\b(?:${NOT}\\b${gap(12)}\\b(?:updat\\w+|mov(?:ed|ing)|changed?|chang(?:ed|ing))|stuck|frozen|no updates?|still (?:says|shows|showing|saying|at|on)|no (?:change|movement))\\b`,
      `\\b(?<hold>customs) (?:are|is|have|has|'s|still) (?:still |been )?(?:holding|held|hold|stopped|seized|got)\\b${gap(20)}\\b(?:parcel|package|order|it|delivery)\\b`,
      `\\bno (?:updates? (?:to|on|in) )(?:the |my )?(?:tracking|parcel|package|delivery)\\b`,
      `${ITEM}${gap(12)}\\b(?:(?:(?:has |have )?been |is |are |'s |was |still |just |currently |'ve been )*(?:stuck|sat|sitting|held(?: up)?|stranded|sits)) (?:in|at|with) (?:a |the |your |ur |an |\\w+ )?(?<spot>customs|depot|warehouse|sorting office|sorting cent(?:er|re)|hub|facility|transit|distribution cent(?:er|re)|local depot|limbo)\\b`,
      `\\b(?:says?|showing|shows|status|saying) ["']?(?:still )?(?:label created|in transit|pre-?shipment|awaiting (?:collection|item|parcel)|sender preparing|processing at)["']? (?:for|since)\\b`,
      `\\b(?:parcel|package|order|it|delivery)\\b${gap(24)}\\b(?:depot|hub|facility|customs|sorting office|warehouse|distribution cent\\w+)["']? (?:since|for (?:\\d|a|two|three|over))\\b`,
    ),
    not: SETTLED,
    noun: NOUN,
    thing: 'your parcel',
    clauses: [
      'your {item} was held up in {spot}',
      '{it} was held up in {hold}',
      "the tracking for {it} hasn't moved for {wait}",
      "the tracking for {it} isn't moving",
    ],
    heard: [
      "Watching tracking that doesn't move tells you nothing, and I'm sorry.",
      "I'm sorry there's been no movement on {it}.",
    ],
    lets: ['find out where {it} really is', 'get {it} moving again'],
    act: ['ask the depot where it is', 'find out what is holding it up'],
    bring: ['the tracking number', 'the tracking number and where it is going'],
    asks: [
      {
        ask: 'What was the last scan, and on which day?',
        unless: /\bsince\b|\bfor \d|stuck|last (?:scan|update)/,
      },
      {
        ask: 'Is it coming from abroad?',
        unless: /customs|from (?:china|the|us|uk|abroad|london)/,
      },
      NEEDED,
    ],
    team: 'the depot',
  },
  {
    id: 'parcel-misrouted',
    when: anyOf(
      `\\b(?:parcels?|packages?|orders?|shipment|delivery|it)\\b${gap(40)}\\b(?:go(?:es|ing|ne)?|went|sent|heading|travel(?:s|l?ing|led)?|ended up|routed|driving|in|to|shipped|at)\\b${gap(20)}\\b(?:(?:wrong|opposite|other) (?:way|direction|city|state|depot|country|town|facility|warehouse|side of the country)|further away|round in circles|back and forth)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:flight|luggage|bag|bus|train|taxi|uber|wrong (?:address|house))\\b|went the other way',
    ),
    noun: NOUN,
    thing: 'your parcel',
    clauses: ['{it} went the wrong way'],
    heard: ["Watching {it} travel away from you is maddening, and I'm sorry."],
    lets: ['find out why {it} took that route', 'get {it} heading your way'],
    act: ['ask the depot why it was routed there', 'check where it goes next'],
    bring: TRACED,
    asks: [
      {
        ask: 'Where was its last scan?',
        unless: /last (?:scan|seen)|\bin [a-z]{4,}\b.{0,20}\b(?:now|instead)/,
      },
      NEEDED,
    ],
    team: 'the depot',
  },
  {
    id: 'parcel-no-tracking',
    when: anyOf(
      `\\b(?:tracking (?:number|no\\.?|code|id|link|info\\w*|details))\\b${gap(20)}\\b(?:${NOT} (?:valid|work\\w*|recogni[sz]ed|found|exist|received|showing|been (?:sent|provided|given))|invalid|doesn'?t (?:work|exist)|does not (?:work|exist)|won'?t work|is wrong|isn'?t|not)\\b`,
      `\\b(?:no|never (?:got|received|sent|given)(?: me)?(?: a| any)?|without(?: a| any)?|didn'?t (?:get|receive|give me)(?: a| any)?|haven'?t (?:got|received|had)(?: a| any)?|not (?:received|got)(?: a| any)?) tracking (?:number|no|code|id|link|info\\w*|details)?\\b`,
    ),
    not: SETTLED,
    noun: NOUN,
    thing: 'your order',
    clauses: ["you can't track {it}"],
    heard: [
      "Waiting without working tracking is guesswork, and I'm sorry.",
      "I'm sorry you've no way to see where {it} is.",
    ],
    lets: ['find out where {it} is', 'get you tracking that works'],
    act: ['look up where it is', 'find the right tracking for it'],
    bring: ['the order number', 'the order number and the email the order is under'],
    asks: [
      { ask: 'Have you had a dispatch email?', unless: /email|shipped|dispatched|sent/ },
      { ask: 'On which day did you order?', unless: /ordered (?:on|last)|days? ago|weeks? ago/ },
    ],
    team: 'the delivery team',
  },
  {
    id: 'parcel-lost',
    when: anyOf(
      `\\b(?:lost|misplaced|losing|lose) (?:my|our|the|another|a) (?<what>(?:[a-z0-9-]+ )?(?:${PARCEL}|${GOODS}))\\b`,
      `(?<!\\b(?:half|part|some|rest|bits)(?: of)? )\\b(?:my|our|the) (?<item>(?:parcel|package|order|delivery|shipment|letter|post|mail)) (?:is|was|has been|got|been|has gone|gone|went|must be)(?: now| apparently| officially)? (?:lost|missing|misplaced|awol)\\b`,
      `\\blost in (?:the )?(?:post|transit|mail)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      "\\b(?:lost (?:my|our|the) (?:business|order with|custom)|my business|luggage|baggage|suitcase|flight|airport|my fault|(?:i|he|she|they|we)(?: have| has|'ve| had)? (?:(?:just|recently|also|already|now|since|even) )?(?:lost|misplaced)|lost a (?:game|match))\\b|lost (?:all )?my (?:game|bag)",
    ),
    noun: NOUN,
    thing: 'your parcel',
    clauses: [
      'your {what} seems to be lost',
      'your {item} seems to be lost',
      '{it} was lost on the way',
    ],
    heard: [
      "A lost parcel is the last thing you want, and I'm sorry.",
      "I'm sorry {it} hasn't been found.",
    ],
    lets: ['find out where {it} was last seen', 'get a proper search for {it} going'],
    act: ['have it traced from its last scan', 'ask the depot to search for it'],
    bring: TRACED,
    asks: [
      { ask: 'What does the tracking give as its last stop?', unless: /track|last (?:scan|seen)/ },
      { ask: 'Has anyone told you it is lost, or has it simply not come?', unless: /told|confirm/ },
    ],
    team: 'the tracing team',
  },
  {
    id: 'parcel-late',
    when: anyOf(
      `${ITEM} ?(?:that |which )?${gap(26)}\\b(?:still )?${NOT} (?:yet |even |actually |bloody |been |still |\\w+ly )?${HERE}\\b(?! (?:any|all) (?:money|credit|refund))`,
      `\\b(?:still )?(?:${NOT}) (?:yet |even |actually |still )?${HAVE_IT} (?:it|them|my|our|the|any)?(?: of)? ?(?<got>(?:[a-z-]+ )?(?:orders?|parcels?|packages?|delivery|deliveries|goods|items?|${GOODS}))\\b(?! (?:confirmation|number|email|status|update|account|pass|today|yet for|back from|works?))`,
      `\\b(?:still|been|keep|kept|am|i'm|im|\\d days?|weeks?) (?:still )?(?:waiting|awaiting) (?:for |on )?(?:delivery of |the arrival of )?(?:my|our|the|this|a) (?<due>(?:[a-z'-]+ ){0,2}?(?:orders?|parcels?|packages?|delivery|shipment|replacement|goods|${GOODS}))\\b(?! (?:to (?:be (?:collected|refunded|fixed|repaired|returned)|come back|work|load|start|update|download|open|arrive at)|refund|confirmation|number|update|support|repair|service))`,
      `\\bwhere (?:the \\w+ |tf |on earth |in the world )?(?:is|are|s|r|iz)? ?(?:my|our) (?<sought>(?:[a-z'-]+ ){0,2}?(?:orders?|parcels?|packages?|delivery|shipment|${GOODS}))\\b(?! (?:confirmation|code|points|refund|number))|\\bwhere'?s my (?<lacked>(?:[a-z'-]+ ){0,2}?(?:order|parcel|package|delivery|shipment|stuff|${GOODS}))\\b|\\bwhat(?:'?s| has| ever|'?s ever)? happen(?:ed|ing) (?:to|with) my (?<lost>order|parcel|package|delivery|shipment)\\b`,
      `\\bno (?:idea|clue) where (?:my|our|the) (?:order|parcel|package|delivery)\\b|\\bnot delivering my (?:orders?|parcels?|packages?)\\b|\\b(?:my|our) (?:order|parcel|package|delivery)(?: has|'s)? been (?:over |about |nearly )?(?:a|\\d+|two|three|four) (?:days?|weeks?|months?)\\b`,
      `\\b(?:still )?no (?:sign|sight) of (?:my|the|our|it|any)(?: \\w+)? ?(?:order|parcel|package|delivery|shipment)?|\\bstill no (?:order|parcel|package|delivery)\\b|\\bday \\d+ (?:of|and|:)${gap(20)}\\b(?:waiting|no)${gap(20)}\\b(?:parcel|package|order|delivery)\\b`,
      `\\b(?:my|our) (?<slow>order|parcel|package|delivery|shipment) (?:is|was|has been|'s)(?: now| already| still| again)? (?:(?:over |about |more than )?(?:a|\\d+|two|three|four|five|six) (?:days?|weeks?|hours?|months?) (?:late|overdue|behind)|late\\b|delayed|overdue|nowhere)`,
      `\\bordered (?:(?:an?|some|the|my) (?<bought>(?:[a-z-]+ ){0,2}?${GOODS}) )?(?:[a-z0-9'-]+ ){0,8}?(?:(?:\\d+|a|two|three|four|over a|couple of) (?:days?|weeks?|months?) ago|last (?:week|month|\\w+day)|on (?:the )?(?:\\d+\\w*|\\w+day)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))${gap(60)}\\b(?:${NOT}\\b${gap(14)}\\b${HERE}|still (?:nothing|waiting|no)|nothing|where is it|no sign)`,
      `\\b(?:my|our) order\\b[^\\n]{0,70}?\\b(?:${NOT}) (?:yet |even |been )?(?:received|got|arrived|delivered)(?: it)?\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:flight|airport|luggage|baggage|suitcase|refund(?:ed)? (?:for|of)|waiter|waitress|our table|pizza|burger|food|takeaway|uber ?eats|deliveroo|just ?eat|doordash|grubhub|confirmation email|card reader|debit card|credit card|bank card|(?:replacement|new) card|i (?:lost|forgot))\\b',
    ),
    noun: NOUN,
    thing: 'your order',
    clauses: [
      "you're still waiting for your {due} after {wait}",
      "you're still waiting for your {due}",
      "you're still waiting for your {sought}",
      "you're still waiting for your {lacked}",
      "you're still waiting for your {lost}",
      "you've not had your {got} after {wait}",
      "you've not had your {got}",
      "you're still waiting for your {item} after {wait}",
      "you're still waiting for your {item}",
      'your {slow} was held up on its way',
      "you're still waiting for the {bought} you ordered",
      "{it} hasn't arrived after {wait}",
      "{it} hasn't arrived",
    ],
    heard: [
      "I'm sorry you're still waiting for your {due}.",
      "I'm sorry you're still waiting for your {item}.",
      "I'm sorry you're having to ask where your {sought} got to.",
      "{wait} is a long time to wait for {it}, and I'm sorry.",
      "{it} should be with you by now, and I'm sorry.",
    ],
    lets: ['find out where {it} is', 'find out what is holding {it} up'],
    act: ['find out where it is now', 'chase it with the delivery team'],
    bring: ['the order or tracking number', 'the order number'],
    asks: [TRACKING, DUE, NEEDED],
    team: 'the delivery team',
  },
];
