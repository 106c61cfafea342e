import type { SituationExamples } from './examples';

export const GAMES_EXAMPLES: SituationExamples = {
  'purchase-missing': {
    tells: [
      [
        'I bought FIFA points 2 hours ago and still havent received them in game',
        "what you bought hasn't shown up in FIFA",
      ],
      ['my v-bucks never showed up', "your v-bucks haven't shown up in the game"],
      [
        'paid for the season pass and nothing in my game',
        "the season pass hasn't shown up in the game",
      ],
    ],
    not: ['my advantage card points are missing', 'bought the game today, brilliant'],
  },
  'progress-lost': {
    tells: [
      ['lost all my progress after the title update', 'your progress got lost'],
      ['my save file is gone on switch', 'your save file got lost'],
      ['all my stats got reset in the game', 'your stats got lost'],
    ],
    not: ['lost my luggage and my progress report', 'great progress in the game'],
  },
  'game-crash': {
    tells: [
      ['fifa 18 keeps crashing on my ps4', 'FIFA 18 keeps crashing on your PS4'],
      ['the game crashed again on my xbox one', 'the game keeps crashing on your Xbox One'],
      ['siege crashes every match on pc', 'Siege keeps crashing on your PC'],
    ],
    not: ['my car crashed', 'stadium game was a car crash'],
  },
  'game-stuck': {
    tells: [
      ['black screen after loading cod on ps4', "the game isn't running as it should on your PS4"],
      ['the game freezes at the loading menu', "the game isn't running as it should"],
      ["minecraft won't launch on my switch", "Minecraft isn't running as it should"],
    ],
    not: ['stuck in traffic', 'the app freezes'],
  },
  cheaters: {
    tells: [
      ['so many hackers in every lobby of siege', 'cheats are spoiling your Siege games'],
      ['cheaters ruin ranked in this game', 'cheats are spoiling your games'],
      ['ban the aimbotters, full of hackers in warzone', 'cheats are spoiling your Warzone games'],
    ],
    not: ['hackers got my account', 'my husband is a cheater'],
  },
  unlocks: {
    tells: [
      [
        '@UbisoftSupport Battleship needs help with achievements not working.',
        "the achievements haven't come through for you",
      ],
      ["my trophy didn't unlock on ps4", "your trophy hasn't come through for you"],
      ['daily reward missing in the game', "the reward hasn't come through for you"],
    ],
    not: ['my hotel rewards are missing', 'such an achievement to win this match'],
  },
  matchmaking: {
    tells: [
      ['matchmaking in FUT champs is broken', "matchmaking isn't working as it should"],
      ["can't find a match on ranked siege", "matchmaking in Siege isn't working as it should"],
      ['fix your matchmaking @UbisoftSupport', "matchmaking isn't working as it should"],
    ],
    not: ['matchmaking for singles', "I can't find a game in store"],
  },
  'kicked-from-game': {
    tells: [
      ['keep getting kicked from gta online', 'you keep getting thrown out of GTA Online'],
      ['getting disconnected from every fifa match', 'you keep getting thrown out of FIFA'],
      [
        'overwatch keeps booting me out of my game mid round, it kicked me out of the match',
        'you keep getting thrown out of Overwatch',
      ],
    ],
    not: ['got kicked off the bus', 'my broadband keeps disconnecting'],
  },
  'servers-down': {
    tells: [
      ['servers down again? fifa is dead', "the FIFA servers aren't letting you play"],
      ['is psn down again?', "the PSN servers aren't letting you play"],
      ['fix your servers @EAHelp', "the servers aren't letting you play"],
    ],
    not: ['the servers at the restaurant were terrible', 'our hosting servers are down'],
  },
  'cant-play-online': {
    tells: [
      ['Still cant connect to r6 siege on pc.', "you can't get online to play Siege on your PC"],
      ['getting teredo errors on my xbox one', "you can't get online to play on your Xbox One"],
      [
        "can't connect to fortnite on ps4 for two days",
        "you can't get online to play Fortnite on your PS4",
      ],
    ],
    not: ["can't connect to my bank", "can't play the piano"],
  },
  lag: {
    tells: [
      ['the game is lagging so much on my xbox one', 'the game keeps lagging on your Xbox One'],
      ['fortnite has such high ping tonight', 'Fortnite keeps lagging'],
      ['frame rate drops in every match, pubg on pc', 'PUBG keeps lagging on your PC'],
    ],
    not: ['jet lag is killing me', 'your website lags'],
  },
  'game-download': {
    tells: [
      ['fortnite download stuck at 99%', "the Fortnite download isn't getting to the end"],
      ["can't install the game on my xbox", "the download isn't getting to the end on your Xbox"],
      [
        'the gta update keeps failing on ps4',
        "the GTA download isn't getting to the end on your PS4",
      ],
    ],
    not: ['downloaded the game, so good', "can't download my bank statement"],
  },
};
