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

/**
 * The customer's own words for what went wrong, to be quoted as they stand where no clause is sure:
 * a quotation cannot misname. Null where no short, clean stretch says what is wrong. What somebody
 * merely said or asked is never quoted: given back alone it sounds like mockery.
 */
export function quoteOf(post: string, { spans }: Exposed): Sourced | null {
  let best: { text: string; score: number } | null = null;
  for (const { text, start, asks } of thoughts(post)) {
    const end = start + text.length;
    if (asks || spans.some((span) => start < span.end && span.start < end)) continue;
    const score = rate(text);
    if (score > 0 && (best === null || score > best.score)) best = { text, score };
  }
  return best && { text: `"${best.text}"`, source: 'post', basis: best.text };
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

function rate(text: string): number {
  const words = text.split(/\s+/);
  if (text.length > LONGEST || words.length < FEWEST_WORDS || words.length > MOST_WORDS) return 0;
  if (UNQUOTABLE.test(text) || SMALL_TALK.test(text) || LOOSE.test(text)) return 0;
  // Accusations are heard, not handed back.
  if (/\byou(?:'\w+)?\b|\byour\b/i.test(text)) return 0;
  if ([PROFANITY, OPINION, PRIVATE, TEXT_SPEAK].some((list) => list.test(text))) return 0;
  if (/\d{5,}|\p{Extended_Pictographic}/u.test(text)) return 0;
  if (words.filter((word) => /^[A-Z]{3,}$/.test(word)).length > 1) return 0;
  const wrong = (NEGATED.test(text) ? 2 : 0) + (WENT_WRONG.test(text) ? 2 : 0);
  if (wrong === 0) return 0;
  const own = /\b(?:my|our|i|i'm|i've)\b/i.test(text) ? 1 : 0;
  return wrong + own + (/\d/.test(text) ? 1 : 0) + (words.length > 5 ? 0.5 : 0);
}
