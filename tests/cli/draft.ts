import { createInterface } from 'node:readline';
import { GENERAL_POLICY } from '@/tests/tools/general-policy';
import { judge } from '@/utils/core/detect/judge';
import type { DraftInput } from '@/utils/core/draft/draft';
import { makeDrafts } from '@/utils/core/draft/make-drafts';
import { extract } from '@/utils/core/extract/extract';
import { foldHistory } from '@/utils/core/history/fold';
import { readLine } from './draft-line';

/** `npm run -s draft`: one post a line in, its triage and drafts a line out. */
for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  if (line.trim() === '') continue;
  const row = readLine(line);
  if (!row.ok) {
    console.error(row.problem);
    process.exitCode = 1;
    continue;
  }
  const { id, text, lang, history, handle, name, agent, now } = row.post;
  const input: DraftInput = {
    platform: 'x',
    postId: id,
    text,
    handle,
    displayName: name,
    relation: 'mention',
    judgement: judge({ text, lang, relation: 'mention' }),
    history: foldHistory(history),
    agent: { name: agent },
    ...GENERAL_POLICY,
    brandName: null,
    now,
  };
  const { triage, reason, drafts } = makeDrafts(input, extract(text));
  const out = drafts.map(({ strategy, text: draft, length, why, facts }) => ({
    strategy,
    text: draft,
    length,
    why,
    facts,
    findings: [],
  }));
  console.log(JSON.stringify({ id, triage, reason, drafts: out }));
}
