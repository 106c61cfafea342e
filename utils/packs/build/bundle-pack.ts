import { needlesOf } from '@/utils/core/policy/needles';
import { type ParsedPack, parsePack } from '@/utils/core/policy/parse/parse-pack';
import type { BundledPack } from '../bundled-pack';
import { patternsOf } from './patterns-of';

/**
 * A pack of ours as the extension carries it, read at build time. Examples and scenarios are left
 * out: they are run by tests and by the options page, which has the text.
 * @param general text of the general pack, which the others extend
 * @returns or the first thing that is wrong, with its line
 */
export function bundlePack(text: string, general: string): BundledPack | { problem: string } {
  const parent = parsePack(general);
  if ('errors' in parent) return { problem: `in general.yaml: ${first(parent)}` };
  const parsed = parsePack(text, new Map([['general', parent.pack]]));
  if ('errors' in parsed) return { problem: first(parsed) };
  const rules = parsed.source.rules.map((rule) =>
    rule.kind === 'inherit' ? rule : { ...rule, tests: { fail: [], pass: [] } },
  );
  const patterns = rules.flatMap((rule) => (rule.kind === 'inherit' ? [] : patternsOf(rule)));
  return {
    source: { ...parsed.source, rules, scenarios: [] },
    needles: Object.fromEntries(patterns.map((pattern) => [pattern, needlesOf(pattern)])),
  };
}

function first(parsed: ParsedPack): string {
  if (!('errors' in parsed)) return '';
  const [error] = parsed.errors;
  return `${error?.line ?? 1}: ${error?.message ?? 'cannot be read'}`;
}
