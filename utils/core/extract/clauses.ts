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

const SUBJECT =
  /^(?:i|we|they|he|she|it|(?:i|we|they)'(?:ve|re|m|d|ll)|he's|she's|it's|it'll|there's|i'm)$/;
/** After these a pronoun goes on with the statement: "when I log in", "says it is", "sure they". */
const GOES_ON =
  /^(?:that|which|who|whom|what|where|when|whenever|how|why|because|since|after|before|until|till|while|if|and|but|so|or|as|than|though|although|once|unless|whether|like|sure|certain|glad|aware|positive|afraid|hope|me|us|you|every|time|way|day|moment|minute|second|reason|fact|everything|anything|nothing|something|all|only|thing|things|of|to|from|with|by|about|without|not|says|said|no|cos|coz)$/;
const RELATIVE =
  /^(?:the|a|an|my|our|your|this|that|these|those|every|each|what|any|no|same|first|last|one)$/;

/** "my chats are broken they don't show": a new statement without a joint. */
function runsOn(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || i < 2) return false;
  if (asksAnew(tokens, i)) return true;
  const atAll = before.lower === 'all' && tokens[i - 2]?.lower === 'at';
  if (!SUBJECT.test(lower) || (GOES_ON.test(before.lower) && !atAll)) return false;
  if (!lower.includes("'") && !isVerb(next) && !isAuxiliary(next) && !SMALL.test(next?.lower ?? ''))
    return false;
  if (isVerb(before) && !before.tags.has('Noun')) return false;
  // "the areas it says", "the boots I ordered" are one thing, not two statements.
  const mine = /^(?:my|our)$/.test(tokens[i - 2]?.lower ?? '');
  const named = tokens.slice(Math.max(0, i - 4), i - 1).some((one) => RELATIVE.test(one.lower));
  if (before.tags.has('Noun') && named && !mine) {
    return (
      /^(?:it|they|he|she)/.test(lower) &&
      !/^(?:says?|said|shows?|shown|told|states?)$/.test(next?.lower ?? '')
    );
  }
  return true;
}

const SMALL = /^(?:still|just|never|now|already|also|only|really|always|then|even)$/;
const ASKS = /^(?:am|are|is|can|could|will|would|do|does|did|have|has|should)$/;

/** "… from support am I still in the queue": the question is another statement. */
function asksAnew(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  return (
    i > 2 &&
    ASKS.test(tokens[i]?.lower ?? '') &&
    /^(?:i|we|you|they|there|he|she)$/.test(next) &&
    !/^(?:neither|nor|so|why|what|when|how|where|which|who|not|only|than|as|case|that|i|we|you|they|it)$/.test(
      tokens[i - 1]?.lower ?? '',
    )
  );
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
