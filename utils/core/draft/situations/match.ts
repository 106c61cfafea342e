import { atOnce } from '../../text/at-once';
import { smallLetters } from '../../text/small-letters';
import type { Exposed } from '../exposed';
import type { Sourced } from '../parts';
import type { Told } from '../subject';
import { groupsOf } from './groups';
import { hopeOf } from './hints';
import { marksIn } from './marks';
import type { Pattern, Situation } from './situation';

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
    if (situation.about && !says(lower, situation.about)) continue;
    for (const match of toldIn(said, ways)) {
      const end = match.index + match[0].length;
      const before = lower.slice(Math.max(0, match.index - 60), match.index);
      if (situation.not && says(lower, situation.not)) break;
      if (atOnce(NOT_NOW).test(before) || atOnce(OVER).test(lower.slice(end, end + 60))) continue;
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

/** What is asked of a post as a whole needs no place, which engines take longer to tell. */
function says(text: string, { source }: Pattern): boolean {
  const key = `whole ${source}`;
  const known = compiled.get(key) ?? atOnce(new RegExp(source));
  compiled.set(key, known);
  return known.test(text);
}

/** Compiled once, whichever situations and posts it is for. */
function everywhere(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? atOnce(new RegExp(pattern, 'gd'));
  compiled.set(pattern, known);
  return known;
}
