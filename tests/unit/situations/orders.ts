import type { SituationExamples } from './examples';

export const ORDER_EXAMPLES: SituationExamples = {
  'stock-after-order': {
    tells: [
      [
        '@ShopTown ordered a dress last week and now they say it is out of stock',
        'you ordered and were then told it was out of stock',
      ],
      [
        "@ToyBarn order confirmed and paid, then told today it's out of stock",
        'you ordered and were then told it was out of stock',
      ],
      [
        'cancelled because of no stock, two days after i paid @ShopTown',
        'you ordered and were then told it was out of stock',
      ],
    ],
    not: [
      'I want to order the blue one, is it out of stock?',
      '@ShopTown do you take orders for things out of stock?',
    ],
  },
  'order-cancelled': {
    tells: [
      ['my order was cancelled with no explanation @ShopTown', 'your order was cancelled'],
      [
        "@GameBarn you've cancelled my pre-order for no reason a day before release",
        'your pre-order was cancelled',
      ],
      ['@ShopTown why has my order been cancelled?? nobody told me', 'your order was cancelled'],
    ],
    not: [
      '@ShopTown I want to cancel my order please, ordered the wrong size by mistake',
      'Just cancelled my order with you, going elsewhere',
    ],
  },
  'order-not-confirmed': {
    tells: [
      [
        '@ShopTown placed an order yesterday, money gone from my bank but no confirmation email',
        "the order hasn't been confirmed",
      ],
      [
        "ordered this morning and still haven't received a confirmation @ShopTown",
        "your order hasn't been confirmed",
      ],
      [
        '@ToyBarn I have not had an order confirmation for what I bought last night',
        "the order hasn't been confirmed",
      ],
    ],
    not: [
      '@ShopTown thanks, order confirmation came through straight away',
      'Will I get an order confirmation if I pay in store?',
    ],
  },
  'order-not-sent': {
    tells: [
      [
        '@ShopTown order has been "processing" for 8 days. when will it ship',
        'your order is still waiting to go out',
      ],
      [
        'I placed an order on the 26th and it still has not been dispatched? @ShopTown',
        'the order is still waiting to go out',
      ],
      [
        '@ToyBarn bought a bike two weeks ago and it hasnt even shipped yet',
        'your order is still waiting to go out after two weeks',
      ],
    ],
    not: ['@ShopTown do you ship to Canada?', 'My refund was sent yesterday, thanks'],
  },
  'order-collect': {
    tells: [
      [
        '@FreshMart click and collect order not ready when i arrived, 45 min wait in the car park',
        "picking up your order didn't go to plan",
      ],
      [
        'went to collect my order and nobody could find it @ShopTown Hull',
        "picking up your order didn't go to plan",
      ],
      [
        '@ToyBarn your in store pick up took an hour, never again',
        "picking up your order didn't go to plan",
      ],
    ],
    not: [
      '@ShopTown can I use click and collect at Leeds?',
      'Click and collect was so easy, thank you',
    ],
  },
  'preorder-late': {
    tells: [
      [
        '@ToyBarn pre-ordered the boxed set in June and still nothing',
        "your pre-order hasn't worked out as it should",
      ],
      [
        'where is my pre-order @GameBarn release day was tuesday',
        "your pre-order hasn't worked out as it should",
      ],
      [
        'my preorder has been delayed again with no word from @GameBarn',
        "your preorder hasn't worked out as it should",
      ],
    ],
    not: [
      "@GameBarn my preorder bonus skin hasn't unlocked",
      "Just pre-ordered the new album, can't wait",
    ],
  },
  'return-not-credited': {
    tells: [
      [
        '@ShopTown returned 4 items on 2nd Jan and still no refund',
        "you're still waiting for the money for your return",
      ],
      [
        'been waiting 5 weeks for a refund on the dress i sent back @ShopTown',
        "you're still waiting for the money for your return after 5 weeks",
      ],
      [
        '@ShoeBarn sent the boots back a month ago, where is my refund',
        "you're still waiting for the money for your return after a month",
      ],
    ],
    not: [
      '@ShopTown got my refund for the return today, thanks',
      'How long does a refund take once I return something?',
    ],
  },
  'return-difficult': {
    tells: [
      [
        '@ShopTown trying to return a jacket and your store refuses without the original card',
        "the return isn't going as it should",
      ],
      [
        '@ShopTown no returns label in the box, how do i send it back',
        "the return isn't going as it should",
      ],
      [
        "courier never collected my return, that's twice now @ShopTown",
        "the return isn't going as it should",
      ],
    ],
    not: [
      '@ShopTown can I return something bought online in store?',
      'What a return to form from the team tonight',
    ],
  },
};
