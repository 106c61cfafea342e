import type { Kind } from './kind';

const WHEN =
  /\b(?:since|today|tonight|yesterday|this (?:morning|afternoon|evening|week)|last (?:night|week|month|year)|ago|all (?:day|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|\d+(?:st|nd|rd|th)|\d+ ?(?:days?|hours?|hrs?|weeks?|months?)|(?:two|three|four|five|six|seven|eight|nine) (?:days|hours|weeks|months))\b/;
const REASON = /because|reason|told|said|says|saying|due to|excuse|"/;
const SAFE = '(no card number or PIN)';

/** What is decided on terms: fees, lending and cover. */
export const BANK_TERMS: readonly Kind[] = [
  {
    id: 'bank-fee',
    noun: /\b(?:fees?|interest|overdraft|charge|exchange rate|rate|penalty)\b/,
    thing: 'this charge',
    clauses: [],
    heard: [
      "I'm sorry. You should be able to see what each fee or rate is for and how it is worked out.",
      "I'm sorry about the trouble over {it}.",
      "What you are charged, and why, should be clear, and I'm sorry it isn't.",
    ],
    lets: ['see how {it} came about', 'look at what the account shows'],
    act: ['find out how it was worked out', 'check it against the terms of your account'],
    bring: [`the name on the account and the type of account ${SAFE}`],
    asks: [
      {
        ask: 'What is it called on your statement?',
        when: /\bfees?\b|charged?|deduct|penalty|debited|interest/,
        unless:
          /maintenance|unpaid|late|transaction fee|annual|cash advance|wire|dormancy|overdraft|monthly|sms|minimum|transfer|conversion|bounced|arranged|residual/,
      },
      {
        ask: 'Which type of account or card is it on?',
        unless:
          /current|saving|student|business|credit card|debit|\bisa\b|joint|checking|overdraft|platinum|loan/,
      },
      { ask: 'Which date is on it?', when: /fees?\b|charged|deduct|took|debited/, unless: WHEN },
      {
        ask: 'Were you told about it beforehand?',
        unless: /told|said|notice|advertis|warning|letter|free\b|supposed|never/,
      },
    ],
    team: 'the accounts team',
  },
  {
    id: 'credit',
    noun: /\b(?:mortgage|(?:personal |car |student |home )?loan|application|credit (?:score|limit|file|report|card)|car finance)\b/,
    thing: 'your application',
    clauses: [],
    heard: [
      "I'm sorry about the trouble with {it}.",
      "I'm sorry. A decision like that should come with a reason you can follow.",
      "Plans hang on an answer like this one, and I'm sorry you haven't a clear one.",
    ],
    lets: ['ask where things stand with {it}', 'find out what the answer rests on'],
    act: ['find out what the decision rests on', 'take it to the lending team'],
    bring: ['the name on the application or account (no card or account number)'],
    asks: [
      {
        ask: 'What reason were you given?',
        when: /refus|declin|reject|turned|denied|lower|cut\b|gone|no\b|dropp/,
        unless: REASON,
      },
      {
        ask: 'What was the last you heard about it?',
        when: /wait|still|pending|stuck|applied|submitted|delay|weeks|months/,
        unless: /told|said|says|e-?mail|letter|"|heard/,
      },
      {
        ask: 'Is it a loan, a mortgage, a card or an account?',
        unless: /loan|mortgage|card|account|finance|score|credit file|report|forbearance/,
      },
      {
        ask: 'Which entry on the file looks wrong to you?',
        when: /score|credit file|report|default|cibil|my file/,
        unless: /address|default|late|missed|outstanding|search|two accounts|entry|nothing/,
      },
    ],
    team: 'the lending team',
  },
  {
    id: 'insurance',
    noun: /\b(?:claim|policy|premium|renewal(?: quote)?|cover)\b/,
    thing: 'your policy',
    clauses: [],
    heard: [
      "I'm sorry about the trouble over {it}.",
      "I'm sorry. You pay for cover so that you needn't chase anything.",
      "You took out cover to have one worry less, and I'm sorry it has become one.",
    ],
    lets: ['ask where things stand with {it}', 'find out what is behind {it}'],
    act: [
      'find out who has it and what it rests on',
      'take it to the handler and ask for an answer',
    ],
    bring: ['the policy or claim number and the name on it'],
    asks: [
      {
        ask: 'What reason were you given?',
        when: /refus|declin|reject|denied|turned down|cancel|exclu|went up|double|increase|settled/,
        unless: REASON,
      },
      {
        ask: 'Are you still to send anything for it?',
        when: /claim|assess|adjuster|handler|wait|survey/,
        unless: /document|sent|form|certificate|photos|footage|paperwork/,
      },
      {
        ask: 'Which kind of cover is it: car, home, travel or another?',
        unless:
          /\b(?:car|truck|van|motor|home|house|contents|buildings?|travel|holiday|pet|vet|health|medical|dental|life|phone|gadget|boiler|bike|wheeler|kitchen|roof|garage|black box|accident|ski\w*|flood\w*|boot)\b/,
      },
      {
        ask: 'What did you pay last time, and what is the new figure?',
        when: /premium|renew|quote|went up|double|price/,
        unless: /\d.*\d|double|claim/,
      },
      { ask: 'When did you make the claim?', when: /claim/, unless: WHEN },
    ],
    team: 'the claims and policies team',
  },
];
