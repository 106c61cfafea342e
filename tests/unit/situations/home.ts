import type { SituationExamples } from './examples';

export const HOME_EXAMPLES: SituationExamples = {
  'engineer-no-show': {
    tells: [
      [
        '@acme engineer was due between 8 and 12 and didnt show up, took a day off work for this',
        "the engineer didn't come",
      ],
      ['your technician never turned up, second time now', "the technician didn't come"],
      ['Waited all day for the technician, no call no show', "the technician didn't come"],
    ],
    not: [
      'the engineer came early and fixed it, great',
      'no problem with the visit, my engineer was lovely',
    ],
  },
  'installation-late': {
    tells: [
      [
        '@acme moved house 3 weeks ago and still no internet. what is going on',
        "you're still waiting to be connected after 3 weeks",
      ],
      [
        'been waiting 3 months for fibre to be installed',
        "you're still waiting to be connected after 3 months",
      ],
      ['my broadband order has been delayed again!!', "you're still waiting to be connected"],
    ],
    not: [
      'app installation failed on windows',
      'moved house last month and the new broadband is great',
    ],
  },
  'power-cut': {
    tells: [
      [
        'Hey @acme any reason my power suddenly went out in Brookhaven?',
        "you're without power in Brookhaven",
      ],
      ["power's been out 14 hours, any update?", "you've been without power for 14 hours"],
      ['no electricity since 6am, nothing on your site', "you've been without power since 6am"],
    ],
    not: ['my laptop has no power button', 'will the power go out in the storm?'],
  },
  'no-heating': {
    tells: [
      ['boiler broken, no hot water, and you cant come till Thursday', "you're without heating"],
      ['no heating for 4 days and nobody can tell me when', "you've had no heating for 4 days"],
      ['our boiler has packed in again', "you're without heating"],
    ],
    not: ['no heating in my hotel room', 'how much is a new boiler?'],
  },
  'no-gas-or-water': {
    tells: [
      ['no water in SW19 this morning??', "you're without water"],
      ["we've been without gas since yesterday", "you've been without gas since yesterday"],
      ['low water pressure all week @acme', 'your water pressure is so low'],
    ],
    not: ['this phone is not water resistant', 'there was no water left in the bottle'],
  },
  'smart-meter': {
    tells: [
      ["my smart meter hasn't sent a reading since March", "your meter isn't doing what it should"],
      [
        'paid for electricity but havent received my tokens',
        "your meter isn't doing what it should",
      ],
      ['smart meter is blank and nobody will look at it', "your meter isn't doing what it should"],
    ],
    not: ['can I get a smart meter if I rent?', 'the parking meter was broken'],
  },
  'bins-missed': {
    tells: [
      ['brown bins not collected AGAIN', "your brown bin collection didn't happen again"],
      ["you've not collected our recycling this week", "your recycling collection didn't happen"],
      ['bins on our road missed for the second time', "your bin collection didn't happen"],
    ],
    not: ['which day are bins collected?', 'the recycle bin on my desktop is missing'],
  },
};
