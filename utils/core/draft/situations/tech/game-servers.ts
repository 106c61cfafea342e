import { gap } from '../pieces';
import type { Situation } from '../situation';
import { CANT, lacking, marked, WHAT_SCREEN, WONT } from './tech-words';

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

/** Getting into a game and staying there. */
export const GAME_SERVERS: readonly Situation[] = [
  {
    id: 'matchmaking',
    when: new RegExp(
      `\\b(?:matchmaking|match making|find(?:ing)? (?:a |any )?(?:match|game|lobby|server)|join (?:a |any )?(?:game|match|lobby))\\b${gap(40)}\\b(?:not work\\w*|broken|terrible|awful|trash|garbage|horrible|forever|ages|stuck|isn'?t|sucks|joke|worst|fix|impossible|unfair|minutes|hours?|error|fail\\w*|bad|ridiculous)\\b|\\b${CANT} (?:\\w+ )?(?:join|get into|enter) (?:a |any |into )?(?:\\w+ )?(?:match(?:es)?|games?|lobb(?:y|ies)|part(?:y|ies)|server|sessions?)|${CANT} (?:\\w+ )?find (?:a |any )(?:match|game|lobby|server)\\b|\\b(?:fix|terrible|awful|trash|broken|bad|unfair) (?:your |the |this )?(?:\\w+ )?matchmaking\\b`,
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
      `\\bservers?\\b${gap(24)}\\b(?:down|offline|broken|dead|trash|garbage|shit\\w*|terrible|awful|horrible|crap|suck\\w*|not work\\w*|unavailable|lag\\w*|joke|crash\\w*|fucked|ass|unstable|overloaded|full|maintenance|fix\\w*|playing up|issues?|problems?)\\b|\\b(?:fix|sort|upgrade) (?:out )?(?:your |ur |the |these |those )(?:[\\w']+ ){0,3}?servers?\\b|\\b(?:psn|playstation network|xbox live|steam|origin|uplay|nintendo (?:network|online|eshop)|the network)\\b${gap(14)}\\b(?:(?:is |still |been |keeps? |goes |gone |going )*down|offline|not work\\w*|isn'?t work\\w*|won'?t work)\\b|\\b(?:is|are) (?:the )?(?:psn|playstation network|xbox live|steam|origin|uplay)\\b${gap(12)}\\bdown\\b|\\bserver (?:errors?|issues?|problems?|connection)\\b`,
    ),
    not: lacking(
      GAMING,
      /^(?:@\w+ ?)*(?:hi |hey |hello )?(?:are |is )?(?:the |your |ur )?(?:\w+ )?servers? (?:down|offline|up)(?: (?:again|now|atm|right now|today))? ?\?+$|withdraw\w*|\b(?:waiter|restaurant|waitress|bar|table|food|aws|ec2|hosting|domain|website|web ?site|e-?mail|activate|exchange|bank|booking|vpn|apps?|check-?out)\b/,
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
      /\b(?:jet ?lag|jetlag|app|website|video|stream\w*|scroll\w*|typing|keyboard|tracking|router)\b|\b(?:no|without|zero|never any) (?:\w+ )?lag\b/,
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
];
