import type { SituationExamples } from './examples';

export const OFFER_EXAMPLES: SituationExamples = {
  'offer-gift-card': {
    tells: [
      [
        '@ShopTown gift card I got for xmas says zero balance and its never been used',
        "the gift card isn't working properly",
      ],
      [
        "my gift voucher isn't working at checkout @ShopTown",
        "your gift voucher isn't working properly",
      ],
      ["@ShopTown I can't redeem my gift card", "your gift card isn't working properly"],
    ],
    not: ['@ShopTown how do i use a gift card online?', 'Do you sell gift cards?'],
  },
  'offer-points': {
    tells: [
      [
        '@FreshMart my points from last weeks shop havent been added',
        "your points aren't showing properly",
      ],
      [
        '@BeanBar app has wiped all my stars, had 130 of them',
        "your stars aren't showing properly",
      ],
      [
        'my loyalty card is not working in the app @FreshMart',
        "your loyalty card isn't showing properly",
      ],
    ],
    not: ['@FreshMart how many points for a free coffee?', 'What are the good points of this one?'],
  },
  'offer-code': {
    tells: [
      [
        '@ShopTown discount code WELCOME10 not working at checkout, says invalid',
        "the discount code wouldn't go through",
      ],
      [
        '@ShopTown my 20% off voucher wont apply to anything in my basket',
        "the 20% off voucher wouldn't go through",
      ],
      [
        "student discount says it's already been used @ShopTown",
        "the student discount didn't come off as it should",
      ],
    ],
    not: [
      '@ShopTown I forgot to use my discount code, can you add it?',
      'My verification code is not working',
    ],
  },
  'till-overcharged': {
    tells: [
      ['@FreshMart got charged for 2 chickens only bought 1', "what you were charged wasn't right"],
      ['your cashier overcharged me at the till @FreshMart', "what you were charged wasn't right"],
      ['@ChickenShack short changed me and then denied it', "what you were charged wasn't right"],
    ],
    not: [
      '@FreshMart thanks for being so quick at the till',
      'Only bought one, should have got two!',
    ],
  },
  'offer-price-differs': {
    tells: [
      [
        '@FreshMart shelf said £2.50 and I was charged £4 at the till',
        'you saw £2.50 and were charged £4',
      ],
      [
        '@FreshMart charged more than the price on the shelf again',
        "the price you saw wasn't the price you were asked for",
      ],
      [
        'wrong prices on the shelves at your Hull store @FreshMart',
        "the price you saw wasn't the price you were asked for",
      ],
    ],
    not: ['@FreshMart what is the price of eggs today?', 'The price is right!'],
  },
  'offer-price-match': {
    tells: [
      ['@ShopTown they wont price match their own website', "the price you found wasn't matched"],
      [
        '@TVBarn why do you refuse to match online prices in store',
        "the price you found wasn't matched",
      ],
      [
        "cheaper online than in store and they wouldn't match it @ShopTown",
        "the price you found wasn't matched",
      ],
    ],
    not: ['@ShopTown do you price match?', 'Price match worked a treat, thanks'],
  },
  'offer-shrunk': {
    tells: [
      ['@ChocCo why are the bars getting smaller', "you're getting less for your money"],
      ['shrinkflation strikes again @CrispCo', "you're getting less for your money"],
      ['smaller packs same price @TeaTime, we noticed', "you're getting less for your money"],
    ],
    not: ['Can you make the font smaller?', 'Are the boxes small enough for a letterbox?'],
  },
  'offer-price-rise': {
    tells: [
      ['@ChocCo price of a share bag has doubled', 'the price of share has gone up'],
      ['@FreshMart prices have gone up again this week', 'the price has gone up'],
      ['you keep putting your prices up @BeanBar', 'the price has gone up'],
    ],
    not: ['House prices have gone up again', '@FreshMart do prices go up on Monday?'],
  },
  'checkout-fails': {
    tells: [
      [
        '@ShopTown checkout keeps freezing when i hit pay. tried 4 times',
        "the checkout wouldn't let you finish",
      ],
      [
        '@ShopTown basket keeps emptying itself every time i go to pay',
        "the checkout wouldn't let you finish",
      ],
      ["can't complete my order, page just spins @ToyBarn", "the checkout wouldn't let you finish"],
    ],
    not: ['Hotel checkout was a breeze', '@ShopTown can I order online and pay in store?'],
  },
};
