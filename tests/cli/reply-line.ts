import * as v from 'valibot';
import { judge } from '@/utils/core/detect/judge';
import { foldHistory } from '@/utils/core/history/fold';
import type { LintInput } from '@/utils/core/policy/lint';
import { type Fact, FactSchema } from '@/utils/core/policy/schema/frame';
import type { Pack } from '@/utils/core/policy/schema/pack';
import { Signal } from '@/utils/core/policy/schema/parts';
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

const Text = v.pipe(
  v.string(),
  v.transform((text) => ({ text })),
);

/** One input line of `npm run -s check-reply`. */
export const ReplyLine = v.pipe(
  v.object({
    id: v.pipe(Id, v.description('Id of the reply; the output line bears it as text.')),
    text: v.pipe(v.string(), v.description('Text of the reply that is to be checked.')),
    post: v.optional(
      v.pipe(
        v.nullable(
          v.union([
            Text,
            v.object({
              text: v.pipe(v.string(), v.description('Text of the post.')),
              handle: v.optional(
                v.pipe(v.string(), v.description('Handle of the customer, without the @.')),
              ),
            }),
          ]),
        ),
        v.description('The post that the reply answers: its text, or an object.'),
      ),
      null,
    ),
    history: v.optional(
      v.pipe(
        v.array(
          v.union([
            v.pipe(
              Text,
              v.transform(({ text }) => ({ kind: 'complaint' as const, text })),
            ),
            Past,
          ]),
        ),
        v.description(
          'What came before with this customer, oldest first: the text of a complaint, or an object.',
        ),
      ),
      [],
    ),
    deeds: CASE.deeds,
    facts: v.optional(
      v.pipe(
        v.array(v.union([v.string(), FactSchema])),
        v.description(
          'Facts of the case that the reply may state: plain words, or an object as under `facts` of a policy pack, its `valid_from` and `valid_to` ISO dates or times.',
        ),
      ),
      [],
    ),
    lang: CASE.lang,
    now: v.optional(
      v.pipe(
        Time,
        v.description(
          `Time of the reply: ${TIME_UNITS}. Without it, opening hours are not checked and every fact counts as in force.`,
        ),
      ),
    ),
    tz: v.optional(v.pipe(Zone, v.description(`${ZONE_WORDS} Without it, that of the pack.`))),
    agent: CASE.agent,
    role: CASE.role,
    audience: v.optional(
      v.pipe(v.picklist(['public', 'dm']), v.description('Who will read the reply.')),
      'public',
    ),
    flags: v.optional(
      v.pipe(
        v.array(Signal),
        v.description('Flags of the post, in place of what Amends makes of it.'),
      ),
    ),
    severity: v.optional(
      v.pipe(
        v.number(),
        v.minValue(1),
        v.maxValue(4),
        v.description('Severity of the post, 1 to 4, in place of what Amends makes of it.'),
      ),
    ),
    heat: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(4),
        v.description('Heat of the post, 0 to 4, in place of what Amends makes of it.'),
      ),
    ),
    recent: CASE.recent,
  }),
  v.description('A reply to check against a policy pack, with its case.'),
);

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
  if (!parsed.success) return { ok: false, problem: problemIn(parsed.issues) };
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
