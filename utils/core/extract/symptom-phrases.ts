/** A thing with its fault in one phrase: "your cancelled flight", "the 40 minutes on hold". */
interface Symptom {
  /** Over the sentence in lower case, words parted by single spaces; `it` is what is affected. */
  pattern: RegExp;
  /** The phrase; null where the words do not fit after all. */
  phrase: (it: string) => string | null;
  confidence: number;
  /** Only the thing: the phrase does not say what is wrong with it. */
  bare?: boolean;
}

const TRIP = 'flights?|trains?|bus|trip|journey|connection|connecting flight';
const ORDER = 'orders?|parcels?|packages?|delivery|deliveries|shipment|item|replacement|courier';
const BAGS = 'bags?|luggage|baggage|suitcases?|checked bags?';
const PAID = 'refunds?|credit|bonus|points|miles|voucher|cashback|rebate|tokens|payment|deposit';
const MAIL = 'confirmation(?: email)?|code|receipt|invoice|tickets?|boarding pass';
const HOUSE =
  'power|electricity|internet|broadband|wi-fi|wifi|signal|service|network|water|heating|phone line|cable|reception';
const COUNT =
  '(?<![/.\\d] ?|only an? |only )(?:\\d+\\+?|an?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|several)';
const UNIT = '(?:minutes?|hours?|days?|weeks?|months?)';

const own = (it: string) => `your ${it}`;

const JUDGED =
  'shoddy|basic|hate|hated|worst|bad|awful|terrible|horrible|poor|poorest|appalling|shocking|disgusting|pathetic|useless|joke|rubbish|shit|crap|crappy|horrendous|atrocious|unhelpful|disgraceful|rude|dreadful|lousy|abysmal|non-existent|nonexistent|disappoint\\w+|unacceptable|sucks?|zero|ridiculous|worse|lacking|no';

/** What could not be done, as a thing. */
const DOING: Readonly<Record<string, string>> = {
  download: 'downloading',
  update: 'updating',
  install: 'installing',
  upload: 'uploading',
  load: 'loading',
  stream: 'streaming',
  connect: 'connecting',
  print: 'printing',
  sync: 'syncing',
  order: 'ordering',
  book: 'booking',
  'check in': 'checking in',
  checkin: 'checking in',
  checkout: 'checking out',
  'check out': 'checking out',
  rebook: 'rebooking',
  activate: 'activating',
  register: 'registering',
  redeem: 'redeeming',
  verify: 'verifying',
  unlock: 'unlocking',
  reset: 'resetting',
  recover: 'recovering',
  access: 'getting in',
};

/** The first of those with the most confidence is told. */
export const SYMPTOMS: readonly Symptom[] = [
  {
    pattern: new RegExp(
      `\\b(?<it>${COUNT} ${UNIT}) (?:(?:and counting|of|being|stuck|waiting|sitting|just|now|so far) )*(?:on|on the) (?:hold|phone)\\b`,
    ),
    phrase: (it) => `the ${counted(it)} on hold`,
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `\\b(?:on hold|on the phone) (?:(?:for|now|over|almost|nearly|about|already|at least) )*(?<it>${COUNT} ${UNIT})\\b`,
    ),
    phrase: (it) => `the ${counted(it)} on hold`,
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `\\b(?:waiting|waited|(?:have|had|having|has) to wait) (?:(?:for|over|almost|nearly|about|already|at least|now) )*(?<it>${COUNT} ${UNIT})\\b|\\b(?<also>${COUNT} ${UNIT}) (?:wait|delay|hold|queue)\\b`,
    ),
    phrase: (it) => (/^(?:an?|1|one) /.test(it) ? null : `the ${counted(it)} of waiting`),
    confidence: 0.7,
  },
  {
    pattern: new RegExp(
      `\\b(?<it>${TRIP}|${ORDER}|booking|reservation|appointment|subscription|hotel)(?: \\w+){0,2}? (?:was|is|were|are|been|got|just|now|being|be)?(?: just| now)? ?cancell?ed\\b|\\bcancell?(?:ed|ing|ation of) (?:(?:on )?(?:me|us) )?(?:my|our|the) (?<also>(?:connecting )?(?:${TRIP}|${ORDER}|booking|reservation|appointment|subscription))\\b|\\bcancell?ed (?:\\w+ )?(?<last>flights?|trains?)\\b|\\b(?<sole>flight|train)'s cancell?ed\\b`,
    ),
    phrase: (it) => own(`cancelled ${it}`),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `\\b(?<it>${TRIP}|${ORDER})(?: \\w+){0,3}? (?:delayed|late(?! (?:summer|night|winter|spring|autumn|fall|fees?|december|november|june|july|august|may|september))|delays?|overdue|behind schedule)\\b|\\b(?:delayed|late|delay(?:ing|s)?(?: (?:on|to|of|for|in))?)(?: my| our| the)? (?<also>(?:connecting )?(?:${TRIP}|${ORDER}))\\b`,
    ),
    phrase: (it) => own(`delayed ${it.replace(/^deliveries$/, 'delivery')}`),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `\\b(?:lost|missing|misplaced|no sign of|(?:still )?waiting (?:for|on)|never (?:got|received|delivered|sent)|(?:haven't|didn't|hasn't|not|don't) (?:yet )?(?:received?|got|get|gotten|delivered)|where(?: is|'s| are)|without) (?:(?:any|all|a|an|yet|to get|to receive|of) )*(?:my|our|the) (?<it>(?:checked |free |new )?(?:${ORDER}|${BAGS}|${PAID}|${MAIL}))\\b|\\b(?<also>${ORDER}|${BAGS}|${PAID})(?: \\w+){0,2}? (?:(?:is|was|are|were|been|went|gone|got|still|has been|have been)(?: \\w+)? (?:lost|missing|misplaced)|(?:hasn't|haven't|never|isn't|aren't|not|wasn't|didn't|still not|has not|have not|was not)(?: \\w+)? (?:arrived?|received|here|shown|showed|show|turned up|came|come|delivered))\\b|\\b(?:lost|missing) (?<last>${BAGS}|${ORDER})\\b`,
    ),
    phrase: (it) => own(`missing ${it}`),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      `\\b(?<it>${HOUSE})(?: \\w+){0,2}? (?:is|was|has been|been|goes|went|still|keeps?)(?: \\w+)? (?:out|down|off|dropping|cutting out)\\b|\\bno (?<also>${HOUSE})\\b|\\bwithout (?<last>${HOUSE})\\b`,
    ),
    phrase: (it) => `the loss of ${it}`,
    confidence: 0.7,
  },
  {
    pattern:
      /\b(?:can't|cannot|can not|unable to|not able to|won't let (?:me|us)|couldn't|not letting (?:me|us)|trying to|impossible to) (?:\w+ )?(?:log ?in|login|sign ?in|log on|log back in)\b|\b(?:log ?in|login|sign ?in) (?:\w+ )?(?:not working|problems?|issues?|fails?|error)\b|\blocked out\b/,
    phrase: () => 'the trouble signing in',
    confidence: 0.75,
  },
  {
    pattern:
      /\b(?:over ?charged|charged (?:me |us )?(?:twice|double|again|two times|three times)|double (?:charged?|billed)|billed (?:me |us )?twice)\b/,
    phrase: () => 'the extra charge',
    confidence: 0.75,
  },
  {
    pattern:
      /\b(?:hung up on (?:me|us)|(?:call|line) (?:was |got |keeps )?(?:dropped|disconnected|cut off|hung up)|hangs? up (?:on (?:me|us)|during)|(?:it|they|she|he|and|then|line|just) hung up|disconnected (?:me|us))\b/,
    phrase: () => 'the call that was cut off',
    confidence: 0.75,
  },
  {
    pattern:
      /\b(?:no (?:reply|replies|response|answer)|not (?:had |got(?:ten)? |received |getting |get )(?:a |any )?(?:reply|response|answer)|(?:never|nobody|no one|noone|not) (?:has |have |is |are |been )?(?:repl(?:ied|ies|ying)|answer(?:ed|s|ing)|respond(?:ed|s|ing)|called back|rang back|got back to me)|(?:haven't|hasn't|didn't) (?:\w+ )?(?:heard (?:anything |back|from)|replied|responded|had a (?:reply|response)))\b/,
    phrase: () => 'the missing reply',
    confidence: 0.7,
  },
  {
    pattern:
      /\b(?:can't|cannot|can not|couldn't|unable to|not able to|impossible to|difficult to|hard to|trying to|tried to|no way to|nobody to|no one to|hours to|how (?:do|can) i|ways? to) (?:(?:even|seem to|just|actually|still|get to|ever) )*(?:get (?:through(?! (?:to )?(?:the|my|this|one|security|tsa))|thru|(?:a ?hold|hold) of (?:you|anyone|someone|a|an|your|customer|support)|in touch|an agent|a (?:person|human|rep\w*|response|answer))|reach|speak|talk|contact)\b/,
    phrase: () => 'the trouble reaching us',
    confidence: 0.6,
  },
  {
    pattern: new RegExp(
      `\\b(?:can't|cannot|can not|couldn't|unable to|not able to|won't let (?:me|us)|not letting (?:me|us)|impossible to|won't|doesn't|fails? to|isn't able to|wouldn't) (?:(?:even|seem to|just|actually|still|be able to|get it to|get to) )*(?<it>${Object.keys(DOING).join('|')})\\b`,
    ),
    phrase: (it) => `the trouble ${DOING[it] ?? ''}`,
    confidence: 0.6,
  },
  {
    pattern:
      /\b(?:still waiting|been waiting|waiting for (?:hours|days|weeks|ages|months)|long (?:wait|hold)|(?:wait|hold) times?)\b/,
    phrase: () => 'the wait',
    confidence: 0.5,
  },
  {
    pattern:
      /\b(?:got|was|were|been|get|are|just|hours?|minutes?) (?:\w+ )?delayed\b|\b(?:hours?|minutes?|days?) late\b|^delayed\b|\bdelays?\b(?! (?:in|the) (?:this|response))/,
    phrase: () => 'the delay',
    confidence: 0.5,
  },
  {
    pattern:
      /\b(?<it>error (?:message|code)s?|network error|errors|buffering|crashing|glitch(?:es|ing)?|(?<=\b(?:keeps?|constantly|is|are|and|pc|app|game) )freezing|bug)\b/,
    phrase: (it) => `the ${it}`,
    confidence: 0.5,
  },
  {
    pattern: new RegExp(
      `\\b(?:${JUDGED}|better) (?:\\w+ ){0,2}?(?<it>customer (?:service|support|care|relations)|tech support|technical support)\\b|\\b(?<also>customer (?:service|support|care|relations)|tech support|technical support)(?: \\w+){0,4}? (?:${JUDGED})\\b`,
    ),
    phrase: (it) => `our ${it}`,
    confidence: 0.55,
    bare: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:${JUDGED}) (?<it>service|ground support|support)\\b(?! (?:dog|station|fee|number))|\\b(?<also>service|support)(?: \\w+){0,4} (?:is|was|are|were)(?: \\w+){0,2} (?:${JUDGED})\\b`,
    ),
    phrase: (it) => `our ${it}`,
    confidence: 0.5,
    bare: true,
  },
];

/** "2 hour" → "2 hours"; a single one stays as it is. */
function counted(it: string): string {
  const [count = '', unit = ''] = it.split(' ');
  if (/^(?:an?|1|one)$/.test(count)) return unit.replace(/s$/, '');
  return `${count} ${unit.replace(/s?$/, 's')}`;
}
