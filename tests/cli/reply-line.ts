import * as v from 'valibot';
import { judge } from '@/utils/core/detect/judge';
import { foldHistory } from '@/utils/core/history/fold';
import type { LintInput } from '@/utils/core/policy/lint';
import { type Fact, FactSchema } from '@/utils/core/policy/schema/frame';
import type { Pack } from '@/utils/core/policy/schema/pack';
import { Signal } from '@/utils/core/policy/schema/parts';
import { DeedLine, deedOf, entriesOf, Past, SOME_NOON, Time, TimeZoneName } from './draft-line';

const Text = v.pipe(
  v.string(),
  v.transform((text) => ({ text })),
);

/** One input line of `npm run -s check-reply`. */
export const ReplyLine = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  text: v.string(),
  post: v.optional(
    v.nullable(v.union([Text, v.object({ text: v.string(), handle: v.optional(v.string()) })])),
    null,
  ),
  history: v.optional(
    v.array(
      v.union([
        v.pipe(
          Text,
          v.transform(({ text }) => ({ kind: 'complaint' as const, text })),
        ),
        Past,
      ]),
    ),
    [],
  ),
  deeds: v.optional(v.array(DeedLine), []),
  /** Facts of the case: plain words, or as a pack writes them. */
  facts: v.optional(v.array(v.union([v.string(), FactSchema])), []),
  lang: v.optional(v.nullable(v.string()), null),
  now: v.optional(Time),
  tz: v.optional(TimeZoneName),
  agent: v.optional(v.nullable(v.string()), null),
  role: v.optional(v.string(), 'agent'),
  audience: v.optional(v.picklist(['public', 'dm']), 'public'),
  /** In place of what triage makes of the post. */
  flags: v.optional(v.array(Signal)),
  severity: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(4))),
  heat: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(4))),
  recent: v.optional(v.array(v.string()), []),
});

/** Reads one line into what the linter takes; a bad one says what is wrong with it. */
export function readReplyLine(
  line: string,
  pack: Pack,
): { ok: true; id: string; input: LintInput } | { ok: false; problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, problem: `Not JSON: ${line.slice(0, 80)}` };
  }
  const parsed = v.safeParse(ReplyLine, json);
  if (!parsed.success) return { ok: false, problem: v.summarize(parsed.issues) };
  const row = parsed.output;
  const judged = row.post
    ? judge({ text: row.post.text, lang: row.lang, relation: 'mention' })
    : null;
  const handle = row.post && 'handle' in row.post ? row.post.handle : undefined;
  return {
    ok: true,
    id: row.id,
    input: {
      pack,
      text: row.text,
      post: row.post ? { text: row.post.text, handle: handle ?? 'customer' } : null,
      history: foldHistory(entriesOf(row.history, row.now ?? SOME_NOON)),
      deeds: row.deeds.map(deedOf),
      context: {
        audience: row.audience,
        role: row.role,
        agent: row.agent,
        now: row.now ?? null,
        timeZone: row.tz ?? null,
        flags: row.flags ?? [
          ...(judged?.flags ?? []),
          ...(judged?.notForUs ? [judged.notForUs] : []),
        ],
        severity: row.severity ?? judged?.stakes ?? null,
        heat: row.heat ?? judged?.heat ?? null,
        brandReplies: row.recent,
        facts: row.facts.map(factOf),
      },
    },
  };
}

function factOf(fact: string | Fact, i: number): Fact {
  if (typeof fact !== 'string') return fact;
  return { id: `given-${i}`, kind: 'text', value: fact, audience: 'both' };
}
