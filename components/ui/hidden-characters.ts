/** Text as it is, and between it the characters nobody would see. */
export type Visible = { kind: 'text'; text: string } | { kind: 'hidden'; code: string };

/**
 * Direction overrides and isolates, zero-width spaces, and tag characters can make a post read
 * differently from what it holds. Left alone: joiners, which emoji and many scripts need, and
 * the tags inside a flag (first alternative), which belong to it.
 */
const HIDDEN =
  /\u{1F3F4}[\u{E0020}-\u{E007F}]+|([\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\u180E]|[\u{E0001}\u{E0020}-\u{E007F}])+/gu;

/** Splits text so that hidden characters can be shown as such; a run of them becomes one. */
export function visibleParts(text: string): Visible[] {
  const parts: Visible[] = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    if (match[1] === undefined) continue;
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push({ kind: 'hidden', code: codeOf(match[0]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

function codeOf(run: string): string {
  const point = run.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
