import { AFTER, gap, NOT, SPAN, words } from '../pieces';
import type { Situation } from '../situation';

/** "Great service!!! 3 hours on hold" praises nobody … */
const TROUBLE =
  "\\b(?:on hold|hung up|hang up|cut off|ruin\\w*|still (?:waiting|no|not|haven'?t|hasn'?t)|worst|useless|joke|not (?:impressed|happy|good|great|a (?:good|great))|hardly|no (?:reply|response|answer|one|call)|nobody|ignored|[2-9]\\d? ?(?:hours|hrs|days|weeks|months)|(?:an|one|over an) hour|rude|disgrace\\w*|so much for|sarcasm|terrible|shocking|appalling|awful|hasn'?t|haven'?t|never|won'?t|doesn'?t)\\b|#\\w*(?:fail|joke|not)|not(?: an?| the| very)? (?:great|good|best)";
/** … unless it went well in the end. */
const WELL =
  '\\b(?:found|fixed|sorted|resolved|solved|thank you so much|love[ds]?|helped|quick\\w*|refunded|finally|kind|friendly|only \\d+ min|never (?:had|fails?|let)|no (?:problems|issues)|kudos|shout ?out|well done|credit to|amazing|in the end)\\b';
/** The brand was praised, or another one meant. */
export const PRAISE = new RegExp(
  `^(?:(?![^]*(?:${TROUBLE}))|(?=[^]*${WELL}))[^]*?\\b(?:(?:great|excellent|amazing|brilliant|fantastic|lovely|awesome|superb|outstanding|best|good) (?:customer )?(?:service|support|staff|job|experience|help)|thank(?:s| you)(?: so much| very much)? (?:for (?:your|the|all)|to) (?:\\w+ ){0,3}(?:help|support|assist\\w*|reply|response|quick|prompt|patience)|(?:thanks|thank you|thx) for (?:\\w+ )?(?:answering|responding|replying|getting back|fixing|sorting|helping|resolving|refunding)|only \\d+ min|well done|kudos|shout ?out|very helpful|so helpful)\\b`,
);

const LINES =
  '(?:phones?|phone lines?|calls?|call cent(?:er|re)|helpline|customer (?:service|care|support)|support|number|lines?|telephone)';

const CALL = {
  noun: null,
  thing: 'your call',
  lets: ['get you an answer here instead', 'spare you another call'],
  act: ['pick it up from here', 'find someone who can answer it without another call'],
  bring: [
    'what the call was about and the name on the account',
    'the reference and what you were calling about',
  ],
  asks: [
    {
      ask: 'What were you calling about?',
      unless:
        /\b(?:about|because|regarding|to (?:change|cancel|book|get|sort|report|pay|find)|refund|order|bill|flight|claim|policy|my (?:broadband|internet|card|account|booking|reservation))\b/,
    },
    {
      ask: 'Are you still on the line now?',
      unless: /hung|gave up|cut|yesterday|finally|was on hold/,
    },
    { ask: 'Which number or option did you choose?', unless: /option|number/ },
  ],
  team: 'the phone team',
} as const;

const WRITTEN = {
  noun: null,
  thing: 'your message',
  lets: ['get you the answer you wrote for', 'find out where it got stuck'],
  act: ['see who has it now', 'pick it up from where it got stuck'],
  bring: ['the reference, or the name you wrote under', 'the name and date you wrote under'],
  asks: [
    {
      ask: 'What was it about, in a few words?',
      unless:
        /\b(?:about|regarding|re|because|refund|order|bill|charg\w+|account|deliver\w+|flight|claim|booking|complaint)\b/,
    },
    {
      ask: 'Did you write by e-mail, by DM or through the website?',
      unless: /e-?mail|\bdm|website|form|chat|letter|ticket|phone|call/,
    },
    {
      ask: 'When did you write?',
      unless: /\bago\b|days?|weeks?|months?|hours?|yesterday|since|last/,
    },
  ],
  team: 'the team that has it',
} as const;

const WHAT =
  '(?<what>e-?mail|letter|message|complaint|request|enquiry|inquiry|query|support ticket|ticket|support case|case|form|appeal|feedback|application|question)';

export const CONTACT: readonly Situation[] = [
  {
    id: 'cut-off-call',
    when: words(
      `\\b(?:hung up on|hang up on|hangs up on|put (?:the )?phone down on|slammed the phone) (?:me|us|my|you)\\b`,
      `|\\b(?:cut (?:me |us |you )?off|cuts (?:me|us|you) off|got cut off|was cut off|been cut off|hung up|hangs up|disconnected(?: me| us| my call)?|call (?:was |got )?(?:dropped|disconnected)|line (?:went|goes) dead)\\b(?=${gap(60)}\\b(?:hold|wait\\w*|minutes?|mins?|hours?|call(?:ed|ing)?|phone\\w*|line|times|again|queue|twice|agents?|reps?)\\b)`,
      `|\\b(?:hold|wait\\w*|minutes?|mins?|hours?|phone\\w*|line|on the phone|queue|customer (?:service|care)|rep|agent|advisor|live chat|called)\\b${gap(50)}\\b(?:cut (?:me |us |you )?off|cuts (?:me|us|you) off|got cut off|hung up|hangs up|disconnected (?:me|us|my call)|line (?:went|goes) dead|got disconnected|(?:was|were|been) (?:cut off|disconnected))\\b`,
    ),
    not: /\b(?:i hung up|we hung up|i had to hang up|cut off (?:date|time|my (?:hair|internet|service|power|supply))|wi-?fi|internet (?:drops|cuts)|skype|discord)\b/,
    ...CALL,
    clauses: ['you were cut off after {wait}', 'you were cut off on the phone'],
    heard: [
      "I'm sorry. To be cut off and have to start again is no way to get help.",
      "I'm sorry the call ended like that.",
    ],
  },
  {
    id: 'on-hold',
    when: words(
      `\\b(?:on hold|(?:i'?m|been|still|now|was|be|keep(?:s|ing)?|kept)(?: me)? holding(?= (?:for|on|since|now|and|\\d)|[.,!?]|$)|in (?:a |the |your )?(?:phone )?queue|hold time|wait time|(?:wait(?:ed|ing)?|sat|sitting|stuck) on (?:the |a )?(?:phone|line|call)|(?:been|was|am|i'm|spent) on the phone(?: (?:with|to) (?:you|them|customer (?:service|care|support)))?|waiting (?:for|to (?:speak|talk) to) (?:someone|somebody|an? (?:agent|reps?|representative|advisor|person|human))(?: (?:to (?:answer|pick up)|from support|on the phone))?)\\b(?:${gap(30)}\\b(?<span>${SPAN})\\b)?`,
      `|\\b(?<spanb>${SPAN})\\b(?: and counting| now| so far| already| later)?,? ?(?:(?:of |sat |waiting |still |spent |been |am |i'm |and )){0,3}(?:on hold|on the phone|(?:still )?holding(?= (?:for|on|now|and)|[.,!?]|$)|in (?:a |the )queue|hold time|wait time|listening to)\\b`,
    ),
    not: words(
      PRAISE.source,
      /|\b(?:grudges?|holding (?:an?|all|up|her|his|our|your) (?:\w+ )?(?!minute)|gun|hold (?:my|your) (?:beer|breath)|holding (?:my|the|a) (?:bag|money|order|baby|seat|phone)|(?:order|parcel|package|account|delivery|shipment|plans?|life|application|payment|project|money|funds?|deposit|transfer|paypal|refund|balance)s? (?:(?:is|was|has|been|being|still|put|are|currently) ){0,4}on hold|put (?:my|our) (?:\\w+ ){1,2}on hold|sorted now|now sorted|tarmac|airport queue|security|check-?in|checkout|store|till|shop|ride|drive|attraction|server queue|login queue|play on the phone|queue (?:for|at))\b/
        .source,
    ),
    ...CALL,
    clauses: [
      "you've been kept on hold for {span}",
      "you've been kept on hold for {spanb}",
      "you've been kept on hold",
    ],
    heard: [
      "{span} on hold is far too long, and I'm sorry.",
      "{spanb} on hold is far too long, and I'm sorry.",
      "I'm sorry you're spending your time on hold. Let's see whether I can take it from here.",
    ],
  },
  {
    id: 'phone-unanswered',
    when: words(
      `\\b(?:no ?one|nobody|${NOT}|never|no body) (?:\\w+ ){0,3}(?:answer(?:s|ed|ing)?|pick(?:s|ed|ing)? up|answer)\\b(?: (?:the|your|ur|their|my|our))? ${LINES}\\b`,
      `|\\b(?:answer|pick up) (?:the|your|ur) (?:\\w+ )?phones?\\b|\\bpick (?:the|your|ur) (?:\\w+ )?phones? up\\b`,
      `|\\b(?:can'?t|cannot|couldn'?t|unable to|impossible to|trying to|tried to|${NOT} able to|hard to) (?:\\w+ )?get through(?= (?:to|on|by|via|anyone|at all)|[ ]?[.,!?#@]|$)(?! to (?:the (?:next|end|final|second)|my|him|her|them\\b))`,
      `|\\b(?:your|ur|the|customer \\w+|support) (?:\\w+ )?(?:phone lines?|phones|phone number|contact number|helpline|phone system|lines)(?: (?:is|are|has|have|been|keeps|just|also|always|still|must be)){1,3} (?:down|busy|dead|engaged|${NOT} (?:work\\w*|answer\\w*|connect\\w*)|ringing|unavailable|unreachable|closed)\\b`,
      `|\\b(?:call|phone|ring|calling|called|rung|rang)\\b${gap(30)}\\b(?:no (?:answer|one (?:answers?|answered|picks? up|picked up))|nobody (?:answers?|answered|picks? up)|just rings|rings out|voice ?mails?|goes to voicemail|engaged|keeps ringing|always busy)\\b`,
      `|\\ball i get is voice ?mails?\\b|\\b(?:someone|anyone|somebody|anybody|people) (?:@?\\w+ )?to answer the phone\\b`,
    ),
    not: words(PRAISE.source, '|\\b(?:driver|seller|my (?:number|phone))\\b'),
    ...CALL,
    clauses: [
      "you can't get through on the phone after {wait}",
      "you can't get through on the phone",
    ],
    heard: [
      "I'm sorry nobody is picking up.",
      "I'm sorry. You called for help and got none, so let's try it here.",
    ],
  },
  {
    id: 'chat-trouble',
    when: words(
      `\\b(?:live ?chat|web ?chat|online chat|chat|chat ?bot|chat (?:line|support|agent|rep))\\b${gap(30)}\\b(?:(?<closed>closed|ended|disconnected|hung up|terminated|ends|kicked me|left)|${NOT} (?:\\w+ )?(?:work\\w*|available|help\\w*|respon\\w*|answer\\w*|reply\\w*|load\\w*|possible)|unavailable|offline|useless|a joke|worse|terrible|awful|down|no (?:response|reply|answer|one|help)|nobody|no one|broken|hopeless|pointless)\\b`,
      `|\\b(?:${NOT} (?:\\w+ )?(?:helped|possible|answering|respond\\w*)|nobody (?:is )?(?:answer\\w*|respond\\w*|on)|no one (?:is )?(?:answer\\w*|respond\\w*|on)|no (?:help|response|answer|reply)|waiting|waited|on|useless|ignored)\\b ?(?:in|on|to|with|w\\/|from|via|by|for)? ?(?:the |your |a |ur )?(?:live ?chat|web ?chat|online chat|chat)\\b(?:${gap(16)}\\b(?<span>${SPAN})\\b)?`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:game chat|voice chat|party chat|in-?game|snapchat|group chat|team chat|chat ban|twitch|discord|xbox|whatsapp|chatty|chat with friends|wechat)\\b',
    ),
    ...CALL,
    clauses: [
      "you've been waiting in the chat for {span}",
      'the chat was {closed} on you',
      "the chat didn't get you anywhere",
    ],
    heard: [
      "I'm sorry the chat got you nowhere.",
      "I'm sorry. You went to the chat for an answer and came away without one.",
    ],
    asks: [
      {
        ask: 'What did you go to the chat about?',
        unless:
          /\b(?:about|because|regarding|refund|order|bill|cancel|charg\w+|account|password|subscription)\b/,
      },
      {
        ask: 'Where did it get stuck?',
        unless: /clos|ended|disconnect|unavailable|offline|useless/,
      },
    ],
    team: 'the chat team',
  },
  {
    id: 'no-call-back',
    when: words(
      '(?:',
      `\\b(?:no|never (?:got|had|received)|${NOT} (?:had|got|received|get)|still no|waiting (?:for|on)|promised|without) (?:\\w+ ){0,3}(?:call ?backs?|return call|phone call back|call back|a call by)\\b`,
      `|\\b(?:call ?back|phone call)\\b${gap(16)}\\b(?:never|${NOT})\\b${gap(10)}\\b(?:came|come|happen\\w*|arriv\\w*|got|received|materiali\\w+)\\b`,
      `|\\b(?:no ?one|nobody|${NOT}|never|they never|you never) (?:\\w+ ){0,2}(?:call(?:ed|s|ing)?|rang|ring|phoned|rung) (?:me |us )?back\\b`,
      `|\\b(?:said|told|promised|supposed to|meant to|would|will|were going to|was going to)\\b${gap(24)}\\bcall(?:ed)? (?:me|us)\\b${gap(30)}\\b(?:never|didn'?t|nothing|no call|no one|nobody|still|${NOT})\\b`,
      `|\\bno (?:phone )?call (?:till|until|yet|so far)\\b|\\b(?:supposed to|never|didn'?t|won'?t|hasn'?t|${NOT}) return(?:ed|ing)? (?:my|our|any) (?:phone )?calls?\\b`,
      `|\\b(?:no ?one|nobody) (?:has |have |ever )?(?:called|phoned|rang) me\\b`,
      ')',
      AFTER,
    ),
    not: words(PRAISE.source, '|\\b(?:driver|my ex)\\b'),
    ...CALL,
    clauses: [
      'nobody has called you back after {span}',
      'nobody has called you back after {wait}',
      'nobody has called you back',
    ],
    heard: [
      "I'm sorry. You were left waiting by the phone for a call that didn't come.",
      "I'm sorry the call back never came.",
    ],
    lets: ['find out what became of the call back', 'get you an answer here instead'],
    act: ['find out who was meant to call', 'pick it up from here'],
    bring: [
      'the reference and what the call was about',
      'the name on the account and the number they should have called',
    ],
    asks: [
      CALL.asks[0],
      {
        ask: 'When were they meant to call?',
        unless: /today|yesterday|hours|days|\bday\b|week|morning|evening/,
      },
    ],
  },
];

export { WHAT, WRITTEN };
