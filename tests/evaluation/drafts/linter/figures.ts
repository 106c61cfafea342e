import { lint } from '@/utils/core/policy/lint';
import { pack } from '../answer';
import { CARRIERS, caseOf } from './carriers';
import { goodReplies } from './good-replies';
import { isRight, isTrueOfBrands } from './right';
import { VIOLATIONS } from './violations';

interface RuleFigures {
  rule: string;
  right: number;
  wrong: number;
  missed: number;
}

interface LinterFigures {
  rules: RuleFigures[];
  /** Good replies with a block, of how many. */
  blocked: string[];
  good: number;
  wrong: string[];
  missed: string[];
}

/** Precision and recall of each rule over injected violations and replies that break none. */
export function linterFigures(data: string): LinterFigures {
  const used = pack('general');
  const figures = new Map<string, RuleFigures>();
  const of = (rule: string): RuleFigures => {
    const one = figures.get(rule) ?? { rule, right: 0, wrong: 0, missed: 0 };
    figures.set(rule, one);
    return one;
  };
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const violation of VIOLATIONS) {
    for (const carrier of violation.alone ? CARRIERS.slice(0, 1) : CARRIERS) {
      const text = violation.alone
        ? violation.words
        : `${carrier.text} ${violation.words} ${carrier.end}`;
      const found = lint({ pack: used, ...caseOf(violation, text) });
      for (const finding of found) {
        if (isRight(finding, violation, text)) of(finding.rule).right += 1;
        else {
          of(finding.rule).wrong += 1;
          wrong.push(`${finding.rule} "${text.slice(finding.start, finding.end)}" in: ${text}`);
        }
      }
      const own = violation.rules[0] ?? '';
      if (!found.some(({ rule }) => violation.rules.includes(rule))) {
        of(own).missed += 1;
        missed.push(`${own}: ${text}`);
      }
    }
  }
  const good = goodReplies(data);
  const blocked: string[] = [];
  for (const { id, input } of good) {
    const found = lint({ pack: used, ...input });
    for (const { rule, start, end, level } of found) {
      if (level === 'suggest' && /^(?:shape\.sign-off|voice\.filler|shape\.sentence)$/.test(rule))
        continue;
      if (isTrueOfBrands(rule, id)) continue;
      of(rule).wrong += 1;
      wrong.push(`${rule} "${input.text.slice(start, end)}" in ${id}: ${input.text}`);
    }
    if (found.some(({ level }) => level === 'block'))
      blocked.push(
        `${id} ${found.filter(({ level }) => level === 'block').map(({ rule }) => rule)}: ${input.text}`,
      );
  }
  return {
    rules: [...figures.values()].sort((a, b) => a.rule.localeCompare(b.rule)),
    blocked,
    good: good.length,
    wrong,
    missed,
  };
}
