import type { DeedKind } from '../policy/deeds';
import type { PlatformId, PostRef } from '../post/post';
import type { Judgement, Relation } from '../post/verdict';

/** A complaint of this customer, as it was read. */
export interface ComplaintEntry {
  kind: 'complaint';
  platform: PlatformId;
  postId: string;
  text: string;
  /** The network's translation of what was written. */
  translated?: true;
  /** What it said before its author edited it, oldest first. */
  earlierTexts: readonly string[];
  permalink: string;
  /** ms since the epoch; the post's own time, else when it was first seen. */
  at: number;
  relation: Relation;
  judgement: Judgement;
}

/** A reply of ours. `inserted`: a draft was put into the composer and has not been seen posted. */
export interface ReplyEntry {
  kind: 'reply';
  id: string;
  state: 'inserted' | 'posted';
  inReplyTo: PostRef;
  /** What was really posted; while only inserted, the draft. */
  text: string;
  /** The draft that was inserted, null when the agent wrote the reply alone. */
  draft: string | null;
  strategy: string | null;
  /** The account that posted it, null while only inserted. */
  by: string | null;
  permalink: string | null;
  at: number;
}

export interface NoteEntry {
  kind: 'note';
  id: string;
  text: string;
  at: number;
}

/** What the agent logged as done. */
export interface DeedEntry {
  kind: 'deed';
  id: string;
  /** The complaint it was done for. */
  post: PostRef;
  deed: DeedKind;
  /** To whom, how much, what; may be empty. */
  text: string;
  at: number;
}

export type HistoryEntry = ComplaintEntry | ReplyEntry | NoteEntry | DeedEntry;
