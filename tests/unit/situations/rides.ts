import type { SituationExamples } from './examples';

export const RIDE_EXAMPLES: SituationExamples = {
  'left-in-car': {
    tells: [
      [
        "@Uber_Support left my phone in the uber last night, driver won't answer",
        "you haven't got your phone back yet",
      ],
      [
        'i left my jacket on the train to Leeds @northernassist',
        "you haven't got your jacket back yet",
      ],
      ['forgot my kindle on the plane @Delta can you help', "you haven't got your kindle back yet"],
    ],
    not: ['I left my job at the bus company', 'driver left the parcel in the car'],
  },
  'ride-cancel-fee': {
    tells: [
      [
        '@Uber charged me £5 cancellation fee when the driver never showed',
        "you were charged £5 for a ride you didn't get",
      ],
      [
        '@Olacabs driver cancelled the ride and I was charged Rs 60',
        "you were charged Rs 60 for a ride you didn't get",
      ],
      [
        "@lyft why am I being billed for a ride I didn't take",
        "you were charged for a ride you didn't get",
      ],
    ],
    not: ['what is the cancellation fee for hotels?', 'gym cancellation fee is a joke'],
  },
  'ride-overcharged': {
    tells: [
      [
        '@Uber_Support I was overcharged for my trip last night',
        'you paid more for your trip than you expected',
      ],
      ['@lyft charged me twice for one ride', 'you were charged twice for your trip'],
      [
        'driver took a longer route and my uber fare was doubled',
        'you paid more for your trip than you expected',
      ],
    ],
    not: ['overcharged on my phone bill', '@united overcharged for a flight'],
  },
  'ride-refund': {
    tells: [
      [
        '@Uber_Support still no refund for the trip that never happened',
        'the refund for your trip is still outstanding',
      ],
      [
        '@Olacabs refund my money for the cab please, been a week',
        'the refund for your trip is still outstanding',
      ],
    ],
    not: ['refund for my train', 'ride was great'],
  },
  'ride-cancelled': {
    tells: [
      ['@Uber three drivers cancelled on me in a row', 'three drivers cancelled on you'],
      [
        '@Olacabs driver refused to go to the airport and asked me to cancel',
        'your driver cancelled on you',
      ],
      ['my lyft ride got cancelled twice tonight', 'your ride was cancelled twice'],
    ],
    not: ['flight cancelled', 'how do I cancel a ride?'],
  },
  'ride-no-show': {
    tells: [
      [
        '@Uber my driver never showed up and I missed work',
        "your driver didn't get to you as planned",
      ],
      [
        '@lyft been waiting 30 minutes for my driver',
        "you've been waiting 30 minutes for your ride",
      ],
      ["taxi didn't turn up this morning @AddisonLee", "your driver didn't get to you as planned"],
    ],
    not: ["bus didn't turn up", 'parcel driver never came'],
  },
  'ride-driver-manner': {
    tells: [
      ['@Uber_Support my driver was on his phone the whole ride', 'your driver was on his phone'],
      [
        '@Olacabs the driver was rude and asked for extra cash, worst cab',
        'your driver asked you for extra cash',
      ],
      ['@lyft driver was speeding and smoking on my ride', 'your driver was speeding'],
    ],
    not: ['my printer driver is rude', 'delivery driver was rude'],
  },
  'ride-dirty': {
    tells: [
      ['omg my @Uber smells so bad', "the car you were given wasn't pleasant to sit in"],
      ['this cab is filthy @Olacabs', "the car you were given wasn't pleasant to sit in"],
      ['The taxi stank of smoke @FreeNow_UK', "the car you were given wasn't pleasant to sit in"],
    ],
    not: ['the bus stinks', 'my house smells'],
  },
};
