import type { Subject } from './subject';

const DEVICE =
  /iphone|ipad|android|windows|\bwin\b|\bmac|ps[345]|xbox|laptop|\btv\b|phone|printer|\bpc\b|w10|roku|fire ?stick|chromecast/;

const DEVICE_Q = { ask: 'Which device and version are you on?', unless: DEVICE };
const SCREEN_Q = {
  ask: 'Do you get an error message, and what does it say?',
  // Nothing is on a screen that stays dark, and slowness has no message.
  unless:
    /\bsays?\b|error|message|code|http|pic\.|\blink\b|screenshot|getting this|turn(?:s|ed|ing)? (?:on|off)|power|slow|charg|batter|noise|crack|broke/,
};
const STEPS_Q = {
  ask: 'Could you tell me step by step what happens when you try?',
  when: /can'?t|cannot|won'?t|not (?:work|let|load|open)|fail|crash|\btry\b|tried|trying/,
};

export const TECHNICAL: readonly Subject[] = [
  {
    id: 'outage',
    when: /\b(?:no|lost|slow|patchy|without|losing) (?:\w+ ){0,2}(?:internet|wi-?fi|broadband|signal|service|network|connection|data|4g|5g|power|electricity|water|gas|heating|hot water|reception)\b|\b(?:internet|wi-?fi|broadband|signal|network|connection|4g|5g|power|electricity|heating|phone line)\b.{0,30}\b(?:down|out|off|gone|slow|drop\w*|cut\w*|dead|not work\w*|isn'?t work\w*|keeps?|fail\w*|outage)\b|\boutages?\b/,
    not: /\b(?:stream\w*|episodes?|hulu|netflix|spotify|apps?|game\w*|zoom|meeting|e-?mail)\b/,
    noun: /\b(?:internet|wi-?fi|broadband|signal|network|connection|4g|5g|power|electricity|heating|phone line|service)\b/,
    lets: [
      'get you back on',
      'find out what is wrong with {it}',
      'get {it} looked at from our end',
    ],
    act: [
      'look into the line',
      'find out what the network team knows',
      'have it tested from our end',
    ],
    bring: ['the account number and postcode', 'the name on the account and the postcode'],
    asks: [
      { ask: 'Is it out on every device, or just one?', unless: /every|all|device|both/ },
      {
        ask: 'Which lights are on at the router?',
        when: /router|broadband|wi-?fi|internet/,
        unless: /light/,
      },
      {
        ask: 'Does it come and go, or is it out all the time?',
        unless: /keeps|drops|dropping|time|always/,
      },
    ],
    team: 'the network team',
  },
  {
    id: 'streaming',
    when: /\b(?:stream(?:ing|s|ed)?|buffer\w*|episodes?|playlists?|songs?|albums?|tracks?|podcasts?|channels?|subtitles|captions|playback|videos?|livestreams?|watch(?:ing)?)\b/,
    noun: /\b(?:streams?|episodes?|playlists?|songs?|albums?|podcasts?|channel|subtitles|playback|videos?|livestreams?)\b/,
    lets: [
      'get {it} playing as it should',
      'work out what is wrong with {it}',
      'find out what is tripping {it} up',
    ],
    act: ['take it to the team behind it', "find out what's causing it", 'go through it with you'],
    bring: [],
    asks: [
      DEVICE_Q,
      SCREEN_Q,
      {
        ask: 'Is it one title, or everything you play?',
        when: /song|episode|playlist|album|podcast|buffer|stream|playback/,
        unless: /every|all|any/,
      },
      STEPS_Q,
    ],
    team: 'the people behind it',
  },
  {
    id: 'print',
    when: /\b(?:print(?:er|ers|ing|s)?|ink|cartridges?|toner|scann(?:er|ing)|photosmart|officejet|laserjet|envy \d)\b/,
    noun: /\b(?:printer|ink|cartridge|toner|scanner|photosmart|officejet|laserjet)\b/,
    lets: [
      'get {it} printing',
      "find out why {it} won't play along",
      'work through it step by step',
    ],
    act: ['go through it with you', 'find the right steps for that model', "see what's causing it"],
    bring: [],
    asks: [
      { ask: 'Which model is it, and does it show a code?', unless: /\d{3,4}|code|error/ },
      {
        ask: 'Does it do the same over a cable?',
        when: /wi-?fi|wireless|network|connect/,
        unless: /cable|usb/,
      },
      STEPS_Q,
    ],
    team: 'the printer team',
  },
  {
    id: 'game',
    when: /\b(?:games?|gaming|gta(?: online)?|ps[345n]|playstation|xbox|minecraft|fifa|fortnite|lobby|crew|servers?|in-game|online mode|dlc|skins?|shark card|console|controller)\b/,
    noun: /\b(?:game|console|controller|lobby|servers?|shark card|dlc|playstation|xbox)\b/,
    lets: ['get you back in the game', 'find out what went wrong with {it}', 'get {it} looked at'],
    act: ['take it to the game team', "find out what's causing it", 'go through it with you'],
    bring: ['your gamer tag and when it happened', 'your gamer tag (never a password)'],
    asks: [
      {
        ask: 'Which platform are you playing on?',
        unless: /ps[345]|xbox|\bpc\b|playstation|switch|mobile|iphone|android/,
      },
      SCREEN_Q,
      STEPS_Q,
    ],
    team: 'the game team',
  },
  {
    id: 'files',
    when: /\b(?:sync\w*|files?|photos?|pictures|albums|back-?ups?|i?cloud|storage|folders?|upload\w*|downloads?|downloading|export\w*|attachments?)\b/,
    noun: /\b(?:files?|photos?|pictures|back-?up|storage|folders?|upload|download|export|attachment)\b/,
    lets: ['find out what happened to {it}', 'get {it} working again'],
    act: ['find out what happened', "find out what's causing it", 'go through it with you'],
    bring: [],
    asks: [
      DEVICE_Q,
      SCREEN_Q,
      {
        ask: 'Are they missing in a browser too, or only in the app?',
        when: /gone|missing|disappear|lost|deleted/,
        unless: /browser/,
      },
      STEPS_Q,
    ],
    team: 'the team that looks after files',
  },
  {
    id: 'app',
    when: /\b(?:apps?|(?:the|latest|last|new|since|after|software|ios|app|this|your|recent) update|updat(?:ed|ing) (?:my|the|to)|upgrade[sd]?|install\w*|software|firmware|ios ?\d*|crash\w*|freez\w*|froze|glitch\w*|bugs?|lagg?y?|notifications?|settings?|dark mode|ui|interface|layout)\b/,
    noun: /\b(?:app|update|upgrade|installation|software|firmware|notifications|settings|layout)\b/,
    lets: [
      'get {it} working again',
      'find out what is tripping {it} up',
      'get to the bottom of it',
    ],
    act: ['take it to the app team', "find out what's causing it", 'go through it with you'],
    bring: [],
    asks: [DEVICE_Q, SCREEN_Q, STEPS_Q],
    team: 'the app team',
  },
  {
    id: 'site',
    when: /\b(?:web ?sites?|web ?pages?|the site|your site|checkout|basket|cart|browser)\b/,
    noun: /\b(?:web ?site|web ?page|site|checkout|basket|cart|search|form)\b/,
    lets: [
      'get {it} to behave',
      'find out what is wrong with {it}',
      'find out where {it} gets stuck',
    ],
    act: ['take it to the web team', "find out what's causing it", 'go through it with you'],
    bring: [],
    asks: [
      {
        ask: 'Which page are you on when it happens?',
        unless: /checkout|basket|cart|login|search/,
      },
      { ask: 'Which browser are you using?', unless: /chrome|safari|firefox|edge|browser|app/ },
      SCREEN_Q,
      { ask: 'Is it the same in another browser?', when: /chrome|safari|firefox|edge/ },
    ],
    team: 'the web team',
  },
  {
    id: 'device',
    not: /\bphone (?:system|line|queue|number|call|support)|pick(?:ing)? (?:up )?the phone|on the phone/,
    when: /\b(?:laptops?|mac ?books?|imac|iphones?|ipads?|phones?|tablets?|\bpc\b|computers?|screen|batter(?:y|ies)|charg(?:er|ers|ing)|keyboards?|routers?|headphones|ear ?(?:buds|pods|phones)|air ?pods|speakers?|tvs?|camera|bluetooth|microphone)\b/,
    noun: /\b(?:laptop|mac ?book|imac|iphone|ipad|phone|tablet|pc|computer|screen|battery|charger|keyboard|router|headphones|airpods|speaker|tv|watch|camera|bluetooth|microphone|mouse|hub)\b/,
    lets: [
      'get {it} working again',
      'find out what is wrong with {it}',
      'work through {it} step by step',
    ],
    act: [
      'go through it with you',
      'find the right steps for that model',
      'see whether it needs a repair',
    ],
    bring: [],
    asks: [
      { ask: 'Which model is it, and how old?', unless: /\d|years? old|new|month/ },
      SCREEN_Q,
      STEPS_Q,
    ],
    team: 'the technical team',
  },
];
