import { gap, LASTING, NOT, words } from '../pieces';
import type { Situation } from '../situation';

const SUPPLY = {
  noun: null,
  bring: ['the postcode and the name on the account', 'your postcode'],
} as const;

/** Electronics have power, batteries and heat of their own. */
const DEVICE =
  /\b(?:my phone|iphone|laptop|headphones?|speakers?|battery|charger|ps[345]|xbox|console|pc|macbook|watch|tablet|engine|car|vehicle|printer|train|coach|flight|plane|button|adapter|cord|steering|windows?|hotel|room \d|my room|restaurant|drink|seat)\b/;

export const HOME: readonly Situation[] = [
  {
    id: 'engineer-no-show',
    when: words(
      `\\b(?<who>engineer|technician|installer|electrician|tech|repair ?man|plumber|fitter|meter reader|installation team|install team|gas man)s?\\b${gap(40)}\\b(?:no[- ]?show(?:ed)?|(?:never|didn'?t|hasn'?t|hasnt|haven'?t|not|didnt|failed to) (?:even |yet )?(?:show(?:ed|n)?(?: up)?|turn(?:ed)?(?: up)?|come|came|arriv\\w*|been)|cancelled|missed|didn'?t bother)\\b`,
      `|\\b(?:no|still no|where(?:'s| is) (?:my|the|your|our)|waiting (?:for|on) (?:an?|my|the|your|our)) (?<whob>engineer|technician|installer|electrician|repair ?man|plumber|fitter)\\b`,
      `|\\b(?:stayed|stay|sat|waited|waiting|wait|been) (?:in|home|at home|around) (?:all day|all morning|all afternoon)\\b${gap(40)}\\b(?:appointment|install\\w*|engineer|technician|tech|no one|nobody|no show)\\b`,
      `|\\b(?:missed|broken) (?:appointment|install\\w*)\\b`,
      `|\\b(?:meet|met) (?:the|an|my) (?<whoc>electrician|engineer|technician|installer)\\b${gap(20)}\\bstill not (?:be )?here\\b`,
    ),
    not: /\b(?:i missed|doctor|dentist|hair|software engineer|engineers? (?:was|were) (?:great|brilliant|lovely)|interview|train|flight|parcel|package|delivery driver)\b/,
    noun: null,
    thing: 'your appointment',
    clauses: [
      "the {who} didn't come",
      "the {whob} hasn't come",
      "the {whoc} appointment wasn't kept",
      "your appointment wasn't kept",
    ],
    heard: [
      "I'm sorry you kept the day free for a visit that didn't happen.",
      "I'm sorry. You made the time to be at home and nobody came.",
    ],
    lets: ['find out what happened to the visit', 'get you a date that stands'],
    act: ['find out why nobody came', 'take it up with the visits team'],
    bring: ['the visit or order reference', 'the name and postcode the visit is booked under'],
    asks: [
      { ask: 'Which time slot were you given?', unless: /\b\d{1,2} ?(?:am|pm|-)|between|slot|8-1/ },
      { ask: 'Did anyone call or text to say they were not coming?', unless: /call|text|rang/ },
      { ask: 'Was it for a repair or a new installation?', unless: /install|repair|fault|fix/ },
    ],
    team: 'the visits team',
  },
  {
    id: 'installation-late',
    when: words(
      `\\b(?<what>installation|install(?: date)?|activation|activation date|connection date|go live date|line|new line|broadband order|internet order)\\b${gap(24)}\\b(?:(?:has |have |been |is |was |got |keeps getting |keeps being |again ){0,4}(?:delayed|pushed back|cancelled|canceled|postponed|put back|rescheduled|moved)|${NOT} (?:been )?(?:installed|activated|connected|set up))`,
      `|\\b(?:waiting|waited|wait)${gap(20)}\\b(?:for|to) (?:my |our |the |have |get |be )*(?:broadband|internet|wi-?fi|fibre|line|phone line)${gap(16)}\\b(?:installed|connected|activated|set up|switched on|installation|to be)\\b`,
      `|\\b(?:moved|moving|move)(?: (?:in|into|house|home|to|a|my|our|new|flat|apartment|the)){1,5}\\b${gap(40)}\\b(?:${NOT}|no|still|without)\\b${gap(24)}\\b(?:broadband|internet|wi-?fi|phone line|line)\\b`,
    ),
    not: /\b(?:software|driver|app|game|update|windows|download\w*|ios|kitchen|steam|train|flight|tube|plane|boarding|queue)\b/,
    noun: null,
    thing: 'your installation',
    clauses: [
      "you're still waiting to be connected after {wait}",
      "you're still waiting to be connected",
    ],
    heard: [
      "I'm sorry you're still not connected.",
      "I'm sorry. A date to be connected should be one you can plan around.",
    ],
    lets: ['find out what is holding your order up', 'get you a date you can plan around'],
    act: ['find out where the order stands', 'chase it with the installations team'],
    bring: ['the order number and the postcode', 'the name and postcode on the order'],
    asks: [
      {
        ask: 'Which date were you first given?',
        unless: /supposed|promised|due|\d(?:st|nd|rd|th)/,
      },
      { ask: 'What reason were you given for the wait?', unless: /because|reason|told|said/ },
    ],
    team: 'the installations team',
  },
  {
    id: 'power-cut',
    when: words(
      `\\b(?:(?:no|don'?t have(?: any)?|lost|lose|losing|without(?: any)?) (?:power|electric(?:ity)?)\\b(?! (?:to|button|bank|cord|in my (?:phone|car)))|(?:my |our |the )?(?:power|electric(?:ity)?)(?: (?:is|has|has been|just|went|goes|gone|keeps|keeps going|been|suddenly|still)|'s){1,4} (?:out|off|down|gone|cutting|cutting out|failing)\\b|power (?:cut|outage|failure)s?\\b|\\bpower (?:is )?out\\b(?! of)|\\bpower off (?:since|for|again)\\b|\\bwhen (?:will|is) (?:our |my |the )?(?:power|electric\\w*)(?: going to)? be (?:back|restored|on)|\\bpower (?:will|to) be restored|black ?out\\b)`,
      LASTING,
    ),
    not: words(
      DEVICE.source,
      '|\\bis there (?:an?|another) (?:power|black)|after (?:an?|the|our|last|that) (?:\\w+ )?power (?:cut|outage|failure)|safe mode|electricity bill|anyone else.s|don.t you hate|love when',
    ),
    ...SUPPLY,
    thing: 'your power',
    clauses: [
      "you've been without power for {span}",
      "you've been without power {since}",
      "you've been without power {allday}",
      "you're without power {where}",
      "you're without power {again}",
      "you're without power",
    ],
    heard: [
      "I'm sorry. Being without power stops everything, so let's find out what is known.",
      "I'm sorry the power is off where you are.",
    ],
    lets: ['find out what is known about your street', 'see whether a crew is on it'],
    act: ['check whether it is logged for your street', 'pass your street to the outage team'],
    asks: [
      {
        ask: 'Is it the whole street, or only your home?',
        unless: /street|houses|area|block|neigh/,
      },
      { ask: 'When did it go off?', unless: /since|hours?|minutes?|last night|morning|just/ },
    ],
    team: 'the outage team',
  },
  {
    id: 'no-heating',
    when: words(
      '(?:',
      `\\b(?:no|without(?: any)?|not had(?: any)?|haven'?t had(?: any)?) (?:central )?(?:heating|hot water|heat)\\b|\\bboiler\\b${gap(20)}\\b(?:broke\\w*|${NOT} work\\w*|down|packed (?:in|up)|faulty|leaking|still not fixed|cut\\w* out)\\b`,
      ')',
      LASTING,
    ),
    not: /\b(?:hotel|room \d|my room|train|coach|carriage|flight|seat|car|bus|store|restaurant|food|gym)\b/,
    ...SUPPLY,
    thing: 'your heating',
    clauses: [
      "you've had no heating for {span}",
      "you've had no heating {since}",
      "you're without heating",
    ],
    heard: ["I'm sorry. Nobody should be left in the cold at home."],
    lets: ['find out how soon someone can come', 'get your heating looked at'],
    act: ['see which visits are open', 'chase it with the repairs team'],
    bring: ['the account or cover number and the postcode', 'the name and postcode on the account'],
    asks: [
      {
        ask: 'Is anyone at home who needs the heat most, such as a small child?',
        unless: /baby|kid|child|elderly|newborn/,
      },
      { ask: 'Has a visit been booked yet?', unless: /engineer|visit|appointment|booked/ },
      { ask: 'What does the boiler show?', unless: /code|error|light|shows/ },
    ],
    team: 'the repairs team',
  },
  {
    id: 'no-gas-or-water',
    when: words(
      `\\b(?:(?:no|without(?: any)?|lost) (?:running |mains )?(?<kind>water|gas)(?: (?:supply|service)(?! pressure))?\\b(?! (?:pressure|bottle|station|left|with|damage|park))|(?<kindb>water|gas)(?: supply)?(?: (?:is|has|has been|been|still|went)|'s){1,3} (?:off|out|cut off|down|brown)\\b|(?:no|low|poor) water pressure\\b)`,
      LASTING,
    ),
    not: /@\w*(?:air|delta|jet)\w*|\b(?:passengers?|hotel|room|flight|plane|car|engine|mileage|tank|pump|shower gel|restaurant|order|drink|meal|dispenser|train|beer|can|bottled?|resistant|proof|leak\w*|smell)\b/,
    ...SUPPLY,
    thing: 'your supply',
    clauses: [
      "you've been without {kind} for {span}",
      "you've been without {kind} {since}",
      "you're without {kind} {where}",
      "you're without {kind} {again}",
      "you're without {kind}",
      'your {kindb} is off',
      'your water pressure is so low',
    ],
    heard: ["I'm sorry. Nobody should have to guess when the supply comes back."],
    lets: ['find out what is known about your street', 'see whether a crew is on it'],
    act: ['check what is logged for your street', 'pass your street to the supply team'],
    asks: [
      {
        ask: 'Is it the whole street, or only your home?',
        unless: /street|houses|area|block|neigh/,
      },
      { ask: 'When did it stop?', unless: /since|hours?|minutes?|last night|morning|just/ },
    ],
    team: 'the supply team',
  },
  {
    id: 'smart-meter',
    when: words(
      `\\bsmart meters?\\b${gap(40)}\\b(?:${NOT} (?:work\\w*|send\\w*|sent|connect\\w*|updat\\w*|read\\w*|record\\w*|installed)|stopped|broken|wrong|faulty|blank|dumb)\\b`,
      `|\\b(?:meter|token|tokens|prepay\\w*|key meter)\\b${gap(24)}\\b(?:${NOT} (?:work\\w*|load\\w*|credit\\w*|receiv\\w*|top\\w* up|got)|error|rejected|not (?:been )?received|wrong)\\b`,
      `|\\b(?:${NOT} received?|waiting for|${NOT} (?:got|get))${gap(20)}\\b(?:my |the )?tokens?\\b`,
    ),
    not: /\b(?:parking|taxi|uber|crypto|login|2fa|auth\w*|nft|game|taxi)\b/,
    ...SUPPLY,
    thing: 'your meter',
    clauses: ["your meter isn't doing what it should"],
    heard: ["I'm sorry the meter isn't doing what it should."],
    lets: ['get your meter looked at', 'find out what the meter is sending'],
    act: ['check what we get from the meter', 'take it to the metering team'],
    bring: ['the account number and a photo of the meter', 'the account and meter number'],
    asks: [
      { ask: 'What does the display show?', unless: /shows|says|blank|error|code/ },
      { ask: 'Is the supply itself still on?', unless: /power|off|supply|token/ },
    ],
    team: 'the metering team',
  },
  {
    id: 'bins-missed',
    when: words(
      `\\b(?<kind>bin|recycling|rubbish|trash|garbage|food waste|garden waste|green bin|brown bin)s?\\b${gap(24)}\\b(?:${NOT} (?:been )?(?:collected|emptied|picked up|taken)|missed|uncollected|overflowing)\\b(?:${gap(16)}\\b(?<again>again)\\b)?`,
      `|\\b(?:${NOT} (?:been )?(?:collected|emptied|picked up|empty|collect)|missed)${gap(12)}\\b(?:my|our|the) (?<kindb>bin|recycling|rubbish|trash|garbage)s?\\b`,
    ),
    not: /\b(?:recycle bin|restaurant|store|station|park|beach)\b/,
    ...SUPPLY,
    thing: 'your collection',
    clauses: [
      "your {kind} collection didn't happen {again}",
      "your {kind} collection didn't happen",
      "your {kindb} collection didn't happen",
      "your collection didn't happen",
    ],
    heard: ["I'm sorry the collection missed you."],
    lets: ['find out when the crew can come back', 'find out why your street was missed'],
    act: ['check what the crew logged for your street', 'pass your street to the collections team'],
    bring: ['the street and postcode'],
    asks: [
      { ask: 'Was it the whole street, or only yours?', unless: /street|road|neighbou?r|everyone/ },
      {
        ask: 'Which day was it due?',
        unless: /monday|tuesday|wednesday|thursday|friday|yesterday/,
      },
    ],
    team: 'the collections team',
  },
];
