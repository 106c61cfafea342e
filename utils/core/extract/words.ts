/**
 * Word lists behind the choice of the problem. Written for this purpose; none
 * decides alone, and a miss only means that a draft names less.
 */
const any = (words: string): RegExp =>
  new RegExp(`\\b(?:${words.trim().replace(/\s+/g, '|')})\\b`, 'i');

/** Something went wrong, in this clause. `_` stands for a space. */
const wrong = (words: string): RegExp =>
  new RegExp(`(?:\\b(?:${words.trim().replace(/\s+/g, '|').replace(/_/g, ' ')})\\b)`, 'i');

export const NEGATED =
  /\b(?:not|never|no|nobody|none|nothing|nowhere|without|cannot|unable|zero|no one)\b|n't\b/i;

export const WENT_WRONG = wrong(`
  broken broke breaks breaking missing lost late later_than delayed delays delay cancell?ed cancelling cancels stuck fail(?:s|ed|ing)?
  crash(?:es|ed|ing)? freez(?:es|ing) froze frozen glitch\\w* buffer\\w* overcharged charged_(?:me|us|you)?_?(?:twice|again|double|for) charged double
  twice down wrong(?:ly)? incorrect(?:ly)? damaged faulty defective lock(?:s|ed)_(?:me_|you_|us_)?out locked suspended hacked stolen refus(?:es|ed|ing) ignor(?:ed|es|ing)
  rejected declined waiting waited wait stranded sold_out out_of_stock expired leak(?:s|ed|ing)? ripped torn snapped split cracked scratched smashed crushed
  cold dirty filthy mouldy moldy soggy raw burnt stale rotten dead dying drain(?:s|ed|ing) slow(?:ly)? slower lag(?:s|gy|ging)? disappear(?:s|ed|ing)? gone vanished
  disconnect(?:s|ed|ing)? drop(?:s|ped|ping) cut(?:s|ting)?_(?:me_|you_|us_)?(?:off|out) hung_up hangs_up error errors bounced overdue unanswered unavailable
  hold queue empty closed expired chasing still keeps? again problem problems issue issues trouble hidden deducted debited unpaid
  smells? stinks? noisy flicker(?:s|ing)? blinks? overheat\\w* melt(?:s|ed) came_off come_off fell_(?:off|apart) falling_apart worn_out peeling
  turned_away left_behind bumped rerouted misplaced mis-?sold short-?changed increased doubled too_(?:long|small|big|late|slow|short|expensive)
  never_arrived half_empty on_hold out_of_date dispatched_late impossible unusable unreliable different_from blank purple full_of
  offline invalid terminated deactivated disabled banned glitching unresponsive out_of_service out_of_range wrongful(?:ly)? loop(?:s|ing)? mistreated bounced denied purple scam(?:med)? scratchy (?:is|are|was|been|go|goes|went|keeps_going)_out messed_up kicked_(?:me_|you_|us_)?out (?:were|was)_(?:left|logged|cut|kicked|ruined|forgotten|dropped|lost) half useless_at under_water cannot turned_off logged_out logging_(?:you_|me_|us_)?out defects? skipp(?:ed|ing) rude shut(?:s|ting)?_(?:down|off) stopped`);

/** Judgement without a fact: fine to feel, useless as a name for the problem. */
export const OPINION = any(`
  disgrace disgraceful disgusting pathetic useless shocking appalling atrocious shambles joke ridiculous ridiculousness unacceptable awful horrible
  horrendous terrible worst rubbish garbage crap sucks? suck lame stupid idiots? morons? liars? lying thieves? scammers? scam incompetent
  incompetence clowns? dumb trash absurd outrageous shame shameful insulting insult awesome great best better amazing fantastic brilliant lovely
  wonderful disappointing disappointed annoying annoyed frustrating frustrated angry furious livid unhappy upset fed irate ripoff rip-off scammed conned robbed fleeced cheated swindled pissed joking kidding poor
  poorest hopeless farce nightmare ashamed crazy insane bloody freaking frigging fricking damn damned dreadful abysmal diabolical embarrassing
  dishonest evil greedy racist racists sexist cunning nasty hate loathe despise god worse bad badly`);

export const PROFANITY =
  /\b(?:f+u+c+k\w*|motherf\w*|sh[i1!*]t\w*|bullsh\w*|a-?hole\w*|arse\w*|ass|asses|asshole\w*|bastard\w*|bitch\w*|bollocks|cunt\w*|dick\w*|piss\w*|wank\w*|twat\w*|crap\w*|hell|damn\w*|wtf|ffs|stfu|af|tf|lmao|lmfao|goddam\w*|bloody|bugger|screw(?:ed|ing)?|sodding|slut\w*|whore\w*|retard\w*|fag\w*|n[i1]gg\w*|idiot\w*|moron\w*|a55|racist\w*|nazi\w*|terrorist\w*|rape\w*|murder\w*)\b|\*{2,}/i;

/** Adjectives that go when they stand before a noun: "your stupid site" is "our site". */
export const STRONG_ADJECTIVE = any(`
  stupid useless crappy shitty fucking freaking frigging bloody damn damned goddamn terrible horrible awful ridiculous pathetic rubbish
  garbage dumb shocking horrendous appalling disgusting lousy hopeless idiotic incompetent rude so-called precious sodding`);

/** Health, loss and hardship are remembered, never repeated in public. */
export const PRIVATE = any(`
  cancer chemo\\w* hospital\\w* surgery operation died dies dying death funeral bereave\\w* widow\\w* pregnan\\w* miscarri\\w* disabled disabilit\\w*
  wheelchair autis\\w* adhd epilep\\w* diabet\\w* insulin depress\\w* anxiety suicid\\w* ptsd asthma\\w* allerg\\w* anaphyla\\w* medication medicine
  prescription ambulance dialysis stroke dementia alzheimer\\w* coma sick ill illness unemployed redundant bankrupt\\w* homeless foodbank
  eviction evicted divorce\\w* abuse\\w* abusive carer blind deaf therapy hiv covid grief grieving passed_away nhs diarrh\\w* vomit\\w* period
  tits sex nude naked kill\\w*`);

/** Customers say what they did with these; a clause that opens with one has lost its "I". */
export const DID = new Set(
  `ordered bought paid placed booked called phoned rang emailed tried waited received got requested asked spent returned went came
  needed wanted been had downloaded updated installed cancelled canceled contacted messaged messaged DM'd registered applied submitted
  upgraded switched moved signed opened purchased visited flew travelled traveled sat stood reported complained drove queued checked left
  missed lost sent filed made reset changed renewed subscribed picked`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What a brand does to a customer: told in the passive, so that no fault is admitted. */
export const DONE_TO: Readonly<Record<string, string>> = {
  charge: 'charged',
  charged: 'charged',
  charging: 'charged',
  overcharged: 'overcharged',
  cancelled: 'cancelled',
  canceled: 'canceled',
  cancel: 'cancelled',
  lost: 'lost',
  lose: 'lost',
  losing: 'lost',
  delivered: 'delivered',
  deliver: 'delivered',
  fixed: 'fixed',
  fix: 'fixed',
  sent: 'sent',
  send: 'sent',
  sending: 'sent',
  refunded: 'refunded',
  refund: 'refunded',
  shipped: 'shipped',
  ship: 'shipped',
  dispatched: 'dispatched',
  delayed: 'delayed',
  broke: 'broken',
  broken: 'broken',
  locked: 'locked',
  blocked: 'blocked',
  closed: 'closed',
  disconnected: 'disconnected',
  ignored: 'ignored',
  ignore: 'ignored',
  ignoring: 'ignored',
  refused: 'refused',
  promised: 'promised',
  told: 'told',
  processed: 'processed',
  answered: 'answered',
  answer: 'answered',
  updated: 'updated',
  removed: 'removed',
  took: 'taken',
  taken: 'taken',
  deleted: 'deleted',
  suspended: 'suspended',
  changed: 'changed',
  damaged: 'damaged',
  rescheduled: 'rescheduled',
  postponed: 'postponed',
  moved: 'moved',
  resolved: 'resolved',
  resolve: 'resolved',
  left: 'left',
  bumped: 'bumped',
  double: 'double-charged',
  billed: 'billed',
  debited: 'debited',
  deducted: 'deducted',
  kept: 'kept',
  given: 'given',
  gave: 'given',
  contacted: 'contacted',
  called: 'called',
  paid: 'paid',
  installed: 'installed',
  replaced: 'replaced',
  repaired: 'repaired',
};

/** Openers that carry nothing. */
export const LEADERS = new Set(
  `and but so also well hi hey hello ok okay wow seriously honestly please yes yeah yep nope oh dear sir team guys guy folks really
  actually basically anyway however then plus sorry apparently literally first firstly secondly lastly lol btw fyi ah um um, urgent
  update afternoon morning evening good thanks thank cheers now like question ugh omg again, because since as whereas although though because help dear`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Owned, but never what a brand can look into. */
export const NOT_A_THING =
  /\b(?:lack|excellent|favou?rite|perfect|nice|good|amazing|airlines?|wrist|waist|ankle|knee|shoulder|ears?|bank account|girl|marathon|destination|front seat|information|personal|single|same|final|intentions?|hopes?|choices?|profits?|vacations?|holidays?|plans?|dreams?|skills?|loyalty|respect|advice|guess|bro|dude|faith|trust|confidence|desire|needs?|love|story|stories|pleasure|understanding|knowledge|memory|apolog(?:y|ies)|suggestions?|requests?|toilet paper|plastic chair|clean table|delicious|mammoth|gift|sister|doctor|lawyer|teacher|career|health|meeting|income|fav|fellow|only|attitude|behaviou?r|treatment|decision|community|school|students?|interaction|travel agents?|weather|support number|concerns?|complaints?|feedback|apartment|apt|wallet|bank|garage|husbands?|moms|dads|friends|statement|life|wife|husband|mother|mom|mum|dad|father|son|daughter|kids?|child|children|friends?|family|money|time|times|days?|hours?|minutes?|weeks?|months?|years?|opinion|questions?|problems?|issues?|experience|name|tweets?|god|boss|jobs?|work|point|heads?|mind|fault|favou?rites?|turn|patience|business|hands?|eyes?|face|heart|mouth|teeth|tooth|hair|skin|finger|throat|stomach|belly|foot|feet|legs?|arms?|neck|back|body|nose|boyfriend|girlfriend|partner|brother|sister|parents?|home|house|way|best|first|last|own|customers?|customer service|company|companies|guys|people|users?|birthday|wedding|feed|timeline|followers?|lives|ass|act|shit|word|words|side|end|part|case|luck|world|country|nerves|man|woman|dog|cat|baby|girl|boy|thing|things|stuff|one|lot|reason|fact|hell|thoughts?|next|morning|night|today|tomorrow|yesterday|self|please|help|response|mistake|lunch|dinner|breakfast|shame|attention|town|city|area|neighbou?rs?|step|steps|streets?|rights|business(?:es)?|stock|collect|bit|couple|dm|dms|d|(?:\d+\w*|first|second|third|last|next|only) (?:visit|time|order))$/i;

/** Nouns of the trade: naming one of them is always on the subject. */
export const SERVICE_NOUN =
  /^(?:orders?|parcels?|packages?|deliver(?:y|ies)|refunds?|returns?|flights?|trains?|bus|buses|tickets?|bookings?|reservations?|bills?|charges?|payments?|subscriptions?|accounts?|passwords?|logins?|apps?|sites?|websites?|pages?|links?|phones?|batter(?:y|ies)|screens?|chargers?|routers?|broadband|internet|wi-fi|wifi|signal|network|servers?|games?|consoles?|controllers?|laptops?|printers?|updates?|upgrades?|downloads?|installs?|drivers?|couriers?|tracking|stores?|shops?|branch|restaurants?|queues?|seats?|luggage|bags?|baggage|gate|platform|heating|boilers?|engines?|cars?|brakes?|tyres?|tires?|warrant(?:y|ies)|claims?|polic(?:y|ies)|cards?|vouchers?|codes?|coupons?|discounts?|promotions?|offers?|prices?|pricing|fees?|contracts?|phone line|helpline|chat|emails?|shirts?|shoes|boots|jeans|jackets?|coats?|dress|dresses|sizes?|quality|packaging|bottles?|cans?|meals?|fries|burgers?|pizzas?|drinks?|coffee|videos?|channels?|streams?|streaming|episodes?|playlists?|photos?|notifications?|messages?|recovery|verification|settings?|features?|software|firmware|bluetooth|keyboard|camera|audio|speakers?|headphones?|earbuds?|airpods|watch|tv|box|remote|sims?|roaming|plans?|tariffs?|meters?|electricity|gas|water|power|outage|lights?|toilets?|lift|escalator|air conditioning|appointments?|engineers?|technicians?|visits?|installation|replacements?|parts?|repairs?|exchanges?|receipts?|invoices?|statements?|transfers?|deposits?|loans?|mortgages?|insurance|items?|products?|gifts?|gift cards?|rewards?|points|memberships?|miles|upgrade|check-in|boarding|crew)$/i;

/** Wares and people of the trade, read in posts to many brands. */
export const WARES =
  /^(?:planes?|aircraft|routes?|fares?|compensation|reimbursement|agents?|staff|drivers?|attendants?|reps?|representatives?|supervisors?|employees?|cashiers?|stewardess|pilots?|handlers|managers?|advisors?|rooms?|hotels?|lounge|menus?|food|breakfast|snacks?|milkshakes?|cups?|sandwich(?:es)?|salads?|soup|nuggets|sauce|cheese|chicken|toys?|laptops?|tablets?|ipads?|iphones?|macbooks?|pcs?|desktops?|mouse|hard drive|profiles?|inbox|search|maps?|voicemail|text messages?|calls?|data|storage|backups?|copyright|comments?|views?|bonus|coins?|dlc|launcher|discs?|instances?|buckets?|domains?|hosting|certificates?|checks?|cheques?|atms?|loans?|rates?|interest|trailers?|catalogue|catalog|stock|restock|price match|price|samples?|paint|sofa|couch|chairs?|tables?|mattress(?:es)?|beds?|fridge|freezer|washer|dryer|oven|microwave|kettle|toaster|vacuum|lamps?|books?|magazines?|newspapers?|kindle|stroller|tyres?|hoses?|cables?|adapters?|sockets?|lids?|zips?|zippers?|soles?|heels?|straps?|buttons?|trousers|shorts|socks|hoodies?|sweaters?|leggings|bras?|swimsuit|sunglasses|glasses|necklace|ring|bracelet|perfume|shampoo|lotion|makeup|mascara|vitamins?|pump|gauges?|mailing list|hold music|phone system|self checkout|checkout|parking|car park|platforms?|carriages?|toilets?|bathrooms?|restrooms?|transmission|papers?|songs?|albums?|purchases?|wi-fi|sockets?|wheelchair ramp|heating|air con|ac|a\/c)$/i;

/** Those that name the subject even without "my" or "the" before them. */
export const CORE_NOUN =
  /^(?:orders?|parcels?|packages?|delivery|refunds?|flights?|trains?|tickets?|bookings?|reservations?|bills?|payments?|subscriptions?|accounts?|passwords?|app|website|broadband|internet|wi-fi|outage|update|warranty|claims?|luggage|baggage|queues?|appointments?|servers|streaming|router|tracking|heating|boarding|pizza|fries|check-in|delays?|coupons?|jumper|doll|meters?)$/i;

/** Text-speak that we cannot tell properly: better to name less. */
export const TEXT_SPEAK =
  /(?<!')\b(?:n|bk|bt|abt|bcz|wt|wen|thr|gud|evn|jus|wat|dat|da|dis|k|hv|rcvd|recd|chk|nw|eod|smth|rn|fr|tbh|imo|ngl|idk|wanna|kinda|sorta|lil|ya'll|luv|tho|cos|prob|probs|yo|ir|cust)\b/;

/** Verbs that the tagger takes for the end of a noun phrase. */
export const VERBS_AT_END =
  /^(?:crash(?:es)?|freezes|fails|breaks|stops|drops|quits|leaks|smells|sounds|looks|works|shows|plays|runs|keeps|needs|means|gets|goes|comes|takes|costs|says|back|again|quadruples|doubles|died|feels|seems|won't)$/;
