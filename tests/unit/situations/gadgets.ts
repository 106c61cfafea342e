import type { SituationExamples } from './examples';

export const GADGETS_EXAMPLES: SituationExamples = {
  scanner: {
    tells: [
      [
        "my scanner isn't recognised since windows 10 update",
        "your scanner won't scan after the Windows 10 update",
      ],
      ["hp officejet won't scan to my pc", "your scanner won't scan"],
      ['scanner not working on my mac', "the scanner won't scan"],
    ],
    not: ['airport scanner not working', 'scan my ticket please'],
  },
  printer: {
    tells: [
      [
        'printer says offline but its connected to the wifi',
        "your printer isn't printing as it should",
      ],
      ['my printer will not print 2 sided or in color', "your printer isn't printing as it should"],
      ['new ink cartridge not recognised', "your printer isn't printing as it should"],
    ],
    not: ["can't print my boarding pass", 'printed photos came out great'],
  },
  'wearable-tracking': {
    tells: [
      [
        'heart rate monitor on my samsung watch is terribly inaccurate',
        "your Samsung Watch isn't tracking you properly",
      ],
      ["my steps aren't counting on the versa", "the Versa isn't tracking you properly"],
      ['your flex 2 never tracks a swim', "the Flex 2 isn't tracking you properly"],
    ],
    not: ['tracking says my parcel is lost, never tracks', 'my steps were counted'],
  },
  'smart-home': {
    tells: [
      [
        "alexa keeps saying she's having trouble understanding right now",
        "your Alexa isn't responding as it should",
      ],
      ['Ring doorbell keeps going offline', "your Ring doorbell isn't responding as it should"],
      ["my nest thermostat won't connect", "your Nest thermostat isn't responding as it should"],
    ],
    not: ['nest egg gone', 'the stadium bulbs are bright'],
  },
  'tv-set': {
    tells: [
      ["my apple tv won't connect to anything", "your Apple TV isn't working as it should"],
      ['my tv has no picture', "your TV isn't working as it should"],
      ["the roku won't connect", "the Roku isn't working as it should"],
    ],
    not: ["the hotel tv doesn't work", "tv licence letter won't work on me"],
  },
  'device-wifi': {
    tells: [
      ['my laptop wont connect to any wifi network', "your laptop won't connect to the Wi-Fi"],
      ['my iPhone keeps losing the wifi', "your iPhone won't connect to the Wi-Fi"],
      ["ipad can't find the network at home", "your iPad won't connect to the Wi-Fi"],
    ],
    not: ["the train wifi won't connect", 'no wifi in the hotel'],
  },
  'broke-early': {
    tells: [
      ['my beats broke after 1 month', 'your Beats have stopped working'],
      ['my controller stopped working', 'your controller has stopped working'],
      ['my laptop has stopped working', 'your laptop has stopped working'],
    ],
    not: ['my computer because it broke everything', "your phone lines don't work"],
  },
  'replacement-faulty': {
    tells: [
      ['the replacement phone is also faulty', 'the replacement went wrong as well'],
      ['third replacement headset and same fault', 'the replacement went wrong as well'],
      ["got a replacement watch and it doesn't work", 'the replacement went wrong as well'],
    ],
    not: ['rail replacement bus was broken', 'replacement driver was late'],
  },
  'repair-slow': {
    tells: [
      [
        '3 weeks for my laptop repair and still no news',
        "you're still waiting for your laptop to come back from repair after 3 weeks",
      ],
      [
        'my phone is in the service centre for a month, no update',
        "you're still waiting for your phone to come back from repair",
      ],
      [
        'sent my laptop off 6 weeks ago for repair and still waiting',
        "you're still waiting for your laptop to come back from repair after 6 weeks",
      ],
    ],
    not: ['my car has been in repair for weeks', 'the road repair takes months'],
  },
  'repair-failed': {
    tells: [
      [
        'my phone came back from repair with the same fault',
        "your phone still isn't right after the repair",
      ],
      [
        "laptop was repaired but still doesn't work",
        "the laptop still isn't right after the repair",
      ],
      [
        'got my macbook back from repair and now the screen is scratched',
        "your MacBook still isn't right after the repair",
      ],
    ],
    not: ['my car came back from repair scratched', 'repaired my phone, works great'],
  },
  'service-centre': {
    tells: [
      [
        'Your service center in Chennai is very worst, i need to replace my phone battery',
        "the service centre hasn't helped you",
      ],
      ['service centre is pathetic, phone still broken', "the service centre hasn't helped you"],
      ['service centre refused to look at my phone', "the service centre hasn't helped you"],
    ],
    not: ['car service centre was rude', 'the service centre was helpful'],
  },
};
