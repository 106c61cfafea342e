import type { Reading } from '@/utils/core/detect/model';
import type { Flag } from '@/utils/core/post/verdict';

/** Token positions of a cue, half open, and what it tells in plain words. */
export interface CueHit {
  from: number;
  to: number;
  why: string;
}

/** How one flag is raised. Cues modify a complaint, they never make one. */
export interface FlagRule {
  flag: Flag;
  /** Phrase lists (see `PhraseBook`) by what they tell the agent. */
  cues: Readonly<Record<string, string>>;
  /** Near misses: a cue that overlaps one of these does not count. */
  guards: string;
  /** Cues that a list cannot express. */
  find?: (reading: Reading) => CueHit[];
}

/** The token as it was written, for figures that `form` masks. */
export function written({ folded, tokens }: Reading, index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : folded.text.slice(token.start, token.end);
}
