import { cutAtMarks } from '@/components/ui/marked-text';
import type { Evidence } from '@/utils/core/post/verdict';

/** A stretch of a post with the reasons that rest on it; none for plain text. */
export interface Segment {
  text: string;
  start: number;
  reasons: string[];
}

/** Cuts a post at the borders of its evidence. */
export function evidenceSegments(text: string, evidence: readonly Evidence[]): Segment[] {
  return cutAtMarks(text, evidence).map(({ start, text: words, marks }) => ({
    start,
    text: words,
    reasons: marks.map(({ why }) => why),
  }));
}
