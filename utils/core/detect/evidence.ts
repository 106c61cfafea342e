import type { Evidence } from '@/utils/core/post/verdict';
import { has } from './hand';
import { GROUPS } from './lexicon';
import { featureGain, type Reading, spanOf } from './model';
import { REASONS, WORD_REASONS } from './reasons';
import { COMPLAINT } from './weights/complaint';
import { wordWeight } from './word-weight';

/** More would not be read. */
export const MAX_EVIDENCE = 4;
const MAX_CUES = 2;
/** A waiting word and a duration this close together are one statement. */
const SAME_STATEMENT_TOKENS = 4;
const SHOUTED_WORDS = 2;

/** Reason by index of the word group. */
const REASON_OF = GROUPS.map((group) => REASONS[group]);

interface Candidate {
  from: number;
  to: number;
  why: string;
  /** Log-odds that the feature brought, shared by its hits. */
  weight: number;
}

/**
 * The stretches of the post that carried the verdict, most important first: one to four where the
 * post has any word, spans in the original text. Only features that spoke for "complaint" count.
 * @param cues of flags and stakes, gravest first
 */
export function evidenceFor(reading: Reading, cues: readonly Evidence[]): Evidence[] {
  const found: Candidate[] = [];
  addGroups(reading, found);
  addWords(reading, found);
  addShouting(reading, found);
  found.sort((a, b) => b.weight - a.weight || a.from - b.from || b.to - a.to);
  const chosen: Candidate[] = [];
  for (const candidate of withStatements(reading, found)) {
    if (chosen.length === MAX_EVIDENCE) break;
    if (chosen.some((c) => candidate.from < c.to && c.from < candidate.to)) continue;
    chosen.push(candidate);
  }
  if (chosen.length === 0) chosen.push(...wholePost(reading));
  const carried = chosen.map(({ from, to, why }) => ({ ...spanOf(reading, from, to), why }));
  return withCues(carried, cues);
}

/** What makes a post grave is shown first, but what made it a complaint is never pushed out. */
function withCues(carried: readonly Evidence[], cues: readonly Evidence[]): Evidence[] {
  const shown = cues.slice(0, MAX_CUES);
  const rest = carried.filter((e) => !shown.some((cue) => e.start < cue.end && cue.start < e.end));
  return [...shown, ...rest].slice(0, MAX_EVIDENCE);
}

function addGroups({ hand, tokens }: Reading, found: Candidate[]): void {
  const { hits } = hand;
  for (const { tag, from, to } of hits) {
    const reason = REASON_OF[tag];
    if (reason === undefined) continue;
    const gain = (COMPLAINT.hand[tag] ?? 0) * featureGain(tag, hand.values[tag] ?? 0);
    if (gain <= 0) continue;
    let shared = 0;
    for (const hit of hits) if (hit.tag === tag) shared += 1;
    const why = WORD_REASONS[tokens[from]?.word ?? ''] ?? reason;
    // Of two hits the longer says more: "not working" before "not".
    found.push({ from, to, why, weight: (gain / shared) * (1 + 0.25 * (to - from - 1)) });
  }
}

function addWords(reading: Reading, found: Candidate[]): void {
  const { tokens, hand } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i]?.word ?? '';
    if (word.length < 3) continue;
    const why = WORD_REASONS[word] ?? ((hand.valence[i] ?? 0) < 0 ? 'negative words' : null);
    if (why === null) continue;
    const weight = wordWeight(reading, i);
    if (weight > 0) found.push({ from: i, to: i + 1, why, weight });
  }
}

function addShouting({ tokens }: Reading, found: Candidate[]): void {
  const first = tokens.findIndex((token) => token.shouted);
  if (first < 0) return;
  let to = first;
  while (tokens[to]?.shouted) to += 1;
  if (to - first < SHOUTED_WORDS) return;
  found.push({ from: first, to, why: 'written in capitals', weight: 0.05 });
}

/** "waiting" and "11 days" become "waiting for 11 days". */
function withStatements(reading: Reading, sorted: Candidate[]): Candidate[] {
  if (!has(reading.hand, 'duration')) return sorted;
  const duration = reading.hand.hits.find(({ tag }) => GROUPS[tag] === 'duration');
  if (duration === undefined) return sorted;
  const wait = reading.hand.hits.find(
    ({ tag, from, to }) =>
      GROUPS[tag] === 'waiting' &&
      to <= duration.from + 1 &&
      duration.from - from <= SAME_STATEMENT_TOKENS,
  );
  const from = wait?.from ?? duration.from;
  const { start, end } = spanOf(reading, duration.from, duration.to);
  const length = reading.original.slice(start, end).toLowerCase();
  const why = wait === undefined ? `speaks of ${length}` : `waiting for ${length}`;
  const top = sorted.find((c) => c.from < duration.to && from < c.to);
  const weight = top?.weight ?? 0;
  const statement = { from, to: Math.max(duration.to, wait?.to ?? 0), why, weight };
  if (weight <= 0) return sorted;
  return [...sorted, statement].sort(
    (a, b) => b.weight - a.weight || Number(b === statement) - Number(a === statement),
  );
}

function wholePost(reading: Reading): Candidate[] {
  let best = 0;
  let bestWeight = Number.NEGATIVE_INFINITY;
  reading.tokens.forEach((token, i) => {
    const weight = token.word === '' ? Number.NEGATIVE_INFINITY : wordWeight(reading, i);
    if (weight > bestWeight) {
      best = i;
      bestWeight = weight;
    }
  });
  if (reading.tokens.length === 0) return [];
  const why = 'worded the way complaints are';
  return [{ from: best, to: best + 1, why, weight: 0 }];
}
