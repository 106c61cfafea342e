import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { DRIVER, NOT, SETTLED } from './shopping-words';

const NOUN = /\b(?:parcel|package|order|packet|shipment)\b/;
const DENIED =
  "(?:(?:not|never|nothing|nowhere|no one|nobody|where is it|where'?s it|wasn'?t|didn'?t|did not|haven'?t|have not|hasn'?t|isn'?t|is not|no (?:sign|parcel|package|delivery|order)|where(?:'s| is| the)?|wrong|different|somebody else|someone else|not here|lies|lying|liar)\\b)";
const SAYS =
  '(?:says?|said|states?|stated|saying|shows?|showing|shown|claims?|claimed|claiming|marked|reports?|reported|listed|insists?|telling me|told me|tells me|notification|logged)';
const TRACED = ['the order or tracking number', 'the tracking number and the delivery postcode'];

export const DELIVERIES: readonly Situation[] = [
  {
    id: 'delivery-said-nobody-in',
    when: anyOf(
      `\\b(?:marked|says?|said|claim\\w*|saying|recorded|logged|status)\\b${gap(20)}["']?(?<closed>business closed|closed|no access|unable to access|access (?:problem|denied)|incorrect address|address not found)\\b[^\\n]{0,60}?\\b(?:open|never|not|nobody|no ?one|always|access|days? (?:running|in a row)|again|lie|lies|lying|every)\\b`,
      `\\b(?:claim(?:s|ed|ing)?|said|says|saying|lied|lying|told|card (?:says|saying|through|left)|notification|marked|reckons?|attempted|tried to deliver|missed delivery|delivery attempt\\w*|no one (?:was )?(?:home|in)|not (?:home|in))\\b[^\\n]{0,80}?\\b(?:(?:i|we|we've|i've|husband|wife|someone|somebody|family) (?:was|were|have been|had been|been|is|are|am) (?:literally |actually |sat |here |in |at )*(?:home|in|here|waiting|house|sat|the house|working from home)|nobody (?:knocked|rang|came|called)|no ?one (?:knocked|rang|came|called|even)|no (?:knock|attempt|one knocked)|never (?:knocked|rang|even|came|attempted)|didn'?t (?:even )?(?:knock|ring|try|attempt|bother))`,
      `\\b(?:i|we)(?:'ve| have| was| were|'m)? (?:been |literally |sat |stuck )*(?:home|in|at home|waiting in)(?: all (?:day|morning|afternoon))?\\b[^\\n]{0,60}?\\b(?:missed (?:delivery|you)|sorry we missed|attempted|tried to deliver|nobody (?:was )?(?:home|in)|no ?one (?:was )?(?:home|in)|unable to deliver|couldn'?t deliver|carded)`,
      `\\b(?:didn'?t|did not|doesn'?t|never|won'?t|without|not) (?:even )?(?:bother(?:ed)? (?:to )?)?(?:knock(?:ed|ing)?|ring(?:ing)?|rang)\\b${gap(40)}\\b(?:card|slip|missed|left|drove|sped|ran off)\\b|\\b${DRIVER}\\b${gap(20)}\\b(?:didn'?t|did not|doesn'?t|never) (?:even )?(?:bother (?:to )?)?(?:knock|ring|attempt|try)\\w*\\b`,
      `\\b(?:sorry (?:we )?missed you|missed delivery) (?:card|slip|note)\\b${gap(40)}\\b(?:without|never|didn'?t|while|when|but) `,
    ),
    not: anyOf(SETTLED.source, '\\b(?:conservative|labour|pizza|burger|uber eats|flight)\\b'),
    noun: NOUN,
    thing: 'your parcel',
    clauses: [
      '{it} was put down as {closed} when it could have been delivered',
      'nobody knocked with {it} while somebody was in',
    ],
    heard: [
      "Staying in for {it} and then being told you were out is maddening, and I'm sorry.",
      "I'm sorry you were in, ready for {it}, and still went without.",
    ],
    lets: ['find out what the driver recorded', 'get {it} back out to you'],
    act: ['check what the driver recorded', 'ask the depot when it can go out again'],
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
    when: anyOf(
      `\\b(?:handed to|left (?:in|at|with|by)|signed (?:for )?by|delivered to|posted through)\\b${gap(24)}["']?${gap(20)}\\b(?:when|but|yet|and|except)\\b${gap(30)}\\b(?:nobody|no ?one|not|wasn'?t|isn'?t|never|nothing|don'?t have|no such|doesn'?t exist)\\b`,
      `\\b${SAYS}\\b${gap(32)}(?<!\\b(?:be|being|not|not been|to get|attempt(?:ed)? to be) )\\bdelivered\\b(?! (?:by|between|tomorrow|today by))[^\\n]{0,90}?\\b${DENIED}`,
      `\\b(?:${NOT}|nothing|nowhere|no sign|where)\\b[^\\n]{0,80}?\\b${SAYS}\\b${gap(26)}(?<!\\b(?:be|being|not|not been) )\\bdelivered\\b(?! (?:by|between|tomorrow))`,
      `\\b(?:signed for|signature)\\b${gap(30)}\\b(?:by (?:someone|somebody|a) |(?:not|isn'?t|wasn'?t) (?:me|mine|my|us)|nobody|no one|don'?t know|never heard of)`,
      `\\b(?:photo|picture|pic|proof of delivery)\\b${gap(40)}\\b(?:not|isn'?t|isnt|wasn'?t|someone else'?s|different|wrong) (?:my|our|the|a)? ?(?:door|house|porch|address|property|front door|hallway|step)`,
      `\\b${SAYS}\\b${gap(20)}\\b(?:posted|put|left) (?:it )?(?:through|in|at|with|by)\\b[^\\n]{0,70}?\\bwhere(?:'?s| is) it\\b`,
    ),
    not: anyOf(
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
    act: ['ask the driver where it was left', 'check where it was scanned'],
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
    when: anyOf(
      `\\b(?:my|our|the) (?:\\w+ )?(?:parcel|package|order|delivery|packages|parcels) (?:was|were|has been|have been|got|been|is) (?:\\w+ )?(?:stolen|nicked|swiped|taken from (?:my|our|the) (?:porch|door\\w*|step))`,
      `\\b(?:stole|stolen|swiped) (?:my|our|off|from) (?:my |our )?(?:parcel|package|order|delivery|porch|door ?step|front (?:door|porch))\\b`,
    ),
    not: SETTLED,
    noun: NOUN,
    thing: 'your parcel',
    clauses: ['{it} was taken before you could get to it'],
    heard: ["Somebody taking {it} before you could is upsetting, and I'm sorry."],
    lets: ['look at how {it} was left', 'see what can be done about {it}'],
    act: ['check where it was left', 'open a trace on that delivery'],
    bring: ['the order or tracking number and the day it was left', 'the tracking number'],
    asks: [
      { ask: 'Where was it left, and had you asked for that?', unless: /porch|door|step|outside/ },
      { ask: 'Which day was it delivered?', unless: /day\b/ },
    ],
    team: 'the delivery team',
  },
  {
    id: 'delivery-wrong-address',
    when: anyOf(
      `\\b(?:deliver(?:ed|ing|s|y)?|sent|sending|left|dropped|shipped|went|gone|taken)\\b${gap(40)}\\b(?:to|at|with) (?:a |an |the |my |our |some )?(?:completely |totally )?(?:(?<spot>wrong (?:address|house|door|flat|apartment|street|building|place|home|person|neighbou?r)|old address|previous address)|different (?:address|house|street)|(?:completely |totally )?random (?:house|address|person)|stranger|strangers|someone else'?s (?:house|address|porch)|house (?:down|up|across) the (?:road|street))\\b|\\bdeliver(?:ed|ing) (?:my|our|the) (?:parcel|package|order|stuff) to (?:number|no\\.?|house|flat|unit) \\d`,
      `\\b(?:wrong|old|incorrect) address\\b${gap(30)}\\b(?:deliver\\w*|parcel|package|order|driver|courier)\\b`,
      `\\b(?:someone|somebody|everyone|neighbou?rs?) else'?s (?:parcel|package|order|post|mail|delivery)s?\\b${gap(30)}\\b(?:deliver\\w*|left|got|received|door|porch|arrived|came)|\\b(?:got|received|deliver(?:ed|ing)|left|have|given|brought)(?: me| us)? (?:someone|somebody) else'?s (?:parcel|package|order|post|mail|delivery)`,
      `\\b(?:giv(?:es?|ing|en)|deliver(?:s|ed|ing)?|bring(?:s|ing)?|getting|get|got) (?:me |us )?(?:the |my |our )?neighbou?r'?s'? (?:mail|post|parcels?|packages?|letters)\\b`,
    ),
    not: anyOf(
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
    when: anyOf(
      `\\b(?:left|leaves|leaving|gave|given|dumped)\\b${gap(30)}\\bwith (?:a |the |some |my )?(?:random )?(?<who>neighbou?r|stranger|random person)s?\\b`,
      `\\b(?:left|leaves?|leaving|dumped|dumps|chucked|threw|throws|thrown|throwing|tossed|lobbed|flung|slung|dropped|hidden|hid|placed|abandoned|kicked|stuffed|shoved)\\b${gap(40)}\\b(?:(?<spot>in (?:the|a) (?:pouring |pissing |heavy )?(?:rain|wet|snow|puddle|street|bushes|bush|mud|road|driveway|recycling bin|recycling|wheelie bin|bin|hedge|flower ?bed|communal (?:hallway|area))|over (?:the|a) (?:back |side |garden )?(?:fence|gate|wall)|on (?:the|a) (?:front )?(?:door ?step|porch|street|pavement|sidewalk|roof|drive(?:way)?|step|stairs|grass|lawn)|outside the (?:front |back )?(?:door|house|gate|flat|building)|in plain (?:sight|view)|under (?:the|a) (?:car|bush|mat))|(?:in (?:my|our) (?:pouring |pissing |heavy )?(?:rain|wet|snow|puddle|street|bushes|bush|mud|road|driveway|recycling bin|recycling|wheelie bin|bin|hedge|flower ?bed|communal (?:hallway|area))|over (?:my|our) (?:back |side |garden )?(?:fence|gate|wall)|on (?:my|our) (?:front )?(?:door ?step|porch|street|pavement|sidewalk|roof|drive(?:way)?|step|stairs|grass|lawn)|outside (?:my|our) (?:front |back )?(?:door|house|gate|flat|building)|in plain (?:sight|view)|under (?:my) (?:car|bush|mat)))\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:flight|airport|luggage|my bag|pizza|bus|cab|taxi|uber|rubbish|garbage|trash|bins? (?:collect|men)|cat|dog|i (?:left|threw|dropped)|we (?:left|threw)|pole|cable|wires?|newspapers?)\\b',
    ),
    noun: NOUN,
    thing: 'your parcel',
    clauses: [
      'a delivery was left with a {who}',
      'a delivery ended up {spot}',
      '{it} was left where it should not have been',
    ],
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
];
