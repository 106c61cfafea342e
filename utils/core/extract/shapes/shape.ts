import type { ProblemForm } from '../specifics';
import { contract, tell } from '../tell';
import type { Token } from '../tokens';
import { LEADERS } from '../words';

/** One way to put a clause from our side. */
export interface Shape {
  form: ProblemForm;
  /** Who the clause is about. */
  subject: 'speaker' | 'thing' | 'brand' | 'pronoun' | 'nobody';
  tokens: Token[];
  /** Words put in front: "you've", "the". */
  lead: string;
  /** The whole wording, where word order changed; it cannot be shortened. */
  text: string | null;
}

export function shape(
  form: ProblemForm,
  subject: Shape['subject'],
  tokens: Token[],
  lead = '',
  text: string | null = null,
): Shape {
  return { form, subject, tokens, lead, text };
}

/** The wording of a shape over some of its tokens. */
export function wordingOf(shaped: Shape, tokens: readonly Token[]): string {
  if (shaped.text !== null) return contract(shaped.text);
  const told = lowerStart(tell(tokens), tokens[0]);
  return shaped.lead ? `${shaped.lead} ${told}` : told;
}

/** A sentence's first word loses its capital unless it is a name. */
export function lowerStart(text: string, first: Token | undefined): string {
  if (!first?.initial) return text;
  const name = ['Organization', 'WeekDay', 'Month', 'Place', 'Person', 'Acronym'].some((tag) =>
    first.tags.has(tag),
  );
  const inner = /[A-Z].*[A-Z]|\d/.test(first.text);
  return name || inner ? text : text.replace(/^\p{Lu}(?=\p{Ll}|\s|')/u, (c) => c.toLowerCase());
}

export const SPEAKER = /^(?:i|we|i'm|i've|i'd|i'll|we're|we've|we'd|we'll)$/;
export const BRAND = /^(?:you|you're|you've|you'd|you'll)$/;
export const PERSON = /^(?:they|he|she|they've|they're|he's|she's|someone|somebody)$/;

const TIME =
  /^(?:today|tonight|yesterday|currently|recently|meanwhile|finally|unfortunately|sadly)$/;

/** Drops greetings, fillers and leading times: "Hi, so today my app …". */
export function stripLeaders(tokens: Token[]): Token[] {
  let i = 0;
  while (i < tokens.length - 1) {
    const lower = tokens[i]?.lower ?? '';
    const next = tokens[i + 1]?.lower ?? '';
    if (lower === 'no' && /^(?:i|my|we|our|you|your)$/.test(next)) {
      i += 1;
      continue;
    }
    if (lower === 'so' && /^(?:many|much|far|long)$/.test(next)) break;
    if (/^(?:last|this)$/.test(lower) && /^(?:night|morning|week|afternoon|evening)$/.test(next)) {
      i += 2;
    } else if (
      LEADERS.has(lower) ||
      TIME.test(lower) ||
      (lower === 'there' && SPEAKER.test(next))
    ) {
      i += 1;
    } else break;
  }
  return tokens.slice(i);
}
