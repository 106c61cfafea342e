import type { PlatformId, PostRef } from './post';

/** A reply of ours that X shows as posted: what was really sent, never the draft. */
export interface PostedReply {
  platform: PlatformId;
  /** Status id of the reply itself. */
  id: string;
  inReplyTo: PostRef;
  /** Lower-case handle of the customer who was answered. */
  customer: string;
  text: string;
  permalink: string;
  /** The account that posted it. */
  by: string;
  /** ms since the epoch. */
  at: number;
  /** `article`: read from the post itself. `toast`: the box's last text and X's confirmation; an article replaces it. */
  source: 'article' | 'toast';
}
