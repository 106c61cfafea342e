import type { Kind } from './kind';
import { TELECOM_PLANS } from './telecom-plans';

const WHEN =
  /\b(?:since|today|tonight|yesterday|this (?:morning|afternoon|evening|week)|last (?:night|week|month)|ago|all (?:day|week|night|morning)|every|again|keeps?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ ?(?:days?|hours?|hrs?|weeks?|months?|mins?)|(?:two|three|four|five|six|seven|eight|nine|ten) (?:days|hours|weeks|months))\b/;
const POSTCODE = 'the name and postcode on the account';

/** The line itself: phone, internet and television by subscription. */
export const TELECOM: readonly Kind[] = [
  {
    id: 'no-signal',
    noun: null,
    clauses: ["you can't use your phone the way you need to"],
    heard: [
      "I'm sorry you can't count on your phone to connect.",
      "A phone that won't connect is little use, and I'm sorry.",
      "I'm sorry. Let's find out whether it's the network near you or the line itself.",
    ],
    lets: ['find out whether it is the mast or your line', 'check the network where you are'],
    act: ['check the mast nearest to you', 'look for a fault on your line and the network near it'],
    bring: ['the mobile number and the postcode where it happens'],
    asks: [
      {
        ask: 'Which town or area are you in when it happens?',
        unless:
          /\b(?:in|near|at|around|outside) (?!my\b|the\b|our\b|a\b|all\b|any\b|home\b|work\b|least\b|this\b|town\b|here\b)[a-z]{3,}|\b[a-z]{1,2}\d{1,2}\b|\d{5}/,
      },
      {
        ask: 'Is it everywhere you go, or only in one place?',
        unless:
          /everywhere|anywhere|at home|indoors|in (?:my|the) |only in|village|wherever|\bhouse\b/,
      },
      {
        ask: 'Is it calls, texts, data or all of them?',
        unless: /\b(?:calls?|calling|ring|texts?|sms|data|[345]g|all of|no service|sos|signal)\b/,
      },
      {
        ask: 'Does another phone on the same network do it too?',
        unless:
          /whole family|wife|husband|anyone|everyone|other phone|both phones|handsets|neighbou?r/,
      },
    ],
    tries: [
      'Could you switch flight mode on, then off again, and tell me whether anything changes?',
    ],
    team: 'the network team',
  },
  {
    id: 'internet-down',
    noun: /\b(?:broadband|internet|wi-?fi|fib(?:re|er)|landline|phone line|connection)\b/,
    thing: 'your connection',
    clauses: ['{it} is down'],
    heard: [
      "I'm sorry {it} is off. Let's find out whether it's the area or only your line.",
      "I'm sorry you've been cut off from the outside like this.",
      "So much stops when the line does, and I'm sorry.",
    ],
    lets: ['have the line tested', "find out whether it's the area or only your line"],
    act: ['have your line tested', 'check for a fault in your area and on your line'],
    bring: [POSTCODE],
    asks: [
      {
        ask: 'Which lights are on the router right now, and what colour?',
        when: /router|hub|modem|internet|broadband|wi-?fi|fib(?:re|er)/,
        unless: /\blights?\b|flash|blink|\bred\b|orange|green|\bblue\b/,
      },
      {
        ask: 'Are your neighbours off as well, or only you?',
        unless: /neighbou?r|street|village|area|everyone|anyone|houses|whole town|outage in/,
      },
      {
        ask: 'What has stopped: the internet, the phone, the TV or all of it?',
        unless:
          /internet|broadband|wi-?fi|fib(?:re|er)|landline|phone|\btv\b|dial tone|\bnet\b|router/,
      },
      { ask: 'When did it go off?', unless: WHEN },
    ],
    team: 'the faults team',
  },
  {
    id: 'internet-slow',
    noun: /\b(?:broadband|internet|wi-?fi|mobile data|connection)\b/,
    thing: 'your connection',
    clauses: ["{it} isn't fast or steady enough"],
    heard: [
      "I'm sorry {it} can't be relied on.",
      "I'm sorry. Let's see what is reaching you and where it gets lost.",
      "A connection you can't rely on gets in the way of everything, and I'm sorry.",
    ],
    lets: ['see what speed is reaching you', 'find out where it slows or drops'],
    act: ['have the line tested for speed and drops', 'check what your line is getting'],
    bring: [POSTCODE],
    asks: [
      {
        ask: 'Is that over your home connection or on mobile data?',
        unless:
          /broadband|wi-?fi|router|hub|modem|fib(?:re|er)|home|mobile data|[345]g\b|lte|ethernet|house|neighbou?r/,
      },
      {
        ask: 'Is it the same with a cable straight into the router?',
        when: /broadband|wi-?fi|router|hub|modem|fib(?:re|er)|home/,
        unless: /\bcable\b|ethernet|wired|mobile data|[345]g\b/,
      },
      {
        ask: 'Is it always so, or worse at certain times?',
        unless:
          /all day|evenings?|night|every|constant|always|random|\bafter \d|mornings?|ever since|times a day|keeps/,
      },
      {
        ask: 'What does a speed test show right now?',
        unless: /\d ?(?:mbps|mb|meg|kbps|gb|ms)\b|speed ?test|\bping\b|getting \d/,
      },
    ],
    team: 'the faults team',
  },
  {
    id: 'engineer',
    noun: null,
    thing: 'the visit',
    clauses: ["getting an engineer to you hasn't gone to plan"],
    heard: [
      "I'm sorry about the trouble over {it}.",
      "I'm sorry. You need a visit you can plan around, so let's see what is booked.",
      "Waiting on a visit with nothing certain is wearing, and I'm sorry.",
    ],
    lets: ['find out what the visit system shows', 'ask where things stand with {it}'],
    act: ['check what is booked and what happened to it', 'take it up with the visits team'],
    bring: ['the order or visit reference, or the name and postcode it is under'],
    asks: [
      {
        ask: 'Which day and slot were you given?',
        unless:
          /\b\d{1,2} ?(?:am|pm|-|to|and) ?\d?|between|today|tomorrow|yesterday|day\b|slot|\d(?:st|nd|rd|th)\b/,
      },
      {
        ask: 'Is it for a new line, a move or a fault?',
        unless:
          /install|new|mov(?:e|ed|ing)|fault|repair|fix|connect|activat|fibre|fiber|dish|wir(?:e|ing)/,
      },
      {
        ask: 'Did anyone call or text you about it?',
        unless: /call|text|rang|rung|phone|message|e-?mail|told|said|says/,
      },
    ],
    team: 'the visits team',
  },
  {
    id: 'tv-box',
    noun: /\b(?:remote|recordings?|tv box|set[- ]?top box|box|channels?|guide|planner)\b/,
    thing: 'your TV box',
    clauses: [],
    heard: [
      "I'm sorry about the trouble with {it}.",
      "I'm sorry the TV isn't behaving.",
      "I'm sorry. Let's find out whether it's the box or what is being sent to it.",
    ],
    lets: ['find out whether it is the box or the service', 'see what can be done about {it}'],
    act: ['check the box and the package from here', 'see what can be reset from here'],
    bring: [POSTCODE],
    asks: [
      {
        ask: 'Which box do you have?',
        unless:
          /\b(?:mini|v6|x1|iq|q box|sky q|glass|stream|puck|multi-?room|360|model|dth|hopper|tivo)\b/,
      },
      {
        ask: 'What do you see on the screen when it happens?',
        unless: /says|error|screen|message|blank|freez|blocky|shows|stuck|xre|no signal/,
      },
      {
        ask: 'Is it on every channel, or only some?',
        when: /channel|picture|sound|freez|subtitle/,
        unless: /every|all (?:the )?channels|only|no channels|\bhd\b|above|package|bundle/,
      },
      { ask: 'When did it start?', unless: WHEN },
    ],
    tries: [
      'Could you pull the plug of the box, wait until all its lights are off, plug it in again and tell me whether it is the same?',
    ],
    team: 'the TV team',
  },
  ...TELECOM_PLANS,
];
