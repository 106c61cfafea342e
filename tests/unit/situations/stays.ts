import type { SituationExamples } from './examples';

export const STAY_EXAMPLES: SituationExamples = {
  'stay-refund': {
    tells: [
      [
        '@bookingcom still waiting for refund on my hotel from March',
        'the refund for your booking is still outstanding',
      ],
      [
        "@Airbnb host won't refund me after cancelling my stay",
        "you've been told there is no refund for your stay",
      ],
      [
        '@oyorooms refund not received for cancelled hotel booking',
        'the refund for the booking is still outstanding',
      ],
    ],
    not: ['refund for my flight', 'hotel refunded me quickly'],
  },
  'stay-cancelled': {
    tells: [
      ['@Airbnb host cancelled two days before we arrive', 'your booking was cancelled'],
      [
        'my hotel reservation was cancelled without telling me @Expedia',
        'your hotel reservation was cancelled',
      ],
      ['@oyorooms you cancelled my booking at midnight', 'your booking was cancelled'],
    ],
    not: ['I cancelled my hotel', 'flight cancelled so missed the hotel'],
  },
  'stay-no-room': {
    tells: [
      [
        '@HolidayInn arrived and hotel has no record of my booking',
        'there was no room for you on arrival',
      ],
      ['@Marriott hotel overbooked, sent us away at 11pm', 'there was no room for you on arrival'],
      ['got to the hotel and they gave away our room', 'there was no room for you on arrival'],
    ],
    not: ['flight overbooked', 'no record of my booking for the flight'],
  },
  'room-not-ready': {
    tells: [
      [
        '@Hilton room not ready at 5pm, waiting 2 hours in the lobby of the resort',
        "your room wasn't ready and you waited 2 hours",
      ],
      ["our room still isn't ready @PremierInn check in was 3pm", "your room wasn't ready for you"],
    ],
    not: ['waiting room at the doctors', 'flight not ready'],
  },
  'room-wrong': {
    tells: [
      [
        '@Marriott booked a king room and got given two tiny beds in your hotel',
        "the room you got isn't the king you booked",
      ],
      [
        'put in a smoking room at the hotel when I asked for non smoking',
        "the room you got isn't the one you booked",
      ],
    ],
    not: ['wrong room in the escape game', 'wrong size jacket'],
  },
  'room-dirty': {
    tells: [
      ['@Travelodge filthy room, hair in the bed', "your room wasn't clean"],
      ['hotel bathroom was mouldy @Britannia', "your room wasn't clean"],
      ['sheets stained at your hotel in Leeds', "your room wasn't clean"],
    ],
    not: ['my room at home is dirty', 'dirty bus'],
  },
  'room-broken': {
    tells: [
      [
        '@PremierInn no hot water in our hotel this morning',
        'there was no hot water during your stay',
      ],
      [
        'air con not working in my hotel room in Orlando @Hilton',
        "the air con wasn't right during your stay",
      ],
      ["@HolidayInn wifi doesn't work in the hotel", "the wifi wasn't right during your stay"],
    ],
    not: ['no hot water at home', "train wifi doesn't work"],
  },
  'stay-charged': {
    tells: [
      ['@Expedia charged twice for my hotel in Paris', 'you were charged twice for your stay'],
      [
        '@Marriott charged me a resort fee nobody mentioned',
        "there's a charge on your stay you didn't expect",
      ],
      [
        'hotel is keeping my deposit for no reason @bookingcom',
        "you haven't had your deposit back",
      ],
    ],
    not: ['charged twice for my flight', 'landlord keeping my deposit'],
  },
  'stay-noise': {
    tells: [
      [
        '@Hilton construction noise at 7am outside our hotel room',
        'the construction kept you from resting',
      ],
      [
        '@Travelodge no sleep, loud music in the hotel all night',
        'the music kept you from resting',
      ],
    ],
    not: ['noise cancelling headphones broken', 'love the loud music at this festival'],
  },
};
