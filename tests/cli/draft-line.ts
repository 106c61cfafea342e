import * as v from 'valibot';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { Deed } from '@/utils/core/policy/deeds';
import {
  CASE,
  deedOf,
  entriesOf,
  Id,
  Past,
  SOME_NOON,
  TIME_UNITS,
  Time,
  ZONE_WORDS,
  Zone,
} from './case-fields';
import { problemIn } from './problem';

/** One input line of `npm run -s draft`. */
export const DraftLine = v.pipe(
  v.object({
    id: v.pipe(Id, v.description('Id of the post; the output line bears it as text.')),
    text: v.pipe(v.string(), v.description('Text of the post that is to be answered.')),
    lang: CASE.lang,
    handle: v.optional(
      v.pipe(v.string(), v.description('Handle of the customer, without the @.')),
      'customer',
    ),
    name: v.optional(v.pipe(v.string(), v.description('Display name of the customer.')), ''),
    agent: CASE.agent,
    now: v.optional(
      v.pipe(
        Time,
        v.description(`Time of the reply: ${TIME_UNITS}. Without it, noon UTC on 2026-01-15.`),
      ),
    ),
    tz: v.optional(
      v.pipe(v.nullable(Zone), v.description(`${ZONE_WORDS} Without it, that of the pack.`)),
      null,
    ),
    history: v.optional(
      v.pipe(v.array(Past), v.description('What came before with this customer, oldest first.')),
      [],
    ),
    deeds: CASE.deeds,
    recent: CASE.recent,
    relation: v.optional(
      v.pipe(
        v.picklist(['mention', 'reply', 'quote', 'untagged']),
        v.description('How the post reaches the brand; "untagged" names it without its handle.'),
      ),
      'mention',
    ),
    role: CASE.role,
    crisis: v.optional(
      v.pipe(
        v.boolean(),
        v.description("Whether the crisis switch is on: the pack's approved line only."),
      ),
      false,
    ),
  }),
  v.description('A post to draft replies for, with its case.'),
);

export interface PostLine
  extends Omit<v.InferOutput<typeof DraftLine>, 'now' | 'history' | 'deeds'> {
  now: number;
  history: HistoryEntry[];
  deeds: Deed[];
}

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
  if (!parsed.success) return { ok: false, problem: problemIn(parsed.issues) };
  const { history, deeds, ...row } = parsed.output;
  const now = row.now ?? SOME_NOON;
  return {
    ok: true,
    post: { ...row, now, history: entriesOf(history, now), deeds: deeds.map(deedOf) },
  };
}
