import type { PostRef } from './post';

/** What to do with text that already stands in the reply box. `ask` changes nothing when there is any. */
export type InsertMode = 'ask' | 'append' | 'replace';

export interface InsertRequest {
  post: PostRef;
  /** Author of the post the draft answers. */
  handle: string;
  permalink: string;
  text: string;
  mode: InsertMode;
  /** The box's text that the agent agreed to replace: only that may go. '' in the other modes. */
  agreed: string;
  /** Handles that may answer it; empty: whoever is logged in. */
  accounts: string[];
}

/** What happened to the box, read back from it. Anything but `inserted` left the agent's own text as it was. */
export type InsertOutcome =
  /** The text stands in the box once. `overLimit`: X keeps Reply disabled until it is shortened. */
  | { kind: 'inserted'; overLimit: boolean }
  /** The very same text was there already; nothing was typed. */
  | { kind: 'already-there' }
  /** Other text stands in the box: nothing was changed, the agent chooses append or replace. */
  | { kind: 'ask'; existing: string }
  /** The open box answers another post (its author), or it cannot be told which one (null). */
  | { kind: 'wrong-post'; answers: string | null }
  | { kind: 'not-on-page'; permalink: string }
  /** Another account is logged in on the page than those that may answer; nothing was touched. */
  | { kind: 'wrong-account'; active: string; wanted: string }
  /** The box did not open, or there is none (logged out). */
  | { kind: 'no-box' }
  /** The box does not hold what was put in. `found` is what it holds now. */
  | { kind: 'not-verified'; found: string }
  /** The tab runs no live Amends: it was opened before an install or update. */
  | { kind: 'stale-tab' };
