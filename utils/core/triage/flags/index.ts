import { type Reading, spanOf } from '@/utils/core/detect/model';
import type { Evidence, Flag } from '@/utils/core/post/verdict';
import { companionsIn, type Marks, marksIn, type Span } from '../marks';
import { CARE, ESCALATION } from './escalation';
import { hintsIn } from './hints';
import { mixHits } from './mixes';
import type { CueHit, FlagRule } from './rule';
import { RULES } from './rules';

/** One flag with the words that raised it, offsets in the post's own text. */
export interface FlagCue extends Evidence {
  flag: Flag;
}

/** Flags of one post, gravest first, each with its first cue. */
export function flagCues(reading: Reading, marks: Marks = marksIn(reading.tokens)): FlagCue[] {
  const cues = firstCues(reading, marks);
  const found: FlagCue[] = [];
  for (const rule of RULES) {
    const hit = cues.get(rule);
    if (hit === undefined) continue;
    const { why, hint, from, to } = hit;
    found.push({ flag: rule.flag, why, ...spanOf(reading, from, to), ...(hint && { hint }) });
  }
  return found;
}

/**
 * True where a post speaks of what a person must see: harm, the law, a child, private data; somebody
 * frail or somebody who leaves, unless all is well.
 */
export function escalates(reading: Reading, marks: Marks): boolean {
  const content = marks.signs.has('gratitude') || marks.signs.has('shop');
  for (const { flag } of firstCues(reading, marks).keys()) {
    if (ESCALATION.has(flag) || (!content && CARE.has(flag))) return true;
  }
  return false;
}

/** Flags that rules raise in a post, hints apart: what hints are taught beside. */
export function listedFlags(reading: Reading): Set<Flag> {
  const marks = marksIn(reading.tokens);
  return new Set([...listedCues(reading, marks, guardOf(marks)).keys()].map(({ flag }) => flag));
}

type Guard = (rule: FlagRule, hit: Span) => boolean;

const guardOf =
  ({ guards }: Marks): Guard =>
  (rule, { from, to }) =>
    guards.get(rule)?.some((guard) => guard.from < to && from < guard.to) ?? false;

/** What rules find, and where they find nothing what words hint at. */
function firstCues(reading: Reading, marks: Marks): Map<FlagRule, CueHit> {
  const guarded = guardOf(marks);
  const first = listedCues(reading, marks, guarded);
  hintsIn(reading, (flag, cue) => {
    const rule = RULE_OF.get(flag);
    if (rule === undefined || first.has(rule) || guarded(rule, cue)) return;
    first.set(rule, cue);
  });
  return first;
}

/** For each rule the earliest cue that none of its guards overlaps; of two that start together, the longer. */
function listedCues(
  reading: Reading,
  { cues, anchors }: Marks,
  guarded: Guard,
): Map<FlagRule, CueHit> {
  const asks = anchors.size > 0 || cues.some(({ rule }) => rule.unless !== undefined);
  const senses = asks ? new Map([...companionsIn(reading.tokens), ...anchors]) : anchors;
  const first = new Map<FlagRule, CueHit>();
  const note = (rule: FlagRule, cue: CueHit) => {
    const known = first.get(rule);
    if (known === undefined || precedes(cue, known)) first.set(rule, cue);
  };
  for (const cue of cues) {
    const { rule } = cue;
    if (rule.unless?.some((sense) => senses.has(sense)) || guarded(rule, cue)) continue;
    note(rule, cue);
  }
  if (anchors.size > 0) mixHits(senses, guarded, note);
  for (const rule of FINDING) {
    for (const cue of rule.find?.(reading) ?? []) if (!guarded(rule, cue)) note(rule, cue);
  }
  return first;
}

const RULE_OF: ReadonlyMap<Flag, FlagRule> = new Map(RULES.map((rule) => [rule.flag, rule]));
/** Rules with cues that a list cannot express. */
const FINDING = RULES.filter((rule) => rule.find !== undefined);

function precedes(cue: Span, other: Span): boolean {
  return cue.from < other.from || (cue.from === other.from && cue.to > other.to);
}
