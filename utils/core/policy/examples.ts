import type { HistoryEntry } from '../history/entry';
import { deedFrom } from './deeds';
import type { Rule } from './kinds';
import { type LintInput, lint } from './lint';
import { instant } from './local-time';
import type { Pack } from './schema/pack';
import type { ExampleCase } from './schema/parts';

/** An example of a rule that did not come out as its author says. */
export interface ExampleFailure {
  rule: string;
  example: string;
  wanted: 'pass' | 'fail';
  message: string;
}

/** Runs every rule on its own examples: the pack's promise to its reader, checked on load. */
export function examplesFail(pack: Pack): ExampleFailure[] {
  return pack.rules.flatMap((rule) => ruleFails(pack, rule));
}

/** Runs one rule of a pack on its own examples. */
export function ruleFails(pack: Pack, rule: Rule): ExampleFailure[] {
  const ran = { ...rule, level: rule.level === 'off' ? ('warn' as const) : rule.level };
  const alone: Pack = { ...pack, brand: {}, rules: [ran] };
  const failure = (wanted: 'pass' | 'fail') => (example: string) => {
    const findings = lint(exampleInput(alone, rule, example));
    const broken = findings.find(({ unchecked }) => unchecked);
    const struck = findings.some(({ rule: id }) => id === rule.id);
    if (!broken && struck === (wanted === 'fail')) return [];
    const what = struck ? 'is flagged and should pass' : 'passes and should be flagged';
    return [{ rule: rule.id, example, wanted, message: broken?.message ?? `“${example}” ${what}` }];
  };
  return [...rule.tests.fail.flatMap(failure('fail')), ...rule.tests.pass.flatMap(failure('pass'))];
}

function exampleInput(pack: Pack, rule: Rule, example: string): LintInput {
  const ctx: ExampleCase = rule.tests.ctx ?? {
    flags: [],
    recent: [],
    brand_recent: [],
    deeds: [],
    audience: 'public',
    role: 'agent',
  };
  // A rule for direct messages is tried in one, whatever the case says.
  const audience = rule.audience === 'dm' ? 'dm' : ctx.audience;
  return {
    pack,
    text: repeated(example),
    post: ctx.post === undefined ? null : { text: ctx.post, handle: ctx.handle ?? 'customer' },
    history: ctx.recent.map(replyEntry),
    deeds: ctx.deeds.map((kind) => ({ ...deedFrom(kind), kind, detail: '' })),
    context: {
      audience,
      role: ctx.role,
      agent: ctx.agent ?? null,
      now: ctx.now === undefined ? null : instant(ctx.now, pack.timezone),
      flags: ctx.flags,
      severity: ctx.severity ?? null,
      heat: ctx.heat ?? null,
      contacts: ctx.contacts ?? null,
      brandReplies: ctx.brand_recent,
    },
  };
}

/** "x*281" stands for 281 letters: nobody counts them in a pack. */
function repeated(example: string): string {
  const [, char, count] = /^(.)\*(\d{1,5})$/u.exec(example) ?? [];
  return char && count ? char.repeat(Number(count)) : example;
}

function replyEntry(text: string, i: number): HistoryEntry {
  return {
    kind: 'reply',
    id: `example-${i}`,
    state: 'posted',
    inReplyTo: { platform: 'x', id: `example-post-${i}` },
    text,
    draft: null,
    strategy: null,
    by: null,
    permalink: null,
    at: i,
  };
}
