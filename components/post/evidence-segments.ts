import type { Evidence } from '@/utils/core/post/verdict';

/** A stretch of a post with the reasons that rest on it; none for plain text. */
export interface Segment {
  text: string;
  start: number;
  reasons: string[];
}

/**
 * Cuts `text` at the borders of its evidence. Spans may overlap, touch or lie partly outside;
 * a border inside a surrogate pair moves before it, so that no character is torn.
 */
export function evidenceSegments(text: string, evidence: readonly Evidence[]): Segment[] {
  const spans = evidence
    .map(({ start, end, why }) => ({ start: border(text, start), end: border(text, end), why }))
    .filter((span) => span.start < span.end);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, sorted[index + 1]),
    reasons: spans.filter((span) => span.start <= start && start < span.end).map(({ why }) => why),
  }));
}

function border(text: string, offset: number): number {
  const at = Math.min(Math.max(0, Math.trunc(offset)), text.length);
  const splits = isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
  return splits ? at - 1 : at;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
