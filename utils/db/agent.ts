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
