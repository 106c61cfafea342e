import type { ComplaintEntry, HistoryEntry, ReplyEntry } from './entry';

const DAY = 24 * 60 * 60 * 1000;
/** An earlier complaint counts as the same story for this long. */
const STORY = 30 * DAY;

/**
 * One customer's records in time order. A draft that was inserted and later seen
 * posted shows once, as what was posted.
 */
export function foldHistory(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const posted = new Set(entries.filter(isPosted).map((entry) => entry.inReplyTo.id));
  const seen = new Set<string>();
  return entries
    .filter((entry) => !isSuperseded(entry, posted))
    .filter((entry) => {
      const key =
        entry.kind === 'complaint' ? `complaint ${entry.postId}` : `${entry.kind} ${entry.id}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.at - b.at || ORDER[a.kind] - ORDER[b.kind]);
}

function isSuperseded(entry: HistoryEntry, posted: ReadonlySet<string>): boolean {
  return entry.kind === 'reply' && entry.state === 'inserted' && posted.has(entry.inReplyTo.id);
}

const ORDER = { complaint: 0, reply: 1, note: 2, deed: 3 } as const;

function isPosted(entry: HistoryEntry): entry is ReplyEntry {
  return entry.kind === 'reply' && entry.state === 'posted';
}

/** What the agent called no complaint is shown in the history, and counts for nothing. */
function isComplaint(entry: HistoryEntry): entry is ComplaintEntry {
  return entry.kind === 'complaint' && entry.judgement.verdict !== 'not';
}

export interface CustomerStats {
  complaints: number;
  /** Posted replies only. */
  replies: number;
  /** ms since the epoch, null without records. */
  firstSeen: number | null;
  lastReplyAt: number | null;
}

/** The customer card's figures, from records in any order. */
export function customerStats(history: readonly HistoryEntry[]): CustomerStats {
  const times = history.map((entry) => entry.at);
  const replies = history.filter(isPosted);
  return {
    complaints: history.filter(isComplaint).length,
    replies: replies.length,
    firstSeen: times.length > 0 ? Math.min(...times) : null,
    lastReplyAt: replies.length > 0 ? Math.max(...replies.map((reply) => reply.at)) : null,
  };
}

export interface RepeatContacts {
  /** Earlier complaints in the last 30 days. */
  earlier: number;
  /** The latest of them. */
  last: ComplaintEntry | null;
  /** We posted an answer to at least one of them. */
  answered: boolean;
}

/** What this customer brought to us before, within 30 days of `now` (ms since the epoch). */
export function repeatContacts(history: readonly HistoryEntry[], now: number): RepeatContacts {
  const recent = history
    .filter(isComplaint)
    .filter((entry) => entry.at <= now && now - entry.at <= STORY)
    .sort((a, b) => a.at - b.at);
  const ids = new Set(recent.map((entry) => entry.postId));
  return {
    earlier: recent.length,
    last: recent.at(-1) ?? null,
    answered: history.some((entry) => isPosted(entry) && ids.has(entry.inReplyTo.id)),
  };
}

export interface OpenPromise {
  /** The sentence of ours that promises something, as posted. */
  text: string;
  /** ms since the epoch. */
  at: number;
  reply: ReplyEntry;
}

/** Our latest posted answer to a post; null where the customer has written since, or nobody answered. */
export function answerTo(postId: string, history: readonly HistoryEntry[]): ReplyEntry | null {
  const last = history
    .filter(isPosted)
    .filter((entry) => entry.inReplyTo.id === postId)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  const since = history.some(
    (entry) => entry.kind === 'complaint' && entry.postId !== postId && entry.at > (last?.at ?? 0),
  );
  return last && !since ? last : null;
}

const PROMISE = /\b(?:I|we)(?:['’]ll| will)\b[^.!?\n]*/i;

/**
 * The last promise we posted, if we have not written to this customer since. It
 * may have been kept by phone or DM: callers say what was promised, never that it
 * was broken.
 */
export function openPromise(history: readonly HistoryEntry[]): OpenPromise | null {
  const last = history
    .filter(isPosted)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  const match = last ? PROMISE.exec(last.text) : null;
  return last && match ? { text: match[0].trim(), at: last.at, reply: last } : null;
}
