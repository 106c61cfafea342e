import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { GROCERY, SETTLED } from './shopping-words';

export const GROCERIES: readonly Situation[] = [
  {
    id: 'grocery-off',
    when: anyOf(
      `\\b(?<vile>expired|out[- ]of[- ]date|mouldy|moldy|rotten|stale) (?<thing>[a-z]{3,14}) (?:delivered|sold|received|from (?:you|your)|today|sent|again)\\b`,
      `\\b(?:${GROCERY})\\b${gap(30)}\\b(?:stinks|stank|smells? (?:off|rank|rotten|bad|foul|awful)|smelt (?:off|rank|awful|foul)|reeks)\\b`,
      `\\b(?<item>(?:(?:my|the|this|these|your|some|a|an|of|those) )?${GROCERY})\\b${gap(34)}\\b(?:(?:is|was|were|are|has|have|had|gone|went|going|go|already|all|completely|full of|covered in|got|been|it'?s|they'?re|found|with|already) )+(?:(?:mould|mold|rotting|gone off|off(?= (?:already|again|before|when|and|a day)|[.!?,]|$)|past (?:its|their|it'?s) (?:best|date|sell))|(?<gone>mouldy|moldy|rotten|out of date|expired|sour|curdled|rancid|stale|slimy|mushy))\\b`,
      `\\b(?:sold|bought|received|sent|delivered|got|selling|given|found|sells?|with)\\b${gap(20)}\\b(?:some |me |a |an |the |us |pack of |bag of )*(?<state>mouldy|moldy|rotten|out[- ]of[- ]date|expired|stale|gone off) (?<what>(?:[a-z]+ )?(?:${GROCERY}|food|products?|items?|stock|goods))\\b`,
      `\\b(?:out of date|past (?:its|their|it'?s|the) (?:use by|best before|sell by)(?: date)?|expired (?:on|in|last|yesterday|\\d)|use by(?: date)?(?: is| was| of)? (?:yesterday|today|last)|best before(?: date)?(?: is| was| of)? (?:yesterday|today|last))\\b`,
      `\\bexpired (?<bad>${GROCERY})\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:poison\\w*|ill|sick|hospital|vomit\\w*|maggots?|visa|licen[cs]e|passport|cards?|coupon|voucher|code|points|ticket|subscription|offer|app|software|version|browser|info\\w*|website|driver|firmware|timetable|map|session|link|token|contract|policy)\\b',
    ),
    noun: new RegExp(`\\b(?:${GROCERY})\\b`),
    thing: 'the food',
    clauses: [
      'you ended up with {vile} {thing}',
      'you ended up with {state} {what}',
      '{it} was {gone}',
      'you ended up with out-of-date {bad}',
      "{it} wasn't fresh",
    ],
    heard: [
      "Nobody should find that when they unpack the shopping, and I'm sorry.",
      "I'm sorry it wasn't fresh when you came to it.",
    ],
    lets: ['find out how that got past us', 'get this to the people who check freshness'],
    act: ['have that batch checked', 'take it up with the store manager'],
    bring: [
      'a photo of the label and the receipt',
      'the product, its date and the store it came from',
    ],
    asks: [
      {
        ask: 'Which shop was it from, or was it delivered?',
        unless:
          /store|branch|deliver|online|shop|\b(?:in|at|from) (?!the\b|my\b|a\b|your\b)[a-z]{4,}/,
      },
      {
        ask: 'What date is on the pack?',
        unless: /\d{1,2}(?:st|nd|rd|th|\/)|yesterday|best before|use by/,
      },
    ],
    team: 'the store manager',
  },
  {
    id: 'grocery-underfilled',
    when: anyOf(
      `\\b(?:(?<pack>bag|bottle|can|box|jar|beer|tub|tube|packet|pack|tin|carton|pint|cup)s?|crisps|boxes)\\b${gap(24)}\\b(?:(?:is|was|are|were|only|not even|barely|it'?s|came|about|literally|all) )+(?:half (?:empty|full|filled)|(?:a )?(?:third|quarter) full|full of air|just air|empty)\\b`,
      `\\b(?:half[- ](?:empty|full|filled)|unopened and empty|sealed but empty) (?<what>bag|bottle|can|box|jar|beer|tub|tube|pack|packet|tin|carton|pint|cup)\\b`,
      `\\b(?<pack2>bag|packet|box|tube|pack|tub)s?\\b${gap(14)}\\b(?:\\d{2} ?% (?:air|empty)|mostly air|more air than|all air|half air)`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:inbox|mailbox|plane|bus|train|petrol|gas tank|glass half|stadium|(?:the|my) cup is|delivered|shelves|parcel|package)\\b',
    ),
    noun: /\b(?:bag|bottle|can|box|jar|beer|tub|tube|pack|packet|tin|carton|crisps|pint|cup)\b/,
    thing: 'the pack',
    clauses: [
      "the {pack2} wasn't full",
      "the {what} wasn't full",
      "the {pack} wasn't full",
      "{it} wasn't full",
    ],
    heard: ["You paid for a full one, and I'm sorry that isn't what you got."],
    lets: ['find out how that left the factory', 'get this to the people who fill them'],
    act: ['pass the batch to the quality team', 'have that batch looked into'],
    bring: ['a photo and the batch code on the pack', 'the batch code and where you bought it'],
    asks: [
      { ask: 'Was the seal whole before you opened it?', unless: /seal|unopened/ },
      { ask: 'Where did you buy it?', unless: /store|shop|bought (?:it )?(?:at|in|from)/ },
    ],
    team: 'the quality team',
  },
  {
    id: 'grocery-swapped',
    when: anyOf(
      `\\b(?:substitut\\w+|subbed|subs)\\b${gap(40)}\\b(?:order|shop|shopping|delivery|with|for|my|ridiculous|terrible|stupid|bizarre|really|weird|no)\\b`,
      `\\b(?:got|sent|given|received|with)\\b${gap(30)}\\bas (?:a |the |my )?substitut\\w+`,
      `\\b(?:ridiculous|terrible|stupid|bizarre|weird|random|worst|shocking|crazy|useless|awful) substitut\\w+\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:player|manager|game|football|match|teacher|bus|rail replacement|screen|battery|phone|laptop|part|bathroom|replaced (?:it|them|my|the)|free replacement)\\b',
    ),
    noun: /\b(?:order|shop|shopping|delivery)\b/,
    thing: 'your order',
    clauses: ["the swaps in {it} weren't what you wanted"],
    heard: [
      "A swap only helps if it does the same job, and I'm sorry these didn't.",
      "I'm sorry about what was picked in place of what you ordered.",
    ],
    lets: ['look at how {it} was picked', 'find out why those were picked'],
    act: ['take it up with the store that picked it', 'check what was in stock at the time'],
    bring: ['the order number and what was swapped', 'the order number'],
    asks: [
      { ask: 'What was swapped for what?', unless: /with|for|instead/ },
      { ask: 'Are swaps switched on for your orders?', unless: /no subst|off|opted/ },
    ],
    team: 'the store that picks orders',
  },
];
