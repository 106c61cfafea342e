import { shareOfPosts } from '../../detect/share';
import { needlesOf, type Room } from '../../text/needles';
import type { Situation } from './situation';

/** What a post must hold to tell each situation, packed: worked out when Amends is built. */
export interface Hints {
  /** All words, parted by bars. */
  words: string;
  /** Lists of places in `words`, in base 36, parted by spaces. */
  lists: readonly string[];
  /** By situation: places in `lists`, one word of each of which is in every post that tells it. */
  of: Readonly<Record<string, readonly number[]>>;
}

/** One list keeps nineteen of twenty situations from a post; longer words would double the size. */
const ROOM: Room = { spellings: 8, words: 200, lists: 1 };

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
  const of: Record<string, number[]> = {};
  for (const { id, when, about } of situations) {
    const needles = [when, ...(about ? [about] : [])].flatMap(({ source }) =>
      needlesOf(source, room),
    );
    of[id] = needles.map((list) => {
      const places = list.map((word) => placeOf(words, word)).sort((a, b) => a - b);
      return placeOf(lists, places.map((place) => place.toString(36)).join(' '));
    });
  }
  return { words: [...words.keys()].join('|'), lists: [...lists.keys()], of };
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

let given: { words: string[]; lists: number[][]; of: Hints['of'] } | null = null;

/**
 * Takes over what was worked out: most situations are then never tried on a post. Without it each is,
 * with the same result.
 */
export function knowSituations({ words, lists, of }: Hints): void {
  given = {
    words: words.split('|'),
    lists: lists.map((list) => list.split(' ').map((place) => Number.parseInt(place, 36))),
    of,
  };
}

/** Whether a post may tell a situation. */
export function hopeOf(lower: string): (situation: Situation) => boolean {
  if (!given) return () => true;
  const { words, lists, of } = given;
  const has = words.map((word) => lower.includes(word));
  const fits = lists.map((places) => places.some((place) => has[place]));
  return ({ id }) => of[id]?.every((list) => fits[list]) ?? true;
}
