import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { GOODS, NOT, SETTLED } from './shopping-words';

const NOUN = /\b(?:pre-?order|order)\b/;

export const ORDERS_WAITING: readonly Situation[] = [
  {
    id: 'order-not-sent',
    when: anyOf(
      `\\b(?:orders?|parcel|package|items?|delivery|it|ordered|purchased|bought|pre-?ordered|placed|${GOODS})\\b[^.!?\\n]{0,90}?\\b(?:(?:${NOT}|won'?t|still (?:waiting (?:for it )?to|to)|yet to|nothing|can'?t) )(?:been |even |yet |to |be |bloody |actually |have )*(?:shipped|ship|dispatched|despatched|dispatch|left (?:the|your) (?:warehouse|depot)|sent (?:out|yet))\\b`,
      `\\border\\b${gap(40)}\\b(?:still|stuck|says?|saying|showing|shows|been|status|at|on)\\b${gap(14)}["']?(?:processing|being processed|preparing|pending|being prepared|placed|in process|under review|awaiting dispatch|order received)\\b["']?${gap(30)}(?:\\bfor\\b|\\bsince\\b|days?|weeks?|still|ago|$|\\.|\\?|!)`,
      `\\bwhen (?:will|is|are|does) (?:my|our) order (?:going to |gonna |be |being |get )*(?:shipp?ed|ship|dispatched|sent)\\b`,
      `\\bwhy (?:hasn'?t|has|haven'?t|isn'?t) my (?:[a-z]+ )?order (?:not |been |yet )*(?:shipp?ed|dispatched|sent)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:refund|message|email|sms|otp|password|report|ticket|flight|statement|card|sim)\\b|ship to (?:my|canada|the uk|india|ireland)',
    ),
    noun: NOUN,
    thing: 'your order',
    clauses: ['{it} is still waiting to go out after {wait}', '{it} is still waiting to go out'],
    heard: [
      "{it} still sitting with us isn't what you ordered for, and I'm sorry.",
      "I'm sorry {it} hasn't left yet.",
    ],
    lets: ['find out what is holding {it} up', 'find out when {it} will really go'],
    act: ['ask the warehouse what it is waiting for', 'check what is holding it up'],
    bring: ['the order number', 'the order number and the date you ordered'],
    asks: [
      {
        ask: 'What does the order page say at the moment?',
        unless: /says?|showing|status|shows|processing/,
      },
      {
        ask: 'Which date were you given when you ordered?',
        unless: /promised|due|supposed|estimated|said|next day|guaranteed|told/,
      },
      { ask: 'Is there a day you need it by?', unless: /need|birthday|christmas|wedding/ },
    ],
    team: 'the warehouse',
  },
  {
    id: 'order-collect',
    when: anyOf(
      `\\border\\b${gap(24)}\\b(?:in[- ]store|in the shop|at the store|ready to collect|ready for (?:collection|pick ?up))\\b[^\\n]{0,60}?\\b(?:still|it'?s (?:now )?\\w+day|no idea|not|never|nobody|nowhere)\\b`,
      `\\b(?:click (?:and|&|n|\\+) ?collect|click ?& ?collect|collect in store|in[- ]?store (?:pick ?up|collection)|store pick ?up|curbside|kerbside|pick ?up order|collection order|online (?:pick ?up|order pick ?up))\\b[^\\n]{0,90}?\\b(?:${NOT}|no ?one|nobody|nowhere|couldn'?t|can'?t|wait(?:ed|ing)?|hours?|late|lost|still|never|cancel\\w*|ready|wrong|poor|worst|terrible|joke|awful)\\b`,
      `\\b(?:went|came|turned up|arrived|drove|go) (?:to|in to|down to)? ?(?:collect|pick up) (?:my|our|the|an|your) (?:online |click and collect )?(?:order|parcel|package|purchase)\\b[^\\n]{0,90}?\\b(?:${NOT}|no ?one|nobody|nowhere|couldn'?t|can'?t find|wait(?:ed|ing)?|lost|cancel\\w*|closed|refused|wouldn'?t)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:return(?:ed|ing)?|pizza|burger|food|taxi|uber|airport|luggage)\\b',
    ),
    noun: NOUN,
    thing: 'your order',
    clauses: ["picking up {it} didn't go to plan"],
    heard: [
      "Collecting is meant to be the easy way, and I'm sorry it wasn't.",
      "I'm sorry you made the trip for {it} and it went like that.",
    ],
    lets: ['find out what happened to {it}', 'get {it} ready for you'],
    act: ['check with the store', 'ask the store what held it up'],
    bring: ['the order number and the store', 'the order number'],
    asks: [
      {
        ask: 'Which store were you collecting from?',
        unless: /store (?:in|at)|\b(?:in|at) (?!the\b|my\b|a\b|your\b|store\b)[a-z]{4,}/,
      },
      { ask: 'Had you had the message to say it was ready?', unless: /ready|email|text|message/ },
    ],
    team: 'the store manager',
  },
  {
    id: 'preorder-late',
    when: anyOf(
      `\\bpre-?ordered\\b${gap(60)}\\b(?:and|but|still|yet)\\b${gap(40)}\\b(?:${NOT}|still|no|late|delayed|nothing|cancel\\w*|out of stock|where)\\b`,
      `\\b(?:my|the|our) pre-?order\\b${gap(40)}\\b(?:${NOT}|late|delayed|missing|disappeared|pushed back|still|where|gone)\\b`,
      `\\b(?:when|where)\\b${gap(20)}\\bmy pre-?order\\b`,
      `\\bpre-?ordered\\b${gap(60)}\\b(?:days?|weeks?|months?|a year) ago\\b[^\\n]{0,50}?\\b(?:${NOT}|still|nothing|no|where)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:bonus|dlc|skin|code|early access|preload|pre-load|download\\w*|season pass|beta|unlock\\w*)\\b',
    ),
    noun: /\bpre-?order\b/,
    thing: 'your pre-order',
    clauses: ["{it} hasn't worked out as it should"],
    heard: [
      "You ordered early so as not to wait, and I'm sorry {it} hasn't worked out that way.",
      "I'm sorry {it} isn't with you.",
    ],
    lets: ['find out where {it} stands', 'find out what happened to {it}'],
    act: ['check where it is in the line', 'find out what is holding it up'],
    bring: ['the order number', 'the order number and the date you ordered'],
    asks: [
      { ask: 'What does the order page say at the moment?', unless: /says?|status|shows|cancel/ },
      { ask: 'Has the payment been taken?', unless: /paid|charged|money|payment|refund/ },
      { ask: 'What did you pre-order?', unless: /pre-?ordered (?:the|a|an|my|your)/ },
    ],
    team: 'the orders team',
  },
];
