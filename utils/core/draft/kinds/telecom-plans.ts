import type { Kind } from './kind';

const WHEN =
  /\b(?:since|today|tonight|yesterday|this (?:morning|afternoon|evening|week)|last (?:night|week|month)|ago|all (?:day|week|night|morning)|every|again|keeps?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ ?(?:days?|hours?|hrs?|weeks?|months?|mins?)|(?:two|three|four|five|six|seven|eight|nine|ten) (?:days|hours|weeks|months))\b/;
const TOLD = /\b(?:told|said|says|promis\w*|agreed|assured|quoted|swore|offered)\b/;

/** What is agreed with the network: allowance, SIM and contract. */
export const TELECOM_PLANS: readonly Kind[] = [
  {
    id: 'roaming',
    noun: null,
    thing: 'your allowance',
    clauses: [],
    heard: [
      "I'm sorry. Let's see what your plan covers and what it has counted.",
      "Not knowing where you stand with data is a nuisance, and I'm sorry.",
      "It should be plain what your plan covers, and I'm sorry it isn't.",
    ],
    lets: ['see what your plan covers', 'look at what was used and when'],
    act: ['check what your plan covers and what was used', 'look at what the line has recorded'],
    bring: ['the mobile number and the name on the account'],
    asks: [
      {
        ask: 'Which country are you in, or going to?',
        when: /roam|abroad|travel|holiday|trip|landed|airport|countr/,
        unless:
          /\b(?:in|to|from|landed in|visiting|for) (?!my\b|the\b|a\b|all\b|use\b|roam|work\b|any|be\b|see\b|get\b|turn\b|buy\b|add\b|have\b|call\b|pay\b|home\b)[a-z]{4,}|\busa?\b|\buk\b|\beu\b/,
      },
      {
        ask: 'Which plan or add-on are you on?',
        unless: /plan|bundle|pass\b|pack\b|add-?on|unlimited|\d+ ?gb|pay as you go|payg|prepaid/,
      },
      {
        ask: 'Does your phone show data roaming as on?',
        when: /roam|abroad|landed|no data|not working/,
        unless: /roaming (?:is |was |switched |turned )*on|switched on|turned on/,
      },
      {
        ask: 'What did the message about it say?',
        when: /\btext|sms|message|e-?mail|notif/,
        unless: /says|said|saying|"/,
      },
    ],
    team: 'the plans team',
  },
  {
    id: 'sim',
    noun: /\b(?:e-?sim|sim(?: card)?)\b/,
    clauses: [],
    heard: [
      "I'm sorry about the trouble with {it}.",
      "I'm sorry this step is holding up your phone.",
      "I'm sorry. A phone and number should be quick to set up, so let's see where this is stuck.",
    ],
    lets: ['find out which step it is stuck at', 'see how your line is set up'],
    act: ['check how the line is set up on our side', 'find out which step it has reached'],
    bring: ['the mobile number concerned and the name on the account'],
    asks: [
      {
        ask: 'What does the phone show right now?',
        unless: /says|shows?|showing|message|no service|error|invalid|searching|signal|"/,
      },
      {
        ask: 'Are you moving the number to us or away from us?',
        when: /\bport|transfer|\bpac\b|switch|mov(?:e|ed|ing)/,
        unless: /to you|from you|away|leav|join|to us|old provider|new provider/,
      },
      {
        ask: 'Which phone is it going into?',
        unless: /iphone|samsung|galaxy|pixel|android|moto|huawei|xiaomi|oneplus|nokia|stolen|lost/,
      },
      { ask: 'When did you ask for it?', unless: WHEN },
    ],
    team: 'the activations team',
  },
  {
    id: 'contract',
    noun: /\b(?:contract|upgrade|plan|renewal|deal|trade-?in)\b/,
    thing: 'your contract',
    clauses: [],
    heard: [
      "I'm sorry about the trouble over {it}.",
      "I'm sorry it isn't clear what you should be on and paying.",
      "I'm sorry. Let's put what you were offered next to what is on your account.",
    ],
    lets: ['see what is on your account', 'go through {it} together'],
    act: [
      'check what is on the account and which plans are open to you',
      'compare it with what is recorded',
    ],
    bring: ['the name on the account and the number or address it is for'],
    asks: [
      { ask: 'What were you offered, and what do you have now?', when: TOLD, unless: /\d.*\d/ },
      {
        ask: 'Was it agreed by phone, online or in a shop?',
        when: TOLD,
        unless: /phone|call|rang|online|website|chat|shop|store|door|salesm[ae]n|\bapp\b|e-?mail/,
      },
      {
        ask: 'Is it for a mobile, or for broadband and TV?',
        unless:
          /phone|mobile|\bsim\b|handset|iphone|broadband|internet|\btv\b|telly|fibre|fiber|data|sports/,
      },
      {
        ask: 'Do you have it in writing, an e-mail or a chat, for instance?',
        when: TOLD,
        unless: /e-?mail|letter|writing|screenshot|chat|pdf|inbox/,
      },
    ],
    team: 'the contracts team',
  },
];
