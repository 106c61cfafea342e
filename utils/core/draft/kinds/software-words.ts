import type { Question } from '../subject';

/** Questions that several kinds of software trouble ask first. */
const MACHINE =
  /iphone|ipad|ipod|android|windows|\bwin ?\d|\bmac(?:s|os|book|books)?\b|\bios\b|\bps ?[345]\b|playstation|xbox|\bswitch\b|laptop|computer|desktop|\bpcs?\b|\btv\b|telly|phone|mobile|tablet|roku|fire ?(?:stick|tv)|samsung|pixel|galaxy|redmi|huawei|kindle|chromebook|linux|surface|watch|console/;

export const ON_WHAT: Question = {
  ask: 'Is it on a computer, a phone or something else?',
  unless: MACHINE,
};
export const WHICH_VERSION: Question = {
  ask: 'Which version does it show?',
  unless: /version|\bv ?\d|\d+\.\d+|\bios ?\d|android ?\d|windows ?\d|\bwin ?\d|newest|latest/,
};
export const IN_WHAT_BROWSER: Question = {
  ask: 'Which browser or app are you using?',
  unless: /chrome|safari|firefox|\bedge\b|browser|\bapps?\b|explorer|opera/,
};
export const SINCE: Question = {
  ask: 'When did it start?',
  unless:
    /since|after|yesterday|today|tonight|this (?:morning|week|month|evening|afternoon)|last (?:night|week|month|year)|\bago\b|for (?:the |over |about |almost )?(?:last |past )?(?:\w+ )?(?:minutes|hours?|days?|weeks?|months?|years?)|updat|upgrad|(?:mon|tues|wednes|thurs|fri|satur|sun)day|first day|day one|always|all day|forever/,
};
/** They cannot prove who they are, or are in no browser: another one would not let them in either. */
export const NOT_THE_BROWSER =
  /forg[eo]t|don'?t (?:remember|know|have)|can'?t remember|lost|reset|recover|verif|\bcodes?\b|2 ?fa|two.?(?:step|factor)|authenticat|hack|compromis|stolen|suspend|banned|disabled|no longer have|(?:old|new|changed?|different|wrong) (?:my )?(?:e-?mail|phone|number|address|password|device)|recogni[sz]e|\bapps?\b|console|\bps ?\d|xbox|switch|\btv\b/;
/** What they were doing when it happened. */
export const DOING =
  /\bwhen(?:ever)?\b|\bwhile\b|every ?time|each time|as soon as|the (?:second|minute|moment)|trying|tried|\bif (?:i|you)\b|after (?:i|opening|a few)|on (?:launch|start|opening|import|export)|open(?:ing|s)?\b|halfway|mid[- ]/;
export const TRIED_WHAT: Question = {
  ask: 'What have you tried so far?',
  unless:
    /tried|\btry\b|restart|reset|re-?install|uninstall|reboot|unplug|delet|remov|cleared?|turned (?:it )?off|logged out|signed (?:out|in again)|another|different/,
};
