import { parseArgs } from 'node:util';
import { localRules, rulesInForce, type Said } from '@/utils/core/detect/corrections';
import { judge } from '@/utils/core/detect/judge';
import { applyCorrections } from '@/utils/core/detect/taught';
import type { Judgement, VerdictKind } from '@/utils/core/post/verdict';
import { shuffled } from '../train/random';
import { hasData, readRows } from '../train/rows';

/**
 * What local rules do to a desk: `npx tsx tests/evaluation/taught.ts --data DIR`. Each airline is a
 * desk whose agent corrects the first false alarms, and agrees as often or never; the rest of its
 * posts are then judged with the rules that follow. Five orders of each desk's posts.
 */
const { values: args } = parseArgs({ options: { data: { type: 'string' } } });
const data = args.data ?? '../shared/data';
if (!hasData(data)) {
  console.error(`No data in ${data}. Give its folder: --data DIR`);
  process.exit(1);
}

interface Judged {
  id: string;
  text: string;
  desk: string;
  complaint: boolean;
  judgement: Judgement;
}

const ORDERS = 5;
const judged: Judged[] = readRows(data, 'eval/airline', 'dev-test').map((row) => ({
  id: row.id,
  text: row.text,
  desk: /@(\w+)/.exec(row.text)?.[1]?.toLowerCase() ?? '',
  complaint: row.label === 1,
  judgement: judge({ text: row.text, lang: 'en', relation: 'mention' }),
}));
const desks = [...Map.groupBy(judged, ({ desk }) => desk).values()];
const isSeen = (verdict: VerdictKind) => verdict === 'complaint' || verdict === 'unsure';

for (const agrees of [false, true]) {
  for (const corrected of [10, 20, 40]) report(agrees, corrected);
}

function report(agrees: boolean, corrected: number): void {
  const kept = { complaint: [0, 0], seen: [0, 0], alarm: [0, 0] };
  let runs = 0;
  let words = 0;
  for (const desk of desks) {
    for (let order = 0; order < ORDERS; order++) {
      const posts = shuffled(desk, order);
      const flagged = posts.filter(({ judgement }) => isSeen(judgement.verdict));
      const wrong = flagged.filter(({ complaint }) => !complaint).slice(0, corrected);
      if (wrong.length < corrected) continue;
      const right = agrees ? flagged.filter(({ complaint }) => complaint).slice(0, corrected) : [];
      const rules = rulesInForce(
        localRules([
          ...wrong.map((post) => said(post, 'not-a-complaint')),
          ...right.map((post) => said(post, 'agree')),
        ]),
        [],
      );
      runs += 1;
      words += rules.words.length;
      const used = new Set([...wrong, ...right]);
      for (const post of posts.filter((each) => !used.has(each))) {
        const { verdict } = post.judgement;
        const now = applyCorrections(post.judgement, post.text, rules).judgement.verdict;
        if (post.complaint && verdict === 'complaint') count(kept.complaint, now === 'complaint');
        if (isSeen(verdict)) count(post.complaint ? kept.seen : kept.alarm, isSeen(now));
      }
    }
  }
  console.log(
    `${corrected} false alarms corrected, ${agrees ? 'as many agreed with' : 'none agreed with'} (${runs} runs): ` +
      `${(words / runs).toFixed(1)} word rules; complaints still called so ${share(kept.complaint)}, ` +
      `still seen ${share(kept.seen)}; false alarms still seen ${share(kept.alarm)}`,
  );
}

function said({ id, text, judgement }: Judged, word: Said) {
  return { id, text, verdict: judgement.verdict, said: word };
}

function count(tally: number[], holds: boolean): void {
  tally[0] = (tally[0] ?? 0) + Number(holds);
  tally[1] = (tally[1] ?? 0) + 1;
}

function share([part = 0, all = 0]: number[]): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}
