import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { judge } from '@/utils/core/detect/judge';
import type { DraftInput } from '@/utils/core/draft/draft';
import { makeDrafts } from '@/utils/core/draft/make-drafts';
import { extract } from '@/utils/core/extract/extract';
import { foldHistory } from '@/utils/core/history/fold';
import type { Pack } from '@/utils/core/policy/schema/pack';
import { type PostLine, readLine } from './draft-line';
import { packGiven } from './load-packs';
import type { DraftOutput } from './output/draft';

/**
 * `npm run -s draft -- --pack FILE`: one post a line in, its triage and drafts a line out. Without
 * `--pack` the general pack holds. Each line stands alone.
 */
const { values } = parseArgs({ options: { pack: { type: 'string' } } });
const pack = packGiven(values.pack);

let at = 0;
for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  at += 1;
  if (line.trim() === '') continue;
  const row = readLine(line);
  if (!row.ok) {
    console.error(`line ${at}: ${row.problem}`);
    process.exitCode = 1;
    continue;
  }
  const { text } = row.post;
  const { triage, reason, route, approver, card, drafts } = makeDrafts(
    inputOf(row.post, pack),
    extract(text),
  );
  const out: DraftOutput = {
    id: row.post.id,
    triage,
    reason,
    route,
    approver,
    card,
    drafts: drafts.map(({ strategy, text: draft, length, why, facts, findings }) => {
      return { strategy, text: draft, length, why, facts, findings };
    }),
  };
  console.log(JSON.stringify(out));
}

function inputOf(post: PostLine, pack: Pack): DraftInput {
  const { id, text, lang, relation } = post;
  return {
    platform: 'x',
    postId: id,
    text,
    handle: post.handle,
    displayName: post.name,
    relation,
    judgement: judge({ text, lang, relation }),
    history: foldHistory(post.history),
    agent: { name: post.agent },
    policy: { pack, role: post.role, crisis: post.crisis, problem: null },
    deeds: post.deeds,
    recentReplies: post.recent,
    timeZone: post.tz,
    brandName: pack.brand.name ?? null,
    now: post.now,
  };
}
