import type { Said } from '@/utils/core/detect/corrections';
import type { Lessons } from '@/utils/core/detect/lessons';
import type { DraftSet } from '@/utils/core/draft/draft';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { DeedKind } from '@/utils/core/policy/deeds';
import type { Finding } from '@/utils/core/policy/finding';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import type { KeptRuling, Ruling } from '@/utils/core/policy/ruling';
import type { InsertOutcome, InsertRequest } from '@/utils/core/post/insertion';
import type { PageStatus } from '@/utils/core/post/page-status';
import type { CustomerRef, Post, PostRef } from '@/utils/core/post/post';
import type { Sighting } from '@/utils/core/post/sighting';
import type { UntaggedReason } from '@/utils/core/post/untagged-reason';
import type { VerdictKind } from '@/utils/core/post/verdict';
import type { Settings } from '@/utils/settings/settings';

/** What the panel asks the outside to do. The entrypoint supplies the real ones, tests their own. */
export interface PanelPorts {
  insert(request: InsertRequest): Promise<InsertOutcome>;
  /** True when the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
  /** Records that a draft went into the composer of this post. */
  recordInserted(
    sighting: Sighting,
    draft: { text: string; strategy: string | null },
  ): Promise<void>;
  /** Keeps why the agent answers a post that does not address the brand. */
  recordReason(sighting: Sighting, reason: UntaggedReason): Promise<void>;
  addNote(customer: CustomerRef, text: string): Promise<void>;
  removeNote(id: string): Promise<void>;
  /** Keeps what the agent says about a post. @param shown the verdict as the agent saw it */
  recordCorrection(post: Post, shown: VerdictKind, said: Said): Promise<void>;
  undoCorrection(post: PostRef): Promise<void>;
  /** What the policy has against a text as the reply to the shown post; null when nothing could check it. */
  check(of: CaseState, text: string): Promise<Finding[] | null>;
  /** @returns id of the deed's record. */
  logDeed(sighting: Sighting, deed: { kind: DeedKind; detail: string }): Promise<string>;
  detailDeed(id: string, detail: string): Promise<void>;
  removeDeed(id: string): Promise<void>;
  recordRuling(sighting: Sighting, ruling: Ruling): Promise<void>;
  removeRuling(id: string): Promise<void>;
  /** Turns the crisis switch for all windows. */
  setCrisis(on: boolean): Promise<void>;
  openOptions(): void;
  /** Asks for the right to read X's pages; called inside the click. */
  askForPages(): void;
  /** Keeps which post the panel shows, null for the list: the panel shows it already. */
  select(sighting: Sighting | null): void;
}

export interface CustomerCard {
  handle: string;
  displayName: string;
  complaints: number;
  replies: number;
  /** ms since the epoch. */
  firstSeen: number | null;
}

/** A row in the panel's list of recent complaints. */
export interface QueueItem {
  sighting: Sighting;
  answered: boolean;
}

/** What is told in the status region after a click, in plain words with what to do next. */
export interface Notice {
  tone: 'done' | 'attention' | 'problem';
  text: string;
  link?: { href: string; label: string };
}

/** An insertion that found other text in the box and waits for the agent's choice. */
export interface PendingChoice {
  draftId: string;
  existing: string;
}

/**
 * Why nothing stored can be shown or kept. `newer`: a newer Amends wrote the records. `waiting`:
 * another window of Amends holds them. `closed`: the browser does not open or read them.
 */
export type RecordsTrouble = 'newer' | 'waiting' | 'closed';

/** Something set or said that the panel goes by, or the window that it belongs to. */
export type UnreadPart = 'settings' | 'crisis' | 'corrections' | 'window';

/** Why there are no drafts: what makes them did not load, or could not cope with this post. */
export type DraftsTrouble = 'not-loaded' | 'not-made';

/** What the policy had against a draft's text when it was last looked at. */
export interface Check {
  text: string;
  /** Null: it could not be checked, which is not the same as nothing found. */
  findings: Finding[] | null;
  /** What it was checked for: other drafts came of another policy or other deeds. */
  of: DraftSet;
}

export interface PanelState {
  settings: Settings;
  /** Null until the pack was read. */
  policy: PolicyInUse | null;
  /** The crisis switch, known before the pack is. */
  crisis: boolean;
  page: PageStatus | null;
  /** The tab in front runs no live Amends though it is a page Amends reads. */
  staleTab: boolean;
  /** False when the browser keeps Amends from X's pages. */
  pageAccess: boolean;
  selection: Sighting | null;
  /** For an untagged selection: why the agent answers it. Null: drafts wait for the reason. */
  reason: UntaggedReason | null;
  customer: CustomerCard | null;
  /** Null while loading, so that nothing is shown as "no history" too early. */
  history: HistoryEntry[] | null;
  /** Approvals and overrides for this customer's posts. */
  rulings: KeptRuling[];
  /** The desk's latest posted replies to anybody, newest last. */
  recentReplies: string[];
  queue: QueueItem[] | null;
  drafts: DraftSet | null;
  draftsTrouble: DraftsTrouble | null;
  recordsTrouble: RecordsTrouble | null;
  /** What could not be read when the panel opened: it goes on without, and says so. */
  unread: readonly UnreadPart[];
  /** Damaged records that were left out of the history and of the list. */
  unreadable: { history: number; queue: number };
  /** What the agent taught: laid over every judgement that is shown, see `asTaught`. */
  lessons: Lessons;
  /** The agent's edits by `draftKey` (see `draft-text`); a draft without one shows its own text. */
  edits: Record<string, string>;
  /** By `draftKey`, of the drafts on offer. */
  checks: Record<string, Check>;
  /** Notes that are written and not saved yet, by `customerKey` (see `note-text`). */
  unsavedNotes: Record<string, string>;
  choice: PendingChoice | null;
  busyDraft: string | null;
  notice: Notice | null;
}

/** What drafts and findings are made from. */
export type CaseState = Pick<
  PanelState,
  'selection' | 'history' | 'settings' | 'page' | 'policy' | 'recentReplies' | 'lessons' | 'crisis'
>;
