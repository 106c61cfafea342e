import * as v from 'valibot';
import { judge } from '@/utils/core/detect/judge';
import type { HistoryEntry } from '@/utils/core/history/entry';
import { DEED_KINDS, type Deed, deedFrom } from '@/utils/core/policy/deeds';
import { isTimeZone } from '@/utils/core/policy/local-time';

/** Time as ISO text or ms since the epoch. */
export const Time = v.union([
  v.number(),
  v.pipe(
    v.string(),
    v.transform((value) => Date.parse(value)),
    v.number(),
  ),
]);

/** What came before: the customer's posts, our replies, notes. */
export const Past = v.object({
  kind: v.optional(v.picklist(['complaint', 'reply', 'note']), 'complaint'),
  id: v.optional(v.string()),
  text: v.string(),
  at: v.optional(Time),
});

/** A logged deed: its kind, or plain words such as "passed to the depot". */
export const DeedLine = v.union([
  v.string(),
  v.object({
    kind: v.optional(v.picklist(DEED_KINDS)),
    detail: v.optional(v.string(), ''),
    at: v.optional(Time),
  }),
]);

export const TimeZoneName = v.pipe(v.string(), v.check(isTimeZone, 'Not a time zone'));

/** One input line of `npm run -s draft`. */
export const DraftLine = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  text: v.string(),
  lang: v.optional(v.nullable(v.string()), null),
  handle: v.optional(v.string(), 'customer'),
  name: v.optional(v.string(), ''),
  agent: v.optional(v.nullable(v.string()), null),
  now: v.optional(Time),
  /** The desk's time zone; without it the pack's own. */
  tz: v.optional(v.nullable(TimeZoneName), null),
  history: v.optional(v.array(Past), []),
  deeds: v.optional(v.array(DeedLine), []),
  /** The desk's latest replies to anybody, newest last. */
  recent: v.optional(v.array(v.string()), []),
  relation: v.optional(v.picklist(['mention', 'reply', 'quote', 'untagged']), 'mention'),
  /** Key of the pack's `authority`. */
  role: v.optional(v.string(), 'agent'),
  crisis: v.optional(v.boolean(), false),
});

export interface PostLine
  extends Omit<v.InferOutput<typeof DraftLine>, 'now' | 'history' | 'deeds'> {
  now: number;
  history: HistoryEntry[];
  deeds: Deed[];
}

const DAY = 24 * 60 * 60 * 1000;
/** Stands for "now" where a line gives none, so that the same line gives the same drafts. */
export const SOME_NOON = Date.UTC(2026, 0, 15, 12);

/** Reads one input line; a bad one says what is wrong with it. */
export function readLine(
  line: string,
): { ok: true; post: PostLine } | { ok: false; problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, problem: `Not JSON: ${line.slice(0, 80)}` };
  }
  const parsed = v.safeParse(DraftLine, json);
  if (!parsed.success) return { ok: false, problem: v.summarize(parsed.issues) };
  const { history, deeds, ...row } = parsed.output;
  const now = row.now ?? SOME_NOON;
  return {
    ok: true,
    post: { ...row, now, history: entriesOf(history, now), deeds: deeds.map(deedOf) },
  };
}

export function deedOf(deed: v.InferOutput<typeof DeedLine>): Deed {
  if (typeof deed === 'string') {
    const kind = DEED_KINDS.find((known) => known === deed);
    return kind ? { kind, detail: '', at: null } : deedFrom(deed);
  }
  const told = deedFrom(deed.detail, deed.at ?? null);
  return { ...told, kind: deed.kind ?? told.kind };
}

/** Records from lines. Without times they lie a day apart, the last one yesterday. */
export function entriesOf(
  history: readonly v.InferOutput<typeof Past>[],
  now: number,
): HistoryEntry[] {
  return history.map((past, i) => entryOf(past, i, past.at ?? now - (history.length - i) * DAY));
}

function entryOf(past: v.InferOutput<typeof Past>, i: number, at: number): HistoryEntry {
  const id = past.id ?? `h${i}`;
  const { text } = past;
  if (past.kind === 'note') return { kind: 'note', id, text, at };
  if (past.kind === 'reply') {
    return {
      kind: 'reply',
      id,
      state: 'posted',
      inReplyTo: { platform: 'x', id: `h${i - 1}` },
      text,
      draft: null,
      strategy: null,
      by: null,
      permalink: null,
      at,
    };
  }
  return {
    kind: 'complaint',
    earlierTexts: [],
    platform: 'x',
    postId: id,
    text,
    permalink: '',
    at,
    relation: 'mention',
    judgement: judge({ text, lang: null, relation: 'mention' }),
  };
}
