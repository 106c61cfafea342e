import type { ComplaintEntry, NoteEntry, ReplyEntry } from '@/utils/core/history/entry';
import type { Judgement } from '@/utils/core/post/verdict';

/** A complaint nobody would dispute, for tests of what comes after the judgement. */
export const JUDGED: Judgement = {
  verdict: 'complaint',
  score: 0.9,
  probability: 0.9,
  category: 'other',
  stakes: 2,
  reproach: 'mild',
  heat: 1,
  flags: [],
  evidence: [],
  notForUs: null,
  reason: null,
};

export function complaint(postId: string, text: string, at: number): ComplaintEntry {
  return {
    kind: 'complaint',
    earlierTexts: [],
    platform: 'x',
    postId,
    text,
    permalink: `https://x.com/a/status/${postId}`,
    at,
    relation: 'mention',
    judgement: JUDGED,
  };
}

export function reply(id: string, to: string, text: string, at: number): ReplyEntry {
  return {
    kind: 'reply',
    id,
    state: 'posted',
    inReplyTo: { platform: 'x', id: to },
    text,
    draft: null,
    strategy: null,
    by: 'brand',
    permalink: `https://x.com/brand/status/${id}`,
    at,
  };
}

export function note(id: string, text: string, at: number): NoteEntry {
  return { kind: 'note', id, text, at };
}
