import type { Situation } from '../situation';
import { SINCE_WHEN } from './tech-words';

const ACCOUNT = '(?:account|acct|acc|profile|page|channel|apple id|gamertag)s?';
const MINE = `(?:my|our) (?!friends? |mates? |wife|husband|mum|mom|dad|son|daughter|brother|sister)(?:[\\w-]+ ){0,3}?${ACCOUNT}`;
const BANK =
  /\b(?:bank(?:ing)?|atm|branch|salary|savings|current account|overdraft|deposit|wire|loan|mortgage|debit card)\b/;
const NOUN = /\b(?:account|profile|channel|page)\b/;
const USERNAME = 'the username or email address on the account (never the password)';
const NAME_ON = 'the email address on the account (no password, please)';

/** Accounts taken, closed or locked. */
export const ACCOUNTS: readonly Situation[] = [
  {
    id: 'account-hacked',
    when: new RegExp(
      `\\b${MINE} (?:\\w+ )?(?:has|have|had|was|were|is|been|got|getting|just|'s|has been|have been|keeps getting) ?(?:\\w+ ){0,2}?(?:hacked|compromised|stolen|hijacked|taken over)\\b|\\b(?:someone|somebody|some(?:one)? else|hackers?|they) (?:has |have |just |is |been )*(?:hack(?:ed|ing|s)?|stole|taken over|took over|got(?:ten)? in(?:to)?) (?:in ?to )?${MINE}|\\b(?:i|i've|ive|we)(?: have| just)?(?: got| been| was)+ hacked\\b|\\bhacked my (?:[\\w'-]+ ){0,2}account\\b`,
    ),
    not: BANK,
    noun: NOUN,
    thing: 'your account',
    clauses: ['{it} has been hacked'],
    heard: [
      "I'm sorry somebody has got into {it}.",
      "Someone else in {it} is a worry, and I'm sorry.",
      "I'm sorry {it} has been hacked. Let's get it secure first.",
    ],
    lets: ['get {it} back into your hands', 'get {it} secured'],
    act: ['have the account secured', 'pass it to the security team'],
    bring: [USERNAME, NAME_ON],
    asks: [
      {
        ask: 'Can you still sign in yourself?',
        unless: /log ?in|locked|sign ?in|can'?t (?:get|access)|lost access|changed/,
      },
      {
        ask: 'Have the email address or the password on it been changed?',
        unless: /changed|email|password/,
      },
      { ask: 'When did you first notice it?', unless: SINCE_WHEN.unless },
    ],
    team: 'the account security team',
  },
  {
    id: 'account-used',
    when: new RegExp(
      `\\b(?:someone|somebody|some(?:one)? else|stranger|another person)(?: else)? (?:has |have |just |is |been |keeps )*(?:logg(?:ed|ing) in(?:to)?|sign(?:ed|ing) in(?:to)?|us(?:ed|ing|es)|access(?:ed|ing)|order(?:ed|ing) (?:\\w+ )?(?:on|from|with)|listen(?:ed|ing) (?:on|to)|play(?:ed|ing) (?:on|music on|from)) (?:to |on )?${MINE}`,
    ),
    not: BANK,
    noun: NOUN,
    thing: 'your account',
    clauses: ['somebody else is using {it}'],
    heard: [
      "I'm sorry somebody else is in {it}.",
      "Someone else in {it} is a worry, and I'm sorry.",
    ],
    lets: ['get {it} back to being yours alone', 'get {it} secured'],
    act: ['have the account checked', 'find out who is signed in'],
    bring: [USERNAME, NAME_ON],
    asks: [
      {
        ask: 'Is anybody else meant to have the password?',
        unless: /nobody|no one|only me|just me|don'?t know/,
      },
      { ask: 'When did you first notice it?', unless: SINCE_WHEN.unless },
    ],
    tries: [
      'Could you change the password, sign out on all devices and tell me whether it happens again?',
    ],
    team: 'the account security team',
  },
  {
    id: 'account-impersonated',
    when: /\b(?:someone|somebody|an? (?:\w+ )?(?:account|profile|page|user)|there(?:'s| is) (?:an? )?(?:\w+ )?(?:account|profile|someone|page)|fake (?:account|profile|page))[^.!?\n]{0,40}\b(?:imperson\w+|pretend\w* to be (?:me|us)\b|pos(?:es|ed|ing) as (?:me|us)\b|copying (?:mine|me|my)\b|using my (?:name|photos?|pictures?|pics?|identity))\b|\b(?:he|she|they|it|this (?:account|person|user)|who) (?:is|are) (?:an? )?(?:imperson\w+ (?:of )?me\b|pretend\w* to be me\b)/,
    noun: null,
    thing: 'your account',
    clauses: ['somebody is pretending to be you'],
    heard: [
      "I'm sorry somebody is using your name.",
      "Someone posing as you isn't right, and I'm sorry.",
    ],
    lets: ['get that account looked at', 'get the copy reported properly'],
    act: ['pass the account to the safety team', 'get the report to the right people'],
    bring: ['the name of the account that copies you', 'a link to the copied account'],
    asks: [
      { ask: 'Have you reported the account from its own page yet?', unless: /report/ },
      { ask: 'Is it a copy of your account, or only your name and photos?' },
    ],
    team: 'the safety team',
  },
  {
    id: 'account-barred',
    when: new RegExp(
      `\\b(?:you(?:'ve|ve| have| guys)? |twitter |they(?:'ve| have)? |un(?:fairly|justly) |wrongly |why )*(?<barred>suspended|banned|disabled|deactivated|terminated|restricted|limited|frozen|blocked|closed|deleted|removed) ${MINE}|\\b${MINE} (?:\\w+ )?(?:has|have|was|were|is|are|been|got|gets|just|being|'s|still)(?: \\w+){0,2}? (?<state>suspended|banned|disabled|deactivated|terminated|restricted|limited|frozen|blocked|closed|deleted|removed)\\b|\\b${MINE} (?<bare>suspended|banned|disabled|deactivated|terminated)\\b|\\bwhy (?:did you|was) (?:suspend|ban|disable|deactivate|terminate|close|block|delete) ${MINE}`,
    ),
    not: new RegExp(
      `${BANK.source}|\\b(?:seller|selling|driver|cancel(?:l?ed)? my)\\b|(?:\\bi|\\bwe|i've|i have)(?: just| already| even)? (?:deleted|closed|deactivated|disabled|terminated|removed)`,
    ),
    noun: NOUN,
    thing: 'your account',
    clauses: [
      '{it} has been {barred}',
      '{it} has been {state}',
      '{it} has been {bare}',
      '{it} has been blocked',
    ],
    heard: [
      "I'm sorry you've lost the use of {it}.",
      "Being shut out of {it} without knowing why is hard, and I'm sorry.",
    ],
    lets: ['find out what is behind it', 'get the decision on {it} looked at again'],
    act: ['ask for the reason', 'have the decision on the account looked at'],
    bring: [USERNAME, 'the username and what the notice said'],
    asks: [
      {
        ask: 'What reason did the notice give?',
        unless: /reason|because|for (?:cheat|spam|no|violat|breach|toxic)|why\b|says|violat/,
      },
      { ask: 'When did it happen?', unless: SINCE_WHEN.unless },
      { ask: 'Have you sent an appeal yet?', unless: /appeal/ },
    ],
    team: 'the accounts team',
  },
  {
    id: 'player-banned',
    when: /\b(?:i|i've|ive|i'm|im|we)(?: have| just| am| keep| even| literally)?(?: was| got| been| get| getting)*(?: just| wrongly| unfairly| falsely| randomly| permanently| perm| temporarily| shadow)? ?(?<state>banned|suspended)\b(?! (?:my|the|our|him|her|them))|\b(?:banned|suspended) me\b|^(?:@\w+ )*(?:just |got |was |been |randomly |wrongly )*(?<bare>banned|suspended) (?:for|from|permanently|again|until)\b|\b(?:unban|unsuspend) (?:me|my)\b/,
    not: /\b(?:school|flight|job|team|league|licen[cs]e|delivery|order|(?:the|this|that) guy|she|he|sub|subreddit|mods?)\b/,
    noun: NOUN,
    thing: 'your account',
    clauses: ["you've been {state}", "you've been {bare}", "you've been banned"],
    heard: ["I'm sorry you've been shut out.", "A ban you don't expect is a shock, and I'm sorry."],
    lets: ['find out what the ban rests on', 'get the ban looked at by the right people'],
    act: ['ask what the ban rests on', 'pass it to the team that can look at it'],
    bring: [USERNAME, 'the username and what the notice said'],
    asks: [
      {
        ask: 'What reason did the notice give?',
        unless: /reason|because|for (?:cheat|spam|no|violat|toxic|quit|leav|afk)|says/,
      },
      { ask: 'Have you sent an appeal yet?', unless: /appeal/ },
      { ask: 'Is it for a set time, or for good?', unless: /perm|days?|hours?|week|for good/ },
    ],
    team: 'the accounts team',
  },
  {
    id: 'account-gone',
    when: new RegExp(
      `\\b${MINE} (?:seems? to have |has |have |had |just |is |was |all )*(?:disappeared|vanished|gone|missing|wiped|doesn'?t exist|no longer exists?)\\b|\\b(?:lost|where is|where's|wheres|what happened to|what's happened to) ${MINE}(?!\\w)(?! (?:access|number|balance|history))|\\bsays? (?:that )?(?:${MINE}|my e-?mail(?: address)?) (?:doesn'?t|does not|no longer) exists?`,
    ),
    not: BANK,
    noun: NOUN,
    thing: 'your account',
    clauses: ['{it} has disappeared'],
    heard: ["I'm sorry {it} is nowhere to be found.", "I'm sorry you can't find {it} any more."],
    lets: ['find {it}', 'find out what happened to {it}'],
    act: ['look for the account from here', 'find out what happened to it'],
    bring: [USERNAME, NAME_ON],
    asks: [
      { ask: 'What do you see when you try to sign in?', unless: /says|error|message/ },
      { ask: 'Could it be under another email address?', unless: /e-?mail/ },
    ],
    team: 'the accounts team',
  },
];
