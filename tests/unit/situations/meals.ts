import type { SituationExamples } from './examples';

export const MEAL_EXAMPLES: SituationExamples = {
  'meal-spilt': {
    tells: [
      [
        '@QuickBites food arrived spilled all over the bag and cold',
        'your food reached you in a mess',
      ],
      ['@PizzaPlace pizza looks like someone sat on it', 'your pizza reached you in a mess'],
      ['my coffee was leaking all over the bag @BeanBar', 'your coffee reached you in a mess'],
    ],
    not: ['I spilled my coffee all over the bag', 'Pizza looks like heaven'],
  },
  'meal-order-cancelled': {
    tells: [
      [
        '@QuickBites rider just cancelled after 50 mins and now the restaurant is shut',
        'your food order was cancelled',
      ],
      [
        'my food order was cancelled with nobody telling me @QuickBites',
        'your food order was cancelled',
      ],
      ['order cancelled after an hour of waiting @PizzaPlace', 'your food order was cancelled'],
    ],
    not: ['@QuickBites how do I cancel my subscription?', 'I cancelled my pizza by accident'],
  },
  'meal-cold': {
    tells: [
      ['@PizzaPlace waited 2 hours for a pizza that turned up stone cold', 'your pizza came cold'],
      [
        '@BurgerBar just got home and my fries are freezing cold. every. single. time',
        'your fries came cold',
      ],
      [
        'served cold food at your Derby branch tonight @GrillHouse, staff just shrugged',
        'your food came cold',
      ],
    ],
    not: [
      'Best burger in town, never had a cold one from here',
      "It's freezing cold today, perfect for your hot chocolate",
    ],
  },
  'meal-wrong': {
    tells: [
      [
        '@BurgerBar drive thru at Leeds got my order wrong for the 3rd time this month',
        "your order wasn't made the way you asked",
      ],
      [
        '@TacoTown ordered a burrito bowl no beans and it was full of beans',
        "your order wasn't made the way you asked",
      ],
      [
        'Ordered a veggie burger and got a beef one @GrillHouse not ok',
        'you ordered a veggie burger and were given a beef one',
      ],
    ],
    not: [
      '@BurgerBar how do I change my order in the app?',
      'Could you get my order right next time? Just kidding, it was perfect',
    ],
  },
  'meal-missing': {
    tells: [
      ['@BurgerBar forgot my nuggets AGAIN why do i bother', "you didn't get your nuggets"],
      ["paid for extra sauces and they're all missing @ChickenShack", "you didn't get your sauces"],
      ['no eggs on my breakfast sandwich, nice one @BurgerBar', 'your order came without the eggs'],
    ],
    not: [
      'I miss the old milkshakes so much @BurgerBar',
      "Missed lunch because of a meeting, so I'll be in for dinner",
    ],
  },
  'meal-run-out': {
    tells: [
      ['@ChickenShack no gravy? how can you run out of gravy', 'there was no gravy when you came'],
      [
        'ice cream machine is down again @BurgerBar shocker',
        "the ice cream machine wasn't running",
      ],
      ['they were out of nuggets at 6pm @BurgerBar how', 'they were out of nuggets when you came'],
    ],
    not: [
      '@ChickenShack bring the ice cream sundae back',
      'Out of milk at home so breakfast is with you today',
    ],
  },
  'meal-poor': {
    tells: [
      ['@BurgerBar my fries were soggy and the bun was rock hard', 'your fries came soggy'],
      ['stale donuts this morning @DonutDay, not for the first time', 'your donuts came stale'],
      ['the chicken was dry and tasteless tonight @GrillHouse', 'your chicken came dry'],
    ],
    not: [
      '@DonutDay do you sell stale ones cheaper?',
      'The service was slow but the food was lovely',
    ],
  },
  'meal-delivery-late': {
    tells: [
      [
        '@QuickBites my order is an hour late and the rider has been parked up the road for 40 mins',
        'your order kept you waiting',
      ],
      ["@QuickBites my food still hasn't arrived, ordered at 6", 'your food kept you waiting'],
      [
        'waited 90 minutes for our pizza tonight @PizzaPlace kids went to bed hungry',
        'you waited 90 minutes for your pizza',
      ],
    ],
    not: ['@PizzaPlace do you deliver to LS6?', 'How long is the wait for food tonight?'],
  },
  'meal-drive-through': {
    tells: [
      [
        '25 minutes in your drive thru for one coffee @BeanBar',
        'you were held up in the drive-through',
      ],
      [
        '@BurgerBar why is the drive-thru at Thornbury always so slow',
        'you were held up in the drive-through at Thornbury',
      ],
      [
        'told to park up at the drive through and waited 20 mins @ChickenShack',
        'you were held up 20 mins in the drive-through',
      ],
    ],
    not: ['Does your drive thru take cards?', 'Love the new drive thru, so quick'],
  },
  'grocery-off': {
    tells: [
      [
        '@FreshMart sold me out of date chicken, use by was 3 days ago!!',
        'you ended up with out of date chicken',
      ],
      [
        '@FreshMart got home, opened the strawberries, all mouldy underneath',
        'the strawberries were mouldy',
      ],
      ['your bread was mouldy the day after i bought it @FreshMart', 'the bread was mouldy'],
    ],
    not: [
      'My passport expired last week, can I still collect an order?',
      'If the milk has gone off can I bring it back?',
    ],
  },
  'grocery-underfilled': {
    tells: [
      ['@HopBrew bought a sealed can and it was half empty', "the can wasn't full"],
      ['@CrispCo opened a bag of crisps and it was half full, mostly air', "the bag wasn't full"],
      ["New tub of moisturiser and it's only half full @GlowCo", "the tub wasn't full"],
    ],
    not: ['Glass half full kind of day @HopBrew', 'My inbox is half empty for once'],
  },
  'grocery-swapped': {
    tells: [
      [
        '@FreshMart ordered salmon, got fish fingers as a substitution. really?',
        "the swaps in your order weren't what you wanted",
      ],
      [
        'ridiculous substitutions in my shopping today @FreshMart, cat litter for kitchen roll',
        "the swaps in your shopping weren't what you wanted",
      ],
      [
        '@FreshMart your subs make no sense, oat milk swapped for cream on my order',
        "the swaps in your order weren't what you wanted",
      ],
    ],
    not: [
      'Great substitution by the manager in the second half',
      '@FreshMart can I turn off substitutions in the app?',
    ],
  },
};
