import type { Reading } from '@/utils/core/detect/model';
import type { Evidence, Judgement, Relation } from '@/utils/core/post/verdict';
import { categoryOf } from './category';
import { flagCues } from './flags';
import { heatOf } from './heat';
import { type Marks, marksIn } from './marks';
import { asksAboutShop, notForUsOf } from './not-for-us';
import { stakesOf } from './stakes';

type Sorted = Pick<Judgement, 'category' | 'stakes' | 'reproach' | 'heat' | 'flags' | 'notForUs'>;

export interface Triage extends Sorted {
  /** Where each flag and the stakes come from, gravest first. */
  cues: Evidence[];
  /** Praise, or a question about the shop itself: a doubtful post of this kind is no complaint. */
  plain: boolean;
}

/**
 * Sorts a post that the model already flagged: rules only, and nothing in here can turn a post into
 * a complaint. Reproach is the model's second output.
 */
export function triage(
  reading: Reading,
  relation: Relation,
  marks: Marks = marksIn(reading.tokens),
): Triage {
  const cues = flagCues(reading, marks);
  const flags = cues.map(({ flag }) => flag);
  const category = categoryOf(reading.tokens, marks);
  const notForUs = notForUsOf(reading, marks, relation, flags);
  const { stakes, cue } = stakesOf(reading, marks, flags, category);
  return {
    category,
    stakes,
    reproach: reading.reproach >= 0 ? 'strong' : 'mild',
    heat: heatOf(reading, marks),
    flags,
    notForUs,
    plain: notForUs === 'praise' || (notForUs === 'question' && asksAboutShop(marks)),
    cues: cue === null ? cues : [...cues, cue],
  };
}
