import Dexie from 'dexie';
import type { DeedKind } from '@/utils/core/policy/deeds';
import { aboutTheSame, type Ruling } from '@/utils/core/policy/ruling';
import { type CustomerRef, normaliseHandle, type PostRef } from '@/utils/core/post/post';
import type { Sighting } from '@/utils/core/post/sighting';
import type { UntaggedReason } from '@/utils/core/post/untagged-reason';
import type { AmendsDatabase } from './schema';

/** What the agent does in the panel. Each call is one transaction; `now` is ms since the epoch. */

export async function addNote(
  db: AmendsDatabase,
  customer: CustomerRef,
  text: string,
  now: number,
): Promise<void> {
  await db.notes.add({
    id: crypto.randomUUID(),
    platform: customer.platform,
    customer: customer.handle,
    text,
    at: now,
  });
}

export async function removeNote(db: AmendsDatabase, id: string): Promise<void> {
  await db.notes.delete(id);
}

export async function recordReason(
  db: AmendsDatabase,
  post: PostRef,
  reason: UntaggedReason,
): Promise<void> {
  await db.complaints.update([post.platform, post.id], { reason });
}

/** ms in which the same deed again is the same click. */
const DOUBLE_CLICK = 5000;

/**
 * Logs what was done for a complaint.
 * @returns id of its record; a deed like it of a moment ago is the same one.
 */
export function recordDeed(
  db: AmendsDatabase,
  { platform, id: postId, author }: Sighting['post'],
  { kind, detail }: { kind: DeedKind; detail: string },
  now: number,
): Promise<string> {
  return db.transaction('rw', db.deeds, async () => {
    const same = await db.deeds
      .where({ platform, postId })
      .filter((row) => row.kind === kind && row.detail === detail && now - row.at < DOUBLE_CLICK)
      .first();
    if (same) return same.id;
    const id = crypto.randomUUID();
    const customer = normaliseHandle(author.handle);
    await db.deeds.add({ id, platform, customer, postId, kind, detail, at: now });
    return id;
  });
}

/** Says to whom, how much, what; a deed that was removed meanwhile stays removed. */
export async function detailDeed(db: AmendsDatabase, id: string, detail: string): Promise<void> {
  await db.deeds.update(id, { detail });
}

export async function removeDeed(db: AmendsDatabase, id: string): Promise<void> {
  await db.deeds.delete(id);
}

/** Keeps an approval or an override. The same one again replaces the earlier. */
export async function recordRuling(
  db: AmendsDatabase,
  { platform, id: postId, author }: Sighting['post'],
  ruling: Ruling,
  now: number,
): Promise<void> {
  const customer = normaliseHandle(author.handle);
  await db.transaction('rw', db.rulings, async () => {
    const same = await db.rulings
      .where('[platform+customer+at]')
      .between([platform, customer, Dexie.minKey], [platform, customer, Dexie.maxKey])
      .filter((row) => row.postId === postId && aboutTheSame(row.ruling, ruling))
      .first();
    const id = same?.id ?? crypto.randomUUID();
    await db.rulings.put({ id, platform, customer, postId, ruling, at: now });
  });
}

export async function removeRuling(db: AmendsDatabase, id: string): Promise<void> {
  await db.rulings.delete(id);
}

/**
 * Remembers that a draft went into the composer of this post. Until a reply is seen posted
 * there is one such row a post: a second insertion replaces the first, as it did in the box.
 */
export async function recordInserted(
  db: AmendsDatabase,
  sighting: Sighting,
  draft: { text: string; strategy: string | null },
  now: number,
): Promise<void> {
  const { platform, id: postId, author } = sighting.post;
  await db.transaction('rw', db.replies, async () => {
    const waiting = await db.replies
      .where({ platform, postId })
      .filter((row) => row.state === 'inserted')
      .first();
    await db.replies.put({
      id: waiting?.id ?? crypto.randomUUID(),
      platform,
      customer: normaliseHandle(author.handle),
      postId,
      state: 'inserted',
      draft: draft.text,
      strategy: draft.strategy,
      insertedAt: now,
      postedId: '',
      text: draft.text,
      permalink: null,
      by: null,
      at: now,
    });
  });
}
