import { PhraseBook, type PhraseHit } from '@/utils/core/detect/phrases';
import type { Token } from '@/utils/core/detect/tokens';
import type { Category } from '@/utils/core/post/verdict';
import { CATEGORY_CUES } from './category-cues';
import type { FlagRule } from './flags/rule';
import { RULES } from './flags/rules';
import { HEAT_WORDS } from './heat-words';
import { NOT_FOR_US_WORDS } from './not-for-us-words';
import { SENSES, type Sense } from './senses';
import { STRANDED } from './stranded';

/** What a listed phrase means to triage. */
export type Mark =
  | { kind: 'cue'; rule: FlagRule; why: string }
  | { kind: 'guard'; rule: FlagRule }
  | { kind: 'category'; category: Category }
  | { kind: 'heat'; of: 'swearing' | 'rage' }
  | { kind: 'sense'; sense: Sense }
  | { kind: 'stranded' }
  | { kind: 'not-for-us'; of: keyof typeof NOT_FOR_US_WORDS };

/** Listed phrases of one post, in text order. */
export type Marks = readonly PhraseHit<Mark>[];

let book: PhraseBook<Mark> | null = null;

/**
 * Every listed phrase of triage that stands in a post: one book and one pass for flags, categories,
 * heat, stakes and "not for us", since a book for each took most of the time a post. Made at the
 * first post that triage sees, never at load.
 */
export function marksIn(tokens: readonly Token[]): Marks {
  book ??= new PhraseBook(lists());
  return book.find(tokens);
}

function lists(): (readonly [Mark, string])[] {
  return [
    ...RULES.flatMap((rule): (readonly [Mark, string])[] => [
      ...Object.entries(rule.cues).map(
        ([why, list]) => [{ kind: 'cue', rule, why }, list] as const,
      ),
      [{ kind: 'guard', rule }, rule.guards],
    ]),
    ...Object.entries(SENSES).map(
      ([sense, list]) => [{ kind: 'sense', sense: sense as Sense }, list] as const,
    ),
    ...CATEGORY_CUES.map(([category, list]) => [{ kind: 'category', category }, list] as const),
    [{ kind: 'heat', of: 'swearing' }, HEAT_WORDS.swearing],
    [{ kind: 'heat', of: 'rage' }, HEAT_WORDS.rage],
    [{ kind: 'stranded' }, STRANDED],
    [{ kind: 'not-for-us', of: 'spam' }, NOT_FOR_US_WORDS.spam],
    [{ kind: 'not-for-us', of: 'gratitude' }, NOT_FOR_US_WORDS.gratitude],
    [{ kind: 'not-for-us', of: 'shop' }, NOT_FOR_US_WORDS.shop],
    [{ kind: 'not-for-us', of: 'rhetorical' }, NOT_FOR_US_WORDS.rhetorical],
    [{ kind: 'not-for-us', of: 'damage' }, NOT_FOR_US_WORDS.damage],
    [{ kind: 'not-for-us', of: 'joke' }, NOT_FOR_US_WORDS.joke],
    [{ kind: 'not-for-us', of: 'competitor' }, NOT_FOR_US_WORDS.competitor],
  ];
}
