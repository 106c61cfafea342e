import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { DRIVER, GOODS, NOT, SETTLED } from './shopping-words';

export const RETURNS: readonly Situation[] = [
  {
    id: 'return-not-credited',
    when: anyOf(
      `\\b(?:return(?:ed|s)?|sent|posted|dropped|took|handed|shipped)\\b${gap(50)}\\b(?:back|return(?:ed|s)?|off|${GOODS}|items?|order|parcel|label)\\b[^\\n]{0,80}?\\b(?:${NOT}|still|no|where|where'?s|waiting(?: for)?|awaiting|when)\\b[^.!?\\n]{0,40}?\\b(?:refund\\w*|my money|money back|my [£$€₹]\\d|credit(?:ed)?|reimburse\\w*)`,
      `\\b(?:waiting|where(?:'s| is)|no|haven'?t (?:had|received|got)|not (?:had|received|got)|never (?:got|received)|chasing)\\b${gap(24)}\\brefund\\b${gap(40)}\\b(?:for|on|from|of|since)\\b${gap(24)}\\b(?:return(?:ed)?|items? (?:i|we) (?:sent|returned)|sent back|${GOODS})\\b`,
      `\\breturns?\\b${gap(24)}\\b(?:${NOT}) (?:been |yet |even )*(?:processed|credited|refunded|accepted|received)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:flight|ticket|train|irctc|hotel|tax return|taxes|turbotax|hmrc|irs|booking|call(?:s|ed)? (?:returned|back))\\b',
    ),
    noun: /\b(?:return|order)\b/,
    thing: 'your return',
    clauses: [
      "you're still waiting for the money for your return after {wait}",
      "you're still waiting for the money for your return",
    ],
    heard: [
      "You've sent your side back and the money hasn't followed: I'm sorry.",
      "I'm sorry you're still out of pocket for what you sent back.",
    ],
    lets: ['find out where your return got to', 'find out what is holding up that refund'],
    act: ['check whether the return has been booked in', 'chase the returns team'],
    bring: [
      'the order number and the return tracking',
      'the order number and the day you sent it back',
    ],
    asks: [
      {
        ask: 'When did you send it back?',
        unless:
          /ago|\w+day\b|weeks?|days?|months?|(?:january|february|march|april|may|june|july|august|september|october|november|december)/,
      },
      { ask: 'Does the return tracking show it as received?', unless: /received|track|signed/ },
      {
        ask: 'Was it returned by post or in a shop?',
        unless: /post|store|shop|courier|label|drop/,
      },
    ],
    team: 'the returns team',
  },
  {
    id: 'return-difficult',
    when: anyOf(
      `\\b(?:can'?t|can ?not|couldn'?t|could not|unable to|not able to|won'?t let me|wouldn'?t let me|impossible to|refus(?:e|ed|ing|es) (?:to (?:let me )?|my )?|not allowed to|won'?t|wouldn'?t|struggling to|trying to|tried to|how am i supposed to) (?:even )?(?<deed>return|exchange|send back|take back|swap)(?! (?:to|home|my call|the call|calls?|flight|ticket))\\b`,
      `\\b(?:return (?:label|slip|form|portal|code))\\b${gap(30)}\\b(?:${NOT}|missing|doesn'?t|won'?t|error|wrong|incorrect\\w*|invalid|blank|never|no)\\b|\\b(?:no|without a|didn'?t (?:get|include|receive|send) (?:me )?an?|never (?:got|received|sent) (?:me )?an?|wrong|incorrect|need a|missing) (?:returns? (?:label|slip|form)|label for (?:my|the) return)`,
      `\\b${DRIVER}\\b${gap(30)}\\b(?:never|didn'?t|failed to|not|hasn'?t|refused to)\\b${gap(14)}\\b(?:collect(?:ed)?|picked up|pick up)\\b${gap(24)}\\b(?:return|parcel|item|package|it)\\b|\\b(?:return|collection) (?:collection )?(?:was |has |is )?(?:never|not|hasn'?t been|wasn'?t) (?:been )?(?:collected|picked up)\\b|\\bno ?one (?:came|turned up|has come|came) to (?:collect|pick ?up)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:flight|train|bus|tickets?|tax|taxes|phone call|to normal|from (?:work|holiday)|hire car|rental|bins?|rubbish|waste|recycling|passenger|my (?:emails?|calls?|messages?))\\b|\\btrying to return\\b[^.!?]{0,20}\\bhome',
    ),
    noun: new RegExp(`\\b${GOODS}\\b`),
    thing: 'your item',
    clauses: ["the return isn't going as it should"],
    heard: [
      "A return shouldn't take this much effort, and I'm sorry.",
      "I'm sorry sending this back is proving so hard.",
    ],
    lets: ['find a way to get this return done', 'see what is standing in the way of the return'],
    act: ['check how it can be sent back', 'look at the return with the returns team'],
    bring: ['the order number and why it is going back', 'the order number'],
    asks: [
      {
        ask: 'Are you returning it by post or in a shop?',
        unless: /store|shop|post|label|courier|online|collect/,
      },
      {
        ask: 'What were you told when you tried?',
        unless: /told|said|says|because|error|label|refus|collect/,
      },
      {
        ask: 'When did you buy it?',
        unless: /ago|yesterday|last|days|weeks|month|today|christmas/,
      },
    ],
    team: 'the returns team',
  },
];
