import { NOT, words } from '../pieces';
import type { Situation } from '../situation';
import { PRAISE } from './contact';
import { NOT_OURS, PERSON } from './staff';

/** Help that was asked for and not got. */
export const UNHELPFUL: readonly Situation[] = [
  {
    id: 'unhelpful-staff',
    when: words(
      `\\b(?<many>staff|employees|agents|reps|advisors|crew|customer (?:service|care|support)(?: (?:team|reps|agents|people))?|support(?: team| staff)?|helpline|help ?desk|call cent(?:er|re)|service (?:center|centre)|live support|(?:your|ur) (?:team|people|guys))(?: (?:at|in|on|from|the|your|there|here|team|has|have|had|been|been of|is|are|was|were|being|just|so|very|completely|totally|absolutely|also|of|phone|who|keep)){0,6} (?:unhelpful|no help|(?:a )?useless|clueless|incompetent|hopeless|${NOT} (?:\\w+ )?(?:help(?:ful|ing|ed)?|care|any help|bothered|interested|know\\w*|a clue|resolv\\w*|able to)|refus(?:e|es|ed|ing) to (?:help|listen|assist|resolve|transfer))\\b`,
      `|\\b(?:unhelpful|clueless|incompetent|useless|uninterested) (?:customer (?:service|support|care)(?: (?:team|reps|agents))?|(?<manyb>staff|agents|reps|employees|support|help ?desk|advisors|service|helpline|team|support team))\\b`,
      `|\\b(?:no ?one|nobody|no body|noone|none of (?:them|your \\w+)) (?:\\w+ ){0,3}(?:help(?:s|ed|ing)?(?! (?:the|her|him|them|myself)\\b)|cares?(?! (?:about (?:her|his|him|them|the|your (?:opinion|life)|what you)|what you|if you|that you|how you))(?= (?:at|in|about (?:me|us|customers|your customers))|[ ]?[,;#@]|[.!?] )|bothers?|knows? (?:what (?:is|to|they|'s)|whats|anything|how to|why)|has a clue|seems? to (?:care|know|be able)|wants? to help|could help|can help|willing to)\\b`,
      `|\\b(?:no (?:help|support|assistance)(?: (?:from|at|on|by|in|with|whatsoever|is|provided)\\b| (?:\\w+ )?(?:is )?(?:given|provided))|(?:was|were|been) not helped|not been helped|${NOT} help(?:ed|ing|ful)? (?:me|us|at all|much))\\b`,
      `|\\bno (?:customer )?(?:service|support) from\\b`,
    ),
    not: words(
      PRAISE.source,
      '|',
      NOT_OURS.source,
      "|\\b(?:can anyone help|no help needed|who knows|(?:came|come|stopped|rushed) to help|fell|fallen|bleeding|collapsed|injur\\w+|i'?m up to|nobody knows (?:me|the trouble)|(?:won'?t|doesn'?t|didn'?t) help (?:with|the|my) (?:battery|pain)|help me,? no ?one|article|review (?:is|was) not)\\b",
    ),
    ...PERSON,
    clauses: [
      "you didn't get the help you asked for {where}",
      "you didn't get the help you asked for",
    ],
    heard: [
      "I'm sorry you asked for help and came away without it.",
      "I'm sorry. You asked, and you should have been helped.",
    ],
    lets: ['see what I can do instead', 'start with what you need'],
    act: ['pick it up from here', 'find somebody who can answer it'],
    bring: [
      'what you asked for help with, and any reference',
      'any reference and what it was about',
    ],
    asks: [
      {
        ask: 'What did you need help with, in a few words?',
        unless:
          /\b(?:with my|because|refund|order|bill|charg\w+|deliver\w+|flight|claim|booking|cancel\w*|replac\w*|issue of|problem with)\b/,
      },
      {
        ask: 'Was it in person, by phone or in the chat?',
        unless: /phone|chat|call|store|shop|branch|online|e-?mail/,
      },
      { ask: 'What were you told in the end?', unless: /told|said|says/ },
    ],
    team: 'the right team',
  },
  {
    id: 'promise-not-kept',
    when: words(
      `\\b(?:promised|assured|guaranteed|told (?:me|us|i|that)|was told|been told|said|you said|they said)\\b[^!?\\n]{0,70}?\\b(?:(?:but|yet|and|still) (?:\\w+ ){0,2}(?:nothing|never (?:happened|came|did)|no sign|it (?:didn'?t|hasn'?t|never)|that (?:didn'?t|hasn'?t|never)|still (?:nothing|waiting|not|no)|hasn'?t happened|didn'?t happen)|nothing (?:has )?happened)\\b`,
      `|\\b(?:broken|empty|false) promises?\\b`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:campaign|election|president|government|trump|politic\\w*)\\b',
    ),
    ...PERSON,
    thing: 'what you were promised',
    clauses: ["what you were told would happen hasn't happened"],
    heard: ["I'm sorry. You took us at our word and nothing came of it."],
    lets: ['find out what became of {it}', 'find out where it got stuck'],
    act: ['find out where it got stuck', 'take it back to whoever said it'],
    bring: [
      'the reference and what you were told',
      'the name on the account and what you were told',
    ],
    asks: [
      {
        ask: 'Who told you that: someone by phone, in the chat or in writing?',
        unless: /phone|chat|call|e-?mail|rep|agent|store/,
      },
      {
        ask: 'When should it have happened?',
        unless: /\bday\b|hours|days|week|today|yesterday|\bby\b/,
      },
    ],
    team: 'the team that has it',
  },
];
