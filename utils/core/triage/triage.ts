import type { Reading } from '@/utils/core/detect/model';
import type { Evidence, Judgement, Relation } from '@/utils/core/post/verdict';
import { categoryOf } from './category';
import { flagCues } from './flags';
import { heatOf } from './heat';
import { notForUsOf } from './not-for-us';
import { stakesOf } from './stakes';

export interface Triage
  extends Pick<Judgement, 'category' | 'stakes' | 'reproach' | 'heat' | 'flags' | 'notForUs'> {
  /** Where each flag and the stakes come from, gravest first. */
  cues: Evidence[];
}

/**
 * Sorts a post that the model already flagged: rules only, and nothing in here can turn a post into
 * a complaint. Reproach is the model's second output.
 */
export function triage(reading: Reading, relation: Relation): Triage {
  const cues = flagCues(reading);
  const flags = [...new Set(cues.map(({ flag }) => flag))];
  const category = categoryOf(reading);
  const { stakes, cue } = stakesOf(reading, flags, category);
  return {
    category,
    stakes,
    reproach: reading.reproach >= 0 ? 'strong' : 'mild',
    heat: heatOf(reading),
    flags,
    notForUs: notForUsOf(reading, relation, flags),
    cues: [...cues.map(({ start, end, why }) => ({ start, end, why })), ...(cue ? [cue] : [])],
  };
}
