import Dexie, { type Table } from 'dexie';
import { asSaid } from '@/utils/core/detect/as-said';
import type { Said } from '@/utils/core/detect/corrections';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { KeptRuling } from '@/utils/core/policy/ruling';
import { type CustomerRef, type PostRef, postKey } from '@/utils/core/post/post';
import type { Sighting } from '@/utils/core/post/sighting';
import type { UntaggedReason } from '@/utils/core/post/untagged-reason';
import { readNotComplaints, readSaid } from './corrections';
import { isWholeComplaint, isWholeDeed, isWholeNote, isWholeReply, isWholeRuling } from './intact';
import type {
  AmendsDatabase,
  ComplaintRow,
  CustomerRow,
  DeedRow,
  NoteRow,
  ReplyRow,
  RulingRow,
} from './schema';

/** How much of one customer's history is read at once; older entries stay stored. */
const HISTORY_LIMIT = 200;

export interface StoredHistory {
  /** Oldest first, at most {@link HISTORY_LIMIT} of each kind. */
  entries: HistoryEntry[];
  /** Approvals and overrides, oldest first. */
  rulings: KeptRuling[];
  /** Rows that are not whole: left out, and still stored. */
  unreadable: number;
}

/** @returns all that is known of a customer. */
export async function readHistory(
  db: AmendsDatabase,
  customer: CustomerRef,
): Promise<StoredHistory> {
  const [complaints, replies, notes, deeds, decided] = await Promise.all([
    newestOf(db.complaints, customer),
    newestOf(db.replies, customer),
    newestOf(db.notes, customer),
    newestOf(db.deeds, customer),
    newestOf(db.rulings, customer),
  ]);
  const said = await readSaid(db, complaints.map(refOf));
  const entries = [
    ...complaints
      .filter(isWholeComplaint)
      .map((row) => complaintEntry(row, said.get(postKey(refOf(row))) ?? null)),
    ...replies.filter(isWholeReply).map(replyEntry),
    ...notes.filter(isWholeNote).map(noteEntry),
    ...deeds.filter(isWholeDeed).map(deedEntry),
  ].sort((a, b) => a.at - b.at);
  const rulings = decided.filter(isWholeRuling).map(keptRuling).reverse();
  const rows = [complaints, replies, notes, deeds, decided].reduce(
    (n, { length }) => n + length,
    0,
  );
  return { entries, rulings, unreadable: rows - entries.length - rulings.length };
}

function newestOf<Row, Key, Insert>(
  table: Table<Row, Key, Insert>,
  { platform, handle }: CustomerRef,
): Promise<Row[]> {
  return table
    .where('[platform+customer+at]')
    .between([platform, handle, Dexie.minKey], [platform, handle, Dexie.maxKey])
    .reverse()
    .limit(HISTORY_LIMIT)
    .toArray();
}

export function readCustomer(
  db: AmendsDatabase,
  { platform, handle }: CustomerRef,
): Promise<CustomerRow | undefined> {
  return db.customers.get([platform, handle]);
}

export async function readReason(db: AmendsDatabase, ref: PostRef): Promise<UntaggedReason | null> {
  return (await db.complaints.get([ref.platform, ref.id]))?.reason ?? null;
}

/** @returns texts of the desk's latest posted replies to anybody, newest last. */
export async function readRecentReplies(db: AmendsDatabase, limit: number): Promise<string[]> {
  const rows = await db.replies
    .orderBy('at')
    .reverse()
    .filter((row) => row.state === 'posted' && isWholeReply(row))
    .limit(limit)
    .toArray();
  return rows.map(({ text }) => text).reverse();
}

export interface StoredQueue {
  items: { sighting: Sighting; answered: boolean }[];
  /** Rows that are not whole: left out, and still stored. */
  unreadable: number;
}

/** Posts that the agent called no complaint: the latest of them, for second thoughts. */
const ASIDE_LIMIT = 20;

/**
 * @returns the newest complaints with whether a reply of ours was seen posted, newest first; then
 * the latest that the agent called no complaint, which take no place of the others.
 */
export async function readQueue(db: AmendsDatabase, limit: number): Promise<StoredQueue> {
  const aside = await readNotComplaints(db);
  const asideKeys = new Set(aside.map(postKey));
  const newest = db.complaints.orderBy('at').reverse();
  const listed = await (aside.length === 0
    ? newest
    : newest.filter((row) => !asideKeys.has(postKey(refOf(row))))
  )
    .limit(limit)
    .toArray();
  const kept = await db.complaints.bulkGet(
    aside.slice(0, ASIDE_LIMIT).map(({ platform, id }) => [platform, id]),
  );
  const rows = [...listed, ...kept.filter((row) => row !== undefined)];
  const whole = rows.filter(isWholeComplaint);
  const replies = await db.replies
    .where('[platform+postId]')
    .anyOf(whole.map((row) => [row.platform, row.postId]))
    .toArray();
  const answered = new Set(
    replies.filter((reply) => reply.state === 'posted').map((reply) => reply.postId),
  );
  const items = whole.map((row) => ({
    sighting: sightingOf(row),
    answered: answered.has(row.postId),
  }));
  return { items, unreadable: rows.length - whole.length };
}

function refOf({ platform, postId }: ComplaintRow): PostRef {
  return { platform, id: postId };
}

function sightingOf(row: ComplaintRow): Sighting {
  return {
    post: row.post,
    relation: row.relation,
    judgement: row.judgement,
    seenAt: row.firstSeenAt,
    account: row.account ?? null,
  };
}

function complaintEntry(row: ComplaintRow, said: Said | null): HistoryEntry {
  return {
    kind: 'complaint',
    platform: row.platform,
    postId: row.postId,
    text: row.post.text ?? '',
    ...(row.post.translated && { translated: true }),
    earlierTexts: row.earlierTexts,
    permalink: row.post.permalink,
    at: row.at,
    relation: row.relation,
    // What the agent said outranks the model wherever the past is told.
    judgement: asSaid(row.judgement, said),
  };
}

function replyEntry(row: ReplyRow): HistoryEntry {
  return {
    kind: 'reply',
    id: row.id,
    state: row.state,
    inReplyTo: { platform: row.platform, id: row.postId },
    text: row.text,
    draft: row.draft,
    strategy: row.strategy,
    by: row.by,
    permalink: row.permalink,
    at: row.at,
  };
}

function noteEntry(row: NoteRow): HistoryEntry {
  return { kind: 'note', id: row.id, text: row.text, at: row.at };
}

function deedEntry({ id, platform, postId, kind, detail, at }: DeedRow): HistoryEntry {
  return { kind: 'deed', id, post: { platform, id: postId }, deed: kind, text: detail, at };
}

function keptRuling({ id, platform, postId, ruling, at }: RulingRow): KeptRuling {
  return { id, post: { platform, id: postId }, ruling, at };
}
