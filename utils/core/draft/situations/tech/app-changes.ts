import { gap } from '../pieces';
import type { Situation } from '../situation';
import { SINCE_WHEN, WHICH_DEVICE, WONT } from './tech-words';

/** Changes that customers don't want, and things that went missing. */
export const CHANGES: readonly Situation[] = [
  {
    id: 'redesign',
    when: /\b(?:hate|hating|dislike|don'?t like|do not like|can'?t stand|not a fan of|loathe|despise|what(?:'s| is) (?:with|up with)|who (?:designed|approved|thought of)|bring back the old|want the old|give (?:me|us) (?:back )?the old|go back to the old|miss the old|prefer(?:red)? the old|revert (?:to the old|the))\b[^.!?\n]{0,26}\b(?<part>layout|design|look|interface|ui|version|format|home ?screen|menu|icon|feed|timeline)\b|\b(?:the|your|this) new (?:\w+ )?(?<what>layout|design|interface|ui|look|version|home ?screen|menu|format|feed|timeline)\b[^.!?\n]{0,20}\b(?:is|sucks|looks|are|makes)\b[^.!?\n]{0,16}\b(?:sucks?|awful|terrible|horrible|horrid|bad|worse|worst|ugly|hate|confusing|annoying|rubbish|crap|trash|garbage|shit\w*|atrocious|ridiculous|stupid|dreadful|disgusting|unusable|sucks)\b/,
    not: /\b(?:like us|anybody|racist|shirt|kit|dress|shoes?|jersey|car|packag\w+|bottle|logo)\b/,
    noun: null,
    thing: 'the new design',
    clauses: [
      'the new {what} makes things harder for you',
      'the new {part} makes things harder for you',
      'the new design makes things harder for you',
    ],
    heard: ["I'm sorry the change has made things worse for you."],
    lets: [
      'get your view to the people who made the change',
      'find out which part gets in your way',
    ],
    act: [
      'pass it to the design team as you put it',
      'send your words to the people who made the change',
    ],
    bring: [],
    asks: [
      {
        ask: 'Which part of it gets in your way most?',
        unless: /because|can'?t find|where|\bno (?:way|longer)|layout is/,
      },
      {
        ask: "What could you do before that you can't do now?",
        unless: /used to|can'?t|no longer/,
      },
    ],
    team: 'the design team',
  },
  {
    id: 'feature-removed',
    when: /\bwhy (?:did|have|would|are|has)(?: you| they|n't)?(?: guys)? (?:remov(?:e|ed|ing)|get(?:ting)? rid of|got(?:ten)? rid of|tak(?:e|en|ing) (?:away|out)|delet(?:e|ed|ing)|discontinu(?:e|ed|ing)|dropp?(?:ed|ing)?) (?:the |that )?(?<what>(?!my|our|your|it\b|me\b|this\b|that\b|these\b)[\w'-]+(?: (?!from|in|on|and|but|out|for|with|without|when|so|because|is|it|was|guys)[\w'-]+){0,2} ?(?:option|button|feature|function|mode|tab|filter|setting|shuffle|search|widget|playlist|support))\b|\b(?:bring|put|give (?:us|me)) (?:us |me )?back the (?<back>(?:[\w'-]+ ){1,2}?(?:option|button|feature|function|mode|tab|filter|setting|widget))\b/,
    noun: null,
    thing: 'the feature',
    clauses: ['the {what} is gone', 'the {back} is gone', 'something you used is gone'],
    heard: ["I'm sorry something you used is no longer there."],
    lets: ['find out whether it moved or went', 'get your wish for it back to the right team'],
    act: ['find out where it went', 'pass it to the product team'],
    bring: [],
    asks: [
      WHICH_DEVICE,
      { ask: 'What did you use it for most?', unless: /used? it|because/ },
      SINCE_WHEN,
    ],
    team: 'the product team',
  },
  {
    id: 'report-button',
    when: new RegExp(
      `\\b(?:your|the|this) (?<button>(?!my\\b|new\\b|tracking\\b)[\\w-]+ ?(?:[\\w-]+ )?(?:button|link|menu|tab|filter|slider|checkbox|drop-?down|toggle|feature|function))\\b${gap(8)}\\b(?:${WONT} (?:\\w+ ){0,2}?(?:work\\w*|worky|respond\\w*|load\\w*|open\\w*|do anything)|no work\\w*|is (?:broken|dead|down|missing|gone|greyed out|grayed out)|does nothing|broke)\\b`,
    ),
    noun: null,
    thing: 'the button',
    clauses: [
      "the {button} isn't working on {on}",
      "the {button} isn't working",
      "the button isn't working",
    ],
    heard: ["I'm sorry the {button} does nothing for you."],
    lets: ['find out what the {button} trips over', 'get you past it'],
    act: ['report it to the people who build it', 'check whether it is known'],
    bring: [],
    asks: [
      WHICH_DEVICE,
      {
        ask: 'What happens when you press it?',
        unless: /nothing|happens|error|says|greyed|grayed/,
      },
      SINCE_WHEN,
    ],
    tries: [
      'Could you try it in another browser or a private window and tell me whether it does the same?',
    ],
    team: 'the web team',
  },
];
