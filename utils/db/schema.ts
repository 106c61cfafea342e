import Dexie, { type EntityTable, type Table } from 'dexie';
import type { DeedKind } from '@/utils/core/policy/deeds';
import type { Ruling } from '@/utils/core/policy/ruling';
import type { PlatformId, Post } from '@/utils/core/post/post';
import type { UntaggedReason } from '@/utils/core/post/untagged-reason';
import type { Category, Judgement, Relation, VerdictKind } from '@/utils/core/post/verdict';

/** One complaint about the brand, by its status id. */
export interface ComplaintRow {
  platform: PlatformId;
  postId: string;
  /** Lower-case handle of the author. */
  customer: string;
  post: Post;
  relation: Relation;
  judgement: Judgement;
  /** ms since the epoch: the post's own time, else the first sighting. */
  at: number;
  firstSeenAt: number;
  /** Earlier texts of an edited post, oldest first. */
  earlierTexts: string[];
  /** Why the agent answers a post that does not address the brand; null until given. */
  reason: UntaggedReason | null;
  /** The account that was logged in when the post was last read. */
  account?: string | null;
}

export interface ReplyRow {
  id: string;
  platform: PlatformId;
  customer: string;
  /** The post that was answered. */
  postId: string;
  state: 'inserted' | 'posted';
  draft: string | null;
  strategy: string | null;
  insertedAt: number | null;
  /** Status id of our reply. `''` while it has not been seen posted: null would leave the index. */
  postedId: string;
  text: string;
  permalink: string | null;
  by: string | null;
  at: number;
}

export interface NoteRow {
  id: string;
  platform: PlatformId;
  customer: string;
  text: string;
  at: number;
}

/** What the agent logged as done for a case: what "I've passed this to …" may rest on. */
export interface DeedRow {
  id: string;
  platform: PlatformId;
  customer: string;
  /** The complaint that it was done for. */
  postId: string;
  kind: DeedKind;
  /** To whom, how much, what. May be empty. */
  detail: string;
  at: number;
}

/** An approval or an override, for the replies to one complaint. */
export interface RulingRow {
  id: string;
  platform: PlatformId;
  customer: string;
  postId: string;
  ruling: Ruling;
  at: number;
}

/** What the agent said about a verdict; one a post, the last one counts. */
export interface CorrectionRow {
  platform: PlatformId;
  postId: string;
  text: string;
  /** The verdict that was corrected or agreed with. */
  verdict: VerdictKind;
  said: 'agree' | 'not-a-complaint' | 'category';
  /** Null unless `said` is `category`. */
  category: Category | null;
  at: number;
}

/** Counters live here because counting a million rows takes seconds. */
export interface CustomerRow {
  platform: PlatformId;
  handle: string;
  displayName: string;
  firstSeenAt: number;
  complaints: number;
  replies: number;
}

export class AmendsDatabase extends Dexie {
  declare complaints: Table<ComplaintRow, [PlatformId, string]>;
  declare replies: EntityTable<ReplyRow, 'id'>;
  declare notes: EntityTable<NoteRow, 'id'>;
  declare deeds: EntityTable<DeedRow, 'id'>;
  declare rulings: EntityTable<RulingRow, 'id'>;
  declare corrections: Table<CorrectionRow, [PlatformId, string]>;
  declare customers: Table<CustomerRow, [PlatformId, string]>;

  constructor(name = 'amends') {
    // Strict: an acknowledged reply or note survives a power cut; Chrome's default is relaxed.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      complaints: '[platform+postId], [platform+customer+at], at',
      replies: 'id, [platform+postId], [platform+customer+at], [platform+postedId]',
      notes: 'id, [platform+customer+at]',
      customers: '[platform+handle]',
    });
    this.version(2).stores({
      replies: 'id, [platform+postId], [platform+customer+at], [platform+postedId], at',
      deeds: 'id, [platform+customer+at], [platform+postId]',
      rulings: 'id, [platform+customer+at]',
      corrections: '[platform+postId], at',
    });
    this.on('ready', () => this.#refuseNewer(), true);
  }

  /**
   * Dexie opens a newer version's database as if it were its own, and would write rows into it
   * that the newer Amends may misread. Refused here, so that page, worker and panel all leave it alone.
   */
  #refuseNewer(): void {
    // Dexie keeps ten times its version, and counts on from there where it repairs a schema itself.
    const stored = Math.floor(this.backendDB().version / 10);
    if (stored > this.verno) {
      throw new Dexie.VersionError(`Records of version ${stored}, not ${this.verno}`);
    }
  }
}

/** One per context. Opening is lazy; nothing closes it, so that a slept worker can reopen. */
export const db = new AmendsDatabase();
