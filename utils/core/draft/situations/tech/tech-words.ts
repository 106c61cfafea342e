import type { Pattern } from '../situation';

/** Pieces of patterns for apps, devices, accounts and sites, as people type them. */

export const CANT =
  "(?:can'?t|can ?not|could(?:n'?t| not)|unable to|not able to|(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t) let(?:ting)? (?:me|us)(?: \\w+)?|struggling to|having (?:trouble|problems|issues)|never able to|impossible to)";
export const WONT =
  "(?:won'?t|will not|wouldn'?t|does(?:n'?t| not)|do(?:n'?t| not)|did(?:n'?t| not)|can'?t|can ?not|isn'?t|is not|aren'?t|are not|wasn'?t|hasn'?t|haven'?t|not|never|no longer|refus(?:es|ing) to|fail(?:s|ed|ing)? to|stopped|quit|ain'?t)";
/** "isn't working", "won't work", "stopped working", "is down". */
export const BROKEN = `(?:${WONT} (?:\\w+ ){0,2}?(?:work(?:s|ed|ing)?|function(?:ing)?|respond(?:ing)?|connect(?:ing)?|sav(?:e|ing)|let(?:ting)? me)\\b|(?:is|are|was|has been|keeps?|gone|went) (?:\\w+ )?(?:down|broken|dead|bust(?:ed)?|playing up|acting up|glitch(?:ing|y)|buggy|bugging out|offline|unusable|messed up|screwed up)\\b|(?:has |have |just )?(?:broke|broken|died|packed (?:up|in))\\b)`;

/** For `not`: the post speaks of none of these, or of one of those. */
export const lacking = (these: Pattern, those: Pattern): Pattern => ({
  source: `^(?![\\s\\S]*(?:${these.source}))|${those.source}`,
});

/** After the clause: where, since what and with which error, as far as the post says. */
export function marked(...bases: readonly string[]): string[] {
  const tails = [
    ' on {on} after {update} with {error}',
    ' on {on} with {error}',
    ' after {update} with {error}',
    " on {on} with the message '{message}'",
    ' with {error}',
    " with the message '{message}'",
    ' on {on} after {update}',
    ' after {update}',
    ' on {on}',
    '',
  ];
  return bases.flatMap((base) => tails.map((tail) => `${base}${tail}`));
}

/** The same for a device, which is named itself. */
export function ofGear(told: string): string[] {
  return ['{gear}', '{it}'].flatMap((thing) =>
    [' after {update} with {error}', ' with {error}', ' after {update}', ''].map(
      (tail) => `${thing} ${told}${tail}`,
    ),
  );
}

/** What the post says of where it runs. */
const HARDWARE =
  /iphone|ipad|ipod|android|windows|\bwin ?\d|\bmac|\bps ?[345]\b|playstation|xbox|switch|laptop|\btv\b|\bphone|mobile|desktop|\bpc\b|roku|fire ?(?:stick|tv)|chromecast|samsung|pixel|galaxy|chrome|firefox|safari|\bedge\b|kindle|tablet|vita|\bwii\b|\bios\b|console/;
export const WHICH_DEVICE = { ask: 'Which device are you using?', unless: HARDWARE };
export const WHICH_VERSION = {
  ask: 'Which version of the app and of the phone software are you on?',
  unless: /version|ios ?\d|android \d|windows|\bv?\d+\.\d+|\bps[345]\b|xbox|\btv\b|roku/,
};
export const WHAT_SCREEN = {
  ask: 'What does the screen say when it happens?',
  unless: /\berrors?\b|message|\bcode\b|\bsays\b|saying/,
};
export const SINCE_WHEN = {
  ask: 'When did it start?',
  unless:
    /since|after|yesterday|today|tonight|this (?:morning|week|evening|afternoon)|last (?:night|week|month)|\bago\b|\bfor (?:the )?(?:last|past|over|\w+ (?:days?|hours?|weeks?|months?))|updat/,
};
export const TRIED_WHAT = {
  ask: 'What have you tried so far?',
  unless:
    /tried|restart|reset|reinstall|uninstall|reboot|unplug|delet|turned (?:it )?off|logg?ed out|clear/,
};
export const WIFI_OR_DATA = {
  ask: 'Is it the same on Wi-Fi and on mobile data?',
  unless: /wi-?fi|mobile data|\b[45]g\b|cellular|router|ethernet|wired|broadband|\bps[345]\b|xbox/,
};
export const EVERYWHERE = {
  ask: 'Does it happen on another device too?',
  unless:
    /(?:another|other|both|every|any|all|multiple|different|\d|two|three) (?:\w+ )?(?:devices?|phones?|browsers?|computers?|tvs?|laptops?|tablets?|consoles?)/,
};
