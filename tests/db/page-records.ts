import type { PostedReply } from '@/utils/core/post/posted-reply';
import { readHistory } from '@/utils/db/read';
import { recordBatch } from '@/utils/db/record';
import type { AmendsDatabase } from '@/utils/db/schema';
import { sighting } from '../tools/sighting';

/** Who complains in these tests. */
export const MARA = { platform: 'x', handle: 'mara_quill' } as const;

/** Our reply to her first complaint, as the page showed it. */
export function posted(parts: Partial<PostedReply> = {}): PostedReply {
  return {
    platform: 'x',
    id: '2001',
    inReplyTo: { platform: 'x', id: '1001' },
    customer: 'mara_quill',
    text: 'I will find it today. ^Bea',
    permalink: 'https://x.com/HarbourPine/status/2001',
    by: 'harbourpine',
    at: 9000,
    source: 'article',
    ...parts,
  };
}

/** What the page tells in one message. */
export const record = (db: AmendsDatabase, sightings = [sighting()], replies: PostedReply[] = []) =>
  recordBatch(db, { sightings, replies });

/** What is kept of her. */
export const entries = async (db: AmendsDatabase) => (await readHistory(db, MARA)).entries;
