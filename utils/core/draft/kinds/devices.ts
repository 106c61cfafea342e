import { AGE, MODEL as PLAIN_MODEL } from '../situations/tech/device-words';
import type { Question } from '../subject';
import { AFTERCARE } from './aftercare';
import type { Kind } from './kind';

const DEVICE =
  /\b(?:phone|mobile|tablet|laptop|notebook|computer|desktop|pc|tv|television|telly|monitor|console|controller|headset|headphones|earphones|earbuds|speakers?|soundbar|watch|smartwatch|tracker|camera|webcam|doorbell|thermostat|e-?reader|drone|scooter|vacuum|toothbrush|keyboard|mouse|remote|router)\b/;
const APPLIANCE =
  /\b(?:washing machine|washer|tumble dryer|dryer|dishwasher|fridge|freezer|oven|hob|cooker|microwave|kettle|toaster|blender|coffee machine|air fryer|hoover|vacuum|mower|dehumidifier|turntable|shaver|smoke alarm|electric blanket)\b/;
const MODEL: Question = {
  ask: 'Which model is it?',
  unless: new RegExp(`${PLAIN_MODEL.unless.source}|i7|series [a-z]|versa|kindle|\\bps ?[345]\\b`),
};
const BEFORE: Question = {
  ask: 'Did it start by itself, or after a knock, a spill or an update?',
  unless:
    /drop|knock|fell|fall|water|spill|wet|by itself|on its own|for no reason|updat|upgrad|storm|reset|never|from day one|snapped|cracked|it was on|split/,
};
const ACT = ['find out what can be done for that model', 'go through the checks with you'];
const TEAM = 'the technical team';

/** Phones, computers, gadgets and what belongs to them. */
const FAULTS: readonly Kind[] = [
  {
    id: 'charging',
    noun: DEVICE,
    thing: 'your device',
    clauses: ["you can't rely on {it} to charge or to last"],
    heard: [
      "I'm sorry you can't rely on {it} to charge or to last.",
      "Never knowing whether there's power left is tiresome, and I'm sorry.",
      "I'm sorry about the power trouble with {it}.",
    ],
    lets: ['find out where the power goes', 'find out whether it is the battery or the charging'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Is it the same with another cable and plug?',
        when: /charg|plug|cable|dock|\bport\b|\blead\b|wireless|\busb|adapt|power at all/,
        unless:
          /(?:another|different|other|new|two|three|both|several|every|any) (?:\w+ ){0,2}(?:cables?|chargers?|plugs?|leads?|adapt|sockets?)|frayed|cables,|drain|wireless|battery life/,
      },
      {
        ask: 'What stands at the top of the battery list in its settings?',
        when: /(?=.*\b(?:phone|mobile|iphone|ipad|tablet|galaxy|pixel|android)\b).*(?:drain|life|last|goes from|falls|dies|backup|lose|eats?|%|percent|switches off)/,
        unless: /not charging|won'?t charge|charging port|cable|charger|battery (?:list|settings)/,
      },
      MODEL,
      AGE,
    ],
    team: TEAM,
  },
  {
    id: 'screen',
    noun: DEVICE,
    thing: 'your device',
    clauses: ["the screen on {on} isn't right", "the screen isn't right"],
    heard: [
      "I'm sorry the screen isn't right.",
      "I'm sorry about the screen on {it}.",
      "With the screen like that it's hard to use at all, and I'm sorry.",
    ],
    lets: ['find out what is behind it', 'find out what can be done about the screen'],
    act: ACT,
    bring: [],
    asks: [
      BEFORE,
      MODEL,
      {
        ask: 'Is it the same right after a restart?',
        when: /flicker|lines?|black|blank|tint|touch|frozen|dim|dark|colou?rs?|react|rotat|taps/,
        unless: /crack|split|dead pixel|restart|reboot|turned (?:it )?off|burn|peel/,
      },
      AGE,
    ],
    team: TEAM,
  },
  {
    id: 'wont-start',
    noun: DEVICE,
    thing: 'your device',
    clauses: ["{on} won't start up and stay on", "{it} won't start up and stay on"],
    heard: [
      "I'm sorry {it} won't start up and stay on.",
      "Not being able to use it at all is a blow, and I'm sorry.",
      "I'm sorry you can't get {it} going.",
    ],
    lets: ['see what it takes to get {it} going', 'find out how far it gets'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'What do you see or hear when you press the power button?',
        unless:
          /light|beep|sound|click|logo|\bfans?\b|message|\bsays\b|blue screen|blank|cursor|loop|restart|reboot|shows?|noise|asks|amber|black|apple|nothing|frozen|itself/,
      },
      {
        ask: 'What happened just before it began?',
        unless: /after|update|storm|drop|fell|water|spill|since|during|brand new|delivered/,
      },
      MODEL,
      AGE,
    ],
    tries: [
      'Could you take off everything but the power, leave it a while, hold the power button down and tell me what you see?',
    ],
    team: TEAM,
  },
  {
    id: 'device-connect',
    noun: /\b(?:phone|tablet|laptop|computer|tv|telly|console|controller|gamepad|headset|headphones|earbuds|speakers?|soundbar|watch|doorbell|thermostat|camera|vacuum|bulbs|plugs|keyboard|mouse|remote|scooter|hub|hotspot)\b/,
    thing: 'your device',
    clauses: ["{it} won't connect properly"],
    heard: [
      "I'm sorry {it} won't connect properly.",
      "Things that won't find each other are maddening, and I'm sorry.",
      "I'm sorry the connection won't hold up for you.",
    ],
    lets: ['see what keeps {it} from connecting', 'find out which side the connection fails on'],
    act: ['find the right steps for that model', 'go through the connection with you'],
    bring: [],
    asks: [
      {
        ask: 'What are you connecting it to?',
        unless:
          /\bto (?:my|the|our|a|this)\b|with (?:my|the|our)|phone|router|wi-?fi|network|bluetooth|\btv\b|console|from the|hotspot|alexa|laptop|both/,
      },
      MODEL,
      {
        ask: 'Does anything else connect to the same thing without trouble?',
        unless: /\bonly\b|other|everyone|everything|\bfine\b|both|\ball\b|any cable|another|every/,
      },
    ],
    tries: [
      'Could you restart both ends, set the connection up afresh and tell me where it stops?',
    ],
    team: TEAM,
  },
  {
    id: 'printer',
    noun: /\b(?:printer|scanner)\b/,
    thing: 'your printer',
    clauses: ["{it} isn't working properly"],
    heard: [
      "I'm sorry {it} isn't working properly.",
      "A printer that won't play along costs time and paper, and I'm sorry.",
      "I'm sorry you're having such trouble with {it}.",
    ],
    lets: ['find out what stops {it}', 'work through it step by step'],
    act: ['find the right steps for that model', 'go through the checks with you'],
    bring: [],
    asks: [
      {
        ask: 'Which model is it?',
        unless:
          /\d{3,4}|\b[a-z]{1,3}-?\d{2}|officejet|laserjet|deskjet|envy|ecotank|pixma|sprocket|workforce|model/,
      },
      {
        ask: 'What does its display or its light show?',
        unless: /light|\bsays?\b|saying|code|error|display|flash|offline|message|not recognised/,
      },
      {
        ask: 'Is it on Wi-Fi or on a cable?',
        when: /offline|connect|scan|ipad|phone|wireless|queue|computer|laptop/,
        unless: /wi-?fi|wireless|cable|usb|ethernet|wired/,
      },
      {
        ask: 'Are the cartridges originals or compatibles?',
        when: /\bink\b|cartridge|toner|streak|faded|blank|colou?rs?/,
        unless: /compatible|original|own brand|genuine|third party|refill|ink plan|subscription/,
      },
    ],
    tries: [
      'Could you switch it off at the wall and on again, print a test page from its own menu and tell me what comes out?',
    ],
    team: 'the printer team',
  },
  {
    id: 'device-parts',
    noun: DEVICE,
    thing: 'your device',
    clauses: ["there's a part of {it} not working properly"],
    heard: [
      "I'm sorry about the part of {it} that's playing up.",
      "One bad part spoils the whole thing, and I'm sorry.",
      "I'm sorry you're having to work round that on {it}.",
    ],
    lets: ['find out what that part needs', 'find out whether it wants a setting or a repair'],
    act: ACT,
    bring: [],
    asks: [
      MODEL,
      BEFORE,
      {
        ask: 'Is it the same in every app?',
        when: /\bmic|speaker|sound|camera|hear|fingerprint|trackpad|webcam|blur/,
        unless: /every|\ball\b|both|any app|broke|foggy|crackl|stuck|snap|remote/,
      },
      AGE,
    ],
    team: TEAM,
  },
  {
    id: 'device-faulty',
    noun: new RegExp(`${APPLIANCE.source}|${DEVICE.source}`),
    thing: 'it',
    clauses: ["{it} isn't working properly"],
    heard: [
      "I'm sorry {it} isn't working properly.",
      "You should be able to count on it, and I'm sorry you can't.",
      "I'm sorry you're having this trouble with {it}.",
    ],
    lets: ['find out what is wrong with {it}', 'find out what can be done about {it}'],
    act: ['find out what can be done for that model', 'find out whether it wants a repair'],
    bring: [],
    asks: [
      MODEL,
      AGE,
      {
        ask: 'Does it show a code or a light when it happens?',
        unless: /code|light|error|\bsays\b|shows|displa|leak|smok|spark|flak|suction|chirp/,
      },
    ],
    team: TEAM,
  },
];

export const DEVICES: readonly Kind[] = [...FAULTS, ...AFTERCARE];
