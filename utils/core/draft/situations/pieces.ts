import type { Pattern } from './situation';

/** Building blocks for the patterns of situations: sources of expressions over small letters. */

/** At most `n` characters in between, within the sentence. */
export const gap = (n: number): string => `[^.!?\\n]{0,${n}}?`;

const MANY =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|(?:a )?couple of|\\d{1,3}\\+?) ?(?:hours|hrs?|days|weeks|wks|months|mins?|minutes|years|yrs)';
const ONE = '(?:an?|one|1|half an) ?(?:hour|day|week|month|minute|year)';

/** "3 days", "over an hour", "weeks"; not the "3 hour" of a "3 hour wait". */
export const SPAN = `(?:(?:over|nearly|almost|about|around|more than) )?(?:${MANY}|${ONE}|hours|days|weeks|months)\\b`;

/** "since Monday". */
const SINCE =
  'since (?:yesterday|this morning|last (?:night|week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|night|evening|afternoon))?|(?:about |around |early )?\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]m\\b|this morning|last night|yesterday|o.?clock|(?=[ ,.!?]|$))|early (?:this morning|hours)|january|february|march|april|june|july|august|september|october|november|december|christmas)';

/** How long it has gone on, right after what went wrong; each group at most once. */
export const LASTING = `(?:${gap(24)}\\b(?:(?:(?:for|been|now|from|since|of) )?(?:(?:about|the) )?(?:(?:last|past) )?(?<span>${SPAN})(?! (?:on|to|of|later))|(?<since>${SINCE})|(?<allday>all (?:day|morning|afternoon|evening|night|week|weekend))|(?<again>again))\\b)?`;

/** How long they have waited for it, right after what did not come. */
export const AFTER = `(?:${gap(24)}\\b(?:for|in|after|since|over|been) (?:over |the )?(?:past |last )?(?<span>${SPAN})\\b(?! notice))?`;

/** "isn't", with and without its apostrophe. */
export const NOT =
  "(?:not|never|no longer|isn'?t|aren'?t|hasn'?t|haven'?t|hadn'?t|won'?t|wont|doesn'?t|don'?t|didn'?t|can'?t|cannot|couldn'?t|wasn'?t|ain'?t|nt)";

/** Puts sources together; for readable patterns over several lines. */
export const words = (...sources: readonly string[]): Pattern => ({
  source: sources.join(''),
});

/** Any of these sources. */
export const anyOf = (...sources: readonly string[]): Pattern => ({
  source: sources.join('|'),
});
