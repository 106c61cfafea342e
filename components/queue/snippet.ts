/** More never shows in two lines; a 25,000-character post would still be laid out. */
const CHARACTERS = 280;
const HALF_EMOJI = /[\uD800-\uDBFF]$/;

/** The beginning of a post on one line, no character torn. */
export function snippet(text: string): string {
  return text.slice(0, CHARACTERS).replace(HALF_EMOJI, '').replaceAll(/\s+/g, ' ');
}
