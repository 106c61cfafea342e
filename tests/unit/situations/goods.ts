import type { SituationExamples } from './examples';

export const GOODS_EXAMPLES: SituationExamples = {
  'goods-tag-left-on': {
    tells: [
      [
        '@ShopTown left the security tag on the jeans i bought today',
        'the jeans left the shop with the security tag on',
      ],
      [
        'got home and the coat still has the security tag on @ShopTown',
        'the coat left the shop with the security tag on',
      ],
      [
        '@ShopTown thanks for sending my present with the security tag still on it',
        'your present left the shop with the security tag on',
      ],
    ],
    not: ['@ShopTown do you use security tags on shoes?', 'Love the little gift tag on my order'],
  },
  'goods-empty': {
    tells: [
      ['@ParcelFox my package arrived empty', 'your package arrived empty'],
      [
        '@ShopTown opened the box and there was nothing inside the box',
        'there was nothing in your parcel',
      ],
      ['parcel was ripped open when it came @ParcelFox', 'the parcel arrived ripped open'],
    ],
    not: ['Opened a box of chocolates from you, heaven', 'My inbox is empty, where is the code?'],
  },
  'goods-damaged': {
    tells: [
      ['@TVBarn brand new tv arrived with a cracked screen', 'your tv arrived cracked'],
      ['@ShopTown the vase I ordered arrived smashed to pieces', 'your vase arrived smashed'],
      ['you sent me a broken lamp @ShopTown', 'your lamp arrived broken'],
    ],
    not: [
      '@ParcelFox arrived in perfect condition, thanks',
      'The link you sent is broken @ShopTown',
    ],
  },
  'goods-wrong-item': {
    tells: [
      ['@ShopTown you sent me the wrong size AGAIN', 'you were sent the wrong size'],
      [
        'Ordered a black hoodie and got a navy one, cheers @ShopTown',
        'you ordered a black hoodie and were sent a navy one',
      ],
      ['@ShoeBarn received the wrong shoes today', 'you were sent the wrong shoes'],
    ],
    not: ['@ShopTown I ordered the wrong size, can I swap?', 'I keep entering the wrong password'],
  },
  'goods-part-missing': {
    tells: [
      [
        '@FlatHome wardrobe arrived with no screws in the box. brilliant',
        'the wardrobe came without the screws',
      ],
      [
        'the desk came with two legs missing from the box @FlatHome',
        'the desk came without some of the legs',
      ],
      ['@TVBarn new tv came without a remote', 'the tv came without the remote'],
    ],
    not: ['@FlatHome do the legs come off the sofa?', 'No instructions needed, so easy to build'],
  },
  'goods-missing-item': {
    tells: [
      ['@ShopTown item missing from my order again', 'something was missing from your order'],
      [
        'my delivery came with two items missing @FreshMart',
        'something was missing from your delivery',
      ],
      ['@ShopTown my parcel was missing three things', 'something was missing from your parcel'],
    ],
    not: ['Missing my old order of things', '@ShopTown items are missing from the website search'],
  },
  'goods-used': {
    tells: [
      [
        "@ShopTown sent me a used palette, someone's fingers had been in it",
        "what you were sent wasn't new",
      ],
      [
        'the shoes were clearly worn before you sold them to me @ShoeBarn',
        "what you were sent wasn't new",
      ],
      ['@TVBarn paid for new and got a refurbished laptop', "what you were sent wasn't new"],
    ],
    not: ['@TVBarn do you sell refurbished laptops?', 'I used to love your shoes'],
  },
  'goods-warranty': {
    tells: [
      [
        '@SoundCo my earbuds died after 2 months and you wont honour the warranty',
        "the warranty isn't helping with your earbuds",
      ],
      [
        '@KitchenCo refusing to repair under warranty because of a scratch',
        "the warranty isn't helping with your product",
      ],
      [
        'my warranty claim was denied with no reason @TVBarn',
        "the warranty isn't helping with your product",
      ],
    ],
    not: ['@KitchenCo how long is the warranty on the kettle?', "There's no guarantee it will fit"],
  },
  'goods-broke': {
    tells: [
      [
        '@KitchenCo My kettle stopped working after 3 months',
        'your kettle let you down after 3 months',
      ],
      [
        '@ShopTown the zip on my new coat broke first time I wore it',
        'the zip on your new coat gave way',
      ],
      [
        'Trainers bought 6 weeks ago and the sole has come off already @ShoeBarn',
        'the trainers let you down',
      ],
      ['my bag fell apart @ShopTown', 'your bag let you down'],
    ],
    not: [
      '@ShopTown i broke my phone screen, do you do repairs?',
      'These boots have never let me down in ten years',
    ],
  },
  'goods-faulty': {
    tells: [
      [
        '@TVBarn my new laptop is faulty and nobody will help',
        'something is wrong with your laptop',
      ],
      [
        "bought a hairdryer and it doesn't even turn on @ShopTown",
        "your purchase isn't working properly",
      ],
      [
        '@SoundCo second faulty pair of headphones, third time lucky?',
        "the headphones aren't working properly",
      ],
    ],
    not: ['@TVBarn is your website faulty?', 'My brother bought a faulty car once'],
  },
  'goods-quality': {
    tells: [
      [
        '@ShopTown the quality of your jeans has gone downhill',
        "the quality of the jeans isn't what you expected",
      ],
      [
        'poor quality material, peeled after a week @CaseCo',
        "the quality of your purchase isn't what you expected",
      ],
      [
        '@ShopTown stitching is shocking on this',
        "the quality of your purchase isn't what you expected",
      ],
    ],
    not: ['The video quality is poor on your app', 'Great quality as ever @ShopTown'],
  },
  'goods-size': {
    tells: [
      ['@ShopTown your sizing is all over the place', 'the sizing let you down'],
      ['bought my usual size and the dress is way too small @ShopTown', 'the sizing let you down'],
      ["@ShoeBarn same size, two pairs, and one doesn't fit", 'the sizing let you down'],
    ],
    not: ['@ShopTown what size should I get?', 'The file size is too big to upload'],
  },
};
