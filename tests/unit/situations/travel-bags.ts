import type { SituationExamples } from './examples';

export const TRAVEL_BAG_EXAMPLES: SituationExamples = {
  'bag-damaged': {
    tells: [
      [
        '@Delta my suitcase came off the belt with a broken wheel and a ripped handle',
        'your suitcase was damaged on the way',
      ],
      [
        'You guys destroyed my stroller on the way to Orlando @united',
        'your stroller was damaged on the way',
      ],
      [
        '@easyJet our bag arrived at Gatwick completely smashed. Who do I speak to?',
        'your bag was damaged on the way through Gatwick',
      ],
    ],
    not: ['My phone screen is broken and support ignores me', 'if my bag is damaged who pays?'],
  },
  'bag-rifled': {
    tells: [
      [
        '@AmericanAir someone stole my headphones from my checked bag at JFK',
        'things went missing from your bag at JFK',
      ],
      [
        'Things taken out of my suitcase by your baggage handlers @airindiain',
        'things went missing from your suitcase',
      ],
      [
        '@Ryanair our suitcase was opened and perfume is missing',
        'things went missing from your suitcase',
      ],
    ],
    not: ['@asos item missing from my bag of clothes', 'My suitcase has a great lock'],
  },
  'bag-belt': {
    tells: [
      [
        '@JetBlue been waiting 45 minutes for bags at JFK',
        "you've been waiting 45 minutes for your bags at JFK",
      ],
      [
        'still stood at baggage claim over an hour after landing @united',
        "you've been waiting over an hour for your bags",
      ],
      [
        '40 mins waiting for our luggage @British_Airways, shambles',
        "you've been waiting 40 mins for your luggage",
      ],
    ],
    not: ['waiting for the bus with my bags', 'Still waiting for my bag 3 days later'],
  },
  'bag-missing': {
    tells: [
      [
        '@united where is my luggage? landed 4 hours ago and nothing',
        "your luggage isn't with you",
      ],
      [
        '@KLM my suitcase didnt make it onto the flight to Oslo',
        "your suitcase didn't make it to Oslo with you",
      ],
      [
        'Day 3 and still no luggage from @TAP. Been without clothes for 3 days',
        "your luggage still isn't back with you after 3 days",
      ],
      ['@SouthwestAir you lost my bag AGAIN', "your bag isn't with you"],
    ],
    not: [
      'I lost my bag of crisps @walkers',
      '@united found my bag thanks so much',
      "my mum's bag is lost and she is upset",
    ],
  },
  'bag-fee': {
    tells: [
      [
        '@SpiritAirlines charged me $65 for a carry on at the gate',
        'you had to pay $65 for your bag',
      ],
      ['wow @FrontierAir bag fees are a ripoff', 'you had to pay for your bag'],
      [
        'had to pay £50 for my hand luggage @Ryanair disgusting',
        'you had to pay £50 for your hand luggage',
      ],
    ],
    not: ['how much do you charge for a bag?', 'charged for a gym bag I never ordered'],
  },
};
