import { gap } from '../pieces';
import type { Situation } from '../situation';
import { BROKEN, CANT, marked, SINCE_WHEN, WHAT_SCREEN, WONT } from './tech-words';

const SITE =
  '\\b(?:web ?sites?|sites?|web ?page|home ?page|webpage|online (?:store|shop|portal|system|service|form|check-?in|booking)|portal|page|web)\\b';
const NOUN = /\b(?:website|web site|site|page|portal|online store|online shop|online form|form)\b/;
const BROWSER = {
  ask: 'Which browser and device are you using?',
  unless:
    /chrome|firefox|safari|\bedge\b|\bie\b|explorer|opera|iphone|ipad|android|phone|mobile|laptop|mac/,
};
const WHERE = {
  ask: 'On which page does it happen?',
  unless: /check-?out|pay|log|basket|cart|search|home ?page|booking|page|form|report/,
};
const DOING = {
  ask: 'What were you trying to do?',
  unless:
    /trying to|tried to|want to|need to|when i|to (?:book|order|buy|pay|search|log|sign|check|claim|report|submit|register|change|view|find)|check-?in|checkout/,
};
const TEAM = 'the web team';
const ACT = ['report it to the web team with what you tell me', 'check what the web team knows'];
const PRIVATELY =
  'Could you try it in a private window or another browser and tell me whether it does the same?';

/** Websites. */
export const SITES: readonly Situation[] = [
  {
    id: 'upload-fails',
    when: new RegExp(
      `\\bmy (?<put>stor(?:y|ies)|photos?|pictures?|pics?|videos?|posts?|reels?|tweets?) (?:just )?(?:won'?t|will not|don'?t|doesn'?t|not|isn'?t|aren'?t) (?:\\w+ )?(?:upload|post|load|send)(?:ing)?\\b|\\b(?:${CANT}|won'?t let me|won'?t|fail\\w* to|trying to|not letting me|doesn'?t) (?:\\w+ )?(?:upload|attach|submit|send)(?:ing)? (?:my |the |a |an |any |your )?(?:[\\w']+ ){0,3}?(?<what>photos?|pictures?|documents?|files?|form|application|claim|review|details|request|videos?|id|forms|report|resume|cv|order)\\b|\\b(?:(?:web |online |contact |application |claim )?form|upload)\\b${gap(14)}\\b(?:${WONT} (?:\\w+ )?(?:work\\w*|submit\\w*|send\\w*|load\\w*|go through|complet\\w*|open\\w*)|keeps? (?:\\w+ )?(?:fail\\w*|crash\\w*|error\\w*|freez\\w*)|fail(?:s|ed)|broken|error\\w*)\\b`,
    ),
    not: /\b(?:in good form|bank|platform|team|player|season|courier|back the)\b/,
    noun: /\b(?:form|application)\b/,
    thing: 'what you sent',
    clauses: [
      "your {what} won't go through with {error}",
      "your {put} won't go through after {update}",
      "your {put} won't go through",
      "your {what} won't go through",
      "{it} won't go through with {error}",
      "{it} won't go through",
    ],
    heard: ["I'm sorry you did your part and it won't go through."],
    lets: ['get it through', 'find out where it gets stuck'],
    act: ACT,
    bring: [],
    asks: [
      WHAT_SCREEN,
      BROWSER,
      {
        ask: 'Which page or form is it?',
        unless: /form|page|claim|application|review|stor(?:y|ies)|photos?|videos?|posts?|pictures?/,
      },
    ],
    tries: [PRIVATELY],
    team: TEAM,
  },
  {
    id: 'site-slow',
    when: new RegExp(
      `${SITE}${gap(16)}\\b(?:(?:so|very|too|super|really|extremely|painfully|incredibly|ridiculously|unbearably|being|is|running|loads?) )+(?:slow(?:ly)?|sluggish|laggy)\\b|\\b(?:slow|sluggish) (?:\\w+ )?(?:web ?site|site)\\b|${SITE}${gap(16)}\\btak(?:es|ing) (?:forever|ages|so long|\\d+ (?:min\\w*|sec\\w*)) to load`,
    ),
    not: /\b(?:construction|camp|building|work) site/,
    noun: NOUN,
    thing: 'the website',
    clauses: ['{it} is so slow'],
    heard: ["I'm sorry {it} keeps you waiting."],
    lets: ['get {it} up to speed', 'find out what slows {it} down'],
    act: ACT,
    bring: [],
    asks: [WHERE, BROWSER, SINCE_WHEN],
    tries: [PRIVATELY],
    team: TEAM,
  },
  {
    id: 'search-broken',
    when: new RegExp(
      `\\b(?:search(?: bar| box| function| engine)?|filters?|store locator|sort(?:ing)?)\\b${gap(14)}\\b(?:${WONT} (?:\\w+ )?(?:work\\w*|load\\w*|show\\w*|find\\w*|return\\w*)|broken|is (?:terrible|useless|awful|rubbish|crap|down)|sucks)\\b`,
    ),
    not: /\b(?:job search|research|police|air filter|water filter|coffee|snapchat)\b/,
    noun: null,
    thing: 'the search',
    clauses: marked("the search isn't working"),
    heard: ["I'm sorry you can't find what you're looking for."],
    lets: ['find out what the search trips over', 'get you to what you want'],
    act: ACT,
    bring: [],
    asks: [{ ask: 'What did you search for?', unless: /search\w* for|looking for/ }, BROWSER],
    tries: [PRIVATELY],
    team: TEAM,
  },
  {
    id: 'link-broken',
    when: /\b(?:link|url|qr code|unsubscribe (?:link|button))\b[^.!?\n]{0,24}\b(?:(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|won'?t|doesn'?t|isn'?t|never) (?:\w+ )?(?:work\w*|open\w*|load\w*|valid|go(?:ing)?)|broken|dead|expired|invalid|goes (?:nowhere|to a)|takes me to (?:a|the|an) (?:\w+ )?(?:error|blank|wrong|404|home))\b|\b(?:broken|dead) link\b|\bclick\w*[^.!?\n]{0,16}\blink[^.!?\n]{0,24}\b(?:nothing|error|404|blank)\b/,
    not: /\b(?:rail link|tracking|reset|verification|linkedin|road|missing link|zelda|airport link)\b/,
    noun: null,
    thing: 'the link',
    clauses: marked("the link isn't working"),
    heard: ["I'm sorry the link leads nowhere."],
    lets: ['get you to the right page', 'find out where the link should lead'],
    act: ['find the right page for you', 'report the link to the web team'],
    bring: [],
    asks: [
      {
        ask: 'Where did you find the link: in an email, on the site or in the app?',
        unless: /e-?mail|\bapp\b|website|site|tweet|text|page/,
      },
      WHAT_SCREEN,
    ],
    tries: [PRIVATELY],
    team: TEAM,
  },
  {
    id: 'site-error',
    when: new RegExp(
      `\\b(?:web ?site|site|page|online|web|internet banking|portal|check-?out|check-?in|booking)\\b${gap(50)}\\b(?:errors?|errored|error'ed|404|50[0234])\\b|\\b(?:errors?|404|50[0234])(?: (?:message|page|code)s?)?\\b${gap(40)}\\b(?:on|from|at|in|with) (?:your |the |ur |this |every )?(?:\\w+ ){0,2}?(?:web ?site|site|page|portal)\\b|\\b(?:getting|get|got|gives? me|keep getting|receiv\\w+|seeing) (?:this |an? |the |constant )?(?:\\w+ )?error(?: (?:message|page|code))?\\b${gap(10)}\\b(?:when|while|trying|attempting|every ?time|as i)\\b${gap(30)}\\b(?:book|pay|order|check|manage|claim|register|view|update|buy|renew|submit|search|apply)`,
    ),
    not: /\b(?:human error|price error|pricing error|my error|your error in|calculation|booking error|ios|iphone|ps4|xbox|printer)\b/,
    noun: NOUN,
    thing: 'the website',
    clauses: [
      '{it} keeps giving you {error}',
      "{it} keeps giving you an error that says '{message}'",
      '{it} keeps giving you an error',
    ],
    heard: ["I'm sorry {it} stops you with an error."],
    lets: ['get you past the error', 'find out what the error means'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'What does the error say, word for word?',
        unless: /["“]|says|404|50\d|\berror \d|internal/,
      },
      DOING,
      BROWSER,
    ],
    tries: [PRIVATELY],
    team: TEAM,
  },
  {
    id: 'site-down',
    when: new RegExp(
      `${SITE}(?: (?:is|has|was|are|just|still|seems?|appears?|been|keeps?|to be|be|also|currently))*${gap(14)}\\b(?:${BROKEN.replaceAll('\\b', '')}|crash(?:es|ed|ing)|${WONT} (?:\\w+ )?(?:load(?:s|ed|ing)?|open(?:s|ing)?|respond\\w*|let(?:ting)? me (?:\\w+ ){0,2}?(?:in|book|pay|order|buy|check|view|access|submit|add|change|update|register|search|complete|print))|freez(?:es|ing)|froze|frozen|(?:blank|white) (?:page|screen)|time[sd]? out|timing out|kick(?:s|ed) me out|kicks)\\b|\\b${CANT} (?:\\w+ )?(?:access|open|load|use|get (?:on|onto|into|to)|reach|view) (?:to |on )?(?:your |the |ur |this )(?:[\\w']+ ){0,2}?(?:web ?site|site|portal|page|online store)\\b|\\b(?:is|why is) (?:the |your |ur )(?:\\w+ ){0,2}?(?:web ?site|site|online check-?in|portal)\\b${gap(14)}\\b(?:down|broken|crash\\w*|not work\\w*|so bad)\\b|\\b(?:problems?|issues?|trouble|glitch\\w*|bugs?) (?:with|on|in) (?:your |the |ur |this )(?:\\w+ )?(?:web ?site|site|portal|page)\\b|\\b(?:website|site) (?:problems?|issues?|down)\\b`,
    ),
    not: /\b(?:construction|building|camp|work|landfill|tourist|caravan|historic|nesting) site|on site|\bsite (?:visit|manager|office)|facebook page|turn(?:ed|ing)? the page|down the page|\b(?:electric|water|power|internet|broadband) (?:is |has |was )/,
    noun: NOUN,
    thing: 'the website',
    slots: [
      /\b(?:my|our|his|her|clients?'?s?|their|all my) (?:[a-z]+ )?(?<sites>web ?sites?|sites?|servers?|instances?)\b/,
    ],
    clauses: ["your {sites} can't be reached", ...marked("{it} isn't working")],
    heard: ["I'm sorry {it} won't let you get on.", "I'm sorry {it} is letting you down."],
    lets: ['get you to what you need', 'find out what is wrong with {it}'],
    act: ACT,
    bring: [],
    asks: [DOING, BROWSER, WHAT_SCREEN, WHERE, SINCE_WHEN],
    tries: [PRIVATELY],
    team: TEAM,
  },
  {
    id: 'error-seen',
    when: /\b(?:keep(?:s)?|kept|just|always|still|constantly|am|i'm|im|i) (?:on )?(?:gett?ing|get|seeing|see|receiv\w+|giving me|gives? me|got|showing|throwing) (?:this |an? |the |these |that |same |constant |random |server |system |"|“)*(?:[\w-]+ )?(?:errors?(?: (?:codes?|messages?))?|internal error)\b|\berror code\b|\bgetting error\b|\b(?:says|shows|showing|saying|gives|with|has|displays) (?:an? |the )?error\b|\berror #?[a-z]{0,4}-?\d{3,}/,
    not: /\b(?:human error|price|pricing|billing error|your error|in error|my own error|meter|fault code|dashboard|engine|car|payroll)\b/,
    noun: null,
    thing: 'the error',
    clauses: [
      'you keep running into {error} on {on}',
      'you keep running into {error}',
      "you keep running into the message '{message}'",
      'you keep running into an error',
    ],
    heard: ["I'm sorry an error keeps getting in your way."],
    lets: ['get you past the error', 'find out what the error means'],
    act: ['find out what that error stands for', 'report it to the technical team'],
    bring: [],
    asks: [
      {
        ask: 'What does the error say, word for word?',
        unless: /["“]|says|\d{3}|error code \w+|internal/,
      },
      {
        ask: 'What were you doing when it came up?',
        unless: /when|trying|tried|every ?time|while|after|watch|activat|log|sign/,
      },
      BROWSER,
      SINCE_WHEN,
    ],
    tries: [
      'Could you sign out and in again, try it once more and tell me whether the same error comes up?',
    ],
    team: 'the technical team',
  },
];
