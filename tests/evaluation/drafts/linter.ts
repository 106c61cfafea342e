import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deedFrom } from '@/utils/core/policy/deeds';
import type { Finding } from '@/utils/core/policy/finding';
import type { LintInput } from '@/utils/core/policy/lint';
import { lint } from '@/utils/core/policy/lint';
import { pack } from './answer';
import { complaintsOf } from './sample';
import { VIOLATIONS, type Violation } from './violations';
import { percent, share } from './words';

/** A reply that a policy should let pass, with what was logged and known when it was written. */
export interface GoodReply {
  id: string;
  input: Omit<LintInput, 'pack'>;
}

interface Expert {
  id: number;
  post: string;
  severity: number;
  A: string;
  B: string;
}

/** Some noon on a Monday: times such as "by 6pm" are ahead. */
const NOW = Date.UTC(2026, 0, 12, 12);

/** What the experts' cases held: each deed and fact that their replies rest on. */
const EXPERT_DEEDS: Record<number, string[]> = {
  4: ['moved to the resolutions team'],
  6: ['passed to the accessibility manager'],
  12: ['told the press team about the deadline'],
};
const EXPERT_FACTS: Record<number, string[]> = { 10: ['New-customer prices last 12 months'] };

/** Replies by experts: their deeds and facts given, as they were known to the writer. */
function expertReplies(shared: string): GoodReply[] {
  const { items }: { items: Expert[] } = JSON.parse(
    readFileSync(join(shared, '..', 'policy', 'expert-replies.json'), 'utf8'),
  );
  return items.flatMap(({ id, post, severity, A, B }) =>
    [A, B].map((text, i) => ({
      id: `expert-${id}${'AB'[i]}`,
      input: {
        text: text
          .replace('{dm}', 'https://x.com/messages/compose?recipient_id=1')
          .replace('{link}', 'https://help.example/a'),
        post: { text: post, handle: 'customer' },
        deeds: (EXPERT_DEEDS[id] ?? []).map((deed) => deedFrom(deed)),
        context: {
          severity,
          heat: 2,
          now: NOW,
          agent: 'Jo',
          facts: [
            ...linksIn('https://x.com/messages/compose?recipient_id=1 https://help.example/a'),
            ...(EXPERT_FACTS[id] ?? []).map((value, n) => ({
              id: `case-${n}`,
              kind: 'text' as const,
              value,
              audience: 'both' as const,
            })),
          ],
        },
      },
    })),
  );
}

/** Real replies of brands that were read and found good; the brand's own links are given as facts. */
function brandReplies(data: string): GoodReply[] {
  const { ids }: { ids: string[] } = JSON.parse(
    readFileSync(new URL('./good-replies.json', import.meta.url), 'utf8'),
  );
  const wanted = new Set(ids);
  return complaintsOf(data, 'pairs')
    .filter(({ id, reply }) => wanted.has(id) && reply !== null)
    .map(({ id, text, reply }) => {
      const said = (reply ?? '').replace(/^@customer\s*/, '');
      return {
        id,
        input: {
          text: said,
          post: { text, handle: 'customer' },
          context: { severity: 1, heat: 1, now: NOW, agent: 'Jo', facts: linksIn(said) },
        },
      };
    });
}

function linksIn(text: string) {
  return (text.match(/https?:\S+/g) ?? []).map((value, n) => ({
    id: `link-${n}`,
    kind: 'link' as const,
    value: value.replace(/[.,)]+$/, ''),
    audience: 'both' as const,
  }));
}

/** Replies that carry an injected sentence: expert ones cut short, so that length does not interfere. */
const CARRIERS = [
  { text: 'Six days is a rotten wait.', end: '^Jo' },
  { text: 'The depot has not scanned the box since Tuesday.', end: '^Jo' },
  { text: 'Was it the TV app or the phone?', end: '^Kit' },
] as const;
const POST = 'waiting six days for order 112-7731001, call me on 07911 123456, LS1 4AP';

export interface RuleFigures {
  rule: string;
  right: number;
  wrong: number;
  missed: number;
}

export interface LinterFigures {
  rules: RuleFigures[];
  /** Good replies with a block, of how many. */
  blocked: string[];
  good: number;
  wrong: string[];
  missed: string[];
}

/** Precision and recall of each rule over injected violations and replies that break none. */
function linterFigures(data: string): LinterFigures {
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
  const good = [...expertReplies(data), ...brandReplies(data)];
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

/** Real replies do break rules of tone and form; those findings are right there, and say nothing of precision. */
function isTrueOfBrands(rule: string, id: string): boolean {
  return !id.startsWith('expert') && /^(?:voice|shape|access)\./.test(rule);
}

function caseOf(
  { flag, severity = 2, heat = 1, recent }: Violation,
  text: string,
): Omit<LintInput, 'pack'> {
  return {
    text,
    post: { text: POST, handle: 'ana' },
    history: recent ? [replied(recent)] : [],
    context: {
      flags: flag ? [flag] : [],
      severity,
      heat,
      now: Date.UTC(2026, 0, 12, 15),
      agent: 'Jo',
    },
  };
}

function replied(text: string): NonNullable<LintInput['history']>[number] {
  return {
    kind: 'reply',
    id: 'r',
    state: 'posted',
    inReplyTo: { platform: 'x', id: 'p' },
    text,
    draft: null,
    strategy: null,
    by: null,
    permalink: null,
    at: 0,
  };
}

/** Small rules of form strike whatever the injected sentence is about: a sum is also a number. */
const ALSO: Record<string, RegExp> = {
  'fact.money': /[£$]\d|euros/,
  'fact.percent': /%|percent/,
  'fact.number': /\d{2}/,
  'fact.time': /(?:arrive on|be there|get it).*(?:day|tomorrow|[ap]m)/,
  'voice.exclaim': /!/,
  'voice.exclaim-run': /[!?]{2}/,
  'voice.filler': /\b(?:this|your|any|the) (?:issue|inconvenience|experience|concern|offer)/,
  'voice.cliche': /understand your/,
  'voice.apology-count': /(?:sorry|apolog).*(?:sorry|apolog)/is,
  'voice.sorry-but': /sorry.*\bbut\b/i,
  'pii.ask-public': /\b(?:your|number|code)\b/i,
  'pii.ask-public-short': /\b(?:number|birth|code)\b/i,
  'claim.fault-unconfirmed': /\b(?:our|ours)\b/,
  'shape.sign-off': /[^A-Z^]$/,
  'shape.dm-reason': /DM|message/,
  'echo.private': /07911|LS1/,
  'echo.reference': /7731001/,
};

function isRight(
  { rule, start, end }: Finding,
  { rules, words }: Violation,
  text: string,
): boolean {
  if (rules.includes(rule)) return true;
  const at = text.indexOf(words);
  const inside = end > at && start < at + words.length;
  return (inside || start === end) && (ALSO[rule]?.test(words) ?? false);
}

export function linterTable(
  data: string,
  print: (line: string) => void,
  note: (kind: string, line: string) => void,
): void {
  const { rules, blocked, good, wrong, missed } = linterFigures(data);
  const poor = rules.filter(
    (one) => share(one.right, one.right + one.wrong) < 0.9 && one.right + one.wrong > 0,
  );
  const right = rules.reduce((sum, one) => sum + one.right, 0);
  const all = rules.reduce((sum, one) => sum + one.right + one.wrong, 0);
  const lost = rules.reduce((sum, one) => sum + one.missed, 0);
  print(
    `\nLinter: ${VIOLATIONS.length} violations in ${CARRIERS.length} carriers each, ${good} good replies (12 by experts, the rest real ones that were read and kept)`,
  );
  print(
    `  findings that are right                                    ${right} of ${all} (${percent(share(right, all))})`,
  );
  print(
    `  rules with precision under 0.9                             ${poor.length === 0 ? 'none' : poor.map((one) => `${one.rule} ${one.right}/${one.right + one.wrong}`).join(', ')}`,
  );
  print(`  injected violations that no rule for them saw              ${lost}`);
  print(
    `  good replies with a block, in a hundred                    ${((100 * blocked.length) / good).toFixed(1)} (${blocked.length} of ${good})   ≤ 1`,
  );
  for (const line of wrong) note('linter wrong', line);
  for (const line of missed) note('linter missed', line);
  for (const line of blocked) note('good reply blocked', line);
}
