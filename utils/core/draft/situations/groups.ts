import { OPINION, PRIVATE, PROFANITY } from '../../extract/words';
import { type Exposed, isExposed } from '../exposed';
import type { Sourced } from '../parts';

const LONGEST = 32;
const UNSAYABLE = /[@#<>{}[\]|\\^`_=~*"“”]|https?:|\d{5,}/;

const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|christmas|easter)\b/g;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What the named groups of a match hold, as it can be told back. */
export function groupsOf(
  match: RegExpExecArray,
  post: string,
  lower: string,
  { spans }: Exposed,
): Record<string, Sourced> {
  const values: Record<string, Sourced> = {};
  for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
    if (!place) continue;
    const [start, end] = place;
    if (isExposed(spans, start, end)) continue;
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
