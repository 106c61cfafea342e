import { readFileSync } from 'node:fs';
import { judge } from '@/utils/core/detect/judge';
import type { Category, Flag, Judgement, NotForUs } from '@/utils/core/post/verdict';
import { ESCALATION } from '@/utils/core/triage/flags/escalation';
import { figure } from './scored';

type Kind = 'plain' | 'less-direct' | 'near' | 'flag' | 'ordinary' | 'not-for-us';

/** An invented post with what a reader of it would say; `flag` of a near miss is the one to keep off. */
interface LabelledPost {
  text: string;
  kind: Kind;
  flag?: Flag;
  /** Flags that a reader might raise as well. */
  may?: readonly Flag[];
  category?: Category;
  stakes?: number;
  /** `shown`: no complaint, and a person must see it all the same. */
  verdict?: 'complaint' | 'shown' | 'not';
  notForUs?: NotForUs;
}

export interface ReadPost extends LabelledPost {
  judgement: Judgement;
}

/**
 * `first`, `second` and `fourth` shaped rules and hints after they had been scored once, `fifth` a few
 * of them; `third` and `sixth` were only scored.
 */
export const POST_SETS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;
/** Flags of posts that reach a person by other ways as well. */
const OTHER_FLAGS: readonly Flag[] = [
  'vulnerable',
  'leaving',
  'repeat-contact',
  'broken-promise',
  'sarcasm',
];

/** Posts of one set as the product judges them when they are written to the brand. */
export function readPosts(set: (typeof POST_SETS)[number]): ReadPost[] {
  const url = new URL(`triage-posts/${set}.jsonl`, import.meta.url);
  const lines = readFileSync(url, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const post: LabelledPost = JSON.parse(line);
    return { ...post, judgement: judge({ text: post.text, lang: 'en', relation: 'mention' }) };
  });
}

/** Posts of one kind that should raise a flag, and how many of them do. */
export function recallOf(posts: readonly ReadPost[], flag: Flag, kind: Kind) {
  const meant = posts.filter((post) => post.flag === flag && post.kind === kind);
  const missed = meant.filter(({ judgement }) => !judgement.flags.includes(flag));
  return { all: meant.length, right: meant.length - missed.length, missed };
}

/** Posts of the whole set that raise a flag no reader would. */
export function raisedWrongly(posts: readonly ReadPost[], flag: Flag): ReadPost[] {
  return posts.filter(
    (post) =>
      post.judgement.flags.includes(flag) &&
      !(post.flag === flag && post.kind !== 'near') &&
      !post.may?.includes(flag),
  );
}

/** Ordinary complaints whose category is as labelled; one that is not judged a complaint counts as wrong. */
export function sortedRight(posts: readonly ReadPost[]): { all: number; right: number } {
  const ordinary = posts.filter(({ kind }) => kind === 'ordinary');
  const right = ordinary.filter(({ category, judgement }) => judgement.category === category);
  return { all: ordinary.length, right: right.length };
}

/** Posts that a person must see and how many are shown; posts that need no answer and how many pass for a complaint. */
export function reached(posts: readonly ReadPost[]) {
  const meant = posts.filter(({ verdict }) => verdict === 'complaint' || verdict === 'shown');
  const idle = posts.filter(({ verdict }) => verdict === 'not');
  const wrong = idle.filter(
    ({ judgement }) => judgement.verdict === 'complaint' && judgement.notForUs === null,
  );
  return {
    meant: meant.length,
    shown: meant.filter(({ judgement }) => judgement.verdict !== 'not').length,
    idle: idle.length,
    wrong: wrong.length,
  };
}

/** Triage of posts of many trades, each set written before the code it scores was read or changed. */
export function triagePosts(print: (line: string) => void): void {
  print('\nTriage, invented posts of many trades to the brand');
  for (const set of POST_SETS) {
    const posts = readPosts(set);
    for (const flag of [...ESCALATION, ...OTHER_FLAGS]) {
      const kinds = (['plain', 'less-direct', 'flag'] as const).flatMap((kind) => {
        const { all, right } = recallOf(posts, flag, kind);
        return all === 0 ? [] : [`${kind === 'flag' ? 'raised' : kind} ${right} of ${all}`];
      });
      if (kinds.length === 0) continue;
      const wrong = raisedWrongly(posts, flag).length;
      print(`  ${set.padEnd(7)} ${flag.padEnd(15)} ${kinds.join(' · ')} · wrongly ${wrong}`);
    }
    const { all, right } = sortedRight(posts);
    if (all > 0)
      print(`  ${set.padEnd(7)} category        ${figure(right / all)} (${right} of ${all})`);
    const { meant, shown, idle, wrong } = reached(posts);
    if (meant > 0)
      print(
        `  ${set.padEnd(7)} reach a person  ${shown} of ${meant} · called complaints without need ${wrong} of ${idle}`,
      );
  }
}
