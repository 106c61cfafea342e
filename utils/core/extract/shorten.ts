import type { Clause } from './clauses';
import { type Shape, wordingOf } from './shapes/shape';
import type { Token } from './tokens';

/** Longest clause we repeat, in characters: a reply needs the rest for its answer. */
export const LONGEST = 108;
const SHORTEST_WORDS = 3;

const SUBORDINATE =
  /^(?:when|while|because|until|after|since|if|before|as|whenever|which|who|despite|even|unless|that|and|but|so|or|then|though|where|without|whilst|than|at|in|on|with|for|from|via|through|during)$/;
const DANGLES =
  /^(?:and|but|or|so|because|when|while|if|that|which|who|the|a|an|my|your|our|of|to|for|from|with|at|in|on|by|as|is|are|was|were|has|have|had|be|been|than|then|via|please|am|i'm|i|it's|it|what|why|how|where|not|very|too|number|ref|reference|no|this|these|since|about|into|like|lol|plus|until|after|before|just|still|even|get|got|also|ever|their|its|his|her|yet)$/;

/** A clause may end before `at`: at a comma or a small word, but never between a verb and what belongs to it. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.after.includes(',')) return true;
  if (before?.tags.has('Verb') || before?.tags.has('Pronoun')) return false;
  return SUBORDINATE.test(tokens[at]?.lower ?? '');
}

/** Cuts a clause to what fits, at a joint, before private data, and drops loose ends. */
export function shorten(shaped: Shape): Token[] | null {
  let tokens = shaped.tokens;
  const hidden = tokens.findIndex((token) => token.hidden);
  if (hidden >= 0) {
    if (shaped.text !== null) return null;
    tokens = tokens.slice(0, hidden);
  }
  tokens = trimEnd(tokens, hidden >= 0);
  let end = tokens.length;
  while (end > 0 && wordingOf(shaped, tokens.slice(0, end)).length > LONGEST) {
    if (shaped.text !== null) return null;
    end -= 1;
    while (end > SHORTEST_WORDS && !isJoint(tokens, end)) end -= 1;
    if (end <= SHORTEST_WORDS) return null;
  }
  const cut = trimEnd(tokens.slice(0, end), end < tokens.length);
  return cut.length >= (shaped.form === 'fragment' ? 2 : SHORTEST_WORDS) ||
    (cut.length >= 2 && shaped.lead !== '')
    ? cut
    : null;
}

/** Word order may change in a shape, so loose ends go first. */
export function tidy(clause: Clause): Clause {
  return { ...clause, tokens: trimEnd(clause.tokens, false) };
}

function trimEnd(tokens: readonly Token[], cut: boolean): Token[] {
  let end = tokens.length;
  while (end > 0) {
    const lower = tokens[end - 1]?.lower ?? '';
    const loose = cut
      ? DANGLES.test(lower)
      : /^(?:please|and|but|or|so|because|pls|lol|yet|also|to|plus|thanks|why|the|a|my|your|what|how|then|if|when|sir|guys|mate|team|fix|help|from|by|with|of)$/.test(
          lower,
        );
    if (!loose && !isLeftOver(tokens, end)) break;
    if (!cut && lower === 'yet') break;
    if (lower === 'help' && WANTED.test(tokens[end - 2]?.lower ?? '')) break;
    end -= 1;
  }
  return tokens.slice(0, end);
}

const WANTED = /^(?:much|any|no|the|more|your|some|of|for|to|get|getting|need|customer|enough)$/;

/** "a flight on": the link that followed is gone, and so goes its preposition. */
function isLeftOver(tokens: readonly Token[], end: number): boolean {
  const before = tokens[end - 2];
  const noun = before?.tags.has('Noun') && !before.tags.has('Pronoun');
  return /^(?:on|at|in|for|about|into)$/.test(tokens[end - 1]?.lower ?? '') && (noun ?? false);
}
