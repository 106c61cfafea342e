import type { Flag } from '@/utils/core/post/verdict';

/** A sentence that breaks a rule, to be put into a reply that breaks none. */
export interface Violation {
  /** Rules it breaks; the first is the one it is written for. */
  rules: readonly string[];
  words: string;
  /** Flag of the post without which the rule does not apply. */
  flag?: Flag;
  /** Stakes and heat of the post, 2 and 1 unless the rule needs others. */
  severity?: number;
  heat?: number;
  /** What the brand wrote before, for rules of sameness. */
  recent?: string;
  /** Said in place of the whole reply. */
  alone?: boolean;
}

/** One violation for each of these sentences; the rules are parted by spaces. */
export const all = (
  rules: string,
  sentences: readonly string[],
  more: Partial<Violation> = {},
): Violation[] => sentences.map((words) => ({ rules: rules.split(' '), words, ...more }));
