import { GROUPS } from '@/utils/core/detect/lexicon';
import type { Reading } from '@/utils/core/detect/model';
import { PhraseBook } from '@/utils/core/detect/phrases';
import type { Heat } from '@/utils/core/post/verdict';

const SWEARING =
  'fuck/s/ed/ing/in/er/ers, fucken, shit/ty/e, bullshit, wtf, ffs, bastard/s, arse, asshole/s, bitch/es, crap/py, damn, dammit, bloody, pissed, piss, goddamn, motherfucker/s, dickhead/s, cunt/s, twat/s, wanker/s';
const RAGE =
  'furious, livid, fuming, outraged, outrageous, disgusted, disgusting, enraged, seething, sick of, fed up, had enough, hate, fury, raging, boiling, infuriating, infuriated, angry, absolutely done, worst, shame on, scumbags, thieves, liars, crooks';
const FURIOUS = new Set(['😡', '🤬', '😠', '🖕', '👿', '😤']);

let book: PhraseBook<'swearing' | 'rage'> | null = null;

/**
 * How agitated a post is, 0 (calm) to 4: a point each for strong words, words of rage, swearing,
 * capitals, a run of exclamation marks, an angry emoji. A calm post can report a fire: heat says how
 * much feeling a reply may name, not how much is at stake.
 */
export function heatOf({ tokens, hand, folded }: Reading): Heat {
  book ??= new PhraseBook([
    ['swearing', SWEARING],
    ['rage', RAGE],
  ]);
  const found = new Set(book.find(tokens).map(({ tag }) => tag));
  const strong = hand.hits.some(({ tag }) => GROUPS[tag] === 'strong' || GROUPS[tag] === 'insult');
  const exclamations = tokens
    .filter((token) => token.kind === 'mark')
    .some(({ start, end }) => folded.text.slice(start, Math.min(end, start + 8)).includes('!!'));
  const points = [
    strong,
    found.has('rage'),
    found.has('swearing'),
    tokens.filter((token) => token.shouted).length >= 2,
    exclamations,
    tokens.some((token) => FURIOUS.has(token.form)),
  ].filter(Boolean).length;
  if (points >= 4) return 4;
  return points === 3 ? 3 : points === 2 ? 2 : points === 1 ? 1 : 0;
}
