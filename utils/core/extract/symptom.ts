import { atOnce } from '../text/at-once';
import { isSayable } from './gate';
import type { Problem } from './specifics';
import { SYMPTOMS } from './symptom-phrases';
import type { Token } from './tokens';

/** Whose it is; nobody else's, and no hypothesis. */
const NOT_OURS =
  /\b(?:if|insists?|his|her|their|someone|somebody|friend'?s?|could|would|might|may|unless|hope|please|never cancel\w*|to cancel|want(?:ed)? to|can i|how (?:do|can)|should)\b/;

/** What is wrong with what, in a noun phrase; null when no sentence says it plainly. */
export function findSymptom(sentences: readonly Token[][]): Problem | null {
  let best: Problem | null = null;
  for (const tokens of sentences) {
    const words = tokens.map((token) => (token.hidden ? '\u0000' : token.lower));
    const line = words.join(' ');
    for (const { pattern, phrase, confidence, bare = false } of SYMPTOMS) {
      const match = atOnce(pattern).exec(line);
      if (
        !match ||
        NOT_OURS.test(line.slice(Math.max(0, match.index - 30), match.index + match[0].length))
      )
        continue;
      if (best && best.confidence >= confidence) continue;
      const { it, also, last, sole } = match.groups ?? {};
      const text = phrase((it ?? also ?? last ?? sole ?? '').trim());
      const span = spanOf(tokens, words, match.index, match[0].length);
      if (!text || !span || !isSayable(text, 'noun', span)) continue;
      best = {
        form: 'noun',
        text,
        start: Math.min(...span.map((token) => token.start)),
        end: Math.max(...span.map((token) => token.end)),
        wrong: !bare,
        confidence,
      };
    }
  }
  return best;
}

function spanOf(
  tokens: readonly Token[],
  words: readonly string[],
  from: number,
  length: number,
): Token[] | null {
  let at = 0;
  const span: Token[] = [];
  for (const [i, word] of words.entries()) {
    const token = tokens[i];
    if (token && at + word.length > from && at < from + length) span.push(token);
    at += word.length + 1;
  }
  return span.length > 0 ? span : null;
}
