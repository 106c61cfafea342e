import { gap, NOT, words } from '../pieces';
import type { Situation } from '../situation';
import { PRAISE } from './contact';

/** Direct messages. */
export const MESSAGES: readonly Situation[] = [
  {
    id: 'cannot-dm',
    when: words(
      `\\b(?:can'?t|cannot|couldn'?t|unable to|not able to|(?:won'?t|not|doesn'?t|isn'?t) (?:let(?:ting)?|allow(?:ing)?) me(?: to)?|how (?:do|can) (?:i|we)) (?:send (?:you )?(?:a |you a )?)?(?:dm|direct message|pm)\\b`,
      `|\\b(?:your )?dms? (?:are|is|'s) (?:closed|not open|off|disabled|${NOT} work\\w*)\\b`,
    ),
    noun: null,
    thing: 'the message',
    clauses: ["your DM wouldn't go through"],
    heard: ["I'm sorry the DM wouldn't go through."],
    lets: ['find another way for {it}', 'get {it} to us'],
    act: ['check our message settings', 'find you another way in'],
    bring: [],
    asks: [
      { ask: 'What does it say when you try to send it?', unless: /says|error/ },
      {
        ask: 'What is it about, in a few words and without account details?',
        unless: /about|because|refund|order|bill/,
      },
    ],
    team: 'the social media team',
  },
  {
    id: 'dm-unanswered',
    when: words(
      `\\b(?:reply|respond|answer|check|read|look at|see) (?:to )?(?:my|ur|your|you|u) (?:dms?|direct messages?|pms?|inbox|private messages?)\\b`,
      `|\\b(?:dm'?e?d|dm-ed|messaged|(?:sent|send|started) (?:(?:you|u|a|an|in|guys|your|the|\\d{1,2}|two|three|several) ){0,4}(?:dms?|direct messages?|pms?|dm convo|private messages?))\\b${gap(60)}[.!?,]? ?${gap(20)}\\b(?:no|${NOT}|nothing|still|waiting|yet|ignored|any|please|hours?|days?|ago)\\b`,
      `|\\b(?:no|${NOT}|nothing|nobody|without|any|waiting for|ignor\\w+)\\b${gap(24)}\\b(?:dms?|direct messages?|private messages?)\\b`,
      `|\\balready (?:sent|dm'?e?d)\\b${gap(12)}\\b(?:dm|you|message|direct message)\\b`,
      `|\\bdm'?e?d (?:you|u|already|again|twice)\\b`,
    ),
    not: words(
      PRAISE.source,
      "|\\b(?:can you dm|please dm|dm me|pls dm|could you dm|(?:can'?t|cannot|unable to) dm|what the hell is a dm|don'?t want to dm|i (?:never|don'?t) (?:reply|check|read|answer)|will dm|i'll dm|just (?:sent|dm)|depeche)\\b",
    ),
    noun: null,
    thing: 'your DM',
    clauses: ["your DM hasn't been answered after {wait}", "your DM hasn't been answered"],
    heard: [
      "I'm sorry your DM has been left waiting.",
      "I'm sorry. You wrote, and the answer should have come there.",
    ],
    lets: ['find {it} and get it answered', 'get you the answer you wrote for'],
    act: ['look for your message', 'see who has it'],
    bring: [],
    asks: [
      {
        ask: 'What was it about, in a few words and without account details?',
        unless:
          /\b(?:about|regarding|because|refund|order|bill|charg\w+|deliver\w+|flight|claim|booking)\b/,
      },
      {
        ask: 'When did you send it?',
        unless: /\bago\b|days?|weeks?|hours?|yesterday|today|since|last/,
      },
      {
        ask: 'Did anything come back at all, even an automatic reply?',
        unless: /automat|auto|no (?:reply|response)/,
      },
    ],
    team: 'the social media team',
  },
];
