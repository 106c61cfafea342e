import type { Fix } from '@/utils/core/policy/finding';
import type { LintRequest } from '@/utils/messages/protocol';
import type { ReplyComposer } from '@/utils/platforms/adapter';

/** UTF-16 units that leave the page; more than the worker reads, so that it says what it left out. */
const LONGEST = 5000;

/** What the worker is asked about a reply box. */
export function requestFor({ text, answers, shown }: ReplyComposer): LintRequest {
  return { text: text.slice(0, LONGEST), post: answers, shown };
}

/** Whether a fix means the same words still: none but what was typed behind them is new. */
export function fits({ edits }: Fix, asked: LintRequest, now: LintRequest): boolean {
  if (same(asked, now)) return true;
  const grown = { ...now, text: now.text.slice(0, asked.text.length) };
  const end = asked.text.trimEnd().length;
  return same(asked, grown) && edits.every((edit) => edit.end < end);
}

/** Whether both ask about the same words, under the same post. */
export function same(a: LintRequest, b: LintRequest): boolean {
  return a.text === b.text && a.post?.id === b.post?.id && a.shown?.text === b.shown?.text;
}
