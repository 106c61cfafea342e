import { type Reading, spanOf } from '@/utils/core/detect/model';
import type { Evidence, Flag } from '@/utils/core/post/verdict';
import { type Marks, marksIn } from '../marks';
import { ESCALATION } from './escalation';
import type { CueHit, FlagRule } from './rule';
import { RULES } from './rules';

/** One flag with the words that raised it, offsets in the post's own text. */
export interface FlagCue extends Evidence {
  flag: Flag;
}

/** Flags of one post, gravest first, each with its first cue. */
export function flagCues(reading: Reading, marks: Marks = marksIn(reading.tokens)): FlagCue[] {
  const found: FlagCue[] = [];
  for (const rule of RULES) {
    const hit = firstCue(reading, marks, rule);
    if (hit === null) continue;
    found.push({ flag: rule.flag, why: hit.why, ...spanOf(reading, hit.from, hit.to) });
  }
  return found;
}

/** True where a post speaks of what a person must see: harm, the law, a child, private data. */
export function escalates(reading: Reading): boolean {
  const marks = marksIn(reading.tokens);
  return RULES.some((rule) => ESCALATION.has(rule.flag) && firstCue(reading, marks, rule) !== null);
}

/** The earliest cue of a rule that none of its guards overlaps; of two that start together, the longer. */
function firstCue(reading: Reading, marks: Marks, rule: FlagRule): CueHit | null {
  let first: CueHit | null = null;
  for (const { tag, from, to } of marks) {
    if (tag.kind !== 'cue' || tag.rule !== rule) continue;
    first = earlier(marks, rule, first, { from, to, why: tag.why });
  }
  for (const cue of rule.find?.(reading) ?? []) first = earlier(marks, rule, first, cue);
  return first;
}

function earlier(marks: Marks, rule: FlagRule, first: CueHit | null, cue: CueHit): CueHit | null {
  const { from, to } = cue;
  if (first !== null && (from > first.from || (from === first.from && to <= first.to))) {
    return first;
  }
  const guarded = marks.some(
    (mark) =>
      mark.tag.kind === 'guard' && mark.tag.rule === rule && mark.from < to && from < mark.to,
  );
  return guarded ? first : cue;
}
