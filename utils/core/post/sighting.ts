import type { Post } from './post';
import type { Judgement, Relation } from './verdict';

/** One post about the brand as the page showed it: what the page sends to the worker. */
export interface Sighting {
  post: Post;
  relation: Relation;
  judgement: Judgement;
  /** ms since the epoch when the page was read. */
  seenAt: number;
  /** The account that was logged in then; left out where it was not known. */
  account?: string | null;
}
