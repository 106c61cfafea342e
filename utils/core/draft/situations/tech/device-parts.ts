import { gap } from '../pieces';
import type { Situation } from '../situation';
import { DEVICE_ACT as ACT, AGE, DEVICE_NOUN, MODEL, DEVICE_TEAM as TEAM } from './device-words';
import { ofGear, SINCE_WHEN, TRIED_WHAT, WHAT_SCREEN, WONT } from './tech-words';

/** Screens, sound, cameras and keys. */
export const PARTS: readonly Situation[] = [
  {
    id: 'blue-screen',
    when: /\b(?:blue screens?(?: of death)?|bsods?)\b/,
    noun: DEVICE_NOUN,
    thing: 'your computer',
    clauses: ['{gear} keeps stopping with a blue screen', '{it} keeps stopping with a blue screen'],
    heard: ["I'm sorry the blue screen keeps stopping you."],
    lets: ['find out what the blue screen points to', 'get it running without the blue screen'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'What is the stop code at the bottom of the blue screen?',
        unless: /code|error|driver|exception|irql/,
      },
      SINCE_WHEN,
      MODEL,
    ],
    team: TEAM,
  },
  {
    id: 'face-or-touch-id',
    when: /\b(?<what>face id|touch id|finger ?print (?:sensor|reader|scanner)|face unlock)\b[^.!?\n]{0,24}\b(?:(?:won'?t|does ?n'?t|not|isn'?t|never|stopped|no longer|hasn'?t) (?:\w+ )?(?:work\w*|recogni[sz]\w*|respond\w*|read\w*|unlock\w*)|(?:hardly ever|hardly|rarely|barely) works?|broke\w*|disabled|unavailable|fail\w*|disappear\w*|keeps?)\b/,
    noun: DEVICE_NOUN,
    thing: 'your phone',
    clauses: [
      '{gear} no longer knows you by face or fingerprint after {update}',
      '{gear} no longer knows you by face or fingerprint',
      '{it} no longer knows you by face or fingerprint',
    ],
    heard: ["I'm sorry you can't unlock {gear} the easy way any more."],
    lets: ['get it to know you again', 'find out why it no longer unlocks'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Does it fail when you set it up afresh in the settings?',
        unless: /reset|set (?:it )?up|settings|re-?add/,
      },
      MODEL,
      SINCE_WHEN,
    ],
    tries: [
      'Could you remove your face or finger in the settings, add it again and tell me whether it takes?',
    ],
    team: TEAM,
  },
  {
    id: 'screen-broken',
    when: new RegExp(
      `\\b(?:screen|display|lcd)s?\\b${gap(24)}\\b(?<fault>crack(?:s|ed|ing)?|shattered|flicker(?:s|ing|ed)?|(?:gone|goes|went|turns|is|stays|turned|just|all|completely) (?:\\w+ )?(?:black|blank|white|green|pink|dark)|burn-?in|lines?|dead pixels?|${WONT} (?:\\w+ )?(?:work\\w*|respond\\w*|turn\\w*|light\\w*|display\\w*)|unresponsive|froze(?:n)?|freez\\w+|broken|broke|glitch\\w*|scratche[sd]|dead)\\b|\\b(?:black|blank|green|frozen|cracked|flickering) screen\\b|\\b(?:touch ?screen|touch)\\b${gap(12)}\\b(?:${WONT} (?:\\w+ )?(?:work\\w*|respond\\w*)|unresponsive|stopped|broken|broke|dead)\\b|\\bnot displaying\\b|\\bscreen (?:looks like it is|is|appears) (?:\\w+ )?dead\\b`,
    ),
    not: /\b(?:arrived|delivered|out of the box|app|website|site|page|channel|movie|cinema|netflix|hulu|departure|station|airport|seat-?back|windscreen|sunscreen|game|cod|fifa|fortnite|siege|loading|launch\w*|in-?flight|shower|protector|log ?in|login|stream\w*|video|ticket|flight)\b/,
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: [
      'the screen on {host} has gone wrong after {update}',
      'the screen on {host} has gone wrong',
      'the screen has gone wrong',
    ],
    heard: ["I'm sorry about the screen on {host}.", "I'm sorry the screen is giving you trouble."],
    lets: [
      'find out what can be done about the screen',
      'narrow down what is wrong with the screen',
    ],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Did it take a knock or get wet, or did it start by itself?',
        unless: /drop|knock|fell|water|by itself|on its own|for no reason|updat|never/,
      },
      MODEL,
      AGE,
    ],
    team: TEAM,
  },
  {
    id: 'camera',
    when: /\b(?:cameras?|webcam|flash ?light|lens)\b[^.!?\n]{0,24}\b(?:(?:won'?t|does ?n'?t|not|isn'?t|never|stopped|can'?t) (?:\w+ )?(?:work\w*|open\w*|focus\w*|load\w*|turn\w*)|blurr?y|hazy|fuzzy|grainy|black|broken|broke|crack\w*|foggy|shak\w+|out of focus|failed|crash\w*|freez\w*|terrible|awful)\b/,
    not: /\b(?:speed|cctv|security|traffic|ring|arlo|nest|dash|app|crew|police|doorbell|photograph\w+)\b/,
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: [
      'the camera on {host} is letting you down after {update}',
      'the camera on {host} is letting you down',
      'the camera is letting you down',
    ],
    heard: ["I'm sorry the camera on {host} isn't right."],
    lets: ['get the camera working', 'find out what is wrong with the camera'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Is it the same in every app that uses the camera?',
        unless: /every app|all apps|whatsapp|instagram|snapchat|zoom|skype/,
      },
      MODEL,
      SINCE_WHEN,
      AGE,
    ],
    tries: [
      'Could you wipe the lens, restart it and tell me whether the picture is the same in another app?',
    ],
    team: TEAM,
  },
  {
    id: 'keys-or-pad',
    when: /\b(?:keys?|(?<part>keyboard|space ?bar|track ?pad|touch ?pad|home button|power button|volume button|mouse|remote|volume buttons))\b[^.!?\n]{0,16}\b(?:(?:on|of) (?:my|the) [^.!?\n]{0,20})?(?:(?:won'?t|does ?n'?t|do ?n'?t|not|isn'?t|aren'?t|never|stopped|no longer) (?:\w+ )?(?:work\w*|respond\w*|type|click\w*|pair\w*|connect\w*)|stuck|sticking|sticky|unresponsive|broken|broke|fell off|came off|fall(?:ing|s|en) off|dead|double[ -]?typ\w+|jammed|peeling)\b/,
    not: /\b(?:house|car|room|door|hotel|key ?card|flat|van|lock|valet|locker|keyboard app|autocorrect|ignition)\b/,
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: [
      "the {part} on {host} won't respond as it should",
      "the {part} won't respond as it should",
      'some of the keys have stopped responding properly',
    ],

    lets: ['get the keys working', 'find out whether it is a setting or the part itself'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Is it some keys or buttons, or all of them?',
        unless: /space ?bar|home button|power button|volume|all|every|some|the \w key/,
      },
      MODEL,
      AGE,
      SINCE_WHEN,
    ],
    tries: [
      'Could you restart it, change or charge any batteries and tell me whether it responds then?',
    ],
    team: TEAM,
  },
  {
    id: 'device-freezes',
    when: new RegExp(
      `\\b(?:phone|mobile|iphone|ipad|tablet|laptop|computer|pc|mac(?: ?book)?|imac|tv|console|ps[345]|xbox(?: one)?|kindle|watch|galaxy|pixel|oneplus ?\\w{0,2}|moto \\w+|s\\d{1,2}|surface|chromebook)\\b${gap(16)}\\b(?:freez(?:es|ing)|froze|frozen|hangs|hanging|(?:gets?|is|keeps? getting|getting|got) stuck|stuck (?:every\\w*|all|on|at)|lag(?:s|ging|gy)|(?:so|very|super|really|extremely|too|painfully) slow|is slow|unresponsive|glitch(?:es|ing|y)?|acting up|playing up|crash(?:es|ing|ed)|vibrat\\w+)\\b`,
    ),
    not: /\b(?:app|website|site|delivery|game|download|update|dispatch|customs|warehouse|order|repair|hangs up|stuck with|server|slow (?:service|reply|response))\b/,
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: ofGear('keeps playing up'),
    heard: ["I'm sorry {gear} isn't running as it should."],
    lets: ['get it running smoothly', 'find out what trips it up'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'What are you doing when it happens?',
        unless: /when|every ?time|while|whenever|unlock/,
      },
      MODEL,
      SINCE_WHEN,
      TRIED_WHAT,
      WHAT_SCREEN,
    ],
    tries: [
      'Could you restart it, make sure there is free space and tell me whether it does it again?',
    ],
    team: TEAM,
  },
];
