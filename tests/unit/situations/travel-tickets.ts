import type { SituationExamples } from './examples';

export const TRAVEL_TICKET_EXAMPLES: SituationExamples = {
  'rail-fined': {
    tells: [
      [
        '@northernassist fined £20 because your ticket machine was broken, train staff useless',
        'you were charged £20 over your ticket',
      ],
      [
        'got a penalty fare on the train for having the wrong ticket',
        'you were charged again over your ticket',
      ],
      [
        'made me buy another ticket on the train even though I had a railcard',
        'you were charged again over your ticket',
      ],
    ],
    not: ["I'm fine on the train thanks", 'parking fine from council'],
  },
  'ticket-machine': {
    tells: [
      [
        '@Se_Railway ticket machine at Dartford is out of order again',
        'the ticket machine at Dartford let you down',
      ],
      [
        "the ticket office was closed so couldn't buy a train ticket",
        'the ticket office let you down',
      ],
      [
        "@TfL barrier won't accept my ticket, broken ticket machine too",
        'the barrier let you down',
      ],
    ],
    not: ['vending machine ate my snack money', 'coffee machine broken'],
  },
  'rail-ticket-refund': {
    tells: [
      [
        '@VirginTrains still waiting for my train ticket refund',
        'the refund for your train ticket is still outstanding',
      ],
      [
        'no refund for my cancelled season ticket yet @SouthernRailUK',
        'the refund for your ticket is still outstanding',
      ],
      [
        '@IRCTCofficial 11 days since cancellation of my ticket but still no refund',
        'the refund for your ticket is still outstanding',
      ],
    ],
    not: ['refund for my flight', 'can I get a refund on my train ticket?'],
  },
  'ticket-not-issued': {
    tells: [
      [
        '@IRCTCofficial money deducted but ticket not booked',
        "you don't have the ticket you paid for",
      ],
      [
        "@TheTrainline my e-tickets haven't arrived and I travel tomorrow by train",
        "you don't have your e-tickets",
      ],
      ['still not received my railcard after 3 weeks', "you don't have your railcard"],
    ],
    not: ['concert tickets not arrived', 'raised a ticket and not received a reply'],
  },
  'wrong-fare': {
    tells: [
      ['@TfL oyster overcharged me again, maximum fare', 'you were charged the wrong fare'],
      [
        'tapped in and out and the bus charged me twice @StagecoachBus',
        'you were charged the wrong fare',
      ],
    ],
    not: ['uber overcharged me', 'charged twice for my phone bill'],
  },
};
