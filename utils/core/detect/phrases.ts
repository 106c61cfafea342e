import type { Token } from './tokens';

/** Where a listed phrase stands: indices into the tokens, half open. */
export interface PhraseHit<Tag> {
  tag: Tag;
  from: number;
  to: number;
}

interface Pattern<Tag> {
  tag: Tag;
  /** What follows the first word, as written; read when that word first turns up. */
  source: string;
  rest: Step[] | null;
}
interface Step {
  words: Set<string> | null;
  optional: boolean;
}

/**
 * A list of words and phrases, found in one pass over the tokens. No regular expressions, so no input
 * can make it slow; phrases are read only when their first word turns up, so that the first post on a
 * page waits little. How an entry is written:
 * - `late`, `on hold`: words as tokens spell them (`didnt` for "didn't").
 * - `delay/s/ed`: the word, or the word with an ending put on.
 * - `said|told me`: either word.
 * - `0 days`: any figure; `_`: any one word; `the?`: may be left out. The first word is never either.
 */
export class PhraseBook<Tag> {
  private readonly byFirst = new Map<string, Pattern<Tag>[]>();

  constructor(lists: Iterable<readonly [Tag, string]>) {
    for (const [tag, list] of lists) {
      for (const entry of list.split(',')) {
        const text = entry.trim();
        const space = text.indexOf(' ');
        const first = space < 0 ? text : text.slice(0, space);
        if (first === '') continue;
        const source = space < 0 ? '' : text.slice(space + 1);
        const pattern = { tag, source, rest: source === '' ? [] : null };
        for (const word of choices(first)) {
          const known = this.byFirst.get(word);
          if (known === undefined) this.byFirst.set(word, [pattern]);
          else known.push(pattern);
        }
      }
    }
  }

  /** All hits in text order; hits of one tag may overlap those of another. */
  find(tokens: readonly Token[]): PhraseHit<Tag>[] {
    const hits: PhraseHit<Tag>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const word = tokens[from]?.word;
      if (!word) continue;
      const patterns = this.byFirst.get(word) ?? this.byFirst.get(plain(word));
      if (patterns === undefined) continue;
      const next = tokens[from + 1]?.word ?? '';
      for (const pattern of patterns) {
        pattern.rest ??= pattern.source.split(/\s+/).map(readStep);
        const { tag, rest } = pattern;
        const second = rest[0];
        // Most phrases end here: their second word is not the next one.
        if (second?.words?.has(next) === false && !second.optional) continue;
        const to = second === undefined ? from + 1 : follow(tokens, from + 1, rest, 0);
        if (to > 0) hits.push({ tag, from, to });
      }
    }
    return hits;
  }
}

function follow(tokens: readonly Token[], at: number, steps: readonly Step[], n: number): number {
  const step = steps[n];
  if (step === undefined) return at;
  const word = tokens[at]?.word;
  if (word && (step.words === null || step.words.has(word))) {
    const end = follow(tokens, at + 1, steps, n + 1);
    if (end > 0) return end;
  }
  return step.optional ? follow(tokens, at, steps, n + 1) : -1;
}

function readStep(source: string): Step {
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  if (body === '_') return { words: null, optional };
  return { words: new Set(choices(body)), optional };
}

/** `delay/s|wait` gives delay, delays and wait. */
function choices(body: string): string[] {
  return body.split('|').flatMap((choice) => {
    const [stem = '', ...endings] = choice.split('/');
    return [stem, ...endings.map((ending) => stem + ending)];
  });
}

/** "sooo" as "so": three of one letter are never spelling. */
function plain(word: string): string {
  for (let i = 2; i < word.length; i += 1) {
    if (word[i] === word[i - 1] && word[i] === word[i - 2]) {
      return word.replace(/([a-z])\1{2,}/g, '$1');
    }
  }
  return word;
}
