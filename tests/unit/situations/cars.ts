import type { SituationExamples } from './examples';

export const CAR_EXAMPLES: SituationExamples = {
  'car-recall': {
    tells: [
      [
        '@Honda airbag recall and still waiting on parts after 6 months, car is parked',
        'the recall on your car is still open',
      ],
      [
        'my 2014 Cruze has a recall but the dealer has no parts @chevrolet',
        'the recall on your 2014 Cruze is still open',
      ],
    ],
    not: ['I recall the car being blue', 'food recall notice'],
  },
  'car-warranty': {
    tells: [
      [
        '@VWcares dealer refuses to cover my gearbox under warranty, car is 2 years old',
        "the gearbox wasn't covered under your car's warranty",
      ],
      [
        "@Ford warranty won't cover the clutch on my 2016 Focus",
        "the clutch on your 2016 Focus wasn't covered under the warranty",
      ],
    ],
    not: ['phone warranty refused', 'my car has a good warranty'],
  },
  'car-repair-failed': {
    tells: [
      [
        '@Chrysler dealer tried to fix my car three times and still broken',
        "your car still isn't right after going back three times",
      ],
      [
        "@Kia took my Sportage in again and they can't find what's wrong with the car",
        "your Sportage still isn't right after the repair",
      ],
      [
        "@FordUK garage didn't fix the fault on my car",
        "your car still isn't right after the repair",
      ],
    ],
    not: ['fix my phone', 'I fixed my car three times myself and love it, dealer was great'],
  },
  'car-in-shop': {
    tells: [
      [
        '@Jeep my 2018 Cherokee has been in the shop for 6 weeks',
        'your 2018 Cherokee has been off the road for 6 weeks',
      ],
      ['waiting for a part for my car since May @HondaCustSvc', "you're still without your car"],
      ['@VauxhallUK without my car for 3 weeks now', 'your car has been off the road for 3 weeks'],
    ],
    not: ['shop for a car', 'waiting for a bus'],
  },
  'rental-trouble': {
    tells: [
      ['@Hertz rental car not available when I got there', "your rental car didn't go to plan"],
      [
        '@Avis charged me for damage on a rental car that was there before',
        'you were charged over the damage on your rental car',
      ],
      ['2 hour line for my rental car at LAX @Budget', "your rental car didn't go to plan"],
    ],
    not: ['car dealer charged me', 'uber wait'],
  },
  'roadside-wait': {
    tells: [
      ['@AAAnews waiting 3 hours for a tow truck', "you've been waiting 3 hours for roadside help"],
      [
        '@TheRAC_UK still waiting for recovery on the hard shoulder',
        "you're still waiting for roadside help",
      ],
      ['roadside assistance never showed up @Allstate', "you're still waiting for roadside help"],
    ],
    not: ['tow bar for sale', 'waiting for broadband'],
  },
  'car-wont-start': {
    tells: [
      ["@Chevrolet my 2017 Malibu won't start again", 'your 2017 Malibu has let you down'],
      ['brand new car broke down on day two @NissanUSA', 'the car has let you down'],
      ['@HondaCustSvc car battery dies every week', 'the battery in your car has let you down'],
    ],
    not: ["my laptop won't start", 'uber broke down'],
  },
  'car-part-failed': {
    tells: [
      [
        '@Ford transmission slipping on my 2015 Focus',
        'the transmission on your 2015 Focus has given you trouble',
      ],
      [
        '@VWcares infotainment keeps freezing in my Golf',
        'the infotainment on your Golf has given you trouble',
      ],
      [
        '@subaru_usa paint peeling off my car after 2 years',
        'the paint on your car has given you trouble',
      ],
    ],
    not: ['paint the car red', "my phone bluetooth isn't working"],
  },
  'car-leak-noise': {
    tells: [
      ['@Chrysler my car is leaking coolant everywhere', 'there is a coolant leak on your car'],
      ['@Toyota loud noise coming from my Corolla, what is it', "your Corolla isn't right"],
      [
        'check engine light is on in my 2016 Jetta @VW',
        'the check engine light on your 2016 Jetta has come on',
      ],
    ],
    not: ['noise from my neighbours', 'leaked photos of the new car look great'],
  },
  'dealer-poor': {
    tells: [
      ['@KiaUK your dealer in Leeds never calls back', "the dealer hasn't looked after you"],
      ['worst service center ever @HyundaiIndia', "the dealer hasn't looked after you"],
      ['dealership lied to me about the price @Nissan', "the dealer hasn't looked after you"],
    ],
    not: ['drug dealer arrested', 'dealer was great'],
  },
};
