import type { Kind } from './kind';
import { SERVICE_PEOPLE } from './service-people';

/** What the contact was for has been said. */
const MATTER =
  /\b(?:refunds?|orders?|bill|billing|charg\w+|account|deliver\w+|parcels?|package|tracking|flights?|claim|booking|reservation|cancel\w*|password|card|broadband|internet|boiler|fridge|sofa|telly|tv|phone contract|login|log in|locked|replac\w*|warranty|seats?|hotel|holiday|wedding|game|fault\w*|broken|meter|electricity|repair\w*|landlord|mould|damp|rebook\w*|luggage|bag|transfer|payment|app|appeal|upgrade|documents|to (?:change|book|report|ask|get|pay|rebook)|(?:about|regarding) (?:a|an|the|my|our|your|their))\b/;
const WHEN =
  /\b(?:since|today|yesterday|tonight|this (?:morning|week)|last (?:night|week|month|year)|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november)|\d+ ?(?:days?|hours?|hrs?|weeks?|months?)|(?:two|three|four|five|six|seven|eight|nine|a) (?:days?|hours?|weeks?|months?)|day \d+)\b/;
const SAID = /told|said|says|saying|answer was|promis|assur|"/;
const NAME = 'the name on the account, order or booking';

/** Being dealt with by the company's phones, desks and chats. */
export const SERVICE: readonly Kind[] = [
  {
    id: 'on-hold',
    noun: null,
    thing: 'your call',
    clauses: ["it's been so hard to get through by phone"],
    heard: [
      "I'm sorry it's been so hard to reach anyone by phone.",
      "I'm sorry. Let's see what can be done from here, without the phone.",
      "Being kept from a simple call by a phone line is tiresome, and I'm sorry.",
    ],
    lets: ['start on this without the phone', 'see what can be done without another call'],
    act: ['start on it from here', 'pass it to the team that deals with it'],
    bring: [`${NAME} and what you need done`],
    asks: [
      { ask: 'What were you ringing to sort out, in a few words?', unless: MATTER },
      {
        ask: 'Which line or option did you ring?',
        unless:
          /number|option|line for|0800|toll free|claims|warranty|surgery|depot|dept|department/,
      },
      {
        ask: 'Are you still holding now?',
        when: /on hold|queue|waiting|holding|hanging/,
        unless: /gave up|hung up|was on hold|yesterday|counting|still|got through|\bnow\b/,
      },
    ],
    team: 'the right team',
  },
  {
    id: 'no-reply',
    noun: null,
    thing: 'your message',
    clauses: ["you haven't had an answer"],
    heard: [
      "I'm sorry you wrote and have been left without an answer.",
      "I'm sorry. You wrote for an answer, so let's find your message.",
      "You took the trouble to write, and I'm sorry nothing has come back.",
    ],
    lets: ['find {it} and see who has it', 'ask for the answer you wrote for'],
    act: ['find your message and see who has it', 'pick it up with the team that has it'],
    bring: ['the name or address you wrote from, and the reference if you were given one'],
    asks: [
      { ask: 'What was it about, in a few words?', unless: MATTER },
      {
        ask: 'Did you write by e-mail, by DM or in another way?',
        unless:
          /e-?mail|mail\w*|\bdm|form|chat|letter|ticket|support request|facebook|case|\bapp\b|inbox|portal/,
      },
      { ask: 'When did you write?', unless: WHEN },
      {
        ask: 'Did you get an automatic reply or a reference back?',
        unless: /auto|reference|ticket|case|status|received|number/,
      },
    ],
    team: 'the team that has it',
  },
  {
    id: 'cut-off',
    noun: null,
    thing: 'your call or chat',
    clauses: ['you were cut off'],
    heard: [
      "I'm sorry you were cut off before it was settled.",
      "I'm sorry. To get that far and be cut off is maddening.",
      "Time on a call or chat that ends like that is time lost, and I'm sorry.",
    ],
    lets: ['pick it up where you were cut off', 'carry on from here'],
    act: ['find the record of it and carry on from there', 'pick it up where it broke off'],
    bring: [`${NAME} and roughly when you were cut off`],
    asks: [
      { ask: 'What were you in the middle of sorting out?', unless: MATTER },
      {
        ask: 'Was it a call or a chat?',
        unless: /call|phone|rang|ring|line|chat|hung|hold|queue|dial|beep|voice|press \d/,
      },
      {
        ask: 'How far had you got when it ended?',
        unless:
          /just (?:as|about)|when i|mid|while|as far as|asked|explain|got to|before|first|security|in the middle|got through|after/,
      },
      { ask: 'Roughly when was that?', unless: WHEN },
    ],
    team: 'the team you were speaking to',
  },
  {
    id: 'ticket-closed',
    noun: /\b(?:complaint|ticket|case|grievance|claim)\b/,
    clauses: ["this still isn't settled"],
    heard: [
      "I'm sorry this still isn't settled and you're the one chasing it.",
      "I'm sorry {it} is still not settled for you.",
      "You've had to wait and chase for this too long, and I'm sorry.",
    ],
    lets: ['find out where it got stuck', 'see who has it now and what is missing'],
    act: ['find out who has it and why it stopped', 'take it back to whoever has to answer it'],
    bring: ['the complaint or case reference, or the name it is under'],
    asks: [
      { ask: 'What is it about, in a few words?', unless: MATTER },
      {
        ask: 'What was the last answer you had?',
        unless: SAID,
      },
      {
        ask: 'What is still to be done before it is settled for you?',
        unless: /refund|replac|money back|compensat|call ?back|ring|phone|final response|fix/,
      },
      { ask: 'When did you first raise it?', unless: WHEN },
    ],
    team: 'whoever has the case',
  },
  {
    id: 'appointment',
    noun: /\b(?:appointment|booking|slot|visit|fitting|test drive|eye test)\b/,
    thing: 'your appointment',
    clauses: [],
    heard: [
      "I'm sorry about the trouble over {it}.",
      "I'm sorry. You planned around this and need a time you can count on.",
      "Getting a time, and having it kept, shouldn't be this hard, and I'm sorry.",
    ],
    lets: ['find out what the diary shows', 'see which times can be had'],
    act: ['check the diary and see which times are open', 'ask the people there what happened'],
    bring: ['your name, the place, and the date you had or would like'],
    asks: [
      {
        ask: 'Which place or branch is it with?',
        unless:
          /\b(?:in|at|near) (?!the\b|my\b|your\b|a\b|an\b|me\b|all\b|home\b|least\b|this\b|that\b|time\b|for\b|\d)[a-z]{4,}|\b(?:came|come|coming|fitters?|plumber|surveyor|tradesm[ae]n)\b/,
      },
      {
        ask: 'Which day and time was it meant to be?',
        when: /cancel|no show|never|moved|waited|turned up|didn'?t|missed|not (?:come|here)|late|arriv|booked/,
        unless:
          /today|yesterday|tomorrow|day\b|\d ?(?:am|pm|\.\d)|\bat \d|for \d|this (?:morning|afternoon)|\d(?:st|nd|rd|th)/,
      },
      {
        ask: 'When would suit you?',
        unless: /\bnext (?:week|month)|any ?(?:day|time)|how do|would suit|wedding|birthday/,
      },
      {
        ask: 'Were you told why?',
        when: /cancel|moved|no show|gave|given away|closed/,
        unless: /told|said|because|reason|text/,
      },
    ],
    team: 'the bookings team',
  },
  ...SERVICE_PEOPLE,
];
