import { fold } from '@/utils/core/text/normalise';
import { stopWords } from './stop-words';
import { tokenise } from './tokens';

const MIN_LENGTH = 3;

/** Words that can tell one post from another: no handles, links, figures or words of grammar. */
export function contentWords(text: string): Set<string> {
  const grammar = stopWords().get('en');
  return new Set(
    tokenise(fold(text).text)
      .map(({ word }) => word)
      .filter((word) => word.length >= MIN_LENGTH && /^[a-z']+$/.test(word))
      .filter((word) => !grammar?.has(word)),
  );
}
