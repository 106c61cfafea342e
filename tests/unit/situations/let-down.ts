import type { SituationExamples } from './examples';

export const LET_DOWN_EXAMPLES: SituationExamples = {
  'dm-sent': {
    tells: [
      ['@ParcelFox DM sent', 'your DM is waiting for an answer'],
      ['@NetCo ok, sent you a dm', 'your DM is waiting for an answer'],
      ["@FlyHigh I've messaged you", 'your DM is waiting for an answer'],
    ],
    not: ["@ParcelFox sent you a DM but it won't go through", '@ParcelFox shall I send a DM?'],
  },
  'anyone-there': {
    tells: [
      ['@NetCo still waiting...', "you're still waiting"],
      ['@NetCo hello? anyone there?', "you're still waiting"],
    ],
    not: [
      '@NetCo still waiting for the new album, so excited',
      'is anyone there yet? see you at 8',
    ],
  },
  'let-down': {
    tells: [
      ['@FlyHigh worst airline ever', "you've been let down"],
      ['@NetCo absolute joke of a company', "you've been let down"],
      ['@ShopTown so disappointed in you guys', "you've been let down"],
    ],
    not: ['@FlyHigh not the worst airline ever', "@ShopTown unlike some you've never let me down"],
  },
  'backup-fails': {
    tells: [
      ['@CloudKeep my backup keeps failing', "your backup isn't going through"],
      [
        '@CloudKeep backup stuck since last night with error 1012',
        "your backup isn't going through with error 1012",
      ],
    ],
    not: ['@PowerCo our backup generator failed', '@CloudKeep how do I start a backup?'],
  },
  'stuck-at-start': {
    tells: [
      [
        '@LapCo my laptop wont get past the boot logo',
        "your laptop won't get past the start-up screen",
      ],
      [
        '@PhoneCo my phone is stuck on the start-up screen',
        "your phone won't get past the start-up screen",
      ],
    ],
    not: ['@PlayNet stuck on the loading screen of the game', '@BootsCo your logo looks nice'],
  },
};
