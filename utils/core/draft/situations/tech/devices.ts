import { gap } from '../pieces';
import type { Situation } from '../situation';
import {
  DEVICE_ACT as ACT,
  AGE,
  D,
  DEVICE_NOUN,
  MODEL,
  ROAD,
  DEVICE_TEAM as TEAM,
} from './device-words';
import { lacking, ofGear, SINCE_WHEN, WONT } from './tech-words';

const HERE = new RegExp(D);

/** Power: charging, starting, batteries, heat. */
export const POWER: readonly Situation[] = [
  {
    id: 'wont-charge',
    when: new RegExp(
      `${D}${gap(24)}\\b(?:${WONT} (?:\\w+ ){0,2}?(?:charg(?:e|es|ed|ing)|hold(?:ing)? (?:a |its )?charge)|only charg\\w+ (?:when|if|to|up)|charg(?:es|ing) (?:so |very |really |extremely )?slow\\w*)\\b|\\b(?:charger|charging (?:cable|port|dock|case)|charge cable|power (?:cord|adapt[eo]r)|lightning cable)\\b${gap(24)}\\b(?:${WONT} (?:\\w+ )?(?:work\\w*|charg\\w*|fit)|stopped|broke\\w*|frayed|fraying|loose|dead|died|burnt|melted|fell apart|is broken)\\b|\\b(?:no longer|won'?t|not|stopped) charg(?:e|ing)\\b`,
    ),
    not: ROAD,
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: ofGear("won't charge properly"),
    heard: [
      "I'm sorry you can't rely on {gear} to charge.",
      "I'm sorry the charging has gone wrong.",
    ],
    lets: ['get it charging again', 'find out whether it is the charger or the battery'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Does it charge with another cable and plug?',
        unless:
          /(?:another|different|other|new|every|several|multiple|two|all) (?:\w+ )?(?:cable|charger|plug|cord|outlet|socket)s?/,
      },
      MODEL,
      AGE,
      SINCE_WHEN,
    ],
    tries: [
      'Could you try another cable and socket, look for dust in the port and tell me whether it charges then?',
    ],
    team: TEAM,
  },
  {
    id: 'stuck-at-start',
    when: new RegExp(
      `\\b(?:${WONT} (?:get|go|boot|load)|stuck (?:on|at|in)|stays (?:on|at)|freezes (?:on|at)|hangs (?:on|at)|just (?:shows|sits on|sits at)) (?:past |beyond |the |a |an |white |black |apple |\\w+ )*?(?:boot(?: ?up)?|start-?up|recovery|loading|apple|lenovo|samsung|logo) ?(?:logo|menu|screen|loop|mode)\\b|\\bboot ?loop\\b`,
    ),
    not: lacking(
      HERE,
      new RegExp(`${ROAD.source}|\\b(?:app|game|website|site|stream\\w*|video)\\b`),
    ),
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: ofGear("won't get past the start-up screen"),
    heard: ["I'm sorry {gear} won't start up properly."],
    lets: ['get it to start', 'find out what holds it up'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'What happened just before it started doing that?',
        unless: /after|since|when i|updat|drop|water/,
      },
      MODEL,
      AGE,
    ],
    team: TEAM,
  },
  {
    id: 'wont-turn-on',
    when: new RegExp(
      `${D}${gap(24)}\\b(?:${WONT} (?:\\w+ )?(?:(?:turn(?:s|ed|ing)?|power(?:s|ed|ing)?|switch(?:es|ed|ing)?|com(?:e|es|ing)) (?:back )?on|boot(?:s|ed|ing)?(?: up)?|start(?:s|ed|ing)?(?: up)?)|(?:is |has |just |now |completely |totally |gone |went )+(?:dead(?! (?:quiet|slow|line|pixel))|died|bricked)\\b|bricked|won'?t wake|not waking)(?! (?:zone|spot))\\b|\\bit (?:does not|doesn'?t|won'?t|will not) (?:even )?(?:turn|power|switch) on\\b`,
    ),
    not: lacking(
      HERE,
      new RegExp(
        `${ROAD.source}|\\b(?:app|side|quiet|battery (?:is|was) dead|about to die|screens?|blue tooth|bluetooth|heating|feature|mode|location)\\b`,
      ),
    ),
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: ofGear("won't turn on"),
    heard: [
      "I'm sorry {gear} shows no sign of life.",
      "I'm sorry you're looking at a dead screen.",
    ],
    lets: ['see whether it can be brought back', 'find out what can be done for it'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Does any light or sound come when you press the power button?',
        unless: /light|beep|logo|vibrat|flash|blink/,
      },
      MODEL,
      AGE,
      {
        ask: 'What happened just before it went off?',
        unless: /after|since|when i|updat|drop|water|charg/,
      },
    ],
    tries: [
      'Could you leave it on the charger for a while, then hold the power button down and tell me whether anything shows?',
    ],
    team: TEAM,
  },
  {
    id: 'shuts-off',
    when: new RegExp(
      `${D}${gap(30)}\\b(?:(?:keeps?|kept|randomly|constantly|always|suddenly|been|has|just)? ?(?:on )?(?:restart(?:s|ed|ing)|reboot(?:s|ed|ing)|shut(?:s|ting) (?:down|off|itself)|turn(?:s|ed|ing) (?:itself )?off|power(?:s|ed|ing) off|switch(?:es|ed|ing) (?:itself )?off|cut(?:s|ting) out|d(?:ies|ying)) ?(?:by itself|on its own|on it'?s own|itself|randomly|constantly|for no reason|all the time|at \\d+ ?%|with \\d+ ?%|every)|keeps? (?:on )?(?:restart|reboot|shutting|turning off|powering off|switching off|dying)\\w*)`,
    ),
    not: new RegExp(`${ROAD.source}|\\b(?:app|wi-?fi|internet|heating|lights|dying for|inside)\\b`),
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: ofGear('keeps switching itself off'),
    heard: ["I'm sorry {gear} goes off whenever it likes."],
    lets: ['find out what makes it switch off', 'get it to stay on'],
    act: ACT,
    bring: [],
    asks: [
      { ask: 'Does it happen on the charger as well?', unless: /charg|plugged/ },
      MODEL,
      AGE,
      SINCE_WHEN,
    ],
    tries: ['Could you keep it on the charger, restart it and tell me whether it still goes off?'],
    team: TEAM,
  },
  {
    id: 'battery-drains',
    when: new RegExp(
      `\\bbatter(?:y|ies)\\b${gap(30)}\\b(?:drain\\w*|(?:is |are )?(?:shit\\w*|terrible|awful|horrible|rubbish|crap|a joke|pathetic|trash|garbage)|d(?:ies|ying|ied)|(?:only )?(?:lasts?|lasting) (?:\\w+ ){0,3}?(?:hours?|minutes?|hrs?|mins?|half|day)|won'?t last|doesn'?t last|not last\\w*|went from|goes from|drop(?:s|ped|ping)?|los(?:es|ing)|gone from|swell\\w*|swollen|getting worse|goes down|run(?:s|ning)? (?:out|down))\\b|\\bdrain(?:s|ing|ed) (?:\\w+ ){0,2}?batter(?:y|ies)\\b|\\bbattery (?:drain|life) (?:\\w+ )?(?:on|is|with|sucks)\\b|\\b(?:poor|bad|terrible|awful|shit|horrible|worst) battery (?:life|backup|performance)?`,
    ),
    not: new RegExp(
      `${ROAD.source}|\\b(?:swollen|swell|great|amazing|smoke alarm|torch|aa batteries|aaa|duracell|energizer)\\b|replacement battery`,
    ),
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: [
      'the battery in {gear} runs down so fast after {update}',
      'the battery in {gear} runs down so fast',
      'the battery runs down so fast after {update}',
      'the battery runs down so fast',
    ],
    heard: ["I'm sorry the battery doesn't get you through the day."],
    lets: ['find out what is eating the battery', 'see what shape the battery is in'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Which app is at the top of the battery list in the settings?',
        unless: /settings|usage|headphones|headset|watch|earbuds/,
      },
      MODEL,
      AGE,
      SINCE_WHEN,
    ],
    tries: [
      'Could you restart it and tell me what the battery settings show at the top of the list?',
    ],
    team: TEAM,
  },
  {
    id: 'overheats',
    when: new RegExp(
      `${D}${gap(40)}\\b(?:over-?heat(?:s|ed|ing)?|(?:gets?|getting|got|is|runs?|running|becomes?|goes|so|too|very|extremely|really|burning|red|super) hot\\b|heat(?:s|ing) up|heating (?:issue|problem)s?|burning up)|\\b(?:over-?heating|too much heat(?:ing)?|heating (?:issue|problem)s?)\\b${gap(30)}${D}|\\bfan\\b${gap(20)}\\b(?:loud|noisy|noise|jet|constantly|non-?stop|sounds like|whirring|grinding)`,
    ),
    not: new RegExp(
      `${ROAD.source}|\\b(?:burn(?:t|ed) (?:me|my)|fire|smoke|water bottle|heater|radiator|plate|burns?)\\b`,
    ),
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: ofGear('keeps getting too hot'),
    heard: ["I'm sorry {gear} gets so hot."],
    lets: ['find out what makes it so hot', 'get it to run cool'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Does it happen while charging, or in use?',
        unless: /charg|play|gam|using|idle|video|call/,
      },
      MODEL,
      AGE,
      SINCE_WHEN,
    ],
    tries: [
      'Could you take off any case, close what is running and tell me whether it still gets hot?',
    ],
    team: TEAM,
  },
];
