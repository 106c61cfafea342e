import { atOnce } from '../text/at-once';
import { isAuxiliary } from './phrase';
import type { ProblemForm } from './specifics';
import type { Token } from './tokens';

/**
 * Whether a wording may stand in a reply of ours. Each list answers a kind of fault met when real
 * posts were read one by one; what is refused here is named by its thing, or not at all.
 */
export function isSayable(
  text: string,
  form: ProblemForm,
  tokens: readonly Token[],
  led = false,
): boolean {
  return (
    /^["']?[\p{L}\p{N}]/u.test(text) &&
    !REFUSED.some((pattern) => atOnce(pattern).test(text)) &&
    (form === 'fragment' || !atOnce(COUNT_FIRST).test(text)) &&
    !hasTwoHeads(tokens, led) &&
    !tokens.some((token) => token.hidden || isPersonName(token))
  );
}

/** Words that end nothing: the rest was cut off, or stood in a link. */
const CUT =
  /(?<!having to ask .{0,60})\b(?:for|to|at|with|from|of|by|the|an?|my|your|our|and|or|but|so|as|than|that|which|who|if|when|because|while|into|about|much|very|too|be|been|being|is|are|was|were|it|them|him|her|one|this|these|those|its|their|some|any|want|need|like|anything|everything|something|stuff|things?|etc|not|have|has|had|get|got|such|more|other|another)$/i;
/** "log in", "turn on" may end a clause; "a flight on" may not. */
const LOOSE_PARTICLE =
  /(?<!\b(?:log\w*|sign\w*|get\w*|got|let|check\w*|turn\w*|switch\w*|c[ao]me?s?|power\w*|boot\w*|put|plug\w*|back|still|you|us|it|stay\w*|go\w*|went|move[sd]?|hold|pass\w*|is|isn't|was|are|be)) (?:in|on|over|under)$/i;
/** Nobody but the customer has a place in a public reply. */
const OTHERS =
  /\b(?:wi(?:fe|ves)s?|husbands?|moms|mums|dads|hubby|spouse|fianc[eé]+s?|girlfriend|boyfriend|daughters?|sons?|kids?|child(?:ren)?|mother|father|mum|mom|mama|dad|sisters?|brothers?|grand\w+|friends?|neighbou?rs?|bab(?:y|ies)|toddlers?|aunt|uncle|cousin|ex|roommate|nephew|niece|in-laws?|family|colleagues?|boss|he|she|his|him|himself|herself)\b/i;
const HARDSHIP =
  /\b(?:therap\w+|panic|surger\w+|wedding|birthday|honeymoon|your (?:job|home|house)|evict\w*|jobless|broke you|medicin\w*|pill\w*|tampon\w*|injur\w*|bleed\w*|blood|hurt|tears|crying|cried|prison\w*|captive|hostage|weapon|police|arrest\w*|drunk|drugs?|suicid\w*|hits?|beat|burn\w*|racist|racis\w*|virus|corona\w*|pandemic|insulin|asleep|starv\w*|freez(?:e|ing) to)\b/i;
/** Secrets, dates of birth, plates, signs in other digits, links without their protocol. */
const SECRET =
  /\b(?:password|passcode|pin|code|cvv|login|username|user name) (?:is|was|are) |\d{4,}(?<!\b(?:19|20)\d\d)|\d+\/\d+\/\d+|\b[A-Z]{2}\d{2} ?[A-Z]{3}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|[^\P{Nd}0-9]|\p{No}|\b[\w-]+\.(?:com|net|org|co|io|uk|example|info|ly|me)\b|\p{L}:\S|[#^{}<>[\]\\|`_=@]/u;
const STRANGE_LETTERS = /(?!\p{Script=Latin})\p{L}/u;
/** Judgements and insults that pass for facts. */
const JUDGED =
  /\b(?:buggy|fails?$|subpar|jokes?|thie(?:f|ves)|steal\w*|stole[n]?|liars?|lie[sd]?|treated (?:like|as)|humiliat\w+|scum\w*|sham\w*|criminal\w*|crimes?|illegal\w*|ruin\w*|horrible|dumb|heaven|killed|prisoners?|garbage|trash|lousy|worthless|dishonest|held (?:captive|hostage)|hostile|clueless|lazy|incompetent|nasty|unreal|ridiculous\w*|insane|nuts|crazy|clowns?|monkeys?|scam\w*|fraud\w*|evil|greed\w*|extort\w*|robb\w+|stupid\w*|fire[d]?|sack(?:ed)?|literally|wtf|omg|lol|hell)\b/i;
/** What the customer thinks, plans, or refuses. */
const PLANS =
  /^(?:you|you'd|you'll) (?:just |also |really |still |only |actually |even )?(?:won't|wouldn't|shouldn't|should|would|'d|'ll|may|might|will|understand|had planned|planned|see|find it|promise|never (?:had|have|saw|knew|thought|again|use|used|go|buy|fly)|don't (?:own|care|need|do|use|deserve|see|like|believe|recall|agree|feel|eat|drink|pay|owe|live|even (?:know|like|want)|have (?:one|it|that|to))|didn't (?:do|deserve|mean|realise|realize|ask|say|feel|like|even (?:know|want))|couldn't (?:care|agree|be)|can't (?:wait|stand|recommend|see (?:why|how|that)|help|imagine|stress|stop|afford|live|say|tell|trust|justify|blame|fault|complain|handle|deal)|hope|aim|spoke|talked|went|came|love|like|miss|want|work|live|have a (?:question|story|friend)|have been (?:a|your|with)|'ve been (?:a|your|with))\b/i;
/** Where "I" spoke of the world, "you" and "we" now say something else. */
const TURNED =
  /\b(?:hangs?|hung|gave) up on us\b|\b(?:cuts?|puts?|lets?|makes?|gives?|tells?|charges?|kicks?|asks?|sends?) us\b|\bus (?:website|app|site|company|store|staff|system|customer|service|phone)\b|\bwhy (?:would|do|did|are|is|does|can't|won't|don't) |^you(?:'ve| have)? (?:been )?(?:tweet\w*|sent us|dm\w*|messaged us|mind)\b|\bmind to\b|\bwould kill\b|\bfor nothing\b|\bsomething\b|\byour (?:business|custom|money's|time|day|life)\b|^the (?:tomorrow|today|yesterday|tonight)s?\b|\bthe (?:apple|google|amazon|delta|barnes|target|sprint|chase|square|orange|three)\b|^(?:the )?(?:people|others|everyone|someone|customers|they|some)\b|\bnoble\b|\b(?:there was|there's|there is) no ["']?(?:weather|way|reason|point|excuse|need|rebooking)\b/i;
/** One word in quotes is said with scorn. */
const SCORN = /["']\p{L}+["']/u;
/** Text-speak that was left over. */
const CLIPPED =
  /\b(?:attdt|flts?|svc|appt|mgr|ppl|nd|u|ur|r|n|w|b|k|2 (?!\w+s\b)[a-z]|4 (?!\w+s\b)[a-z]|cb|(?<!['’])re|lmk|upgd|tix|tic|cs|customerservice|b4|thx|ty|inns|w8|gr8|l8|d|da|de|el|la|le|les|der|die|das|und|que|hai|ka|ke|ki|se|aur|nhi|kya|ho|hi)\b/i;
/** A count is no subject: "94 minutes hold". */
const COUNT_FIRST =
  /^(?:it's been )?(?:over |nearly |about |almost )?[\d.+]+ ?(?:minutes?|hours?|days?|weeks?|months?|years?) (?:old|hold|later|ago|now|in|stranded|and)\b|^[\d.+]+ (?:minutes?|hours?|days?|weeks?|months?|years?)\b|^it's been \S+ \w+ old\b/i;
const BROKEN_GRAMMAR =
  /\bway to (?:long|much|many|late)\b|\bany errors?$|\bwrong not good\b|\b(?:use|get|find|see|do|have|open|fix|take|give|make|buy|got|know|send|sent|put|play|return|tried|try|called|told) (?:them|it|this|that|one)\b|\bnever (?:you|us)\b|can't log$|doesn't (?:value|care|respect|understand|know|believe|listen|want)|^(?:your|our|the) (?:\w+ )?(?:company|airports?|bank|airline|business|country|world|people) |\b(?:them|it) (?:back|again|anymore|yet|now|all|working|out|up|off|down)$|\bfor \w+ly$|\byou're \w+ you\b|\bno\b.*\bno\b|\btheir\b|\bno (?:hold times?|lines?)\b|\b(?:is|are|was|were|isn't|aren't) (?:is|are|was|were|has|have|so \w+ly)\b|\bworking are\b|\b(\w+) \1\b|\bis hasn't\b|\bnot no\b|\bneither\b|\bnor\b|\b(?:a|an|the|your|our) (?:a|an|the|your|our|is|are|was|and|of|to)\b|\bto to\b|\b(?:say|says) (?:it )?already\b|\bnone of the have\b|\bfollowing errors?\b|\b(?:those|these)(?= (?:for|anymore|again|yet|at|in|on|since)\b|$)|\bevery ?time$|\bthe still \w|\d times no\b|\bno (?:calls?|messages?) and\b|\bstill here at\b|\bare you\b|\bam you\b|\bdo you\b|\bcan you\b|\bwill you\b|\byou'?(?:ve|re)? (?:you|we|it|they|the|your|our|my)\b|\b(?:have|has) (?:a|the) been\b|,\s*$|\bcan (?:is|are|was)\b|\bwe (?:is|has|was)\b|\byou (?:is|has|was)\b/i;

const REFUSED: readonly RegExp[] = [
  CUT,
  LOOSE_PARTICLE,
  OTHERS,
  HARDSHIP,
  SECRET,
  STRANGE_LETTERS,
  JUDGED,
  PLANS,
  TURNED,
  SCORN,
  CLIPPED,
  BROKEN_GRAMMAR,
];

/** Names of people; the trade's own names ("Alexa", "Kindle") are not tagged so. */
function isPersonName({ tags, text }: Token): boolean {
  return /^\p{Lu}/u.test(text) && (tags.has('FirstName') || tags.has('LastName'));
}

const LINKS =
  /^(?:and|but|or|so|that|which|who|whom|when|whenever|where|because|since|after|before|until|till|while|if|what|why|how|as|than|though|although|despite|once|unless|whether|then|yet|i|we|it|they|you|there|i'm|i've|it's)$/;

/** Two finite auxiliaries with nothing that joins their clauses: two statements ran together. */
function hasTwoHeads(tokens: readonly Token[], led: boolean): boolean {
  let head = -1;
  let heads = led ? 1 : 0;
  for (const [i, token] of tokens.entries()) {
    if (!isAuxiliary(token)) continue;
    const between = tokens.slice(head + 1, i);
    const verbal = between.every(
      ({ tags, lower }) =>
        tags.has('Verb') || tags.has('Adverb') || /^(?:to|not|still|just|also|never)$/.test(lower),
    );
    const joined = between.some(({ lower, after }) => LINKS.test(lower) || /[,;:]/.test(after));
    if (heads > 0 && !verbal && !joined) return true;
    head = i;
    heads += 1;
  }
  return false;
}
