import type { Situation } from '../situation';
import { ACT, GEAR_NOUN, MODEL, TEAM, VERSION } from './update-words';

/** Keyboards that change what is typed, and storage that is full. */
export const TYPING_AND_STORAGE: readonly Situation[] = [
  {
    id: 'letter-i-bug',
    when: /\b(?:letter|typ(?:e|ing)|write|capital|my|autocorrect\w*|auto-?correct\w*|chang\w+)[^.!?\n]{0,30}["'“]?\bi['"”]?\b[^.!?\n]{0,40}(?:\ba ?(?:\[\?\]|□|⍰|question ?mark|weird|symbol|box)|\[\?\]|question mark|symbol|weird box)|\bi ?\[\?\]|\bi (?:glitch|bug)\b/,
    noun: GEAR_NOUN,
    thing: 'your phone',
    clauses: [
      'the letter "i" turns into a symbol when you type on {system}',
      'the letter "i" turns into a symbol when you type',
    ],
    heard: ["I'm sorry a single letter makes your messages hard to read."],
    lets: ['get your "i" back', 'stop the keyboard changing what you type'],
    act: ['check what is known about that keyboard bug', 'report it to the software team'],
    bring: [],
    asks: [VERSION, MODEL],
    tries: [
      'Could you check whether a newer update is waiting in the settings, and tell me what version you have now?',
    ],
    team: TEAM,
  },
  {
    id: 'autocorrect',
    when: /\b(?:auto-?correct(?:ion|ing)?|predictive text|keyboard)\b[^.!?\n]{0,40}\b(?:chang\w+|keeps?|kept|wrong|broken|not working|isn'?t working|doesn'?t work|laggy|lag\w*|terrible|awful|worse|capitali[sz]\w+|glitch\w*|disappear\w*|freez\w*|insist\w*|stopped)\b/,
    not: /\b(?:laptop|mechanical|bluetooth|keys?|spill|macbook|usb|logitech|letters? worn)\b/,
    noun: /\b(?:keyboard|autocorrect)\b/,
    thing: 'the keyboard',
    clauses: [
      'the keyboard is changing or missing what you type after {update}',
      'the keyboard is getting in the way of your typing',
    ],
    heard: ["I'm sorry typing has become such hard work."],
    lets: ['get your typing back to normal', 'find out what the keyboard is doing'],
    act: ACT,
    bring: [],
    asks: [
      VERSION,
      MODEL,
      {
        ask: 'Does it happen in every app, or in one?',
        unless: /every app|all apps|whatsapp|messages|imessage|twitter|notes/,
      },
    ],
    team: TEAM,
  },
  {
    id: 'storage-full',
    when: /\b(?:storage|memory|disk space|space|icloud|drive|dropbox)\b[^.!?\n]{0,24}\b(?:is |are |was |almost |always |says |keeps saying |saying )*(?:full|ran out|run out|running out|out of|not enough|low)\b|\b(?:not enough|no|out of|run out of|running out of|low on) (?:\w+ ){0,2}?(?:storage|disk space|memory)\b/,
    not: /\b(?:room|furniture|train|car|fridge|parking|warehouse|bus|short term|yelp)\b|memory (?:lane|foam|loss)/,
    noun: GEAR_NOUN,
    thing: 'your device',
    clauses: ["{gear} says it's out of space", 'the storage keeps showing as full'],
    heard: ["I'm sorry the storage warnings won't leave you in peace."],
    lets: ['find out what takes up the space', 'get you some room again'],
    act: ['go through the storage with you', 'find out what fills it up'],
    bring: [],
    asks: [
      {
        ask: 'What takes the most space in the storage settings?',
        unless: /system data|photos|other|apps? take/,
      },
      {
        ask: 'Is it the device itself or the online storage that is full?',
        unless: /icloud|drive|dropbox|cloud|phone storage/,
      },
    ],
    tries: ['Could you open the storage settings and tell me what is at the top of the list?'],
    team: TEAM,
  },
];
