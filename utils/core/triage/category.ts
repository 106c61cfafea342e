import type { Category } from '@/utils/core/post/verdict';
import { CATEGORY_CUES } from './category-cues';
import type { Marks } from './marks';

/**
 * What the trouble is about, by word lists written from the categories' names. The category with
 * the most cues wins; on a tie the rarer one, because its words are the more telling. Contact with
 * the company rides along in most complaints, so it wins only where it is most of what is said.
 */
export function categoryOf({ categories }: Marks): Category {
  const counts = new Map<Category, number>();
  const coveredTo = new Map<Category, number>();
  for (const { category, from, to } of categories) {
    // "on hold for hours" is one cue, not three.
    if (from < (coveredTo.get(category) ?? 0)) continue;
    coveredTo.set(category, to);
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  let best: Category = 'other';
  let most = 0;
  for (const [category] of CATEGORY_CUES) {
    const count = counts.get(category) ?? 0;
    if (count > most) {
      best = category;
      most = count;
    }
  }
  return best;
}
