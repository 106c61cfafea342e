import type { Detail, Problem, Specifics } from '../extract/specifics';
import {
  NEGATED,
  OPINION,
  PRIVATE,
  PROFANITY,
  STRONG_ADJECTIVE,
  WENT_WRONG,
} from '../extract/words';
import { smallLetters } from '../text/small-letters';
import { EVERYDAY } from './everyday-things';
import { type Exposed, isExposed } from './exposed';
import type { Sourced } from './parts';
import { TRADE_THINGS } from './trade-things';

/** A gerund or a clipped phrase is no thing ("your HULU resetting"), nor is what is somebody's own: "your appearance". */
export const NO_THING =
  /^(?:your|our|the) (?:appearance|face|hair|skin|body|weight|voice|life|mind|head|heart|eyes|hands?|sleep|mood|sanity|patience|feelings?|family|kids?|children|dog|cat|baby|birthday|wedding|friends?)$|\b(?:your|our|the) (?:\w+ )*\w+ing$|\b(?:your|our|the) \w{1,2}$|\d (?:hours?|minutes?|days?)\b|#|\bon \d/;

/** The brand's own; what they call "your order" is still theirs. */
const BRANDS_OWN =
  /\b(?:website|web page|site|page|app|service|staff|branch|store|shop|restaurant|servers?|network|policy|check-in|drivers?|crew|agents?|team|queue|phone line|helpline|chat|prices?|system)$/;

/** More words than a name has: half a sentence was taken for a thing. */
const wordsIn = (text: string): number => text.split(' ').length;

function ours(thing: Sourced | null): Sourced | null {
  if (!thing?.text.startsWith('our ') || BRANDS_OWN.test(thing.text)) return thing;
  return { ...thing, text: `the ${thing.text.slice(4)}` };
}

/** "error 98", "error CE-34224-5": nothing is more particular. */
const ERROR = /\berror (?:code )?#?(?:[a-z]{1,4}-)?\d{2,5}\b(?![\w-])|\b\d{3} errors?\b/;

/** What the post is about, by name: the surest way there is. */
export function thingOf(
  { thing, asks }: Specifics,
  post: string,
  exposed: Exposed,
  source: (problem: Problem | null) => Sourced | null,
): Sourced | null {
  const error = errorIn(post, exposed);
  if (error) return error;
  const told =
    thing && !NO_THING.test(thing.text) && wordsIn(thing.text) <= 5 ? ours(source(thing)) : null;
  const inTrouble =
    told &&
    thing &&
    (thing.wrong
      ? !isWell(post, thing.start, thing.end)
      : isInTrouble(post, thing.start, thing.end))
      ? told
      : null;
  return inTrouble ?? acquired(post, exposed) ?? wished(asks, exposed) ?? anyThing(post, exposed);
}

/** A noun of some trade. */
function anyThing(post: string, exposed: Exposed): Sourced | null {
  for (const noun of TRADE_THINGS) {
    const found = troubledNoun(noun, post, exposed);
    if (found) return found;
  }
  return troubledNoun(EVERYDAY, post, exposed);
}

/** A determiner and up to three words between it and its noun. */
const DETERMINED =
  /(?:^|[^\w'])(my|our|your|the|this|that|these|a|an|another|no|any|every|each|some|his|her|their)((?: (?!(?:my|our|your|the|this|that|these|a|an)\b)[\w+-]+){0,3})$/i;
/** Says nothing of the thing, or too much of the mood. */
const UNTOLD =
  /^(?:free|fav|fave|favou?rite|same|whole|only|entire|own|other|very|damn|new|old|latest|current|second|first|third)$/i;

/** Adjectives and names before a noun, as written; null where they are no part of its name. */
function modifiers(between: string): string | null {
  const words = between.split(' ').filter((word) => word !== '');
  const clean = words.filter((word) => !UNTOLD.test(word) && !STRONG_ADJECTIVE.test(word));
  const text = clean.join(' ');
  if ([OPINION, PROFANITY, PRIVATE, NO_MODIFIER].some((list) => list.test(text))) return null;
  return text === '' ? '' : `${text} `;
}

/** Verbs, little words and people: the determiner belongs to another noun. */
const NO_MODIFIER =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|will|would|could|not|to|of|for|on|in|at|by|with|from|and|or|but|if|when|so|as|it|i|you|we|they|he|she|wife|husband|mum|mom|dad|son|daughter|friend|kids?|phone number|\w+(?:ed|ing|ly)|log|sign|use|get|got|via|after|before|because|about)\b/i;

/** "bought a texture pack": what it is about, where the trade has no word for it. */
const ACQUIRED =
  /\b(?:bought|ordered|purchased|booked|downloaded|pre-?ordered|subscribed to|signed up for|paid for|upgraded to) (?:an? |the |my |your |some )?(?<thing>(?!(?:it|this|that|them|one|from|online|on|in|at|to|my|your|please|pls|now)\b)[\w'-]+(?: (?!(?:and|but|on|in|from|over|for|at|with|that|which|who|online|last|yesterday|today|about|two|three|via|by|because|as|to|via|ages|when|since|i|it|only|now|of|please|pls|plz|me|my|your?|we|they|he|she|can|could|would|will|has|have|had|is|are|was|were|not|so|or)\b)[\w'-]+){0,3})(?=[ .,!?;:)]|$)/i;

/** "I need a replacement card": what they ask for, by name. */
function wished(asks: readonly Detail[], { spans }: Exposed): Sourced | null {
  for (const { text, start, end } of asks) {
    const bare = text.replace(/^(?:an?|some|the|my|your) /i, '').toLowerCase();
    if (bare.length < 5 || bare.length > 32 || bare.split(' ').length > 4) continue;
    if (NO_WISH.test(bare) || NO_MODIFIER.test(bare) || /\d|[@#"]/.test(bare)) continue;
    if ([OPINION, PROFANITY, PRIVATE].some((list) => list.test(bare))) continue;
    if (isExposed(spans, start, end)) continue;
    return {
      text: `${/^(?:my|your) /i.test(text) ? 'your' : 'the'} ${bare}`,
      source: 'post',
      basis: text,
    };
  }
  return null;
}

const NO_WISH =
  /\b(?:help|answers?|response|reply|someone|somebody|anyone|people|person|thing|something|assistance|support|information|info|time|reason|explanation|way|problem|issue|attention|fix|more|better|this|that|it|link|lot|money|life|day|guys?)\b/;

function acquired(post: string, { spans }: Exposed): Sourced | null {
  const match = ACQUIRED.exec(post);
  const word = match?.groups?.thing;
  if (!match || !word || word.length < 4 || word.length > 36) return null;
  const end = match.index + match[0].length;
  if (isExposed(spans, match.index, end)) return null;
  if (/\d{4}|^\d|[@#]/.test(word) || NO_MODIFIER.test(word)) return null;
  if ([OPINION, PROFANITY, PRIVATE].some((list) => list.test(word))) return null;
  return { text: `the ${word}`, source: 'post', basis: match[0] };
}

/** As often verbs: without "the" or "my" before them they name nothing. */
const ALSO_VERBS =
  /^(?:order|charges?|claims?|bill|prints?|streams?|watch|requests?|messages?|updates?|upgrades?|returns?|exchange|transfers?|forms?|search|rates?|line|stock|size|range|design|rules?|terms|mouse|hub|box|call|appeals?|download|upload|export|product|item|one|cart|room|table|station|counter|gym|post|comment|lift|iron|drill|book|cap|lounge|gate|wipes|points|review|rating|feed|seat|bag|belt|coat|dress|paper|pen|shower|water|milk|font|dock|remote|project|document|formula|recall|brakes?|heels|meal|sheets|shelf|beds?|desk|truck|vacuum|driver|graphics?)$/i;

const HELP_WITH =
  /\b(?:problems?|issues?|trouble|help|difficult\w*|question|complain\w*|what'?s (?:wrong|up|happening|going on)|why (?:is|are|does|do|did|has|have)|fix|sort|broke|lost|missing|late|delayed|bad|poor|awful|terrible|shocking|worst|disappoint\w+|rubbish|useless)\b[^.!?\n]{0,24}$/i;
/** The noun is where it works, what it is not, or what others have. */
const NOT_THIS =
  /\b(?:not because of|instead of|rather than|unlike|compared to|better than|as good as|other than|any|no|without(?: an?)?|another|different|every other|both my|new) (?:[\w-]+ ){0,2}$/i;
const FINE =
  /^[^.!?\n]{0,12}\b(?:is|are|was|were|works?|worked)(?: \w+)? (?:fine|great|good|ok(?:ay)?|perfect\w*|well|amazing|lovely|excellent|brilliant)\b/i;

/** Denied, compared with, or said to work: "no errors", "the site works fine". */
function isWell(post: string, from: number, to: number): boolean {
  return (
    NOT_THIS.test(post.slice(Math.max(0, from - 48), from)) || FINE.test(post.slice(to, to + 48))
  );
}

/** Whether something wrong is said of the thing right there, not elsewhere in the post. */
function isInTrouble(post: string, from: number, to: number): boolean {
  if (isWell(post, from, to)) return false;
  const before = post.slice(Math.max(0, from - 48), from);
  const after = post.slice(to, to + 48);
  const same = `${/[^.!?\n]*$/.exec(before)?.[0] ?? ''} ${/^[^.!?\n]*/.exec(after)?.[0] ?? ''}`;
  return HELP_WITH.test(before) || NEGATED.test(same) || WENT_WRONG.test(same);
}

const ONE_OF_A_KIND = /^(?:refund|order|parcel|package|delivery|flight|booking|account)$/i;

/** A noun where it stands in the post. */
interface Place {
  word: string;
  index: number;
  end: number;
}

function nounAt(noun: RegExp, post: string, { spans }: Exposed): Place | null {
  const match = noun.exec(smallLetters(post));
  if (!match) return null;
  const { index } = match;
  const word = post.slice(index, index + match[0].length);
  const end = index + word.length;
  if (isExposed(spans, index, end)) return null;
  // "@airbusiness", "order-free", "order's": not the noun itself.
  if (/[@#\w/.'’-]/.test(post[index - 1] ?? ' ') || /['’@/-]/.test(post[end] ?? ' ')) return null;
  return { word, index, end };
}

/** The noun as the post has it: "my parcel" is "your parcel", "the app" stays. */
export function plainNoun(noun: RegExp, post: string, exposed: Exposed): Sourced | null {
  const place = nounAt(noun, post, exposed);
  return place && determined(place, post);
}

/** The same only where something wrong is said of it right there. */
function troubledNoun(noun: RegExp, post: string, exposed: Exposed): Sourced | null {
  const place = nounAt(noun, post, exposed);
  return place && isInTrouble(post, place.index, place.end) ? determined(place, post) : null;
}

function errorIn(post: string, exposed: Exposed): Sourced | null {
  const place = nounAt(ERROR, post, exposed);
  return place && { text: place.word, source: 'post', basis: place.word };
}

function determined({ word, index, end }: Place, post: string): Sourced | null {
  const before = post.slice(Math.max(0, index - 40), index).replace(/ +$/, '');
  const [, determiner = '', between = ''] = DETERMINED.exec(before) ?? [];
  const more = modifiers(between);
  if (more === null) return null;
  const mine = /^(?:my|our)$/i.test(determiner);
  const certain = mine || /^(?:your|the|this|that|these)$/i.test(determiner);
  const bare = determiner === '' ? !ALSO_VERBS.test(word) : ONE_OF_A_KIND.test(word);
  if (!certain && !bare) return null;
  const name = /^[A-Z]+$/.test(word) && word.length <= 4 ? word : word.toLowerCase();
  return {
    text: `${mine ? 'your' : 'the'} ${certain ? more : ''}${name}`,
    source: 'post',
    basis: post.slice(index - (certain ? between.trimStart().length + (between ? 1 : 0) : 0), end),
  };
}
