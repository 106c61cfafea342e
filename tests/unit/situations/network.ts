import type { SituationExamples } from './examples';

export const NETWORK_EXAMPLES: SituationExamples = {
  'broadband-drops': {
    tells: [
      [
        'my internet drops every ten minutes and i work from home!!',
        'your internet drops out every ten minutes',
      ],
      ['@acme the wifi keeps cutting out, third day of this', 'your wifi keeps dropping out'],
      [
        'The internet blinks on and off continuously in Burnsville. What gives?',
        'your internet keeps dropping out',
      ],
    ],
    not: ['wifi on this train keeps dropping', 'my internet never drops, love it'],
  },
  'broadband-slow': {
    tells: [
      ['broadband speed is 3mbps, im paying for 60', "you're only getting 3mbps"],
      ['why is my wifi so slow tonight', 'your wifi is so slow'],
      [
        'internet at home has been crawling all week, can barely load a page',
        'your internet is so slow',
      ],
    ],
    not: ['hotel wifi is so slow', 'my internet is fast and your app is slow'],
  },
  'no-broadband': {
    tells: [
      [
        "day 4 without broadband and all i get is we're looking into it",
        'this is day 4 without broadband',
      ],
      ['no internet since yesterday @acme sort it out', "you've had no internet since yesterday"],
      ['still have no wifi', 'you have no wifi'],
    ],
    not: ['no wifi on this flight', 'your website says I have no internet connection but I do'],
  },
  'broadband-down': {
    tells: [
      [
        "wifi's been down since 6 this morning in Croydon, any ideas when its back??",
        'your wifi has been down since 6 this morning',
      ],
      ['broadband gone off again', 'your broadband is down again'],
      ['our internet is down and so is the tv', 'your internet is down'],
    ],
    not: [
      'my internet was down last week but all good now',
      "my mum's wifi is down so she came over",
    ],
  },
  'broadband-unfixed': {
    tells: [
      [
        'have still not fixed the broadband. Despite at least 2 assurances in 48 hours',
        "your broadband still isn't fixed",
      ],
      [
        'you still havent fixed my internet after 9 days',
        "your internet still isn't fixed after 9 days",
      ],
      [
        "can't believe nobody hasn't repaired our broadband yet",
        "your broadband still isn't fixed",
      ],
    ],
    not: ['you fixed my broadband in an hour, thanks', "if you dont fix my broadband I'm off"],
  },
  'router-fault': {
    tells: [
      ['my router keeps rebooting itself every hour', "your router isn't working as it should"],
      ['the new router is faulty, red light all day', "your router isn't working as it should"],
      ['your router wont connect to anything', "your router isn't working as it should"],
    ],
    not: ['the printer wont find my router', 'which router do I get with the new deal?'],
  },
  'area-outage': {
    tells: [
      [
        'is there an outage in Buffalo? Been seeing code 771 for last two hours',
        'your service seems to be down in Buffalo',
      ],
      [
        'are there any service issues in Leeds tonight @acme',
        'your service seems to be down in Leeds',
      ],
      ['is there a known broadband problem round here', 'your service seems to be down'],
    ],
    not: ['is there a power outage in Buffalo', 'your app is having issues'],
  },
  roaming: {
    tells: [
      ['in Spain and my roaming isnt working, help!', "your phone isn't working abroad"],
      ['roaming not activated although I paid for it', "your phone isn't working abroad"],
      [
        'phone does not work abroad, what did I pay the pass for',
        "your phone isn't working abroad",
      ],
    ],
    not: ['my card does not work abroad', 'how much is roaming in Spain?'],
  },
  'mobile-data': {
    tells: [
      ['data is super slow in Austin, LTE barely loads anything', 'your data is super slow'],
      ['4G down in the centre again?', "your 4G isn't working"],
      ['no 4g in Sheffield city centre today??', 'you have no 4g in Sheffield'],
    ],
    not: ['lost my data after the update', 'my data plan is used up already'],
  },
  'no-signal': {
    tells: [
      ["can't get any phone coverage today, is it a fault?", 'you have no coverage'],
      ['no signal in Penrith since yesterday', 'you have no signal in Penrith'],
      ['no network in my area from last 2 days', "you've had no network for 2 days"],
    ],
    not: ['no signal on my xbox controller', 'no signal from my crush today lol'],
  },
  'no-service': {
    tells: [
      [
        'we have had no service since thursday and your techs keep rescheduling',
        "you've had no service since Thursday",
      ],
      [
        'my phone says no service, been like this since this morning',
        "you've had no service since this morning",
      ],
      ['no cell service at my house for 3 days', "you've had no service for 3 days"],
    ],
    not: ['waited at the table with no service', 'no service charge on the bill, nice'],
  },
  'poor-signal': {
    tells: [
      ['signal is so bad in our village', 'your signal is so poor'],
      ['terrible reception here for weeks now', 'your signal is so poor'],
      ['Network going worse by the day', 'your signal is so poor'],
    ],
    not: ['poor network in that game', 'the reception at the hotel was terrible'],
  },
  'network-down': {
    tells: [
      ['Optus mobile network down in Geelong?', 'the network is down for you in Geelong'],
      ["your network is down again and I'm on call", 'the network is down for you'],
      ['the whole network is down here', 'the network is down for you'],
    ],
    not: ['the xbox network is down', 'is your network good in Wales?'],
  },
  'number-porting': {
    tells: [
      [
        'ported my number on Monday and its still not come across',
        "your number still hasn't moved across",
      ],
      [
        'still havent transferred my number after 5 days',
        "your number hasn't moved across after 5 days",
      ],
      ['waiting for my PAC code for a week', "your number hasn't moved across after a week"],
    ],
    not: ['my number was ported smoothly', 'how do I port my number to you?'],
  },
  'sim-not-working': {
    tells: [
      ['ordered a sim 9 days ago, never came', "your SIM isn't up and running after 9 days"],
      ['my new sim is not working', "your SIM isn't up and running"],
      ['still waiting for my replacement sim', "your SIM isn't up and running"],
    ],
    not: ['the sims 4 is not working', 'do you sell sim only deals?'],
  },
  'calls-failing': {
    tells: [
      [
        'i am facing call drop issue in my area since last 1 week plz resolve',
        "your calls aren't going through properly",
      ],
      ["can't make calls since the weekend", "your calls aren't going through properly"],
      ['my calls keep dropping after a minute', "your calls aren't going through properly"],
    ],
    not: ['your call centre dropped my call', 'cant make calls on discord'],
  },
  'texts-failing': {
    tells: [
      ['texts not sending to anyone since yesterday', "your texts aren't going through"],
      ["I can't send texts to half my contacts", "your texts aren't going through"],
      ['my texts wont go through', "your texts aren't going through"],
    ],
    not: ['cant get the verification text', 'stop sending me texts'],
  },
  'email-down': {
    tells: [
      ["can't open my yahoo mail since last night", "your e-mail isn't working"],
      ['my email has been down since Friday', "your e-mail hasn't been working since Friday"],
      ['I cant receive my emails at all', "your e-mail isn't working"],
    ],
    not: ['no reply to my email', 'my emails are not being answered'],
  },
  'tv-channel-missing': {
    tells: [
      ['hi how come channel 3 is missing?', "channel 3 isn't showing for you"],
      ['why have I lost all my sports channels', "some of your channels aren't showing"],
      ['channel 501 is not working', "channel 501 isn't showing for you"],
    ],
    not: ['my youtube channel is gone', 'what channel is the match on?'],
  },
  'tv-service': {
    tells: [
      ['cable box stuck on starting up again', "your cable box isn't working as it should"],
      ['my tv box keeps freezing', "your tv box isn't working as it should"],
      ['tv signal is gone again', "your TV service isn't working as it should"],
    ],
    not: ['my samsung tv is broken', 'bought a new tv box today, love it'],
  },
  landline: {
    tells: [
      [
        'landline dead for 6 days. elderly parents cant call anyone',
        'your landline has been down for 6 days',
      ],
      ['our phone line is crackling', 'your phone line is down'],
      ['no dial tone since Sunday', 'your phone line is down'],
    ],
    not: ['your phone line is always busy', 'do I need a landline?'],
  },
};
