import { AFTER, gap, NOT, words } from '../pieces';
import type { Situation } from '../situation';
import { PRAISE, WHAT, WRITTEN } from './contact';

const ANSWER =
  '(?:repl(?:y|ies|ied)|respon(?:se|ses|d|ded)|answers?|answered|acknowledge?ment|feedback|revert|resolution)';

/** Where a person of the shop or the show did not react. */
const NO_SERVICE =
  /\b(?:dog|pedal|steering|touch ?screen|keyboard|mouse|screen|app (?:is )?not respond\w*|not responding to (?:touch|commands)|website not respond\w*|emergency response|queue|potus|trump|antifa|labour|tory|tories|brexit|referendum|gop|unionists?|leftists?|liberals?|conservatives?|politic\w*|election|congress|senat\w+|journalis\w+|gun control|betray\w*|i can'?t reply|seller|driver|landlord|first respond\w*|police|bug response)\b/;

export const ANSWERS: readonly Situation[] = [
  {
    id: 'mail-unanswered',
    when: words(
      `\\b(?:no|${NOT} (?:\\w+ ){0,3}(?:got|had|received|get|have|heard|getting|responded|replied|answered)?|without|zero|any|waiting (?:for|on)|still|never|reply|respond|nobody|no one)\\b${gap(24)}\\b(?:${ANSWER}|back)\\b ?(?:to|on|from|re|regarding|about|for|yet to) (?:\\w+ ){0,3}${WHAT}s?\\b(?! (?:address|form))`,
      `|\\b(?:e-?mailed|emailed|wrote to|written to|messaged|contacted) (?:you|u|your|customer|them|support|ur|the|@)\\b${gap(40)}[.!,&]{0,3} ?${gap(20)}\\b(?:no|${NOT}|nothing|still|zero|without|ignored|yet to)\\b${gap(16)}\\b(?:${ANSWER}|back|heard|nothing)\\b`,
      `|\\b(?:sent|submitted|filed|made|filled (?:out|in)|raised|opened|logged|lodged)\\b${gap(16)}\\b(?<whatb>e-?mail|letter|message|complaint|request|enquiry|inquiry|query|ticket|case|form|appeal)s?\\b${gap(60)}[.!,&]{0,3} ?${gap(20)}\\b(?:no|${NOT}|nothing|nobody|no one|still|zero|ignored|yet to|when (?:should|will|can) i)\\b${gap(20)}\\b(?:${ANSWER}|back|heard|dealt|anything|one|nothing|expect)\\b`,
      `|\\b(?<whatc>e-?mail|letter|message|complaint|request|enquiry|inquiry|query|support ticket|ticket|case|appeal)s?\\b${gap(24)}\\b(?:${NOT} (?:been |yet been )?|un|being |been |going |gone )(?:answered|replied|responded|acknowledged|ignored|dealt|addressed|unanswered)\\b`,
      `|\\b(?:answer|reply to|respond to|read|ignor(?:ed|ing|e)|get back to) (?:to )?(?:my|our|customer'?s?) (?<whatd>e-?mail|letter|message|complaint|request|enquiry|inquiry|query|ticket|case)s?\\b`,
      `|\\b(?:get|someone|somebody|anyone|please|can|come) (?:\\w+ )?back to my (?<whate>e-?mail|message|complaint|query|request)\\b`,
      `|\\b(?:nothing|no (?:word|news|update|movement|progress)) (?:back )?(?:on|about|from) my (?:\\w+ )?(?<whatf>complaint|request|enquiry|query|ticket|case|appeal)\\b`,
    ),
    not: words(
      PRAISE.source,
      '|',
      NO_SERVICE.source,
      '|\\bverif\\w+ (?:my )?e-?mail|confirmation e-?mail|unsubscribe|stop emailing',
    ),
    ...WRITTEN,
    clauses: ['what', 'whatb', 'whatc', 'whatd', 'whate', 'whatf']
      .flatMap((slot) => [`your {${slot}} hasn't been answered after {wait}`])
      .concat(
        ['what', 'whatb', 'whatc', 'whatd', 'whate', 'whatf'].map(
          (slot) => `your {${slot}} hasn't been answered`,
        ),
        "you wrote and haven't been answered",
      ),
    heard: ["I'm sorry you wrote to us and heard nothing back."],
    asks: [
      WRITTEN.asks[0],
      {
        ask: 'Which address or form did you send it to?',
        unless: /form|@\w+\.|letter|website|ticket|case/,
      },
      { ask: 'Did you get any reference back?', unless: /reference|ticket|case|automat|number/ },
    ],
  },
  {
    id: 'asked-many-times',
    when: words(
      `\\b(?:called|contacted|e-?mailed|rung|rang|phoned|spoken|spoke|asked|messaged|written|wrote|reported|complained|tweeted|dm'?e?d|requested|visited|chased|raised|tried|calling|contacting)\\b${gap(40)}\\b(?<count>a dozen|several|many|multiple|countless|numerous|so many|too many|three|four|five|six|seven|eight|ten|\\d{1,2}) (?:different )?times\\b`,
      `|\\b(?:several|many|multiple|countless|numerous|endless) (?:e-?mails|calls|phone calls|messages|dms|complaints|reminders|attempts|requests|tweets)\\b${gap(40)}\\b(?:no|${NOT}|nothing|still|ignored|later|unanswered|without)\\b`,
      `|\\b(?<nth>second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|7th|8th|10th) time (?:i |i've |ive |i have |we |we've |this week |today |now )+(?:\\w+ )?(?:call\\w*|contact\\w*|e-?mail\\w*|phon\\w*|r[au]ng|ask\\w*|messag\\w*|report\\w*|complain\\w*|tweet\\w*|had to)\\b`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:flown|visited many|tried (?:to )?(?:log|sign|restart|reset|download|install|order|reboot|turn|update)|restart\\w*|reboot\\w*|log(?:ged)? ?in|ordered)\\b',
    ),
    ...WRITTEN,
    clauses: [
      "you've had to get in touch {count} times",
      "you've had to get in touch for the {nth} time",
      "you've had to get in touch again and again",
    ],
    heard: ["I'm sorry you've had to ask more than once. Let's make this the last time."],
    lets: ['find out why it keeps coming back to you', 'get it to somebody who can end it'],
    act: ['find out where it got stuck each time', 'take it to somebody who can end it'],
    bring: ['any reference you have', 'the name on the account and any reference'],
    asks: [
      { ask: 'What is it about, in a few words?', unless: WRITTEN.asks[0].unless },
      { ask: 'What were you told the last time?', unless: /told|said|says|promis/ },
    ],
  },
  {
    id: 'no-reply',
    when: words(
      '(?:',
      `\\b(?:no|not (?:a|one|any|a single)|zero|without(?: any| a)?|never (?:got|had|received)(?: an?y?)?|${NOT} (?:yet )?(?:had|got|received|get|getting|giving|give|have)(?: me| us)?(?: an?y?)?|still (?:no|waiting (?:for|on)(?: an?)?)|waiting (?:for|on)(?: an?| your| ur)?|how (?:do|can) i get(?: an?)?|never) (?:\\w+ ){0,2}(?:repl(?:y|ies)|respon(?:se|ses)|answers?|acknowledge?ment)\\b`,
      `|\\b(?:no ?one|nobody|no body|noone|${NOT}|you never|never) (?:\\w+ ){0,3}(?:repl(?:y|ied|ies|ying)|respond(?:s|ed|ing)?|got(?:ten)? back|get(?:s|ting)? back|gets back|heard back|hear back|hearing back|contacted me|contact(?:ed|ing)? (?:me|us)|come back to (?:me|us)|came back to (?:me|us)|been in touch|reach(?:ed)? out|bother\\w* to (?:reply|respond|answer))\\b`,
      `|\\b(?:haven'?t|havent|not|hasn'?t|never|yet to) heard (?:back|anything|from (?:you|anyone|them|u|any))\\b`,
      `|\\b(?:ignor(?:ed|es|ing)) (?:by (?:you|ur?|your|customer|support|@?\\w+ (?:support|help|care))|me|us|my (?:(?!typo)\\w+)|your customers?|customers?|all (?:my|our|of my))\\b|\\b(?:you|ur|they|u|your \\w+) (?:just |always |guys |keep |all )*ignore (?:me|us|my|your customers|customers|all (?:my|our))\\b|\\bbeen ignored\\b`,
      `|\\b(?:please|pls|plz|can (?:you|someone|anyone|somebody)|could (?:someone|you)|someone) (?:\\w+ )?(?:reply|respond|get back to me|answer (?:me|us|my))\\b`,
      `|\\b(?:still|been) (?:waiting|awaiting) (?:for |on )?(?:(?:an?|your|ur|any|the|someone|somebody) )?(?:\\w+ )?(?:reply|response|answer|update|news|word|someone to (?:call|reply|respond|contact|get back)|hear(?: back| from)?)\\b`,
      `|\\b(?:any|an) (?:reply|response|answer|update)s?\\b(?:(?: \\w+){0,4} ?\\?| please)`,
      `|\\bwhen (?:will|can|should|do) i (?:get|expect|hear)\\b${gap(12)}\\b(?:repl(?:y|ies)|response|answer|back)\\b|\\bidea when i(?:'ll| will) (?:get|hear)\\b${gap(12)}\\b(?:reply|response|answer|back)\\b`,
      ')',
      AFTER,
    ),
    not: words(
      PRAISE.source,
      '|',
      NO_SERVICE.source,
      '|\\b(?:no need (?:to|for)|no response (?:needed|required)|thanks for (?:the |your )?(?:quick|reply|response|getting)|i never (?:reply|respond|answer)|ignor\\w+ (?:the|my) (?:typo|last)|fact|lottery|job|update (?:is|to|on (?:ios|android))|delivery driver|ignoring the (?:rules|science|law))\\b',
    ),
    ...WRITTEN,
    clauses: [
      "you haven't had an answer in {span}",
      "you haven't had an answer after {wait}",
      "you haven't had an answer",
    ],
    heard: [
      "I'm sorry you've been left without an answer.",
      "I'm sorry. You've waited for a reply and had none, so let's start with what you need.",
    ],
  },
  {
    id: 'hard-to-reach',
    when: words(
      '(?:',
      `\\b(?:can'?t|cannot|couldn'?t|unable to|impossible to|no way to|hard to|difficult to|how (?:do|can|does|on earth do|the hell do) (?:i|we|you|one|anyone)|trying to|tried to|need to|cannot find how to|way (?:to|i can)|painful to|nightmare to|pain in the \\w+ to|where (?:do|can) i) (?:\\w+ ){0,2}(?:contact|speak (?:to|with)|talk (?:to|with)|reach|get (?:a )?hold of|get in (?:touch|contact) with|chase|get in touch|email|find (?:your|an?|the) (?:\\w+ )?(?:e-?mail|phone|contact|number))\\b(?: (?:an?|any ?one|anybody|some ?one|somebody|you|u|your|ur|customer|the|@\\w+|them|support|human|real|up|by|address|number|details|phone|with|to))`,
      `|\\b(?:no|where(?:'s| is| are)) (?:your |the |ur |working |way to )?(?:contact|e-?mail|phone|customer (?:service|care)|support) (?:details?|numbers?|address|info|option)\\b`,
      `|\\b(?:speak|talk) (?:to|with) (?:an? )?(?:actual|real|live|human)(?: \\w+)?\\b`,
      `|\\bis there (?:any ?one|somebody|someone|anybody|a (?:person|number|way))\\b${gap(20)}\\b(?:answer|speak|talk|contact|help|call|email|reach)\\b`,
      `|\\b(?:need|want|like|trying) to (?:get in (?:contact|touch)|speak|talk) (?:with|to) (?:someone|somebody|anyone|a (?:manager|supervisor|person|human))\\b`,
      ')',
      AFTER,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:driver|seller|my (?:mum|mom|wife|husband|friend)|celebrit\\w+|partnership|collab\\w*|press|sponsor\\w*|sell you|offer you|sales (?:call|team))\\b',
    ),
    ...WRITTEN,
    thing: 'your question',
    clauses: [
      "you've been trying to reach someone for {span}",
      "it's been so hard to reach anyone",
    ],
    heard: [
      "I'm sorry you've had to hunt for somebody to talk to. You've found me, so let's start.",
    ],
    lets: ['start with what you need', 'get you to the right person'],
    act: ['get it to the right person', 'find you the team that deals with it'],
    bring: ['what it is about and the name on the account'],
    asks: [
      {
        ask: 'What is it about, in a few words?',
        unless:
          /\b(?:about|regarding|re|because|refund|order|bill|charg\w+|account|deliver\w+|flight|claim|booking|website|loan|to (?:cancel|change|report))\b/,
      },
      {
        ask: 'Which ways have you tried so far?',
        unless: /e-?mail|phone|call|form|chat|\bdm|tried/,
      },
    ],
  },
];
