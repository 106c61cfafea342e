import type { PostRef } from '../post/post';

/** Somebody decided that a reply may be inserted. About a reply, so it is no fact that one may rest on. */
export type Ruling =
  /** Such posts wait for this one's approval by policy; `who` gave it, empty when no name was noted. */
  | { kind: 'approved'; approver: string; who: string }
  /**
   * A blocking rule was overridden for these very words, by the agent with a reason or by an
   * approver with their name.
   */
  | {
      kind: 'overridden';
      rule: string;
      /** The words that it struck; empty where something was missing. */
      words: string;
      /** What the rule had against them. */
      message: string;
      by: 'agent' | 'approver';
      /** The agent's reason, or the approver's name. */
      said: string;
    };

/** A ruling as it is kept with the case. */
export interface KeptRuling {
  id: string;
  /** The complaint whose reply it was about. */
  post: PostRef;
  ruling: Ruling;
  /** ms since the epoch. */
  at: number;
}

/** Whether one ruling takes the other's place: the same approval, or the same rule and words. */
export function aboutTheSame(a: Ruling, b: Ruling): boolean {
  if (a.kind === 'approved' && b.kind === 'approved') return a.approver === b.approver;
  if (a.kind !== 'overridden' || b.kind !== 'overridden') return false;
  return a.rule === b.rule && a.words === b.words;
}
