import { type Reading, spanOf } from '@/utils/core/detect/model';
import type { Category, Evidence, Flag, Stakes } from '@/utils/core/post/verdict';
import type { Marks } from './marks';

const HARM = new Set<Flag>(['self-harm', 'threat', 'safety', 'discrimination']);
const GRAVE = new Set<Flag>(['privacy', 'legal', 'minor', 'vulnerable', 'press']);
const MATTERS = new Set<Flag>(['money', 'deadline', 'repeat-contact', 'broken-promise', 'leaving']);
const MATTERING_CATEGORIES = new Set<Category>(['cancellation', 'billing', 'account']);

/**
 * What is at stake, 1 (little) to 4 (people may come to harm), by rules alone: how angry or how well
 * known the author is plays no part.
 */
export function stakesOf(
  reading: Reading,
  marks: Marks,
  flags: readonly Flag[],
  category: Category,
): { stakes: Stakes; cue: Evidence | null } {
  const has = (flag: Flag) => flags.includes(flag);
  if (flags.some((flag) => HARM.has(flag))) return { stakes: 4, cue: null };
  if (has('vulnerable') && has('deadline')) return { stakes: 4, cue: null };
  if (flags.some((flag) => GRAVE.has(flag))) return { stakes: 3, cue: null };
  const { stranded } = marks;
  if (stranded !== null) {
    const why = 'has serious consequences';
    return { stakes: 3, cue: { ...spanOf(reading, stranded.from, stranded.to), why } };
  }
  const mattering = flags.filter((flag) => MATTERS.has(flag));
  if (has('deadline') || mattering.length >= 3) return { stakes: 3, cue: null };
  const matters = mattering.length > 0 || MATTERING_CATEGORIES.has(category);
  return { stakes: matters ? 2 : 1, cue: null };
}
