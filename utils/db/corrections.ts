import type { GivenCorrection, Said } from '@/utils/core/detect/corrections';
import type { Post, PostRef } from '@/utils/core/post/post';
import type { VerdictKind } from '@/utils/core/post/verdict';
import type { AmendsDatabase, CorrectionRow } from './schema';

/**
 * Keeps what the agent says about a post; the last word on a post counts. A second word keeps the
 * verdict that the first one was about: by then rules from the first may have changed what is shown.
 * @param shown the verdict as the agent saw it
 */
export async function recordCorrection(
  db: AmendsDatabase,
  { platform, id, text }: Pick<Post, 'platform' | 'id' | 'text'>,
  shown: VerdictKind,
  said: Said,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.corrections, async () => {
    const before = await db.corrections.get([platform, id]);
    await db.corrections.put({
      platform,
      postId: id,
      text: text ?? '',
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

export function saidIn({ said, category }: Pick<CorrectionRow, 'said' | 'category'>): Said {
  return said === 'category' ? (category ?? 'other') : said;
}

function stored(said: Said): Pick<CorrectionRow, 'said' | 'category'> {
  if (said === 'agree' || said === 'not-a-complaint') return { said, category: null };
  return { said: 'category', category: said };
}

/** As in {@link ./intact}: what is not whole is left out, never deleted. */
function isWholeCorrection({ postId, text, verdict, said, at }: Partial<CorrectionRow>): boolean {
  return (
    typeof postId === 'string' &&
    typeof text === 'string' &&
    typeof verdict === 'string' &&
    typeof said === 'string' &&
    typeof at === 'number'
  );
}
