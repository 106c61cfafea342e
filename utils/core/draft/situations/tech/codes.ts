import { gap } from '../pieces';
import type { Situation } from '../situation';
import { WHAT_SCREEN } from './tech-words';

const NOUN = /\b(?:account|profile|channel|page)\b/;
const USERNAME = 'the username or email address on the account (never the password)';
const NAME_ON = 'the email address on the account (no password, please)';
const MAIL = '(?:e-?mails?|links?|messages?|mails?)';
/** The phone or the app that the codes go to is gone. */
const NO_DEVICE =
  "\\b(?:lost|stolen|smashed|broke|changed|replaced|no longer have|(?:don'?t|do not) have|without) (?:my |the |that |an? )?(?:\\w+ ){0,2}?(?:phone|number|mobile|device|authenticator|sim)\\b(?! (?:bill|signal|call))";
const CODE =
  '(?:(?:verification|verify|security|access|log-? ?in|sign-? ?in|authenticat\\w+|authorization|confirmation|two[- ]factor|2fa|sms) (?:\\w+ )?(?:codes?|pin|texts?|sms)|2fa(?: codes?)?)';

/** Codes and e-mails that are needed to get in. */
export const SIGN_IN_CODES: readonly Situation[] = [
  {
    id: 'reset-not-coming',
    when: new RegExp(
      `\\b(?:(?:password )?reset|recovery|forgot(?:ten)? password|password)(?: \\w+)? ${MAIL}${gap(30)}\\b(?:never|not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|no sign|yet to)\\b${gap(20)}\\b(?:arriv\\w+|com(?:e|es|ing)|came|sent|send|sending|receiv\\w+|show\\w*|turn\\w*|deliver\\w+|get\\w*|work\\w*)\\b|\\b(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|never|no|without) (?:\\w+ ){0,2}?(?:receiv\\w+|gett?(?:ing)?|got|sen[dt](?:ing)?(?: me)?)${gap(24)}\\b(?:(?:password )?reset|recovery|password)(?: \\w+)? (?:${MAIL}|code)|\\b(?:reset|forgot(?:ten)?)\\b${gap(14)}\\bpassword\\b${gap(50)}\\b(?:no e-?mail|(?:haven'?t|havent|not|never|didn'?t|don'?t) (?:\\w+ )?(?:received?|get(?:ting)?|got|come|came|arrived?|gotten)(?: (?:an|any|the))?(?: e-?mail)?)`,
    ),
    noun: null,
    thing: 'the reset email',
    clauses: ["the password reset email isn't reaching you"],
    heard: [
      "I'm sorry the reset email hasn't reached you, so you can't get back in.",
      "I'm sorry you're waiting for a reset email that doesn't come.",
    ],
    lets: ['get you back in another way', 'find out where the reset email went'],
    act: ['find out what became of the reset email', 'have a fresh reset email sent'],
    bring: [NAME_ON, 'the email address you expect it at'],
    asks: [
      { ask: 'Have you looked in the spam or junk folder?', unless: /spam|junk/ },
      { ask: 'Do other emails from us reach that address?', unless: /other e-?mails/ },
    ],
    tries: [
      'Could you look in the spam folder, and check that the address on the account is the one you look at?',
    ],
    team: 'the accounts team',
  },
  {
    id: 'contact-out-of-reach',
    when: /\b(?:no longer|not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|lost) (?:have )?(?:any )?access (?:to|of) (?:my |the |that |an )?(?:\w+ ){0,2}?(?<what>e-?mail|phone|number|mobile|device|authenticator)\b|\b(?:changed|lost|new|different) (?:my )?(?:\w+ )?(?<changed>phone|number|mobile|device)\b[^.!?\n]{0,60}\b(?:2fa|two[- ]factor|verification|authenticat\w+|verify|log ?in|sign ?in)\b|\b(?:2fa|two[- ]factor|verification code|authenticat\w+)\b[^!?\n]{0,70}\b(?:old|lost|changed|previous|new) (?:my |the )?(?:\w+ )?(?<old>phone|number|mobile|e-?mail|device|authenticator)\b|\b(?:lost|deleted) (?:my |the )?(?<app>authenticator)\b/,
    noun: NOUN,
    thing: 'your account',
    clauses: ['{it} is tied to an email address or phone you no longer have'],
    heard: ["I'm sorry: without the old email or phone there's no simple way back into {it}."],
    lets: ['get you back into {it} another way', 'get the details on {it} brought up to date'],
    act: ['find out how you can prove it is yours', 'ask the accounts team for another way in'],
    bring: [USERNAME, 'the name on the account and the best way to reach you'],
    asks: [
      {
        ask: 'Do you still have a device where you are signed in?',
        unless: /signed in|logged in|still (?:on|in)/,
      },
      { ask: 'Did you save any recovery codes?', unless: /recovery|backup/ },
    ],
    team: 'the accounts team',
  },
  {
    id: 'code-not-coming',
    when: new RegExp(
      `\\b(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|never|no|without|yet to) (?:\\w+ ){0,3}?(?:receiv\\w+|gett?(?:ing)?|got(?:ten)?|sen[dt](?:ing)?(?: me)?|com(?:e|ing))?${gap(20)}\\b${CODE}|\\b${CODE}${gap(24)}\\b(?:(?:never|not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|yet to)\\b${gap(16)}\\b(?:arriv\\w+|com(?:e|es|ing)|came|sent|send|sending|receiv\\w+|show\\w*|turn\\w*|gett?\\w*|deliver\\w+|through)|(?:never|still|nowhere|hours?|ages) (?:\\w+ )?(?:came|comes|arrives|waiting|late|later))\\b|\\bwaiting (?:\\w+ ){0,4}?(?:for|on) (?:\\w+ ){0,3}?${CODE}`,
    ),
    // Where the phone is gone the code cannot come: another way in is needed, not the code.
    not: new RegExp(
      `\\b(?:atm|bank|transaction|payment|debit|purchase|invalid|incorrect|wrong code)\\b|${NO_DEVICE}`,
    ),
    noun: null,
    thing: 'the code',
    clauses: ["the verification code isn't reaching you"],
    heard: [
      "I'm sorry you're stuck waiting for a code that doesn't come.",
      "Without the code you can't get any further, and I'm sorry.",
    ],
    lets: ['find out why the code gets lost', 'get you in another way'],
    act: ['find out what became of the code', 'look into why it does not reach you'],
    bring: ['the username on the account (never the code itself)', NAME_ON],
    asks: [
      {
        ask: 'Should the code come by text or by email?',
        unless: /e-?mail|text|sms|phone|mobile|app\b/,
      },
      { ask: 'Is the phone number on the account still the right one?', unless: /number|e-?mail/ },
      { ask: 'Do other texts reach that phone?', unless: /other texts|e-?mail/ },
    ],
    tries: [
      'Could you ask for one fresh code and look in the spam folder as well, and tell me whether it comes?',
    ],
    team: 'the accounts team',
  },
  {
    id: 'code-refused',
    when: new RegExp(
      `\\b${CODE}${gap(30)}\\b(?:invalid|incorrect|wrong|expired?|(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t) (?:work\\w*|accept\\w*|valid|recogni[sz]\\w*|go(?:ing)? through)|rejected|fails?)\\b|\\b(?:invalid|incorrect|wrong) ${CODE}`,
    ),
    noun: null,
    thing: 'the code',
    clauses: ["the verification code isn't accepted"],
    heard: [
      "I'm sorry the code is turned down.",
      "I'm sorry the code you're sent doesn't let you in.",
    ],
    lets: ['find out why the code is refused', 'get you past the code'],
    act: ['check what happens to the code', 'ask the accounts team to look at it'],
    bring: ['the username on the account (never the code itself)', NAME_ON],
    asks: [
      {
        ask: 'Does the code come by text, by email or from an app?',
        unless: /e-?mail|text|sms|\bapp\b|authenticator/,
      },
      WHAT_SCREEN,
    ],
    tries: ['Could you ask for a new code and use only the newest one?'],
    team: 'the accounts team',
  },
];
