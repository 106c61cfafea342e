import Dexie from 'dexie';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { CustomerRef, PostRef } from '@/utils/core/post/post';
import type { Sighting } from '@/utils/core/post/sighting';
import type { UntaggedReason } from '@/utils/core/post/untagged-reason';
import type { AmendsDatabase, ComplaintRow, CustomerRow, NoteRow, ReplyRow } from './schema';

/** How much of one customer's history is read at once; older entries stay stored. */
const HISTORY_LIMIT = 200;

/** @returns all that is known of a customer, oldest first, at most {@link HISTORY_LIMIT} of each kind. */
export async function readHistory(
  db: AmendsDatabase,
  { platform, handle }: CustomerRef,
): Promise<HistoryEntry[]> {
  const range = [
    [platform, handle, Dexie.minKey],
    [platform, handle, Dexie.maxKey],
  ] as const;
  const [complaints, replies, notes] = await Promise.all(
    [db.complaints, db.replies, db.notes].map((table) =>
      table
        .where('[platform+customer+at]')
        .between(range[0], range[1])
        .reverse()
        .limit(HISTORY_LIMIT)
        .toArray(),
    ),
  );
  return [
    ...(complaints as ComplaintRow[]).map(complaintEntry),
    ...(replies as ReplyRow[]).map(replyEntry),
    ...(notes as NoteRow[]).map(noteEntry),
  ].sort((a, b) => a.at - b.at);
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

/** @returns the newest complaints with whether a reply of ours was seen posted, newest first. */
export async function readQueue(
  db: AmendsDatabase,
  limit: number,
): Promise<{ sighting: Sighting; answered: boolean }[]> {
  const rows = await db.complaints.orderBy('at').reverse().limit(limit).toArray();
  const replies = await db.replies
    .where('[platform+postId]')
    .anyOf(rows.map((row) => [row.platform, row.postId]))
    .toArray();
  const answered = new Set(
    replies.filter((reply) => reply.state === 'posted').map((reply) => reply.postId),
  );
  return rows.map((row) => ({ sighting: sightingOf(row), answered: answered.has(row.postId) }));
}

function sightingOf(row: ComplaintRow): Sighting {
  return {
    post: row.post,
    relation: row.relation,
    judgement: row.judgement,
    seenAt: row.firstSeenAt,
  };
}

function complaintEntry(row: ComplaintRow): HistoryEntry {
  return {
    kind: 'complaint',
    platform: row.platform,
    postId: row.postId,
    text: row.post.text ?? '',
    permalink: row.post.permalink,
    at: row.at,
    relation: row.relation,
    judgement: row.judgement,
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
