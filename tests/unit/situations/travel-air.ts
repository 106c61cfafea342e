import type { SituationExamples } from './examples';

export const TRAVEL_AIR_EXAMPLES: SituationExamples = {
  'connection-missed': {
    tells: [
      [
        '@Lufthansa missed my connection in Frankfurt because you were late',
        'you missed your connection',
      ],
      [
        '@AmericanAir delay made us miss our connecting flight to Tampa',
        'you missed your connection to Tampa',
      ],
      ["I've missed my connection at ORD, help", 'you missed your connection at ORD'],
    ],
    not: ['my internet connection keeps dropping', 'I nearly missed my connection but made it'],
  },
  'connection-risk': {
    tells: [
      [
        '@Delta going to miss my connection at ATL, what do I do',
        'your connection at ATL is at risk',
      ],
      [
        'gonna miss our connecting flight to Tokyo because of this delay @united',
        'your connection to Tokyo is at risk',
      ],
    ],
    not: ['missed the last episode', 'my bluetooth connection is poor'],
  },
  tarmac: {
    tells: [
      [
        '@JetBlue sitting on the tarmac for 2 hours now',
        "you've been kept sitting on the plane for 2 hours",
      ],
      [
        'stuck on the plane at ORD, no updates @united',
        "you've been kept sitting on the plane at ORD",
      ],
      [
        'Been sat on a boiling plane for over an hour @easyJet',
        "you've been kept sitting on the plane for over an hour",
      ],
    ],
    not: ['my bag was left out on the tarmac', 'sitting on the plane next to a screaming baby'],
  },
  stranded: {
    tells: [
      [
        '@SpiritAirlines we are stranded at the airport with two kids',
        "you've been left stuck at the airport",
      ],
      [
        'sleeping on the floor at Newark tonight thanks @united',
        "you've been left stuck at Newark",
      ],
      ['@WizzAir cancelled flight and refused a hotel', "you've been left stuck at the airport"],
    ],
    not: ['stranded on the motorway with a flat tyre', 'no hotel bookings needed this year'],
  },
  'airport-queue': {
    tells: [
      [
        '@easyJet bag drop queue is out the door, only two desks open',
        "you're stuck in that queue at the airport",
      ],
      [
        'check-in line not moving for an hour at Gatwick @Ryanair',
        "you're stuck in that queue at Gatwick",
      ],
      [
        'queueing for check-in at your desk since 5am @TUIUK',
        "you're stuck in that queue at the airport",
      ],
    ],
    not: ['no queue at bag drop, easy', 'queue for the train'],
  },
  'flight-cancelled': {
    tells: [
      [
        '@Ryanair you cancelled my flight to Seville 2 hours before',
        'your flight to Seville was cancelled',
      ],
      ['flight BA117 cancelled and no one at the desk', 'flight BA117 was cancelled'],
      ['@IndiGo6E my flight was cancelled, what now?', 'your flight was cancelled'],
    ],
    not: ['I want to cancel my flight', 'why can’t I cancel my flight?', 'my train was cancelled'],
  },
  'flight-delayed': {
    tells: [
      [
        '@easyJet flight to Malaga delayed by 4 hours and no info',
        'the flight to Malaga has been delayed by 4 hours',
      ],
      ['@united UA1234 delayed again', 'flight UA1234 has been delayed'],
      [
        '@SouthwestAir our flight is 3 hours late, what is going on',
        'your flight is running 3 hours late',
      ],
      ['Why is my flight still delayed @JetBlue?', 'your flight has been delayed'],
    ],
    not: ['is flight BA12 delayed?', 'if my flight is delayed do I get food?'],
  },
  'trip-delayed': {
    tells: [
      ['@JetBlue We are now more than 3 hours delayed', "you've been delayed by more than 3 hours"],
      [
        'Delayed an hour on my way here, delayed by 2 hours on my way back',
        "you've been delayed by an hour",
      ],
      [
        '@united another 2 hour delay, this is the third one this week',
        "you've been delayed by 2 hours",
      ],
    ],
    not: ['my order is delayed 3 days', 'if we are delayed 2 hours do you pay?'],
  },
};
