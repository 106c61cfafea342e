import { type Reading, spanOf } from '@/utils/core/detect/model';
import type { PhraseHit } from '@/utils/core/detect/phrases';
import type { Evidence, Flag } from '@/utils/core/post/verdict';
import { type Mark, type Marks, marksIn } from '../marks';
import type { Sense } from '../senses';
import { ESCALATION } from './escalation';
import { mixHits } from './mixes';
import type { CueHit, FlagRule } from './rule';
import { RULES } from './rules';

/** One flag with the words that raised it, offsets in the post's own text. */
export interface FlagCue extends Evidence {
  flag: Flag;
}

type Span = Pick<PhraseHit<Mark>, 'from' | 'to'>;

/** Flags of one post, gravest first, each with its first cue. */
export function flagCues(reading: Reading, marks: Marks = marksIn(reading.tokens)): FlagCue[] {
  const cues = firstCues(reading, marks);
  const found: FlagCue[] = [];
  for (const rule of RULES) {
    const hit = cues.get(rule);
    if (hit === undefined) continue;
    found.push({ flag: rule.flag, why: hit.why, ...spanOf(reading, hit.from, hit.to) });
  }
  return found;
}

/** True where a post speaks of what a person must see: harm, the law, a child, private data. */
export function escalates(reading: Reading): boolean {
  for (const { flag } of firstCues(reading, marksIn(reading.tokens)).keys()) {
    if (ESCALATION.has(flag)) return true;
  }
  return false;
}

/** For each rule the earliest cue that none of its guards overlaps; of two that start together, the longer. */
function firstCues(reading: Reading, marks: Marks): Map<FlagRule, CueHit> {
  const guards = new Map<FlagRule, Span[]>();
  const senses = new Map<Sense, PhraseHit<Mark>[]>();
  for (const mark of marks) {
    const { tag } = mark;
    if (tag.kind === 'guard') append(guards, tag.rule, mark);
    else if (tag.kind === 'sense') append(senses, tag.sense, mark);
  }
  const guarded = (rule: FlagRule, { from, to }: Span) =>
    guards.get(rule)?.some((guard) => guard.from < to && from < guard.to) ?? false;

  const first = new Map<FlagRule, CueHit>();
  const note = (rule: FlagRule, cue: CueHit) => {
    const known = first.get(rule);
    if (known === undefined || precedes(cue, known)) first.set(rule, cue);
  };
  for (const { tag, from, to } of marks) {
    if (tag.kind !== 'cue' || tag.rule.unless?.some((sense) => senses.has(sense))) continue;
    if (!guarded(tag.rule, { from, to })) note(tag.rule, { from, to, why: tag.why });
  }
  mixHits(senses, guarded, note);
  for (const rule of FINDING) {
    for (const cue of rule.find?.(reading) ?? []) if (!guarded(rule, cue)) note(rule, cue);
  }
  return first;
}

/** Rules with cues that a list cannot express. */
const FINDING = RULES.filter((rule) => rule.find !== undefined);

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function precedes(cue: Span, other: Span): boolean {
  return cue.from < other.from || (cue.from === other.from && cue.to > other.to);
}
