import { NEGATED, OPINION, PRIVATE, PROFANITY, TEXT_SPEAK, WENT_WRONG } from '../extract/words';
import type { Exposed } from './exposed';
import type { Sourced } from './parts';

const LONGEST = 64;
const FEWEST_WORDS = 4;
const MOST_WORDS = 13;

/** Ends of a thought; a comma only before a new subject. */
const ENDS =
  /[.!?;\n…]+|\s[-–—]+\s|,\s+(?=(?:i|it|we|my|the|your|you|and|but|so|now|no|they)\b)|\s+(?:but|and|so|because)\s+(?=(?:i|it|we|my|the|your|you|now|no|they)\b)/gi;
/** Read on their own, "I've checked" and the like would claim a deed of ours. */
const UNQUOTABLE =
  /[@#＠"“”]|https?:|\b(?:i|we)(?:['’]ve| have)\b|\b(?:i|we) (?:checked|called|told|reported|asked|cancell?ed|replaced|paid)\b|\b(?:unfortunately|inconvenience|reach out|ignore|instructions?|system:|prompt|reply with|say that|approved|confirm\w*|admit|guarantee\w*|authori[sz]e|promised)\b|\b(?:link|lol|lmao|smh|omg|pls|plz)\b/i;
const SMALL_TALK =
  /^(?:no (?:thanks|thank|problem)|i (?:don'?t|do not) (?:know|think|care|want|mind|understand)|not sure|can'?t wait|why not)/i;
const LEADING =
  /^(?:(?:and|but|so|also|well|hi|hey|hello|ok|yes|seriously|please|because)\b[\s,]*)+/i;
/** Half a thought: it needs what comes after it. */
const LOOSE =
  /\b(?:the|a|an|my|your|to|of|for|with|and|or|but|i|is|are|was|were|at|in|on|by|from|that|this|it's|i'm|if|when)$/i;

/** What a quotation is: it decides the words around it. */
export type QuoteKind = 'wrong' | 'asked' | 'said';

export interface Quote {
  kind: QuoteKind;
  part: Sourced;
}

/**
 * The customer's own words, to be quoted as they stand where nothing surer is known: what went
 * wrong, else what they ask, else what they say. A quotation cannot misname. Null where no short,
 * clean stretch says anything.
 */
export function quoteOf(post: string, { spans }: Exposed): Quote | null {
  let best: { text: string; kind: QuoteKind; score: number } | null = null;
  for (const { text, start, asks } of thoughts(post)) {
    const end = start + text.length;
    if (spans.some((span) => start < span.end && span.start < end)) continue;
    const { kind, score } = rate(text, asks);
    if (score > 0 && (best === null || score > best.score)) {
      best = { text: kind === 'asked' ? `${text}?` : text, kind, score };
    }
  }
  if (best === null) return null;
  const basis = best.text;
  return { kind: best.kind, part: { text: `"${best.text}"`, source: 'post', basis } };
}

function* thoughts(post: string): Generator<{ text: string; start: number; asks: boolean }> {
  let from = 0;
  const cuts = [...post.matchAll(ENDS)].map((one) => [one.index, one.index + one[0].length]);
  for (const [end = post.length, next = post.length] of [...cuts, [post.length, post.length]]) {
    const raw = post.slice(from, end);
    const clean = raw.replace(/^(?:\s|[.@＠]\w+[:,]?|\W)+/u, '').replace(LEADING, '');
    const start = from + raw.length - clean.length;
    const text = clean.replace(
      /(?:\s+[@＠]\w+|[\s,:;*)('’]|\p{Extended_Pictographic}|\ufe0f)+$/u,
      '',
    );
    from = next;
    const asks = post.slice(start + text.length, next).includes('?');
    if (text !== '') yield { text, start, asks };
  }
}

const UNRATED = { kind: 'said', score: 0 } as const;
const QUESTION =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|why|what|when|where|which|who|how|any)\b/i;
const COURTESY = /\b(?:thank|thanks|please|hello|hi|help me|love|happy|great|good morning|dear)\b/i;

function rate(text: string, asks: boolean): { kind: QuoteKind; score: number } {
  const words = text.split(/\s+/);
  if (text.length > LONGEST || words.length < FEWEST_WORDS || words.length > MOST_WORDS)
    return UNRATED;
  if (UNQUOTABLE.test(text) || SMALL_TALK.test(text)) return UNRATED;
  if (LOOSE.test(text) && !asks) return UNRATED;
  if ([PROFANITY, OPINION, PRIVATE, TEXT_SPEAK].some((list) => list.test(text))) return UNRATED;
  if (/\d{5,}|\p{Extended_Pictographic}/u.test(text)) return UNRATED;
  if (words.filter((word) => /^[A-Z]{3,}$/.test(word)).length > 1) return UNRATED;
  const own = /\b(?:my|our|i|i'm|i've)\b/i.test(text) ? 1 : 0;
  const particular = /\d/.test(text) ? 1 : 0;
  const full = words.length > 5 ? 0.5 : 0;
  const wrong = (NEGATED.test(text) ? 2 : 0) + (WENT_WRONG.test(text) ? 2 : 0);
  if (asks && QUESTION.test(text)) return { kind: 'asked', score: 2.5 + own + particular + full };
  if (wrong > 0 && !asks) return { kind: 'wrong', score: wrong + own + particular + full };
  const telling = text.match(/[\p{L}\d-]{4,}/gu)?.length ?? 0;
  if (telling < 3 || asks || COURTESY.test(text)) return UNRATED;
  return { kind: 'said', score: 0.2 + 0.1 * telling };
}
