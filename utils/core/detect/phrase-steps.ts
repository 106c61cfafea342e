import type { Token } from './tokens';

/** One word of a phrase, as a list writes it; `words` is null where any will do. */
export interface Step {
  words: Set<string> | null;
  optional: boolean;
}

/** The words that may follow where step `n` begins, null where any word or none may. */
export function nextWords(steps: readonly Step[], n: number): Set<string> | null {
  const step = steps[n];
  if (step === undefined || step.words === null) return null;
  if (!step.optional) return step.words;
  const later = nextWords(steps, n + 1);
  return later === null ? null : new Set([...step.words, ...later]);
}

const HANDLE = '@';

/** The word that phrases see at a token: a handle is one sign for all, what is no word is empty. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined) return '';
  return token.kind === 'mention' ? HANDLE : token.word;
}

/** @returns the index after the steps, -1 where they do not fit */
export function follow(
  tokens: readonly Token[],
  at: number,
  steps: readonly Step[],
  n: number,
): number {
  const step = steps[n];
  if (step === undefined) return at;
  const word = wordAt(tokens, at);
  if (step.words === null ? word !== '' && word !== HANDLE : step.words.has(word)) {
    const end = follow(tokens, at + 1, steps, n + 1);
    if (end > 0) return end;
  }
  return step.optional ? follow(tokens, at, steps, n + 1) : -1;
}

/** `wait|hold?` as a step: either word, or none. */
export function readStep(source: string): Step {
  const optional = isOptional(source);
  const body = optional ? source.slice(0, -1) : source;
  if (body === '_') return { words: null, optional };
  return { words: new Set(choices(body)), optional };
}

/** Whether a word of a phrase may be left out. */
export const isOptional = (source: string) => source.length > 1 && source.endsWith('?');

/** `delay/s|wait` gives delay, delays and wait. */
export function choices(body: string): string[] {
  if (!body.includes('/') && !body.includes('|') && !body.includes('~')) return [body];
  return body.split('|').flatMap((choice) => {
    if (choice.endsWith('~')) return inflected(choice.slice(0, -1));
    const [stem = '', ...endings] = choice.split('/');
    return [stem, ...endings.map((ending) => stem + ending)];
  });
}

/** burn, burns, burned, burning; slice, sliced, slicing; trip, tripped; injury, injuries. */
function inflected(word: string): string[] {
  const last = word.slice(-1);
  const stem = word.slice(0, -1);
  if (last === 'e') return [word, `${word}s`, `${word}d`, `${stem}ing`];
  if (last === 'y' && !/[aeou]y$/.test(word)) {
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const s = /(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's';
  const plain = [word, word + s, `${word}ed`, `${word}ing`];
  return /[^aeiou][aeiou][bdgklmnprt]$/.test(word)
    ? [...plain, `${word}${last}ed`, `${word}${last}ing`]
    : plain;
}
