import { WHAT_SCREEN } from '../situations/tech/tech-words';
import { type Kind, withErrors } from './kind';

const PLATFORM = {
  ask: 'Which platform are you playing on?',
  unless:
    /\bps ?[345]\b|psn|playstation|xbox|series [sx]\b|\bpc\b|\bmouse\b|switch|nintendo|steam|uplay|ios\b|iphone|ipad|android|mobile|phone|vita|\bwii\b|\bmac\b|console/,
};
const GAME = {
  ask: 'Which game is it?',
  unless:
    /fifa|\bfut\b|ultimate team|gta|siege|\br6|rainbow|fortnite|v-?bucks|pubg|\buc\b|minecraft|robux|roblox|overwatch|destiny|bungie|call ?of ?duty|\bcod\b|warzone|black ops|battlef|madden|2k|apex|honor|creed|division|far cry|watch dogs|rocket|league|dota|halo|forza|pok[eé]mon|candy crush|clash|zombies|smash|\bsims?\b|shark card|psn|xbox live|steam says|playstation network|every game|all games|any game|no game|warframe|hearthstone|diablo|skyrim|elden|cyberpunk/,
};
const SINCE_PATCH = {
  ask: 'Did it start with the last patch, or was it there before?',
  unless:
    /patch|updat|hotfix|maintenance|since|after|launch|always|months|weeks|spring|yesterday|today/,
};
const RESTART = 'Could you restart what you play on and tell me whether it is the same?';
const USERNAME = 'your username and platform (no password, please)';

/** Games: getting in, what is owned there, what is bought, what misbehaves, what feels unfair. */
export const GAMES: readonly Kind[] = [
  {
    id: 'game-servers',
    noun: null,
    byName: true,
    clauses: [
      ...withErrors("you can't get to play {it} properly"),
      ...withErrors("you can't get a proper game online"),
    ],
    heard: [
      "I'm sorry the connection is keeping you from playing.",
      "You set time aside to play, and I'm sorry it isn't working out.",
      "I'm sorry you can't get in and stay in.",
    ],
    lets: ['find out what keeps you out of a game', 'find out where the connection breaks off'],
    act: ['ask the server team about it', 'report it to the server team with what you say'],
    bring: [],
    asks: [
      GAME,
      PLATFORM,
      {
        ask: 'Which region are you playing from?',
        unless:
          /\beu\b|\bus\b|\busa\b|\buk\b|europe|america|asia|india|pakistan|africa|australia|\beast\b|\bwest\b|region|canada/,
      },
      WHAT_SCREEN,
      {
        ask: 'Are you on a cable or on Wi-Fi?',
        when: /lag|ping|latency|disconnect|rubber|kick|drops?\b|delay|connect/,
        unless: /wi-?fi|cable|ethernet|wired|\blan\b|router|[45]g\b|mobile/,
      },
    ],
    tries: [
      'Could you restart the router and what you play on, and tell me whether you get a game in?',
    ],
    team: 'the server team',
  },
  {
    id: 'game-items',
    noun: /\b(?:progress|coins|gems|skins?|items|rewards?|cars|characters?|save(?: file)?|inventory|stats|trophies|achievements?)\b/,
    clauses: ["what's yours in {product} isn't there", "what's yours in the game isn't there"],
    heard: [
      "You put the work in, and I'm sorry it isn't all there.",
      "I'm sorry what's yours in the game isn't where it belongs.",
      "You played for it, and I'm sorry it doesn't show.",
    ],
    lets: ['find out where it went', 'find out what the game has on record for you'],
    act: [
      'have the game team check your account for it',
      'ask the game team what they have on record and what can be restored',
    ],
    bring: [USERNAME, 'your username, the platform and what is missing'],
    asks: [
      GAME,
      PLATFORM,
      {
        ask: 'When did you last see it as it should be?',
        unless:
          /yesterday|today|last (?:night|week)|this morning|overnight|\bago\b|since|after|three days|when|never (?:showed|came|got)|didn't get/,
      },
      {
        ask: 'Are you signed in with the same account as before?',
        when: /progress|reset|level|save|wiped|empty|stats|changed my phone|start(?:s|ing)? (?:from|over)/,
        unless: /same account|linked|cloud/,
      },
    ],
    tries: [
      'Could you close the game fully, sign in again with the account you always use and tell me whether it is back?',
    ],
    team: 'the game team',
  },
  {
    id: 'game-purchase',
    noun: /\b(?:codes?|dlc|season pass|battle pass|bundle|v-?bucks|coins|points|packs?|pre-?order|expansion|gift card|upgrade)\b/,
    clauses: [
      "what you bought for {product} hasn't worked out as it should",
      "what you bought hasn't worked out as it should",
    ],
    heard: [
      "I'm sorry the purchase hasn't worked out as it should.",
      "You've paid for something to play with, and I'm sorry it's become this.",
      "I'm sorry about the trouble with {it}.",
    ],
    lets: ['find out what became of the purchase', 'see where you stand with the purchase'],
    act: ['check the purchase against your account', 'have the purchases team look it up'],
    bring: [
      'your username, the platform and the order or receipt number',
      'your username and a picture of the receipt or code',
    ],
    asks: [
      {
        ask: 'Which shop did you buy it in?',
        unless:
          /store|steam|amazon|website|uplay|eshop|e-shop|in-?game|supermarket|apple|google|xbox|psn|playstation|epic|nintendo|ubisoft|\bupi\b|gift card|on your (?:store|site|shop)/,
      },
      GAME,
      PLATFORM,
    ],
    team: 'the purchases team',
  },
  {
    id: 'game-bug',
    noun: null,
    byName: true,
    clauses: [
      "{it} isn't behaving properly on {on}",
      "{it} isn't behaving properly",
      "the game isn't behaving as it should",
    ],
    heard: [
      "I'm sorry the game isn't behaving itself.",
      "A bug like that spoils the fun, and I'm sorry.",
      "I'm sorry the game keeps doing that to you.",
    ],
    lets: ['get this in front of the people who fix bugs', 'pin down when it happens'],
    act: ['report the bug to the game team with your description', 'ask the game team about it'],
    bring: [],
    asks: [
      PLATFORM,
      GAME,
      SINCE_PATCH,
      {
        ask: 'Does it happen every time, or now and then?',
        unless: /every|always|again|each|tried|never|keeps?|permanent|\ball\b|won't|can'?t|until/,
      },
    ],
    tries: [RESTART],
    team: 'the game team',
  },
  {
    id: 'game-unfair',
    noun: null,
    clauses: [],
    heard: [
      "A game is only fun when it feels fair, and I'm sorry it doesn't right now.",
      "I'm sorry your games aren't the fun they should be.",
      "I'm sorry it feels so stacked against you.",
    ],
    lets: [
      'get this to the people who look after fair play',
      'get your view to the people who balance the game',
    ],
    act: [
      'pass it to the people who balance the game, in your words',
      'take it to the fair-play team',
    ],
    bring: [],
    asks: [
      {
        ask: 'Have you reported the player from within the game?',
        when: /cheat|hack|aim ?bot|wall|mod(?:der|ded)|smurf|boost|toxic|team ?kill|abuse|screaming|on purpose/,
        unless: /report/,
      },
      GAME,
      {
        ask: 'In which mode does it happen most?',
        unless:
          /ranked|casual|competitive|\bmode\b|\bfut\b|draft|quick ?play|qualifier|clan war|pro clubs|career|raids?|packs?|loot|gems|grind|energy|odds|queue|lobb/,
      },
      {
        ask: 'If one thing were changed, what should it be?',
        unless: /should|nerf|please|consider/,
      },
    ],
    team: 'the fair-play team',
  },
];
