import type { ComplaintRow, DeedRow, NoteRow, ReplyRow, RulingRow } from './schema';

/**
 * Rows may be half there: written by a version with a fault, or damaged on the disk. The types
 * promise all of this; only the stored rows can tell whether it is so. What is not whole is left
 * out and counted, never shown as something it is not, never deleted.
 */

/** @param row what was stored as one; its post is read anew, and mended, when it is seen again. */
export function isWholeComplaint(row: Partial<ComplaintRow>): boolean {
  const { post, relation, judgement, at } = row;
  return (
    typeof post?.id === 'string' &&
    (typeof post.text === 'string' || post.text === null) &&
    typeof post.permalink === 'string' &&
    typeof post.author?.handle === 'string' &&
    typeof post.author.displayName === 'string' &&
    typeof relation === 'string' &&
    typeof judgement?.verdict === 'string' &&
    Array.isArray(judgement.flags) &&
    Array.isArray(judgement.evidence) &&
    typeof at === 'number' &&
    Array.isArray(row.earlierTexts)
  );
}

export function isWholeReply({ text, state, postId, at }: Partial<ReplyRow>): boolean {
  return (
    typeof text === 'string' &&
    (state === 'inserted' || state === 'posted') &&
    typeof postId === 'string' &&
    typeof at === 'number'
  );
}

export function isWholeNote({ text, at }: Partial<NoteRow>): boolean {
  return typeof text === 'string' && typeof at === 'number';
}

export function isWholeDeed({ kind, detail, postId, at }: Partial<DeedRow>): boolean {
  return (
    typeof kind === 'string' &&
    typeof detail === 'string' &&
    typeof postId === 'string' &&
    typeof at === 'number'
  );
}

export function isWholeRuling({ ruling, postId, at }: Partial<RulingRow>): boolean {
  const known = ruling?.kind === 'approved' || ruling?.kind === 'overridden';
  return known && typeof postId === 'string' && typeof at === 'number';
}
