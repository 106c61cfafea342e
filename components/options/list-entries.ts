import { sameHandle } from '@/utils/core/post/post';

/** What became of one thing the agent typed or pasted into a list. */
export type Parsed = { ok: true; value: string } | { ok: false; problem: 'bad' | 'twice' };

export type EntryParser = (typed: string, present: readonly string[]) => Parsed;

/** X's handles: letters, digits and underscores, at most 15. Kept as typed, without the @. */
const HANDLE = /^\w{1,15}$/;

export const parseHandle: EntryParser = (typed, present) => {
  const value = typed.trim().replace(/^@/, '');
  if (!HANDLE.test(value)) return { ok: false, problem: 'bad' };
  if (present.some((handle) => sameHandle(handle, value))) return { ok: false, problem: 'twice' };
  return { ok: true, value };
};

export const parseName: EntryParser = (typed, present) => {
  const value = typed.trim().replaceAll(/\s+/g, ' ');
  if (value.length < 2) return { ok: false, problem: 'bad' };
  if (present.some((name) => name.toLowerCase() === value.toLowerCase())) {
    return { ok: false, problem: 'twice' };
  }
  return { ok: true, value };
};

/** Handles hold no spaces, so a pasted list may be parted by anything; names only by commas and lines. */
export const HANDLE_BREAK = /[\s,;]+/;
export const NAME_BREAK = /[\n,;]+/;
