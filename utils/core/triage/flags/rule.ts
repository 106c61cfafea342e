import type { Reading } from '@/utils/core/detect/model';
import type { Flag } from '@/utils/core/post/verdict';
import type { Sense } from '../senses';

/** Token positions of a cue, half open, and what it tells in plain words. */
export interface CueHit {
  from: number;
  to: number;
  why: string;
  /** Words add up to it; no rule finds it. */
  hint?: true;
}

/**
 * Senses that mean more together than apart, near each other in any order: a verb of harm and a part
 * of the body, whatever the words. Lists of phrases find what they list; these meet new wording.
 */
export interface Mix {
  /** The rarest first: it is looked for before the others. */
  of: readonly [Sense, ...Sense[]];
  /** Farthest distance in tokens from the first sense to each other one. */
  within: number;
  /** Senses that void the mix wherever they stand in the post. */
  unless?: readonly Sense[];
}

/** How one flag is raised. Cues modify a complaint, they never make one. */
export interface FlagRule {
  flag: Flag;
  /** Phrase lists (see `PhraseBook`) by what they tell the agent. */
  cues: Readonly<Record<string, string>>;
  /** Near misses: a cue that overlaps one of these does not count. */
  guards: string;
  mixes?: Readonly<Record<string, readonly Mix[]>>;
  /** Senses that void every cue and mix of the rule; what `find` finds stands. */
  unless?: readonly Sense[];
  /** Cues that a list cannot express. */
  find?: (reading: Reading) => CueHit[];
}

/** The token as it was written, for figures that `form` masks. */
export function written({ folded, tokens }: Reading, index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : folded.text.slice(token.start, token.end);
}
