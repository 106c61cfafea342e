import type { Token } from '@/utils/core/detect/tokens';
import { CATEGORY_WEIGHTS } from '@/utils/core/detect/weights/categories';
import type { Category } from '@/utils/core/post/verdict';
import { CATEGORIES, CategoryModel } from './category-model';
import type { Marks } from './marks';

/** Log-odds of a listed cue. */
const CUE_WORTH = 1;

let model: CategoryModel | null = null;

/**
 * What the trouble is about: word lists written from the categories' names, each cue a unit of
 * log-odds, and what the words were learned to say. On a tie the rarer category wins, because its
 * words are the more telling.
 */
export function categoryOf(
  tokens: readonly Token[],
  { categories }: Marks,
  learned: CategoryModel | null = shipped(),
): Category {
  const counts = new Map<Category, number>();
  const coveredTo = new Map<Category, number>();
  for (const { category, from, to } of categories) {
    // "on hold for hours" is one cue, not three.
    if (from < (coveredTo.get(category) ?? 0)) continue;
    coveredTo.set(category, to);
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const margins = learned?.margins(tokens) ?? null;
  let best: Category = 'other';
  let most = margins === null ? 0 : Number.NEGATIVE_INFINITY;
  CATEGORIES.forEach((category, k) => {
    const said = CUE_WORTH * (counts.get(category) ?? 0) + (margins?.[k] ?? 0);
    if (said > most) {
      best = category;
      most = said;
    }
  });
  return best;
}

function shipped(): CategoryModel {
  model ??= new CategoryModel(CATEGORY_WEIGHTS);
  return model;
}
