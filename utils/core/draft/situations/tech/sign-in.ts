import { NOT_THE_BROWSER } from '../../kinds/software-words';
import { gap } from '../pieces';
import type { Situation } from '../situation';
import { CANT, marked, SINCE_WHEN, WHAT_SCREEN, WHICH_DEVICE } from './tech-words';

const ACCOUNT = '(?:account|acct|acc|profile|page|channel|apple id|gamertag)s?';
const MINE = `(?:my|our) (?!friends? |mates? |wife|husband|mum|mom|dad|son|daughter|brother|sister)(?:[\\w-]+ ){0,3}?${ACCOUNT}`;
const BANK =
  /\b(?:bank(?:ing)?|atm|branch|salary|savings|current account|overdraft|deposit|wire|loan|mortgage|debit card)\b/;
const NOUN = /\b(?:account|profile|channel|page)\b/;
const USERNAME = 'the username or email address on the account (never the password)';
const NAME_ON = 'the email address on the account (no password, please)';
const SEES = { ...WHAT_SCREEN, ask: 'What do you see when you try to sign in?' };

/** Cannot get in, or thrown out. */
export const SIGNING_IN: readonly Situation[] = [
  {
    id: 'password-refused',
    when: new RegExp(
      `\\b(?:says?|saying|telling me|claims?|tells me|told)${gap(24)}\\b(?:my |the )?password${gap(16)}\\b(?:wrong|incorrect|invalid|not (?:valid|correct|right|recogni[sz]ed)|doesn'?t match)\\b|\\b(?:won'?t|doesn'?t|not|isn'?t|refus\\w+ to) (?:accept|recogni[sz]e|take)(?:ing)? (?:my|the|any) (?:new |correct )?(?:password|log ?in|details|credentials)\\b|\\bmy (?:new |correct )?password (?:is |has )?(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|isn'?t|doesn'?t|won'?t|stopped|no longer) (?:\\w+ )?(?:work\\w*|recogni[sz]\\w+|accept\\w*)\\b|\\b(?:says?|saying|tells me|telling me) (?:it's |its |i have )?(?:the |an? )?(?:wrong|incorrect|invalid) password\\b|\\b(?:wrong|incorrect|invalid) password\\b${gap(40)}\\b(?:but|even though|when|although|yet|know)\\b`,
    ),
    noun: null,
    thing: 'your password',
    clauses: marked("your password isn't accepted"),
    heard: ["I'm sorry a password you know is right gets turned down."],
    lets: ['get you signed in', 'find out why the password is refused'],
    act: ['look at what stops the sign-in', 'check the account from here'],
    bring: [USERNAME, NAME_ON],
    asks: [
      { ask: 'Does a password reset get you any further?', unless: /reset|chang/ },
      {
        ask: 'Is it the same in the app and in a browser?',
        unless: /app\b|browser|website|chrome|safari/,
      },
    ],
    tries: [
      'Could you type it into a private window by hand, in case an old one is saved, and tell me whether it goes through?',
    ],
    team: 'the accounts team',
  },
  {
    id: 'account-locked',
    when: new RegExp(
      `\\b(?:locked|shut|kicked) out of ${MINE}|\\b(?:i'?m|i am|been|was|we'?re|got|am|me|still|keep getting|getting) (?:\\w+ )?locked out(?! of (?:my |the |our )?(?:room|house|flat|car|home|apartment|building|hotel))|\\b(?:locked|you lock) ${MINE}|\\b(?:locked|lost) (?:out )?(?:of )?(?:my )?access to ${MINE}|\\b${MINE} (?:has |have |is |was |been |got |keeps? (?:getting )?|being |gets )+(?:\\w+ )?locked\\b|\\bhow (?:do|can) i get (?:back )?(?:in|into|access to) (?:to )?${MINE}|\\b${CANT} (?:get (?:back )?(?:in|into)|access|open|recover|get access to|regain access to|gain access to) ${MINE}`,
    ),
    not: new RegExp(`${BANK.source}|\\b(?:room|key card|hotel|car|door|house)\\b`),
    noun: NOUN,
    thing: 'your account',
    clauses: ["you're locked out of {it}"],
    heard: [
      "I'm sorry you can't get into {it}.",
      "Being locked out of {it} is no fun, and I'm sorry.",
    ],
    lets: ['get you back into {it}', 'find out what locked {it}'],
    act: ['find out what locked it', 'have the lock looked at'],
    bring: [USERNAME, NAME_ON],
    asks: [
      SEES,
      { ask: 'Does the password reset get you any further?', unless: /reset|password/ },
      { ask: 'When could you last get in?', unless: SINCE_WHEN.unless },
    ],
    team: 'the accounts team',
  },
  {
    id: 'keeps-logging-out',
    when: /\b(?:keeps?|kept|always|constantly|randomly|continually|continuously|suddenly)? ?(?:logg?(?:s|ed|ing)|sign(?:s|ed|ing)|kick(?:s|ed|ing)|boot(?:s|ed|ing)) (?:me|us) out\b(?! (?:of|by) (?:the |a )?(?:game|match|lobby|server|store|shop|party|room|bus|train|pub|bar))|\bkeeps? (?:on )?(?:asking|telling|making|wanting) (?:me|us) (?:to )?(?:log|sign) (?:back )?in\b|\b(?:keeps?|kept|constantly|always|randomly) (?:on )?(?:getting |being )?(?:logg(?:ing|ed)|signing|signed) out\b|\b(?:have|having|had) to (?:re-?)?(?:log|sign)[ -]?(?:back )?(?:in|on) (?:again )?(?:every|each) (?:single |damn )?(?:time|day)\b|\b(?:logged|signed) out (?:of (?:my|the) \w+ ?\w* )?(?:every|each|all the|constantly|randomly|again|while)\b/,
    not: /\b(?:game|lobby|match)\b/,
    noun: /\b(?:app|site|website|account|page)\b/,
    thing: 'your account',
    clauses: [
      'you keep getting logged out on {on} after {update}',
      'you keep getting logged out after {update}',
      'you keep getting logged out on {on}',
      'you keep getting logged out',
    ],
    heard: [
      "Having to sign in again and again is tiresome, and I'm sorry.",
      "I'm sorry you keep getting logged out.",
    ],
    lets: ['find out what keeps logging you out', 'get you to stay signed in'],
    act: ['report it to the people who look after the sign-in', 'look into what ends your session'],
    bring: [],
    asks: [
      {
        ask: 'Is it in the app or in a browser?',
        unless: /\bapp\b|browser|website|\bsite\b|chrome|safari|apple ?tv|\bps[345]\b|xbox/,
      },
      WHICH_DEVICE,
      SINCE_WHEN,
    ],
    tries: ['Could you sign out fully, sign back in and tell me how long it holds?'],
    team: 'the accounts team',
  },
  {
    id: 'cant-log-in',
    when: new RegExp(
      `\\b${CANT} (?:even |seem to |get |still |now |also )*(?:(?:re-?)?(?:log|sign)(?:ging|ing|ged)?[ -]?(?:back )?(?:in|on)(?:to)?|get(?:ting)? (?:back )?(?:in|on)(?:to)?(?= (?:my|the|your|our|to) (?:\\w+ ){0,2}?(?:account|app|profile|system)\\b))\\b(?! (?:touch|contact|the (?:bus|train|plane|phone with|line)|a (?:bus|train|taxi)|to (?:talk|speak)|time|there|stock|store))|(?<!\\b(?:to|me|i|can|and|you|we|not|t) )\\b(?:log|sign)[ -]?(?:in|on)s? (?:\\w+ ){0,2}?(?:not|isn'?t|is not|doesn'?t|won'?t|keeps?|fails?|down|error\\w*|broken)\\b(?! (?:in|required|needed))|\\b(?:error|trouble|problems?|issues?|difficult\\w*)(?: \\w+){0,3}? (?:when |while |with )?(?:i |try(?:ing)? to )*(?:logg?(?:ing)?|sign(?:ing)?)[ -]?(?:in|on)\\b|\\b(?:won'?t|not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|doesn'?t|never) let(?:ting)? me (?:back )?(?:log ?in|sign ?in|in|on)(?:to)?\\b`,
    ),
    not: /\b(?:bank(?:ing)?|netbanking|internet banking|wi-?fi|check(?:ing)?[ -]in|building|house|my room|queue|phone system|voicemail)\b/,
    noun: /\b(?:account|app|site|website|page|portal|game)\b/,
    clauses: marked("you can't sign in to {it}", "you can't sign in"),
    heard: ["I'm sorry the sign-in is shutting you out.", "I'm sorry you can't get in."],
    lets: ['get you signed in', 'find out what stops you signing in'],
    act: ['look at what stops the sign-in', 'check the account from here'],
    bring: [USERNAME, NAME_ON],
    asks: [
      SEES,
      {
        ask: 'Is it the same in the app and in a browser?',
        unless: /\bapp\b|browser|website|chrome|safari|\bps[345]\b|xbox|computer/,
      },
      { ask: 'Does a password reset get you any further?', unless: /reset|password/ },
    ],
    tries: ['Could you try a private window, or another browser, and tell me whether you get in?'],
    triesUnless: NOT_THE_BROWSER,
    team: 'the accounts team',
  },
];
