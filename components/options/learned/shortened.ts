const CHARACTERS = 140;
const HALF_EMOJI = /[\uD800-\uDBFF]$/;

/** Enough of a post to know it by, on one line, no character torn. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= CHARACTERS) return line;
  return `${line.slice(0, CHARACTERS).replace(HALF_EMOJI, '').trimEnd()}…`;
}
