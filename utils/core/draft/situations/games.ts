import type { Situation } from './situation';
import { CANT, gap, lacking, marked, SINCE_WHEN, WHAT_SCREEN, WONT } from './tech-words';

const GAMING =
  /\b(?:games?|gaming|gamers?|play(?:ing|ed|er|ers)?|match(?:es|making)?|lobby|lobbies|servers?|ps ?[345n]|psn|playstation|xbox|nintendo|switch|steam|uplay|origin|fifa|fut|gta|siege|r6s?|rainbow six|fortnite|pubg|minecraft|overwatch|destiny|call of duty|cod|warzone|battlefield|battlefront|madden|nba ?2k\d*|2k|wow|roblox|apex|for honor|assassin'?s creed|the division|far cry|watch dogs|rocket league|league of legends|dota|halo|forza|pokemon|skyrim|diablo|hearthstone|clash|candy crush|multiplayer|teredo|dlc|modern warfare)\b|@\w*(?:xbox|playstation|ubisoft|eahelp|easports|rockstar|bungie|activision|nintendo|epicgames|fortnite|blizzard|steam|riot|2k|bethesda)\w*/;
const TITLE =
  '(?:(?:the )?(?:game|servers?|psn|playstation network|xbox live|live|online|multiplayer|matchmaking|lobby|lobbies|fifa(?: \\d\\d)?|fut|gta(?: online| v| 5)?|(?:r6 ?|rainbow (?:six|6) )?siege|r6s?|fortnite|pubg|minecraft|overwatch|destiny(?: 2)?|call of duty|cod|warzone|battlefield(?: \\d)?|battlefront(?: 2)?|madden(?: \\d\\d)?|2k\\d{0,2}|roblox|apex|for honor|rocket league|halo|forza|steam|uplay|origin))';
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
const REGION = {
  ask: 'Which region are you playing from?',
  unless:
    /\beu\b|\bus\b|\busa\b|\buk\b|europe|america|asia|india|australia|east|west|region|canada/,
};
const TEAM = 'the game team';
const ACT = ['pass it to the game team with what you tell me', 'check what the game team knows'];
const USERNAME = 'your username and platform (no password, please)';

/** Playing online and what was won or bought there. */
export const GAMES: readonly Situation[] = [
  {
    id: 'purchase-missing',
    when: /\b(?:(?:just |have |i )?(?:bought|buy|purchased?|paid for|pre-?ordered|redeemed|spent)\b[^.!?\n]{0,70}\b(?:(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|never|haven'?t|hasn'?t|didn'?t|did not|don'?t) (?:\w+ ){0,3}?(?:receiv\w*|get|got|gotten|given?|show\w*|appear\w*|com(?:e|ing)|there|in (?:my|the) (?:game|account|inventory))|nothing|where (?:is|are)|missing|no sign))|\b(?:my|the|all my|our) (?:[\w']+ ){0,3}?(?:points|coins|v-?bucks|gems|skins?|dlc|shark cards?|credits|season pass|battle pass|gold|fifa points|pack|currency|bundle|pre-?order bonus|rewards?)\b[^.!?\n]{0,24}\b(?:(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|never|haven'?t|hasn'?t|didn'?t) (?:\w+ ){0,2}?(?:receiv\w*|arriv\w*|show\w*|appear\w*|there|come|work\w*|been|gone)|missing|disappear\w*|gone|vanish\w*|lost)\b/,
    not: /^(?![\s\S]*\b(?:games?|in-?game|v-?bucks|skins?|dlc|shark|season pass|battle pass|psn|ps[345]|xbox|playstation|steam|uplay|fifa|siege|gta|fortnite|expansion)\b)|\b(?:nectar|clubcard|advantage card|loyalty|avios|air ?miles|hotel|flight|parcel|deliver\w*|shoes?|gift cards?|ticket|uber|lyft|boots|in store|shipped|post(?:ed)?)\b/,
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
    when: /\b(?:lost|lose|losing|wiped|deleted|erased|reset|missing|gone|restore|recover|transfer)\b[^.!?\n]{0,20}\b(?:all )?(?:of )?(?:my|our) (?:[\w']+ ){0,3}?(?<what>progress|save(?:d)?(?: (?:game|file|data))?s?|stats|levels?|rank|characters?|trophies|achievements|inventory)\b|\b(?:my|our|all my) (?:[\w']+ ){0,2}?(?<gone>progress|saved? (?:game|file|data)s?|saves|stats|character|rank|inventory|game data)\b[^.!?\n]{0,20}\b(?:gone|lost|wiped|deleted|erased|disappeared|vanished|missing|reset|corrupt\w*)\b|\b(?:corrupted?|lost) (?:save|game data|save data)\b/,
    not: /^(?![\s\S]*\b(?:games?|play\w*|level|save|saves|ps[345]|xbox|switch|account|app|progress|character|rank|steam|world|inventory)\b)|\b(?:luggage|baggage|documents?|word|essay|excel|football team|paperwork|claim|application|form|weight)\b/,
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
    id: 'matchmaking',
    when: new RegExp(
      `\\b(?:matchmaking|match making|find(?:ing)? (?:a |any )?(?:match|game|lobby|server)|join (?:a |any )?(?:game|match|lobby))\\b${gap(40)}\\b(?:not work\\w*|broken|terrible|awful|trash|garbage|horrible|forever|ages|stuck|isn'?t|sucks|joke|worst|fix|impossible|unfair|minutes|hours?|error|fail\\w*|bad|ridiculous)\\b|\\b${CANT} (?:\\w+ )?(?:find|join|get into|enter) (?:a |any |into )?(?:\\w+ )?(?:match(?:es)?|games?|lobb(?:y|ies)|part(?:y|ies)|server|sessions?)\\b|\\b(?:fix|terrible|awful|trash|broken|bad|unfair) (?:your |the |this )?(?:\\w+ )?matchmaking\\b`,
    ),
    not: lacking(GAMING, /\b(?:football ticket|stadium|kick-?off|find a game (?:in store|on))\b/),
    noun: NOUN,
    thing: 'the game',
    clauses: marked(
      "matchmaking in {product} isn't working as it should",
      "matchmaking isn't working as it should",
    ),
    heard: [
      "I'm sorry you spend your evening in the lobby instead of playing.",
      "I'm sorry you can't get a proper match.",
    ],
    lets: ['get you into a match', 'find out what holds the matchmaking up'],
    act: ACT,
    bring: [],
    asks: [
      GAME,
      PLATFORM,
      {
        ask: 'In which mode does it happen?',
        unless: /ranked|casual|competitive|mode|fut|draft|playlist|quick ?play/,
      },
      REGION,
    ],
    team: TEAM,
  },
  {
    id: 'kicked-from-game',
    when: /\b(?:keep(?:s)? (?:on )?(?:getting )?|gett?ing|got|constantly|always|randomly|being) ?(?:kick(?:s|ed|ing)|disconnect(?:s|ed|ing)|boot(?:s|ed|ing)|thrown out|dropped)\b[^.!?\n]{0,40}|\b(?:kick(?:s|ed|ing)|disconnect(?:s|ed|ing)|boot(?:s|ed|ing)) (?:me|us) (?:out |off |from )?(?:of )?(?:every|the|my|mid|in|after|online|constantly)/,
    not: lacking(
      GAMING,
      /\b(?:call|phone|chat|internet|wi-?fi|broadband|app|bus|train|flight|pub|bar|hotel|headphones?|bluetooth|controller|modem)\b/,
    ),
    noun: NOUN,
    thing: 'the game',
    clauses: marked(
      'you keep getting thrown out of {product}',
      'you keep getting thrown out of {it}',
    ),
    heard: ["I'm sorry you can't play a match to its end."],
    lets: ['find out what throws you out', 'get you to stay in the game'],
    act: ACT,
    bring: [],
    asks: [
      GAME,
      WHAT_SCREEN,
      PLATFORM,
      { ask: 'Are you on a cable or on Wi-Fi?', unless: /wi-?fi|cable|ethernet|wired|lan/ },
    ],
    tries: [
      'Could you restart the console or PC and the router, and tell me whether you get through a match?',
    ],
    team: TEAM,
  },
  {
    id: 'servers-down',
    when: new RegExp(
      `\\bservers?\\b${gap(24)}\\b(?:down|offline|broken|dead|trash|garbage|shit\\w*|terrible|awful|horrible|crap|suck\\w*|not work\\w*|unavailable|lag\\w*|joke|crash\\w*|fucked|ass|unstable|overloaded|full|maintenance|fix\\w*|playing up|issues?|problems?)\\b|\\b(?:fix|sort|upgrade) (?:out )?(?:your |ur |the |these |those )(?:[\\w']+ ){0,3}?servers?\\b|\\b(?:psn|playstation network|xbox live|steam|origin|uplay|nintendo (?:network|online|eshop)|party chat|the network)\\b${gap(14)}\\b(?:(?:is |still |been |keeps? |goes |gone |going )*down|offline|not work\\w*|isn'?t work\\w*|won'?t work)\\b|\\b(?:is|are) (?:the )?(?:psn|playstation network|xbox live|steam|origin|uplay)\\b${gap(12)}\\bdown\\b|\\bserver (?:errors?|issues?|problems?|connection)\\b`,
    ),
    not: lacking(
      GAMING,
      /\b(?:waiter|restaurant|waitress|bar|table|food|aws|ec2|hosting|domain|website|web ?site|e-?mail|activate|exchange|bank|booking|vpn|apps?|check-?out)\b/,
    ),
    noun: /\bservers\b/,
    thing: 'the servers',
    clauses: marked(
      "the {product} servers aren't letting you play",
      "the servers aren't letting you play",
    ),
    heard: [
      "I'm sorry you can't get a proper game in.",
      "I'm sorry the servers are spoiling your game.",
    ],
    lets: ['find out what is up with the servers', 'get you back in the game'],
    act: ACT,
    bring: [],
    asks: [GAME, PLATFORM, REGION, WHAT_SCREEN],
    team: 'the server team',
  },
  {
    id: 'cant-play-online',
    when: new RegExp(
      `\\b${CANT} (?:\\w+ ){0,2}?(?:connect|log ?in|sign ?in|get (?:on|in|into|online)|play|access|join|go online)(?:ing)?(?: (?:to|on|onto|into|with))?(?: (?:my|the|your))? (?:\\w+ )?${TITLE}\\b|\\b${TITLE}\\b${gap(14)}\\b${WONT} (?:\\w+ )?(?:connect\\w*|let me (?:in|on|play|join|connect)|work\\w*)\\b|\\b(?:lost|no|losing|lose) connection to (?:the )?(?:\\w+ )?(?:server|host|psn|xbox live|game)s?\\b|\\b(?:can'?t|cannot|unable to|won'?t let me|cant) (?:even )?(?:connect|play|get) online\\b|\\bteredo\\b|\\bnat type\\b|\\bfailed to connect\\b`,
    ),
    not: lacking(
      GAMING,
      /\b(?:bank|watch|bluetooth|shows?|episode|song|netflix|hulu|order online|shop online|agent|representative|ticket)\b/,
    ),
    noun: NOUN,
    thing: 'the game',
    clauses: marked("you can't get online to play {product}", "you can't get online to play"),
    heard: ["I'm sorry you can't get in to play."],
    lets: ['get you back in the game', 'find out what stops the connection'],
    act: ACT,
    bring: [],
    asks: [
      WHAT_SCREEN,
      GAME,
      PLATFORM,
      REGION,
      { ask: 'Are you on a cable or on Wi-Fi?', unless: /wi-?fi|cable|ethernet|wired|lan|router/ },
    ],
    tries: [
      'Could you restart the console or PC and the router, and tell me what the screen says then?',
    ],
    team: TEAM,
  },
  {
    id: 'lag',
    when: /\b(?:lag(?:s|gy|ging)?|high ping|\d{3} ?ping|\d{3} ?ms|rubber ?band\w*|frame ?rate|fps drops?|frame drops?|stutter\w*)\b/,
    not: lacking(
      GAMING,
      /\b(?:jet ?lag|jetlag|app|website|video|stream\w*|scroll\w*|typing|keyboard|tracking|router)\b/,
    ),
    noun: NOUN,
    thing: 'the game',
    clauses: marked('{product} keeps lagging', '{it} keeps lagging'),
    heard: ["I'm sorry the lag spoils your game."],
    lets: ['find out where the lag comes from', 'get {it} to run smoothly'],
    act: ACT,
    bring: [],
    asks: [
      GAME,
      PLATFORM,
      { ask: 'Is it in one game, or in all of them?', unless: /all games|every game|only|just/ },
      REGION,
    ],
    tries: [
      'Could you restart the console or PC and the router, and tell me whether it still lags?',
    ],
    team: TEAM,
  },
  {
    id: 'game-download',
    when: new RegExp(
      `\\b(?:download(?:ing|s|ed)?|install(?:ing|ation|s|ed)?|updat(?:e|ing)|patch)\\b${gap(30)}\\b(?:stuck|${WONT} (?:\\w+ )?(?:download\\w*|install\\w*|finish\\w*|start\\w*|complet\\w*|work\\w*|load\\w*)|fail(?:s|ed|ing)?|slow(?:ly)?|taking (?:forever|hours|ages)|frozen|paused|corrupt\\w*|error|\\d+ hours)\\b|\\b${CANT} (?:\\w+ )?(?:download|install|update|redownload) (?:the |my |your )?(?:[\\w':]+ ){0,3}?(?:game|dlc|patch|update|expansion|fifa|gta|siege|map pack)`,
    ),
    not: lacking(
      GAMING,
      /\b(?:app|windows|ios|iphone|ipad|android|driver|invoice|statement|ticket|form|song|episode|printer|address)\b/,
    ),
    noun: NOUN,
    thing: 'the download',
    clauses: marked(
      "the {product} download isn't getting to the end",
      "the download isn't getting to the end",
    ),
    heard: ["I'm sorry you're watching a download instead of playing."],
    lets: ['get the download through', 'find out where the download gets stuck'],
    act: ACT,
    bring: [],
    asks: [
      GAME,
      PLATFORM,
      WHAT_SCREEN,
      { ask: 'How much free space is on the drive?', unless: /space|storage|gb/ },
    ],
    tries: [
      'Could you pause the download, restart the console or PC, carry on and tell me whether it moves?',
    ],
    team: TEAM,
  },
  {
    id: 'game-crash',
    when: /\b(?:games?|fifa(?: \d\d)?|gta(?: online| v| 5)?|siege|fortnite|pubg|minecraft|overwatch|destiny|call of duty|cod|battlefield|battlefront|madden|2k\d{0,2}|roblox|apex|it|client)\b[^.!?\n]{0,24}\b(?:crash(?:es|ed|ing)?)\b|\bcrash(?:es|ed|ing)\b[^.!?\n]{0,30}\b(?:games?|fifa|gta|siege|fortnite|minecraft)\b/,
    not: lacking(
      GAMING,
      /\b(?:app|website|site|car|stock|train|plane|ticket|phone|stream\w*|stadium|laptop)\b/,
    ),
    noun: NOUN,
    thing: 'the game',
    clauses: marked('{product} keeps crashing', '{it} keeps crashing'),
    heard: ["I'm sorry the game won't stay on its feet."],
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
  },
  {
    id: 'game-stuck',
    when: /\b(?:games?|fifa(?: \d\d)?|gta(?: online| v| 5)?|siege|fortnite|pubg|minecraft|overwatch|destiny|call of duty|cod|battlefield|battlefront|madden|2k\d{0,2}|roblox|apex|it|client)\b[^.!?\n]{0,24}\b(?:freez(?:es|ing)|froze|frozen|black screen|stuck (?:on|at|in)|won'?t (?:launch|start|load|open)|(?:is|so) (?:unplayable|broken|buggy)|unplayable)\b|\bblack screen (?:after|when|while|on) (?:\w+ )?(?:load\w*|launch\w*|start\w*|play\w*)/,
    not: lacking(
      GAMING,
      /\b(?:app|website|site|car|stock|train|plane|ticket|phone|stream\w*|stadium|laptop)\b/,
    ),
    noun: NOUN,
    thing: 'the game',
    clauses: marked("{product} isn't running as it should", "{it} isn't running as it should"),
    heard: ["I'm sorry you can't get into your game."],
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
