import { lowerStart } from '../shapes/shape';
import type { Token } from '../tokens';

/** A stretch of a post that may be a thing it speaks of. */
export interface Candidate {
  /** Where it stands in its sentence, half open, without its determiner. */
  from: number;
  to: number;
  /** The whole run of nouns that it was cut from, half open. */
  run: readonly [from: number, to: number];
  /** The word before the run where it says whose or which; '' elsewhere. */
  determiner: string;
  tokens: readonly Token[];
  /** As a reply of ours would name it: "the loading screen", "your AppleCard", "Windows 10". */
  text: string;
  /** Place in the post, UTF-16 units. */
  start: number;
  end: number;
}

/** More words than a name has. */
const LONGEST = 4;
/** Characters: a reply has room for two of them. */
const WIDEST = 36;

const DETERMINER =
  /^(?:the|an?|my|our|your|this|that|these|those|every|each|any|no|some|another|both|all|his|her|its|their|ur)$/;

/** Every noun phrase, and its parts where a phrase of several words may hold a word too many. */
export function candidatesIn(sentences: readonly (readonly Token[])[]): Candidate[] {
  return sentences.flatMap((tokens) => [...inSentence(tokens)]);
}

function* inSentence(tokens: readonly Token[]): Generator<Candidate> {
  for (let from = 0; from < tokens.length; ) {
    const to = runFrom(tokens, from);
    if (to === from) {
      from += 1;
      continue;
    }
    for (const [a, b] of stretches(from, to)) {
      const candidate = candidateOf(tokens, [from, to], a, b);
      if (candidate) yield candidate;
    }
    from = to;
  }
}

function runFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  while (isWord(tokens[to]) || (isNounOrVerb(tokens[to]) && opens(tokens, from, to))) {
    to += 1;
    if (!/^[ '’-]*$/.test((tokens[to - 1]?.after ?? '') + (tokens[to]?.before ?? ''))) break;
  }
  return to;
}

/** "my account", "the order": the tagger may take them for something one does. */
function isNounOrVerb(token: Token | undefined): boolean {
  return token !== undefined && !token.hidden && token.tags.has('Infinitive');
}

function opens(tokens: readonly Token[], from: number, to: number): boolean {
  return to > from || DETERMINER.test(tokens[from - 1]?.lower ?? '');
}

/** The whole run, cut to what a name may hold, and what is left without its first or its last word. */
function stretches(from: number, to: number): [number, number][] {
  const a = Math.max(from, to - LONGEST);
  const all: [number, number][] = [[a, to]];
  if (to - a > 1) all.push([a + 1, to], [a, to - 1]);
  if (to - a > 2) all.push([to - 1, to], [a, to - 2]);
  return all;
}

function isWord(token: Token | undefined): boolean {
  if (!token || token.hidden || DETERMINER.test(token.lower)) return false;
  const { tags } = token;
  if (
    ['Pronoun', 'Conjunction', 'Preposition', 'Expression', 'QuestionWord'].some((tag) =>
      tags.has(tag),
    )
  )
    return false;
  return tags.has('Noun') || tags.has('Adjective') || tags.has('Value') || tags.has('Gerund');
}

/** Letters of a name: "PS4", "eBay", a capital that no sentence gave it. */
export function isName({ text, initial }: Token): boolean {
  return (
    /\d/.test(text) || /^\p{Ll}?\p{Lu}\S*\p{Lu}/u.test(text) || (!initial && /^\p{Lu}/u.test(text))
  );
}

function candidateOf(
  tokens: readonly Token[],
  run: Candidate['run'],
  from: number,
  to: number,
): Candidate | null {
  const part = tokens.slice(from, to);
  const [first] = part;
  const last = part.at(-1);
  const ends = last?.tags.has('Noun') || isNounOrVerb(last) || /^\d{1,4}$/.test(last?.text ?? '');
  if (!first || !last || !ends || part.every(({ text }) => !/\p{L}/u.test(text))) return null;
  const determiner = determinerAt(tokens, run[0]);
  const words = lowerStart(part.map(({ text }) => text).join(' '), first);
  const text = `${lead(determiner, part)}${words}`;
  if (words.length < 3 || text.length > WIDEST || UNSAYABLE.test(words)) return null;
  return { from, to, run, determiner, tokens, text, start: first.start, end: last.end };
}

const UNSAYABLE = /[^\p{Script=Latin}\d '’.+-]/u;

/** What stands before a run belongs to every part of it. */
function determinerAt(tokens: readonly Token[], run: number): string {
  const before = tokens[run - 1];
  const joined = /^ *$/.test((before?.after ?? '') + (tokens[run]?.before ?? ''));
  return before && joined && DETERMINER.test(before.lower) ? before.lower : '';
}

/** Whose it is, from our side; names stand alone. */
function lead(determiner: string, part: readonly Token[]): string {
  if (/^(?:my|our)$/.test(determiner)) return 'your ';
  if (/^(?:your|ur)$/.test(determiner)) return 'our ';
  const named = part.some(isName);
  return named && !/^(?:the|an?|this|that)$/.test(determiner) ? '' : 'the ';
}
