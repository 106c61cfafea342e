import { anyOf, gap } from '../pieces';
import type { Situation } from '../situation';
import { AGE, GOODS, SETTLED, thing } from './shopping-words';

const ITEM = thing('item', GOODS);
const NOUN = new RegExp(`\\b${GOODS}\\b`);
const PART =
  '(?<part>(?:(?:left|right|back|front|inner|bottom|top|main) )?(?:zips?|zippers?|seams?|stitching|stiching|soles?|straps?|buttons?|heels?|handles?|lining|hem|buckle|clasp|hinges?|lids?|door|wheels?|screen|legs?|strings?|laces|elastic|logo|print|sleeve|pocket|ear ?bud|ear ?cup|ear ?pads?|battery|motor|pump|blade|cable|cord|plug|charging port|case|cover|fabric|leather|paint|coating|finish|sequins|beads|laces|eyelets?|bearings?|tub|drum|heating element|thermostat|seal))';
const BROKE =
  "(?:broke(?:n)?(?: down)?|snapped(?: off| in (?:half|two))?|fell (?:off|apart|to bits|to pieces)|fallen (?:off|apart|to bits)|falling (?:off|apart|to bits)|came (?:off|apart|away|undone|unstitched|unstuck)|come (?:off|apart|away|undone)|coming (?:off|apart|away|undone|loose|unstitched|unstuck)|ripped|ripping|split|splitting|torn|tore|cracked|cracking|peeled(?: off)?|peeling(?: off| up| away)?|melted|rusted|rusting|disintegrat\\w+|unravel\\w+|frayed|fraying|sagg(?:ed|ing)|gone flat|warped|worn (?:out|through|away)|wore (?:out|through)|shrunk|shrank|faded|fading|bobbl\\w+|pilling|pilled|stretched|bust|busted|burst|stopped working|quit working|packed (?:in|up)|died|conked out|gave up|given up|failed|isn'?t working|not working|won'?t (?:work|turn on|switch on|start|charge|hold (?:a )?charge|heat up|spin|drain|close|open)|doesn'?t (?:work|turn on|switch on|start|charge|hold (?:a )?charge|heat up|spin|drain)|no longer works?)";
const NOT_GOODS =
  "\\b(?:app|website|site|server|servers|update|software|game (?:crash\\w*|won'?t|doesn'?t|isn'?t)|flight|train|bus|seat on|hotel|broadband|internet|wi-?fi|router|signal|account|password|log ?in|sign ?in|checkout|my heart|heart|record|link|card reader|code|voucher|dlc|ios|firmware|android|bluetooth|sky box|airport|driver)\\b|broke (?:my|his|her) (?:heart|leg|arm|foot|ankle)|(?:i|he|she|we|my (?:son|dog|cat|kid|daughter|toddler)) (?:accidentally |just )?(?:broke|dropped|cracked|smashed|ripped|tore|snapped|split|melted)|broke the internet|\\bdead\\b.{0,10}\\blol";

export const GOODS_FAILED: readonly Situation[] = [
  {
    id: 'goods-warranty',
    when: anyOf(
      `\\b(?:warranty|guarantee|guaranty|amc)\\b(?! of| the)[^.!?\\n]{0,60}?\\b(?:refus\\w+|den(?:y|ies|ied|ying)|declin\\w+|reject\\w+|won'?t|not (?:cover\\w*|honou?r\\w*|valid|helping)|doesn'?t|does not|isn'?t|wasn'?t|void\\w*|expired?|useless|ran out|run out|just out|worst|no help|out of|nothing)\\b`,
      `\\b(?:refus\\w+|den(?:y|ies|ied)|declin\\w+|reject\\w+|won'?t|wouldn'?t|not|doesn'?t|isn'?t|aren'?t|never|out of|trying to (?:get|claim|use)|still (?:in|under)|(?:is|it'?s|was) (?:in|under))\\b${gap(24)}\\b(?:honou?r\\w*|cover(?:ed)?|replac\\w*|repair\\w*|fix(?:ed)?|accept\\w*|on|by|under|in|my|the|of)\\b${gap(20)}\\b(?:warranty|guarantee)\\b`,
      `\\bwarrant(?:y|ies) (?:claims? )?(?:was |were |has been |is |being )?(?:denied|refused|rejected|declined)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      "\\b(?:i wonder|flight|delivery guarantee|no guarantee|can(?:'t|not) guarantee|guarantee(?:d)? (?:delivery|that|it|you)|money back guarantee|i guarantee)\\b",
    ),
    noun: NOUN,
    thing: 'your product',
    clauses: ["the warranty isn't helping with {it}"],
    heard: [
      "A warranty is there for just this, and I'm sorry it hasn't helped you.",
      "I'm sorry you're getting nowhere with the warranty.",
    ],
    lets: ['look at what the warranty says about {it}', 'get a clear answer on the warranty'],
    act: ['check what the warranty says for that fault', 'ask the warranty team for their reason'],
    bring: [
      'the model, the day you bought it and any claim number',
      'the proof of purchase and the model',
    ],
    asks: [
      {
        ask: 'What reason were you given?',
        unless: /because|reason|due to|they say|said|told|expired|out of/,
      },
      {
        ask: 'What has gone wrong?',
        unless: /broke|fault|crack|stopp|work|defect|leak|noise|dead|died|problem|sagg|peel|rust/,
      },
      { ask: 'When did you buy it?', unless: /ago|month|year|20\d\d|days|weeks|bought in/ },
    ],
    team: 'the warranty team',
  },
  {
    id: 'goods-broke',
    when: anyOf(
      `\\b(?:the |a |my )?${PART} (?:on|of|in|from|inside) (?:my |the |these |this |our |a |one of (?:my|the) |both |your )?(?<owner>(?:[a-z0-9-]+ ){0,2}?(?:${GOODS}))\\b${gap(40)}\\b${BROKE}\\b`,
      `${ITEM}${gap(34)}\\b(?:${BROKE}|(?:is|are|was|were|has|have|'s) (?:already |now |just |completely |totally |all |gone )*(?:broken|faulty|defective|dead|ruined|bust))\\b${gap(30)}\\b(?:after|in|within|less than|only|not even) (?:only |just |about |less than |under |like |using (?:it|them) (?:for )?)?(?:\\w+ )?${AGE}\\b`,
      `\\b(?:bought|got|purchased|had|owned|ordered|worn|wore|used|is|are|was|were)\\b${gap(50)}\\b(?:only |just |less than |barely |not even |last )?(?:\\d+|an?|one|two|three|four|five|six|few|couple of|couple|last) (?:hour|day|week|month|wear|time|year)s?(?: ago| old| back)?\\b[^\\n]{0,60}?\\b${BROKE}\\b`,
      `\\b(?:bought|got|purchased|ordered)\\b${gap(60)}\\b(?:and|but|&|already|now)\\b${gap(20)}\\b(?:already|now|it|they|the)\\b${gap(14)}\\b${BROKE}\\b`,
      `${thing('worn', GOODS)}${gap(14)}\\b(?:(?:have|has|had|are|is|'s|'ve|already|just|all|now|literally|keeps?|started|completely|totally|both|my) )*(?:fell apart|fallen apart|falling apart|falling to (?:bits|pieces)|snapped|ripped|split|coming (?:apart|undone|away)|came (?:apart|undone)|peeling|peeled|shrunk|shrank|disintegrat\\w+|unravel\\w+|rusting|stopped working|packed (?:in|up)|conked out|broke(?: down)? (?:again|already|after|within|on|the first)|has broken|have broken)\\b`,
      `\\b(?:load|loads|bits|all|half|most|some|lots) of (?:the |my |its )?(?:design|print|glitter|sequins|paint|colou?r|dye|fabric|hair|bristles)\\b${gap(14)}\\b(?:fall(?:s|ing)? off|fell off|com(?:es|ing) off|came off|wash(?:ed|es) (?:off|out))`,
      `\\b(?:buttons|soles?|stitching|seams?|zips?|zippers?|straps?|handles?|keys)\\b (?:\\w+ ){0,3}?(?:are|is|keeps?|has|have|just|already|all)?(?: \\w+)? ?(?:peeling|coming (?:off|apart|undone|away|loose)|fell off|fallen off|snapped|broke|broken|ripped|split|unravel\\w+)\\b`,
      `\\b(?:these|they|it|this|mine|bought|paid|new|${GOODS})\\b${gap(60)}\\b(?:popped|deflated|leak(?:s|ed|ing)|${BROKE})\\b${gap(12)}\\b(?:after|within|in|inside) (?:only |just |less than |under |about |barely |not even )?(?<life>(?:an?|one|two|three|four|five|six|\\d{1,2}) (?:hours?|days?|weeks?|months?|wears?|washe?s?|uses?))\\b`,
      `\\b(?<whole>${GOODS}) (?<bit>zip|zipper|strap|handle|sole|heel|button|buckle|hinge|lid|wheel|seam|stitching|lining) (?:(?:is|has|was|got|just|already|keeps?) )*(?:stuck|jammed|jamming|broken|broke|snapped|gone|ripped|split|came off|come off|coming off)\\b`,
    ),
    not: anyOf(SETTLED.source, NOT_GOODS),
    noun: NOUN,
    thing: 'your purchase',
    clauses: [
      'the {bit} on your {whole} let you down',
      'the {part} on your {owner} gave way',
      'your {item} let you down after {age}',
      '{it} let you down within {life}',

      'your {worn} let you down',
      '{it} let you down',
    ],
    heard: [
      "{age} is no life for your {item}, and I'm sorry.",
      "You'd expect more wear from your {worn} than that, and I'm sorry.",
      "That's not how long {it} should last, and I'm sorry.",
      "I'm sorry {it} let you down.",
    ],
    lets: ['see what can be done about {it}', 'get {it} looked at'],
    act: ['check what your options are', 'take it up with the returns team'],
    bring: ['a photo of it and the order or receipt number', 'the proof of purchase and a photo'],
    asks: [
      {
        ask: 'How long have you had it?',
        unless:
          /month|year|week|days?|wears?|yesterday|today|christmas|last|ago|new|just bought|first/,
      },
      {
        ask: 'Was it bought online or in a shop?',
        unless: /store|shop|online|website|in westfield|outlet|branch/,
      },
      {
        ask: 'Do you still have the receipt or the order email?',
        unless: /receipt|order number|proof/,
      },
    ],
    team: 'the returns team',
  },
  {
    id: 'goods-faulty',
    when: anyOf(
      `\\b(?:my|our|the|this|a|brand new|new)(?: brand)?(?: new)? (?<what>(?:[a-z0-9-]+ ){0,2}?(?:${GOODS}))\\b${gap(20)}\\b(?:is|are|was|were|appears? to be|seems?|turned out|turns out)(?: to be)?(?: also| both| already| completely| clearly| now| just| again)* (?:faulty|defective|a dud|broken|bust|dead on arrival|doa)\\b`,
      `\\b(?:faulty|defective|dud) (?<kind>(?:[a-z0-9-]+ ){0,2}?(?:${GOODS}|product|item|one|unit))\\b${gap(40)}\\b(?:bought|replac\\w*|return\\w*|refund\\w*|exchange|sold|again|still|sent|from|help|store|second|third)\\b`,
      `\\b(?:second|2nd|third|3rd|another) (?<again>(?:faulty|defective|broken) (?:one|${GOODS}|product|item|replacement|unit))\\b`,
      `\\b(?:brand new|new|just bought|bought|straight out of the box|out of the box|unboxed|replacement)\\b${gap(40)}\\b(?:${GOODS}|it|one)\\b${gap(16)}\\b(?:doesn'?t (?:even )?(?:work|turn on|switch on|charge|start)|does not work|won'?t (?:even )?(?:turn on|switch on|charge|start|work|power)|isn'?t working|not working|didn'?t work|never worked|is dead|already (?:broken|dead|faulty))\\b`,
    ),
    not: anyOf(SETTLED.source, NOT_GOODS),
    noun: NOUN,
    thing: 'your purchase',
    clauses: ['something is wrong with your {what}', "{it} isn't working properly"],
    heard: [
      "Something you've just bought ought to work, and I'm sorry {it} doesn't.",
      "I'm sorry {it} turned out to be faulty.",
    ],
    lets: ['see what can be done about {it}', 'work out what is wrong with {it}'],
    act: ['check what your options are', 'find out what can be done about the fault'],
    bring: ['the model and the order or receipt number', 'the proof of purchase and what it does'],
    asks: [
      {
        ask: 'What happens when you use it?',
        unless: /won'?t|doesn'?t|noise|leak|screen|turn on|charge|heat|smell|crack/,
      },
      {
        ask: 'How long have you had it?',
        unless: /month|year|week|days?|yesterday|today|new|just bought|arrived|ago/,
      },
      { ask: 'Was it bought online or in a shop?', unless: /store|shop|online|website|branch/ },
    ],
    team: 'the returns team',
  },
  {
    id: 'goods-quality',
    when: anyOf(
      `\\b(?:quality|material|fabric|workmanship|build quality|stitching|craftsmanship|print quality|finish)(?: of (?:the |my |your |these |this |ur )?(?<of>(?:[a-z0-9-]+ ){0,2}?(?:${GOODS}|products?|clothes|clothing)))?\\b${gap(24)}\\b(?:is|was|are|were|has|have|so|very|getting|gone|got|really|of)\\b${gap(14)}\\b(?:poor|terrible|awful|bad|shocking|shoddy|appalling|rubbish|dreadful|crap|shit|cheap|flimsy|thin|see[- ]?through|worse|worst|downhill|disgraceful|horrible|declined|dropped|disappointing|not (?:good|great|up to|what)|low|pathetic|abysmal|joke)\\b`,
      `\\b(?:poor|terrible|awful|bad|shoddy|appalling|inferior|sub ?standard|cheap|low|worst|disappointing|substandard|shocking|horrible) (?:quality|workmanship|stitching|craftsmanship|build quality|material)(?: of (?:the |my |your |these |this |ur )?(?<from>(?:[a-z0-9-]+ ){0,2}?(?:${GOODS}|products?|clothes|clothing)))?\\b(?! (?:call|video|stream\\w*|picture|audio|service|customer|control of|coffee|food|pizza|meat|fruit))`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:call quality|video|stream\\w*|picture quality|hd|4k|1080p?|audio|sound quality|signal|voice|food|meal|burger|fries|chicken|pizza|coffee|biscuits?|fruit|veg\\w*|meat|bread|service quality|quality of (?:service|the service|customer|your service|life|journalism|content|care)|train|flight|broadband|internet|network|airline|seat|air quality|support|graphics|app|driving|water|sub ?standard service)\\b',
    ),
    noun: NOUN,
    thing: 'your purchase',
    clauses: [
      "the quality of the {of} isn't what you expected",
      "the quality of the {from} isn't what you expected",
      "the quality of {it} isn't what you expected",
    ],
    heard: [
      "You expected better made than that, and I'm sorry.",
      "I'm sorry the quality of {it} disappointed you.",
    ],
    lets: ['find out what went wrong with the quality', 'get this in front of the quality team'],
    act: ['pass it to the quality team', 'see what your options are'],
    bring: [],
    asks: [
      {
        ask: 'Which product is it, by its name or code?',
        unless: new RegExp(`\\b(?:the|my|these|this) (?:[a-z]+ )?${GOODS}`),
      },
      {
        ask: 'What is it that lets it down most?',
        unless: /stitch|seam|thin|see[- ]?through|fell|broke|peel|fade|scratch|zip|rip|shr[aiu]nk/,
      },
      {
        ask: 'Did you buy it recently?',
        unless: /month|year|week|days?|yesterday|today|ago|recently|just/,
      },
    ],
    team: 'the quality team',
  },
  {
    id: 'goods-size',
    when: anyOf(
      `\\b(?:siz(?:e|es|ing)|fit|fits|fitting)\\b${gap(30)}\\b(?:all over the place|inconsistent|way off|not (?:true|consistent|accurate|right)|different (?:siz|in)|ridiculous|wrong|so small|so big|too (?:small|big|tight|large)|come up (?:small|big|large)|don'?t match|joke|wildly|vary|varies)\\b`,
      `\\b(?:same (?:size|brand|jeans|shoe|style)|my (?:usual|normal) size)\\b[^\\n]{0,60}?\\b(?:too (?:small|big|tight|large|slim|long|short|loose)|different (?:siz|fit)|> different|don'?t fit|doesn'?t fit|wouldn'?t fit|huge|tiny)\\b`,
      `${ITEM}${gap(24)}\\b(?:(?:is|are|was|were|came|come up|turned out) )(?:way |far |much |so |a bit |\\d sizes? )?too (?:small|big|tight|large|long|short|loose)\\b`,
    ),
    not: anyOf(
      SETTLED.source,
      '\\b(?:screen|font|text|file|icon|phone too|tv|portion\\w*|seat|table|bed|bag (?:is|was)|cabin|luggage|battery|storage|queue|car|parking|packaging|toy|burger|pizza|wrong size (?:sent|delivered))\\b|sent (?:me )?the wrong',
    ),
    noun: NOUN,
    clauses: ['the sizing let you down'],
    heard: [
      "The same size on the label ought to fit the same, and I'm sorry it doesn't.",
      "I'm sorry the sizing caught you out.",
    ],
    lets: ['find out what the size should measure', 'see how you can swap for one that fits'],
    act: ['check the measurements for that style', 'pass it to the team that sets the sizes'],
    bring: [],
    asks: [
      {
        ask: 'Which style and size did you get?',
        unless: /size \d|\d\d\/\d\d|\b(?:xs|xl|xxl|uk ?\d+|us ?\d+)\b/,
      },
      {
        ask: 'Would you rather swap it or send it back?',
        unless: /return|refund|exchange|swap|send (?:it|them) back/,
      },
    ],
    team: 'the sizing team',
  },
];
