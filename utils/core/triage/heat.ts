import { has } from '@/utils/core/detect/hand';
import type { Reading } from '@/utils/core/detect/model';
import type { Heat } from '@/utils/core/post/verdict';
import type { Marks } from './marks';

const RUN_UNITS = 8;
const FURIOUS = new Set(['😡', '🤬', '😠', '🖕', '👿', '😤']);

/**
 * How agitated a post is, 0 (calm) to 4: a point each for strong words, words of rage, swearing,
 * capitals, a run of exclamation marks, an angry emoji. A calm post can report a fire: heat says how
 * much feeling a reply may name, not how much is at stake.
 */
export function heatOf({ tokens, hand, folded }: Reading, marks: Marks): Heat {
  let shouted = 0;
  let exclaims = 0;
  let furious = 0;
  for (const token of tokens) {
    if (token.shouted) shouted += 1;
    if (token.kind === 'symbol' && FURIOUS.has(token.form)) furious = 1;
    if (token.kind !== 'mark') continue;
    const run = folded.text.slice(token.start, Math.min(token.end, token.start + RUN_UNITS));
    if (run.includes('!!')) exclaims = 1;
  }
  const strong = has(hand, 'strong') || has(hand, 'insult') ? 1 : 0;
  const points =
    strong +
    (marks.rages ? 1 : 0) +
    (marks.swears ? 1 : 0) +
    (shouted >= 2 ? 1 : 0) +
    exclaims +
    furious;
  if (points >= 4) return 4;
  return points === 3 ? 3 : points === 2 ? 2 : points === 1 ? 1 : 0;
}
