import { gap, LASTING, NOT, words } from '../pieces';
import type { Situation } from '../situation';

const KIND =
  "(?<!\\w's )(?<kind>broadband|nbn|(?:home )?internet(?! (?:bank|explorer))|wi-?fi(?! calling)|fib(?:re|er)(?: broadband)?|net(?= (?:is|has|gone|been|down|not|off|keeps|service)\\b))";
/** Wi-fi that is lent to a guest, or a device that cannot find it. */
const ELSEWHERE =
  /\b(?:down bad|hulu|netflix|(?:saying|says|said|message|error)\b[^.!?\n]{0,24}no (?:internet|connection)|works? fine (?:on|with)|hp|connect to any|insists|firefox|chrome|website|hotel|inn|room \d|my room|train|coach|bus|flight|plane|on ?board|airport|lounge|store|shop|cafe|starbucks|iphone|ipad|laptop|macbook|windows|update[ds]?|console|xbox|ps[345]|playstation|printer|fitbit|watch|tablet|firmware|(?:my|the) internet is (?:fine|ok|good|working)|internet (?:is|works) (?:fine|great)|all good now|working now|(?:was|were) (?:down|off|out) last)\b|@\w*(?:inn|hotel|hilton|marriott|air|rail|train|express|starbucks|costa|mcdonald|bus)\w*/;

const LINE = {
  noun: null,
  thing: 'your connection',
  lets: ['get {it} tested from here', 'find out what is wrong with {it}'],
  act: ['have the line tested from here', 'look for a fault on your line'],
  bring: ['the account number and the postcode', 'the name and postcode on the account'],
  asks: [
    { ask: 'Which lights are showing on the router right now?', unless: /\blights?\b/ },
    {
      ask: 'Is it the same on every device, or only on one?',
      unless: /devices?|phone|laptop|everything|whole house/,
    },
    {
      ask: 'Is it the same with a cable straight into the router?',
      unless: /cable|ethernet|wired/,
    },
  ],
  team: 'the faults team',
} as const;

const RESTART =
  'Could you switch the router off at the wall, leave it off for a little, and tell me what its lights do when it comes back?';

export const NETWORK: readonly Situation[] = [
  {
    id: 'broadband-drops',
    when: words(
      `\\b${KIND}\\b${gap(30)}\\b(?:(?:keeps?|kept|constantly|always|continually|continuously|randomly|constant|keep on) (?:on )?(?:dropp?ing|cutting|disconnecting|going (?:off|down|out)|losing|dying|failing|stopping|crashing)|(?:drops?|dropping|cuts?|cutting|goes|going|blink(?:s|ing)) (?:out |off |on and off |in and out )?(?:continuously|constantly|all the time|every (?<every>(?:few |other |couple of |\\d{1,2} |five |ten |fifteen |twenty |thirty |half )?(?:minutes?|mins?|hours?|day|night|evening|seconds?))\\b)|(?:on and off|in and out|up and down|intermittent|drops? (?:out|in and out)))`,
    ),
    not: ELSEWHERE,
    ...LINE,
    clauses: [
      'your {kind} drops out every {every}',
      'your {kind} keeps dropping out',
      'your connection keeps dropping out',
    ],
    heard: [
      "I'm sorry. When the {kind} keeps dropping, nothing can be relied on.",
      "I'm sorry your {kind} won't stay up.",
    ],
    tries: [RESTART],
    asks: [
      { ask: 'Does it drop at certain times, or all day long?', unless: /every|all day|evening/ },
      ...LINE.asks,
    ],
  },
  {
    id: 'broadband-slow',
    when: words(
      `\\b${KIND}\\b(?: (?:speeds?|connection|service))?${gap(20)}\\b(?:slow(?:er)?|crawl(?:s|ing)?|can(?:not|'?t)? (?:even |barely )?load (?:a page|anything)|snail'?s?|sluggish|dial-?up)\\b`,
      `|\\b(?:getting|only|get|speeds? (?:is|are)) (?:only |about |just )?(?<gotb>\\d{1,3}(?:\\.\\d+)? ?(?:mbps|kbps|mb|meg))\\b(?=${gap(60)}\\b(?:pay\\w*|suppos\\w*|promis\\w*|should|instead|sold)\\b)`,
      `|\\b(?:slow|slowest|sluggish) (?:home )?(?<kindb>broadband|internet|wi-?fi)\\b`,
    ),
    not: /\b(?:down bad|hulu|netflix|(?:saying|says|said|message|error)\b[^.!?\n]{0,24}no (?:internet|connection)|works? fine (?:on|with)|hp|connect to any|insists|firefox|chrome|website|hotel|inn|room|train|coach|flight|plane|on ?board|airport|lounge|store|cafe|xbox|ps[345]|playstation|uplay|steam|my internet is (?:fine|not slow|fast)|isn'?t slow|not slow|fast internet|used to be slow)\b|@\w*(?:inn|hotel|hilton|marriott|air|rail|train|express|starbucks|costa|mcdonald|bus)\w*/,
    ...LINE,
    clauses: [
      "you're only getting {gotb}",
      'your {kind} is so slow',
      'your {kindb} is so slow',
      'your connection is so slow',
    ],
    heard: ["I'm sorry it's crawling along. Let's see what speed is reaching you."],
    tries: [
      'Could you run a speed test with a cable straight into the router and tell me what it shows?',
    ],
    asks: [
      {
        ask: 'What does a speed test show with a cable straight into the router?',
        unless: /ethernet|cable|wired/,
      },
      { ask: 'Is it slow all day, or mostly in the evening?', unless: /all day|evening|night/ },
      ...LINE.asks.slice(1, 2),
    ],
  },
  {
    id: 'no-broadband',
    when: words(
      `\\b(?:(?:got|have|had|getting|still|with|there's|theres|is) no|no (?:working|home)?|without(?: any)?|non-?existent|not had(?: any)?|haven'?t (?:got|had)(?: any)?|don'?t have(?: any)?|zero|(?<day>day (?:\\d{1,2}|two|three|four|five|six|seven)) (?:without|of no|with no|of having no)(?: any)?) ?(?<kind>broadband|internet(?! bank)|wi-?fi|fibre)\\b(?! option)(?: (?:connection|access|service|at all|or \\w+))?`,
      LASTING,
    ),
    not: ELSEWHERE,
    ...LINE,
    clauses: [
      'this is {day} without {kind}',
      "you've had no {kind} for {span}",
      "you've had no {kind} {since}",
      "you've had no {kind} {allday}",
      'you have no {kind} {again}',
      'you have no {kind}',
      'you have no connection',
    ],
    heard: [
      "I'm sorry. So much hangs on having {kind} at home, so let's get it looked at.",
      "Having no {kind} at home is hard to work around, and I'm sorry.",
    ],
    tries: [RESTART],
  },
  {
    id: 'broadband-down',
    when: words(
      `\\b${KIND}(?: (?:connection|service|box|line))?(?: (?:has|have|had|hav|is|are|was|been|be|just|completely|totally|still|gone|went|goes|going|now|all|also|&|and|tv|phone|keeps)|'s){0,5} (?:down(?!load)|off(?! the)|out(?! of)|dead|offline|kaput|broken|disconnected|not work(?:ing)?|non-?existent|isn'?t working|stopped working|doesn'?t work|won'?t (?:work|connect)|died)\\b`,
      LASTING,
    ),
    not: ELSEWHERE,
    ...LINE,
    clauses: [
      'your {kind} has been down for {span}',
      'your {kind} has been down {since}',
      'your {kind} has been down {allday}',
      'your {kind} is down {again}',
      'your {kind} is down',
      'your connection is down',
    ],
    heard: [
      "I'm sorry your {kind} is off. Let's find out whether it's the line or the router.",
      "I'm sorry. I know how much stops when the {kind} does.",
    ],
    tries: [RESTART],
  },
  {
    id: 'broadband-unfixed',
    when: words(
      `\\b(?:still (?:not|haven'?t|hasn'?t)|haven'?t|hasn'?t|not yet|never|failed to|can'?t|won'?t) (?:been )?(?:fix(?:ed)?|repair(?:ed)?|sort(?:ed)?(?: out)?|restored?|reconnect(?:ed)?) (?:the|my|our) ${KIND}\\b`,
    ),
    not: ELSEWHERE,
    ...LINE,
    clauses: [
      "your {kind} still isn't fixed after {wait}",
      "your {kind} still isn't fixed",
      "your connection still isn't fixed",
    ],
    heard: ["I'm sorry your {kind} still isn't right."],
    asks: [
      { ask: 'What were you told about it last?', unless: /told|said|assur|promis/ },
      ...LINE.asks,
    ],
  },
  {
    id: 'router-fault',
    when: words(
      `\\b(?:my|the|our|new|your) (?:\\w+ )?(?<kind>router|home ?hub|smart ?hub|super ?hub|broadband hub|modem)\\b${gap(20)}\\b(?:${NOT} (?:work(?:ing)?|connect(?:ing)?|turn(?:ing)? on|arrived)|dead|died|broken|faulty|red light|flashing|keeps? (?:restarting|rebooting|dropping|crashing)|blinking)`,
    ),
    not: /\b(?:printer|fitbit|bose|speaker|alexa|my tv|camera|doorbell|xbox|ps[345])\b/,
    ...LINE,
    clauses: ["your {kind} isn't working as it should", "your router isn't working as it should"],
    heard: ["I'm sorry the {kind} is letting you down."],
    tries: [RESTART],
    asks: [
      { ask: 'Which lights are showing on it right now?', unless: /\blights?\b|flashing|red/ },
      { ask: 'Is it plugged straight into the main socket?', unless: /socket/ },
      ...LINE.asks.slice(1, 2),
    ],
  },
  {
    id: 'area-outage',
    when: words(
      `\\b(?:is there|are there|is this|is it|any(?:one)?|another|having|known|an) (?:an? |any |known |known about )?(?:\\w+ )?(?:outages?|service (?:problems?|issues?)|network (?:problems?|issues?)|broadband (?:problems?|issues?)|internet (?:problems?|issues?))\\b`,
    ),
    not: /\b(?:app|website|servers?|game|xbox|playstation|psn|login|aws|train|power|electric\w*|water|gas|plane|flight|card|bank|how do|report)\b|\?.*\bthanks (?:for|so)/,
    ...LINE,
    clauses: ['your service seems to be down {where}', 'your service seems to be down'],
    heard: ["I'm sorry. Let's find out whether it's the area or only your line."],
    asks: [
      {
        ask: 'What has stopped: the broadband, the TV or the phone?',
        unless: /internet|broadband|wi-?fi|\btv\b|channel|phone|signal|data|code \d/,
      },
      { ask: 'When did it stop?', unless: /since|hours?|today|morning|minutes?|tonight/ },
      LINE.asks[0],
    ],
  },
];
