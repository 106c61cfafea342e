import { gap } from '../pieces';
import type { Situation } from '../situation';
import { lacking, TRIED_WHAT, WHAT_SCREEN } from './tech-words';
import { ACT, GEAR_NOUN, MODEL, TEAM, VERSION } from './update-words';

const UPDATE =
  '(?:updat(?:e|es|ed|ing)|upgrad(?:e|ed|ing)|ios ?\\d[\\d.]*|windows ?1[01]|high sierra|oreo|nougat)';
const SYSTEM =
  /\b(?:phone|iphone|ipad|mac(?:book)?|laptop|computer|pc|tablet|ios|android|windows|firmware|system|oneplus|samsung|galaxy|pixel|moto|s\d|note \d|watch|apple|sierra|oreo|nougat)/;
const AFTER = (told: string): string[] => [
  `{gear} ${told} after {update}`,
  `{it} ${told} after {update}`,
  `{gear} ${told} after the update`,
  `{it} ${told} after the update`,
];

/** What system updates do to phones and computers. */
export const UPDATES: readonly Situation[] = [
  {
    id: 'update-battery',
    when: new RegExp(
      `\\b${UPDATE}\\b${gap(90)}\\b(?:battery|charge)\\b${gap(40)}\\b(?:drain\\w*|dies|dying|dead|worse|terrible|awful|horrible|bad|shit\\w*|crap|sucks?|drop\\w*|los\\w+|half|killed|destroyed|last\\w*|life|gone|fast\\w*|quick\\w*|murder\\w*)\\b|\\b(?:battery|charge)\\b${gap(60)}\\b(?:since|after|with|thanks to)\\b${gap(24)}\\b${UPDATE}|\\b${UPDATE}\\b${gap(40)}\\b(?:drain\\w*|kill\\w*|destroy\\w*|ruin\\w*|eat\\w*|wreck\\w*|murder\\w*) (?:\\w+ ){0,3}?battery`,
    ),
    not: lacking(SYSTEM, /\b(?:car|tesla|leaf|health is fine|much better|improved)\b/),
    noun: GEAR_NOUN,
    thing: 'your device',
    clauses: [
      'the battery in {gear} drains so fast after {update}',
      'the battery drains so fast after {update}',
      'the battery in {gear} drains so fast after the update',
      'the battery drains so fast after the update',
    ],
    heard: ["I'm sorry the battery no longer gets you through the day."],
    lets: ['find out what is eating the battery', 'get your battery life back to normal'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'What stands at the top of the list in the battery settings?',
        unless: /settings|usage/,
      },
      MODEL,
      VERSION,
    ],
    tries: [
      'Could you look in the battery settings and tell me which app is at the top of the list?',
    ],
    team: TEAM,
  },
  {
    id: 'update-wont-install',
    when: new RegExp(
      `\\b(?:update|upgrade|ios ?\\d[\\d.]*|windows ?1[01]|high sierra)s?\\b${gap(12)}\\b(?:won'?t|will not|doesn'?t|not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|keeps? (?:on )?fail\\w*|fail(?:s|ed|ing)?|stuck|hangs|hanging|refus\\w+ to|frozen|taking (?:forever|hours|ages))\\b(?: (?:to )?(?:install\\w*|download\\w*|finish\\w*|complet\\w*|work\\w*|load\\w*))?|\\b(?:can'?t|cannot|unable to|won'?t let me|not let me|fail\\w* to|trying to) (?:\\w+ )?(?:install|download|do|get|run|complete|finish) (?:the |this |your |my |any )?(?:[\\w.]+ ){0,3}?(?:update|upgrade)s?\\b|\\b(?:can'?t|cannot|unable to|won'?t) update (?:my |our |the )?(?:iphone|ipad|phone|mac|macbook|laptop|pc|computer|windows|ios|watch|tv|android|software|firmware|os)\\b|\\bstuck (?:on|in|at)${gap(20)}\\b(?:updat\\w+|apple logo|boot ?loop)`,
    ),
    not: lacking(
      SYSTEM,
      /\b(?:app|game|games|apps|address|details|card|payment|order|tracking|status|booking|flight|delivery|parcel|profile|record|news|information|info|received (?:any|an) update|any updates?)\b|can'?t (?:wait|believe)/,
    ),
    noun: GEAR_NOUN,
    thing: 'your device',
    clauses: [
      "the update to {system} won't go through on {gear}",
      "the update won't go through on {gear} with {error}",
      "the update won't go through with {error}",
      "the update won't go through on {gear}",
      "the update won't go through",
    ],
    heard: ["I'm sorry the update leaves you stuck."],
    lets: ['get the update through', 'find out where the update gets stuck'],
    act: ACT,
    bring: [],
    asks: [
      WHAT_SCREEN,
      MODEL,
      { ask: 'How much free space is on the device?', unless: /space|storage|gb/ },
      TRIED_WHAT,
    ],
    tries: [
      'Could you check that there is free space, plug it in, restart it and let it try once more?',
    ],
    team: TEAM,
  },
  {
    id: 'forced-restart',
    when: /\b(?:windows|win ?10|microsoft|pc|laptop|computer)\b[^.!?\n]{0,50}\b(?:forc\w+|restart\w*|reboot\w*|without (?:asking|permission|warning|my)|middle of)\b[^.!?\n]{0,50}\b(?:updat\w+)|\b(?:windows|forced|automatic) updat\w+\b[^.!?\n]{0,50}\b(?:restart\w*|reboot\w*|without (?:asking|permission|warning|my)|middle of|while i)\b/,
    noun: GEAR_NOUN,
    thing: 'your computer',
    clauses: [
      '{gear} updated itself at the worst moment',
      '{it} updated itself at the worst moment',
    ],
    heard: ["I'm sorry the update took over while you were using it."],
    lets: ['make sure updates wait for you', 'get you back to what you were doing'],
    act: ['find the setting that makes it wait for you', 'pass it to the software team'],
    bring: [],
    asks: [
      { ask: 'Did you lose any work when it restarted?', unless: /lost|unsaved/ },
      { ask: 'Have you set active hours in the update settings?', unless: /active hours|settings/ },
    ],
    team: TEAM,
  },
  {
    id: 'update-slow',
    when: new RegExp(
      `\\b${UPDATE}\\b${gap(80)}\\b(?:(?:so|very|super|really|extremely|painfully|incredibly) )?(?:slow(?:er|ed|ing)?|lag(?:s|gy|ging)?|sluggish|freez(?:es|ing|e)|froze|frozen|crash(?:es|ing|ed)?|glitch(?:es|ing|y)?|restart(?:s|ing|ed)?|hangs?|hanging|overheat\\w*)\\b|\\b(?:slow(?:er|ed)?|lag(?:s|gy|ging)?|freez(?:es|ing)|crash(?:es|ing)|glitch(?:es|ing|y)|restart(?:s|ing)|hangs?|overheat\\w*)\\b${gap(40)}\\b(?:since|after)\\b${gap(24)}\\b${UPDATE}`,
    ),
    not: lacking(
      SYSTEM,
      /\b(?:app|apps|website|site|game|server|delivery|tracking|order|train|flight|slow (?:service|reply|response))\b/,
    ),
    noun: GEAR_NOUN,
    thing: 'it',
    clauses: AFTER("isn't running properly"),
    heard: ["I'm sorry an update that should help has made things worse."],
    lets: ['get it running as it did before', 'find out what the update changed'],
    act: ACT,
    bring: [],
    asks: [
      VERSION,
      MODEL,
      { ask: 'Is it in every app, or only in some?', unless: /every|all apps|everything|whole/ },
      TRIED_WHAT,
    ],
    tries: ['Could you restart it, check for a newer update and tell me whether it is any better?'],
    team: TEAM,
  },
  {
    id: 'update-buggy',
    when: new RegExp(
      `\\b(?:ios ?\\d[\\d.]*|windows ?(?:10|11)|high sierra|android (?:\\d|oreo|nougat)|(?:new|latest|last|recent) (?:ios |windows |software |phone |iphone |apple |samsung |system )?(?:update|software|os)|this (?:ios |windows |iphone |phone |software )?update)\\b${gap(30)}\\b(?:bugs?|buggy|glitch\\w*|ridden|riddled|broke(?:n)?|ruin\\w*|mess(?:ed|ing)? (?:up|with)|screwed|fucked|kill\\w*|destroy\\w*|brick\\w*|sucks?|trash|garbage|terrible|awful|horrible|worst|shit\\w*|crap|a joke|a mess|a disaster|rubbish|disaster)\\b|\\b(?:hate|regret\\w*|sick of|tired of) (?:\\w+ ){0,3}?(?:ios ?\\d[\\d.]*|windows ?1[01]|ios update|windows update|iphone update)|\\bupdate\\b${gap(14)}\\b(?:broke|ruined|bricked|killed|destroyed|messed up|screwed up|fucked up) my (?:\\w+ )?(?:phone|iphone|ipad|laptop|computer|pc|mac|macbook|watch|tablet|tv)\\b`,
    ),
    not: lacking(SYSTEM, /\b(?:game|app|apps|fifa|gta|siege|patch|season|website|layout|design)\b/),
    noun: GEAR_NOUN,
    thing: 'your device',
    clauses: [
      "{gear} hasn't been right since {update}",
      "{it} hasn't been right since {update}",
      '{system} is giving you trouble on {gear}',
      '{system} is giving you trouble',
      "{gear} hasn't been right since the update",
      "{it} hasn't been right since the update",
    ],
    heard: ["I'm sorry the update has brought you trouble instead of sparing you some."],
    lets: ['get it running as it did before', 'go through what the update changed'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'What is the worst of it: what happens, and in which app?',
        unless: /can'?t|won'?t|battery|slow|crash|freez|keyboard|lag/,
      },
      VERSION,
      MODEL,
    ],
    team: TEAM,
  },
  {
    id: 'update-awaited',
    when: new RegExp(
      `\\b(?:when (?:will|is|are|can|do|does|would)|why (?:can'?t|isn'?t|don'?t|hasn'?t|haven'?t|no)|still (?:no|waiting (?:for|on)|not|haven'?t)|where(?:'s| is)|not (?:yet )?(?:got|received|getting)|haven'?t (?:got|received|gotten))\\b${gap(60)}\\b(?<Version>oreo|nougat|marshmallow|android \\d{1,2}|ios ?\\d[\\d.]*|volte|\\d\\.\\d(?=(?:\\.\\d)? update))\\b`,
    ),
    not: /\b(?:crash\w*|broke\w*|slow|drain\w*|app|install\w*|fail\w*|stuck|fix\w*)\b/,
    noun: GEAR_NOUN,
    thing: 'your phone',
    clauses: [
      '{gear} is still waiting for {Version}',
      '{it} is still waiting for {Version}',
      '{it} is still waiting for the update',
    ],
    heard: ["I'm sorry you're left waiting for the update."],
    lets: ['find out where the update stands', 'get you an answer about the update'],
    act: ['ask the software team where it stands', 'find out what is planned for that model'],
    bring: [],
    asks: [
      MODEL,
      {
        ask: 'Which version are you on now?',
        unless: /currently|stuck on|running|i'?m on|still on/,
      },
      {
        ask: 'Which country and network are you on?',
        unless: /india|uk\b|usa?\b|airtel|verizon|t-mobile|at&t|vodafone|\bee\b/,
      },
    ],
    team: TEAM,
  },
];
