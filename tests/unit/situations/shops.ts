import type { SituationExamples } from './examples';

export const SHOP_EXAMPLES: SituationExamples = {
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
        'the Bristol branch was closed when you got there',
      ],
      [
        'website says open till 10 and it was locked at 9 @BurgerBar',
        'the branch was closed when you got there',
      ],
      [
        '@BeanBar turned us away 15 mins before closing',
        'the branch was closed when you got there',
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
