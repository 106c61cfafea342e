import type { Kind } from './kind';
import { REACH } from './reach';

const REASON =
  /reason|because|says?\b|said|saying|violat|guideline|copyright|trademark|spam|policy|prohibited|strike|nudity|misinformation|\bai\b|claim|restrict|dmca|infring|terms|"|'(?=\w+ \w+')/;
const WHEN =
  /since|after|yesterday|today|tonight|this (?:morning|week)|last (?:night|week|month|year)|\bago\b|overnight|updat|suddenly|\bfor (?:the )?(?:last|past|\w+ (?:days?|weeks?|months?))|now\b/;

/** What people make, sell and report on a platform. */
export const PLATFORM: readonly Kind[] = [
  {
    id: 'content-removed',
    noun: /\b(?:video|review|listing|post|photo|comment|ad|story|episode|stream)\b/,
    thing: 'what you put up',
    clauses: [],
    heard: [
      "I'm sorry something of yours was stopped and you can't see a good reason for it.",
      "I'm sorry what you put up didn't get to stay as it was.",
      "You put work into that, and I'm sorry it was stopped.",
    ],
    lets: ['find out what the decision rests on', 'ask for a person to look at the decision'],
    act: ['ask what the decision rests on', 'ask for a person to look at it again'],
    bring: ['a link to it or its title, and the name you posted under (never a password)'],
    asks: [
      { ask: 'What reason did the notice give?', unless: REASON },
      {
        ask: 'Have you asked for it to be looked at again?',
        unless: /appeal|disput|asked|rang|again/,
      },
      { ask: 'When was it taken down?', unless: WHEN },
    ],
    team: 'the content team',
  },
  {
    id: 'payouts',
    noun: null,
    thing: 'your earnings',
    clauses: [],
    heard: [
      "You've put in the work, and I'm sorry the earnings side isn't right.",
      "I'm sorry there's trouble with what you earn with us.",
      "What you earn should be clear and come through, and I'm sorry it hasn't gone that way.",
    ],
    lets: [
      'find out what is holding your earnings up',
      'find out what the decision on them rests on',
    ],
    act: ['ask the payouts team where it stands', 'find out what is holding it up'],
    bring: ['the username you earn under and the period it is about (no bank details)'],
    asks: [
      {
        ask: 'What does the payout or application page show?',
        unless: /pending|hold|review|says?\b|shows?|invalid|rejected|sent|£0|\$0|"|eligible|stuck/,
      },
      {
        ask: 'Which period is it about?',
        unless:
          /week|month|days?|since|weekend|jan|feb|march|april|may\b|june|july|aug|sept|oct|nov|dec|\d(?:st|nd|rd|th)/,
      },
      {
        ask: 'Were you given a reason?',
        unless: /reason|because|says?\b|told|invalid|reused|original|policy|"/,
      },
    ],
    team: 'the payouts team',
  },
  {
    id: 'reporting',
    noun: null,
    thing: 'the report',
    clauses: [],
    heard: [
      "Thank you for flagging it, and I'm sorry it isn't easier to get it acted on.",
      "I'm sorry this is still going on. It's right that you raise it.",
      "You're looking out for others here, and I'm sorry it takes this much to be heard.",
    ],
    lets: ['get the report to a person', 'get what you saw in front of the safety team'],
    act: ['pass it to the safety team', 'get it in front of a person on the safety team'],
    bring: ['a link or screenshot of what you want looked at'],
    asks: [
      {
        ask: 'Have you reported it from its own page yet?',
        unless: /report|flag|form|complain|declin|no action/,
      },
      {
        ask: 'Did it reach you on the platform, or by text, email or phone?',
        unless:
          /text|sms|e-?mail|call|phone|account|profile|page|listing|seller|player|bot|server|advert|\bapp\b|stream|comment|post|driver/,
      },
    ],
    team: 'the safety team',
  },
  {
    id: 'notifications',
    noun: null,
    thing: 'the notifications',
    clauses: ["the alerts aren't doing what you want them to"],
    heard: [
      "I'm sorry the notifications aren't behaving.",
      "Alerts should come when you need them and keep quiet otherwise, and I'm sorry they don't.",
      "I'm sorry the alerts can't be relied on to do what you set.",
    ],
    lets: ['find out what the alerts are set to do', 'find out what decides which alerts you get'],
    act: ['find out what decides which alerts go out', 'report it to the app team'],
    bring: [],
    asks: [
      {
        ask: 'Is it on the phone, by email, or both?',
        unless: /phone|e-?mail|mails?\b|text|sms|watch|push|laptop|ios|android|iphone|tablet/,
      },
      {
        ask: 'Which device are you using?',
        unless:
          /iphone|ios|android|samsung|pixel|laptop|windows|\bmac|ipad|watch|tablet|doorbell|alarm/,
      },
      { ask: 'When did it start?', unless: WHEN },
      {
        ask: 'Which alerts are they?',
        unless:
          /goal|match|like|kudos|call|message|reminder|bill|suggest|stock|parcel|break|doorbell|upload|platform|text|repl|people/,
      },
    ],
    team: 'the app team',
  },
  ...REACH,
  {
    id: 'editing',
    noun: null,
    thing: 'the change',
    clauses: ["it won't take what you're trying to put up or change"],
    heard: [
      "I'm sorry it won't take what you're trying to put up or change.",
      "Doing the same edit over again is tiresome, and I'm sorry.",
      "I'm sorry you can't get it to look the way you set it.",
    ],
    lets: ['find out what stops the change', 'find out where the change gets lost'],
    act: ['report it to the people who look after that page', 'look into what stops the change'],
    bring: [],
    asks: [
      {
        ask: 'Are you doing it in the app or in a browser?',
        unless: /\bapp\b|browser|website|\bsite\b|phone|chrome|safari|laptop|\btab\b|desktop/,
      },
      {
        ask: 'What happens when you save it?',
        unless:
          /error|says?\b|goes? back|reverts?|back (?:to|again)|stuck|loses|invalid|unchanged|"|nothing|red|black|blurry|pending|reject|gone|undone|twice|still/,
      },
      { ask: 'When did it last work?', unless: WHEN },
    ],
    tries: [
      'Could you try it in another browser or a private window and tell me whether it holds?',
    ],
    team: 'the app team',
  },
];
