import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import {
  mentions,
  PRAISE,
  REFUND_DUE,
  REFUND_REFUSED,
  REFUND_SETTLED,
  THEIRS,
  TO,
  telling,
} from './travel-words';

const FLIGHT_TO = TO('(?:flights?|fly|flying|flew)');

export const TRAVEL_CLAIMS: readonly Situation[] = [
  {
    id: 'air-refund',
    ...telling(
      `${REFUND_DUE}${mentions('\\b(?:flights?|air ?fare|plane tickets?|air tickets?|flying|e-?tickets?)\\b')}`,
      FLIGHT_TO,
      REFUND_REFUSED,
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      REFUND_SETTLED,
      '\\b(?:train|bus|coach|hotel|bags?|luggage|wifi|wi-fi|miles|avios|concert|gig)\\b',
    ),
    noun: /\bflights?\b/,
    thing: 'your flight',
    clauses: [
      'the refund for your flight to {To} was {refuse}ed',
      'the refund for your flight was {refuse}ed',
      "you've been told there is no {asked} for your flight",
      'the refund for your flight to {To} is still outstanding',
      'the refund for your flight is still outstanding',
    ],
    heard: [
      "Having to chase a refund for a flight is tiring, and I'm sorry you're still at it.",
      "I'm sorry the refund for your flight is still hanging.",
    ],
    lets: ['find out where the refund has got to', 'get you a straight answer on the refund'],
    act: ['check where the refund stands', 'chase it with the refunds team'],
    bring: ['the booking reference', 'the booking reference and the date you asked for the refund'],
    asks: [
      { ask: 'When did you ask for the refund?', unless: /\bago\b|since|weeks?|months?|\d days/ },
      {
        ask: 'Did you book direct or through another site?',
        unless:
          /direct|expedia|booking\.com|agent|makemytrip|opodo|kayak|travolook|cleartrip|third party/,
      },
    ],
    team: 'the refunds team',
  },
  {
    id: 'delay-claim',
    ...telling(
      mentions('\\b(?:flights?|flew|flying|airport|eu ?261|delay repay|trains?|journey)\\b') +
        `\\b(?:compensation|eu ?261|delay repay|claim|complaint|compo|reimburse\\w*)\\b${gap(60)}\\b(?:still|no (?:reply|response|answer|word|news)|not (?:heard|received|had|been|replied|answered)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:heard|received|had|been|replied|answered)|never|weeks?|months?|days|ignored|reject\\w*|refus\\w*|denied|declin\\w*|waiting|chas\\w*|outstanding|pending|when)\\b|\\b(?:still|no (?:reply|response|answer)|not (?:heard|received|had)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:heard|received|had)|never|waiting|chas\\w*|weeks?|months?|ignor\\w*|reject\\w*|refus\\w*|denied|declin\\w*)\\b${gap(50)}\\b(?:compensation|eu ?261|delay repay|claim|compo)\\b`,
      '\\b(?<kind>delay repay)\\b',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      REFUND_SETTLED,
      '\\b(?:bags?|luggage|baggage (?:claim|reclaim)|suitcase|insurance|do you (?:offer|give)|how (?:do|can)|car|parcel|warranty|hotel|stolen)\\b',
    ),
    noun: null,
    clauses: ['your {kind} claim is still open', 'your claim for the delay is still open'],
    heard: ["A delay is bad enough without having to chase the claim for it, and I'm sorry."],
    lets: ['find out where your claim stands', 'get you an answer on the claim'],
    act: ['check where the claim stands', 'chase it with the claims team'],
    bring: ['the claim reference', 'the claim reference and the date of travel'],
    asks: [
      {
        ask: 'When did you send the claim in?',
        unless:
          /\bago\b|since|weeks?|months?|\d days|january|february|march|april|may|june|july|august|september|october|november|december/,
      },
      {
        ask: 'Have you had any reply so far?',
        unless: /reply|response|heard|answer|reject|refus|denied|declin|told|email/,
      },
    ],
    team: 'the claims team',
  },
  {
    id: 'miles-missing',
    ...telling(
      `\\b(?:(?:my|our|the|skymiles|avios|frequent flyer|aadvantage|rapid rewards) (?:\\w+ ){0,2})?(?:miles|avios|skymiles|air ?miles|tier points|status credits|rapid rewards|frequent flyer points|rewards? points)\\b${gap(40)}\\b(?:missing|not (?:been )?(?:credited|posted|added|showing|received)|(?:is|was|are|were|do|does|did|has|have|wo|ca|could)n'?t (?:been )?(?:credited|posted|added|show\\w*|received|gone|come|appear\\w*)|never (?:\\w+ )?(?:credited|posted|added|received|showed)|disappeared|expired|vanished|gone|stolen|wiped|lost|no credit)\\b|\\b(?:missing|lost|no|didn'?t get|never (?:got|received)|not received|expired|credit|still waiting (?:for|on)) (?:my |our |the |any |all my )?(?:air ?miles|miles|avios|skymiles|tier points|frequent flyer miles|frequent flyer points)\\b${mentions('\\b(?:flight|flew|credit\\w*|airline|account|posted|missing|avios|skymiles|frequent|trip|expired|trips|mileage)\\b')}`,
      '\\b(?<what>avios|skymiles|tier points|air ?miles|miles|status credits|frequent flyer points)\\b',
    ),
    not: anyOf(
      PRAISE,
      THEIRS,
      '\\b(?:\\d+k? miles|miles (?:away|per|an hour|on (?:it|the))|car|mileage is|mpg|engine|tyres?|tires?|uber|driving|driver|walk\\w*|run|broadband|\\d{2,3}k? ?miles)\\b',
    ),
    noun: null,
    clauses: ["your {what} aren't where they should be", "your points aren't where they should be"],
    heard: ["You earned those {what}, and I'm sorry they aren't there."],
    lets: ['see where the points went', 'get your points looked at'],
    act: ['check what was credited', 'have the trip matched to your account'],
    bring: [
      'your membership number and the booking reference',
      'the booking reference for that trip',
    ],
    asks: [
      { ask: 'Which trip are they for?', unless: /flight|flew|trip|from .* to|expired/ },
      { ask: 'Was your membership number on the booking?', unless: /number|added|booking/ },
    ],
    team: 'the loyalty team',
  },
  {
    id: 'lounge',
    ...telling(
      mentions('lounge') +
        `\\b(?:refused|denied|turned away|not allowed|wouldn'?t let|can'?t (?:get|use|access)|couldn'?t (?:get|use|access)|no (?:room|seats|space)|full|closed|shut|overcrowded|packed|filthy|dirty)\\b${gap(30)}\\blounge\\b|\\blounge\\b${gap(30)}\\b(?:(?:is|was) (?:closed|full|shut|packed|filthy|dirty|awful|terrible|disgusting)|access (?:denied|refused)|turned (?:me|us) away|refused|denied|overcrowded|no (?:food|seats|wifi))\\b`,
      '\\b(?:at|in) (?<At>jfk|lga|ewr|lax|sfo|ord|dfw|iah|atl|clt|mia|bos|phl|dca|iad|den|phx|las|sea|lhr|lgw|heathrow|gatwick|dublin|manchester|edinburgh)\\b',
    ),
    not: anyOf(PRAISE, '\\b(?:sofa|furniture|hotel|chair|cinema|bar)\\b'),
    noun: null,
    clauses: ["the lounge at {At} wasn't what you came for", "the lounge wasn't what you came for"],
    heard: ["The lounge is meant to be the easy part of the trip, and I'm sorry it wasn't."],
    lets: ['find out what happened at the lounge', 'get this to the lounge team'],
    act: ['ask the lounge manager about it', 'check what your ticket or card gives you'],
    bring: [],
    asks: [
      {
        ask: 'Which lounge was it, and when?',
        unless: /terminal|\bat (?:jfk|lhr|heathrow|[a-z]{5,}) .*(?:today|now|yesterday)/,
      },
      {
        ask: 'What reason were you given?',
        when: /refus|denied|turned|allowed|let/,
        unless: /because|reason|said|told/,
      },
    ],
    team: 'the lounge team',
  },
];
