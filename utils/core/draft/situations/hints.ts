import { shareOfPosts } from '../../detect/share';
import { alternativesOf } from '../../text/alternatives';
import { needlesOf, type Room } from '../../text/needles';
import type { Situation } from './situation';

/** What a post must hold to tell each situation, packed: worked out when Amends is built. */
export interface Hints {
  /** All words, parted by bars. */
  words: string;
  /** Lists of places in `words`. */
  lists: readonly (readonly number[])[];
  /**
   * By situation: what it is about, then each way to tell it. All are places in `lists`, one word of
   * each of which is in every post that tells it so.
   */
  of: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** Two lists keep all but four or five situations from a post; a third, or longer words, would keep one more. */
const ROOM: Room = { spellings: 8, words: 200, lists: 2 };

/** Works the hints out; takes seconds. */
export function hintsOf(situations: readonly Situation[]): Hints {
  const room = { ...ROOM, shareOf: remembered(shareOfPosts) };
  const words = new Map<string, number>();
  const lists = new Map<string, number>();
  const placeOf = (known: Map<string, number>, key: string): number => {
    const place = known.get(key) ?? known.size;
    known.set(key, place);
    return place;
  };
  const needed = (pattern: string): number[] =>
    needlesOf(pattern, room).map((list) => {
      const places = list.map((word) => placeOf(words, word)).sort((a, b) => a - b);
      return placeOf(lists, JSON.stringify(places));
    });
  const of: Record<string, number[][]> = {};
  for (const { id, when, about } of situations) {
    of[id] = [about ? needed(about.source) : [], ...alternativesOf(when.source).map(needed)];
  }
  return {
    words: [...words.keys()].join('|'),
    lists: [...lists.keys()].map((places) => JSON.parse(places)),
    of,
  };
}

/** The same word stands in many patterns. */
function remembered(shareOf: (word: string) => number): (word: string) => number {
  const shares = new Map<string, number>();
  return (word) => {
    const share = shares.get(word) ?? shareOf(word);
    shares.set(word, share);
    return share;
  };
}

let given: { words: string[]; lists: Hints['lists']; of: Hints['of'] } | null = null;

/**
 * Takes over what was worked out: most patterns are then never compiled, and most of the others in
 * small part. Without it each is tried whole, with the same result.
 */
export function knowSituations({ words, lists, of }: Hints): void {
  given = { words: words.split('|'), lists, of };
}

/** The ways to tell a situation that a post may use, in order. */
export function hopeOf(lower: string): (situation: Situation) => readonly string[] {
  if (!given) return waysOf;
  const { words, lists, of } = given;
  const has = words.map((word) => lower.includes(word));
  const fits = lists.map((places) => places.some((place) => has[place]));
  const allFit = (needed: readonly number[]): boolean => needed.every((list) => fits[list]);
  return (situation) => {
    const [about, ...ways] = of[situation.id] ?? [];
    if (!about) return waysOf(situation);
    if (!allFit(about) || !ways.some(allFit)) return [];
    return waysOf(situation).filter((_, i) => allFit(ways[i] ?? []));
  };
}

const split = new WeakMap<Situation, readonly string[]>();

function waysOf(situation: Situation): readonly string[] {
  const ways = split.get(situation) ?? alternativesOf(situation.when.source);
  split.set(situation, ways);
  return ways;
}
