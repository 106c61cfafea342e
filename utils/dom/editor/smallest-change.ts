/** UTF-16 offsets into the old text, half open, and what stands there in the new one. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * The one stretch that differs, in whole words: neither letters nor emoji are torn, and there is
 * something to paste, for an editor does nothing with an empty one.
 * @returns null for equal texts
 */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  while (head > 0 && !isSpace(before[head - 1])) head--;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && !isSpace(before.at(-tail))) tail--;
  // Nothing would be left of it: the words before, else those behind, are pasted anew.
  if (head + tail === after.length) head = wordBefore(after, head);
  if (head + tail === after.length) tail = after.length - wordAfter(after, head);
  const text = after.slice(head, after.length - tail);
  return { start: head, end: before.length - tail, text: text === '' ? ' ' : text };
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && /\s/.test(unit);
}

function wordBefore(text: string, from: number): number {
  return from - (/\S*\s*$/.exec(text.slice(0, from))?.[0].length ?? 0);
}

function wordAfter(text: string, from: number): number {
  return from + (/^\s*\S*/.exec(text.slice(from))?.[0].length ?? 0);
}
