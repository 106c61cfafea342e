import type { SituationExamples } from './examples';

export const ACCOUNTS_EXAMPLES: SituationExamples = {
  'account-hacked': {
    tells: [
      [
        '@AmazonHelp someone hacked my account and changed the email',
        'your account has been hacked',
      ],
      [
        'my Spotify account has been hacked, songs i never played',
        'your Spotify account has been hacked',
      ],
      [
        'hey @Ubisoft i got hacked last night and my profile is all different',
        'your profile has been hacked',
      ],
    ],
    not: [
      "My friend's account got hacked, be careful everyone",
      'Someone hacked my bank account and my salary is gone',
    ],
  },
  'account-used': {
    tells: [
      ['someone else is using my account', 'somebody else is using your account'],
      ['somebody logged in to my account from Brazil', 'somebody else is using your account'],
      [
        'someone is listening on my account, songs jump about',
        'somebody else is using your account',
      ],
    ],
    not: ['someone else is using my seat', 'someone used my bank account'],
  },
  'account-impersonated': {
    tells: [
      [
        "there's an account pretending to be me, same photo and all",
        'somebody is pretending to be you',
      ],
      [
        '@TwitterSupport someone is posing as me and messaging my clients',
        'somebody is pretending to be you',
      ],
      ['fake profile using my photos, please take a look', 'somebody is pretending to be you'],
    ],
    not: ['She is pretending to be asleep', 'I love this fake moustache'],
  },
  'account-barred': {
    tells: [
      ['@AskPayPal my account has been limited for no reason', 'your account has been limited'],
      ['why did you suspend my account??', 'your account has been blocked'],
      [
        '@TwitterSupport my account got suspended and I did nothing wrong',
        'your account has been suspended',
      ],
    ],
    not: [
      '@TwitterSupport please ban this account it is abusing my friend',
      'I deleted my account weeks ago',
    ],
  },
  'player-banned': {
    tells: [
      [
        "@UbisoftSupport banned for 7 days for toxic behaviour when i didn't even speak",
        "you've been banned",
      ],
      ['hey i got banned from siege and never cheated', "you've been banned"],
      ['ive been permanently banned, no idea why', "you've been banned"],
    ],
    not: ['I might get banned for this tweet lol', 'He was suspended from school'],
  },
  'account-gone': {
    tells: [
      [
        "Hey @Medium my account seems to have disappeared on your website. What's happened?",
        'your account has disappeared',
      ],
      ['what happened to my account? i had it for 6 years', 'your account has disappeared'],
      ["@airbnb I can't find anything, my profile is gone", 'your profile has disappeared'],
    ],
    not: ['My bank account vanished from the app', 'I had a great time with my account manager'],
  },
  'reset-not-coming': {
    tells: [
      [
        "@facebook I can't reset my password, never get the email",
        "the password reset email isn't reaching you",
      ],
      [
        'password reset email not coming through, tried 4 times',
        "the password reset email isn't reaching you",
      ],
      [
        "still haven't received the reset link @Spotify",
        "the password reset email isn't reaching you",
      ],
    ],
    not: ['I will reset my password later', 'Got the reset email, thanks'],
  },
  'contact-out-of-reach': {
    tells: [
      [
        "@Uber_Support i changed my number and can't get the verification code to log in",
        'your account is tied to an email address or phone you no longer have',
      ],
      [
        "i no longer have access to my email and can't get in",
        'your account is tied to an email address or phone you no longer have',
      ],
      [
        'it asks for the verification code. the thing is, i lost my phone',
        'your account is tied to an email address or phone you no longer have',
      ],
      [
        'i lost the authenticator app so I get no verification code',
        'your account is tied to an email address or phone you no longer have',
      ],
      [
        'the two-factor goes to my old phone',
        'your account is tied to an email address or phone you no longer have',
      ],
    ],
    not: ['I lost my phone in your taxi', 'no access to the platform for wheelchairs'],
  },
  'code-not-coming': {
    tells: [
      [
        '@AmazonHelp not receiving the login code on my phone',
        "the verification code isn't reaching you",
      ],
      ['the verification code never arrives', "the verification code isn't reaching you"],
      ['waiting ages for a 2fa code here', "the verification code isn't reaching you"],
    ],
    not: [
      'The code on my scarf reads well',
      'my bank never sends the OTP for a transaction',
      'I never get the verification code, my phone was stolen and I no longer have that phone',
    ],
  },
  'code-refused': {
    tells: [
      ['the verification code says invalid every time', "the verification code isn't accepted"],
      ['it keeps saying my security code is wrong', "the verification code isn't accepted"],
      ['2fa code not working @Twitch', "the verification code isn't accepted"],
    ],
    not: ['Your dress code is wrong', 'promo code expired, can I still use it?'],
  },
  'password-refused': {
    tells: [
      ["says my password is wrong but i know it's right", "your password isn't accepted"],
      ["your site won't accept my password anymore", "your password isn't accepted"],
      ["my new password isn't working", "your password isn't accepted"],
    ],
    not: ['I set a new password today', 'wrong password, silly me'],
  },
  'account-locked': {
    tells: [
      [
        '@TwitterSupport why did you lock my account? not receiving the code by sms',
        "you're locked out of your account",
      ],
      ['locked out of my account since friday', "you're locked out of your account"],
      ["how do I get back into my Apple ID, it's locked", "you're locked out of your account"],
    ],
    not: ['locked out of my house in the rain, great start', 'my hotel room locked me out'],
  },
  'keeps-logging-out': {
    tells: [
      ['@SpotifyCares why do i keep getting logged out?', 'you keep getting logged out'],
      ['the app keeps logging me out every five minutes', 'you keep getting logged out'],
      ['absolute nonsense that i have to log in every time i watch', 'you keep getting logged out'],
    ],
    not: ['I logged out and went to bed', 'kicked me out of the lobby again, this game'],
  },
  'cant-log-in': {
    tells: [
      ['i cant login to my account :/', "you can't sign in to your account"],
      ["can't sign in, error 403 all morning", "you can't sign in with error 403"],
      [
        '@AirAsia unable to log in to the website since yesterday',
        "you can't sign in to the website",
      ],
    ],
    not: ["I can't log how many hours I spent waiting", "can't log in to my online banking"],
  },
};
