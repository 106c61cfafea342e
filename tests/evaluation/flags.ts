import { judge } from '@/utils/core/detect/judge';
import type { Flag } from '@/utils/core/post/verdict';
import { FLAG_SET } from '../unit/triage-flag-set';
import type { FlagCases } from '../unit/triage-flag-set/cases';
import { FIFTH_SET } from '../unit/triage-flag-set/fifth';
import { FOURTH_SET } from '../unit/triage-flag-set/fourth';
import { SECOND_SET } from '../unit/triage-flag-set/second';
import { SEVENTH_SET } from '../unit/triage-flag-set/seventh';
import { SIXTH_SET } from '../unit/triage-flag-set/sixth';
import { THIRD_SET } from '../unit/triage-flag-set/third';
import { UNSEEN } from '../unit/triage-flag-set/unseen';
import { figure } from './scored';

/** Escalation flags on invented posts, as the product shows them: by the whole of `judge`. */
export function flags(print: (line: string) => void): void {
  print(
    '\nEscalation flags, posts to the brand (invented; the first five sets shaped rules or hints)',
  );
  section('first set', FLAG_SET, print);
  section('second set', entries(SECOND_SET), print);
  section('third set', THIRD_SET, print);
  section('fourth set', FOURTH_SET, print);
  section('fifth set', FIFTH_SET, print);
  print('  no rule or hint was learned from these:');
  section('unseen', entries(UNSEEN), print);
  section('sixth set', SIXTH_SET, print);
  section('seventh set', SEVENTH_SET, print);
}

function entries(set: Readonly<Record<string, FlagCases>>): [string, FlagCases][] {
  return Object.entries(set);
}

function section(
  name: string,
  set: readonly (readonly [string, FlagCases])[],
  print: (line: string) => void,
): void {
  let found = 0;
  let all = 0;
  let wrong = 0;
  for (const [flag, { raised, nearMisses }] of set) {
    const has = (text: string) =>
      judge({ text, lang: 'en', relation: 'mention' }).flags.includes(flag as Flag);
    const missed = raised.filter((text) => !has(text));
    const false_ = nearMisses.filter(has);
    const right = raised.length - missed.length;
    found += right;
    all += raised.length;
    wrong += false_.length;
    print(
      `  ${name.padEnd(11)} ${flag.padEnd(15)} recall ${figure(right / raised.length)} (${right} of ${raised.length}) · near misses raised ${false_.length} of ${nearMisses.length}`,
    );
    for (const text of missed) print(`      missed: ${text}`);
    for (const text of false_) print(`      raised wrongly: ${text}`);
  }
  print(
    `  ${name.padEnd(11)} together        recall ${figure(found / all)} · precision ${figure(found / (found + wrong))}`,
  );
}
