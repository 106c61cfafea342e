import type { LintInput } from '@/utils/core/policy/lint';
import type { Violation } from './violations/violation';

/** Replies that carry an injected sentence: expert ones cut short, so that length does not interfere. */
export const CARRIERS = [
  { text: 'Six days is a rotten wait.', end: '^Jo' },
  { text: 'The depot has not scanned the box since Tuesday.', end: '^Jo' },
  { text: 'Was it the TV app or the phone?', end: '^Kit' },
] as const;
const POST = 'waiting six days for order 112-7731001, call me on 07911 123456, LS1 4AP';

/** What the linter is given where this text breaks the rule. */
export function caseOf(
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

/** What the brand posted before, as history holds it. */
export function replied(text: string): NonNullable<LintInput['history']>[number] {
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
