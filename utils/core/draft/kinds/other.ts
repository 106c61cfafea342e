import type { Kind } from './kind';

/** Views, questions before buying, and access. */
export const OTHER: readonly Kind[] = [
  {
    id: 'opinion',
    noun: null,
    clauses: [],
    heard: [
      "I'm sorry this has put you off.",
      "You feel strongly about this, and I'm sorry it has disappointed you.",
      "I'm sorry it sits so badly with you, and I'd rather hear it than not.",
    ],
    lets: [
      'get your view to the people who decide on it',
      'find out what the reasons behind it are',
    ],
    act: [
      'put your words in front of the people who decide on it',
      'ask the people who decide on it for their reasons and pass them on to you',
    ],
    bring: [],
    asks: [
      {
        ask: 'What would you want done instead?',
        unless:
          /should|ought|stop\b|please|bring|give\b|still be|pay your|end\b|switch|instead|boycott|fix\b|think of|\bown up/,
      },
      {
        ask: 'Would the reasons behind it be of use to you, if I can get them?',
        unless: /don'?t (?:want|need)|no excuse|no reason/,
      },
      {
        ask: 'Is it the decision itself, or how it was gone about?',
        when: /decision|sack|clos|shut|cutting|charg|bonus|letting/,
      },
    ],
    team: 'the people who decide on it',
  },
  {
    id: 'product-opinion',
    noun: null,
    clauses: [],
    heard: [
      "I'm sorry it isn't to your taste.",
      "I'm sorry this one missed the mark for you.",
      "You'd hoped for better from it, and I'm sorry.",
    ],
    lets: ['get your words to the people who made it', 'get this to the team that decides on it'],
    act: [
      'pass it to the people behind it in your words',
      'make sure the people behind it read this',
    ],
    bring: [],
    asks: [
      {
        ask: 'What did you like better about the one before?',
        when: /\bnew\b|chang|old (?:one|recipe|version|design|tin)|used to|remake|prefer|bring|this year|now\b/,
        unless: /bring the|at least that|i could find|proper drama|watch the old/,
      },
      {
        ask: 'If one thing about it were different, what should it be?',
        unless: /should be|too (?:big|long|thin|sweet|loud|small)|needs? to|wish|bring/,
      },
      { ask: 'Is it all of it, or one part above all?', unless: /everything|\ball of\b|nothing/ },
    ],
    team: 'the people behind it',
  },
  {
    id: 'accessibility',
    noun: null,
    clauses: ['this has been harder for you than it should be'],
    heard: [
      "This should work for everybody, and I'm sorry it doesn't.",
      "I'm sorry there was a barrier where there should be none.",
      "It should be as easy as it is for anybody else, and I'm sorry it wasn't.",
    ],
    lets: ['get this to the people who look after access', 'see which way would work for you'],
    act: [
      'take it to the accessibility team with what you tell me',
      'find out from the accessibility team what can be done',
    ],
    bring: [],
    asks: [
      {
        ask: 'Which branch or place was it?',
        when: /\b(?:ramp|lift|steps?|toilet|wheelchair|bays?|branch|counter|desk|cinema|station|bus|hour|seats?|reader)\b/,
        unless:
          /\b(?:at|in) (?!the\b|my\b|a\b|your\b|her\b|an\b|least|booking|which|chest|front)[a-z]{4,}|parcel|ticketmaster|screen reader|ramp wouldn't/,
      },
      {
        ask: 'Which device and browser or app do you use it with?',
        when: /screen reader|voice ?over|talkback|captcha|site|website|\bapp\b|keyboard|font|text\b|banner|homepage|button|contrast/,
        unless: /iphone|android|ipad|chrome|firefox|safari|edge\b|nvda|jaws|\btv\b|windows|mac\b/,
      },
      { ask: 'What would make it work for you?', unless: /could|please|can (?:u|you)|need|way to/ },
      {
        ask: "Is there something that can't wait, while I take this on?",
        unless: /today|yesterday|last (?:week|night)|had to leave/,
      },
    ],
    team: 'the accessibility team',
  },
  {
    id: 'pre-sale',
    noun: null,
    clauses: [],
    heard: ['Happy to look that up for you.', 'I can find that out for you.'],
    lets: ['look that up before you decide', 'find that out for you'],
    act: ['check it with the people who know', 'look it up'],
    bring: [],
    asks: [],
    team: 'the people who know',
  },
];
