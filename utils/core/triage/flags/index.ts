import { type Reading, spanOf } from '@/utils/core/detect/model';
import { PhraseBook } from '@/utils/core/detect/phrases';
import type { Evidence, Flag } from '@/utils/core/post/verdict';
import { BROKEN_PROMISE } from './broken-promise';
import { DEADLINE } from './deadline';
import { DISCRIMINATION } from './discrimination';
import { LEAVING } from './leaving';
import { LEGAL } from './legal';
import { MINOR } from './minor';
import { MONEY } from './money';
import { PRESS } from './press';
import { PRIVACY } from './privacy';
import { REPEAT_CONTACT } from './repeat-contact';
import type { CueHit, FlagRule } from './rule';
import { SAFETY } from './safety';
import { SARCASM } from './sarcasm';
import { SELF_HARM } from './self-harm';
import { THREAT } from './threat';
import { VULNERABLE } from './vulnerable';

/** Gravest first: evidence shows the first ones. */
const RULES: readonly FlagRule[] = [
  SELF_HARM,
  THREAT,
  SAFETY,
  DISCRIMINATION,
  PRIVACY,
  MINOR,
  VULNERABLE,
  LEGAL,
  PRESS,
  DEADLINE,
  BROKEN_PROMISE,
  REPEAT_CONTACT,
  MONEY,
  LEAVING,
  SARCASM,
];

/** One flag with the words that raised it, offsets in the post's own text. */
export interface FlagCue extends Evidence {
  flag: Flag;
}

type Tag = { rule: FlagRule; why: string } | { rule: FlagRule; why: null };

let book: PhraseBook<Tag> | null = null;

/** Flags of one post, gravest first, each with its first cue. */
export function flagCues(reading: Reading): FlagCue[] {
  book ??= compile();
  const cues = new Map<FlagRule, CueHit[]>();
  const guards = new Map<FlagRule, { from: number; to: number }[]>();
  for (const { tag, from, to } of book.find(reading.tokens)) {
    if (tag.why === null) push(guards, tag.rule, { from, to });
    else push(cues, tag.rule, { from, to, why: tag.why });
  }
  return RULES.flatMap((rule) => {
    const near = guards.get(rule) ?? [];
    const hit = [...(cues.get(rule) ?? []), ...(rule.find?.(reading) ?? [])]
      .filter(({ from, to }) => !near.some((guard) => guard.from < to && from < guard.to))
      .sort((a, b) => a.from - b.from || b.to - a.to)[0];
    if (hit === undefined) return [];
    return [{ flag: rule.flag, why: hit.why, ...spanOf(reading, hit.from, hit.to) }];
  });
}

function compile(): PhraseBook<Tag> {
  return new PhraseBook(
    RULES.flatMap((rule): [Tag, string][] => [
      ...Object.entries(rule.cues).map(([why, list]): [Tag, string] => [{ rule, why }, list]),
      [{ rule, why: null }, rule.guards],
    ]),
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
