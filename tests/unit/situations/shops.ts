import type { SituationExamples } from './examples';

export const SHOP_EXAMPLES: SituationExamples = {
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
        "the voucher wouldn't go through",
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
  'stock-discontinued': {
    tells: [
      [
        '@GlowCo why did you discontinue my foundation shade??',
        "you can't buy the foundation shade any more",
      ],
      ['@CrispCo please bring back the prawn ones', "you can't buy the prawn ones any more"],
      ['why have you stopped making the mint tea @TeaTime', "you can't buy the mint tea any more"],
    ],
    not: ['@BeanBar please bring the summer sale back', 'Bring back my money'],
  },
  'stock-recipe': {
    tells: [
      [
        '@CrispCo you changed the recipe and they taste awful now',
        "the change in the recipe isn't to your liking",
      ],
      ['@ChocCo new recipe is horrible', "the change in the recipe isn't to your liking"],
      [
        'why have you messed with the formula @GlowCo my skin hates it',
        "the change in the recipe isn't to your liking",
      ],
    ],
    not: ['@CrispCo love your new recipe soup', 'Do you have a recipe for this?'],
  },
  'stock-out': {
    tells: [
      [
        '@ToyBarn website said in stock, drove 30 miles, they had none',
        'what you wanted was out of stock',
      ],
      ['@ShoeBarn always out of stock in my size', 'what you wanted was out of stock'],
      ['empty shelves again at @FreshMart', 'you found the shelves empty'],
    ],
    not: ['@ShopTown is the blue jumper in stock in size 12?', 'Back in stock yay'],
  },
  'shop-self-checkout': {
    tells: [
      [
        '@FreshMart self checkouts all broken and no staff around. joke',
        'the self checkouts made paying harder than it should be',
      ],
      [
        'only self checkout open again @FreshMart',
        'the self checkout made paying harder than it should be',
      ],
      [
        '@FreshMart hate your self service tills, always need help',
        'the self service tills made paying harder than it should be',
      ],
    ],
    not: ['@FreshMart do you have self checkouts?', 'Self checkout saved me so much time'],
  },
  'shop-queue': {
    tells: [
      [
        '@FreshMart only 2 tills open on a saturday afternoon, queue halfway down the store',
        'you found only 2 tills open',
      ],
      [
        'stood 20 minutes at the till in Hull @ShopTown',
        'you were kept waiting to be served in Hull',
      ],
      [
        '@SubStop line out the door and one person working. 25 min wait for a sandwich',
        'you were kept waiting 25 minutes to be served',
      ],
    ],
    not: [
      'The queue was long but your staff were so lovely about it',
      'On hold in the queue for an hour',
    ],
  },
  'shop-staff-ignored': {
    tells: [
      [
        '@ShopTown staff stood around chatting while I waited',
        'the staff left you feeling ignored',
      ],
      [
        'was completely ignored by staff at your Leeds branch @ShopTown',
        'the staff left you feeling ignored',
      ],
      ['@GrillHouse waiter ignored us for half an hour', 'the staff left you feeling ignored'],
    ],
    not: [
      '@ShopTown your staff in Leeds were brilliant today',
      'The crew ignored us on the flight',
    ],
  },
  'shop-staff-rude': {
    tells: [
      [
        '@ShopTown the girl on the till was so rude today',
        'you were met with rudeness from the girl on the till',
      ],
      ['Rude staff at your Hull store @FreshMart', 'you were met with rudeness from the staff'],
      [
        '@GrillHouse your manager was extremely rude when i complained',
        'you were met with rudeness from the manager',
      ],
    ],
    not: ['@ShopTown never met rude staff here', 'Rude of me not to say thanks!'],
  },
  'shop-closed': {
    tells: [
      [
        '@ShopTown your Bristol branch closed 20 mins early tonight, drove there for nothing',
        'the Bristol branch was closed when it should have been open',
      ],
      [
        'website says open till 10 and it was locked at 9 @BurgerBar',
        'the branch was closed when it should have been open',
      ],
      [
        '@BeanBar turned us away 15 mins before closing',
        'the branch was closed when it should have been open',
      ],
    ],
    not: ['@ShopTown what time do you close?', 'Closed my account today'],
  },
  'shop-dirty': {
    tells: [
      [
        '@BeanBar tables filthy at your Trafford branch, no one cleaning',
        "the tables weren't clean",
      ],
      ['your toilets are disgusting @GrillHouse', "the toilets weren't clean"],
      ["@BurgerBar couldn't find a clean table anywhere", "the branch wasn't clean"],
    ],
    not: ['@GrillHouse where are the toilets?', 'Dirty fries, yes please'],
  },
  'shop-parking': {
    tells: [
      [
        '@FreshMart got a parking fine while shopping in your store',
        'the car park gave you trouble on a visit to us',
      ],
      [
        'your store car park is a nightmare on saturdays @FreshMart',
        'the store car park gave you trouble on a visit to us',
      ],
      [
        '@FreshMart supermarket car park full of parked vans no spaces again',
        'the car park gave you trouble on a visit to us',
      ],
    ],
    not: ['@FreshMart is parking free?', 'Station parking is dear'],
  },
};
