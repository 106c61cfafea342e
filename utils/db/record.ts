import { comesFrom } from '@/utils/core/history/comes-from';
import { masked } from '@/utils/core/post/masked';
import { normaliseHandle } from '@/utils/core/post/post';
import type { PostedReply } from '@/utils/core/post/posted-reply';
import type { Sighting } from '@/utils/core/post/sighting';
import { storable } from '@/utils/core/post/storable';
import { isWholeComplaint } from './intact';
import type { AmendsDatabase, ComplaintRow, CustomerRow } from './schema';

/**
 * Writes one look at the page in one transaction. Safe to repeat: rows are keyed by
 * platform and status id, and counters move only when a row is new.
 * Resolves after commit. Rejects when the browser refuses to store (quota, closed database).
 */
export async function recordBatch(
  db: AmendsDatabase,
  batch: { sightings: Sighting[]; replies: PostedReply[] },
): Promise<void> {
  await db.transaction('rw', db.complaints, db.replies, db.customers, async () => {
    for (const sighting of batch.sightings) await putSighting(db, masked(sighting));
    for (const reply of batch.replies) await putReply(db, reply);
  });
}

async function putSighting(db: AmendsDatabase, sighting: Sighting): Promise<void> {
  const { post, relation, seenAt } = sighting;
  const judgement = storable(sighting.judgement);
  const customer = normaliseHandle(post.author.handle);
  const before = await db.complaints.get([post.platform, post.id]);
  const fresh: ComplaintRow = {
    platform: post.platform,
    postId: post.id,
    customer,
    post,
    relation,
    judgement,
    // A time to come would stand at the head of the list for ever.
    at: Math.min(post.at ?? seenAt, seenAt),
    firstSeenAt: seenAt,
    earlierTexts: [],
    reason: null,
    account: sighting.account ?? null,
  };
  if (!before) {
    await db.complaints.add(fresh);
    // The agent may open what was not judged: kept for the history, but nobody called it a complaint.
    const complaints = judgement.verdict === 'not-judged' ? 0 : 1;
    await countCustomer(db, { post, seenAt }, { complaints });
    return;
  }
  if (!isWholeComplaint(before)) {
    const earlierTexts = Array.isArray(before.earlierTexts) ? before.earlierTexts : [];
    await db.complaints.put({ ...fresh, earlierTexts, reason: before.reason ?? null });
    return;
  }
  // What X cut short, or translated, must not replace the customer's own whole text read before.
  const poorer =
    (post.cut && !before.post.cut) || (post.translated === true && !before.post.translated);
  if (post.text === before.post.text || poorer) {
    const { account } = fresh;
    // Read under another account than before: that one is at work now.
    if (account !== null && account !== before.account) {
      await db.complaints.update([post.platform, post.id], { account });
    }
    return;
  }
  const grew = before.post.cut && !post.cut;
  const wrote = before.post.translated ? null : before.post.text;
  await db.complaints.put({
    ...before,
    account: fresh.account ?? before.account ?? null,
    post,
    relation,
    judgement,
    earlierTexts: grew || wrote === null ? before.earlierTexts : [...before.earlierTexts, wrote],
  });
}

async function putReply(db: AmendsDatabase, reply: PostedReply): Promise<void> {
  const { platform, customer } = reply;
  const known = await db.replies.where({ platform, postedId: reply.id }).first();
  if (known) {
    if (reply.source === 'article' && known.text !== reply.text) {
      await db.replies.update(known.id, { text: reply.text, at: reply.at });
    }
    return;
  }
  const owner = await db.customers.get([platform, customer]);
  // Our replies to people who never complained are none of this database's business.
  if (!owner) return;
  const posted = {
    state: 'posted' as const,
    postedId: reply.id,
    text: reply.text,
    permalink: reply.permalink,
    by: reply.by,
    at: reply.at,
  };
  const waiting = await insertedDraftOf(db, reply);
  if (waiting) await db.replies.update(waiting.id, posted);
  else {
    await db.replies.add({
      id: `${platform}:${reply.id}`,
      platform,
      customer,
      postId: reply.inReplyTo.id,
      draft: null,
      strategy: null,
      insertedAt: null,
      ...posted,
    });
  }
  await db.customers.update([platform, customer], { replies: owner.replies + 1 });
}

/** Clocks of X and this machine may differ; a reply from well before the insertion is another one. */
const CLOCK_SLACK = 5 * 60_000;

/** The draft that waits on the same post, if this reply grew out of it and not out of a colleague's mind. */
async function insertedDraftOf(db: AmendsDatabase, reply: PostedReply) {
  const rows = await db.replies
    .where({ platform: reply.platform, postId: reply.inReplyTo.id })
    .filter(
      (row) =>
        row.state === 'inserted' &&
        (row.insertedAt ?? 0) <= reply.at + CLOCK_SLACK &&
        comesFrom(reply.text, row.text),
    )
    .sortBy('insertedAt');
  return rows.at(-1);
}

async function countCustomer(
  db: AmendsDatabase,
  seen: Pick<Sighting, 'post' | 'seenAt'>,
  add: { complaints: number },
): Promise<void> {
  const { platform, author } = seen.post;
  const handle = normaliseHandle(author.handle);
  const before = await db.customers.get([platform, handle]);
  const row: CustomerRow = before
    ? { ...before, displayName: author.displayName, complaints: before.complaints + add.complaints }
    : {
        platform,
        handle,
        displayName: author.displayName,
        firstSeenAt: seen.seenAt,
        complaints: add.complaints,
        replies: 0,
      };
  await db.customers.put(row);
}
