import type { SituationExamples } from './examples';

export const PARCEL_EXAMPLES: SituationExamples = {
  'parcel-in-part': {
    tells: [
      [
        "@ShopTown only half my order came. where's the rest??",
        'only part of your order has arrived',
      ],
      [
        'only one of my parcels has been delivered @ParcelFox',
        'only part of your order has arrived',
      ],
      [
        '@ShopTown received part of my order, other items nowhere',
        'only part of your order has arrived',
      ],
    ],
    not: [
      'Only half my order is for me, the rest are gifts',
      '@ShopTown can I add items to the rest of my order?',
    ],
  },
  'parcel-tracking-stuck': {
    tells: [
      [
        '@ParcelFox day 9 and my parcel is still sitting in your Coventry hub, tracking hasnt moved',
        "the tracking for your parcel isn't moving",
      ],
      [
        'my package has been stuck in customs since the 4th @ParcelFox',
        'your package was held up in customs',
      ],
      [
        '@ParcelFox tracking has not updated for 6 days',
        "the tracking for your parcel isn't moving",
      ],
    ],
    not: [
      '@ParcelFox arrived before the tracking even updated, magic',
      'How often is tracking updated?',
    ],
  },
  'parcel-misrouted': {
    tells: [
      [
        '@ParcelFox why is my parcel going in the wrong direction',
        'your parcel went the wrong way',
      ],
      ['package went to the wrong state again @ParcelFox', 'the package went the wrong way'],
      [
        "@ParcelFox my order was in Leeds now it's gone to the wrong depot",
        'your order went the wrong way',
      ],
    ],
    not: [
      'Went the wrong way round the shop again',
      'The wrong direction for your brand if you ask me',
    ],
  },
  'parcel-no-tracking': {
    tells: [
      [
        '@ShopTown tracking number u gave me doesnt exist on the carriers site',
        "you can't track your order",
      ],
      ['order shipped last week but no tracking number @ShopTown', "you can't track your order"],
      ['@ShopTown the tracking link is not working, says invalid', "you can't track your order"],
    ],
    not: ['@ShopTown will I get a tracking number?', 'Thanks for the tracking number, all good'],
  },
  'parcel-lost': {
    tells: [
      [
        '@ParcelFox you lost my package and all i get is a form letter',
        'your package seems to be lost',
      ],
      ['my parcel has gone missing in your depot @ParcelFox', 'your parcel seems to be lost'],
      [
        '@ShopTown apparently lost in transit, so what happens now',
        'your parcel was lost on the way',
      ],
    ],
    not: ["@ParcelFox you've lost my business", '@FlyNorth lost my luggage at the airport'],
  },
  'parcel-late': {
    tells: [
      [
        "@ParcelFox my order still hasn't arrived after 11 days",
        "your order hasn't arrived after 11 days",
      ],
      [
        'Hi @ShopTown, ordered a coffee table 3 weeks ago, still nothing',
        "you're still waiting for the coffee table you ordered",
      ],
      ['@ShopTown wheres my order??', "you're still waiting for your order"],
      [
        'our parcel has still not been delivered, what now?',
        "you're still waiting for your parcel",
      ],
    ],
    not: [
      "If my parcel hasn't arrived by Friday I'll call",
      'Waiting for my order like a kid at christmas @ShopTown',
    ],
  },
  'parcel-late-express': {
    tells: [
      [
        '@ShopTown paid for next day delivery on monday and its still not here',
        "your order didn't come by the next day delivery you paid for",
      ],
      [
        'paid extra for saturday delivery and its not coming till tuesday @ShopTown',
        "your order didn't come by the Saturday delivery you paid for",
      ],
      [
        '@ShoeBarn express delivery that took 5 days, what did I pay for',
        "your order wasn't as quick as express delivery should be",
      ],
    ],
    not: [
      '@ShopTown how much is next day delivery?',
      'Next day delivery and it came in the morning, impressed',
    ],
  },
  'parcel-for-a-day': {
    tells: [
      [
        '@BloomBox mothers day flowers never arrived. mum was gutted',
        "the mothers day flowers didn't arrive in time",
      ],
      [
        "daughter's birthday present hasn't turned up and her party is tomorrow @ToyBarn",
        "the birthday present didn't arrive in time",
      ],
      [
        '@ShopTown wedding outfit still not arrived and its lost somewhere',
        "the wedding outfit didn't arrive in time",
      ],
    ],
    not: [
      '@BloomBox which flowers for mothers day?',
      'Birthday present arrived early, she loves it',
    ],
  },
};
