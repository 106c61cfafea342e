const COUNT =
  '(?:over |about |almost |nearly |around |the (?:last|past) )*(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a few)';
/** "since 3 days", as many write; not "since 3 days ago". */
const SINCE_LONG = new RegExp(
  `\\bsince (?=${COUNT} (?:minutes?|hours?|days?|weeks?|months?|years?)\\b(?! ago\\b))`,
);
/** "isn't syncing from yesterday". */
const FROM_THEN =
  /(?<=\b(?:not|\w+n't|no) [^.]*)\bfrom (?=(?:yesterday|(?:last|this) \w+|\w+day(?: \w+)?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\w+|\p{Lu}\w{2,8} \d{1,2}(?:st|nd|rd|th)?)$)/u;

/** Before these verbs a single thing has "the" or "your"; "your EA access subscription" has no verb. */
const TAKES_THING =
  "(?<=(?:\\b(?:to|not|still|you|keeps?|never|be|been|just|also|even|cannot)|n't|'re|'ve) )(?:waiting (?:for|on)|access|receive|received|receiving|get|getting|got|find|load|open|download|update|install|activate|cancel|change|reset|track|authori[sz]e|verify|return|exchange|complete|log ?in to|logged in to|sign in to)";
/** Each customer has one of their own. */
const THEIRS =
  'order|parcel|package|refund|account|card|debit card|credit card|flight|booking|reservation|delivery|ticket|invoice|certificate|receipt|subscription|membership|replacement|profile|statement|password|passport|visa';
/** One that all customers have in common. */
const COMMON =
  'app|website|web ?site|site|page|update|game|printer|printer driver|driver|code|verification code|confirmation email|confirmation|reset email|e-?mail|link|internal error|error message|error code|chat|form|file|document|device|modem|router';
const BARE_THING = new RegExp(
  `(?<before>\\b${TAKES_THING} (?<kind>(?:new|old|replacement|digital) )?)(?<thing>${THEIRS}|(?:\\p{L}+ )?(?:${COMMON}))(?=$|,| (?:yet|still|from|for|on|after|since|in|with|today|at all|because|to|back|and)\\b)`,
  'iu',
);

/**
 * Puts right what hurried and foreign hands leave out, so that a reply of ours does not repeat the
 * slip: "you can't access account since 3 days" → "you can't access your account for 3 days".
 * Nothing is changed that could change the meaning.
 */
export function mend(text: string): string {
  return text
    .replace(SINCE_LONG, 'for ')
    .replace(FROM_THEN, 'since ')
    .replace(BARE_THING, (all, before: string, kind: string | undefined, thing: string) => {
      if (DETERMINED.test(thing)) return all;
      const own = OWN.test(thing);
      const verb = before.slice(0, before.length - (kind?.length ?? 0));
      const article = /^(?:an? )?(?:internal error|error message)$/i.test(thing) ? 'an' : null;
      return `${verb}${article ?? (own ? 'your' : 'the')} ${kind ?? ''}${thing}`;
    });
}

const OWN = new RegExp(`^(?:${THEIRS})$`, 'i');
/** It has its determiner already, or is no single thing. */
const DETERMINED =
  /^(?:my|your|our|the|an?|any|no|this|that|these|another|some|every|each|one|in|on|to|of|back|out|up|off|past|through|it|you|us|me|\w+ing|\w+s) /i;
