import { type Kind, withErrors } from './kind';
import { NOT_THE_BROWSER } from './software-words';

const USERNAME = 'the username or email address on the account (never the password)';
const SEEN =
  /error|says?\b|saying|said|message|invalid|incorrect|refused|blank|white page|spin|loop|grey|gray|nothing|expired|pending|"|“|code \d/;
const PLACE =
  /\bapp\b|browser|website|\bsite\b|chrome|safari|firefox|\bedge\b|laptop|\bpc\b|\bps[345]\b|xbox|\btv\b|telly|kindle|tablet|ipad|console|phone|desktop/;
const NO_MAIL =
  /never (?:\w+ )?(?:arriv|com|show)|(?:no|any|not one|the|reset) e-?mails?|not (?:arriv|com)|isn'?t|aren'?t|nothing (?:arriv|came|come)|spam|link|code|text/;

/** Not getting in, or not staying in. */
export const SIGN_IN: readonly Kind[] = [
  {
    id: 'sign-in',
    noun: /\b(?:account|profile|portal)\b/,
    thing: 'your account',
    clauses: withErrors("you can't get into {it}"),
    heard: [
      "I'm sorry the sign-in is shutting you out.",
      "Being turned away with the right details in hand is maddening, and I'm sorry.",
      "I'm sorry you can't get into {it}.",
    ],
    lets: ['see how you can get back in', 'find out what stops the sign-in'],
    act: ['look at what stops the sign-in', 'have the sign-in team check the account'],
    bring: [USERNAME],
    asks: [
      { ask: 'What do you see when you try to sign in?', unless: SEEN },
      { ask: 'Is it the same in the app and in a browser?', unless: PLACE },
      {
        ask: 'When could you last get in?',
        unless: /since|yesterday|today|this morning|ago|last|days?|night/,
      },
    ],
    tries: ['Could you try a private window, or another browser, and tell me whether you get in?'],
    triesUnless: NOT_THE_BROWSER,
    team: 'the sign-in team',
  },
  {
    id: 'password',
    noun: /\baccount\b/,
    thing: 'your account',
    clauses: ["you can't get back into {it}"],
    heard: [
      "I'm sorry you're stuck at the password and the way round it isn't getting you in.",
      "A reset should get you back in, and I'm sorry it hasn't.",
      "I'm sorry you can't get back into {it}.",
    ],
    lets: ['see which ways there are back into {it}', 'find out where the reset gets stuck'],
    act: ['find out where the reset gets stuck', 'see which way back in is open to you'],
    bring: [USERNAME],
    asks: [
      { ask: 'Does the reset email reach you?', unless: NO_MAIL },
      {
        ask: 'What happens when you use the reset?',
        unless:
          /error|says?\b|expired|invalid|page not found|never|arriv|accept|same|wrong|"|doesn'?t work|not work|round|loop/,
      },
      {
        ask: 'Do you still have the email address or phone the account was set up with?',
        unless: /e-?mail|mobile|phone|number|text|sms/,
      },
    ],
    team: 'the sign-in team',
  },
  {
    id: 'verification',
    noun: null,
    thing: 'the verification',
    clauses: ["you can't get past the verification"],
    heard: [
      "I'm sorry the check that should let you in is keeping you out.",
      "Being stuck at the verification is a nuisance, and I'm sorry.",
      "I'm sorry you can't prove it's you the way it asks.",
    ],
    lets: ['see which other way to verify is open to you', 'find out where the check gets stuck'],
    act: [
      'find out where the check gets stuck',
      'ask the verification team which other ways there are',
    ],
    bring: [USERNAME],
    asks: [
      {
        ask: 'Is it that no code comes, or that the code is refused?',
        when: /codes?\b|otp|passcode|\b2fa\b|factor/,
        unless:
          /never|n[o']t (?:\w+ )?(?:com|arriv|receiv|get|turn)|not received|\bno code|none|incorrect|invalid|expired|mismatch|try again|old (?:number|mobile|phone)|no longer|lost|deleted|broken?|arrives?|blocked|landline|changed phones?/,
      },
      {
        ask: 'Do you still have the phone or number it is tied to?',
        unless: /phone|number|mobile|sim\b|android|iphone|passport|selfie|document|\bid\b|e-?mail/,
      },
      {
        ask: 'At which step does it stop?',
        unless:
          /code|passcode|otp|selfie|passport|document|link|pending|loop|says?\b|text|"|upload|face/,
      },
    ],
    team: 'the verification team',
  },
  {
    id: 'signed-out',
    noun: null,
    thing: 'the sign-in',
    clauses: ['you keep getting logged out on {on}', 'you keep getting logged out'],
    heard: [
      "Having to sign in again and again is tiresome, and I'm sorry.",
      "I'm sorry you keep getting logged out.",
      "I'm sorry it won't keep you signed in.",
    ],
    lets: ['find out what keeps ending your session', 'find out what keeps logging you out'],
    act: ['look into what ends your session', 'report it to the people who look after the sign-in'],
    bring: [],
    asks: [
      { ask: 'Is it in the app or in a browser?', unless: PLACE },
      {
        ask: 'Which device are you using?',
        unless:
          /iphone|ipad|android|windows|\bmac|\bps[345]\b|xbox|laptop|\btv\b|telly|phone|mobile|\bpc\b|roku|kindle|tablet|watch|console|ios|all (?:\d )?devices/,
      },
      {
        ask: 'When did it start?',
        unless: /since|after|yesterday|today|ago|last|updat|\bfor (?:years|months|weeks|days)/,
      },
      {
        ask: 'Does it also happen on another device?',
        unless: /devices|phone'?s fine|phone ok|both/,
      },
    ],
    tries: ['Could you sign out fully, sign back in and tell me how long it holds?'],
    team: 'the sign-in team',
  },
];
