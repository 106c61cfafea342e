import type { SituationExamples } from './examples';

export const TRAVEL_GROUND_EXAMPLES: SituationExamples = {
  'bus-drove-past': {
    tells: [
      ['@arrivalondon the 38 bus drove straight past me at the stop', "the 38 didn't stop for you"],
      ["@SEPTA_SOCIAL bus driver didn't stop for us, just waved", "the bus didn't stop for you"],
      ['your 42 bus went past me again @nationalexpress', "the 42 didn't stop for you"],
    ],
    not: ['I drove past your store', 'drive past the bus stop'],
  },
  'ground-no-show': {
    tells: [
      [
        '@SEPTA_SOCIAL the 23 bus never showed up, 40 minutes in the rain',
        "the 23 hasn't turned up after 40 minutes",
      ],
      [
        '8:05 to Leeds never turned up @northernassist train service is a mess',
        "the 8:05 to Leeds didn't turn up",
      ],
      ['been waiting 30 mins for the 12 bus @FirstBus', "the 12 hasn't turned up after 30 mins"],
    ],
    not: ['my parcel never showed up', 'is the bus running?'],
  },
  'ground-cancelled': {
    tells: [
      [
        '@SouthernRailUK the 7:43 to Brighton cancelled again',
        'the 7:43 to Brighton was cancelled',
      ],
      ['my train was cancelled with no notice @TPExpressTrains', 'your train was cancelled'],
      ['bus 55 cancelled for the third day @StagecoachBus', 'the 55 was cancelled'],
    ],
    not: ['my flight was cancelled', 'I cancelled my train ticket'],
  },
  'ground-delayed': {
    tells: [
      [
        '@GWRHelp the 17:30 to Bristol is 40 mins late',
        'the 17:30 to Bristol is running 40 mins late',
      ],
      ['train delayed again @SW_Help every single day', 'the train is running late'],
      [
        '@RailMinIndia Train running late by more than 4 hours',
        'the train has been held up for more than 4 hours',
      ],
    ],
    not: ['my flight is delayed', 'train on time today, thanks'],
  },
  'no-announcements': {
    tells: [
      [
        '@SW_Help no information at Clapham, trains all stopped',
        'nobody told you what was going on at Clapham',
      ],
      [
        'no announcements on this train, no idea whats happening',
        'nobody told you what was going on',
      ],
    ],
    not: ['any update on the train?', 'no info about my order'],
  },
  'seat-reservation': {
    tells: [
      [
        '@avantiwestcoast my seat reservation didnt exist and i stood to Crewe on the train',
        "your seat reservation didn't hold",
      ],
      [
        'no reservations on the train and everyone is fighting over seats',
        "your seat reservation didn't hold",
      ],
      ['@LNER our reserved seats were double booked', "your seat reservation didn't hold"],
    ],
    not: ['restaurant reservations cancelled', 'reserved seats at the theatre were great'],
  },
  'bus-driver': {
    tells: [
      [
        '@FirstWestYorks bus driver on his phone the whole way to Leeds',
        'the driver was on his phone',
      ],
      ['rude bus driver on the 36, shouted at an old lady', 'the driver was rude'],
      ['conductor was rude on the 8:15 train', 'the conductor was rude'],
    ],
    not: ['bus driver was lovely', 'my graphics driver is rude'],
  },
  'station-parking': {
    tells: [
      [
        '@greateranglia station car park is full by 7am, what are we paying for',
        'the station car park is full',
      ],
      ['car park at the station is flooded again @c2c_Rail', 'the station car park is flooded'],
    ],
    not: ['hotel car park is full', 'supermarket car park full'],
  },
};
