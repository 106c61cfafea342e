import * as v from 'valibot';
import { judge } from '@/utils/core/detect/judge';
import type { HistoryEntry } from '@/utils/core/history/entry';
import { DEED_KINDS, type Deed, deedFrom } from '@/utils/core/policy/deeds';
import { isTimeZone } from '@/utils/core/policy/local-time';
import { MAX_TIME } from '@/utils/core/post/time';

const DAY = 24 * 60 * 60 * 1000;
/** Stands for "now" where a line gives none, so that the same line gives the same drafts. */
export const SOME_NOON = Date.UTC(2026, 0, 15, 12);

/** Day, or day and time, with or without an offset. `Date` reads much else, each engine in its own way. */
const ISO_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;

const noTime = ({ received }: { received: string }) =>
  `Expected a time in ISO 8601 such as "2026-03-02T09:30:00Z", or in milliseconds since 1970, but received ${received}`;

/** Time as ISO 8601 text or ms since the epoch. */
export const Time = v.union(
  [
    v.pipe(v.number(), v.minValue(-MAX_TIME, noTime), v.maxValue(MAX_TIME, noTime)),
    v.pipe(
      v.string(),
      v.regex(ISO_TIME, noTime),
      v.check((text) => !ISO_TIME.test(text) || isDay(text), noTime),
      v.transform((text) => Date.parse(text)),
    ),
  ],
  noTime,
);

/** By its pattern every month has 31 days. `Date` counts on into the next one, or gives up. */
function isDay(text: string): boolean {
  const day = text.slice(0, 'yyyy-mm-dd'.length);
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export const TIME_UNITS =
  'ISO 8601 text (a time without an offset is that of the machine, a day alone starts at midnight UTC) or milliseconds since 1970-01-01 UTC';

export const Zone = v.pipe(v.string(), v.check(isTimeZone, 'Not a time zone'));

/** What came before: the customer's posts, our replies, notes. */
export const Past = v.object({
  kind: v.optional(
    v.pipe(
      v.picklist(['complaint', 'reply', 'note']),
      v.description('A post of the customer, a reply of the brand, or a note of an agent.'),
    ),
    'complaint',
  ),
  id: v.optional(v.pipe(v.string(), v.description('Id of the post; for a note, any.'))),
  text: v.pipe(v.string(), v.description('Its words.')),
  at: v.optional(
    v.pipe(
      Time,
      v.description(
        `When it was written: ${TIME_UNITS}. Without it, entries lie a day apart, the last a day before now.`,
      ),
    ),
  ),
});

const DeedLine = v.union([
  v.string(),
  v.object({
    kind: v.optional(
      v.pipe(
        v.picklist(DEED_KINDS),
        v.description('What was done. Without it, read from the detail.'),
      ),
    ),
    detail: v.optional(
      v.pipe(v.string(), v.description('To whom, how much, what, in plain words.')),
      '',
    ),
    at: v.optional(v.pipe(Time, v.description(`When it was done: ${TIME_UNITS}.`))),
  }),
]);

export const ZONE_WORDS = "The desk's time zone, an IANA name such as Europe/London.";

export const Id = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);

/** The fields that mean the same in a line of `draft` and one of `check-reply`. */
export const CASE = {
  lang: v.optional(
    v.pipe(
      v.nullable(v.string()),
      v.description('Language of the post as X names it, a tag such as "en".'),
    ),
    null,
  ),
  agent: v.optional(
    v.pipe(
      v.nullable(v.string()),
      v.description("First name or initials of the agent, for the reply's sign-off."),
    ),
    null,
  ),
  role: v.optional(
    v.pipe(v.string(), v.description('Role of the agent: a key of `authority` in the pack.')),
    'agent',
  ),
  deeds: v.optional(
    v.pipe(
      v.array(DeedLine),
      v.description(
        'What the brand has logged as done: a kind, plain words such as "passed to the depot", or an object.',
      ),
    ),
    [],
  ),
  recent: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description("Texts of the desk's latest replies to anybody, newest last."),
    ),
    [],
  ),
};

/** The logged deed that a line tells. */
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
