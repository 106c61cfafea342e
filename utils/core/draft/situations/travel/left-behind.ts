import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { mentions, PRAISE, telling } from './travel-words';

export const LEFT_BEHIND: readonly Situation[] = [
  {
    id: 'left-in-car',
    ...telling(
      mentions('left|forgot|lost|leaving|dropped|misplaced') +
        `\\b(?:left|forgot|forgotten|lost|leaving|dropped|misplaced) (?:behind )?(?:my|our|a|an|the|his|her) (?:[\\w'-]+ ){0,3}(?:phones?|i-?phone|mobile|laptop|ipad|tablet|bags?|backpack|handbag|purse|wallet|keys?|jacket|coat|glasses|sunglasses|headphones|airpods|charger|camera|umbrella|scarf|hat|kindle|passport|book|shoes|suitcase|luggage|stuff|things)\\b${gap(40)}\\b(?:in|on|inside|at)\\b${gap(25)}\\b(?:uber|lyft|ola|cab|taxi|car|driver'?s?|ride|vehicle|back ?seat|train|bus|tram|coach|plane|flight|seat pocket|aircraft)\\b`,
      "\\b(?:my|our|a|an|the) (?:[\\w'-]+ ){0,2}?(?<item>phone|iphone|mobile|laptop|ipad|tablet|bag|backpack|handbag|purse|wallet|keys|jacket|coat|glasses|sunglasses|headphones|airpods|charger|camera|umbrella|scarf|hat|kindle|passport|book|shoes|suitcase)\\b",
      '\\b(?:in|on|inside)\\b[^.!?\\n]{0,25}?\\b(?<where>train|bus|tram|coach|plane|flight|taxi|cab)\\b',
    ),
    not: anyOf(
      PRAISE,
      '\\b(?:airline (?:lost|left)|you (?:lost|left)|they (?:lost|left)|found (?:my|it))\\b',
    ),
    noun: null,
    clauses: [
      "you haven't got your {item} back from the {where} yet",
      "you haven't got your {item} back yet",
      "you haven't got your things back yet",
    ],
    heard: [
      "Realising your {item} has gone off without you is a horrible moment, and I'm sorry.",
      "I'm sorry you haven't got your {item} back yet.",
    ],
    lets: ['find out who has it', 'get the search going'],
    act: ['ask the lost property team', 'find out who to reach about it'],
    bring: [
      'when and where you travelled and what it looks like',
      'the trip details and what it looks like',
    ],
    asks: [
      {
        ask: 'When and where did you get off?',
        unless: /today|tonight|last night|yesterday|morning|\d ?(?:am|pm)|\d[:.]\d\d/,
      },
      { ask: 'Have you filled in a lost property report?', unless: /report|form|lost property/ },
    ],
    team: 'the lost property team',
  },
];
