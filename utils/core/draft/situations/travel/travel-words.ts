import type { Pattern, Situation } from '../situation';

/** Pieces of patterns that the travel situations share. All are over small letters. */

/** The post must also say this, before or after: {@link telling} takes it out and tests it first. */
export const mentions = (pattern: string): string => `⟦${pattern}⟧`;
const MENTIONED = /⟦([^⟧]*)⟧/g;

const pattern = (source: string): Pattern => ({ source });

/** A pattern that decides, with what it mentions, and slots that the rest of the post may fill. */
export function telling(
  core: string,
  ...slots: readonly string[]
): Pick<Situation, 'when' | 'about' | 'slots'> {
  const about = [...new Set([...core.matchAll(MENTIONED)].map(([, mentioned = '']) => mentioned))];
  const all = about.map((one) => `(?=[^]*?(?:${one}))`).join('');
  const [only = ''] = about;
  return {
    when: pattern(core.replace(MENTIONED, '')),
    slots: slots.map(pattern),
    ...(about.length > 0 && { about: pattern(about.length > 1 ? `^${all}` : only) }),
  };
}

const NUMBER =
  '(?:\\d{1,3}(?:[.,]\\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an)';
const SPAN = `(?:(?:over|almost|nearly|about|around|more than|at least) )?${NUMBER}\\+?(?: |-)?(?:and a half |\\+ ?)?`;

/** "45 mins", "over 2 hours": how late. */
export const HOURS = `(?:${SPAN}(?:hours|hrs|minutes|mins)|(?:(?:over|almost|nearly|about|around|more than|at least) )?(?:an|one|1|half an) ?(?:hour|hr))`;
/** "a 2-hour delay". */
export const DELAY_OF =
  '\\b(?<span>[2-9]|1\\d|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:hour|hr) (?:flight |train |\\w+ )?delay';
/** "3 days", "over two weeks". */
export const DAYS = `${SPAN}(?:days?|weeks?|months?|hours?|hrs?)`;

const NO_PLACE =
  '(?:the|my|our|your|their|his|her|its|this|that|these|those|some|any|all|every|each|make|get|be|see|find|catch|have|take|work|home|school|uni|college|church|hell|nowhere|nothing|somewhere|anywhere|everyone|everybody|come|leave|arrive|depart|land|board|fly|travel|give|call|wait|stop|speak|talk|tell|know|pay|help|which|where|what|when|there|here|another|other|next|first|last|gate|customer|customers|people|hotel|join|turn|show|start|meet|miss|sleep|avoid|move|change|mention|much|many|late|long|short|town|platform|airport|station|destination|within|about|with|check|book|claim|return|sort|keep|allow|only|over|under|even|back|from)';
const FIRST_OF_TWO =
  "(?:new|san|los|las|santa|saint|st\\.?|fort|ft\\.?|north|south|east|west|kings|king's|port|palm|salt lake|hong|kuala|abu|costa|cape|tel|rio de|little|grand|mexico|kansas|oklahoma|panama|navi|milton|high|bishops|bishop's|liverpool lime|liverpool|london|manchester|birmingham|glasgow|leeds|clapham)";
const CODES =
  'jfk|lga|ewr|lax|sfo|ord|mdw|dfw|dal|iah|hou|atl|clt|mia|fll|mco|tpa|bos|phl|dca|iad|bwi|den|slc|phx|las|sea|pdx|san|msp|dtw|stl|bna|rdu|aus|pbi|lhr|lgw|stn|ltn|man|edi|gla|dub|cdg|ams|fra|muc|mad|bcn|fco|dxb|doh|del|bom|blr|maa|hyd|ccu|sin|kul|hkg|nrt|hnd|icn|syd|mel|yyz|yvr|yul|nyc';
const PLACE = `(?:(?:${CODES})|(?!${NO_PLACE}\\b)(?:${FIRST_OF_TWO} )?[a-z][a-z-]{3,13}(?: (?:airport|station|street|road|cross|bridge|junction|city|central|piccadilly|victoria|parkway))?)`;
const THEN =
  "(?=\\s*(?:$|\\d|[.,!?;:)#@\\n–-]|(?:and|was|is|has|had|got|today|this|that|on|at|for|from|to|tonight|now|tomorrow|yesterday|delay\\w*|cancel\\w*|with|but|because|cos|due|via|again|just|been|by|in|which|so|while|after|without|when|train|flight|bus|service|every|keeps|hasn'?t|didn'?t|wasn'?t|isn'?t|never|still|who|where|where's|the|a|an|out|then|broken|isn't|won't|not|down|they|i|we|my|last|next|if|as|only|later|leaving|departing|arriving|late|since|until|before|during)\\b))";

/** "flight 123 from Boston to Denver": where it goes. */
export const TO = (what: string): string =>
  `\\b${what} (?:#?[a-z]{0,3} ?\\d{1,4} )?(?:back |home )?(?:from [a-z]{3,14} )?to (?<To>${PLACE})\\b${THEN}`;

export const AIRPORT = `\\b(?:in|at|from|out of) (?<At>(?:${CODES})\\b|(?:heathrow|gatwick|stansted|luton|schiphol|logan|laguardia|la guardia|newark|dulles|o'hare|ohare|midway|love field|hartsfield|hobby)\\b|[a-z]{4,13} airport)`;

/** "flight AA 151", "BA123", in the airlines' own letters. */
export const FLIGHT_NUMBER =
  '(?:\\bflight (?:#|no\\.? ?|number )?|\\b(?=(?:ba|aa|dl|ua|ey|ek|ezy|u2|fr|b6|wn|qz|ak|d7|ai|6e|lh|kl|vs|ac|as|qf|ei|tk|sq|jl|nk|f9) ?\\d{2,4}\\b))(?<No>(?:[a-z]{2,3} ?)?\\d{2,4})\\b(?!\\+? ?(?:hours?|hrs?|mins?|minutes|days?|weeks?|pm|am|times)|:)';

/** "the 7:43", "the 20.07". */
export const DEPARTURE =
  '(?<![£$€\\d.:])(?:(?<=\\b(?:the|my) )|(?=[012]\\d[0-5]\\d (?:to|from)\\b)|(?=\\d{1,2}[:.]\\d{2}(?: ?[ap]m)? (?:to|from|train|service|bus|\\d{1,3} bus)\\b))(?<at>\\d{1,2}[:.]\\d{2}(?: ?[ap]m\\b)?|[012]\\d[0-5]\\d(?= (?:to|from)\\b))(?! ?(?:mins?|hours?))';

/** "42 bus", "route 105": which line. */
export const ROUTE =
  '(?:(?<=\\b(?:route|bus|number|no|no\\.|tram|rt|bus number|bus no) #?)|\\b(?=\\d{1,3}[a-z]? (?:bus|tram)\\b))(?<route>\\d{1,3}[a-z]?)\\b(?!\\+? ?(?:min|hour|hr|day|am\\b|pm\\b|people|times|years|bus(?:es)? ?(?:late|in a row))|[:.]\\d)';

/** Who is written to tells the trade, where the post does not. */
export const RAIL_HANDLE =
  '@\\w*(?:rail|trains|anglia|lner|gwr|northernassist|sw_help|metra|metrolinx|amtrak|septa|tfl|mta|irctc|tpe|thameslink|crosscountry|avanti)\\w*';
export const AIRLINE =
  '@(?!airbnb|airtel|\\w*repair)(?:\\w*(?:air|airlines?|airways|airasia|jet)\\w*|delta|united|klm|emirates|lufthansa|indigo6e|ryanair|tui\\w*|iberia)\\b';

/** They are content, or speak for a friend: the complaint, if any, is somebody else's. */
export const PRAISE =
  '\\b(?:kudos|shout ?out|well done|above and beyond|big thanks|huge thank|thank you so much|thanks so much|many thanks to|thank(?:s| you) (?:to|for) (?:the|your|my|getting|helping|sorting|making|looking) (?!delay|cancel|los|mess|wait|ruin|horri|terri|worst|bad|late|awful)|(?:crew|staff|team|agents?|drivers?|attendants?|everyone|she|he|they) (?:was|were|is|are|have been) (?:so |very |really |super |all )*(?:great|helpful|kind|nice|lovely|wonderful|amazing|brilliant|fantastic|awesome|friendly)|(?:did|doing) an? (?:amazing|great|fantastic|brilliant|awesome) job)\\b';
/** Money that should have come back and has not. */
export const REFUND_DUE =
  "(?:\\b(?:still|yet|never|no|not|haven'?t|hasn'?t|have n'?t|didn'?t|don'?t|won'?t|can'?t|cannot|isn'?t|refus\\w+|wait\\w*|awaiting|where(?:'?s| is)|when (?:will|can|do|am|are|is)|pending|chas(?:e|ed|ing)|want|need|process|give me|owe\\w*|demand\\w*|expect\\w*|tried|trying|promised|weeks?|months?|days|declin\\w+|denied|rejected|get(?:ting)?)\\b[^.!?\\n]{0,50}?\\b(?:refund\\w*|money back)\\b|\\brefund\\w*\\b[^.!?\\n]{0,50}?\\b(?:still|yet|never|not|haven'?t|hasn'?t|didn'?t|won'?t|isn'?t|wasn'?t|pending|refused|denied|rejected|declined|overdue|weeks?|months?|days|waiting|when|please|pls|plz|asap|now|process\\w*)\\b)";
/** They were told no: nothing is on its way. */
export const REFUND_REFUSED =
  "\\b(?:refund\\w*|money back)\\b[^.!?\\n]{0,40}?\\b(?<refuse>refus|declin|deni|reject)ed\\b|\\b(?:(?:refus|declin|reject)(?:e|es|ed|ing)?|won'?t|will not|wouldn'?t|not going to) (?:to )?(?:\\w+ ){0,3}?(?<asked>refund|money back)(?:ing|ed)?\\b";
export const REFUND_SETTLED =
  "\\b(?:do i (?:get|have)|can i (?:get|have)|(?<!when )will i (?:get|be)|am i (?:entitled|eligible|due)|are we entitled|how (?:do|can) (?:i|we)|what(?:'s| is) (?:the|your) |if (?:my|i|the|we|you)\\b|non-? ?refundable|got (?:my|a|the) (?:full )?refund|received (?:my|a|the) (?:full )?refund|thanks for (?:the|my) refund|refunded me)";
export const QUIET_QUESTION =
  '(?:^|[.!?\\n] ?|@\\w+ )(?:hi |hello |hey )?(?:is|are|was) (?:there |my |the |your |all |any )?(?:\\w+ )?(?:flights?|trains?|bus(?:es)?|services?)\\b[^.!?\\n]{0,40}\\?';
export const THEIRS =
  "\\b(?:m[uo]m|dad|husband|wife|son|daughter|friend|sister|brother|boyfriend|girlfriend|bf|gf|parents?|mother|father|nan|grandma|cousin|colleague|partner|client|boss)'?s? (?:\\w+ )?(?:flights?|trains?|bags?|luggage|suitcases?|cars?(?! ?seat)|phone)\\b|\\b(?:her|his|their) (?:flights?|bags?|luggage|suitcases?|train|car)\\b";
