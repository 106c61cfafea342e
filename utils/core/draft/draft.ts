import type { HistoryEntry } from '../history/entry';
import type { Deed } from '../policy/deeds';
import type { Finding } from '../policy/finding';
import type { PolicyInUse } from '../policy/policy-in-use';
import type { PlatformId } from '../post/post';
import type { Judgement, Relation } from '../post/verdict';

/** Names of reply-craft's ordered moves. */
export type Strategy =
  | 'heard-first'
  | 'fix-first'
  | 'straight-answer'
  | 'owner'
  | 'one-question'
  | 'thank-for'
  | 'holding'
  | 're-route'
  | 'gentle-offer'
  | 'follow-up'
  | 'disagree-politely'
  | 'close-loop';

/** Where a number, time, link, name or phrase in a draft comes from. */
export interface FactUse {
  /** UTF-16 offsets in the draft, half open. */
  start: number;
  end: number;
  source: 'post' | 'history' | 'policy' | 'agent';
  /** What it rests on, in plain words or quoted: shown to the agent. */
  basis: string;
}

export interface Draft {
  /** Stable for the same post and strategy. */
  id: string;
  strategy: Strategy;
  text: string;
  /** Weighted as X counts, see `core/text/weighted-length`. */
  length: number;
  /** One line: why this strategy is offered. */
  why: string;
  facts: FactUse[];
  /** What the policy has against the text as it stands; never a block but for an open slot. */
  findings: Finding[];
}

/** What the desk does with a post: `none` always carries the reason. */
export interface DraftSet {
  triage: 'reply' | 'holding' | 'reroute' | 'none';
  reason: string | null;
  /** Whom the policy hands such a post to, in the pack's words; null: stays with the desk. */
  route: string | null;
  /** Who must approve before a draft is inserted, in the pack's words; null: nobody. */
  approver: string | null;
  /** What the panel shows instead of drafts. */
  card: 'crisis' | 'security' | null;
  drafts: Draft[];
}

/** What a draft may be made from; nothing else may supply a fact. */
export interface DraftInput {
  platform: PlatformId;
  postId: string;
  text: string;
  handle: string;
  displayName: string;
  relation: Relation;
  judgement: Judgement;
  /** Oldest first; may be empty. Does not hold the post itself. */
  history: HistoryEntry[];
  agent: AgentSignature;
  brandName: string | null;
  policy: PolicyInUse;
  /** Logged for this case, oldest first. */
  deeds: Deed[];
  /** The desk's latest replies to anybody, newest last: drafts keep away from their wording. */
  recentReplies: string[];
  /** IANA name of the desk's time zone; null: the pack's own. */
  timeZone: string | null;
  /** ms since the epoch. */
  now: number;
}

export interface AgentSignature {
  /** What the reply is signed with, such as "Bea" or "BK"; null signs nothing. */
  name: string | null;
}
