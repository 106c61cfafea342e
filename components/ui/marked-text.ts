/** UTF-16 offsets, half open. */
interface Marked {
  start: number;
  end: number;
}

/** A stretch of a text with the marks that lie on all of it; none for plain text. */
export interface Stretch<Mark> {
  text: string;
  start: number;
  marks: Mark[];
}

/**
 * Cuts `text` at the borders of its marks. Marks may overlap, touch or lie partly outside;
 * a border inside a surrogate pair moves before it, so that no character is torn.
 */
export function cutAtMarks<Mark extends Marked>(
  text: string,
  marks: readonly Mark[],
): Stretch<Mark>[] {
  const spans = marks
    .map((mark) => ({ start: border(text, mark.start), end: border(text, mark.end), mark }))
    .filter((span) => span.start < span.end);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, sorted[index + 1]),
    marks: spans.filter((span) => span.start <= start && start < span.end).map(({ mark }) => mark),
  }));
}

function border(text: string, offset: number): number {
  const at = Math.min(Math.max(0, Math.trunc(offset)), text.length);
  const splits = isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
  return splits ? at - 1 : at;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
