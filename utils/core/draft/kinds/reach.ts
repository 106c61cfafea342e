import type { Kind } from './kind';

const WHEN =
  /since|after|yesterday|today|tonight|this (?:morning|week)|last (?:night|week|month|year)|\bago\b|overnight|updat|suddenly|all week|fortnight|\bfor (?:the )?(?:last|past|\w+ (?:days?|weeks?|months?))|now\b/;
const PLACE =
  /\bapp\b|browser|website|\bsite\b|web\b|phone|iphone|android|laptop|\btv\b|desktop|outlook|webmail|ipad|tablet/;

/** What reaches people on a platform: numbers, feeds, mail and advertising. */
export const REACH: readonly Kind[] = [
  {
    id: 'counts',
    noun: null,
    thing: 'what you see',
    clauses: [],
    heard: [
      "I'm sorry you can't rely on what the screen shows you.",
      "What you see there should be right and get through, and I'm sorry it doesn't.",
      "I'm sorry things go missing between you and the people you want to reach.",
    ],
    lets: ['find out where it goes missing', 'compare what you see with what is recorded'],
    act: ['compare what you see with what is recorded', 'report it to the app team'],
    bring: [],
    asks: [
      {
        ask: 'Is it the same in the app and in a browser?',
        unless: /\bapp\b|browser|website|\bweb\b|desktop/,
      },
      { ask: 'When did you first notice it?', unless: WHEN },
      {
        ask: 'Is it one post or message, or all of them?',
        unless: /\b(?:all|each|every|everyone|anybody|one|whole|any|none|any|only|half)\b/,
      },
    ],
    tries: [
      'Could you look at it in a browser or on another device and tell me whether it shows the same?',
    ],
    team: 'the app team',
  },
  {
    id: 'feed-search',
    noun: null,
    thing: 'what you are shown',
    clauses: ["you're not being shown what you're looking for"],
    heard: [
      "I'm sorry you're not being shown what you came for.",
      "Having to dig for what should come first is tiresome, and I'm sorry.",
      "I'm sorry what comes up isn't what you'd look for.",
    ],
    lets: ['find out what decides the order you see', 'find out why the wrong things come up'],
    act: ['pass it to the people who look after the search and the feed', 'report what comes up'],
    bring: [],
    asks: [
      {
        ask: 'What would you expect to see first?',
        unless:
          /latest|chronolog|order|lowest|newest|instead|search|look(?:ed|ing)? for|exact|photos|follow|name|type/,
      },
      {
        ask: 'What did you type, and what came up?',
        when: /search|look for|type|filter|find/,
        unless: /"|get|got|gives?|shows?|results|finds nothing|nothing/,
      },
      { ask: 'Is it in the app or in a browser?', unless: PLACE },
      { ask: 'When did it change?', unless: WHEN },
    ],
    team: 'the app team',
  },
  {
    id: 'mailbox',
    noun: null,
    thing: 'your email',
    clauses: ["your email isn't working as it should"],
    heard: [
      "I'm sorry your email can't be relied on right now.",
      "Mail you can't count on holds up everything else, and I'm sorry.",
      "I'm sorry your email is letting you down.",
    ],
    lets: ['find out where the mail gets stuck', 'find out what happens to your mail'],
    act: ['find out where the mail gets stuck', 'pass it to the mail team'],
    bring: [],
    asks: [
      {
        ask: 'Is it the sending, the receiving, or both?',
        unless:
          /send|sent|receiv|outbox|incoming|bounc|inbox|full|folder|delet|spam|junk|arriv|com(?:e|ing)|reply|compose|attach|storage/,
      },
      {
        ask: 'Does the sender or your mail program show an error?',
        unless: /error|bounce|says?\b|said|\d{3} |message|server|reject|full|limit/,
      },
      {
        ask: 'Is it the same in webmail and in your mail program?',
        unless: /webmail|browser|both|laptop and|phone and|outlook/,
      },
      { ask: 'When did it start?', unless: WHEN },
    ],
    tries: ['Could you look in webmail, in a browser, and tell me whether it is the same there?'],
    team: 'the mail team',
  },
  {
    id: 'marketing',
    noun: null,
    thing: 'the messages',
    clauses: ["you're still being contacted when you don't want it"],
    heard: [
      "You don't want to be contacted like this, and I'm sorry it hasn't stopped.",
      "I'm sorry you're still hearing from us when you'd rather not.",
      "Saying no once should be enough, and I'm sorry it wasn't.",
    ],
    lets: ['find out what keeps the messages coming', 'find out which list still has you on it'],
    act: ['ask for you to be taken off the list', 'find out which list still has you on it'],
    bring: ['the email address, number or postal address it comes to'],
    asks: [
      {
        ask: 'Does it come by text, email, phone or post?',
        unless:
          /text|sms|e-?mail|mail\b|call|phone|ring|voicemail|whatsapp|flyer|post|door|newsletter|letter/,
      },
      {
        ask: 'Have you used the unsubscribe link in it?',
        unless: /unsub|stop|opt|tick|preferences|told|asked|do not call|dnd|gdpr/,
      },
    ],
    team: 'the marketing team',
  },
  {
    id: 'adverts',
    noun: null,
    thing: 'the adverts',
    clauses: [],
    heard: [
      "I'm sorry the adverts are getting in your way.",
      "I can see those adverts are putting you off, and I'm sorry.",
      "Adverts shouldn't spoil what you came for, and I'm sorry they do.",
    ],
    lets: ['report the adverts to the people who place them', 'see what can be done about them'],
    act: [
      'report it to the advertising team',
      'pass on what you saw to the people who place the adverts',
    ],
    bring: [],
    asks: [
      {
        ask: 'Where do you see or hear them?',
        unless:
          /\bapp\b|\btv\b|website|\bsite\b|video|film|radio|billboard|feed|article|game|phone|tablet|bus|stream|catch up|movie|show|home ?screen|podcast|page|news|cartoon/,
      },
      {
        ask: 'Which advert is it?',
        unless:
          /\b(?:two|four|all|too many|more|every|any|\d+) (?:\w+ )?(?:ads?|adverts?|minutes|times|break)|betting|gambling|car\b|jingle|dads?|horror|political|lingerie|pills|dog|hotel|pop|banner|typo|free|casino|volume|loud|paid|plan|premium/,
      },
      {
        ask: 'Are you on a plan that should be free of them?',
        when: /pay|paid|plan|premium|subscri/,
        unless: /no ads|ad[- ]?free|premium/,
      },
    ],
    team: 'the advertising team',
  },
];
