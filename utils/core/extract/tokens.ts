import nlp from 'compromise/two';
import { HIDDEN, type Prepared } from './prepare';

/** One word of the prepared text with what the tagger makes of it. */
export interface Token {
  text: string;
  lower: string;
  tags: ReadonlySet<string>;
  /** Punctuation and space around it, as prepared. */
  before: string;
  after: string;
  /** Place in the original post. */
  start: number;
  end: number;
  /** Private data stood here. */
  hidden: boolean;
  /** First of its sentence: its capital may be only that. */
  initial: boolean;
}

/** Sentences of tokens: the one parse a post gets. */
export function tokenise(prepared: Prepared): Token[][] {
  const sentences: Token[][] = [];
  let at = 0;
  for (const terms of nlp(prepared.text).docs) {
    const sentence: Token[] = [];
    for (const term of terms) {
      const last = sentence.at(-1);
      // A contraction comes as its visible word and an implied one without text; lone signs join the gap.
      if (last && !/[\p{L}\p{N}]/u.test(term.text)) {
        const gap = term.pre + term.text + term.post;
        at += gap.length;
        sentence[sentence.length - 1] = { ...last, after: last.after + gap };
        continue;
      }
      const start = at + term.pre.length;
      const end = start + term.text.length;
      at = end + term.post.length;
      sentence.push({
        text: term.text,
        lower: term.text.toLowerCase(),
        tags: term.tags ?? new Set(),
        before: term.pre,
        after: term.post,
        start: prepared.from[start] ?? 0,
        end: prepared.to[end - 1] ?? 0,
        hidden: term.text.includes(HIDDEN),
        initial: sentence.length === 0,
      });
    }
    if (sentence.length > 0) sentences.push(sentence);
  }
  return sentences;
}

export function isVerb(token: Token | undefined): boolean {
  return token?.tags.has('Verb') ?? false;
}

export function isNoun(token: Token | undefined): boolean {
  return token?.tags.has('Noun') ?? false;
}
