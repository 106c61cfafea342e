import * as v from 'valibot';
import type { PostedReply } from '@/utils/core/post/posted-reply';
import type { Sighting } from '@/utils/core/post/sighting';
import { MAX_TIME } from '@/utils/core/post/time';
import { CATEGORIES, FLAGS, NOT_FOR_US, RELATIONS } from '@/utils/core/post/verdict';
import type { LintRequest, OpenRequest, RecordBatch } from './protocol';

export interface ParsedBatch extends RecordBatch {
  refused: number;
}

/** X allows a weight of 25,000 a post; an emoji weighs 2 and takes up to 11 UTF-16 units. */
const TEXT_LIMIT = 150_000;
const BATCH_LIMIT = 200;

const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
const short = v.pipe(v.string(), v.maxLength(500));
const handle = v.pipe(v.string(), v.regex(/^\w{1,40}$/));
const postId = v.pipe(v.string(), v.regex(/^\d{1,25}$/));
const permalink = v.pipe(short, v.regex(/^https:\/\/x\.com\/\w{1,40}\/status\/\d{1,25}$/));
const platform = v.literal('x');
/** What a `Date` can hold: any other time could not be written out. */
const time = v.pipe(v.number(), v.minValue(-MAX_TIME), v.maxValue(MAX_TIME));
const ref = v.strictObject({ platform, id: postId });
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const post = v.strictObject({
  platform,
  id: postId,
  author: v.strictObject({ handle, displayName: short }),
  text: v.nullable(text),
  lang: v.nullable(short),
  translated: v.optional(v.literal(true)),
  at: v.nullable(time),
  permalink,
  replyingTo: v.pipe(v.array(handle), v.maxLength(100)),
  quotes: v.nullable(handle),
  repostedBy: v.nullable(handle),
  focal: v.boolean(),
  cut: v.boolean(),
  hasMedia: v.boolean(),
  own: v.boolean(),
  continues: v.boolean(),
});

const judgement = v.strictObject({
  verdict: v.picklist(['complaint', 'unsure', 'not', 'not-judged']),
  score: v.nullable(unit),
  probability: v.nullable(unit),
  category: v.nullable(v.picklist(CATEGORIES)),
  stakes: v.nullable(v.picklist([1, 2, 3, 4])),
  reproach: v.nullable(v.picklist(['mild', 'strong'])),
  heat: v.nullable(v.picklist([0, 1, 2, 3, 4])),
  flags: v.array(v.picklist(FLAGS)),
  evidence: v.pipe(
    v.array(
      v.strictObject({
        start: v.pipe(v.number(), v.integer(), v.minValue(0)),
        end: v.pipe(v.number(), v.integer(), v.minValue(0)),
        why: short,
        flag: v.optional(v.picklist(FLAGS)),
        hint: v.optional(v.literal(true)),
      }),
    ),
    v.maxLength(50),
  ),
  notForUs: v.nullable(v.picklist(NOT_FOR_US)),
  reason: v.nullable(short),
});

const sightingSchema: v.GenericSchema<unknown, Sighting> = v.strictObject({
  post,
  relation: v.picklist(RELATIONS),
  judgement,
  seenAt: time,
  account: v.optional(v.nullable(handle)),
});

const postedReplySchema: v.GenericSchema<unknown, PostedReply> = v.strictObject({
  platform,
  id: postId,
  inReplyTo: ref,
  customer: handle,
  text,
  permalink,
  by: handle,
  at: time,
  source: v.picklist(['article', 'toast']),
});

const batchSchema = v.strictObject({
  sightings: v.pipe(v.array(v.unknown()), v.maxLength(BATCH_LIMIT)),
  replies: v.pipe(v.array(v.unknown()), v.maxLength(BATCH_LIMIT)),
});

const openSchema: v.GenericSchema<unknown, OpenRequest> = v.strictObject({
  sighting: sightingSchema,
  replies: v.pipe(v.array(postedReplySchema), v.maxLength(BATCH_LIMIT)),
});

/** @returns the payload when it is exactly of its form, else null: a page may be hostile. */
function parseWith<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T | null {
  const result = v.safeParse(schema, body);
  return result.success ? result.output : null;
}

/**
 * A batch without what is not of its form: one odd post must not keep the others from being stored,
 * nor come back for ever. Null when it is no batch at all.
 */
export function parseRecord(body: unknown): ParsedBatch | null {
  const batch = parseWith(batchSchema, body);
  if (!batch) return null;
  const sound = <T>(items: unknown[], schema: v.GenericSchema<unknown, T>) =>
    items.map((item) => parseWith(schema, item)).filter((item) => item !== null);
  const sightings = sound(batch.sightings, sightingSchema);
  const replies = sound(batch.replies, postedReplySchema);
  const given = batch.sightings.length + batch.replies.length;
  return { sightings, replies, refused: given - sightings.length - replies.length };
}

export function parseOpen(body: unknown): OpenRequest | null {
  return parseWith(openSchema, body);
}

const lintSchema: v.GenericSchema<unknown, LintRequest> = v.strictObject({
  text,
  post: v.nullable(ref),
  shown: v.nullable(v.strictObject({ text, handle })),
});

export function parseLint(body: unknown): LintRequest | null {
  return parseWith(lintSchema, body);
}
