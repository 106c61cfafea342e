import { nounPhraseEnd } from './phrase';
import type { Problem } from './specifics';
import { tell } from './tell';
import type { Token } from './tokens';
import { CORE_NOUN, NOT_A_THING, OPINION, PRIVATE, PROFANITY, SERVICE_NOUN } from './words';

const TROUBLE = /^(?:problems?|issues?|trouble|difficult(?:y|ies)|errors?|help|difficulties)$/;

/** Feelings that have the thing right after them: "not happy with this delay". */
const FELT =
  /^(?:un)?(?:happy|pleased|impressed|satisfied|disappointed|annoyed|frustrated|fed|upset|angry|appalled|disgusted|tired|sick)$/;

/**
 * The thing the post is about: "your order", "the zip on your boots". Looks for
 * "problem with …", then for what the customer calls theirs, then for a noun of
 * the trade. Null when unsure.
 */
export function findThing(sentences: readonly Token[][]): Problem | null {
  const all: { score: number; thing: Problem }[] = [];
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i += 1) {
      const score = opener(tokens, i);
      if (score === 0) continue;
      const from = score === 3 ? partOf(tokens, i) : i;
      const end = nounPhraseEnd(tokens, i, score >= 4 ? 1 : 0);
      const thing = end > i ? told(tokens, from, end) : null;
      if (thing) all.push({ score: score + (from < i ? 0.5 : 0), thing });
    }
  }
  all.sort((a, b) => b.score - a.score || a.thing.start - b.thing.start);
  return all[0]?.thing ?? null;
}

function opener(tokens: readonly Token[], i: number): number {
  const lower = tokens[i]?.lower ?? '';
  const before = tokens[i - 1]?.lower ?? '';
  const earlier = tokens[i - 2]?.lower ?? '';
  if (/^(?:with|accessing|on|getting|using|in|downloading)$/.test(before) && TROUBLE.test(earlier))
    return 4;
  if (/^(?:the|this|my|your|these)$/.test(lower)) {
    if (FELT.test(earlier) && /^(?:with|by|about|at|in|of)$/.test(before)) return 3.2;
    if (/^(?:fix|check|resolve|restock|replace|sort|restore|repair)$/.test(before)) return 2.6;
  }
  const next = tokens[i + 1];
  if (lower === 'my' || lower === 'our') return 3;
  if (lower === 'your') return SERVICE_NOUN.test(headOf(tokens, i)) ? 2 : 0;
  if (lower === 'the' || lower === 'this')
    return next && CORE_NOUN.test(headOf(tokens, i)) ? 2.2 : 0;
  const open = !/^(?:a|an|the|my|our|your|this|that|no|any|his|her|their|every|each)$/.test(before);
  return open &&
    CORE_NOUN.test(lower) &&
    tokens[i]?.tags.has('Noun') &&
    !tokens[i - 1]?.tags.has('Adjective')
    ? 1
    : 0;
}

function headOf(tokens: readonly Token[], from: number): string {
  const end = nounPhraseEnd(tokens, from, 0);
  return end > from ? (tokens[end - 1]?.lower ?? '') : '';
}

/** "the zip on | my boots": the part matters more than the whole. */
function partOf(tokens: readonly Token[], i: number): number {
  if (!/^(?:on|of|for|in|inside)$/.test(tokens[i - 1]?.lower ?? '')) return i;
  for (let from = i - 4; from <= i - 2; from += 1) {
    if (!/^(?:the|a|an)$/.test(tokens[from]?.lower ?? '')) continue;
    if (nounPhraseEnd(tokens, from, 0) === i - 1) return from;
  }
  return i;
}

function told(tokens: readonly Token[], from: number, to: number): Problem | null {
  const part = tokens.slice(from, to);
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last || part.some((token) => token.hidden)) return null;
  let text = tell(part).replace(/^(?:this|these) /i, 'the ');
  if (!/^(?:the|a|an|your|our) /i.test(text)) text = `the ${text}`;
  text = text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const refused = [PROFANITY, OPINION, PRIVATE, NOT_A_THING].some((list) => list.test(text));
  if (/\b(?:and|or|but|so|please)$/i.test(text)) return null;
  if (refused || text.length > 48 || /^the (?:that|those|no|some|any|not)\b/.test(text))
    return null;
  return { form: 'noun', text, start: first.start, end: last.end, wrong: false, confidence: 0.6 };
}
