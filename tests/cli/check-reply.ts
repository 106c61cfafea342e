import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { examplesFail } from '@/utils/core/policy/examples';
import { lint } from '@/utils/core/policy/lint';
import { weightedLength } from '@/utils/core/text/weighted-length';
import { packGiven } from './load-packs';
import type { ReplyOutput } from './output/check-reply';
import { readReplyLine } from './reply-line';

/** `npm run -s check-reply -- --pack FILE`: one reply a line in, what the pack has against it a line out. */
const { values } = parseArgs({ options: { pack: { type: 'string' } } });
const pack = readPack();
let at = 0;
for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  at += 1;
  if (line.trim() === '') continue;
  const row = readReplyLine(line, pack);
  if (!row.ok) {
    console.error(`line ${at}: ${row.problem}`);
    process.exitCode = 1;
    continue;
  }
  const findings = lint(row.input).map(
    ({ rule, level, start, end, message, clause, fixes, unchecked }) => ({
      rule,
      level,
      start,
      end,
      message,
      clause,
      fixes,
      ...(unchecked ? { unchecked } : {}),
    }),
  );
  const out: ReplyOutput = { id: row.id, length: weightedLength(row.input.text), findings };
  console.log(JSON.stringify(out));
}

function readPack() {
  const read = packGiven(values.pack);
  const failures = examplesFail(read);
  for (const { rule, message } of failures) console.error(`${rule}: ${message}`);
  if (failures.length > 0) process.exit(1);
  return read;
}
