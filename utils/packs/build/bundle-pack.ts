import { nativePattern } from '@/utils/core/policy/native-pattern';
import { type ParsedPack, parsePack } from '@/utils/core/policy/parse/parse-pack';
import type { PatternNotes } from '@/utils/core/policy/pattern';
import { patternsOf } from '@/utils/core/policy/patterns-of';
import { needlesOf } from '@/utils/core/text/needles';
import type { BundledPack } from '../bundled-pack';
import { waysThrough } from './ways-through';

/** A pattern that can be gone through in more ways than this from one place runs on RE2. */
const MAX_WAYS = 400;

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
    patterns: Object.fromEntries(patterns.map((pattern) => [pattern, notesOn(pattern)])),
  };
}

/** What is worked out about a pattern ahead, so that nobody has to while an agent waits. */
export function notesOn(pattern: string): PatternNotes {
  return { needles: needlesOf(pattern), bounded: isBounded(pattern) };
}

function isBounded(pattern: string): boolean {
  try {
    return waysThrough(nativePattern(pattern, false)) <= MAX_WAYS;
  } catch {
    // Syntax that only RE2 has, or that the proof does not cover.
    return false;
  }
}

function first(parsed: ParsedPack): string {
  if (!('errors' in parsed)) return '';
  const [error] = parsed.errors;
  return `${error?.line ?? 1}: ${error?.message ?? 'cannot be read'}`;
}
