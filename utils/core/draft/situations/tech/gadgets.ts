import { gap } from '../pieces';
import type { Situation } from '../situation';
import { AGE, D, DEVICE_ACT, DEVICE_NOUN, DEVICE_TEAM, MODEL, ROAD } from './device-words';
import { EVERYWHERE, ofGear, SINCE_WHEN, TRIED_WHAT, WHAT_SCREEN, WONT } from './tech-words';

const PRINTER = 'printers?|officejet|pixma|deskjet|laserjet|photosmart|envy(?: \\d{4})?|scanner';
const SMART =
  'alexa|echo(?: dot| show)?|google home(?: mini)?|home ?pod|smart (?:plug|bulb|lock|light|home|thermostat|speaker|meter)s?|bulbs?|nest(?: hub| cam| thermostat)?|ring(?: doorbell| camera)|doorbell|thermostat|hue|wemo|smartthings|hub|security camera|arlo';
const WEARABLE =
  'fitbit|charge \\d|charge hr|versa|alta(?: hr)?|flex \\d|ionic|blaze|inspire|apple watch|samsung watch|galaxy watch|gear s\\d|smart ?watch|fitness tracker|tracker|garmin|vivo\\w+|heart ?rate(?: monitor| sensor)?|gps watch|step (?:counter|count)|nike ?\\+|nrc|ntc';

/** Printers, watches, smart homes, and whatever broke early. */
export const GADGETS: readonly Situation[] = [
  {
    id: 'scanner',
    when: new RegExp(
      `\\bscann(?:er|ing|s)?\\b${gap(24)}\\b(?:${WONT} (?:\\w+ )?(?:scan\\w*|work\\w*|connect\\w*|found|recogni[sz]\\w*|detect\\w*)|error|fail\\w*|broken|stopped)\\b|\\b(?:${PRINTER})\\b${gap(14)}\\b(?:won'?t|can'?t|doesn'?t|not|will not) scan\\b|\\bcan'?t scan\\b${gap(30)}\\b(?:printer|hp|epson|canon|computer|pc)`,
    ),
    not: /\b(?:self|barcode|shop|till|ticket|security|airport|passport|gate|mri|ct|qr|parcel|store)\b/,
    noun: /\b(?:scanner|printer)\b/,
    thing: 'your scanner',
    clauses: ["{it} won't scan with {error}", "{it} won't scan after {update}", "{it} won't scan"],
    heard: ["I'm sorry the scanning has stopped."],
    lets: ['get it scanning', 'find out why it no longer scans'],
    act: ['find the right steps for that model', 'go through the checks with you'],
    bring: [],
    asks: [
      MODEL,
      WHAT_SCREEN,
      { ask: 'Does it still print?', unless: /print(?:s|ing)? (?:fine|ok|works)|won'?t print/ },
      { ask: 'Is it on Wi-Fi or on a cable?', unless: /wi-?fi|wireless|cable|usb/ },
    ],
    tries: [
      'Could you turn the printer and the computer off and on and tell me what it says when you scan?',
    ],
    team: 'the printer team',
  },
  {
    id: 'printer',
    when: new RegExp(
      `\\b(?:${PRINTER})\\b${gap(50)}\\b(?:${WONT} (?:\\w+ ){0,2}?(?:print\\w*|work\\w*|connect\\w*|recogni[sz]\\w*|detect\\w*|turn\\w*|feed\\w*|respond\\w*|install\\w*|found|allow\\w*)|(?:says? |shows? |is |goes |showing |appears? )+(?:\\w+ )?offline|jam(?:s|med|ming)?|error|stuck|blank pages?|streak\\w*|smudg\\w*|broke\\w*|(?:wants|keeps asking|says).{0,20}(?:ink|cartridge)|driver|fail\\w*|paper|dead|stopped)\\b|\\b(?:ink|toner|print) ?(?:cartridges?|heads?)\\b${gap(40)}\\b(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|won'?t|error|empty|expired|incompatible|block\\w*|clogg\\w*|reject\\w*|problem|damaged|missing|recogni[sz]\\w*)\\b|\\berror \\d+ won'?t print|\\bwon'?t print\\b${gap(30)}\\b(?:colou?r|black|double|2[- ]sided|photos|error)|\\b(?:can'?t|cannot|unable to|won'?t let me) (?:get (?:my|the) (?:\\w+ )?printer to|print)\\b(?! (?:my|the|a) (?:boarding|ticket|label|return|pass))`,
    ),
    not: /\b(?:label|boarding pass|ticket|voucher|receipt|coupon|t-?shirt|canvas|magazine|newspaper|3d|state filing|invoice|statement)\b/,
    noun: /\bprinter\b/,
    thing: 'your printer',
    clauses: [
      "{gear} isn't printing as it should with {error}",
      "{gear} isn't printing as it should after {update}",
      "{gear} isn't printing as it should",
      "{it} isn't printing as it should",
    ],
    heard: ["I'm sorry {gear} won't do its one job.", "I'm sorry the printing is holding you up."],
    lets: ['get it printing', "find out why it won't print"],
    act: ['find the right steps for that model', 'go through the checks with you'],
    bring: [],
    asks: [
      MODEL,
      WHAT_SCREEN,
      { ask: 'Is it on Wi-Fi or on a cable?', unless: /wi-?fi|wireless|cable|usb|network/ },
      { ask: 'Does a copy straight from its glass come out?', unless: /cop(?:y|ies)|test page/ },
    ],
    tries: [
      'Could you turn the printer off at the wall and on again, print a test page and tell me what comes out?',
    ],
    team: 'the printer team',
  },
  {
    id: 'wearable-tracking',
    when: new RegExp(
      `\\b(?:${WEARABLE})\\b${gap(40)}\\b(?:(?:${WONT}|never) (?:\\w+ ){0,2}?(?:track\\w*|count\\w*|record\\w*|measur\\w*|register\\w*|updat\\w*|detect\\w*|show\\w*|accurate|log(?:s|ged)?)|inn? ?accurate|way off|wrong|stuck|stopped (?:\\w+ )?(?:track\\w*|count\\w*|work\\w*)|broken|not displaying|lost)\\b|\\b(?:never|doesn'?t|not|won'?t|didn'?t|hasn'?t|stopped) (?:\\w+ )?(?:track|count|record|log)(?:s|ed|ing)? (?:a |my |the |any )?(?:\\w+ )?(?:swims?|steps?|sleep|runs?|floors?|heart rate|workouts?|distance|activity|exercise|pace)\\b|\\b(?:my )?(?:run|runs|walk|ride|swim|workout|activity|activities)\\b (?:has |have |was |did |still )*(?:didn'?t|did not|not|hasn'?t|won'?t|haven'?t|never|n't) (?:been )?(?:upload\\w*|sync\\w*|sav\\w*|record\\w*|show\\w*|count\\w*)|\\bmy (?:steps|sleep|heart rate|floors|runs|workouts|swims)\\b${gap(10)}\\b(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|aren'?t|isn'?t|won'?t) (?:\\w+ )?(?:count\\w*|track\\w*|record\\w*|show\\w*|sync\\w*|being)|\\b(?:pace|distance|steps|gps|sleep|run)\\b${gap(20)}\\b(?:all over the place|way off|inn? ?accurate|wrong by|not (?:record\\w*|sav\\w*|track\\w*|accurate))`,
    ),
    not: /\b(?:parcel|package|order|delivery|tracking number|train|ticket|flight|police|trump)\b/,
    noun: /\b(?:watch|smartwatch|tracker|fitbit|heart rate monitor|app)\b/,
    thing: 'your tracker',
    clauses: [
      "{gear} isn't tracking you properly after {update}",
      "{gear} isn't tracking you properly",
      "{it} isn't tracking you properly",
    ],
    heard: ["I'm sorry what you put in isn't being counted."],
    lets: ['get your tracking right', 'find out what the tracking misses'],
    act: DEVICE_ACT,
    bring: [],
    asks: [
      {
        ask: 'What does it get wrong most: steps, heart rate, sleep or distance?',
        unless: /steps|heart|sleep|distance|pace|swim|floors|run|gps|display/,
      },
      MODEL,
      SINCE_WHEN,
      { ask: 'Which phone is it paired with?', unless: /iphone|android|galaxy|samsung|pixel/ },
    ],
    tries: [
      'Could you restart the watch or band, check that the app is up to date and tell me whether the next activity is counted?',
    ],
    team: 'the tracking team',
  },
  {
    id: 'smart-home',
    when: new RegExp(
      `\\b(?:${SMART})\\b${gap(40)}\\b(?:${WONT} (?:\\w+ ){0,2}?(?:work\\w*|connect\\w*|respond\\w*|turn\\w*|hear\\w*|understand\\w*|play\\w*|recogni[sz]\\w*|record\\w*|ring\\w*|listen\\w*|set ?up|answer\\w*)|offline|unresponsive|(?:keeps?|kept) (?:\\w+ )?(?:disconnect\\w*|dropping|losing|going|saying|cutting)|lost connection|gives? an error|error|broke\\w*|dead|stopped|having trouble)\\b`,
    ),
    not: /\b(?:fitbit hub|apps?|wedding|engagement|nest egg|transport hub|usb hub|gym|hub city|central hub|uninstall|stadium|energy bill|estimated|reading|feedback|feedback app hub)\b/,
    noun: /\b(?:hub|doorbell|thermostat|smart meter|bulbs?|speaker|echo|smart plug)\b/,
    thing: 'your device',
    clauses: [
      "{gear} isn't responding as it should with {error}",
      "{gear} isn't responding as it should",
      "{it} isn't responding as it should",
    ],
    heard: ["I'm sorry your home isn't doing as it's told."],
    lets: ['get it responding again', 'find out where the connection breaks'],
    act: DEVICE_ACT,
    bring: [],
    asks: [
      {
        ask: 'What does it do, or say, when you try?',
        unless: /\bsays?\b|saying|error|offline|nothing|light/,
      },
      MODEL,
      {
        ask: 'Has anything changed on your Wi-Fi lately?',
        unless: /router|wi-?fi|network|password/,
      },
      SINCE_WHEN,
    ],
    tries: ['Could you unplug it for a moment, plug it in again and tell me what the light does?'],
    team: 'the smart home team',
  },
  {
    id: 'tv-set',
    when: new RegExp(
      `\\b(?:tv|television|roku|fire ?(?:tv|stick)|apple ?tv|set[ -]?top box|chrome ?cast|sound ?bar|projector|dvd player|blu-?ray(?: player)?)\\b${gap(20)}\\b(?:(?:no|lost|lose\\w*) (?:picture|signal|image)|${WONT} (?:\\w+ )?(?:work\\w*|connect\\w*|respond\\w*|recogni[sz]\\w*|load\\w*)|keeps? (?:\\w+ )?(?:restart\\w*|freez\\w*|buffer\\w*|turning|losing|disconnect\\w*|crash\\w*)|broke|died|dead|lines on|broken)\\b`,
    ),
    not: /\b(?:licence|bracket|unit|stand|room|in-?flight|plane|seat|hotel|channel \d|app|adverts?|show|sports|cable tv|sky|virgin|directv|subscription|stock|price)\b/,
    noun: /\b(?:tv|television|soundbar|projector|set-top box)\b/,
    thing: 'your TV',
    clauses: ofGear("isn't working as it should"),
    heard: ["I'm sorry {gear} isn't doing its job."],
    lets: ['get a picture again', 'find out what is wrong with it'],
    act: DEVICE_ACT,
    bring: [],
    asks: [
      MODEL,
      { ask: 'Is it the same on every input and app?', unless: /every|all|input|hdmi/ },
      AGE,
      SINCE_WHEN,
    ],
    tries: [
      'Could you unplug it at the wall for a moment, plug it in again and tell me what comes up?',
    ],
    team: DEVICE_TEAM,
  },
  {
    id: 'device-wifi',
    when: new RegExp(
      `${D}${gap(30)}\\b(?:${WONT} (?:\\w+ ){0,2}?(?:connect\\w*|stay connected|join|find|see|detect)\\b${gap(16)}\\b(?:wi-?fi|internet|network|router)|(?:keeps?|constantly|always) (?:\\w+ )?(?:losing|dropping|disconnect\\w*)${gap(14)}\\b(?:wi-?fi|internet|network))|\\bwi-?fi\\b${gap(14)}\\b(?:${WONT} (?:\\w+ )?(?:connect\\w*|work\\w*|turn\\w*)|greyed out|keeps? (?:dropping|disconnect\\w*))\\b${gap(30)}\\b(?:my|on) (?:\\w+ ){0,2}?(?:${'phone|iphone|ipad|laptop|tablet|macbook|mac|pc|computer|watch|tv|ps4|xbox'})\\b`,
    ),
    not: /\b(?:train|hotel|plane|flight|bus|cafe|airport|coach|station|lounge|room|no (?:internet|broadband)|router (?:is|was)|broadband|psn|xbox live)\b/,
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: ofGear("won't connect to the Wi-Fi"),
    heard: ["I'm sorry {gear} won't go online."],
    lets: ['get it online', 'find out what stops it connecting'],
    act: DEVICE_ACT,
    bring: [],
    asks: [
      { ask: 'Do other devices connect to the same Wi-Fi?', unless: EVERYWHERE.unless },
      MODEL,
      SINCE_WHEN,
      TRIED_WHAT,
    ],
    tries: ['Could you let it forget the network, join it afresh and tell me what it says?'],
    team: DEVICE_TEAM,
  },
  {
    id: 'broke-early',
    when: new RegExp(
      `\\b(?:my|our|the|these|this|your) (?:[\\w'+.-]+ ){0,4}?${D.slice(2)}(?:(?! because| it )[^.!?\\n]){0,20}?\\b(?:broke(?! (?:my|the|every|it|his|her))|broken|died|stopped working|packed (?:in|up)|gave up|gone wrong|failed|fell apart|snapped|malfunction\\w*|(?:no longer|not|isn'?t|doesn'?t|won'?t|aren'?t|don'?t) (?:\\w+ )?(?:work|working|function\\w*))\\b`,
    ),
    not: new RegExp(
      `${ROAD.source}|\\b(?:warranty|guarantee|faulty|app|software|driver|sync\\w*|site|website|search|filter|link|phone (?:lines?|number|service)|line|signal|network|windscreen|feature|lift|escalator|ticket|machine|card machine|internet)\\b`,
    ),
    noun: DEVICE_NOUN,
    thing: 'your device',
    clauses: ofGear('has stopped working'),
    heard: [
      "You shouldn't be left with {gear} that doesn't work, and I'm sorry.",
      "I'm sorry {gear} has let you down.",
    ],
    lets: ['find out what can be done for it', 'see where you stand with a repair'],
    act: ['find out what your options are', 'look at where you stand with the guarantee'],
    bring: ['the model, where you bought it and when', 'the serial number and when you bought it'],
    asks: [
      {
        ask: 'What does it do, or no longer do?',
        unless: /won'?t|can'?t|doesn'?t|no (?:sound|picture)|snapped|fell apart|hinge|cable/,
      },
      MODEL,
      AGE,
    ],
    team: DEVICE_TEAM,
  },
];
