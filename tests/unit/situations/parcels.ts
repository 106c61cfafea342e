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
  'delivery-put-back': {
    tells: [
      [
        '@ParcelFox my delivery date has changed 3 times now',
        'the date for your delivery was put back',
      ],
      ['my parcel has been rescheduled again @ParcelFox', 'the date for your parcel was put back'],
      ['@ShopTown why have you pushed back my delivery', 'the date for your delivery was put back'],
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
