import type { Finding } from '@/utils/core/policy/finding';
import type { InsertOutcome, InsertRequest } from '@/utils/core/post/insertion';
import type { PostRef } from '@/utils/core/post/post';
import type { PostedReply } from '@/utils/core/post/posted-reply';
import type { Sighting } from '@/utils/core/post/sighting';

/** All of one look at the page: written in one transaction, acknowledged after it committed. */
export interface RecordBatch {
  sightings: Sighting[];
  replies: PostedReply[];
}

export interface RecordReceipt {
  /** Items that were not of their form and will never be stored. */
  refused: number;
}

/** The agent pressed a marker. */
export interface OpenRequest {
  sighting: Sighting;
  /** Our replies to that post which the page showed: its customer may not have been stored before. */
  replies: PostedReply[];
}

/** `asked-elsewhere`: this browser opens its sidebar only from a toolbar button or a key of its own. */
export type OpenReceipt = { opened: true } | { opened: false; shortcut: string | null };

/** What stands in X's composer while the agent types. */
export interface LintRequest {
  text: string;
  /** The post that the box answers; null when the page cannot tell. */
  post: PostRef | null;
  /** Its text and author as the page reads them, for posts that are not stored. */
  shown: { text: string; handle: string } | null;
}

export interface LintReceipt {
  findings: Finding[];
  /** Weighted as X counts. */
  length: number;
}

/** Page → worker. Each message is complete in itself and safe to send twice. */
export interface WorkerProtocol {
  record: { body: RecordBatch; answer: RecordReceipt };
  open: { body: OpenRequest; answer: OpenReceipt };
  lint: { body: LintRequest; answer: LintReceipt };
  /** The pointer came to a marker: a worker that sleeps takes longest of all to open the panel. */
  wake: { body: null; answer: true };
}

/** Panel → page, one tab. */
export interface PageProtocol {
  insert: { body: InsertRequest; answer: InsertOutcome };
}

export interface Envelope {
  amends: string;
  body: unknown;
}

export function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'amends' in value && 'body' in value;
}
