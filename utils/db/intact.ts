import { DEED_KINDS } from '@/utils/core/policy/deeds';
import { isTime } from '@/utils/core/post/time';
import { CATEGORIES, FLAGS, NOT_FOR_US, RELATIONS } from '@/utils/core/post/verdict';
import type { ComplaintRow, CorrectionRow, DeedRow, NoteRow, ReplyRow, RulingRow } from './schema';

/**
 * Rows may be half there: written by a version with a fault or with words that this one does not
 * know, or damaged on the disk. The types promise all of this; only the stored rows can tell whether
 * it is so. What is not whole is left out and counted, never shown as something it is not, never
 * deleted.
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
    (post.at === null || isTime(post.at)) &&
    isOneOf(RELATIONS, relation) &&
    typeof judgement?.verdict === 'string' &&
    (judgement.category === null || isOneOf(CATEGORIES, judgement.category)) &&
    (judgement.notForUs === null || isOneOf(NOT_FOR_US, judgement.notForUs)) &&
    Array.isArray(judgement.flags) &&
    judgement.flags.every((flag) => isOneOf(FLAGS, flag)) &&
    Array.isArray(judgement.evidence) &&
    isTime(at) &&
    Array.isArray(row.earlierTexts)
  );
}

export function isWholeReply({ text, state, postId, at }: Partial<ReplyRow>): boolean {
  return (
    typeof text === 'string' &&
    (state === 'inserted' || state === 'posted') &&
    typeof postId === 'string' &&
    isTime(at)
  );
}

export function isWholeNote({ text, at }: Partial<NoteRow>): boolean {
  return typeof text === 'string' && isTime(at);
}

export function isWholeDeed({ kind, detail, postId, at }: Partial<DeedRow>): boolean {
  return (
    isOneOf(DEED_KINDS, kind) &&
    typeof detail === 'string' &&
    typeof postId === 'string' &&
    isTime(at)
  );
}

export function isWholeRuling({ ruling, postId, at }: Partial<RulingRow>): boolean {
  const known = ruling?.kind === 'approved' || ruling?.kind === 'overridden';
  return known && typeof postId === 'string' && isTime(at);
}

export function isWholeCorrection(row: Partial<CorrectionRow>): boolean {
  const { postId, text, verdict, said, category, at } = row;
  return (
    typeof postId === 'string' &&
    typeof text === 'string' &&
    typeof verdict === 'string' &&
    (said === 'agree' ||
      said === 'not-a-complaint' ||
      (said === 'category' && isOneOf(CATEGORIES, category))) &&
    isTime(at)
  );
}

function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return known.some((each) => each === value);
}
