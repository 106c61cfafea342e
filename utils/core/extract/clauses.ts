import { finiteVerb, isAuxiliary, nounPhraseEnd } from './phrase';
import { isVerb, type Token } from './tokens';

/** A stretch of a sentence that may stand alone. */
export interface Clause {
  tokens: Token[];
  /** The word that tied it to what came before, lower case. */
  tie: string | null;
  question: boolean;
  /** Number of the sentence, from 0. */
  sentence: number;
  /** The clause before it in the same sentence. */
  previous: Clause | null;
}

const TIES = new Set('and but so yet or then because cos however plus though although'.split(' '));
const PRONOUN_SUBJECT =
  /^(?:i|we|you|he|she|it|they|nobody|someone|everyone|there|this|that|(?:i|we|you|they)'(?:ve|re|m|d|ll)|it's|that's|there's|he's|she's)$/;

/** Cuts a sentence where a new statement begins. */
export function splitClauses(sentence: readonly Token[], number: number): Clause[] {
  const question = /\?/.test(sentence.at(-1)?.after ?? '');
  const clauses: Clause[] = [];
  let begin = 0;
  let tie: string | null = null;
  const close = (end: number): void => {
    if (end > begin) {
      clauses.push({
        tokens: sentence.slice(begin, end),
        tie,
        question,
        sentence: number,
        previous: clauses.at(-1) ?? null,
      });
    }
  };
  for (let i = 1; i < sentence.length; i += 1) {
    const token = sentence[i];
    const before = sentence[i - 1];
    if (!token || !before) continue;
    const hard = /[;:()]|\s-+\s|\.\s|[!?]/.test(before.after + token.before);
    const tied = TIES.has(token.lower) && startsAnew(sentence, i);
    const comma =
      before.after.includes(',') &&
      (opensStatement(sentence, i) ||
        /^(?:when|why|how|what|where|who|any|can|could|is|are)$/.test(token.lower));
    if (!hard && !tied && !comma && !runsOn(sentence, i)) continue;
    close(i);
    tie = tied ? token.lower : hard ? null : ',';
    begin = tied ? i + 1 : i;
  }
  close(sentence.length);
  return clauses;
}

/** "can't install or update", "try and replace": one statement goes on. */
function startsAnew(tokens: readonly Token[], tie: number): boolean {
  const next = tokens[tie + 1];
  if (tokens[tie]?.lower === 'or') return PRONOUN_SUBJECT.test(next?.lower ?? '');
  if (next?.tags.has('Infinitive') && !isAuxiliary(next)) return false;
  return opensStatement(tokens, tie + 1);
}

/** "my chats are broken they don't show": a new statement without a joint. */
function runsOn(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  const before = tokens[i - 1];
  // "the areas it says" is one thing, not two statements.
  if (/^(?:the|a|an|every|what|that|which)$/.test(tokens[i - 2]?.lower ?? '')) return false;
  const mine = /^(?:my|our)$/.test(tokens[i - 2]?.lower ?? '');
  const starts =
    /^(?:they|it|it's|they're)$/.test(lower) || (mine && /^(?:i|i'm|i've|we)$/.test(lower));
  const verb = lower.includes("'") || isVerb(tokens[i + 1]) || isAuxiliary(tokens[i + 1]);
  return starts && verb && (before?.tags.has('Noun') ?? false) && !before?.tags.has('Pronoun');
}

function opensStatement(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (PRONOUN_SUBJECT.test(token.lower)) return true;
  if (isVerb(token) || isAuxiliary(token)) return true;
  if (/^(?:still|now|just|then|also|never|no|please)$/.test(token.lower)) return true;
  const end = nounPhraseEnd(tokens, i, 1);
  if (end === i) return false;
  // "the status still showing as shipped": a headline without its verb.
  const headless = /^(?:still|not|now)$/.test(tokens[end]?.lower ?? '');
  return headless || finiteVerb(tokens, end, false) >= 0;
}
