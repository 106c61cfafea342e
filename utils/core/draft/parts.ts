import type { FactUse } from './draft';

/** A stretch of a draft that rests on something; the rest is our own plain words. */
export interface Sourced {
  text: string;
  source: FactUse['source'];
  basis: string;
}

export type Part = string | Sourced;
export type Sentence = readonly Part[];

/** Tag for templates: interpolated values are strings or sourced parts. */
export function say(words: TemplateStringsArray, ...values: Part[]): Part[] {
  return words.flatMap((word, i) => {
    const value = values[i];
    return value === undefined ? [word] : [word, value];
  });
}

/** Joins sentences with spaces and notes where each sourced part came to stand. */
export function realise(sentences: readonly Sentence[]): { text: string; facts: FactUse[] } {
  let text = '';
  const facts: FactUse[] = [];
  for (const sentence of sentences) {
    if (text !== '') text += ' ';
    for (const part of sentence) {
      if (typeof part === 'string') text += part;
      else {
        facts.push({
          start: text.length,
          end: text.length + part.text.length,
          source: part.source,
          basis: part.basis,
        });
        text += part.text;
      }
    }
  }
  return { text, facts };
}

export function capital(part: Sourced): Sourced {
  return {
    ...part,
    text: part.text.replace(
      /^(["']?)(\p{Ll})/u,
      (_, quote: string, letter: string) => quote + letter.toUpperCase(),
    ),
  };
}
