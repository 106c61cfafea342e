import type { SituationExamples } from './examples';

export const APPS_EXAMPLES: SituationExamples = {
  'app-install': {
    tells: [
      ['cant download the app on my new phone', "the app won't download"],
      ["the app won't install, says not compatible", "the app won't install"],
      ['trying to update the app but it hangs', "the app won't update"],
    ],
    not: ['downloaded the app, love it', 'I want to download your annual report'],
  },
  'app-crash': {
    tells: [
      ['@Uber_Support app crashes every time i try to request a ride', 'the app keeps crashing'],
      [
        'your app keeps crashing on my iPhone since the last update',
        'the app keeps crashing on your iPhone after the last update',
      ],
      ['the app has crashed 5 times today', 'the app keeps crashing'],
    ],
    not: ['my laptop crashed, not the app', 'Unlike Spotify, the Apple Music app never crashes'],
  },
  'app-freeze': {
    tells: [
      ['app freezes on the payment screen', 'the app gets stuck'],
      ['the app is stuck on the loading wheel', 'the app gets stuck'],
      ['your app just hangs when i open it', 'the app gets stuck'],
    ],
    not: ['freezing cold waiting for your bus', 'stuck in traffic, the app told me so'],
  },
  'app-wont-open': {
    tells: [
      ['@Tesco app wont load at all, just a white screen', "the app won't load"],
      ["can't open the app on my ipad", "the app won't load on your iPad"],
      ['app not loading today?', "the app won't load"],
    ],
    not: ['opened the app, all good', "the shop won't open until 10"],
  },
  'app-adverts': {
    tells: [
      [
        "i pay for no commercials and i'm still getting ads",
        'the adverts keep getting in your way',
      ],
      ['way too many ads on your app, every two minutes', 'the adverts keep getting in your way'],
      ["so many adverts i can't watch anything", 'the adverts keep getting in your way'],
    ],
    not: ['saw your ad on the tube, funny', 'my ads were disapproved'],
  },
  'notifications-missing': {
    tells: [
      [
        'not getting any notifications since I updated',
        "your notifications aren't coming through after updating",
      ],
      [
        'push notifications stopped working on android',
        "your notifications aren't coming through on Android",
      ],
      [
        'no notifications for messages on my iPhone 8',
        "your notifications aren't coming through on your iPhone 8",
      ],
    ],
    not: ['no notification that my train was cancelled', 'turn off your notifications please'],
  },
  'app-slow': {
    tells: [
      ['your app is so slow these days', 'the app is so slow'],
      ['the app runs slow and laggy on my Pixel 2', 'the app is so slow on your Pixel 2'],
      ['app takes forever on checkout', 'the app is so slow'],
    ],
    not: ['slow service in store, the app is great', 'slow cooker recipes in the app'],
  },
  'not-working-on': {
    tells: [
      ['@BBCiPlayer doesnt work on my samsung tv, just a pink screen', "the app isn't working"],
      ['@hulu not working on my PS4 again', "the app isn't working on your PS4"],
      ["@NOWTV won't load on the xbox", "the app isn't working on your Xbox"],
    ],
    not: ['@EE my sim is not working on my phone', '@Netflix works on my tv, thanks'],
  },
  'app-broken': {
    tells: [
      ['is your app down?', "the app isn't working"],
      ["the app isn't working on my PS4", "the app isn't working on your PS4"],
      ['app says something went wrong when I try to pay', "the app isn't working"],
    ],
    not: ['The app works fine, great job', 'just installed your app'],
  },
  redesign: {
    tells: [
      ["hate the new layout, can't find anything", 'the new layout makes things harder for you'],
      ['the new design is awful', 'the new design makes things harder for you'],
      ['bring back the old interface please', 'the new interface makes things harder for you'],
    ],
    not: ['I love the new design', 'hate the new kit design'],
  },
  'feature-removed': {
    tells: [
      ['why did you remove the shuffle button?', 'the shuffle button is gone'],
      ['bring back the sleep timer feature please', 'the sleep timer feature is gone'],
      ['why have you removed the dark mode option', 'the dark mode option is gone'],
    ],
    not: ['why did you remove my order', 'removed the plaster, all healed'],
  },
  'report-button': {
    tells: [
      ['hey @medium your report button no worky.', "the report button isn't working"],
      ["the submit button isn't working", "the submit button isn't working"],
      ['your chat button does nothing', "the chat button isn't working"],
    ],
    not: ['button fell off my coat', 'the button is lovely'],
  },
};
