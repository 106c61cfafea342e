import { isAuxiliary, nounPhraseEnd } from '../phrase';
import { tell } from '../tell';
import type { Token } from '../tokens';
import { type Shape, shape } from './shape';
import { stated } from './stated';

const REASON =
  /^(?:is there (?:a|any) reason(?: why)?|any reason why|any reason|how come|any idea why|can you (?:tell|explain) (?:me )?why|(?:please )?(?:tell me|explain) why|wondering why|i wonder why|not sure why) /;

/** Questions that state something: "Why hasn't my order arrived?", "Where is my refund?" */
export function asked(tokens: Token[]): Shape | null {
  const lower = tokens.slice(0, 7).map((token) => token.lower);
  const reason = REASON.exec(`${lower.join(' ')} `);
  if (reason) return stated(tokens.slice(reason[0].trim().split(' ').length));
  const [word, aux] = tokens;
  if (!word || !aux) return null;
  if (/^where's$/.test(word.lower)) return whereabouts(tokens, 1, "'s");
  if (/^(?:where|when)$/.test(word.lower) && /^(?:is|are|will|can)$/.test(aux.lower)) {
    return whereabouts(tokens, 2, ` ${aux.lower}`);
  }
  if (word.lower !== 'why' || !isAuxiliary(aux)) return null;
  const end = /^(?:i|we|it|nobody)$/.test(lower[2] ?? '') ? 3 : nounPhraseEnd(tokens, 2);
  if (end <= 2 || end >= tokens.length) return null;
  const subject = tokens.slice(2, end);
  const rest = tokens.slice(end);
  if (/^(?:does|did)$/.test(aux.lower)) return null;
  if (aux.lower === 'do') {
    // "does it say" would need another verb form; "do I" needs none.
    return /^(?:i|we)$/.test(lower[2] ?? '')
      ? shape('clause', 'speaker', [...subject, ...rest])
      : null;
  }
  return stated([...subject, aux, ...rest].map(unpunctuated));
}

function unpunctuated(token: Token): Token {
  return { ...token, before: '', after: token.after.replace(/\?/g, '') || ' ' };
}

/** "Where is my order?" → "you're having to ask where your order is". */
function whereabouts(tokens: Token[], from: number, verb: string): Shape | null {
  const lower = tokens[from]?.lower ?? '';
  const pronoun = /^(?:i|we)$/.test(lower);
  if (!pronoun && !/^(?:my|our|the)$/.test(lower)) return null;
  const end = pronoun ? from + 1 : nounPhraseEnd(tokens, from, 0);
  if (end <= from) return null;
  const word = tokens[0]?.lower.replace("'s", '') ?? 'where';
  const rest = tell(tokens.slice(end).map(unpunctuated));
  const be = verb === "'s" ? ' is' : verb;
  if ((pronoun && rest === '') || rest.split(' ').length > 8) return null;
  const subject = tell(tokens.slice(from, end));
  const asking = `you're having to ask ${word} ${subject}${be}${rest ? ` ${rest}` : ''}`;
  return shape('clause', 'speaker', tokens, '', asking);
}
