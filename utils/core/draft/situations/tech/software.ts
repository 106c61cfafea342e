import { gap } from '../pieces';
import type { Situation } from '../situation';
import { CANT, lacking, marked, TRIED_WHAT, WHAT_SCREEN, WONT } from './tech-words';

const PROGRAM =
  '(?:software|program(?:me)?s?|drivers?|office(?: 365)?|word|excel|outlook|powerpoint|onenote|photoshop|lightroom|premiere(?: pro)?|acrobat|illustrator|indesign|creative cloud|after effects|antivirus|norton|quickbooks|turbotax|itunes|chrome|firefox|edge|teams|skype|zoom|onedrive|dropbox|evernote|final cut|garageband|plug-?in|extension|add-?on|client|suite)';
const OFFICE =
  /\b(?:software|program|install\w*|licen[cs]e|activat\w+|drivers?|office|word|excel|outlook|powerpoint|onenote|photoshop|lightroom|premiere|acrobat|illustrator|indesign|creative cloud|adobe|norton|antivirus|quickbooks|turbotax|itunes|dropbox|onedrive|icloud|google drive|drive|cloud|e-?mails?|calendar|contacts|files?|documents?|pdf|spreadsheet|folder|sync\w*|export\w*|app|plan|subscription)\b/;
const SYSTEM = {
  ask: 'Which system are you on?',
  unless: /windows|\bwin ?\d|\bmac|ios|android|iphone|ipad|chromebook|linux|sierra|phone/,
};
const VERSION = {
  ask: 'Which version of the program is it?',
  unless: /version|20\d\d|365|\bcc\b|\bdc\b|v?\d+\.\d/,
};
const TEAM = 'the software team';
const ACT = ['report it to the software team with what you tell me', 'find the right steps for it'];
const NOUN = /\b(?:software|program|drivers?|plug-?in|extension|suite)\b/;
const EMAIL = 'the email address on the account (no password, please)';

/** Programs, files and mail. */
export const SOFTWARE: readonly Situation[] = [
  {
    id: 'driver-wanted',
    when: /\b(?:can'?t|cannot|unable to|couldn'?t|where (?:can|do) i|how (?:can|do) i|trying to|nowhere to) (?:\w+ )?(?:find|get|download)\b[^.!?\n]{0,14}\b(?:(?:printer|graphics?|video|audio|sound|wi-?fi|network|gpu|nvidia|geforce|mac|display|latest|right|correct|windows) )*drivers?\b/,
    not: /\b(?:uber|lyft|taxi|cab|bus|delivery|truck|ride|route|parcel|package|van|train|licen[cs]e)\b/,
    noun: null,
    thing: 'the driver',
    clauses: [
      "the right driver for {gear} isn't easy to find",
      "the right driver isn't easy to find",
    ],
    heard: ["I'm sorry the driver you need is so hard to find."],
    lets: ['find the right driver', 'get you to the right download'],
    act: ['find the right driver for it', 'find out whether there is one for your system'],
    bring: [],
    asks: [
      { ask: 'Which exact model is it for?', unless: /\d{3,4}|gtx|rtx|geforce|model/ },
      {
        ask: 'Which version of the system are you on?',
        unless: /windows ?\d|\bwin ?\d|sierra|os x|macos/,
      },
    ],
    team: TEAM,
  },
  {
    id: 'drivers',
    when: new RegExp(
      `\\bdrivers?\\b${gap(40)}\\b(?:${WONT} (?:\\w+ )?(?:install\\w*|work\\w*|load\\w*|update\\w*)|stopped responding|crash\\w*|fail\\w*|error|missing|not (?:found|available)|issue|problem|broke\\w*)\\b|\\b(?:can'?t|cannot|unable to|where (?:can|do) i|need|looking for) (?:\\w+ ){0,2}?(?:find|get|download|install)?${gap(14)}\\b(?:printer|graphics?|video|audio|sound|wi-?fi|network|gpu|nvidia|geforce|mac|display)? ?drivers? (?:for|on)\\b|\\bwhy (?:won'?t|can'?t)${gap(20)}\\bdrivers? install\\b`,
    ),
    not: /\b(?:uber|lyft|taxi|cab|bus|delivery|truck|your driver|the driver (?:was|said|left|came|didn)|ride|trip|route|parcel|package|van|lorry|train|tip|ups|fedex|amazon driver|driver(?:'s)? licen[cs]e)\b/,
    noun: /\bdrivers?\b/,
    thing: 'the driver',
    clauses: [
      '{it} is giving you trouble on {on} with {error}',
      '{it} is giving you trouble on {on}',
      '{it} is giving you trouble',
    ],
    heard: ["I'm sorry {it} is holding you up."],
    lets: ['get the right driver in place', 'find out what the driver trips over'],
    act: ACT,
    bring: [],
    asks: [
      { ask: 'Which exact model is the driver for?', unless: /\d{3,4}|gtx|rtx|geforce|model/ },
      SYSTEM,
      WHAT_SCREEN,
    ],
    tries: [
      'Could you remove the old driver, restart, install the newest one for your exact model and tell me what it says?',
    ],
    team: TEAM,
  },
  {
    id: 'licence',
    when: /\b(?:(?<what>licen[cs]e|product key|serial number|activation code)|activat(?:e|ion|ing)|key)\b[^.!?\n]{0,50}\b(?:(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|won'?t|never|no longer|isn'?t|doesn'?t|can'?t) (?:\w+ )?(?:work\w*|valid|accept\w*|recogni[sz]\w*|activat\w*|genuine|found|go through)|invalid|expired|error|errors|fail\w*|already (?:been )?used|rejected|blocked|revoked)\b|\b(?:error|errors|can'?t|cannot|unable to|won'?t let me|trouble|problem) (?:\w+ ){0,4}?activat(?:e|ing) (?:[\w']+ ){0,3}?(?:office|windows|software|licen[cs]e|product|norton|subscription|device|copy|adobe|code|key|plan)\b|\bsays? (?:my |the )?(?:windows|office|copy|licen[cs]e) (?:is )?(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|isn'?t) (?:genuine|activated|valid)/,
    not: /\b(?:driv(?:er|ing)(?:'s|s)? licen[cs]e|sim|card|key ?card|house key|car key|licence fee|tv licen[cs]e|gift card|taxi|voucher|key worker|number plate|authenticat\w*|verif\w*|2fa|2sv|two[- ]step|(?:secret|security|recovery|pass) ?key)\b/,
    noun: null,
    thing: 'the activation',
    clauses: [
      "your {product} {what} isn't being accepted",
      "your {what} isn't being accepted",
      ...marked(
        "the activation of {product} isn't going through",
        "the activation isn't going through",
      ),
    ],
    heard: ["I'm sorry the activation is holding you up."],
    lets: ['get it activated', 'find out why {it} is refused'],
    act: ['check the licence against the account', 'ask the licensing team to look at it'],
    bring: [
      'the email address you bought it with (not the key itself)',
      'the order number and the email address on the account',
    ],
    asks: [
      WHAT_SCREEN,
      {
        ask: 'Was it used on another device before?',
        unless: /another|before|old|previous|new (?:laptop|pc|computer|device)/,
      },
      SYSTEM,
    ],
    team: 'the licensing team',
  },
  {
    id: 'plan-not-recognised',
    when: /\b(?:paid|pay(?:ing)?|bought|purchased|renewed|upgraded|have|subscribed|charged|got|signed up)\b[^.!?\n]{0,50}\b(?:premium|subscription|membership|plus|pro|plan|prime|digital|subscriber)\b[^.!?\n]{0,50}\b(?:but|yet|still|and)\b[^.!?\n]{0,40}\b(?:says?|saying|free|basic|not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|can'?t|won'?t|asks?|asking|trial|locked|no access|expired|standard)\b|\b(?:says?|saying|tells? me|telling me|thinks?|shows?) (?:that )?(?:i (?:don'?t|do not) own (?:the|this|it)|i (?:don'?t|do not|haven'?t) (?:have|got) (?:a |an |any )?(?:active )?(?:premium|subscription|membership|plan)|i'?m (?:not (?:a )?(?:premium|subscri\w+|member)|on (?:the )?free)|my (?:subscription|membership|premium|plan|trial) (?:has |is |was |had )*(?:expired|ended|inactive|cancel\w+|not active|invalid))|\bmy (?:\w+ )?(?:premium|subscription|membership|plus|plan) (?:says? (?:it(?:'s| is| has)? )?(?:expired|inactive|ended|cancelled)|(?:is |has |was |still )*(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|isn'?t|wasn'?t|hasn'?t|never) (?:been )?(?:work\w*|recogni[sz]\w*|activ\w*|show\w*|updat\w*|appl\w*|kick\w*))|\bstill (?:says|showing|shows|on) (?:free|basic|the free)/,
    not: /\b(?:ads?|adverts?|commercials?|parcel|delivery|next day|two day|gym|hotel|airline|flight|status|refund|cancel(?:led)? my|lounge|insurance|bank)\b/,
    noun: /\b(?:subscription|membership|plan)\b/,
    thing: 'your subscription',
    clauses: ["{it} isn't being recognised on {on}", "{it} isn't being recognised"],
    heard: [
      "I'm sorry you pay for it and can't use it.",
      "I'm sorry {it} isn't showing as it should.",
    ],
    lets: ['get {it} to show as it should', 'find out why {it} is not seen'],
    act: ['check the subscription against the account', 'find out which account it sits on'],
    bring: [EMAIL, 'the email address on the account and how you subscribed'],
    asks: [
      {
        ask: 'Did you subscribe with us directly, or through an app store or another company?',
        unless: /app store|itunes|google play|amazon|through|via|roku|directv|at&t|verizon/,
      },
      {
        ask: 'Could it be under another email address?',
        unless: /same e-?mail|only (?:have )?one/,
      },
    ],
    tries: [
      'Could you sign out and in again with the address the receipt went to, and tell me what it says then?',
    ],
    team: 'the subscriptions team',
  },
  {
    id: 'program-install',
    when: new RegExp(
      `\\b(?:${CANT}|won'?t let me|won'?t|fail\\w* to|trying to|trouble) (?:\\w+ )?(?<deed>install|uninstall|download|update|reinstall|re-install)(?:ing)? (?:the |your |this |my |a )?(?:[\\w']+ ){0,3}?${PROGRAM}\\b|\\b${PROGRAM}\\b${gap(14)}\\b(?:won'?t|will not|doesn'?t|can'?t|not|refuses to|fails to) (?:\\w+ )?(?<done>install|uninstall|download|update)\\b|\\b(?:installation|installer|setup|set-up)\\b${gap(40)}\\b(?:fail\\w*|stuck|error|won'?t|hangs|freez\\w*|crash\\w*)\\b`,
    ),
    not: lacking(
      OFFICE,
      /\b(?:engineer|technician|broadband|internet|satellite|dish|fib(?:re|er)|kitchen|boiler|meter|furniture|appointment|word for it)\b/,
    ),
    noun: NOUN,
    thing: 'the program',
    clauses: marked(
      "{product} won't {deed}",
      "{product} won't {done}",
      "{it} won't {deed}",
      "{it} won't {done}",
      'the installation keeps failing',
    ),
    heard: ["I'm sorry the installation is such a struggle."],
    lets: ['get it installed', 'find out where the installation stops'],
    act: ACT,
    bring: [],
    asks: [WHAT_SCREEN, SYSTEM, VERSION, TRIED_WHAT],
    tries: [
      'Could you restart the computer, run the installer once more and tell me word for word what it says?',
    ],
    team: TEAM,
  },
  {
    id: 'program-broken',
    when: new RegExp(
      `\\b(?:the |your |my |this |adobe |microsoft |ms )?${PROGRAM}\\b(?: (?:is|has|just|still|keeps?|app|2\\d{3}|cc|365|pro|for mac|on my \\w+|on \\w+))*${gap(6)}\\b(?:crash(?:es|ing|ed)|freez(?:es|ing)|frozen|hangs|${WONT} (?:\\w+ )?(?:work\\w*|open\\w*|load\\w*|launch\\w*|start\\w*|respond\\w*|run(?:ning)?)|(?:keeps? )(?:crashing|freezing|closing|stopping|failing)|(?:so|very|extremely|really|painfully|too|is) (?:slow|laggy|buggy)|glitch\\w*|broken)\\b|\\bdealing with ${gap(16)}(?:freezing|failing|crashing)`,
    ),
    not: lacking(
      OFFICE,
      /\b(?:post office|office (?:hours|chair|staff|phone|number)|box office|head office|ticket office|program manager|loyalty program|the word|word is|your word|teams? (?:is|are) (?:play|los)|football|silver edge|zoom lens|app|customer client|rewards? program\w*|extension lead|driver)\b/,
    ),
    noun: NOUN,
    thing: 'the program',
    clauses: marked("{product} isn't running as it should", "{it} isn't running as it should"),
    heard: [
      "I'm sorry it keeps getting in the way of your work.",
      "I'm sorry the program is letting you down.",
    ],
    lets: ['get it running', 'find out what it trips over'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'What are you doing when it happens?',
        unless: /when|every ?time|while|whenever|trying to|after/,
      },
      VERSION,
      SYSTEM,
      WHAT_SCREEN,
      TRIED_WHAT,
    ],
    tries: [
      'Could you restart the computer, install any waiting update for it and tell me whether it happens again?',
    ],
    team: TEAM,
  },
];
