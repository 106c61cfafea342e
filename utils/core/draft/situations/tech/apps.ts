import { gap } from '../pieces';
import type { Situation } from '../situation';
import {
  BROKEN,
  CANT,
  EVERYWHERE,
  marked,
  SINCE_WHEN,
  TRIED_WHAT,
  WHAT_SCREEN,
  WHICH_DEVICE,
  WHICH_VERSION,
  WIFI_OR_DATA,
} from './tech-words';

const APP = '\\b(?:apps?|application)\\b';
const NOUN = /\bapp\b/;
const TEAM = 'the app team';
const ACT = ['report it to the app team with what you tell me', 'check what the app team knows'];
const RETRY = 'Could you close the app fully, open it again and tell me whether it is the same?';

/** Apps on phones, tablets, televisions and consoles. */
export const APPS: readonly Situation[] = [
  {
    id: 'app-install',
    when: new RegExp(
      `\\b(?:${CANT}|won'?t|doesn'?t|trying to|fail(?:s|ed|ing) to) (?:\\w+ )?(?<deed>install|download|update)(?:ing)? (?:the |your |this |my |an? )?(?:\\w+ ){0,3}?${APP}|${APP}${gap(14)}\\b(?:won'?t|will not|doesn'?t|does not|not|refuses to|fails to|stuck) (?:\\w+ )?(?<done>install|download|update)(?:ing|ed)?\\b(?! (?:my|the|its?|since|for|in|with)\\b)`,
    ),
    noun: NOUN,
    thing: 'the app',
    clauses: [...marked("{it} won't {deed}", "{it} won't {done}"), "{it} isn't installing"],
    heard: ["I'm sorry you can't get {it} onto your device."],
    lets: ['get {it} installed', 'find out what holds {it} up'],
    act: ACT,
    bring: [],
    asks: [
      WHICH_DEVICE,
      WHAT_SCREEN,
      { ask: 'How much free space does the device have?', unless: /space|storage|gb/ },
    ],
    tries: ['Could you restart the device, make sure there is free space and try it once more?'],
    team: TEAM,
  },
  {
    id: 'app-crash',
    when: new RegExp(
      `${APP}${gap(40)}\\b(?:crash(?:es|ed|ing)?|force[ -]?clos\\w+|(?:keeps?|kept|always|constantly) (?:on )?(?:closing|shutting|quitting|stopping|exiting|kicking me out)|closes (?:itself|on its own|straight away|immediately|as soon))\\b|\\b(?:crash(?:es|ed|ing)|force[ -]?clos\\w+)${gap(20)}${APP}|\\bit (?:just )?(?:keeps crashing|crashes every time)\\b`,
    ),
    not: /\b(?:pc|laptop|computer|game|server|website|site|wordpress)\b[^.!?\n]{0,20}crash/,
    noun: NOUN,
    thing: 'the app',
    clauses: marked('{it} keeps crashing'),
    heard: [
      "I'm sorry {it} keeps closing on you.",
      "An app that keeps crashing is no use to you, and I'm sorry.",
    ],
    lets: ['get {it} to stay open', 'find out what makes {it} crash'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'At what point does it crash?',
        unless:
          /when (?:i|you|it|we)|every ?time|as soon as|whenever|while|after (?:i|a few|opening)|on (?:launch|start|open)|immediately/,
      },
      WHICH_DEVICE,
      WHICH_VERSION,
      TRIED_WHAT,
    ],
    tries: [RETRY],
    team: TEAM,
  },
  {
    id: 'app-freeze',
    when: new RegExp(
      `${APP}${gap(30)}\\b(?:freez(?:es|ing|e)|froze|frozen|hangs|hanging|gets? stuck|is stuck|keeps? (?:getting )?(?:stuck|sticking|spinning|loading)|just (?:spins|sits|loads)|stuck (?:on|at|in)|(?:endless|forever|infinite|constant)\\w* (?:loading|spinning|load))\\b|\\b(?:freezing|frozen|stuck)${gap(14)} (?:on|in) (?:the |your |my )?(?:\\w+ ){0,2}?${APP}`,
    ),
    noun: NOUN,
    thing: 'the app',
    clauses: marked('{it} gets stuck'),
    heard: [
      "I'm sorry {it} leaves you looking at a frozen screen.",
      "I'm sorry {it} gets stuck on you.",
    ],
    lets: ['get {it} moving again', 'find out where {it} gets stuck'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'On which screen does it get stuck?',
        unless: /screen|page|when (?:i|you)|logo|loading/,
      },
      WHICH_DEVICE,
      WIFI_OR_DATA,
      SINCE_WHEN,
    ],
    tries: [RETRY],
    team: TEAM,
  },
  {
    id: 'app-wont-open',
    when: new RegExp(
      `${APP}${gap(20)}\\b(?:won'?t|will not|wouldn'?t|doesn'?t|does not|not|isn'?t|can'?t|refus(?:es|ing) to|fail(?:s|ing|ed)? to|never)(?: \\w+)? (?:open|load|launch|start|come up|boot)(?:s|ed|ing)?(?: up)?\\b|\\b${CANT} (?:even |get )?(?:open|load|launch|start|access|get into|use) (?:the |your |my |this )?(?:[\\w+]+ ){0,3}?${APP}|${APP}${gap(20)}\\b(?:blank|white|black|grey) (?:screen|page)\\b`,
    ),
    noun: NOUN,
    thing: 'the app',
    clauses: marked("{it} won't load"),
    heard: ["I'm sorry you can't get into {it}.", "I'm sorry {it} won't come up for you."],
    lets: ['get {it} open', 'find out what keeps {it} from loading'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Do you see an error, or does it stay blank?',
        unless: /error|blank|white|black|says|message|loading|spin|crash/,
      },
      WHICH_DEVICE,
      WHICH_VERSION,
      WIFI_OR_DATA,
    ],
    tries: [
      RETRY,
      'Could you restart the device, try the app on Wi-Fi and on mobile data and tell me which of them works?',
    ],
    team: TEAM,
  },
  {
    id: 'app-adverts',
    when: new RegExp(
      `\\b(?:so many|too many|nothing but|constant|endless|more|all (?:the|these)|non-?stop|full of|same|bombard\\w+ with|flooded with|annoying) (?:\\w+ )?(?:ads|adverts|advert[is]+ements|commercials|pop[ -]?ups)\\b|\\b(?:ads|adverts|commercials)\\b${gap(20)}\\b(?:every (?:\\d|few|two|other|single)|after every|in between every|even (?:though|when|if) i|ruin\\w*)|\\b(?:pay(?:ing)?|paid|premium|subscri\\w+|ad[- ]free|no ads)\\b${gap(50)}\\b(?:still (?:\\w+ ){0,3}?(?:ads|adverts|commercials)|(?:getting|seeing|have|see|get|with|watch\\w*|hear\\w*) (?:\\w+ )?(?:ads|adverts|commercials))\\b`,
    ),
    not: /\b(?:my|our) (?:ads?|adverts?|campaign|commercial)\b|\b(?:billboard|sponsor\w*|false advertis\w+|racist|offensive)\b/,
    noun: null,
    thing: 'the adverts',
    clauses: ['the adverts keep getting in your way'],
    heard: ["I'm sorry the adverts are getting in the way."],
    lets: ['look at what you should be seeing', 'find out why there are so many'],
    act: ['check what your plan should show', 'pass it to the people who decide on the adverts'],
    bring: [],
    asks: [
      {
        ask: 'Are you on a plan that should have no adverts?',
        unless: /pay|paid|premium|subscri|ad[- ]free|plan|free/,
      },
      {
        ask: 'Where do you see them most: on the phone, the TV or a computer?',
        unless: /phone|\btv\b|computer|app\b|website|roku|xbox/,
      },
    ],
    team: 'the people who look after adverts',
  },
  {
    id: 'notifications-missing',
    when: /\b(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|no|never|stopped|without|any more) (?:\w+ ){0,3}?(?:push |text |message |app |any )*(?:notifications?|alerts)\b(?! (?:bar|shade|is|are|regarding|about|of|that|by|at all that))|\b(?:notifications?|(?:text|message|alert) (?:\w+ )?sounds?)\b[^.!?\n]{0,20}\b(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|never|stopped|broken|non-?existent|no longer|don'?t) ?(?:\w+ )?(?:work\w*|com(?:e|ing)|show\w*|appear\w*|sound\w*|arriv\w*|pop\w*|existent|go(?:ing)?)?/,
    not: /\b(?:delivery|parcel|package|order|flight|delay\w*|train|gate|service|outage|power|cancel\w*|notifications? back|sent \d+ e-?mails?)\b/,
    noun: NOUN,
    thing: 'the notifications',
    clauses: [
      "your notifications aren't coming through on {on} after {update}",
      "your notifications aren't coming through after {update}",
      "your notifications aren't coming through on {on}",
      "your notifications aren't coming through",
    ],
    heard: ["I'm sorry you're missing notifications."],
    lets: ['get your notifications coming through', 'find out where the alerts get lost'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Are they switched on in the phone settings as well as in the app?',
        unless: /settings|switched on|turned on|enabled/,
      },
      WHICH_DEVICE,
      SINCE_WHEN,
    ],
    tries: [
      'Could you switch notifications off and on again, in the phone settings and in the app, and tell me whether one comes through?',
    ],
    team: TEAM,
  },
  {
    id: 'app-slow',
    when: new RegExp(
      `${APP}${gap(24)}\\b(?:(?:so|very|too|super|really|extremely|painfully|incredibly|ridiculously|terribly|becomes?|is|gets?|runs?|running|getting) )?(?:slow|sluggish|lagg(?:y|ing)|lags|stutter\\w*|takes (?:forever|ages|so long))\\b|\\b(?:slow|sluggish|laggy) (?:\\w+ )?${APP}|\\bscroll\\w* in (?:\\w+ ){0,3}?app${gap(20)}\\b(?:lag\\w*|stutter\\w*|slow)`,
    ),
    not: /slow (?:service|delivery|response|to (?:reply|respond|answer))/,
    noun: NOUN,
    thing: 'the app',
    clauses: marked('{it} is so slow'),
    heard: ["I'm sorry {it} keeps you waiting."],
    lets: ['get {it} up to speed', 'find out what slows {it} down'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Is it slow everywhere in the app, or on one screen?',
        unless: /scroll|search|page|screen|everywhere|everything/,
      },
      WHICH_DEVICE,
      WIFI_OR_DATA,
    ],
    tries: [RETRY],
    team: TEAM,
  },
  {
    id: 'not-working-on',
    when: /^(?:@\w+ )+(?:hi |hey |hello |please help |it |still |just |(?:\w+ ){0,2}?)?(?:(?:doesn'?t|does not|won'?t|isn'?t|not|stopped) (?:\w+ )?(?:work(?:s|ing)?|load(?:s|ing)?|open(?:s|ing)?|connect(?:s|ing)?) (?:at all )?|keeps? (?:crashing|freezing|closing) )on (?:my |the )?(?:\w+ )?(?:tv|roku|fire ?stick|ps[345]|xbox(?: one)?|apple ?tv|iphone|ipad|android|phone|chromecast|laptop|mac|tablet)\b/,
    not: /\b(?:wi-?fi|sim|charger|card|signal|data|internet|face id|touch id|bluetooth|camera|sound)\b/,
    noun: NOUN,
    thing: 'the app',
    clauses: marked("{it} isn't working"),
    heard: ["I'm sorry it won't work for you."],
    lets: ['get it working', 'narrow down what it trips over'],
    act: ACT,
    bring: [],
    asks: [WHAT_SCREEN, WHICH_VERSION, EVERYWHERE, SINCE_WHEN],
    tries: [RETRY],
    team: TEAM,
  },
  {
    id: 'app-broken',
    when: new RegExp(
      `${APP}(?: (?:on|for|in|with) (?:the |my |your )?(?:[\\w']+ ){0,3}?)?(?: (?:has |is |it's |just |still |also |again |seems? to (?:be |have )?|appears? to (?:be |have )?|keeps?|been|always|always be|to be)*)?[^.!?\\n]{0,3}(?:${BROKEN})|\\b(?:why (?:is|does|has|isn'?t|doesn'?t|won'?t)|anyone else'?s?|(?:problems?|issues?|trouble|bugs?|errors?|glitch\\w*) (?:with|in|on|using)|is) (?:the |your |ur |my )?(?:[\\w+]+ ){0,3}?app\\b${gap(24)}\\b(?:work\\w*|down|broken|fail\\w*|error\\w*|bug\\w*|glitch\\w*)\\b|\\b(?:constant|problems?|issues?|trouble|bugs?|errors?|glitch\\w*) (?:with|in|on|using) (?:the |your |ur |my )?(?:[\\w+]+ ){0,3}?app\\b|${APP}${gap(8)}\\b(?:says|saying|shows|showing|said|getting) (?:that )?["“]?(?:something went wrong|an? error|try again|oops|error|no (?:internet|connection)|cannot connect|unable to)|${APP} (?:is |has |gives? (?:me )?|keeps? (?:giving|showing|throwing) (?:me )?|shows?|throws?) ?(?:an? |constant |so many |full of |the )?(?:\\w+ )?(?:errors?|bugs?|glitch(?:es|y|ing)?|buggy)\\b`,
    ),
    not: /\b(?:works? (?:fine|great|well|perfectly) (?:in|on) the app|no (?:problems?|issues?) with the app)\b/,
    noun: NOUN,
    thing: 'the app',
    clauses: marked("{it} isn't working"),
    heard: ["I'm sorry {it} is letting you down.", "I'm sorry {it} isn't doing what it should."],
    lets: ['get {it} working', 'narrow down what {it} trips over'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'What were you trying to do when it went wrong?',
        unless:
          /when (?:i|you)|trying to|tried to|to (?:watch|pay|order|book|play|upload|search|buy|sign|log)/,
      },
      WHICH_DEVICE,
      WHAT_SCREEN,
      WHICH_VERSION,
      TRIED_WHAT,
      EVERYWHERE,
    ],
    tries: [RETRY],
    team: TEAM,
  },
];
