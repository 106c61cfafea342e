/**
 * Lists of words in lower case: every text that a pattern matches holds one of each list. No list:
 * nothing can be said.
 */
export type Needles = readonly (readonly string[])[];

interface Known {
  /** All that this part can be, when that is few. */
  exact: readonly string[] | null;
  needs: Needles;
}

/** How much is worked out: more excludes more texts and takes more room. */
export interface Room {
  /** Spellings of one stretch. */
  spellings: number;
  /** Words in a list. */
  words: number;
  lists: number;
  /** About which share of texts holds a word: of two lists the one that fewer texts fit is then kept. */
  shareOf?: (word: string) => number;
}

const ROOM: Room = { spellings: 24, words: 120, lists: 3 };
const ANYTHING: Known = { exact: null, needs: [] };
const NOTHING: Known = { exact: [''], needs: [] };

/** Thrown at syntax that is not read here: nothing is then said about the pattern. */
class Unread extends Error {}

/**
 * What a text must hold for a pattern (RE2's, or JavaScript's over small letters) to match it at
 * all, in lower case. Compiling a pattern and running it cost a hundred times what looking for words
 * does, and of a pack's three hundred patterns a reply comes near a dozen. (The idea is that of RE2's
 * own prefilter, which RE2JS leaves out where case is ignored.) Never wrong, often silent about what
 * it does not understand.
 */
export function needlesOf(pattern: string, room: Room = ROOM): Needles {
  try {
    return new Reader(pattern, room).all();
  } catch (error) {
    if (error instanceof Unread) return [];
    throw error;
  }
}

/** A text as needles are looked for in it. The long s is the one letter whose case RE2 folds and lower case does not. */
export function hay(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}

export function mayMatch(needles: Needles, lowered: string): boolean {
  return needles.every((list) => list.some((needle) => lowered.includes(needle)));
}

// Sticky: each is tried at one place only.
const COUNT = /\{(\d+)(,(\d*))?\}/y;
const SIGN = /[?*+]/y;
const OPEN = /\((?:\?:|\?P?<\w+>|(?!\?))/y;
const LOOK = /\(\?<?[=!]/y;
const PLACE = /\\[bB]|[$^]/y;
const ANY_LETTER = /\\x\{[0-9a-f]+\}|\\[wWdDsS]|\./iy;
const ESCAPED = /\\([^a-z0-9])/iy;
const PLAIN = /[^\\()[\]{}|?*+.^$]/uy;
const CLASS = /\[(\^?)((?:\\[^\n]|[^\]\\[])*)\]/y;
/** A class that is worth spelling out. */
const FEW = /^[a-z0-9@*' ]{1,4}$/i;

class Reader {
  #at = 0;
  constructor(
    readonly pattern: string,
    readonly room: Room,
  ) {}

  all(): Needles {
    const known = this.#alternatives();
    if (this.#at < this.pattern.length) throw new Unread();
    return listsOf(known, this.room);
  }

  #alternatives(): Known {
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    return branches.length === 1 ? (branches[0] ?? ANYTHING) : either(branches, this.room);
  }

  #sequence(): Known {
    const parts: Known[] = [];
    for (;;) {
      const next = this.pattern.charAt(this.#at);
      if (next === '' || next === '|' || next === ')') return inOrder(parts, this.room);
      parts.push(this.#item());
    }
  }

  #item(): Known {
    const known = this.#atom();
    const [, least, open, most] = this.#match(COUNT) ?? [];
    const sign = least === undefined ? (this.#match(SIGN)?.[0] ?? null) : null;
    if (least === undefined && sign === null) return known;
    // Lazy or greedy: the same texts match.
    this.#take('?');
    const from = least === undefined ? (sign === '+' ? 1 : 0) : Number(least);
    const once = sign === '?' || (from === 0 && most === '1');
    if (once) return { exact: known.exact && [...known.exact, ''], needs: [] };
    if (from === 1 && open === undefined && sign === null) return known;
    return from === 0 ? ANYTHING : { exact: null, needs: listsOf(known, this.room) };
  }

  #atom(): Known {
    if (this.#match(LOOK)) {
      // It takes up no room, and what it asks for is not looked at.
      this.#alternatives();
      if (!this.#take(')')) throw new Unread();
      return NOTHING;
    }
    if (this.#match(OPEN)) {
      const known = this.#alternatives();
      if (!this.#take(')')) throw new Unread();
      return known;
    }
    const plain = this.#match(PLAIN)?.[0] ?? this.#match(ESCAPED)?.[1];
    if (plain !== undefined) return letter(plain);
    if (this.#match(PLACE)) return NOTHING;
    if (this.#match(ANY_LETTER)) return ANYTHING;
    const [, not, chars] = this.#match(CLASS) ?? [];
    if (chars === undefined) throw new Unread();
    return not === '' && FEW.test(chars) ? either([...chars].map(letter), this.room) : ANYTHING;
  }

  #take(char: string): boolean {
    if (this.pattern.charAt(this.#at) !== char) return false;
    this.#at += 1;
    return true;
  }

  #match(shape: RegExp): RegExpExecArray | null {
    shape.lastIndex = this.#at;
    const found = shape.exec(this.pattern);
    if (found) this.#at += found[0].length;
    return found;
  }
}

/** Other scripts have letters whose cases are not one to one. */
function letter(char: string): Known {
  return char > '~' ? ANYTHING : { exact: [char.toLowerCase()], needs: [] };
}

function either(branches: readonly Known[], room: Room): Known {
  const exact = united(branches.map((one) => one.exact));
  const needs = united(branches.map((one) => listsOf(one, room)[0] ?? null));
  return {
    exact: exact && exact.length <= room.spellings ? exact : null,
    needs: needs && needs.length <= room.words ? [needs] : [],
  };
}

function united(lists: readonly (readonly string[] | null)[]): string[] | null {
  const known = lists.filter((list) => list !== null);
  return known.length < lists.length ? null : [...new Set(known.flat())];
}

function inOrder(parts: readonly Known[], room: Room): Known {
  const needs: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    const { exact } = part;
    const joined = exact && run.flatMap((start) => exact.map((end) => start + end));
    if (joined && joined.length <= room.spellings) {
      run = joined;
      continue;
    }
    whole = false;
    needs.push(run, ...part.needs);
    run = exact ?? [''];
  }
  return whole ? { exact: run, needs: [] } : { exact: null, needs: telling([...needs, run], room) };
}

function listsOf({ exact, needs }: Known, room: Room): Needles {
  return telling(exact ? [exact, ...needs] : needs, room);
}

/** The lists that exclude most: as far as is known how common words are, else those whose shortest word is longest. */
function telling(lists: Needles, { lists: limit, shareOf }: Room): Needles {
  return lists
    .map((list) => ({
      list,
      shortest: Math.min(...list.map(({ length }) => length)),
      share: shareOf ? shareOfAny(list, shareOf) : 1,
    }))
    .filter(({ list, shortest }) => list.length > 0 && shortest > 0)
    .sort((a, b) => a.share - b.share || b.shortest - a.shortest || a.list.length - b.list.length)
    .slice(0, limit)
    .map(({ list }) => list.filter((word) => !list.some((other) => isInside(other, word))));
}

/** As if words came independently of each other. */
function shareOfAny(words: readonly string[], shareOf: (word: string) => number): number {
  return 1 - words.reduce((none, word) => none * (1 - shareOf(word)), 1);
}

function isInside(inner: string, outer: string): boolean {
  return inner !== outer && outer.includes(inner);
}
