import type { SituationExamples } from './examples';

export const DELIVERY_EXAMPLES: SituationExamples = {
  'delivery-said-nobody-in': {
    tells: [
      [
        '@ParcelFox your driver claims no one was home. I was sat in the living room all day',
        'nobody knocked with your parcel while somebody was in',
      ],
      [
        'missed delivery card through the door while i was in. driver never knocked @ParcelFox',
        'nobody knocked with your parcel while somebody was in',
      ],
      [
        "@ParcelFox didn't even ring the bell, just left a card and drove off",
        'nobody knocked with your parcel while somebody was in',
      ],
    ],
    not: [
      "@ParcelFox could you leave it with a neighbour if I'm not home?",
      'Driver knocked and waited, lovely chap',
    ],
  },
  'delivery-shown-not-there': {
    tells: [
      [
        '@ParcelFox says delivered at 14:02 to "resident". I am the resident. nothing here',
        "your parcel was marked as delivered but isn't with you",
      ],
      [
        "just got a notification my package was delivered... it wasn't @ParcelFox",
        "your package was marked as delivered but isn't with you",
      ],
      [
        '@ShopTown tracking shows delivered but i have not received anything',
        "your parcel was marked as delivered but isn't with you",
      ],
    ],
    not: [
      '@ParcelFox says it will be delivered tomorrow, great',
      'Delivered and not a scratch, thank you',
    ],
  },
  'delivery-stolen': {
    tells: [
      [
        '@ParcelFox my parcel was stolen because you left it in plain sight',
        'your parcel was taken before you could get to it',
      ],
      [
        'someone stole my package off the porch after your driver dumped it @ParcelFox',
        'your package was taken before you could get to it',
      ],
      [
        'our delivery has been stolen from the doorstep @ShopTown',
        'your parcel was taken before you could get to it',
      ],
    ],
    not: [
      'Someone stole my bike from outside your shop',
      '@ParcelFox how do I stop parcels being stolen?',
    ],
  },
  'delivery-wrong-address': {
    tells: [
      [
        '@ParcelFox you delivered my parcel to number 14, i live at 41',
        'a delivery went to the wrong address',
      ],
      ['parcel left at the wrong house again @ParcelFox', 'a delivery went to the wrong house'],
      [
        "@ParcelFox why have I got someone else's parcel on my doorstep",
        'a delivery went to the wrong address',
      ],
    ],
    not: [
      '@ShopTown I put the wrong address on my account, how do I change it?',
      'Is this the right address for returns?',
    ],
  },
  'delivery-left-badly': {
    tells: [
      [
        '@ParcelFox parcel chucked over the back gate in the pouring rain',
        'a delivery ended up over the back gate',
      ],
      [
        'driver left my package in the recycling bin on bin day @ParcelFox',
        'a delivery ended up in the recycling bin',
      ],
      [
        '@ParcelFox dumped my order on the doorstep, didnt knock',
        'a delivery ended up on the doorstep',
      ],
    ],
    not: ["@ParcelFox hope my parcel isn't left in the rain again", 'I left my parcel on the bus'],
  },
  'delivery-no-show': {
    tells: [
      [
        '@ParcelFox took a day off work for my sofa delivery and nobody turned up',
        "your delivery didn't come on the day it was due",
      ],
      [
        'delivery was due yesterday and no one came @ShopTown',
        "your delivery didn't come when it was due yesterday",
      ],
      [
        '@ParcelFox out for delivery since 7am and never arrived',
        "your delivery didn't come on the day it was due",
      ],
    ],
    not: [
      'Waiting in for my delivery today, so excited',
      '@ParcelFox what time is my delivery due tomorrow?',
    ],
  },
  'delivery-no-slots': {
    tells: [
      [
        '@FlatHome been trying to book delivery slot for 5 days, none available anywhere',
        "you can't get a delivery slot",
      ],
      ['no delivery slots available again @FreshMart', "you can't get a delivery slot"],
      ["@FreshMart can't get a delivery slot for three weeks", "you can't get a delivery slot"],
    ],
    not: [
      '@FreshMart thanks, managed to get a delivery slot',
      '@FreshMart how much is a delivery slot?',
    ],
  },
  'delivery-put-back': {
    tells: [
      [
        '@ParcelFox my delivery date has changed 3 times now',
        'the date for your delivery has slipped',
      ],
      ['my parcel has been rescheduled again @ParcelFox', 'the date for your parcel has slipped'],
      ['@ShopTown why have you pushed back my delivery', 'the date for your delivery has slipped'],
    ],
    not: ['@ParcelFox can I change my delivery date?', 'My flight has been rescheduled'],
  },
  'delivery-sent-back': {
    tells: [
      [
        '@ParcelFox why is my parcel being returned to sender',
        'your parcel is going back instead of coming to you',
      ],
      [
        'tracking says its going back to the depot, nobody tried to deliver @ParcelFox',
        'your parcel is going back instead of coming to you',
      ],
      [
        '@ShopTown order sent back to sender with no reason given',
        'your parcel is going back instead of coming to you',
      ],
    ],
    not: ['I have returned it to the seller myself', '@ParcelFox how do I return to sender?'],
  },
};
