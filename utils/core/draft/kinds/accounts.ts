import type { Kind } from './kind';
import { SIGN_IN } from './sign-in';

const NOUN = /\b(?:account|profile|channel|page)\b/;
const USERNAME = 'the username or email address on the account (never the password)';
const WHEN =
  /since|yesterday|today|tonight|this (?:morning|week|evening|afternoon|month)|last (?:night|week|month|year)|\bago\b|\bfor (?:the )?(?:last|past|\w+ (?:days?|hours?|weeks?|months?|years?))|overnight|woke|\b(?:in|on) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\w*/;
const NOTICE =
  /says?\b|said|saying|notice|e-?mail|message|reason|because|suspicious|unusual|security|violat|terms|guideline|spam|cheat|fraud|\bfor (?:a|being|my|using|nothing|no)\b|accus|flagged|under review|inactiv/;

/** Accounts taken, closed, changed, joined or lost. */
export const ACCOUNTS: readonly Kind[] = [
  ...SIGN_IN,
  {
    id: 'locked',
    noun: NOUN,
    thing: 'your account',
    clauses: ["you can't use {it} the way you need to"],
    heard: [
      "I'm sorry {it} is closed to you.",
      "Being shut out of your own account by a block is hard, and I'm sorry.",
      "I'm sorry there's a block between you and {it}.",
    ],
    lets: ['find out what put the block on {it}', 'find out what it takes to lift the block'],
    act: ['find out what put the block there', 'ask the accounts team what they need to lift it'],
    bring: [USERNAME],
    asks: [
      { ask: 'What reason does the notice give?', unless: NOTICE },
      {
        ask: 'Have they asked you for any proof of who you are?',
        unless: /\bid\b|passport|proof|document|selfie|verif/,
      },
      { ask: 'When did the block start?', unless: WHEN },
    ],
    team: 'the accounts team',
  },
  {
    id: 'hacked',
    noun: NOUN,
    thing: 'your account',
    clauses: ["{it} doesn't look safe"],
    heard: [
      "I'm sorry about what you've found on {it}. The security check comes first.",
      "The thought of somebody else in there is a worry, and I'm sorry.",
      "I'm sorry you've had a scare over your account. The security check comes first.",
    ],
    lets: ['start with the security of {it}', 'see what has been happening on {it}'],
    act: ['pass it to the security team', 'ask the security team to look at the recent sign-ins'],
    bring: [USERNAME],
    asks: [
      {
        ask: 'Can you still sign in yourself?',
        unless:
          /log(?:ged)? ?in|log me|locked|sign(?:ed)? ?(?:in|out)|can'?t (?:get|access)|lost access|changed (?:the|my)|no longer|kicked|threw me|removed me/,
      },
      {
        ask: 'Have the email address or the password on it been changed?',
        unless: /chang|updat|alter|switched|password|new email|different email/,
      },
      {
        ask: 'Has anything been bought or sent in your name?',
        unless: /order|bought|spent|purchas|charg|paid|messag|post|points|money|rides?|miles|spam/,
      },
    ],
    team: 'the account security team',
  },
  {
    id: 'recovery',
    noun: /\b(?:account|profile|channel|page|mailbox)\b/,
    thing: 'your account',
    clauses: ["you can't get back to {it}"],
    heard: [
      "I'm sorry you've lost {it}. I'd like to see whether it can be brought back.",
      "Losing something that's yours is hard, and I'm sorry.",
      "I'm sorry it's out of reach. I'll find out what can still be brought back.",
    ],
    lets: ['find out whether {it} can be brought back', 'see what is left of {it} on our side'],
    act: ['look for it from here', 'ask the accounts team whether it can be restored'],
    bring: ['the username, number or email address it was under (never a password)'],
    asks: [
      {
        ask: 'When could you last use it?',
        unless: /since|ago|last|yesterday|overnight|20\d\d|months?|years?|weeks?|days?/,
      },
      {
        ask: 'Was it closed by you, or did it go by itself?',
        unless:
          /\bi (?:just )?(?:deleted|closed|deactivated|shut|pressed|removed)|by (?:mistake|accident)|accident|disappear|vanish|gone|inactiv|lapsed|disconnected|stolen|lost/,
      },
      {
        ask: 'What happens when you try to recover it?',
        unless: /form|says?\b|tried|denied|reject|not enough|wait/,
      },
    ],
    team: 'the accounts team',
  },
  {
    id: 'account-details',
    noun: /\b(?:email address|phone number|mobile number|username|surname|postcode|date of birth|birthday|gamertag)\b/,
    thing: 'your details',
    clauses: ["{it} can't be changed the easy way"],
    heard: [
      "I'm sorry such a small change is such hard work.",
      "Your details should be yours to put right, and I'm sorry that's proving hard.",
      "I'm sorry it takes this much to have {it} put right.",
    ],
    lets: ['see how {it} can be corrected', 'find out what stands in the way of the change'],
    act: ['find out what stops the change', 'pass the correction to the accounts team'],
    bring: ['the username on the account and what should change (never the password)'],
    asks: [
      {
        ask: 'What happens when you save the change?',
        unless:
          /error|says?\b|saying|message|won'?t|reject|goes? back|it'?s back|reverts?|not available|already in use|no (?:option|field|button)|locked|cannot|can'?t|icon|nothing/,
      },
      {
        ask: 'Are you changing it in the app or in a browser?',
        unless: /\bapp\b|browser|website|\bsite\b|online|form|store|branch/,
      },
    ],
    team: 'the accounts team',
  },
  {
    id: 'close-account',
    noun: /\b(?:account|profile|workspace)\b/,
    thing: 'your account',
    clauses: ["{it} can't be closed more simply"],
    heard: [
      "I'm sorry leaving is such hard work.",
      "You want {it} closed, and I'm sorry that isn't simpler.",
      "Closing an account shouldn't take this much effort, and I'm sorry.",
    ],
    lets: [
      'get your request to the people who close accounts',
      'find out what still keeps {it} open',
    ],
    act: ['pass the request to the team that closes accounts', 'find out what still keeps it open'],
    bring: [USERNAME],
    asks: [
      {
        ask: 'What happens when you try to close it yourself?',
        unless:
          /error|says?\b|crash|grey|gray|reload|button|option|menu|link|code|contact|asked|sent|request|no way|tried/,
      },
      {
        ask: 'Is it the account alone, or all the data held on you as well?',
        unless: /data|gdpr|details|information|wiped|everything|files|for good|permanent/,
      },
    ],
    team: 'the accounts team',
  },
  {
    id: 'linking',
    noun: null,
    thing: 'your accounts',
    clauses: [],
    heard: [
      "I'm sorry the accounts won't come together the way you need.",
      "Having what's yours tied to the wrong place is a nuisance, and I'm sorry.",
      "I'm sorry it's so hard to get everything under the right account.",
    ],
    lets: ['find out what can be moved or joined', 'see what each account is tied to'],
    act: ['find out what can be moved or joined', 'see what each of them is tied to'],
    bring: ['the usernames or email addresses involved (never a password)'],
    asks: [
      {
        ask: 'What does it say when you try?',
        unless: /error|says?\b|saying|message|expired|already|refus|no option|impossible|"|403/,
      },
      {
        ask: 'Which one should be the one you keep?',
        when: /merge|two accounts|both accounts|combine|one account|into one/,
      },
      {
        ask: 'What should go where, in a line?',
        unless: /\bto (?:my|the|a|another)\b|merge|unlink|from/,
      },
    ],
    team: 'the accounts team',
  },
  {
    id: 'banned',
    noun: NOUN,
    thing: 'your account',
    clauses: [],
    heard: [
      "A ban you don't see the reason for is hard to take, and I'm sorry.",
      "I'm sorry you've been shut out and feel nobody has looked at it properly.",
      "You want a person to look at that ban, and I'm sorry it has come to this.",
    ],
    lets: ['find out what the ban rests on', 'ask for a person to look at the ban'],
    act: ['ask what the ban rests on', 'pass it to the team that reviews bans'],
    bring: ['the username and what the notice said (never a password)'],
    asks: [
      { ask: 'What reason did the notice give?', unless: NOTICE },
      { ask: 'Have you had an answer to an appeal?', unless: /appeal|denied|ticket|final|asked/ },
      {
        ask: 'Is it for a set time, or for good?',
        unless: /perm|days?\b|hours?|weeks?|for good|life|indefinite|terminat|until/,
      },
    ],
    team: 'the team that reviews bans',
  },
];
