import { gap } from '../pieces';
import type { Situation } from '../situation';
import { CANT, marked, SINCE_WHEN, TRIED_WHAT, WHAT_SCREEN, WONT } from './tech-words';

const SYSTEM = {
  ask: 'Which system are you on?',
  unless: /windows|\bwin ?\d|\bmac|ios|android|iphone|ipad|chromebook|linux|sierra|phone/,
};
const TEAM = 'the software team';
const ACT = ['report it to the software team with what you tell me', 'find the right steps for it'];

/** Files, mail and what should be the same on two devices. */
export const FILES: readonly Situation[] = [
  {
    id: 'backup-fails',
    when: new RegExp(
      `\\b(?:back-?ups?|backing up)\\b${gap(24)}\\b(?:${WONT} (?:\\w+ ){0,2}?(?:work\\w*|finish\\w*|complet\\w*|start\\w*|run(?:s|ning)?|restor\\w*|go(?:ing)?)|fail\\w*|stuck|error|hangs|stopped|corrupt\\w*)\\b|\\b(?:${CANT}|won'?t|fails? to|failed to) (?:\\w+ )?(?:back ?up|restore (?:\\w+ ){0,3}?back-?up)\\b`,
    ),
    not: /\b(?:generator|camera|plan|battery|singer|goalkeeper|quarterback|traffic|toilet|sink|drain|power)\b/,
    noun: /\b(?:phone|computer|laptop|photos|files|iphone|ipad)\b/,
    thing: 'your files',
    clauses: marked("your backup isn't going through"),
    heard: ["I'm sorry the backup isn't going through."],
    lets: ['get the backup through', 'find out where the backup stops'],
    act: ACT,
    bring: [],
    asks: [WHAT_SCREEN, SYSTEM, SINCE_WHEN, TRIED_WHAT],
    team: TEAM,
  },
  {
    id: 'sync',
    when: new RegExp(
      `\\b(?:sync(?:h|hing|ing|s|ed|ronis\\w+|roniz\\w+)?)\\b${gap(30)}\\b(?:${WONT}|fail\\w*|stuck|error|issues?|problems?|broken|stopped|no luck)\\b|\\b(?:${WONT}|fail\\w* to|problems? with|trouble|issues?|stopped|unable to|can'?t get) (?:[\\w']+ ){0,5}?sync(?:h|hing|ing|s|ed|ronis\\w+|roniz\\w+)?\\b|\\b(?:calendar|contacts|notes|photos|reminders|bookmarks|messages)\\b${gap(24)}\\b${WONT} (?:\\w+ )?(?:sync\\w*|updat\\w*|show\\w*|upload\\w*|back(?:ing)? up)\\b`,
    ),
    not: /\bback-?(?:ing )?ups?\b|\b(?:audio|sound|lips?|subtitles?|dub\w*|dialogue|traffic lights)\b[^.!?\n]{0,30}sync|sync[^.!?\n]{0,20}\b(?:audio|lips?)\b|\b(?:delivery|parcel|train|flight)\b/,
    noun: /\b(?:calendar|contacts|notes|photos|reminders|bookmarks|watch|tracker|files|folders|data)\b/,
    thing: 'your data',
    clauses: [
      "{inner} isn't syncing after {update}",
      "{inner} isn't syncing",
      "{it} isn't syncing after {update}",
      "{it} isn't syncing",
    ],
    heard: ["I'm sorry the sync has stopped."],
    lets: ['get it syncing again', 'find out where the sync stops'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Between which devices or apps should it sync?',
        unless:
          /\b(?:to|with|between|from) (?:my |the )?(?:app|phone|iphone|mac|pc|ipad|laptop|strava|myfitnesspal|outlook|google|computer|android|web)\b|on web|bluetooth/,
      },
      SINCE_WHEN,
      WHAT_SCREEN,
      TRIED_WHAT,
    ],
    tries: [
      'Could you sign out and in again, or switch Bluetooth off and on for a watch or band, and tell me whether it syncs then?',
    ],
    team: 'the sync team',
  },
  {
    id: 'mail-trouble',
    when: new RegExp(
      `\\b(?:can'?t|cannot|unable to|not able to|won'?t let me|not letting me|won'?t|not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|stopped) (?:\\w+ )?(?:send(?:ing)?|receiv\\w+|get(?:ting)? into|access(?:ing)?|open(?:ing)?|read(?:ing)?) (?:or \\w+ )?(?:any |my |our |out )*(?:[\\w']+ )?e-?mails?(?: account)?\\b(?! (?:from you|from (?:@\\w+|your|customer|support)|with instructions|instructions|confirm\\w*|about|regarding|address))|\\bmy (?:\\w+ )?(?:e-?mail|inbox|gmail|outlook|yahoo mail|hotmail|mailbox)(?: account)?\\b${gap(16)}\\b(?:${WONT} (?:\\w+ )?(?:work\\w*|load\\w*|send\\w*|receiv\\w*|open\\w*|updat\\w*|sync\\w*)|(?:is |been )?down|disappeared|gone|stopped)\\b|\\b(?:outlook|gmail|yahoo mail|hotmail|aol(?: mail)?|e-?mail (?:server|service|system))\\b${gap(12)}\\b${WONT} (?:\\w+ )?(?:work\\w*|load\\w*|send\\w*|receiv\\w*|open\\w*|sync\\w*)\\b`,
    ),
    not: /\b(?:confirmation|verif\w+|reset|order|booking|ticket|voucher|hacked|newsletter|unsubscri\w+|repl(?:y|ied)|response|receipt|invoice|instructions|tracking|passwords?|log(?:ged)? ?(?:in|on|out)|sign(?:ed)? ?(?:in|on|out)|locked|recover\w*|(?:same|old|new|phone|mobile) number|lost my)\b/,
    noun: null,
    thing: 'your email',
    clauses: marked("{product} isn't working properly", "your email isn't working properly"),
    heard: ["I'm sorry you can't rely on your email."],
    lets: ['get your email going', 'find out what stops your email'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Is it the same in a browser and in the mail app?',
        unless: /browser|webmail|app|outlook|iphone|phone/,
      },
      { ask: 'Is it sending, receiving or both?', unless: /send|receiv|both/ },
      WHAT_SCREEN,
      SINCE_WHEN,
    ],
    tries: [
      'Could you sign in through a browser in a private window and tell me whether your mail works there?',
    ],
    team: 'the mail team',
  },
  {
    id: 'file-lost',
    when: /\b(?:lost|lose|deleted|wiped|erased|missing|disappeared|vanished|corrupt\w*|recover|overwr\w+|gone)\b[^.!?\n]{0,24}\b(?:all )?(?:of )?(?:my|our) (?:[\w']+ ){0,2}?(?<what>photos?|pictures|files?|documents?|notes|contacts|work|data|videos|messages|texts|e-?mails|project|folders?|essay|spreadsheet|emails|voicemails|calendar|drafts?|return|recordings)\b|\b(?:my|our|all my) (?:[\w']+ ){0,2}?(?<gone>photos|pictures|files?|documents?|notes|contacts|data|videos|messages|texts|e-?mails|project|folders?|spreadsheet|voicemails|calendar|drafts?)\b[^.!?\n]{0,16}\b(?:gone|lost|wiped|deleted|erased|disappeared|vanished|missing|corrupt\w*)\b/,
    not: /\b(?:luggage|baggage|parcel|package|passport|claim|application|branch|post office|courier|deliver\w*|prints?|lost my (?:work|job) permit|repair|shop|data (?:plan|allowance|roaming|bundle)|mb|gb)\b/,
    noun: null,
    thing: 'your files',
    clauses: [
      'your {what} went missing after {update}',
      'your {gone} went missing after {update}',
      'your {what} went missing',
      'your {gone} went missing',
      'what you saved went missing',
    ],
    heard: [
      "I'm sorry: nobody wants to lose things like that.",
      "I'm sorry you can't find what you saved.",
    ],
    lets: ['see whether it can be brought back', 'find out where it went'],
    act: ['find out what can be brought back', 'ask the software team to look'],
    bring: [],
    asks: [
      {
        ask: 'Were they saved on the device or in the cloud?',
        unless: /cloud|icloud|dropbox|drive|onedrive|sd card|backup/,
      },
      SINCE_WHEN,
      { ask: 'Is there a backup you know of?', unless: /back(?:ed)?[ -]?up/ },
      {
        ask: 'Did you look in the recently deleted folder or the bin?',
        unless: /recently deleted|bin\b|trash folder/,
      },
    ],
    tries: [
      'Could you look in the recently deleted folder and on another device with the same account, and tell me what you find?',
    ],
    team: TEAM,
  },
  {
    id: 'export-or-print',
    when: new RegExp(
      `\\b(?:${CANT}|won'?t let me|won'?t|fail\\w* to|trying to|doesn'?t) (?:\\w+ )?(?<deed>export|import|save|open|convert|attach|share|upload) (?:my |the |a |an |any |to |as |in |it |this )*(?:[\\w.']+ ){0,2}?(?:files?|documents?|docs?|pdfs?|project|video|spreadsheet|csv|sheet|photos?|pictures?|images?|attachments?|invoices?|reports?|return|form)\\b|\\b(?:files?|documents?|pdfs?|spreadsheet|attachments?|project)\\b${gap(10)}\\b(?:won'?t|will not|doesn'?t|can'?t|not) (?:\\w+ )?(?<done>export|import|save|open|convert|attach|upload)(?:ing)?\\b`,
    ),
    not: /\b(?:passport|visa|courier|post office|bank statement|store credit)\b/,
    noun: /\b(?:files?|documents?|docs?|pdfs?|project|video|spreadsheet|photos?|pictures?|images?|attachments?|invoices?|report|return|form)\b/,
    thing: 'your file',
    clauses: [...marked("{it} won't {deed}", "{it} won't {done}"), "{it} isn't going through"],
    heard: ["I'm sorry {it} is holding you up."],
    lets: ['get {it} through', 'find out what {it} trips over'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Which file type is it, and roughly how big?',
        unless: /pdf|jpe?g|png|mp4|csv|docx?|xlsx?|mb|gb/,
      },
      WHAT_SCREEN,
      SYSTEM,
      { ask: 'Is it one file, or all of them?', unless: /all|every|any|each/ },
    ],
    tries: [
      'Could you try another file, or the same one in another browser, and tell me whether it does the same?',
    ],
    team: TEAM,
  },
];
