import { gap, words } from '../pieces';
import type { Situation } from '../situation';
import { PRAISE, WRITTEN } from './contact';

/** Many words from us, and no answer in them. */
export const RUNAROUND: readonly Situation[] = [
  {
    id: 'passed-around',
    when: words(
      `\\b(?:passed|pass(?:ing)?|sent|bounced|bounc(?:ed|ing)|transferred|transfered|shunted|pushed|moved|redirected|referred|thrown)\\b(?: (?:me|us|on|around|round|about|back|from|between|to|and|forth|over|being|been|the|a|so)){0,4} (?:pillar to post|(?:around|round)(?= (?:from|between|to (?:different|other|another|various)|by|all|so|and (?:around|no|still|nobody)|for|in circles|\\d|the houses|departments)|[ ]?[.,!?#@]|$)|back and forth|back and fourth|circles|department to department|between departments|one (?:department|person|agent|rep|team|dept) to (?:the other|another|the next)|each other|(?:\\d+|three|four|five|six|several|multiple|different|various|many|so many) (?:different )?(?:times|people|departments|agents|reps|depts|teams|persons))\\b`,
      `|\\b(?:pillar to post|(?:the|a|me|us|total|big|constant) (?:\\w+ )?run[- ]?a?[- ]?round|going (?:round|around) in circles|went (?:round|around) in circles|goose chase|buck passing|passing the buck)\\b`,
      `|\\b(?:spoken|spoke|talked|spoken) (?:to|with) (?:over |about |at least |more than )?(?<count>\\d{1,2}|three|four|five|six|seven|eight|nine|ten|several|multiple|many)(?: different)? (?:people|agents|reps|advisors?|departments|persons|representatives|operators|members of staff|customer service)\\b`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:donation|plate|collection|joint|blunt|\\[name\\]|ball|parcel|package|deliver\\w*|flight|plane|luggage|bus)\\b',
    ),
    ...WRITTEN,
    clauses: [
      'you have had to explain this to {count} people',
      "you've been passed from one person to the next",
    ],
    heard: [
      "I'm sorry. You shouldn't have to tell the same story again and again.",
      "I'm sorry you've been passed around. Let's try to end that here.",
    ],
    lets: ['end that here', 'get it to the one person who can answer'],
    act: ['find out who should own this', 'take it to the one team it belongs to'],
    bring: [
      'the reference and what you need in the end',
      'the name on the account and a line on what it is about',
    ],
    asks: [
      { ask: 'What is it about, in a line?', unless: WRITTEN.asks[0].unless },
      { ask: 'What did the last person you spoke to say?', unless: /said|told|says/ },
    ],
    team: 'the right team',
  },
  {
    id: 'told-different-things',
    when: words(
      `\\b(?:told|tells?|telling|say(?:s|ing)?|said|given|giving|get(?:ting)?|got|hear(?:ing)?)\\b(?: me| us)?(?: \\w+)? (?:different|conflicting|contradictory|contradicting|mixed|inconsistent|opposite|something (?:else|different)|various) ?(?:things?|stor(?:y|ies)|information|info|answers?|messages?|advice|reasons?|dates?|every ?time|each time|excuses)?\\b`,
      `|\\b(?:conflicting|contradictory|inconsistent|contradicting|mixed) (?:information|info|answers|advice|messages|stories)\\b`,
      `|\\b(?:different|another) (?:story|answer|excuse|reason|response) (?:every|each) (?:time|day|call|person)\\b`,
      `|\\b(?:told|tells? me|say|says|said) one thing\\b${gap(40)}\\b(?:another|other|different|opposite|else)\\b`,
      `|\\bnot (?:at all )?what (?:your|ur|the) (?:agent|advisor|rep|team|staff|customer service)(?: on the phone)? (?:told|said|stated|promised)\\b`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:mixed reviews|different size|different colou?r|different (?:product|item|flight))\\b',
    ),
    ...WRITTEN,
    thing: 'the answer',
    clauses: ["you've been told different things"],
    heard: ["I'm sorry. Two answers to one question leave you with none."],
    lets: ['get you one answer that stands', 'clear up which answer is right'],
    act: ['find out which answer is right', 'get the right one confirmed'],
    bring: ['the reference and what you were told', 'what you were told and by whom'],
    asks: [
      {
        ask: 'What were the different answers?',
        unless: /one said|first|then (?:told|said)|another/,
      },
      { ask: 'Was that by phone, chat or e-mail?', unless: /phone|chat|e-?mail|call/ },
    ],
  },
  {
    id: 'asked-again',
    when: words(
      `\\b(?:ask(?:ed|ing|s)?|requests?|requesting|requested|send(?:ing)?|sent|submit(?:ted)?|uploaded?|provid(?:e|ed|ing))\\b${gap(16)}\\b(?:for )?(?:the )?same (?:document|documents|info|information|details|questions?|proof|form|paperwork|id|docs|thing)s?\\b${gap(24)}\\b(?:again|over|twice|times|and over|every|repeatedly|already)\\b`,
      `|\\b(?:keeps?|keep on|kept|constantly|still|repeatedly) (?:on )?ask(?:ing|ed)?(?: me| us)?(?: for)? (?:the same|more|my|for the same|for more|for) (?:\\w+ )?(?:documents?|docs|info|information|details|questions?|proof|paperwork|id)\\b`,
      `|\\balready (?:sent|provided|submitted|given|gave|uploaded|shared)(?: you| u| my| the| all| these| this)* (?:documents?|docs|info|information|details|proof|paperwork|id|everything|ticket)\\b`,
    ),
    not: PRAISE,
    ...WRITTEN,
    thing: 'what you sent',
    clauses: ["you've been asked again for what you had already sent"],
    heard: ["I'm sorry you've been asked for it more than once."],
    lets: ['find {it}', 'find out where {it} ended up'],
    act: ['look for what you sent before asking you anything', 'find out who has it'],
    bring: ['the reference you sent it under', 'the name you sent it under'],
    asks: [
      {
        ask: 'How did you send it: by e-mail, upload or DM?',
        unless: /e-?mail|upload|\bdm|app|portal/,
      },
      {
        ask: 'Which document do they keep asking for?',
        unless: /passport|\bid\b|proof|statement|form|bill|licen/,
      },
    ],
  },
  {
    id: 'standard-answers',
    when: words(
      `\\b(?:stop|just|only|keep|keeps|nothing but|all i get is|got an?|same|another|these|your|ur|get(?:ting)?|this is an?|with) (?:\\w+ ){0,3}(?:automated|auto|copy(?:[- ]and)?[- ]paste[d]?|canned|scripted|generic|robotic|bot|template|stock|computer generated|standard|useless|same) (?:repl(?:y|ies)|responses?|answers?|messages?|e-?mails?|tweets?)\\b`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:chain|marketing|newsletter|spam|scam|unsubscribe|delivery)\\b',
    ),
    ...WRITTEN,
    thing: 'your question',
    clauses: ["you've only been getting standard answers"],
    heard: ["I'm sorry. You asked a real question and got a form of words back."],
    lets: ['get {it} in front of somebody who can answer', 'answer the question you asked'],
    act: ['read the whole of it myself', 'take it to somebody who can answer'],
    asks: [
      { ask: 'What is the question that still needs an answer?', unless: WRITTEN.asks[0].unless },
      { ask: 'Do you have a reference for it?', unless: /reference|ticket|case|number/ },
    ],
  },
];
