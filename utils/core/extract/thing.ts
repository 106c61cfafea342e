import { nounPhraseEnd } from './phrase';
import type { Problem } from './specifics';
import { tell } from './tell';
import type { Token } from './tokens';
import { OPINION, PRIVATE, PROFANITY, WANTS_ARTICLE } from './words';

const TROUBLE = /^(?:problems?|issues?|trouble|difficult(?:y|ies)|errors?|help|question)$/;
/** Owned, but never the thing a brand can look into. */
const NOT_A_THING =
  /\b(?:our|your) (?:life|wife|husband|mother|mom|mum|dad|father|son|daughter|kids?|child|children|friends?|family|money|time|day|opinion|question|problem|issue|experience|name|tweets?|god|bad|boss|job|work|point|head|mind|fault|favou?rite|turn|patience|business|hand|eyes|face|heart|boyfriend|girlfriend|partner|brother|sister|parents|home|way|best|first|last|own|customers?|service|customer service|company|staff|team|guys|people|users?|birthday|wedding|feed|timeline|followers?)$/i;

/**
 * The thing the post is about: "your order", "the app on Apple TV". Looks for
 * "problem with …", then for what the customer calls theirs. Null when unsure.
 */
export function findThing(sentences: readonly Token[][]): Problem | null {
  const all: { score: number; thing: Problem }[] = [];
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i += 1) {
      const scored = opener(tokens, i);
      if (scored === 0) continue;
      const end = nounPhraseEnd(tokens, i, scored >= 3 ? 1 : 1);
      const thing = end > i ? told(tokens, i, end) : null;
      if (thing) all.push({ score: scored - (thing.text.length > 40 ? 1 : 0), thing });
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
  if (lower === 'my' || lower === 'our') return 3;
  if (lower === 'your') return 1.5;
  if (lower === 'the' && WANTS_ARTICLE.has(tokens[i + 1]?.lower ?? '')) return 2;
  if (WANTS_ARTICLE.has(lower) && i === 0) return 1;
  return 0;
}

function told(tokens: readonly Token[], from: number, to: number): Problem | null {
  const part = tokens.slice(from, to);
  if (part.some((token) => token.hidden)) return null;
  let text = tell(part);
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last || text === '') return null;
  if (WANTS_ARTICLE.has(first.lower)) text = `the ${text}`;
  if (PROFANITY.test(text) || OPINION.test(text) || PRIVATE.test(text) || NOT_A_THING.test(text))
    return null;
  if (text.length > 60 || /^(?:this|that|these|those|no|some|any)\b/.test(text)) return null;
  return { form: 'noun', text, start: first.start, end: last.end, wrong: false, confidence: 0.6 };
}
