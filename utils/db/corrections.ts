import type { GivenCorrection, Said } from '@/utils/core/detect/corrections';
import { type Post, type PostRef, postKey } from '@/utils/core/post/post';
import type { VerdictKind } from '@/utils/core/post/verdict';
import { isWholeCorrection } from './intact';
import type { AmendsDatabase, CorrectionRow } from './schema';

/**
 * Keeps what the agent says about a post; the last word on a post counts. A second word keeps the
 * verdict that the first one was about: by then rules from the first may have changed what is shown.
 * Private details in the post are masked as in the complaints: the panel shows them, records never do.
 * X's translation is left out: these texts are read, learned from and exported as customers' own.
 * @param shown the verdict as the agent saw it
 */
export async function recordCorrection(
  db: AmendsDatabase,
  { platform, id, text, translated }: Pick<Post, 'platform' | 'id' | 'text' | 'translated'>,
  shown: VerdictKind,
  said: Said,
  now: number,
): Promise<void> {
  // Later, for numbering plans are large and the panel starts without them.
  const { maskedText } = await import('@/utils/core/post/masked');
  await db.transaction('rw', db.corrections, async () => {
    const before = await db.corrections.get([platform, id]);
    await db.corrections.put({
      platform,
      postId: id,
      text: maskedText((translated ? null : text) ?? ''),
      verdict: before?.verdict ?? shown,
      ...stored(said),
      at: now,
    });
  });
}

export async function undoCorrection(db: AmendsDatabase, { platform, id }: PostRef): Promise<void> {
  await db.corrections.delete([platform, id]);
}

export async function forgetCorrections(db: AmendsDatabase): Promise<void> {
  await db.corrections.clear();
}

/** All of them, newest first; rows that are not whole are left out, and stay stored. */
export async function readCorrections(db: AmendsDatabase): Promise<GivenCorrection[]> {
  const rows = await db.corrections.orderBy('at').reverse().toArray();
  return rows.filter(isWholeCorrection).map((row) => ({
    id: row.postId,
    post: { platform: row.platform, id: row.postId },
    text: row.text,
    verdict: row.verdict,
    said: saidIn(row),
    at: row.at,
  }));
}

/** The agent's own word on some posts, by `postKey`; posts without one are not in it. */
export async function readSaid(
  db: AmendsDatabase,
  posts: readonly PostRef[],
): Promise<Map<string, Said>> {
  const rows = await db.corrections.bulkGet(posts.map(({ platform, id }) => [platform, id]));
  return new Map(
    rows
      .filter((row) => row !== undefined)
      .filter(isWholeCorrection)
      .map((row) => [postKey({ platform: row.platform, id: row.postId }), saidIn(row)]),
  );
}

/** Posts that the agent called no complaint, newest word first. */
export async function readNotComplaints(db: AmendsDatabase): Promise<PostRef[]> {
  const rows = await db.corrections.orderBy('at').reverse().toArray();
  return rows
    .filter(({ said }) => said === 'not-a-complaint')
    .map(({ platform, postId }) => ({ platform, id: postId }));
}

function saidIn({ said, category }: Pick<CorrectionRow, 'said' | 'category'>): Said {
  return said === 'category' ? (category ?? 'other') : said;
}

function stored(said: Said): Pick<CorrectionRow, 'said' | 'category'> {
  if (said === 'agree' || said === 'not-a-complaint') return { said, category: null };
  return { said: 'category', category: said };
}
