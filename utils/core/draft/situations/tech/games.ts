import type { Situation } from '../situation';
import { lacking, marked, SINCE_WHEN, WHAT_SCREEN } from './tech-words';

const GAMING =
  /\b(?:games?|gaming|gamers?|play(?:ing|ed|er|ers)?|match(?:es|making)?|lobby|lobbies|servers?|ps ?[345n]|psn|playstation|xbox|nintendo|switch|steam|uplay|origin|fifa|fut|gta|siege|r6s?|rainbow six|fortnite|pubg|minecraft|overwatch|destiny|call of duty|cod|warzone|battlefield|battlefront|madden|nba ?2k\d*|2k|wow|roblox|apex|for honor|assassin'?s creed|the division|far cry|watch dogs|rocket league|league of legends|dota|halo|forza|pokemon|skyrim|diablo|hearthstone|clash|candy crush|multiplayer|teredo|dlc|modern warfare)\b|@\w*(?:xbox|playstation|ubisoft|eahelp|easports|rockstar|bungie|activision|nintendo|epicgames|fortnite|blizzard|steam|riot|2k|bethesda)\w*/;
const NOUN = /\b(?:game|console)\b/;
const PLATFORM = {
  ask: 'Which platform are you playing on?',
  unless:
    /\bps ?[345]\b|psn|playstation|xbox|\bpc\b|switch|steam|uplay|ios|iphone|ipad|android|mobile|vita|wii|mac/,
};
const GAME = {
  ask: 'Which game is it?',
  unless:
    /fifa|gta|siege|r6|rainbow|fortnite|pubg|minecraft|overwatch|destiny|call of duty|\bcod\b|warzone|battlef|madden|2k|roblox|apex|honor|creed|division|far cry|watch dogs|rocket|league|dota|halo|forza|pokemon|psn|xbox live|playstation network|battleship|every game|all games|any game/,
};
const TEAM = 'the game team';
const ACT = ['pass it to the game team with what you tell me', 'check what the game team knows'];
const USERNAME = 'your username and platform (no password, please)';

/** A game that starts and does not keep running. */
const IN_GAME = {
  not: lacking(
    GAMING,
    /\b(?:app|website|site|car|stock|train|plane|ticket|phone|stream\w*|stadium|laptop)\b/,
  ),
  noun: NOUN,
  thing: 'the game',
  lets: ['get {it} running', 'find out where {it} trips up'],
  act: ACT,
  bring: [],
  asks: [
    GAME,
    PLATFORM,
    {
      ask: 'At what point does it happen?',
      unless: /when|after|every ?time|loading|menu|whenever|screen|start/,
    },
    WHAT_SCREEN,
  ],
  tries: [
    'Could you restart the console or PC, check for a game update and tell me whether it happens again?',
  ],
  team: TEAM,
};

/** Playing online and what was won or bought there. */
export const GAMES: readonly Situation[] = [
  {
    id: 'purchase-missing',
    when: /\b(?:didn'?t|haven'?t|hasn'?t|never|not|did not) (?:get|got|gotten|receiv\w*|given) (?:my|the|any) (?:\w+ ){0,2}?(?:points|coins|v-?bucks|gems|skins?|dlc|shark cards?|credits|season pass|battle pass|pack|bundle)\b|\b(?:(?:just |have |i )?(?:bought|buy|purchased?|paid for|pre-?ordered|redeemed|spent|charged (?:me )?for)\b[^.!?\n]{0,70}\b(?:(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|never|haven'?t|hasn'?t|didn'?t|did not|don'?t) (?:\w+ ){0,3}?(?:receiv\w*|get|got|gotten|given?|show\w*|appear\w*|com(?:e|ing)|there|in (?:my|the) (?:game|account|inventory))|nothing|where (?:is|are)|missing|no sign))|\b(?:my|the|all my|our) (?:[\w']+ ){0,3}?(?:points|coins|v-?bucks|gems|skins?|dlc|shark cards?|credits|season pass|battle pass|gold|fifa points|pack|currency|bundle|pre-?order bonus|rewards?)\b[^.!?\n]{0,24}\b(?:(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|never|haven'?t|hasn'?t|didn'?t) (?:\w+ ){0,2}?(?:receiv\w*|arriv\w*|show\w*|appear\w*|there|come|work\w*|been|gone)|missing|disappear\w*|gone|vanish\w*|lost)\b/,
    not: /^(?![\s\S]*(?:(?<!@)\bgames?\b|\b(?:in-?game|v-?bucks|skins?|dlc|shark|season pass|battle pass|psn|ps[345]|xbox|playstation|steam|uplay|fifa|siege|gta|fortnite|expansion|@\w*(?:eahelp|xbox|playstation|ubisoft|rockstar|nintendo|steam|epic)\w*)))|\b(?:jacket|coat|dress|nectar|clubcard|advantage card|loyalty|avios|air ?miles|hotel|flight|parcel|deliver\w*|shoes?|gift cards?|ticket|uber|lyft|boots|in store|shipped|post(?:ed)?)\b/,
    noun: /\b(?:points|coins|v-?bucks|gems|skins?|dlc|shark cards?|credits|season pass|battle pass|expansion|bundle)\b/,
    thing: 'what you bought',
    clauses: ["{it} hasn't shown up in {product}", "{it} hasn't shown up in the game"],
    heard: [
      "I'm sorry you paid for {it} and can't use it yet.",
      "I'm sorry you're still without {it}.",
    ],
    lets: ['find {it}', 'find out where {it} went'],
    act: ['check the purchase against the account', 'have the purchase traced'],
    bring: [
      'your username, the platform and the order number',
      'the username and the date of the purchase',
    ],
    asks: [
      PLATFORM,
      GAME,
      {
        ask: 'Which store did you buy it in?',
        unless: /store|steam|amazon|website|uplay|in-?game/,
      },
    ],
    tries: [
      'Could you close the game fully, sign out and in again and tell me whether it is there then?',
    ],
    team: 'the purchases team',
  },
  {
    id: 'progress-lost',
    when: /\b(?:lost|lose|losing|wiped|deleted|erased|reset|missing|gone|restore|recover|transfer)\b[^.!?\n]{0,20}\b(?:all )?(?:of )?(?:my|our) (?:[\w']+ ){0,3}?(?<what>progress|save(?:d)?(?: (?:game|file|data))?s?|stats|levels?|rank|characters?|trophies|achievements|inventory|(?:\d+ )?(?:day )?streak)\b|\b(?:my|our|all my) (?:[\w']+ ){0,2}?(?<gone>progress|streak|ultimate team|saved? (?:game|file|data)s?|saves|stats|character|rank|inventory|game data)\b[^.!?\n]{0,20}\b(?:gone|lost|wiped|deleted|erased|disappeared|vanished|missing|reset|corrupt\w*)\b|\b(?:corrupted?|lost) (?:save|game data|save data)\b/,
    not: /^(?![\s\S]*\b(?:games?|play\w*|level|save|saves|ps[345]|xbox|switch|account|app|progress|character|streak|rank|steam|world|inventory)\b)|\b(?:luggage|baggage|documents?|word|essay|excel|football team|paperwork|claim|application|form|weight)\b/,
    noun: null,
    thing: 'your progress',
    clauses: [
      'your {what} in {product} got lost after {update}',
      'your {gone} in {product} got lost after {update}',
      'your {what} in {product} got lost',
      'your {gone} in {product} got lost',
      'your {what} got lost after {update}',
      'your {gone} got lost after {update}',
      'your {what} got lost',
      'your {gone} got lost',
      'your progress got lost',
    ],
    heard: [
      "All those hours gone is a blow, and I'm sorry.",
      "I'm sorry what you worked for isn't there any more.",
    ],
    lets: ['find out whether it can be brought back', 'find out what happened to it'],
    act: ['ask the game team what can be restored', 'have the account checked for it'],
    bring: [USERNAME, 'your username and when you last saw it'],
    asks: [
      PLATFORM,
      GAME,
      {
        ask: 'Was it saved on the console, in the cloud or on an account?',
        unless: /cloud|account|console/,
      },
      SINCE_WHEN,
    ],
    team: TEAM,
  },
  {
    ...IN_GAME,
    id: 'game-crash',
    when: /\b(?:games?|fifa(?: \d\d)?|gta(?: online| v| 5)?|siege|fortnite|pubg|minecraft|overwatch|destiny|call of duty|cod|battlefield|battlefront|madden|2k\d{0,2}|roblox|apex|it|client)\b[^.!?\n]{0,24}\b(?:crash(?:es|ed|ing)?)\b|\bcrash(?:es|ed|ing)\b[^.!?\n]{0,30}\b(?:games?|fifa|gta|siege|fortnite|minecraft)\b/,
    clauses: marked('{product} keeps crashing', '{it} keeps crashing'),
    heard: ["I'm sorry the game won't stay on its feet."],
  },
  {
    ...IN_GAME,
    id: 'game-stuck',
    when: /\b(?:games?|fifa(?: \d\d)?|gta(?: online| v| 5)?|siege|fortnite|pubg|minecraft|overwatch|destiny|call of duty|cod|battlefield|battlefront|madden|2k\d{0,2}|roblox|apex|it|client)\b[^.!?\n]{0,24}\b(?:freez(?:es|ing)|froze|frozen|black screen|stuck (?:on|at|in)|won'?t (?:launch|start|load|open)|(?:is|so) (?:unplayable|broken|buggy)|unplayable)\b|\bblack screen (?:after|when|while|on) (?:\w+ )?(?:load\w*|launch\w*|start\w*|play\w*)/,
    clauses: marked("{product} isn't running as it should", "{it} isn't running as it should"),
    heard: ["I'm sorry you can't get into your game."],
  },
  {
    id: 'cheaters',
    when: /\b(?:cheaters?|hackers?|modders?|aim ?bot\w*|wall ?hacks?|boosters|smurfs?|toxic players|trolls?)\b[^.!?\n]{0,60}\b(?:every|game|lobby|match|ban|fix|ruin\w*|everywhere|full|ranked|online|report\w*|do something|servers?|nothing)\b|\b(?:ban|full of|so many|too many|sick of|tired of|report\w*|ruin\w*) (?:\w+ ){0,3}?(?:cheaters?|hackers?|modders?|smurfs)\b/,
    not: lacking(GAMING, /\b(?:my account|uber|bank|stole|account was)\b/),
    noun: NOUN,
    thing: 'the game',
    clauses: ['cheats are spoiling your {product} games', 'cheats are spoiling your games'],
    heard: ["A game against cheats is no game, and I'm sorry."],
    lets: ['get what you saw to the fair-play team', 'see that your report lands where it counts'],
    act: ['pass it to the fair-play team', 'make sure the report reaches the right people'],
    bring: [],
    asks: [
      GAME,
      { ask: 'Have you reported the player from within the game?', unless: /report/ },
      PLATFORM,
    ],
    team: 'the fair-play team',
  },
  {
    id: 'unlocks',
    when: /\b(?:achievements?|trophy|trophies|challenges?|rewards?|daily (?:reward|bonus|login)|login bonus|bonus xp|xp)\b[^.!?\n]{0,30}\b(?:(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|won'?t|never|didn'?t|aren'?t|isn'?t|haven'?t|hasn'?t) (?:\w+ )?(?:work\w*|unlock\w*|pop\w*|show\w*|register\w*|track\w*|count\w*|receiv\w*|arriv\w*|got|get|award\w*|given)|missing|broken|bugged|glitched|disappear\w*)\b|\b(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|never|haven'?t|didn'?t) (?:receiv\w*|got|get|gotten|unlock\w*) (?:my |the |any )?(?:[\w']+ ){0,2}?(?:achievements?|trophy|trophies|rewards?|xp|unlock)\b/,
    not: lacking(
      GAMING,
      /\b(?:loyalty|nectar|clubcard|hotel|flight|card|cashback|points card|air ?miles|voucher|watch|swim|steps|coupon)\b/,
    ),
    noun: /\b(?:achievements?|trophy|trophies|challenges?|rewards?|bonus|xp)\b/,
    thing: 'what you earned',
    clauses: ["{it} hasn't come through for you"],
    heard: ["I'm sorry what you earned hasn't been counted."],
    lets: ['find out why it was not counted', 'get what you earned looked at'],
    act: ACT,
    bring: [USERNAME, 'your username and what you are missing'],
    asks: [GAME, PLATFORM, { ask: 'Which one is missing?', unless: /called|["“]|all|every/ }],
    team: TEAM,
  },
];
