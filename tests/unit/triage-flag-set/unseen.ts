import type { FlagCases } from './cases';

/** Written last and never used to change a rule: what a new post may expect. */
export const UNSEEN: Readonly<Record<string, FlagCases>> = {
  safety: {
    raised: [
      '@OvenCo glass door of your oven shattered all over my kitchen floor',
      '@MilkMade my daughter is coming out in hives after your oat drink, no milk on the label',
      '@TramLink doors shut on my arm and it drove off, I was dragged',
      '@HeatPad pad scorched the bed and my back is burnt',
      '@PoolClub lifeguard was on his phone while a child was going under',
      '@VapeShop battery blew up in my bag',
      '@FlatPack wardrobe tipped over and nearly landed on my son',
      '@PharmaPlus you gave me the wrong tablets, I have been dizzy for two days',
    ],
    nearMisses: [
      '@NewsApp article on the hospital strike would not load',
      '@GymBox classes are full again, this is a joke',
      '@StreamIt the explosion scene had no sound',
    ],
  },
  legal: {
    raised: [
      '@PhoneCo expect a letter from my lawyers',
      '@BankTwo I have referred this to the Financial Ombudsman Service',
      '@AutoFix small claims it is then, you had your chance',
      '@StayInn you are breaking consumer law by refusing this refund',
      '@AirNova paperwork filed with the DOT this morning',
      '@BroadNet charging after cancellation is unlawful',
      '@MegaMart I am considering legal action over this',
      '@RentPro the tribunal will enjoy your emails',
    ],
    nearMisses: [
      '@TeleFast trying to sort this is a full time job, awful',
      '@DressCo court shoes fell apart after one wedding',
      '@GameHub legal moves are rejected by your chess app',
    ],
  },
  discrimination: {
    raised: [
      '@CabCo driver said he does not take dogs, she is my guide dog',
      '@BarOne bouncer called my friend a homophobic name',
      '@BankTwo your clerk would only speak to my husband, sexist nonsense',
      '@TrainLine wheelchair space was full of luggage and staff shrugged, I missed my train',
      '@ShopNow accused of stealing because I am Black',
      '@HotelBlue refused us a double bed because we are gay',
      '@CallHelp agent hung up when I said I am deaf and use relay',
      '@AirNova made me take off my turban in front of everyone',
    ],
    nearMisses: [
      '@PizzaPi black olives on a pizza I ordered without',
      '@TeleFast old customers pay double what new ones pay',
      '@GameHub blind bag was empty, what a con',
    ],
  },
  'self-harm': {
    raised: [
      '@LoanCo you will find me hanging if this goes on',
      '@BankTwo I do not want to live like this',
      '@EnergyCo I have tried to kill myself twice over this bill',
      '@BetFast I feel suicidal and you keep sending me bonuses',
      '@RentPro my kids would be better off if I was dead',
      '@CreditNow I have had enough of life, well done',
      '@PayQuick thinking about ending my life tonight',
      '@GameHub banned. nothing left for me now, goodbye',
    ],
    nearMisses: [
      '@RailCo I lost the will to live at Crewe waiting for your train',
      '@ShopNow your checkout makes me want to scream',
      '@FoodHub starving here, where is my order',
    ],
  },
  minor: {
    raised: [
      '@GameHub im only 10 and you banned me for nothing',
      '@BusCo I am 15 and your driver kicked me off in the rain',
      '@ShopNow used my pocket money and it came broken',
      '@StreamIt my mum says she wont pay because your app keeps crashing',
      '@ChatApp i am 13 and a grown man keeps calling me, do something',
      '@RailCo I am under 16 and got fined as an adult',
      '@PhoneCo in year 10 and my phone died before my exam, no help from you',
      '@SkateCo im a kid and this cost me all my birthday money',
    ],
    nearMisses: [
      '@GymBox paid for 12 months and the sauna was shut for 11',
      '@KidsTV my son is 9 and your app shows him ads',
      '@TeleFast I am 16 minutes into this call',
    ],
  },
  privacy: {
    raised: [
      '@BankTwo letters for the last tenant with her account number keep coming',
      '@ShopNow why can I see the address and phone of the person who bought this',
      '@TeleFast my account was hacked and the thief changed my email',
      '@ClinicApp the nurse read my results out in the waiting room',
      '@HotelBlue a stranger walked in, you had given him a key to my room',
      '@RideNow driver has my home address and turned up again today',
      '@PayQuick purchases on my card that I never made',
      '@SchoolApp you published pupils names and photos without consent',
    ],
    nearMisses: [
      '@ShopNow card declined again, your page is broken',
      '@TeleFast number porting is taking weeks',
      '@StreamIt my profile picture looks blurry after the update',
    ],
  },
};
