/**
 * Where words stand in a text that may have been edited since.
 * @param near where they stood; of several places the nearest counts
 * @returns null when they are gone
 */
export function placeOf(
  words: string,
  text: string,
  near: number,
): { start: number; end: number } | null {
  if (words === '') return null;
  let best: number | null = null;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best === null ? null : { start: best, end: best + words.length };
}
