import type { SituationExamples } from './examples';

export const TRAVEL_ONBOARD_EXAMPLES: SituationExamples = {
  'too-few-coaches': {
    tells: [
      [
        "@GWRHelp only 2 coaches on the 7:15 to Bath, it's rush hour",
        'the 7:15 to Bath ran with only 2 coaches',
      ],
      [
        'why is the 17:42 train short formed again @Se_Railway',
        'your train ran with too few coaches',
      ],
      [
        '4 carriages instead of 8 on the train this morning, not enough carriages',
        'your train ran with only 4 coaches',
      ],
    ],
    not: ['two coaches at our football club', 'one car for sale'],
  },
  'onboard-wifi': {
    tells: [
      ['@LNER wifi not working on the 10:30 to Leeds', "the wifi on the 10:30 wasn't working"],
      [
        "plug sockets don't work on this train @CrossCountryUK",
        'there were no working plug sockets on board',
      ],
      ['your train wifi is rubbish', "the wifi on board wasn't working"],
    ],
    not: ['wifi on my flight is down', 'home wifi rubbish'],
  },
  'onboard-toilet': {
    tells: [
      [
        '@VirginTrains both toilets out of order on the 9:30 to Glasgow',
        "the toilet on the 9:30 wasn't fit to use",
      ],
      [
        'no water in the washroom of train 12802 coach S9 @RailMinIndia',
        "the washroom on board wasn't fit to use",
      ],
      ['toilets locked on the train again', "the toilet on board wasn't fit to use"],
    ],
    not: ['toilets in your store are filthy', 'my toilet is blocked'],
  },
  'onboard-hot': {
    tells: [
      ['@SouthernRailUK no air con on this train, people fainting', 'it was that hot on board'],
      ['AC not working in coach B2 of Rajdhani train @RailMinIndia', 'it was that hot on board'],
      [
        'its boiling on the 17:03 to Woking, why is the heating on full',
        'it was that hot on the 17:03 to Woking',
      ],
    ],
    not: ['my AC at home is broken', 'hot water in hotel'],
  },
  'onboard-cold': {
    tells: [
      [
        '@greateranglia no heating on the 6:48 to Norwich again',
        'there was no heat on the 6:48 to Norwich',
      ],
      ['freezing on this bus, put the heating on @FirstLeeds', 'it was that cold on board'],
    ],
    not: ['no heating at home from British Gas', 'train doors frozen? cold coffee on the flight'],
  },
  'onboard-bedding': {
    tells: [
      [
        '@IRCTC_Ltd used bed sheet in Nagpur CSTM Duronto 2nd AC COACH',
        "the bedding on board wasn't fit to use",
      ],
      [
        'dirty pillows and no blankets in the Rajdhani train @RailMinIndia',
        "the bedding on board wasn't fit to use",
      ],
    ],
    not: ['hotel pillows dirty', 'I bought bed sheets'],
  },
  'onboard-dirty': {
    tells: [
      ['@northernassist filthy seats on the train to York', "it wasn't clean on board"],
      ['@IRCTCofficial cockroaches all over the coach in train 12626', "it wasn't clean on board"],
      ['your bus floor was covered in rubbish, disgusting', "it wasn't clean on board"],
    ],
    not: ['hotel room dirty', 'my trainers are dirty'],
  },
  overcrowded: {
    tells: [
      [
        '@northernassist the 7:30 is rammed, people standing in the toilets',
        'the 7:30 was that crowded',
      ],
      ['packed like sardines on your train again @SW_Help', 'it was that crowded on board'],
      ['no seats on the 64 bus, have to stand every day', 'the 64 was that crowded'],
    ],
    not: ['the store was packed', 'packed lunch on the train'],
  },
};
