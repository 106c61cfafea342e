import { generalPack, loadPack, PACKS } from '@/tests/cli/load-packs';
import { judge } from '@/utils/core/detect/judge';
import type { DraftInput, DraftSet } from '@/utils/core/draft/draft';
import { makeDrafts } from '@/utils/core/draft/make-drafts';
import { extract } from '@/utils/core/extract/extract';
import type { HistoryEntry, ReplyEntry } from '@/utils/core/history/entry';
import type { Deed } from '@/utils/core/policy/deeds';
import type { Pack } from '@/utils/core/policy/schema/pack';
import { hash, type RealPost } from './sample';

/** A post under one pack and one past, with what the engine makes of it. */
export interface Answered {
  post: RealPost;
  input: DraftInput;
  set: DraftSet;
  /** ms of processor time that reading the post and writing its drafts took. */
  took: number;
}

const HOUR = 60 * 60 * 1000;
const MONDAY = Date.UTC(2026, 0, 12);

export const AGENT = 'Bea';
const packs = new Map<string, Pack>();

export function pack(name: string): Pack {
  const known = packs.get(name);
  if (known) return known;
  const loaded = name === 'general' ? generalPack() : loadPack(`${PACKS}${name}.yaml`);
  packs.set(name, loaded);
  return loaded;
}

export interface Circumstances {
  pack?: Pack;
  history?: HistoryEntry[];
  deeds?: Deed[];
  handle?: string;
  name?: string;
}

/** Input as the panel would give it; the hour differs by post, so that every opening time is met. */
export function inputFor(post: RealPost, around: Circumstances = {}): DraftInput {
  return {
    platform: 'x',
    postId: post.id,
    text: post.text,
    handle: around.handle ?? 'customer',
    displayName: around.name ?? '',
    relation: 'mention',
    judgement: judge({ text: post.text, lang: 'en', relation: 'mention' }),
    history: around.history ?? [],
    agent: { name: AGENT },
    brandName: null,
    policy: { pack: around.pack ?? pack('general'), role: 'agent', crisis: false, problem: null },
    deeds: around.deeds ?? [],
    recentReplies: [],
    timeZone: null,
    now: MONDAY + (hash(post.id) % (7 * 24 * 4)) * (HOUR / 4),
  };
}

export function answer(post: RealPost, around: Circumstances = {}): Answered {
  const input = inputFor(post, around);
  const start = busy();
  const set = makeDrafts(input, extract(input.text));
  return { post, input, set, took: busy() - start };
}

/** ms this thread has worked: what else runs on the machine does not count. */
function busy(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const PROMISES = [
  "I'm sorry about the wait. I'll write to you by 6pm on Tuesday.",
  "Thanks for your patience. We'll call you back within 2 days.",
  'Could you tell me which store it was?',
  "I've passed this to the depot and I'll tell you what they find.",
];

/** One or two earlier exchanges: an open promise, an unanswered post, an answer that promised nothing. */
export function pastOf(post: RealPost, earlier: RealPost): HistoryEntry[] {
  const { now, judgement } = inputFor(earlier);
  const turn = hash(`past/${post.id}`);
  const at = now - (1 + (turn % 9)) * 24 * HOUR;
  const complaint: HistoryEntry = {
    kind: 'complaint',
    earlierTexts: [],
    platform: 'x',
    postId: `${post.id}-before`,
    text: earlier.text,
    permalink: '',
    at,
    relation: 'mention',
    judgement,
  };
  if (turn % 5 === 0) return [complaint];
  return [complaint, replyTo(complaint.postId, PROMISES[turn % PROMISES.length] ?? '', at + HOUR)];
}

function replyTo(id: string, text: string, at: number): ReplyEntry {
  return {
    kind: 'reply',
    id: `${id}-reply`,
    state: 'posted',
    inReplyTo: { platform: 'x', id },
    text,
    draft: null,
    strategy: null,
    by: null,
    permalink: null,
    at,
  };
}
