import {
  choices,
  follow,
  isOptional,
  nextWords,
  readStep,
  type Step,
  wordAt,
} from './phrase-steps';
import { NOT_ASKED, type Token } from './tokens';

/** Where a listed phrase stands: indices into the tokens, half open. */
export interface PhraseHit<Tag> {
  tag: Tag;
  from: number;
  to: number;
}

interface Pattern<Tag> {
  tag: Tag;
  /** The first word, endings and all, and what follows it, as written. */
  first: string;
  source: string;
}
interface Phrase<Tag> {
  tag: Tag;
  /** What follows the first word, as written. */
  source: string;
  /** How many steps of it are known to fit when the phrase is tried. */
  known: number;
  /** Nothing is left to fit after those. */
  fits: boolean;
  /** Read when the phrase is first tried: most never are. */
  rest: Step[] | null;
}

/** The phrases that begin with one word, sorted by the word that may follow. */
interface Branch<Tag> {
  bySecond: Map<string, Phrase<Tag>[]>;
  /** Whatever follows: phrases of one word, or whose second word may be any or missing. */
  otherwise: Phrase<Tag>[];
}

interface Entry<Tag> {
  patterns: Pattern<Tag>[];
  branch: Branch<Tag> | null;
}

/** Numbers of the words that phrases of any book begin with: a token looks its word up once for all books. */
const NUMBERS = new Map<string, number>();
/** Tells how many words were known when a token asked: lists read since may know its word. */
const unknown = () => NOT_ASKED - 1 - NUMBERS.size;

/**
 * A list of words and phrases, found in one pass over the tokens. No regular expressions, so no input
 * can make it slow. Entries are read when a word with their first letter turns up, phrases when their
 * first word does, so that the first post on a page waits little. How an entry is written:
 * - `late`, `on hold`: words as tokens spell them (`didnt` for "didn't").
 * - `delay/s/ed`: the word, or the word with an ending put on.
 * - `scald~`: the word and its regular endings (scalds, scalded, scalding).
 * - `said|told me`: either word.
 * - `0 days`: any figure; `_`: any one word; `@`: anybody's handle; `the?`: may be left out. The first
 *   word is none of these.
 */
export class PhraseBook<Tag> {
  /** By the code of their first letter. */
  private readonly unread: (Pattern<Tag>[] | undefined)[] = [];
  /** By the number of the first word; no gaps, which would make reading slow. */
  private readonly byFirst: (Entry<Tag> | null)[] = [];
  private taken = 0;

  constructor(private readonly lists: readonly (readonly [Tag, string])[]) {}

  /**
   * Takes up some more of the lists; `find` does so with all that are left.
   * @returns false when none are left
   */
  prepare(some: number): boolean {
    for (const [tag, list] of this.lists.slice(this.taken, this.taken + some)) {
      for (const entry of list.split(',')) {
        const text = entry.trim();
        const space = text.indexOf(' ');
        const head = space < 0 ? text : text.slice(0, space);
        const source = space < 0 ? '' : text.slice(space + 1);
        for (const first of head.includes('|') ? head.split('|') : [head]) {
          if (first === '') continue;
          const letter = first.charCodeAt(0);
          const known = this.unread[letter];
          if (known === undefined) this.unread[letter] = [{ tag, first, source }];
          else known.push({ tag, first, source });
        }
      }
    }
    this.taken += some;
    return this.taken < this.lists.length;
  }

  /** All hits in text order; those that start together come in the order of the lists. */
  find(tokens: readonly Token[]): PhraseHit<Tag>[] {
    const hits: PhraseHit<Tag>[] = [];
    if (this.taken < this.lists.length) this.prepare(this.lists.length);
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from];
      if (token === undefined || token.word === '') continue;
      const branch = this.branchAt(token) ?? this.plainBranch(token);
      if (branch === null) continue;
      const next = wordAt(tokens, from + 1);
      const phrases = branch.bySecond.get(next) ?? branch.otherwise;
      for (let i = 0; i < phrases.length; i += 1) {
        const phrase = phrases[i];
        if (phrase === undefined) break;
        const { tag, known } = phrase;
        const at = from + 1 + known;
        const to = phrase.fits ? at : follow(tokens, at, stepsOf(phrase), known);
        if (to > 0) hits.push({ tag, from, to });
      }
    }
    return hits;
  }

  private branchAt(token: Token): Branch<Tag> | null {
    this.read(token.word);
    if (token.number < 0 && token.number !== unknown()) {
      token.number = NUMBERS.get(token.word) ?? unknown();
    }
    return this.branchOf(token.number);
  }

  private branchOf(number: number): Branch<Tag> | null {
    const entry = number < 0 ? null : this.byFirst[number];
    if (!entry) return null;
    entry.branch ??= readBranch(entry.patterns);
    return entry.branch;
  }

  private read(word: string): void {
    const letter = word.charCodeAt(0);
    const unread = this.unread[letter];
    if (unread === undefined) return;
    this.unread[letter] = undefined;
    for (const pattern of unread) {
      for (const first of choices(pattern.first)) this.entryOf(first).patterns.push(pattern);
    }
  }

  private entryOf(word: string): Entry<Tag> {
    const number = NUMBERS.get(word) ?? NUMBERS.size;
    NUMBERS.set(word, number);
    while (this.byFirst.length <= number) this.byFirst.push(null);
    const entry = this.byFirst[number] ?? { patterns: [], branch: null };
    this.byFirst[number] = entry;
    return entry;
  }

  /** "sooo" as "so": three of one letter are never spelling. */
  private plainBranch({ stretched, word }: Token): Branch<Tag> | null {
    if (!stretched) return null;
    const plain = word.replace(/([a-z])\1{2,}/g, '$1');
    this.read(plain);
    return this.branchOf(NUMBERS.get(plain) ?? NOT_ASKED);
  }
}

function readBranch<Tag>(patterns: readonly Pattern<Tag>[]): Branch<Tag> {
  const { bySecond, otherwise }: Branch<Tag> = { bySecond: new Map(), otherwise: [] };
  for (const { tag, source } of patterns) {
    const space = source.search(/\s/);
    const first = space < 0 ? source : source.slice(0, space);
    const plain = first !== '' && first !== '_' && !isOptional(first);
    const fits = source === '' || (plain && space < 0);
    const phrase: Phrase<Tag> = { tag, source, known: plain ? 1 : 0, fits, rest: null };
    const next = plain ? choices(first) : nextWords(stepsOf(phrase), 0);
    if (next === null) {
      for (const list of bySecond.values()) list.push(phrase);
      otherwise.push(phrase);
      continue;
    }
    for (const word of next) {
      const list = bySecond.get(word);
      if (list === undefined) bySecond.set(word, [...otherwise, phrase]);
      else if (list.at(-1) !== phrase) list.push(phrase);
    }
  }
  return { bySecond, otherwise };
}

function stepsOf<Tag>(phrase: Phrase<Tag>): Step[] {
  const { source } = phrase;
  phrase.rest ??= source === '' ? [] : source.split(/\s+/).map(readStep);
  return phrase.rest;
}
