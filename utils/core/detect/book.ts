import { GROUPS, LEXICON } from './lexicon';
import { PhraseBook, type PhraseHit } from './phrases';
import type { Token } from './tokens';

let book: PhraseBook<number> | null = null;

/** Word groups of the model that stand in a post, by index into {@link GROUPS}. */
export function groupHits(tokens: readonly Token[]): PhraseHit<number>[] {
  book ??= new PhraseBook(GROUPS.map((group, i) => [i, LEXICON[group]] as const));
  return book.find(tokens);
}
