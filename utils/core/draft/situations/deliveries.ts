import { any, DRIVER, GOODS, gap, NOT, PARCEL, SETTLED, thing } from './shopping-words';
import type { Situation } from './situation';

const ITEM = thing('item', `(?:${PARCEL}|${GOODS})`);
const NOUN = /\b(?:parcel|package|order|packet|shipment)\b/;
const DENIED =
  "(?:(?:not|never|nothing|nowhere|no one|nobody|wasn'?t|didn'?t|did not|haven'?t|have not|hasn'?t|isn'?t|is not|no (?:sign|parcel|package|delivery|order)|where(?:'s| is| the)?|wrong|different|somebody else|someone else|not here|lies|lying|liar)\\b)";
const SAYS =
  '(?:says?|said|states?|stated|saying|shows?|showing|shown|claims?|claimed|claiming|marked|reports?|reported|listed|insists?|telling me|told me|tells me|notification|logged)';
const TRACED = ['the order or tracking number', 'the tracking number and the delivery postcode'];

export const DELIVERIES: readonly Situation[] = [
  {
    id: 'delivery-said-nobody-in',
    when: any(
      `\\b(?:claim(?:s|ed|ing)?|said|says|saying|lied|lying|told|card (?:says|saying|through|left)|notification|marked|reckons?|attempted|tried to deliver|missed delivery|delivery attempt\\w*|no one (?:was )?(?:home|in)|not (?:home|in))\\b[^\\n]{0,80}?\\b(?:(?:i|we|we've|i've|husband|wife|someone|somebody|family) (?:was|were|have been|had been|been|is|are|am) (?:literally |actually |sat |here |in |at )*(?:home|in|here|waiting|house|sat|the house|working from home)|nobody (?:knocked|rang|came|called)|no ?one (?:knocked|rang|came|called|even)|no (?:knock|attempt|one knocked)|never (?:knocked|rang|even|came|attempted)|didn'?t (?:even )?(?:knock|ring|try|attempt|bother))`,
      `\\b(?:i|we)(?:'ve| have| was| were|'m)? (?:been |literally |sat |stuck )*(?:home|in|at home|waiting in)(?: all (?:day|morning|afternoon))?\\b[^\\n]{0,60}?\\b(?:missed (?:delivery|you)|sorry we missed|attempted|tried to deliver|nobody (?:was )?(?:home|in)|no ?one (?:was )?(?:home|in)|unable to deliver|couldn'?t deliver|carded)`,
      `\\b(?:didn'?t|did not|doesn'?t|never|won'?t|without|not) (?:even )?(?:bother(?:ed)? (?:to )?)?(?:knock(?:ed|ing)?|ring(?:ing)?|rang)\\b${gap(40)}\\b(?:card|slip|missed|left|drove|sped|ran off)\\b|\\b${DRIVER}\\b${gap(20)}\\b(?:didn'?t|did not|doesn'?t|never) (?:even )?(?:bother (?:to )?)?(?:knock|ring|attempt|try)\\w*\\b`,
      `\\b(?:sorry (?:we )?missed you|missed delivery) (?:card|slip|note)\\b${gap(40)}\\b(?:without|never|didn'?t|while|when|but) `,
    ),
    not: any(SETTLED.source, '\\b(?:pizza|burger|uber eats|flight)\\b'),
    noun: NOUN,
    thing: 'your parcel',
    clauses: ['nobody knocked with {it} while somebody was in'],
    heard: [
      "Staying in for {it} and then being told you were out is maddening, and I'm sorry.",
      "I'm sorry you were in, ready for {it}, and still went without.",
    ],
    lets: ['find out what the driver recorded', 'get {it} back out to you'],
    act: ['check what the driver recorded and where', 'ask the depot when it can go out again'],
    bring: TRACED,
    asks: [
      { ask: 'Was a card left, and what does it say?', unless: /card (?:says|said|saying)|slip/ },
      {
        ask: 'Around what time was the attempt logged?',
        unless: /\d(?::\d\d)? ?(?:am|pm)|\d:\d\d/,
      },
    ],
    team: 'the depot manager',
  },
  {
    id: 'delivery-shown-not-there',
    when: any(
      `\\b${SAYS}\\b${gap(32)}(?<!\\b(?:be|being|not|not been|to get|attempt(?:ed)? to be) )\\bdelivered\\b(?! (?:by|between|tomorrow|today by))[^\\n]{0,90}?\\b${DENIED}`,
      `\\b(?:${NOT}|nothing|nowhere|no sign|where)\\b[^\\n]{0,80}?\\b${SAYS}\\b${gap(26)}(?<!\\b(?:be|being|not|not been) )\\bdelivered\\b(?! (?:by|between|tomorrow))`,
      `\\b(?:signed for|signature)\\b${gap(30)}\\b(?:by (?:someone|somebody|a) |(?:not|isn'?t|wasn'?t) (?:me|mine|my|us)|nobody|no one|don'?t know|never heard of)`,
      `\\b(?:photo|picture|pic|proof of delivery)\\b${gap(40)}\\b(?:not|isn'?t|isnt|wasn'?t|someone else'?s|different|wrong) (?:my|our|the|a)? ?(?:door|house|porch|address|property|front door|hallway|step)`,
    ),
    not: any(
      SETTLED.source,
      '\\b(?:pizza|burger|voicemail|message (?:was )?not delivered|imessage|emails?|flight|luggage|bag(?:gage)?)\\b',
    ),
    noun: NOUN,
    thing: 'your parcel',
    clauses: ["{it} was marked as delivered but isn't with you"],
    heard: [
      "{it} marked as delivered and nothing at your door: I'm sorry.",
      "I'm sorry: a delivery that only happened on the tracking is no use to you.",
    ],
    lets: ['find out where {it} was really left', 'find {it}'],
    act: ['ask the driver where it was left', 'check the delivery scan and its location'],
    bring: TRACED,
    asks: [
      {
        ask: 'Does the tracking give a photo or a name for who took it?',
        unless: /photo|picture|signed|signature|neighbou?r/,
      },
      {
        ask: 'Which day does it say it was delivered?',
        unless: /\w+day\b|\d(?:st|nd|rd|th)\b|hours? ago/,
      },
      {
        ask: 'Have you been able to check with the neighbours?',
        unless: /neighbou?r|checked|asked/,
      },
    ],
    team: 'the depot manager',
  },
  {
    id: 'delivery-stolen',
    when: any(
      `\\b(?:my|our|the) (?:\\w+ )?(?:parcel|package|order|delivery|packages|parcels) (?:was|were|has been|have been|got|been|is) (?:\\w+ )?(?:stolen|nicked|swiped|taken from (?:my|our|the) (?:porch|door\\w*|step))`,
      `\\b(?:stole|stolen|swiped) (?:my|our|off|from) (?:my |our )?(?:parcel|package|order|delivery|porch|door ?step|front (?:door|porch))\\b`,
    ),
    not: SETTLED,
    noun: NOUN,
    thing: 'your parcel',
    clauses: ['{it} was taken before you could get to it'],
    heard: ["Somebody taking {it} before you could is upsetting, and I'm sorry."],
    lets: ['look at how {it} was left', 'see what can be done about {it}'],
    act: ['check where and how it was left', 'open a trace on that delivery'],
    bring: ['the order or tracking number and the day it was left', 'the tracking number'],
    asks: [
      { ask: 'Where was it left, and had you asked for that?', unless: /porch|door|step|outside/ },
      { ask: 'Which day was it delivered?', unless: /day\b/ },
    ],
    team: 'the delivery team',
  },
  {
    id: 'delivery-wrong-address',
    when: any(
      `\\b(?:deliver(?:ed|ing|s|y)?|sent|sending|left|dropped|shipped|went|gone|taken)\\b${gap(40)}\\b(?:to|at|with) (?:a |an |the |my |our |some )?(?:completely |totally )?(?:(?<spot>wrong (?:address|house|door|flat|apartment|street|building|place|home|person|neighbou?r)|old address|previous address)|different (?:address|house|street)|(?:completely |totally )?random (?:house|address|person)|stranger|strangers|someone else'?s (?:house|address|porch)|house (?:down|up|across) the (?:road|street))\\b|\\bdeliver(?:ed|ing) (?:my|our|the) (?:parcel|package|order|stuff) to (?:number|no\\.?|house|flat|unit) \\d`,
      `\\b(?:wrong|old|incorrect) address\\b${gap(30)}\\b(?:deliver\\w*|parcel|package|order|driver|courier)\\b`,
      `\\b(?:someone|somebody|everyone|neighbou?rs?) else'?s (?:parcel|package|order|post|mail|delivery)s?\\b${gap(30)}\\b(?:deliver\\w*|left|got|received|door|porch|arrived|came)|\\b(?:got|received|deliver(?:ed|ing)|left|have|given|brought)(?: me| us)? (?:someone|somebody) else'?s (?:parcel|package|order|post|mail|delivery)`,
    ),
    not: any(
      SETTLED.source,
      '\\b(?:food|pizza|uber eats|taxi|driver (?:took|dropped) me|flight|refund)\\b',
    ),
    noun: NOUN,
    thing: 'your parcel',
    clauses: ['a delivery went to the {spot}', 'a delivery went to the wrong address'],
    heard: [
      "A delivery going to the wrong door is a worry, and I'm sorry.",
      "I'm sorry this ended up at the wrong address.",
    ],
    lets: ['find out where {it} is now', 'get the right parcel to the right door'],
    act: ['ask the driver where it was left', 'check the address on the label against the order'],
    bring: ['the tracking number and the address it should have gone to', 'the tracking number'],
    asks: [
      {
        ask: 'Do you know where it ended up?',
        unless: /neighbou?r|street|road|next door|number \d|\bno\.? ?\d/,
      },
      {
        ask: 'Was the address right on your order confirmation?',
        unless: /correct address|right address|confirm/,
      },
    ],
    team: 'the depot manager',
  },
  {
    id: 'delivery-left-badly',
    when: any(
      `\\b(?:left|leaves?|leaving|dumped|dumps|chucked|threw|throws|thrown|throwing|tossed|lobbed|flung|slung|dropped|hidden|hid|placed|abandoned|kicked|stuffed|shoved)\\b${gap(40)}\\b(?<spot>in (?:the|a|my|our) (?:pouring |pissing |heavy )?(?:rain|wet|snow|puddle|street|bushes|bush|mud|road|driveway|recycling bin|recycling|wheelie bin|bin|hedge|flower ?bed|communal (?:hallway|area))|over (?:the|my|our|a) (?:back |side |garden )?(?:fence|gate|wall)|on (?:the|my|our|a) (?:front )?(?:door ?step|porch|street|pavement|sidewalk|roof|drive(?:way)?|step|stairs|grass|lawn)|outside (?:the|my|our) (?:front |back )?(?:door|house|gate|flat|building)|in plain (?:sight|view)|under (?:the|my|a) (?:car|bush|mat))\\b`,
    ),
    not: any(
      SETTLED.source,
      '\\b(?:flight|airport|luggage|my bag|pizza|bus|cab|taxi|uber|rubbish|garbage|trash|bins? (?:collect|men)|cat|dog|i (?:left|threw|dropped)|we (?:left|threw)|pole|cable|wires?|newspapers?)\\b',
    ),
    noun: NOUN,
    thing: 'your parcel',
    clauses: ['a delivery ended up {spot}', '{it} was left where it should not have been'],
    heard: [
      "That's no way to leave a delivery, and I'm sorry.",
      "I'm sorry it was left like that.",
    ],
    lets: ['take this up with the depot', 'find out why {it} was left like that'],
    act: ['take it up with the depot manager', "put it to the driver's manager"],
    bring: ['the tracking number and a photo if you have one', 'the tracking number'],
    asks: [
      {
        ask: 'Is everything inside all right?',
        unless: /damag|broke|soaked|ruined|smashed|wet|stolen|gone/,
      },
      { ask: 'Had you set a safe place for it?', unless: /safe ?place|instruction|signature/ },
    ],
    team: 'the depot manager',
  },
  {
    id: 'delivery-no-show',
    when: any(
      `\\b(?:wait(?:ed|ing)|stay(?:ed|ing)|sat|stuck|sitting|been|took|taken|booked)\\b${gap(14)}\\b(?:in|at home|home|indoors|around|a day off(?: work)?|the day off(?: work)?|time off(?: work)?|day off work|all (?:day|morning|afternoon|evening))\\b[^\\n]{0,60}?\\b(?:deliver\\w*|parcel|package|courier|sofa|order|driver)\\b[^\\n]{0,60}?\\b(?:never|no ?one|nobody|didn'?t|hasn'?t|no show|not|nothing|still|cancel\\w*|reschedul\\w*|failed|tomorrow)\\b`,
      `\\b(?:deliver(?:y|ed)|parcel|package|order|sofa|fridge|mattress|bed|washing machine|furniture)\\b${gap(30)}\\b(?:(?:was |were )?(?:due|booked|scheduled|supposed|meant|promised|arranged|guaranteed|confirmed))\\b${gap(24)}\\b(?<day>today|yesterday|this (?:morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b[^\\n]{0,60}?\\b(?:no ?one|nobody|never|no show|no sign|nothing|didn'?t (?:come|arrive|turn|show|happen)|hasn'?t|has not|not (?:here|arrived|come|turned)|still (?:not|waiting)|no delivery|where)\\b`,
      `\\b(?:due|booked|scheduled|supposed to|meant to|should have|should've|promised|guaranteed)\\b${gap(30)}\\b(?:be deliver\\w*|deliver\\w*|arriv\\w*|parcel|package|order|come|been here|be here)\\b${gap(14)}\\b(?<date>today|yesterday|this (?:morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b[^\\n]{0,60}?\\b(?:no ?one|nobody|never|no show|no sign|nothing|didn'?t (?:come|arrive|turn|show|happen)|hasn'?t|has not|not (?:here|arrived|come|turned)|still (?:not|waiting)|no delivery|where)\\b`,
      `\\b(?:delivery|courier|driver) (?:was a |is a |has been a )?no[- ]show\\b|\\b(?:missed|failed) (?:my |the |their |our )?delivery (?:slot|window|date)|\\bdelivery (?:slot|window)\\b${gap(50)}\\b(?:missed|passed|gone|been and gone|still|no sign|nothing|late|hasn'?t|not)\\b`,
      `\\b(?:out for delivery)\\b${gap(40)}\\b(?:never|didn'?t|not|hasn'?t|still (?:not|no|nothing)|no (?:parcel|package|delivery|sign)|nothing|for (?:\\d|two|three) days?|unacceptable)\\b`,
      `\\b(?:sofa|fridge|bed|mattress|furniture|washing machine|order|parcel|package) (?:delivery )?(?:was |is )?(?:supposed to|meant to|due to) (?:come|arrive|be here|be delivered)${gap(30)}\\b(?:never|didn'?t|hasn'?t|no show|still)\\b`,
    ),
    not: any(
      SETTLED.source,
      '\\b(?:engineer|technician|installation|broadband|taxi|cab|flight|airport|pizza|food|repair|plumber|appointment|train|bus)\\b',
    ),
    noun: NOUN,
    thing: 'your delivery',
    clauses: [
      "{it} didn't come when it was due {day}",
      "{it} didn't come when it was due {date}",
      "{it} didn't come on the day it was due",
    ],
    heard: [
      "Keeping the day free for a delivery that doesn't come is a real nuisance, and I'm sorry.",
      "I'm sorry {it} wasn't with you when you were told it would be.",
    ],
    lets: ['find out where {it} got to', 'find out what happened to {it} on the way'],
    act: ['ask the depot what happened on that round', 'find out when it goes out next'],
    bring: ['the order or tracking number', 'the order number and the slot you were given'],
    asks: [
      { ask: 'What does the tracking say now?', unless: /track|says|status/ },
      {
        ask: 'Has anyone given you a new day?',
        unless: /tomorrow|reschedul|rebook|new date|rearrang/,
      },
    ],
    team: 'the depot manager',
  },
  {
    id: 'delivery-put-back',
    when: any(
      `${ITEM}${gap(34)}\\b(?:has been|have been|been|was|were|is|keeps? (?:getting|being)|keep getting|just|got|being)(?: now| again| constantly)? (?:(?:rescheduled|postponed|pushed back|put back|delayed again|rearranged)\\b|moved (?:back|to (?:next|another|the)))`,
      `\\bdelivery (?:date|day|time|slot|estimate|window)s?\\b${gap(24)}\\b(?:chang(?:ed|es|ing)|pushed back|put back|moved|keeps? (?:changing|moving|getting)|gone back|slipp\\w+|later than|rescheduled|postponed)\\b`,
      `\\b(?:changed?|changing|pushed|moved|postponed|rescheduled|reschedul(?:es|ing)|push(?:es|ing)?) (?:back )?(?:my|our|the) (?:delivery|parcel|package|order)(?: date| day| slot| time)?\\b`,
      `\\b(?:told|promised|said|says) (?:it would be |delivery (?:was|would be) )?(?:\\w+day|tomorrow|yesterday|today),? (?:then|now) (?:it(?:'s| is| says) )?(?:\\w+day|tomorrow|next week)\\b`,
    ),
    not: any(SETTLED.source, '\\b(?:flight|train|concert|event|appointment|interview|exam)\\b'),
    noun: NOUN,
    thing: 'your delivery',
    clauses: ['the date for {it} was put back'],
    heard: [
      "A delivery date that moves is hard to plan around, and I'm sorry.",
      "I'm sorry the date for {it} has moved.",
    ],
    lets: ['find out what is really holding {it} up', 'get you a straight answer on the date'],
    act: ['ask what is behind the change', 'find out which date it is really booked for'],
    bring: ['the order or tracking number', 'the order number'],
    asks: [
      {
        ask: 'Which date does it show now?',
        unless: /next (?:week|\w+day)|\d(?:st|nd|rd|th)\b|days? later|tomorrow/,
      },
      { ask: 'Is there a day you need it by?', unless: /need|birthday|christmas|wedding/ },
    ],
    team: 'the delivery team',
  },
  {
    id: 'delivery-sent-back',
    when: any(
      `\\b(?:return(?:ed|ing)|sent (?:it |my (?:parcel|package|order) )?back|going back|being returned|on its way back) to (?:the )?(?:sender|seller|depot|retailer|warehouse|manufacturer|shipper)\\b`,
    ),
    not: any(SETTLED.source, "\\bi (?:have |'ve )?(?:sent|returned)\\b"),
    noun: NOUN,
    thing: 'your parcel',
    clauses: ['{it} is going back instead of coming to you'],
    heard: ["{it} turning round before it reached you is maddening, and I'm sorry."],
    lets: ['find out why {it} was turned back', 'see whether {it} can be stopped'],
    act: ['check why it was turned back', 'ask whether it can still be stopped'],
    bring: TRACED,
    asks: [
      {
        ask: 'What reason does the tracking give?',
        unless: /because|reason|address|nobody|no one/,
      },
      { ask: 'Was there a delivery attempt before it went back?', unless: /attempt|tried|knock/ },
    ],
    team: 'the depot',
  },
];
