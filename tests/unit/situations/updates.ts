import type { SituationExamples } from './examples';

export const UPDATES_EXAMPLES: SituationExamples = {
  'update-battery': {
    tells: [
      [
        'since updating to iOS 11.2 my battery drains in 3 hours',
        'the battery drains so fast after updating to iOS 11.2',
      ],
      [
        'new update is killing my iphone battery',
        'the battery in your iPhone drains so fast after the update',
      ],
      [
        'battery is terrible since the ios update',
        'the battery drains so fast after the iOS update',
      ],
    ],
    not: [
      'my car battery died after the software update',
      'battery much better after the ios update',
    ],
  },
  'update-wont-install': {
    tells: [
      ['windows update stuck at 35% for 3 hours', "the update won't go through"],
      ["can't update my iphone, keeps failing", "the update won't go through on your iPhone"],
      ["ios 11.3 won't install on my ipad", "the update to iOS 11.3 won't go through on your iPad"],
    ],
    not: ["can't wait for the ios update", 'stuck on the train, no update from the driver'],
  },
  'forced-restart': {
    tells: [
      [
        'windows restarted in the middle of my exam to update wtf',
        'your computer updated itself at the worst moment',
      ],
      ['my pc rebooted to update without asking', 'your PC updated itself at the worst moment'],
      [
        'forced windows update restarted while i was working',
        'your computer updated itself at the worst moment',
      ],
    ],
    not: ['windows in my flat need updating', 'restarted my laptop to update, fine now'],
  },
  'update-slow': {
    tells: [
      [
        'my iPhone 6s is so slow since the update. did u do this on purpose',
        "your iPhone 6S isn't running properly after the update",
      ],
      [
        'updated to ios 11 and my phone freezes constantly',
        "your phone isn't running properly after the update",
      ],
      [
        'after the oreo update my Pixel keeps restarting',
        "your Pixel isn't running properly after the Oreo update",
      ],
    ],
    not: ['your app is slow after the update', 'slow reply to my update request'],
  },
  'update-buggy': {
    tells: [
      [
        'IOS 11.2.5 IS ABSOLUTELY RIDDEN WITH BUGS WHAT IS THIS',
        'iOS 11.2.5 is giving you trouble',
      ],
      [
        'the latest ios update is a mess on my ipad',
        "your iPad hasn't been right since the latest iOS update",
      ],
      ['this update broke my laptop @Microsoft', "your laptop hasn't been right since the update"],
    ],
    not: ['the new app update is terrible', 'loving iOS 11 so far'],
  },
  'update-awaited': {
    tells: [
      ['when will the Moto G5 get oreo?', 'the Moto G5 is still waiting for Oreo'],
      ['still no Android 8 for my phone', 'your phone is still waiting for Android 8'],
      [
        "why can't you bring 8.0 update for Moto g4plus",
        'your Moto g4plus is still waiting for 8.0',
      ],
    ],
    not: ['oreo cookies are out of stock, when will they be back', 'got oreo today, thank you'],
  },
  'letter-i-bug': {
    tells: [
      [
        'why does my i keep turning into a question mark box',
        'the letter "i" turns into a symbol when you type',
      ],
      [
        'every time i type the letter i it shows a [?]',
        'the letter "i" turns into a symbol when you type',
      ],
      [
        'capital i turns to a weird symbol on ios 11.1',
        'the letter "i" turns into a symbol when you type on iOS 11.1',
      ],
    ],
    not: ['I have a question', 'i typed a letter'],
  },
  autocorrect: {
    tells: [
      [
        'autocorrect keeps changing words i typed right',
        'the keyboard is getting in the way of your typing',
      ],
      [
        'the keyboard is so laggy since ios 11',
        'the keyboard is getting in the way of your typing',
      ],
      ['predictive text stopped on my phone', 'the keyboard is getting in the way of your typing'],
    ],
    not: ['laptop keyboard keys are stuck', 'autocorrect made me laugh today'],
  },
  'storage-full': {
    tells: [
      ['my phone says storage full but i deleted everything', "your phone says it's out of space"],
      ['icloud storage is always full', 'the storage keeps showing as full'],
      ['not enough storage on my ipad to do anything', "your iPad says it's out of space"],
    ],
    not: ['storage room was full of boxes', 'full marks for the staff'],
  },
};
