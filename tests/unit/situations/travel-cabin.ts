import type { SituationExamples } from './examples';

export const TRAVEL_CABIN_EXAMPLES: SituationExamples = {
  'seat-apart': {
    tells: [
      [
        "@Ryanair you've sat me away from my 3 year old on the flight",
        "you aren't seated with your 3 year old",
      ],
      ['@united we booked together and you split us up from our kids', "you've been seated apart"],
      ['why are me and my wife not seated together on BA?', "you've been seated apart"],
    ],
    not: ['my parents live apart', 'kids sat together on the train'],
  },
  'seat-changed': {
    tells: [
      [
        '@Delta you changed our seats without telling us',
        "the seat you booked isn't the one you got",
      ],
      [
        '@AmericanAir paid extra for my window seat and it was given away',
        'your window seat was changed',
      ],
      [
        '@KLM got downgraded to economy after paying for business class',
        "the seat you booked isn't the one you got",
      ],
    ],
    not: ['can you change my seat?', 'the leather seat in my car was changed'],
  },
  overbooked: {
    tells: [
      [
        "@united overbooked my flight to Boston and won't let me on",
        "you couldn't board the flight to Boston",
      ],
      [
        'denied boarding because you oversold the flight @AmericanAir',
        "you couldn't board the flight you booked",
      ],
      [
        "@IndiGo6E wouldn't let us board though gate was open",
        "you couldn't board the flight you booked",
      ],
    ],
    not: [
      'hotel was overbooked',
      '@united giving vouchers to volunteers on an oversold flight lol',
    ],
  },
  'upgrade-trouble': {
    tells: [
      [
        '@united paid for an upgrade and never got it, still sat in row 40 of the plane',
        "your upgrade didn't come through",
      ],
      [
        'my upgrade was cancelled and I got a middle seat @Delta',
        "your upgrade didn't come through",
      ],
    ],
    not: ['paid for a phone upgrade and not received it', 'love the free upgrade'],
  },
  'seat-broken': {
    tells: [
      ['@AirIndia seat 14C was broken and crew just shrugged', "seat 14C wasn't right"],
      ["my seat won't recline on this flight to Perth @Qantas", "your seat on board wasn't right"],
      [
        '@united stuck in a wet seat on the plane, no spare seats',
        "your seat on board wasn't right",
      ],
    ],
    not: ['broken seat on the train', 'the seat map on the app is broken'],
  },
  'inflight-screen': {
    tells: [
      [
        '@VirginAtlantic my tv is not working on this flight to Orlando',
        "the screen wasn't working on your flight to Orlando",
      ],
      [
        'no entertainment on a 9 hour flight @British_Airways',
        "the screen wasn't working on a 9-hour flight",
      ],
      [
        'screens were broken on the whole plane @AirIndia',
        "the screen wasn't working on your flight",
      ],
    ],
    not: ['my phone screen is broken', 'tv in my hotel is not working'],
  },
  'inflight-wifi': {
    tells: [
      [
        '@Delta wifi not working on flight 1204, paid $16',
        "the wifi wasn't working on flight 1204",
      ],
      [
        'no wifi on my flight to Seattle @AlaskaAir',
        "the wifi wasn't working on your flight to Seattle",
      ],
      ['the gogo internet on this plane is down again', "the wifi wasn't working on your flight"],
    ],
    not: ['wifi on the train is down', 'home internet not working'],
  },
  'inflight-meal': {
    tells: [
      [
        '@British_Airways you ran out of food on our flight, nothing for row 30',
        "there wasn't enough to eat or drink on your flight",
      ],
      [
        'ordered a vegan meal and never got one, crew on the plane just shrugged',
        "you didn't get your vegan meal on the flight",
      ],
      [
        'no water on board the flight for 3 hours @SpiritAirlines',
        "there wasn't enough to eat or drink on your flight",
      ],
    ],
    not: ['no food on the train', 'restaurant ran out of food'],
  },
  'gate-staff': {
    tells: [
      ['@AmericanAir your gate agent in Dallas was so rude to my wife', 'the gate agent was rude'],
      ['rude flight attendant on the way to Miami @FrontierAir', 'the flight attendant was rude'],
      [
        '@easyJet ground staff at the airport were unhelpful and dismissive',
        'the ground staff were dismissive',
      ],
    ],
    not: ['cabin crew were amazing', 'store staff rude to me'],
  },
  'plane-dirty': {
    tells: [
      ['@WizzAir filthy plane, crumbs all over my seat', "the plane wasn't clean"],
      ['the plane to Malaga smelled of sick @Ryanair', "the plane wasn't clean"],
    ],
    not: ['the seats on the train are dirty', 'my new jacket is dirty'],
  },
  'plane-hot': {
    tells: [
      [
        '@united it is so hot on this plane we are melting, plane is boiling hot',
        'it was that hot on board',
      ],
      ['no air con, the cabin is sweltering @Thomsonholidays', 'it was that hot on board'],
    ],
    not: ['hot deals on every flight', 'hot coffee on the plane please'],
  },
};
