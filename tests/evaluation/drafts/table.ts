import { SITUATIONS } from '@/utils/core/draft/situations';
import { hintsOf, knowSituations } from '@/utils/core/draft/situations/hints';
import { baits, fallen } from './adversarial';
import { AGENT, type Answered, answer } from './answer';
import { blocksOf, findingsOf, hasSlot, isTooLong } from './blocks';
import { mainPosts, otherAnswers } from './cases';
import { namedShare } from './named';
import type { RealPost } from './sample';
import { unfair, unsteady } from './steady';
import { unsupported } from './support/unsupported';
import { swapTest } from './swap';
import { nearDuplicates, selfBleu, topOpening } from './variety';
import { at, mean, percent, share } from './words';

type Print = (line: string) => void;
/** Cases in full, for whoever looks for causes. */
type Note = (kind: string, line: string) => void;

const OPENINGS = 1000;

/** Drafts for real complaints, measured; one line a measure with its target. */
export function draftTable(data: string, print: Print, note: Note, scale = 1): void {
  // As in the extension, where they come with the build.
  knowSituations(hintsOf(SITUATIONS));
  const posts = mainPosts(data, scale);
  for (const post of posts.slice(0, 60)) answer(post);
  const main = posts.map((post) => answer(post));
  const other = otherAnswers(data, Math.round(80 * scale));
  const all = [...main, ...other];
  const row = (name: string, value: string, target: string) =>
    print(`  ${name.padEnd(58)} ${value.padEnd(30)} ${target}`);

  const drafts = all.flatMap(({ set }) => set.drafts);
  print(
    `Drafts: ${drafts.length} for ${all.length} real complaints (${main.length} under the general pack, ${other.length} under four brands' packs, most of these with a past)`,
  );
  row(
    'posts with no draft, the reason given',
    `${all.filter(({ set }) => set.triage === 'none').length}`,
    '',
  );
  safety(all, row, note);
  const replies = main.filter(({ set }) => set.drafts.length > 0);
  about(replies, row, note);
  variety(replies, row);
  const steady = main.filter((_, i) => i % 8 === 0);
  row('same input, other drafts', `${unsteady(steady).length} of ${steady.length} posts`, '0');
  const judged = posts.filter((_, i) => i % 24 === 0);
  row(
    'other name or handle, other drafts',
    `${unfair(judged).length} of ${judged.length} posts`,
    '0',
  );
  const times = main.map(({ took }) => took);
  row(
    'processor time a post, reading and drafts',
    `p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`,
    '≤ 30 ms',
  );
  const posed = baits();
  const taken = fallen(posed, ['general', 'bank-uk-us']);
  const safe = posed.length - new Set(taken.map(({ bait }) => bait.id)).size;
  row('posts written to mislead: policy kept, no fact added', `${safe} of ${posed.length}`, 'all');
  for (const { bait, draft, why } of taken)
    note('bait', `${bait.id} ${why} | ${bait.text} | ${draft}`);
}

function safety(
  all: readonly Answered[],
  row: (name: string, value: string, target: string) => void,
  note: Note,
): void {
  let blocks = 0;
  let long = 0;
  let slots = 0;
  let drafts = 0;
  const kinds = new Map<string, number>();
  for (const { post, input, set } of all) {
    for (const draft of set.drafts) {
      drafts += 1;
      const found = blocksOf(findingsOf(draft, input));
      blocks += found.length;
      for (const { rule, start, end } of found)
        note('block', `${rule} "${draft.text.slice(start, end)}" | ${post.text} | ${draft.text}`);
      if (isTooLong(draft)) {
        long += 1;
        note('long', `${post.text} | ${draft.text}`);
      }
      if (hasSlot(draft)) slots += 1;
      for (const { kind, words } of unsupported(draft.text, input)) {
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        note('unsupported', `${kind} "${words}" | ${post.text} | ${draft.text}`);
      }
    }
  }
  row('block-level findings, open slots aside', `${blocks}`, '0');
  row('over 280, by twitter-text', `${long}`, '0');
  row('drafts with an open slot', percent(share(slots, drafts)), '≤ 10 %');
  const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const by = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
  row(
    'number, time, link, sum, name, deed or offer without source',
    `${total}${by ? ` (${by})` : ''}`,
    '0',
  );
}

function about(
  main: readonly Answered[],
  row: (name: string, value: string, target: string) => void,
  note: Note,
): void {
  const queries = main.flatMap(({ post, set }) =>
    set.drafts.map(({ text }) => ({ id: post.id, post: post.text, draft: text })),
  );
  const { named, strict, strictOf, thing, unnamed } = namedShare(queries);
  row('names the problem: a noun of the post and a second word', percent(named), '≥ 75 %');
  row('… at least the thing: a noun of the post', percent(thing), '');
  row(
    '… and a number, day, sum or name, where the post has one',
    `${percent(strict)} of ${strictOf}`,
    '',
  );
  row('swap test: finds its post among ten (BM25)', percent(swapTest(queries)), '≥ 85 %');
  for (const { post, draft } of unnamed) note('unnamed', `${post} | ${draft}`);
}

function variety(
  main: readonly Answered[],
  row: (name: string, value: string, target: string) => void,
): void {
  const bleu = main.flatMap(({ set }) => selfBleu(set.drafts.map(({ text }) => text)) ?? []);
  row(
    'self-BLEU of the drafts of a post, mean (median)',
    `${mean(bleu).toFixed(2)} (${at(bleu, 0.5).toFixed(2)})`,
    '≤ 0.35',
  );
  const first = main.slice(0, OPENINGS);
  const every = topOpening(first.flatMap(({ set }) => set.drafts.map(({ text }) => text)));
  const best = topOpening(
    first.flatMap(({ set }) => set.drafts.slice(0, 1).map(({ text }) => text)),
  );
  row(
    `top opening (first three words), ${first.length} posts`,
    `${percent(every.share)} "${every.words}"`,
    '≤ 6 %',
  );
  row('… of the first draft alone', `${percent(best.share)} "${best.words}"`, '≤ 6 %');
  const texts = main.flatMap(({ post, set }) =>
    set.drafts.map(({ text }) => ({ id: post.id, text })),
  );
  row('drafts with a near duplicate for another post', percent(nearDuplicates(texts)), '');
}

/** The part that must hold at every commit, on a few posts. */
export function slice(posts: readonly RealPost[]): { drafts: number; faults: string[] } {
  const faults: string[] = [];
  let drafts = 0;
  for (const post of posts) {
    const { set, input } = answer(post);
    for (const draft of set.drafts) {
      drafts += 1;
      const whys = [
        ...blocksOf(findingsOf(draft, input)).map(({ rule }) => rule),
        ...(isTooLong(draft) ? ['too long'] : []),
        ...unsupported(draft.text, input).map(({ kind, words }) => `${kind} ${words}`),
      ];
      faults.push(...whys.map((why) => `${why} | ${post.text} | ${draft.text} | signed ${AGENT}`));
    }
  }
  return { drafts, faults };
}
