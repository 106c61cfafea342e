import { jaccard, trigrams } from '../text/likeness';
import { MAX_WEIGHTED_LENGTH, weightedLength } from '../text/weighted-length';
import type { Context } from './context';
import type { Draft } from './draft';
import { realise, type Sentence } from './parts';
import type { Plan } from './plans/plan';
import { hash, share } from './seed';

/** Wordings tried for one plan. */
const TURNS = 40;
/** Weighted characters: a short word of the agent's still fits behind it. */
const ROOMY = 260;
/** Enough good ones to choose from. */
const ENOUGH = 10;
/** Characters of the customer's own words from which a reply is about nobody else's trouble. */
const ENOUGH_NAMED = 24;
/** What saying nothing in their words costs a wording; an opening made for the situation says it in ours. */
const VAGUE = 0.4;
const VAGUE_WHEN_KNOWN = 0.1;
/** What leaving no room costs it: as much as being vague. */
const CRAMMED = 0.3;
/** reply-craft F25: more of one reply's trigrams in another is the same reply. */
const SAME_TO_CUSTOMER = 0.35;
const SAME_TO_ANYONE = 0.5;
/** The opening of this many latest replies is not used again. */
const OPENINGS_KEPT = 5;

/** Texts that a draft keeps away from, read once a post. */
export interface KeepAway {
  customer: readonly Set<string>[];
  anyone: readonly Set<string>[];
  openings: ReadonlySet<string>;
}

export function keepAway({ ours, input: { recentReplies } }: Context): KeepAway {
  return {
    customer: ours.slice(-5).map(trigrams),
    anyone: recentReplies.slice(-50).map(trigrams),
    openings: new Set(
      [...recentReplies.slice(-OPENINGS_KEPT), ...ours.slice(-OPENINGS_KEPT)].map(opening),
    ),
  };
}

/**
 * The plan in different words, best first: within X's limit, apart from the drafts before it, from
 * what this customer was told and from what others were. Empty when nothing fits.
 */
export function* wordingsOf(
  c: Context,
  plan: Plan,
  others: readonly Draft[],
  away: KeepAway,
): Generator<Draft> {
  const seed = `${c.seed}/${plan.strategy}/${others.length}`;
  const steps = plan.moves.map(
    (move, i): Step => ({
      options: move.wordings.map((wording) => wording(c)).filter((one) => one !== null),
      share: move.optional ?? null,
      seed: `${seed}/${i}`,
    }),
  );
  if (steps.some((step) => step.share === null && step.options.length === 0)) return;
  const taken = others.map((other) => ({ grams: trigrams(other.text), text: other.text }));
  const found: { draft: Draft; likeness: number }[] = [];
  const seen = new Set<string>();
  for (let turn = 0; turn < TURNS && found.length < ENOUGH; turn += 1) {
    const draft = fitting(c, plan, steps, turn);
    if (!draft || seen.has(draft.text)) continue;
    seen.add(draft.text);
    if (others.some((other) => sameEnds(draft, other))) continue;
    if (away.openings.has(opening(draft.text))) continue;
    const grams = trigrams(draft.text);
    if (away.customer.some((other) => jaccard(grams, other) > SAME_TO_CUSTOMER)) continue;
    if (away.anyone.some((other) => jaccard(grams, other) > SAME_TO_ANYONE)) continue;
    found.push({ draft, likeness: Math.max(0, ...taken.map((one) => jaccard(grams, one.grams))) });
  }
  const vagueness = c.known ? VAGUE_WHEN_KNOWN : VAGUE;
  found.sort((a, b) => rank(a, vagueness) - rank(b, vagueness));
  for (const { draft } of found) yield draft;
}

/** Says most in the customer's words first; then less like the others, and neither curt nor crammed. */
function rank({ draft, likeness }: { draft: Draft; likeness: number }, vagueness: number): number {
  const theirs = draft.facts
    .filter(({ source }) => source === 'post')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const vague = vagueness * (1 - Math.min(1, theirs / ENOUGH_NAMED));
  const curt = draft.length < 110 ? 0.1 : 0;
  const crammed = draft.length > ROOMY ? CRAMMED : 0;
  return likeness + vague + curt + crammed;
}

interface Step {
  options: readonly Sentence[];
  /** Null: must be there. */
  share: number | null;
  seed: string;
}

/** One wording of the plan; optional moves go, last first, until it fits and leaves the agent room for a word of their own. */
function fitting(c: Context, plan: Plan, steps: readonly Step[], turn: number): Draft | null {
  const sentences = steps.map(({ options, share: wanted, seed }) => {
    if (wanted !== null && share(`${seed}/${turn}?`) >= wanted) return [];
    return options[hash(`${seed}/${turn}`) % options.length] ?? [];
  });
  let tight: Draft | null = null;
  for (let i = steps.length; i >= 0; i -= 1) {
    if (i < steps.length) {
      if (steps[i]?.share === null || sentences[i]?.length === 0) continue;
      sentences[i] = [];
    }
    if (namesTwice(sentences)) continue;
    const draft = draftOf(c, plan, sentences);
    if (draft.length <= ROOMY) return draft;
    if (draft.length <= MAX_WEIGHTED_LENGTH) tight = draft;
  }
  return tight;
}

/** The same words of theirs, twice in one reply, sound like a form. */
function namesTwice(sentences: readonly Sentence[]): boolean {
  const names = sentences.flatMap((sentence) =>
    sentence.flatMap((part) =>
      typeof part !== 'string' && part.source === 'post' ? [part.text.toLowerCase()] : [],
    ),
  );
  return names.some((name, i) =>
    names.some(
      (other, j) => i !== j && (other === name || (name.length > 14 && other.includes(name))),
    ),
  );
}

function draftOf(c: Context, { strategy, why }: Plan, sentences: readonly Sentence[]): Draft {
  const ends: Sentence[] = [];
  const invites = sentences.some((one) =>
    one.some((part) => typeof part === 'string' && /\bDM\b/.test(part)),
  );
  if (c.dm && invites) ends.push([c.dm]);
  const { signature } = c.voice;
  if (signature) ends.push([{ text: signature, source: 'agent', basis: 'your sign-off' }]);
  const { text, facts } = realise([...sentences, ...ends], c.voice);
  return {
    id: `${c.seed}/${strategy}`,
    strategy,
    text,
    length: weightedLength(text),
    why,
    facts,
    findings: [],
  };
}

/** No two drafts of one post open or end alike. */
function sameEnds(a: Draft, b: Draft): boolean {
  return (
    words(a).slice(0, 2).join(' ') === words(b).slice(0, 2).join(' ') ||
    words(a).slice(-3).join(' ') === words(b).slice(-3).join(' ')
  );
}

/** Our own and the customer's words: links, times and the signature are alike in all drafts of a post. */
function words({ text, facts }: Draft): string[] {
  let own = '';
  let from = 0;
  for (const { start, end, source } of facts) {
    if (source === 'post') continue;
    own += text.slice(from, start);
    from = end;
  }
  return (own + text.slice(from)).toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

function opening(text: string): string {
  return text.toLowerCase().split(/\s+/).slice(0, 3).join(' ');
}
