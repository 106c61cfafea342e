import type { Kind } from './kind';

/** Taxis, rides and scooters, what they cost, and what was left behind in them. */
export const RIDES: readonly Kind[] = [
  {
    id: 'ride-driver',
    noun: /\b(?:rides?|taxi|cab|trip)\b/,
    thing: 'your ride',
    clauses: ['the ride went that way'],
    heard: [
      "You should be able to rely on the driver, and I'm sorry you couldn't.",
      "I'm sorry about the driver you had to deal with.",
      "I'm sorry that ride went the way it did.",
    ],
    lets: ['find out what happened on that trip', 'look at the record of that trip'],
    act: [
      'look at the trip and take it up with the driver',
      'pass it to the team that deals with drivers',
      "check the driver's record of that trip",
    ],
    bring: ['the pick-up time and place', 'when and where you were picked up or due to be'],
    asks: [
      {
        ask: 'Are you still waiting for a car now?',
        unless:
          /yesterday|last|dropped|report|took me|taking me|was|were|wanted|driving|had to|missed|refused|told|rude|went/,
      },
      {
        ask: 'Does the trip show as finished or cancelled in the app?',
        unless: /cancel\w*|no.?show|taxi|cab\b|dropped|report|took|rude|smell\w*|started/,
      },
    ],
    team: 'the driver team',
  },
  {
    id: 'ride-fare',
    noun: /\b(?:fare|cancellation fee|cleaning fee|toll|parking|fine|penalty|surge|ride|trip)\b/,
    thing: 'the charge',
    clauses: [],
    heard: [
      "You should pay what you agreed to and no more, and I'm sorry about this charge.",
      "I'm sorry about what the ride came to.",
      "I'm sorry the price of it doesn't add up.",
    ],
    lets: ['find out how that amount came about', 'look at what you were charged and why'],
    act: [
      'check how the amount came about',
      'have the charge looked at',
      'compare it with what was recorded',
    ],
    bring: [
      'the date of the charge and the email on your account',
      'the email on your account and the day it was',
    ],
    asks: [
      {
        ask: 'What were you told it would cost?',
        when: /fare|ride|trip|quot\w*|estimate\w*|driver|charged/,
        unless:
          /quot\w*|estimat\w*|fixed|fee\b|said|surge|toll|park\w*|never|split|pending|[£$€] ?\d+.*[£$€] ?\d+/,
      },
      {
        ask: 'What does the receipt call it?',
        unless: /receipt|fee\b|fine\b|toll|surge|penalty|surcharge|ticket|tip|how is|is there/,
      },
      {
        ask: 'What did it come to?',
        unless:
          /[£$€] ?\d|\d+ ?(?:rs|rupees|pounds|dollars|bucks|euros?|quid|inr)|x ?\d|how is|is there/,
      },
    ],
    team: 'the payments team',
  },
  {
    id: 'lost-thing',
    noun: /\b(?:phone(?! (?:number|line|call))|wallet|purse|laptop|bag|backpack|jacket|coat|keys|passport|glasses|kindle|ipad|camera|teddy|umbrella|airpods|headphones)\b/,
    thing: 'what you left behind',
    clauses: [],
    heard: [
      "Leaving something behind is easily done and hard to put right alone, and I'm sorry.",
      "I'm sorry you're without {it}.",
      "I'm sorry, and I hope {it} can be found.",
    ],
    lets: ['ask about {it} at lost property', 'have people look out for {it}'],
    act: [
      'ask whether anything like that has turned up',
      'have lost property look for it',
      'pass the description to the people on the spot',
    ],
    bring: ['what it looks like and how to reach you'],
    asks: [
      {
        ask: 'When did you leave it there?',
        unless:
          /today|yesterday|last night|tonight|this (?:morning|evening|afternoon)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[:.]\d\d|\d ?[ap]m|just now|hours ago|checked out|found a/,
      },
      {
        ask: 'Where exactly do you think you left it?',
        unless:
          /seat|coach [a-z]\b|gate|room|till|rack|bin\b|table|boot|security|pocket|trolley|under|slid|screen|bathroom|wardrobe|basket/,
      },
      {
        ask: 'Have you been in touch with lost property yet?',
        unless:
          /lost (?:and|&|item|property)|form|portal|depot|called|calls|ring|told|says|said|answer\w*|messaged|shuttle|found|handed/,
      },
    ],
    team: 'the lost property team',
  },
];
