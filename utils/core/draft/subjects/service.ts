import type { Subject } from './subject';

export const SERVICE: readonly Subject[] = [
  {
    id: 'on-hold',
    when: /\b(?:on hold|hold (?:for|time|music)|holding for|hung up|hang up|phone (?:queue|line)|call (?:queue|cent(?:er|re))|wait(?:ing|ed)? (?:on|in) (?:the )?(?:phone|line|queue)|get through|can'?t reach|answer (?:the|your) phones?)\b/,
    noun: /\b(?:call|phone line|phone queue|helpline|hold music)\b/,
    lets: [
      'get you an answer here instead',
      'spare you another call',
      'deal with this off the phone',
    ],
    act: [
      'deal with it from here',
      'get you a person who can',
      'get you an answer without the phone',
    ],
    bring: [
      'what the call was about and how to reach you',
      'the name on the account and what you were calling about',
    ],
    asks: [
      { ask: 'What were you calling about?', unless: /about|because|refund|order|bill/ },
      { ask: 'Are you still on the line now?', unless: /hung|gave up/ },
      { ask: 'What is the one thing you need answered?' },
    ],
    team: 'the phone team',
  },
  {
    id: 'no-reply',
    when: /\b(?:no (?:reply|response|answer|call ?back|one|body|update)|nobody|not (?:replied|responded|answered|heard|getting (?:any |a )?(?:repl\w+|respon\w+|answer))|any (?:repl(?:y|ies)|response|answer)|ticket ?(?:#|number)|ignor(?:ed|es|ing)|call(?:ed)? (?:me )?back|call ?backs?|still waiting (?:for|on) (?:a|an|any|your) (?:\w+ )?(?:repl|respon|answer|call|e-?mail)\w*|unanswered|(?:have|has|did|do|does|are|is)n'?t (?:\w+ ){0,2}(?:repl\w+|respon\w+|answer\w*|heard|called|got back|contacted)|e-?mailed|dm(?:'?ed|s)|chasing)\b/,
    noun: /\b(?:e-?mails?|messages?|dms?|call ?backs?|complaint|request|claim|ticket|case|enquiry|appeal)\b/,
    lets: [
      'get you the answer you asked for',
      'pick this up where it got stuck',
      'stop the chasing here',
    ],
    act: ['find out where it got stuck', 'pick it up from there', 'get you an answer'],
    bring: [
      'the reference you were given, or the name you used',
      'when you wrote and the name you used',
    ],
    asks: [
      {
        ask: 'How did you last try to reach us?',
        unless: /phone|call|hold|e-?mail|dm|chat|message|rang/,
      },
      { ask: 'What is the one thing you need answered first?' },
      { ask: 'When did you last hear from anyone?', unless: /days|weeks|since|never|month/ },
    ],
    team: 'the team that has it',
  },
  {
    id: 'engineer',
    when: /\b(?:engineers?|technicians?|installers?|installation|appointments?|no[- ]show|home visit|fitter|repair(?:s|ed|man)?)\b/,
    noun: /\b(?:engineer|technician|installer|installation|appointment|repair)\b/,
    lets: ['get you a date you can count on', 'find out what happened to {it}', 'get {it} sorted'],
    act: ['find out what happened', 'see which dates are open', 'chase the engineer team'],
    bring: ['the reference for the visit', 'the name and date of the visit'],
    asks: [
      { ask: 'Which slot were you given?', unless: /am\b|pm\b|between|\d/ },
      { ask: 'Did anyone call to say they were not coming?', unless: /call|text|phone/ },
    ],
    team: 'the engineer team',
  },
  {
    id: 'staff',
    when: /\b(?:rude|attitude|disrespect\w*|shouted|unhelpful|manager|employees?|cashier|waiter|waitress|server|crew|attendant|your (?:staff|driver|agent|team|rep|reps|guy|people)|customer service (?:rep|agent|person)|treated)\b/,
    noun: /\b(?:staff|driver|manager|agent|cashier|crew|customer service)\b/,
    lets: [
      'get this to whoever runs that team',
      'hear the whole of it',
      'make sure the right manager reads this',
    ],
    act: [
      'take it to whoever runs that team',
      'see that the right manager hears it',
      'take it up with them',
    ],
    bring: [
      'where and when it was',
      'where and when this was, and what you would like to see happen',
    ],
    asks: [
      { ask: 'Where was this, and roughly when?', unless: /today|yesterday|store|branch| at / },
      { ask: 'What should have happened instead?' },
      { ask: 'Did anyone there try to put it right?', unless: /manager/ },
    ],
    team: 'the manager there',
  },
];
