import { gap } from '../pieces';
import type { Situation } from '../situation';
import { DEVICE_ACT as ACT, AGE, DEVICE_NOUN, MODEL, DEVICE_TEAM as TEAM } from './device-words';
import { EVERYWHERE, ofGear, SINCE_WHEN, WONT } from './tech-words';

/** Sound, microphones and what connects without a cable. */
export const SOUNDS: readonly Situation[] = [
  {
    id: 'microphone',
    when: /\b(?:no ?one|nobody|people|they|callers?|everyone|friends) (?:can'?t|can ?not|can|could(?:n'?t)?) (?:\w+ )?hear me\b|\b(?:mic|microphone)s?\b[^.!?\n]{0,20}\b(?:(?:won'?t|does ?n'?t|not|isn'?t|never|stopped|no longer) (?:\w+ )?(?:work\w*|pick\w*|record\w*|recogni[sz]\w*|detect\w*)|broke\w*|dead|died|muffled)\b/,
    not: /\b(?:karaoke|stage|concert|gig|pub)\b/,
    noun: DEVICE_NOUN,
    thing: 'your microphone',
    clauses: [
      'the microphone on {host} picks nothing up after {update}',
      'the microphone on {host} picks nothing up',
      'the microphone picks nothing up after {update}',
      'the microphone picks nothing up',
    ],
    heard: ["I'm sorry people can't hear you."],
    lets: ['get you heard again', 'find out why the microphone stays silent'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Is it the same in another app?',
        unless: /(?:every|all|any|another|other) (?:\w+ )?apps?|everything else/,
      },
      MODEL,
      SINCE_WHEN,
    ],
    tries: [
      'Could you check in the settings that the app may use the microphone, restart it and tell me whether you can be heard?',
    ],
    team: TEAM,
  },
  {
    id: 'sound',
    when: new RegExp(
      `\\b(?:no |lost |without |(?:barely|not|can'?t) hear (?:any |the |a )?) ?(?:sound|audio|volume|music)\\b|\\b(?:sound|audio|volume|speakers?|microphone|mic|ear ?piece|soundbar|headphone jack|ear ?(?:bud|pod|phone)s?|head ?phones?|headset|air ?pods?|beats ?\\d?|alert sound|ringer|ringtone)\\b${gap(18)}\\b(?:${WONT} (?:\\w+ )?(?:work\\w*|play\\w*|com(?:e|ing) (?:out|through)|pick\\w*)|crackl\\w+|distort\\w*|muffled|static|cut(?:s|ting) (?:in and )?out|cuts? off|(?:so |too |very )(?:low|quiet)|barely|out of sync|buzz(?:es|ing)|blown|gone|only (?:works?|plays?) (?:in|on|from|out)|non-?existent|no ?existent)\\b|\\b(?:one|left|right) (?:ear|side|bud|ear ?bud|air ?pod|speaker|ear ?piece)${gap(14)}\\b(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|stopped|dead|quieter|doesn'?t|won'?t|went|died|broke\\w*|gone|cut\\w*)\\b`,
    ),
    not: /\b(?:commentary|channel|episode|movie|film|show|stream|livestream|premiere|station|announce\w*|neighbou?r\w*|hearing|subtitles|cinema|dub\w*|video file|customer service|adapter)\b|no sound reason/,
    noun: /\b(?:headphones?|headset|earphones|earbuds|speakers?|soundbar|microphone|mic|tv|phone|laptop|tablet|computer|monitor|console)\b/,
    thing: 'your device',
    clauses: [
      'the sound on {host} has gone wrong after {update}',
      'the sound on {host} has gone wrong',
      'the sound has gone wrong',
    ],
    heard: ["I'm sorry the sound is letting you down."],
    lets: ['get the sound back', 'find out where the sound is lost'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'Is it the same with another app or another device?',
        unless: /(?:every|all|any|another|other) (?:\w+ )?(?:app|device|phone)s?|reset/,
      },
      MODEL,
      AGE,
      SINCE_WHEN,
    ],
    tries: [
      'Could you turn it off and on, connect it again and tell me whether the sound is the same?',
    ],
    team: TEAM,
  },
  {
    id: 'pairing',
    when: new RegExp(
      `\\b(?:bluetooth|wireless|air ?pods?|head ?phones?|headset|ear ?buds?|beats ?\\d?|powerbeats ?\\d?|speakers?|controllers?|watch|remote|mouse|keyboard|airplay|carplay|android auto)\\b${gap(24)}\\b(?:${WONT} (?:\\w+ )?(?:pair\\w*|connect\\w*|show\\w* up|detect\\w*|stay)|(?:keeps?|always|constantly) (?:on )?(?:disconnect\\w*|dropping|cutting out|losing)|disconnect(?:s|ing|ed)|not (?:recogni[sz]ed|detected|found))\\b|\\b(?:can'?t|cannot|unable to|won'?t let me|trouble) (?:get )?(?:pair|connect|sync)(?:ing)? (?:my |the |to |with |it )*(?:\\w+ ){0,2}?(?:bluetooth|air ?pods?|head ?phones?|headset|ear ?buds?|speakers?|controllers?|remote)\\b`,
    ),
    not: /\[name\]|looking like|\b(?:flight|plane|hotel|lounge|server|psn|xbox live|baby ?sitter)\b/,
    noun: /\b(?:headphones?|headset|earphones|earbuds|speakers?|controllers?|watch|remote|mouse|keyboard)\b/,
    thing: 'your device',
    clauses: ofGear("won't stay connected"),
    heard: ["I'm sorry {gear} won't hold the connection."],
    lets: ['get the two of them talking again', 'find out why the connection drops'],
    act: ACT,
    bring: [],
    asks: [
      {
        ask: 'What are you connecting it to?',
        unless:
          /(?:to|with|from) (?:my |the )?(?:iphone|phone|laptop|mac|tv|ps[345]|xbox|pc|car|ipad|computer|android|switch)/,
      },
      MODEL,
      EVERYWHERE,
      SINCE_WHEN,
    ],
    tries: [
      'Could you remove it from the Bluetooth list on both sides, pair it afresh and tell me whether it holds?',
    ],
    team: TEAM,
  },
  {
    id: 'stick-drift',
    when: /\b(?:joy-?con|controller|analog|thumb ?stick|stick|left stick|right stick)s?\b[^.!?\n]{0,24}\b(?:drift(?:s|ing)?|moves? (?:by itself|on its own))\b/,
    not: /\b(?:tyre|wheel|rally)\b/,
    noun: /\bcontroller\b/,
    thing: 'your controller',
    clauses: ['the stick on {it} drifts'],
    heard: ["I'm sorry you can't aim where you want to."],
    lets: ['find out what can be done about the drift', 'see where you stand with a repair'],
    act: ACT,
    bring: [],
    asks: [AGE, { ask: 'Has it been repaired before?', unless: /repair|fixed|replac/ }, MODEL],
    tries: [
      'Could you recalibrate the stick in the controller settings and tell me whether it still drifts?',
    ],
    team: TEAM,
  },
];
