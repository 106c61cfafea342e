import type { SituationExamples } from './examples';

export const TRAVEL_CLAIM_EXAMPLES: SituationExamples = {
  'air-refund': {
    tells: [
      [
        '@VirginAtlantic still waiting for the refund on my cancelled flight, 6 weeks now',
        'the refund for your flight is still outstanding',
      ],
      [
        'when will I get my money back for the flight to Rome you cancelled? @easyJet',
        'the refund for your flight is still outstanding',
      ],
      [
        '@airindiain My cancelled flight refund till date not credited',
        'the refund for your flight is still outstanding',
      ],
    ],
    not: [
      '@united got my refund for the flight, thanks',
      'Can I get a refund if my flight is late?',
    ],
  },
  'delay-claim': {
    tells: [
      [
        '@TUIUK claim for my delayed flight still no reply after 8 weeks',
        'your claim for the delay is still open',
      ],
      [
        '@SouthernRailUK my delay repay claim was rejected again',
        'your delay repay claim is still open',
      ],
      [
        'sent my EU261 compensation claim in June, still waiting @Ryanair',
        'your claim for the delay is still open',
      ],
    ],
    not: ['I claim to be the best flyer', 'insurance claim still pending after months'],
  },
  'miles-missing': {
    tells: [
      [
        "@Delta my miles from last month's flight were never credited",
        "your miles aren't where they should be",
      ],
      [
        '@British_Airways avios not showing after 3 weeks from our trip',
        "your avios aren't where they should be",
      ],
      [
        'lost all my airmiles as they expired @FlyingBlue',
        "your airmiles aren't where they should be",
      ],
    ],
    not: ['I walked 10 miles to the airport', 'new tyres after 20k miles'],
  },
  lounge: {
    tells: [
      [
        '@British_Airways refused entry to the lounge at Heathrow with a gold card',
        "the lounge at Heathrow wasn't what you came for",
      ],
      [
        'lounge at JFK is closed and nobody told us @Delta',
        "the lounge at JFK wasn't what you came for",
      ],
      ['no seats in your lounge again @qatarairways', "the lounge wasn't what you came for"],
    ],
    not: ['the lounge sofa arrived damaged', 'Lovely lounge, great food'],
  },
};
