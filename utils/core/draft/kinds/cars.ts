import type { Kind } from './kind';

/** Cars that fail and the dealers and workshops that look after them. */
export const CARS: readonly Kind[] = [
  {
    id: 'car-fault',
    noun: /\b(?:car|vehicle|truck|suv|van|bike)\b/,
    thing: 'your car',
    clauses: ['{it} has given you trouble'],
    heard: [
      "You need a car you can count on, and I'm sorry about the trouble with yours.",
      "I'm sorry {it} is giving you trouble.",
      "I'm sorry you're dealing with this on {it}.",
    ],
    lets: ['find out what is behind it', 'find out who should look at {it}'],
    act: [
      'ask the technical team what they know about it',
      'check your car for open recalls and known faults',
      'speak to the dealer about it',
    ],
    bring: ['the VIN and the mileage', "the VIN and your dealer's name"],
    asks: [
      {
        ask: 'Has a dealer seen it yet?',
        unless:
          /dealer\w*|service\w*|garage|mechanic|workshop|shop|technician|they (?:tell|told|say|said)|apparently/,
      },
      {
        ask: 'Which model is it?',
        unless: /\b(?:19|20)\d\d\b|model|\b\d+ (?:year|month|week)s? old|since purchase/,
      },
      {
        ask: 'Does it happen all the time or only now and then?',
        unless:
          /every|always|all the|again|when i|whenever|each|keeps|twice|often|at night|for days|on the|since|recall|paint|rust|leak\w*|stopped|went|gone|won'?t/,
      },
    ],
    team: 'the technical team',
  },
  {
    id: 'dealer',
    noun: /\b(?:dealer(?:ship)?|garage|workshop|showroom|service (?:department|centre|center))\b/,
    thing: 'the dealer',
    clauses: ["you've had this trouble with {it}"],
    heard: [
      "You should be able to trust the people you take your car to, and I'm sorry about this.",
      "I'm sorry about how {it} dealt with you.",
      "I'm sorry it went like that with {it}.",
    ],
    lets: ['find out what happened at {it}', 'ask {it} for an answer'],
    act: [
      'take it up with the manager there',
      'ask the dealer for their account of it',
      'pass it to the team that looks after dealers',
    ],
    bring: ["the dealer's name and the name they have you under"],
    asks: [
      {
        ask: 'Which dealer or garage is it?',
        unless:
          /(?:dealer(?:ship)?|garage|workshop|branch) (?:in|at|near) [a-z]{4,}|\bnear [a-z]{4,}|\bin [a-z]{5,}/,
      },
      {
        ask: 'What did the manager there say?',
        unless:
          /manager|said|say|says|told|tell|stopped replying|ignored|lied|nobody|no one|not a word|which dealer|legal|right that/,
      },
      {
        ask: 'Is the car still with them?',
        when: /weeks|days|still|waiting|back|has had|sat outside|workshop/,
        unless:
          /ha(?:s|ve|d) (?:had|my|it)|still (?:at|in|with|there)|outside|on the way home|waiting for|came back|picked up|bring it back|delivery|order\w*|bought/,
      },
    ],
    team: 'the dealer support team',
  },
];
