import { OPINION, PRIVATE, PROFANITY } from '../../extract/words';
import { atOnce } from '../../text/at-once';
import { smallLetters } from '../../text/small-letters';
import type { Exposed } from '../exposed';
import type { Part, Sentence, Sourced } from '../parts';
import type { Told } from '../subject';
import { be } from '../wording/agreement';
import { hopeOf } from './hints';
import { marksIn } from './marks';
import type { Situation } from './situation';

/** Trouble with the stretch of the post that says it and what its slots hold. */
export interface Known {
  told: Told;
  /** The customer's words that say it. */
  basis: string;
  /** Where they stand in the post. */
  start: number;
  end: number;
  /** Values of the named groups, as written, and the marks of the post. */
  groups: Readonly<Record<string, Sourced>>;
}

/** "could you tell me why", "can i ask": asked politely, it is no less true. */
const POLITE =
  '(?! (?:(?:you|u|someone|anyone|anybody|somebody|i|we|one of you)(?: guys| all)? )?(?:please |pls |plz |just |kindly |possibly |at least )?(?:tell|explain|help|look|check|advise|assist|know|ask|fix|sort|let me know|find out|resolve|investigate|get (?:some|any|a bit of) (?:help|info|advice|assistance)|have (?:some|any) help|like to (?:know|complain|report|understand|ask)|love to know|appreciate|clarify|confirm why|give me|shed|respond|reply|dm)\\b)';
/** What comes before, in the same sentence, makes it no trouble of theirs now. */
const NOT_NOW = new RegExp(
  `\\b(?:(?:if|would|could|can i|does anyone|(?<!why )do you|how (?:do|can))${POLITE}|unless|in case|imagine|hope(?:fully)?|hoping|unlike|might|used to|last time|back in|glad|at least(?! \\d)|don't want|worried|afraid|before|until|when will|will (?:it|you|they|my|i|we)|how (?:long|does|much)|(?:\\w+'s) (?:husband|wife|friend))\\b[^.!?;\\n]{0,40}$`,
);
/** What comes right after: it is over, or it is denied. */
const OVER =
  /^[^.!?\n]{0,30}\b(?:(?:is|it's|now|has been|been|was|got|all) (?:fixed|sorted|resolved|solved|working (?:now|again)|refunded)|finally (?:arrived|came|got|fixed|sorted|working))\b/;

/** The first of the situations that the post tells; null when none does for certain. */
export function situationIn(
  situations: readonly Situation[],
  post: string,
  exposed: Exposed,
): Known | null {
  const lower = smallLetters(post);
  const waysToTell = hopeOf(lower);
  const said = unaddressed(lower);
  for (const situation of situations) {
    const ways = waysToTell(situation);
    if (ways.length === 0) continue;
    if (situation.about && !atOnce(situation.about).test(lower)) continue;
    for (const match of toldIn(said, ways)) {
      const end = match.index + match[0].length;
      const before = lower.slice(Math.max(0, match.index - 60), match.index);
      if (situation.not && atOnce(situation.not).test(lower)) break;
      if (NOT_NOW.test(before) || OVER.test(lower.slice(end, end + 60))) continue;
      return {
        told: situation,
        basis: post.slice(match.index, end).trim(),
        start: match.index,
        end,
        groups: {
          ...slotsIn(situation, post, lower, exposed),
          ...marksIn(post, exposed, { start: match.index, end }),
          ...groupsOf(match, post, lower, exposed),
        },
      };
    }
  }
  return null;
}

/** Handles that only say who is written to; "my @Uber smells" names what it is about. */
const ADDRESSED =
  /(?<!\b(?:my|our|an?|the|your|another|via|using|from|with|of|in|at|on) )@(?<name>\w+)/g;

/**
 * The post, as long as before, with the names in such handles blanked: "@GameBarn" speaks of no
 * game. What must or must not be said elsewhere (`about`, `not`) still sees them: on purpose, the
 * brand written to may tell the trade.
 */
function unaddressed(lower: string): string {
  return lower.replace(ADDRESSED, (_, name: string) => `@${'_'.repeat(name.length)}`);
}

function slotsIn(
  { slots = [] }: Situation,
  post: string,
  lower: string,
  exposed: Exposed,
): Record<string, Sourced> {
  const values: Record<string, Sourced> = {};
  for (const slot of slots) {
    const match = firstOf([everywhere(slot.source)], lower, 0);
    if (match) Object.assign(values, groupsOf(match, post, lower, exposed));
  }
  return values;
}

/** What the ways match, as one pattern of them all would: of two at one place, the earlier way's. */
function* toldIn(text: string, ways: readonly string[]): Generator<RegExpExecArray> {
  const patterns = ways.map(everywhere);
  for (let from = 0, tries = 0; tries < MOST_TRIES; tries += 1) {
    const first = firstOf(patterns, text, from);
    if (!first) return;
    yield first;
    from = first.index + Math.max(1, first[0].length);
  }
}

/** A post that says it so often and never now ("hope my order comes" a hundred times) is not read on. */
const MOST_TRIES = 12;

/** The pattern's place is set anew: it is shared, and the post before may have left it anywhere. */
function firstOf(patterns: readonly RegExp[], text: string, from: number): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const pattern of patterns) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found && (first === null || found.index < first.index)) first = found;
  }
  return first;
}

const compiled = new Map<string, RegExp>();

/** Compiled once, whichever situations and posts it is for. */
function everywhere(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? atOnce(new RegExp(pattern, 'gd'));
  compiled.set(pattern, known);
  return known;
}

const LONGEST = 32;
const UNSAYABLE = /[@#<>{}[\]|\\^`_=~*"“”]|https?:|\d{5,}/;

const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|christmas|easter)\b/g;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function groupsOf(
  match: RegExpExecArray,
  post: string,
  lower: string,
  { spans }: Exposed,
): Record<string, Sourced> {
  const values: Record<string, Sourced> = {};
  for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
    if (!place) continue;
    const [start, end] = place;
    if (spans.some((span) => start < span.end && span.start < end)) continue;
    // Shouted words are told in a normal voice; short capitals are names ("BA", "PS4").
    const written = post.slice(start, end).trim();
    const text =
      written.length > 4 && written === written.toUpperCase() ? lower.slice(start, end) : written;
    if (text === '' || text.length > LONGEST || UNSAYABLE.test(text)) continue;
    if ([OPINION, PROFANITY, PRIVATE].some((list) => list.test(text.toLowerCase()))) continue;
    values[name] = {
      text: /^[A-Z]/.test(name) ? proper(text) : text.replace(DAY, capital),
      source: 'post',
      basis: written,
    };
  }
  return values;
}

/** A group named with a capital holds a name: "denver" is Denver, "jfk" JFK, "ba123" BA123. */
function proper(text: string): string {
  if (text.length <= 3 || /^[a-z]{0,3} ?\d+$/i.test(text)) return text.toUpperCase();
  return text.replace(/(?<![\w'])[a-z]/g, (letter) => letter.toUpperCase());
}

export type Slots = Readonly<Record<string, Sourced | null | undefined>>;

/** The verb after {it}, for a thing in the plural: templates are written for one. */
const PLURAL: Readonly<Record<string, string>> = {
  is: 'are',
  "isn't": "aren't",
  was: 'were',
  "wasn't": "weren't",
  has: 'have',
  "hasn't": "haven't",
  does: 'do',
  "doesn't": "don't",
  keeps: 'keep',
  needs: 'need',
  shows: 'show',
  says: 'say',
};

function agreeing(piece: string, thing: Slots[string]): string {
  if (!thing || be(thing) === 'is') return piece;
  return piece.replace(/^ ([a-z']+)/, (all, verb: string) => {
    const plural = PLURAL[verb];
    return plural ? ` ${plural}` : all;
  });
}

/** A device has its verb right after it only where the sentence opens with it. */
const agrees = (slot: string, template: string): boolean =>
  slot === 'it' || (/^(?:gear|inner)$/.test(slot) && template.startsWith(`{${slot}}`));

/** Puts values into a template; null when one of its slots has none. */
export function fill(template: string, slots: Slots): Sentence | null {
  const parts: Part[] = [];
  let slot = '';
  for (const [i, piece] of template.split(/[{}]/).entries()) {
    if (i % 2 === 0) {
      if (piece !== '') parts.push(agrees(slot, template) ? agreeing(piece, slots[slot]) : piece);
      continue;
    }
    slot = piece;
    const value = slots[piece];
    if (!value) return null;
    parts.push(value);
  }
  return parts;
}

/** The first clause whose slots are all filled, as one thing told by the post. */
export function clauseOf({ told, basis }: Known, slots: Slots): Sourced | null {
  for (const clause of told.clauses) {
    const parts = fill(clause, slots);
    if (!parts) continue;
    const text = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
    return { text, source: 'post', basis };
  }
  return null;
}
