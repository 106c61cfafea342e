import type { FactUse } from './draft';
import { asTold, inVoice, type Voice } from './voice';

/** A stretch of a draft that rests on something; the rest is our own plain words. */
export interface Sourced {
  text: string;
  source: FactUse['source'];
  basis: string;
}

export type Part = string | Sourced;
export type Sentence = readonly Part[];

/** Tag for templates: interpolated values are strings, sourced parts or lists of both. */
export function say(words: TemplateStringsArray, ...values: (Part | Sentence)[]): Part[] {
  return words.flatMap((word, i) => {
    const value = values[i];
    if (value === undefined) return [word];
    return [word, ...(typeof value === 'string' || 'text' in value ? [value] : value)];
  });
}

/** Joins sentences with spaces, in the brand's voice, and notes where each sourced part came to stand. */
export function realise(
  sentences: readonly Sentence[],
  voice: Voice,
): { text: string; facts: FactUse[] } {
  let text = '';
  const facts: FactUse[] = [];
  for (const sentence of sentences) {
    if (sentence.length === 0) continue;
    if (text !== '') text += ' ';
    for (const part of sentence) {
      const own = typeof part === 'string';
      // What the agent, the policy or our own records say stands as it was written.
      const words = own
        ? inVoice(part, voice)
        : part.source === 'post'
          ? asTold(part.text, voice)
          : part.text;
      if (words === '') continue;
      const start = text.length;
      const opens = startsSentence(text) && !words.startsWith('http');
      text += opens ? capitalLetter(words) : words;
      if (!own) facts.push({ start, end: text.length, source: part.source, basis: part.basis });
    }
  }
  return { text, facts };
}

function startsSentence(before: string): boolean {
  return before === '' || /[.!?]\s$/.test(before);
}

/** Names such as "iPhone" keep their small letter. */
function capitalLetter(text: string): string {
  return text.replace(
    /^(["']?)(\p{Ll})(?!\p{Lu})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
}
