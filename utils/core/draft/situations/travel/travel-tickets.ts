import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import {
  mentions,
  PRAISE,
  REFUND_DUE,
  REFUND_REFUSED,
  REFUND_SETTLED,
  THEIRS,
  telling,
} from './travel-words';

const RAIL = mentions(
  '\\b(?:trains?|rail\\w*|bus(?:es)?|trams?|tube|metro|station|irctc|pnr|season ticket|off[- ]?peak|oyster|railcard|conductor|inspector|platform|tatkal|journey|travelcard)\\b|trains\\b|rail|irctc|@(?:lner|gwr\\w*|northernassist|sw_help|metra|amtrak|septa\\w*|tfl|mta|tpe\\w*|greateranglia)\\b',
);
const NO_RAIL =
  '\\b(?:flights?|plane|airport|hotel|concert|gig|festival|cinema|match|game|support ticket|ticket number|ticketmaster|raised a ticket|lottery|raffle|theatre|training)\\b';
const REF = ['the booking reference', 'the booking reference and the date of travel'];

export const TRAVEL_TICKETS: readonly Situation[] = [
  {
    id: 'rail-fined',
    ...telling(
      `\\b(?:fined|penalty (?:fare|charge|notice)s?|(?:a|the|my|got|issued|unfair|given a) (?:£\\d+ |\\$\\d+ )?fine|prosecut\\w*|made (?:me|us) (?:pay|buy) (?:again|another|a new|full|a full|for another)|buy (?:another|a new|a second) ticket)\\b${RAIL}`,
      '(?<fee>[£$€] ?\\d{1,4}(?:\\.\\d\\d)?)',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      NO_RAIL,
      "\\b(?:i'?m fine|is fine|was fine|that's fine|works? fine|a fine (?:example|day|job)|parking|car park|should be fined|will be fined|you be fined)\\b",
    ),
    noun: null,
    clauses: ['you were charged {fee} over your ticket', 'you were charged again over your ticket'],
    heard: ["Being stopped over a ticket is unpleasant, and I'm sorry for the upset of it."],
    lets: ['see what happened with your ticket', 'look at whether that was right'],
    act: ['check what was issued', 'have the notice reviewed'],
    bring: ['the notice number and what ticket you had', 'the notice number'],
    asks: [
      {
        ask: 'What reason did the inspector give?',
        unless: /because|reason|said|told|wrong|expired|machine|railcard/,
      },
      { ask: 'Have you put in an appeal yet?', unless: /appeal/ },
    ],
    team: 'the revenue team',
  },
  {
    id: 'ticket-machine',
    ...telling(
      mentions(
        '\\b(?:trains?|rail\\w*|bus|trams?|tube|metro|station|platform|oyster|ticket (?:vending )?machines?|ticket office|ticket barriers?)\\b|trains\\b|rail',
      ) +
        `\\b(?:ticket (?:vending )?machines?|vending machine|tvm|card reader|ticket (?:office|barrier|gates?)|barriers?|validator)\\b${gap(45)}\\b(?:not work\\w*|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t work\\w*|broken|out of (?:order|service|use)|down|closed|shut|swallowed|ate|kept|took my|reject\\w*|won'?t (?:take|print|accept|work|give)|didn'?t (?:print|give|take|accept)|stuck|frozen|queue\\w*|no change|faulty|not (?:accept\\w*|print\\w*))\\b|\\b(?:broken|only one|faulty|no working) ticket machines?\\b`,
      '\\b(?:at|in) (?<At>(?!the|my|our|your|this|all|every)[a-z]{4,14})(?: station)?(?= (?:is|was|are|station|today|this|again|and|not|broken|out|down|so)|[.,!?]|$)',
      '\\b(?<what>ticket machine|ticket office|card reader|barrier|ticket gate)s?\\b',
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:flights?|plane|airport|hotel|concert|gig|cinema|coffee|snack|drinks?)\\b',
    ),
    noun: null,
    clauses: [
      'the {what} at {At} let you down',
      'the {what} let you down',
      'the machine let you down',
    ],
    heard: ["You shouldn't have to fight a machine to pay your fare, and I'm sorry."],
    lets: ['get it reported', 'get someone to look at it'],
    act: ['report it to the station team', 'log the fault for an engineer'],
    bring: [],
    asks: [
      { ask: 'Which station is it?', unless: /\bat [a-z]{4,}|station/ },
      { ask: 'Is there another machine there that works?', unless: /only|both|all the/ },
      { ask: 'Did it take any money?', unless: /took|charged|money|£|\$|swallowed|ate|card/ },
    ],
    team: 'the station team',
  },
  {
    id: 'rail-ticket-refund',
    ...telling(
      `${REFUND_DUE}${mentions('\\b(?:trains?|bus|coach|rail\\w*|irctc|pnr|season ticket|railcard|tatkal)\\b|trains\\b|rail|irctc|tickets?\\b[^.!?]*\\bcancel|cancel\\w*[^.!?]*\\btickets?\\b')}`,
      REFUND_REFUSED,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      REFUND_SETTLED,
      NO_RAIL,
      '\\b(?:delay repay|event|show|tour|festival|parcel|order|uber|game)\\b',
    ),
    noun: /\b(?:season ticket|train ticket|ticket)\b/,
    thing: 'your ticket',
    clauses: [
      'the refund for {it} was {refuse}ed',
      "you've been told there is no {asked} for {it}",
      'the refund for {it} is still outstanding',
    ],
    heard: [
      "Chasing money for a ticket is nobody's idea of a good time, and I'm sorry you've had to.",
      "I'm sorry the refund for your ticket is still hanging.",
    ],
    lets: ['find out where the refund has got to', 'get you a straight answer on the refund'],
    act: ['check where the refund stands', 'chase it with the refunds team'],
    bring: REF,
    asks: [
      { ask: 'When did you ask for the refund?', unless: /\bago\b|since|weeks?|months?|\d days/ },
      {
        ask: 'Where did you buy the ticket: app, website or station?',
        unless: /\bapp\b|website|online|station|irctc|trainline|machine|office/,
      },
    ],
    team: 'the refunds team',
  },
  {
    id: 'ticket-not-issued',
    ...telling(
      mentions(
        '\\b(?:trains?|rail\\w*|bus(?:es)?|tube|metro|irctc|pnr|season ticket|oyster|companion pass|travelcard|journey|deducted|debited|tatkal)\\b|trains\\b|rail|irctc',
      ) +
        `\\b(?:tickets?|e-?tickets?|m-?tickets?|season (?:ticket|pass)|smart ?card|railcard|pass)\\b${gap(35)}\\b(?:not (?:been )?(?:issued|received|arrived|loading|showing|generated|booked|come|sent|delivered|download\\w*|load\\w*)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:been )?(?:issued|received|arriv\\w*|load\\w*|show\\w*|come|sent|download\\w*|open\\w*|activat\\w*|scan\\w*|work\\w*|posted?|credited)|never (?:came|arrived|received|sent|turned up)|won'?t (?:load|open|download|activate|show|scan)|fail\\w*|disappeared|still waiting)\\b|\\b(?:never|not|n'?t|still (?:no|waiting)|yet to)\\b${gap(12)}\\b(?:received?|got|get|had|have|issue\\w*|for)\\b${gap(15)}\\b(?:my|our|the|any)? ?(?:\\w+ ){0,2}(?:e-?tickets?|tickets|season ticket|railcard|pass card|smart ?card|companion pass\\w*)\\b(?! (?:inspector|machine|office|refund))|\\b(?:amount|money|payment)\\b${gap(30)}\\b(?:deducted|debited|taken|gone|charged|cut|deduct)\\b${gap(60)}\\b(?:tickets?|booking) (?:is |was |has )?(?:not|n'?t|fail\\w*|never|isn'?t|wasn'?t|hasn'?t)\\b`,
      '\\b(?<what>railcard|season ticket|smart ?card|companion pass|e-?tickets?|m-?tickets?)\\b',
      '(?<paid>deducted|debited|charged|taken)',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:concert|gig|festival|cinema|match|game|support ticket|ticketmaster|raised a ticket|ticket number|lottery|raffle|refund\\w*|movie|event|show|parking ticket|speeding ticket|password)\\b',
    ),
    noun: null,
    clauses: ["you don't have your {what}", "you don't have the ticket you paid for"],
    heard: ["Paying for a ticket and then not having it is worrying, and I'm sorry."],
    lets: ['find your ticket', 'see where it went'],
    act: ['see what happened to the booking', 'look for it from here'],
    bring: REF,
    asks: [
      {
        ask: 'When do you travel?',
        unless:
          /today|tomorrow|tonight|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|now|\d(?:st|nd|rd|th)/,
      },
      { ask: 'Did you get a confirmation email?', unless: /email|confirmation|confirmed/ },
    ],
    tries: ['Could you look in your spam folder and tell me whether a confirmation is there?'],
    team: 'the ticketing team',
  },
  {
    id: 'wrong-fare',
    ...telling(
      mentions('charg|fare') +
        `\\b(?:oyster|contactless|tap(?:ped)?|opal|presto|clipper|compass card|gate|barrier|bus|train|metro|journey|fare)\\b${gap(45)}\\b(?:(?:over|double|wrongly|incorrectly|twice)[- ]?(?:charg\\w*)|charg\\w* (?:me )?(?:twice|double|wrong\\w*|too much|the wrong|a maximum|maximum|max|full)|maximum fare|max fare|wrong fare)\\b|\\b(?:overcharged|charged (?:me )?(?:twice|double|too much|wrong|the wrong|a maximum|maximum))\\b${gap(40)}\\b(?:oyster|contactless|train|bus|metro|tube|journey|fare|ticket)\\b`,
      '(?<fee>[£$€] ?\\d{1,4}(?:\\.\\d\\d)?)',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:flights?|hotel|uber|lyft|\\bola\\b|cab|taxi|driver|concert|ticketmaster|car)\\b',
    ),
    noun: null,
    clauses: ['you were charged the wrong fare'],
    heard: ["You should pay the right fare and no more, and I'm sorry that isn't what happened."],
    lets: ['see what you were charged and why', 'look at the fare together'],
    act: ['check the fare against the journey', 'have the charge looked at'],
    bring: ['the date and time of the journey and what was charged'],
    asks: [
      { ask: 'Where did the journey start and end?', unless: /from .* to /i },
      {
        ask: 'Was it a card, a phone or a ticket that you used?',
        unless: /card|contactless|oyster|phone|ticket/,
      },
    ],
    team: 'the ticketing team',
  },
];
