import { gap, NOT, SPAN, words } from '../pieces';
import type { Situation } from '../situation';
import { PRAISE } from './contact';

const OPEN = {
  noun: null,
  thing: 'it',
  lets: ['find out where it got stuck', 'get it moving again'],
  act: ['find out where it got stuck', 'take it to whoever has it now'],
  bring: ['the reference you were given', 'the reference, or the name on the account'],
  asks: [
    {
      ask: 'What is it about, in a few words?',
      unless:
        /\b(?:about|regarding|because|refund|order|bill|charg\w+|account|deliver\w+|flight|claim|booking|replac\w*|address|card|loan|problem with|issue with)\b/,
    },
    { ask: 'What was the last answer you had?', unless: /told|said|says|promis|assur/ },
    {
      ask: 'Do you have a reference for it?',
      unless: /reference|ticket|case|complaint (?:no|number|#)|#\d/,
    },
  ],
  team: 'the team that has it',
} as const;

/** The last resort: the trouble is theirs and open, whatever it is. */
export const UNRESOLVED: readonly Situation[] = [
  {
    id: 'still-open',
    when: words(
      `\\b(?:issue|problem|complaint|case|ticket|query|matter|fault|request|this|it|situation|concern|grievance)s?\\b(?: (?:has|have|is|are|was|still|been|yet|again|hasn'?t|isn'?t|remains?|not|nt|even|never)){1,5} ?(?:been |yet |being |getting )?(?:resolved|solved|sorted(?: out)?|fixed|rectified|addressed|dealt with|unresolved|pending|ongoing|open|actioned|closed without)\\b(?:${gap(24)}\\b(?:after|for|since|in|even after|from) (?:the )?(?:last |past )?(?<span>${SPAN})\\b)?`,
      `|\\b(?:${NOT}(?! just)|never|failed to|unable to|still not|no ?one|nobody) (?!going|tell\\w*|told|about)(?:\\w+ ){0,2}(?:resolv(?:e|ed|ing)|solv(?:e|ed|ing)|sort(?:ed|ing)?(?: out)?|fix(?:ed|ing)?|rectif(?:y|ied)|address(?:ed)?|dealt with|deal with|action(?:ed)?) (?:(?:my|this|the|our|a simple|these|any) (?:\\w+ )?(?:issue|problem|complaint|case|query|matter|fault|request|situation|concern)s?\\b|(?:it|this)\\b(?! (?:in|on|at) (?:the )?(?:app|fact)| \\w+ing))`,
      `|\\bno (?:resolution|solution|progress|fix|movement|further forward|action)\\b(?! (?:movie|game|button))`,
      `|\\bstill no(?:t)? (?:further forward|resolution|solution|progress|joy|fix|luck|resolved|sorted|fixed|solved)\\b`,
      `|\\b(?<spanb>${SPAN}) (?:later|on|and counting|now)?,? ?(?:and )?(?:still|no) (?:nothing|not (?:resolved|sorted|fixed|solved)|resolution|solution|progress|unresolved|the same|waiting)\\b`,
      `|\\bnothing (?:has |have |had |is )?(?:been |is )?(?:being )?(?:done|happened|down|resolved|sorted|changed|fixed)\\b(?! in (?:this|the) (?:country|world))`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:(?:finally|now|been|got|is) (?:resolved|sorted|fixed|solved) (?:now|thanks|thank)|problem solved|all sorted|politic\\w*|trump|climate|crisis|government|conservative\\w*|democrats?|republicans?|illegal|elderly|old people|self[- ]driving|@user|he|she|bugs? (?:was|were) fixed|no joy-?con)\\b',
    ),
    ...OPEN,
    clauses: [
      "it still isn't sorted after {span}",
      "it still isn't sorted after {spanb}",
      "it still isn't sorted after {wait}",
      "it still isn't sorted",
    ],
    heard: ["I'm sorry this is still open.", "I'm sorry you're still having to ask."],
  },
  {
    id: 'tried-in-vain',
    when: words(
      `\\b(?:already )?(?:tried|done|did|followed) (?:that|this|it(?! (?:again|every ?time))|all|everything|both|those|all of (?:that|this|these|the)|the steps|these steps|all the steps|all that|all this|your)\\b${gap(36)}\\b(?:still|${NOT}|didn'?t (?:help|work)|no (?:luck|joy|change|difference|use)|nothing|same|and (?:nothing|no))\\b`,
      `|(?:^|[.!?,] |@\\w+ |\\bit'?s |\\bit is |\\byes,? |\\bno,? |\\band |\\bbut )(?:still (?:not work\\w*|${NOT} work\\w*|the same|same|doing (?:it|the same)|having (?:the same|this|that)|happening|getting (?:the )?(?:same|this|that)|no (?:luck|joy|change)))(?: (?:issue|problem|error|message|thing|here))?\\b`,
      `|\\b(?:same (?:issue|problem|error|thing) (?:again|still|here|persists|is happening|keeps happening))\\b`,
      `|\\b(?:that|this|none of (?:that|it|them|this)|which) (?:just |still |also |sadly )?(?:didn'?t|did not|hasn'?t|doesn'?t) (?:seem to )?(?:work(?:ed)?|help(?:ed)?|fix it|fix(?:ed)? anything|solve it|made? a difference)\\b`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:if (?:it|that|this) (?:still )?does|never (?:had|have) (?:a|any) (?:problem|issue|trouble)s?|he|she|him|people|friends?|everyone|trump|dems?|democrats?|season|team)\\b',
    ),
    ...OPEN,
    clauses: ["it's still not right"],
    heard: ["I'm sorry it's still not right, even now."],
    lets: ['go one step further', 'find out what else it can be'],
    act: ['take it one step further', 'take it to the technical team'],
    bring: [],
    asks: [
      { ask: 'What exactly happens now when you try?', unless: /error|says|shows|message/ },
      {
        ask: 'Which steps have you been through so far?',
        unless: /restart|reset|reinstall|unplug|reboot|updat/,
      },
      {
        ask: 'Did it work before, and until when?',
        unless: /used to|since|until|yesterday|before/,
      },
    ],
    team: 'the technical team',
  },
  {
    id: 'bad-service',
    when: words(
      `\\b(?:worst|terrible|awful|horrible|shocking|appalling|atrocious|dreadful|poor|bad|pathetic|rubbish|shit|shite|crap|crappy|lousy|disgusting|disgraceful|diabolical|useless|abysmal|horrendous|ridiculous|disappointing|unacceptable|joke of a|zero|non-?existent|lack of|disappointed (?:with|in|by)(?: the| your)?|pathetic) (?:\\w+ )?(?:customer|cust|client|guest) ?(?:service|serv|svc|support|care|relations)\\b`,
      `|\\b(?:customer|cust) (?:service|serv|support|care)(?: (?:is|was|are|has been|have been|being|team|just|really|so|the|absolutely|totally|today|you|experience|at|from|gets|has|an?|absolute|such|complete|total|utter|utterly|beyond)){0,4} (?:sucks?|disgrace|shambles|farce|nightmare|laughable|terrible|awful|horrible|shocking|appalling|atrocious|dreadful|poor|bad|pathetic|rubbish|crap|lousy|disgusting|disgraceful|a joke|joke|worst|abysmal|horrendous|ridiculous|shite?|non-?existent|garbage|trash|lacking|disappointing|unacceptable|the worst|blows|stinks|worse|went downhill|down the drain|dire)\\b`,
      `|\\b(?:heard of|what happened to|know what|call (?:this|that)|where is (?:your|the)) customer service\\b`,
      `|\\b(?:terrible|awful|horrible|shocking|appalling|atrocious|dreadful|worst|pathetic|disgusting|abysmal|poor|poorest|disgraceful|shite?|crappy|lousy|bad) (?:service|experience)\\b(?! (?:animal|dog|charge|station|pack))`,
      `|\\bservice (?:is|was|has been|at|in|from)(?: \\w+){0,4} (?:terrible|awful|horrible|shocking|appalling|atrocious|dreadful|pathetic|disgusting|abysmal|so bad|very poor|extremely poor|really poor)\\b`,
    ),
    not: words(
      PRAISE.source,
      '|\\b(?:not (?:bad|the worst)|never had (?:a )?(?:bad|poor)|service (?:pack|dog)|unlike|worse than (?:you|your)|competitor|mobile service|cell service|bus service|train service)\\b',
    ),
    ...OPEN,
    thing: 'this',
    clauses: ['the service let you down'],
    heard: ["I'm sorry you were let down.", "I'm sorry the service fell short for you."],
    lets: ['hear what happened', 'start with what went wrong'],
    act: ['take it to the right person', 'get it to the team it belongs to'],
    bring: [],
    asks: [
      {
        ask: 'What happened, in a line or two?',
        unless: /because|\bthey\b.{20}|\bwhen i\b|told me|said/,
      },
      {
        ask: 'Was it in a shop, by phone or online?',
        unless: /store|shop|branch|phone|online|call|chat|restaurant|hotel|flight|train/,
      },
      {
        ask: 'What were you trying to get done?',
        unless: /tried|trying|wanted|cancel|refund|order/,
      },
    ],
    team: 'the right team',
  },
];
