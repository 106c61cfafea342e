import type { SituationExamples } from './examples';

export const TRAVEL_BOOKING_EXAMPLES: SituationExamples = {
  'check-in-fails': {
    tells: [
      [
        "@JetBlue your online check-in is down, can't get my boarding pass",
        "check-in isn't letting you through",
      ],
      [
        'cant check in online for my flight to Dublin @Ryanair keeps giving an error',
        "you can't get checked in for your flight to Dublin",
      ],
      ['@emirates problem with web check in, says try later', "check-in isn't letting you through"],
    ],
    not: ['check in desk staff were lovely', "@Hilton room wasn't ready at check-in"],
  },
  'booking-not-found': {
    tells: [
      ["@British_Airways can't find my booking on the app", "your booking doesn't come up"],
      ['my reservation has disappeared from your site @Delta', "your reservation doesn't come up"],
      ['@easyJet unable to see my booking in manage', "your booking doesn't come up"],
    ],
    not: ['can you find my parcel?', 'I love my booking app'],
  },
  'flight-moved': {
    tells: [
      [
        '@AirCanada you moved me to a flight 2 days later without asking',
        'you were moved to a flight 2 days later',
      ],
      [
        '@United changed my flight to Denver and never told me',
        'your flight to Denver has changed',
      ],
      ['my flight time has been changed by Ryanair to 5am', 'your flight has changed'],
    ],
    not: ['can you change my flight please?', 'I changed my flight and it was easy'],
  },
  'flight-change-wanted': {
    tells: [
      [
        "@AmericanAir won't let me change my flight, 4 months out",
        "you haven't been able to change your flight as you need",
      ],
      [
        "can't change my booking online, flight is next week @Jet2",
        "you haven't been able to change your flight as you need",
      ],
      [
        'charging £100 to correct the name on my flight ticket is a joke',
        "you haven't been able to change your flight as you need",
      ],
    ],
    not: ['you changed my seat on the flight', 'changing my phone number'],
  },
  'flight-book-error': {
    tells: [
      [
        '@Ryanair site keeps crashing every time I try to book a flight',
        'the site keeps stopping you partway',
      ],
      [
        '@emirates getting error when trying to book tickets to Dubai',
        'the site keeps stopping you partway',
      ],
      [
        'your website is down, been trying to book a trip all day @TUIUK',
        'the site keeps stopping you partway',
      ],
    ],
    not: ['my train booking failed', 'the flight was delayed'],
  },
  'name-on-ticket': {
    tells: [
      [
        '@Aer_Lingus name spelled wrong on the ticket and you want 100 euro',
        "the name on your ticket isn't right",
      ],
      [
        '@Ryanair need to change the name on my flight booking, there is a typo',
        "the name on your ticket isn't right",
      ],
      ['my surname is misspelt on the boarding pass @TUIUK', "the name on your ticket isn't right"],
    ],
    not: ['my name is Tom and I fly often', 'change my username'],
  },
};
