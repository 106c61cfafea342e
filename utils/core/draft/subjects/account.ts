import type { Subject } from './subject';

export const ACCOUNT: readonly Subject[] = [
  {
    id: 'suspended',
    when: /\b(?:suspend\w*|banned|ban|terminat\w*|deactivat\w*|disabled|restricted|blocked)\b.{0,40}\b(?:account|channel|profile|page|me)\b|\b(?:account|channel|profile|page)\b.{0,40}\b(?:suspend\w*|banned|terminat\w*|deactivat\w*|disabled|restricted|blocked|removed|deleted)\b/,
    noun: /\b(?:account|channel|profile)\b/,
    lets: [
      'find out why {it} was closed off',
      'get a person to look at {it}',
      'find out what {it} was flagged for',
    ],
    act: [
      'ask why it was closed off',
      'get a person to look at it',
      'find out what can be appealed',
    ],
    bring: [
      'the username (never a password)',
      'the username and when it happened (no password, please)',
    ],
    asks: [
      { ask: 'What did the notice say, word for word?', unless: /says|said|notice|e-?mail/ },
      { ask: 'Have you had an answer to an appeal yet?', unless: /appeal/ },
      { ask: 'When did you first see the notice?', unless: /yesterday|today|ago|since/ },
    ],
    team: 'the accounts team',
  },
  {
    id: 'login',
    when: /\b(?:log(?:ged|ging)? ?(?:in|on|out|into|onto)|login|sign(?:ed|ing)? ?(?:in|on|into|out|up)|singed in|locked out|lock(?:ed)? me out|passwords?|2fa|two[- ]?(?:step|factor)|2[- ]?step|verification (?:code|e?-?mail)|verif(?:y|ied)|authenticat\w*|access to my account|my account back|recover (?:my|the|an?) (?:old )?account|let me in\b)/,
    noun: /\b(?:account|login|password|verification code|verification|profile)\b/,
    lets: ['get you back in', 'find out what is keeping you out', 'get {it} open for you again'],
    act: [
      "find out what's blocking it",
      'see what it takes to get you in',
      'have the sign-in team look',
    ],
    bring: [
      'the username on the account (never a password)',
      'the name on the account (no password, please)',
    ],
    asks: [
      {
        ask: 'What happens when you try?',
        unless: /says|say\b|error|message|screen/,
      },
      {
        ask: 'Does the reset e-mail reach you?',
        when: /password|reset/,
        unless: /e-?mail|didn'?t (?:get|receive)/,
      },
      {
        ask: 'When did you last get in without trouble?',
        unless: /since|never|yesterday|ago|last/,
      },
      { ask: 'Is it the same in the app and in a browser?', unless: /browser|both|every/ },
    ],
    team: 'the sign-in team',
  },
  {
    id: 'card',
    when: /\b(?:(?:my|our|debit|credit|bank|smart) cards?|card (?:is |was |has been |got )?(?:blocked|declined|frozen|stopped|refused)|(?:blocked|declined|froze) (?:my |our )?cards?|atms?|cash ?(?:machine|point)|overdraft|mortgage|loans?|transfer(?:red|s|ring)?|transactions?|savings)\b/,
    noun: /\b(?:card|atm|transfer|transaction|overdraft|mortgage|loan|savings)\b/,
    lets: ['find out what stopped {it}', 'get {it} looked at', 'get this to whoever can decide it'],
    act: ['find out what stopped it', 'ask the team that can see it', 'have it looked at'],
    bring: ['a name and how to reach you (no card details)'],
    asks: [
      {
        ask: 'Does it fail in shops, online or both?',
        when: /card|contactless/,
        unless: /online|shop|atm/,
      },
      { ask: 'When did it last work?', unless: /since|yesterday|today|ago|last/ },
      { ask: 'What were you told when you asked?', unless: /told|said|says/ },
    ],
    team: 'the payments team',
  },
  {
    id: 'account',
    when: /\b(?:my|our|an?|the) (?:\w+ )?account\b|\bmy (?:profile|details|username)\b/,
    noun: /\b(?:account|profile|username)\b/,
    lets: [
      'find out what happened to {it}',
      'get {it} looked at',
      'see what is going on with {it}',
    ],
    act: ['have it looked at', 'find out what happened to it', 'see what it takes to put it right'],
    bring: [
      'the username on the account (never a password)',
      'the name on the account (no password, please)',
    ],
    asks: [
      { ask: 'What do you see when you open it?', unless: /says|say\b|error|message|see/ },
      { ask: 'What changed just before it started?', unless: /after|since|updat/ },
    ],
    team: 'the accounts team',
  },
];
