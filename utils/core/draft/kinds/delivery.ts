import type { Kind } from './kind';

const NOUN = /\b(?:order|parcel|package|delivery|shipment|letter|replacement)\b/;
const TRACED = ['the order or tracking number'];
const SAID_STATUS = /track|status|says?\b|saying|scan|shows?\b|transit|app\b/;

/** On its way, or said to be there: found by the order or tracking number. */
export const DELIVERY: readonly Kind[] = [
  {
    id: 'parcel-late',
    noun: NOUN,
    thing: 'your delivery',
    clauses: ["{it} isn't with you yet"],
    heard: [
      "{wait} is a long time to wait for {it}, and I'm sorry.",
      "I'm sorry {it} is running so late.",
      "I'm sorry you're still waiting when it should be with you by now.",
    ],
    lets: ['track {it} down', 'ask for a real date for {it}'],
    act: ['check where it was last scanned and what holds it up', 'chase the depot that has it'],
    bring: TRACED,
    asks: [
      { ask: 'What does the tracking say at the moment?', unless: SAID_STATUS },
      {
        ask: 'Which day were you given for it?',
        unless:
          /due|promised|suppos|meant|should|said|told|expect|estimat|date|guarante|next[- ]day|\bdays?\b|weeks?/,
      },
      {
        ask: 'Is there a day you need it by?',
        unless: /birthday|need|wedding|christmas|holiday|today|tomorrow|before|gift|present|urgent/,
      },
    ],
    team: 'the delivery team',
  },
  {
    id: 'not-received',
    noun: /\b(?:order|parcel|package|delivery|shipment)\b/,
    thing: 'your parcel',
    clauses: ['{it} shows as delivered without reaching you'],
    heard: [
      "I'm sorry {it} isn't in your hands, whatever the record says.",
      "Marked as delivered with nothing to show for it is worrying, and I'm sorry.",
      "I'm sorry: a delivery only counts once it has reached you.",
    ],
    lets: ['track {it} down', 'find out what the record says about {it}'],
    act: [
      'check the delivery photo and location with the courier',
      'ask the driver where it was left',
      'open a trace with the courier',
    ],
    bring: ['the order or tracking number and the delivery address'],
    asks: [
      {
        ask: 'Does the tracking show a photo or a name for the delivery?',
        unless: /photo|pic\b|picture|sign(?:ed|ature)|name|gps|proof/,
      },
      {
        ask: 'Which day does it say it was delivered?',
        unless: /today|yesterday|day\b|ago|this morning|\bat \d|\d ?(?:am|pm)|just/,
      },
      {
        ask: 'Have the neighbours or a reception taken anything in?',
        unless: /neighbou?r|reception|concierge|lobby|stole|porch|stranger|wrong (?:house|address)/,
      },
    ],
    team: 'the delivery investigations team',
  },
  {
    id: 'arrived-damaged',
    noun: /\b(?:order|parcel|package|delivery|box|sofa|table|tv|mirror|fridge|washing machine|flowers|lamp|plates|desk|laptop|monitor)\b/,
    thing: 'your delivery',
    clauses: ['{it} arrived in that state'],
    heard: [
      "I'm sorry {it} didn't reach you in one piece.",
      "Opening a delivery to find it damaged is a let-down, and I'm sorry.",
      "I'm sorry it reached you in that state.",
    ],
    lets: ['see what can be done about the damage', 'find out how the damage came about'],
    act: [
      'find out what your options are',
      'take it up with those who packed and carried it',
      'report it to the damages team',
    ],
    bring: ['the order number and a photo of the damage'],
    asks: [
      {
        ask: 'What would you like to have done about it?',
        unless: /refund|replac|money back|new one/,
      },
      {
        ask: 'Was the outer packaging damaged too, or only what was in it?',
        unless: /\bbox|packag|packing|bag|envelope|carton|cardboard|tape/,
      },
      {
        ask: 'Is all of it damaged, or just a part?',
        unless: /\ball\b|every|one of|half|some|part|panels?|corner|shel(?:f|ves)|leg|lid|door|\d/,
      },
    ],
    team: 'the damages team',
  },
  {
    id: 'courier',
    noun: /\b(?:parcel|package|order|delivery)\b/,
    thing: 'your delivery',
    clauses: ['the delivery was handled like that'],
    heard: [
      "I'm sorry about the handling of {it}.",
      "You should be able to trust whoever comes to your door, and I'm sorry.",
      "I'm sorry it went that way with your delivery.",
    ],
    lets: ['take this to the depot the driver works from', 'get this to the depot manager'],
    act: [
      'raise it with the depot manager',
      'find out which driver was on that round',
      'ask for a note to the drivers on your address',
    ],
    bring: ['the delivery address and the tracking number if you have it'],
    asks: [
      {
        ask: 'Which day was it, and roughly what time?',
        unless:
          /today|yesterday|just|this (?:morning|afternoon|evening)|day\b|\d ?(?:am|pm)|\d[.:]\d\d|every/,
      },
      {
        ask: 'Do you have the parcel itself now?',
        unless:
          /fence|bin\b|rain|puddle|found|balcony|hedge|post(?:man|al)|letters?|mailbox|depot|card|still in|blocks?|swear|rude|speeding/,
      },
      {
        ask: 'Is it the first time, or has it happened before?',
        unless: /again|every|always|never|time|keeps?|once|hundred/,
      },
    ],
    team: 'the depot manager',
  },
  {
    id: 'missed-slot',
    noun: /\b(?:delivery|collection|pick-?up|order|sofa|bed|fridge|washing machine|mattress|wardrobe|carpet)\b/,
    thing: 'the visit',
    clauses: ["the slot you kept free for wasn't kept"],
    heard: [
      "I'm sorry you kept that time free for nothing.",
      "Waiting in for a slot that isn't kept is a waste of your time, and I'm sorry.",
      "I'm sorry about the slot: your time counts, and you'd planned around it.",
    ],
    lets: ['find out what happened to the slot', 'see which times are open'],
    act: ['ask the depot what happened and which slot comes next', 'ask which slots are open'],
    bring: ['the order or booking number and when it would suit you'],
    asks: [
      {
        ask: 'When would a new slot suit you?',
        unless: /tomorrow|next|can(?:'t| only)|only day|re-?book|rearrang/,
      },
      {
        ask: 'Has anyone given you a new time?',
        unless:
          /next|tomorrow|new (?:date|time|slot)|re-?book|rearrang|resched|moved|try again|no (?:call|text)/,
      },
    ],
    team: 'the team that plans the rounds',
  },
  {
    id: 'tracking',
    noun: /\b(?:tracking(?: number| page| link)?|parcel|package|order|delivery)\b/,
    thing: 'the tracking',
    clauses: ["the tracking doesn't tell you where things are"],
    heard: [
      "I'm sorry the tracking leaves you guessing.",
      "Tracking is there to tell you where things are, and I'm sorry it doesn't.",
      "I'm sorry you can't see where it is.",
    ],
    lets: ['find out what the tracking leaves out', 'find out where it really is'],
    act: [
      'check the last real scan with the courier',
      'look up where it is behind the tracking page',
    ],
    bring: TRACED,
    asks: [
      {
        ask: 'What is the last thing the tracking shows, and for which day?',
        unless:
          /says?\b|saying|shows?|showing|status|stuck|last scan|never got|no tracking|invalid/,
      },
      {
        ask: "Are you looking on the shop's page or the courier's?",
        unless: /website|site|app\b|page|link|email|texts?|never got|no tracking/,
      },
      {
        ask: 'Which delivery day were you given?',
        unless: /due|promised|told|since|ago|days?\b|weeks?|estimat|expect/,
      },
    ],
    team: 'the tracing team',
  },
];
