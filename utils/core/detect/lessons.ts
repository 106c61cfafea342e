import { postKey } from '@/utils/core/post/post';
import type { Sighting } from '@/utils/core/post/sighting';
import type { Judgement } from '@/utils/core/post/verdict';
import { asSaid } from './as-said';
import type { Rules, Said } from './corrections';
import { type AppliedRule, applyCorrections } from './taught';

/**
 * What follows from all of the agent's corrections, small enough for every page of X to hold. People
 * read of corrections only; in code a correction is one word on one post, as it was said and is kept.
 */
export interface Lessons {
  rules: Rules;
  /** The agent's own word on single posts, by `postKey`. */
  said: Record<string, Said>;
}

export const NO_LESSONS: Lessons = {
  rules: { shift: 0, raised: 0, lowered: 0, words: [] },
  said: {},
};

/** A post as it is shown here; what is stored stays the model's, so that undoing needs no rewriting. */
export interface ShownJudgement {
  /** With the agent's own word over it. */
  judgement: Judgement;
  /** With the local rules alone, and which of them changed it. */
  byRules: Judgement;
  applied: AppliedRule[];
  said: Said | null;
}

export function asTaught(
  { post, relation, judgement }: Pick<Sighting, 'post' | 'relation' | 'judgement'>,
  { rules, said }: Lessons,
): ShownJudgement {
  const byRules = applyCorrections(judgement, post.text ?? '', rules, relation);
  const word = said[postKey(post)] ?? null;
  return {
    judgement: asSaid(byRules.judgement, word),
    byRules: byRules.judgement,
    applied: byRules.applied,
    said: word,
  };
}
