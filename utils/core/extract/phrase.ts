import { isNoun, isVerb, type Token } from './tokens';

const DETERMINERS = new Set(
  'the a an my our your this that these those no any every each another some both all most his her their its zero'.split(
    ' ',
  ),
);
const LINKS = new Set('of on in for from with to at about between inside under'.split(' '));
const PRONOUNS = new Set(
  "i we you he she they it me us him them who that this i'm i've we've we're you're it's they're there".split(
    ' ',
  ),
);

function isWordOfPhrase(token: Token | undefined): boolean {
  if (!token || token.hidden || PRONOUNS.has(token.lower)) return false;
  const { tags } = token;
  if (
    tags.has('Pronoun') ||
    tags.has('Negative') ||
    tags.has('Preposition') ||
    tags.has('Conjunction') ||
    tags.has('QuestionWord')
  )
    return false;
  return (
    isNoun(token) ||
    tags.has('Adjective') ||
    tags.has('Value') ||
    tags.has('ProperNoun') ||
    tags.has('Possessive')
  );
}

/**
 * Reads a noun phrase that begins at `from`; returns the index after it, or
 * `from` when none begins there. With `links` it goes on through "of", "on", "in" …
 */
export function nounPhraseEnd(tokens: readonly Token[], from: number, links = 2): number {
  let i = from;
  if (DETERMINERS.has(tokens[i]?.lower ?? '')) i += 1;
  const head = i;
  while (isWordOfPhrase(tokens[i]) && i - head < 6) {
    i += 1;
    if (DETERMINERS.has(tokens[i]?.lower ?? '')) break;
    if (/[,;:.!?(]/.test(tokens[i - 1]?.after ?? '')) break;
  }
  while (i > head && !endsPhrase(tokens[i - 1])) i -= 1;
  if (i === head) return from;
  const closed = /[,;:.!?(]/.test(tokens[i - 1]?.after ?? '');
  if (!closed && links > 0 && LINKS.has(tokens[i]?.lower ?? '')) {
    const next = nounPhraseEnd(tokens, i + 1, links - 1);
    if (next > i + 1) return next;
  }
  return i;
}

function endsPhrase(token: Token | undefined): boolean {
  return (
    isNoun(token) ||
    (token?.tags.has('ProperNoun') ?? false) ||
    (token?.tags.has('NumericValue') ?? false)
  );
}

const AUXILIARY =
  /^(?:is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|had|hadn't|do|don't|does|doesn't|did|didn't|will|won't|would|wouldn't|can|can't|cannot|could|couldn't|should|shouldn't|must|am)$/;
const SMALL =
  /^(?:still|also|just|never|now|already|only|even|really|actually|currently|again|not|then|finally|literally|always|constantly|suddenly|randomly|both|all|keep|apparently|recently|clearly|simply|yet|ever|once|both)$/;

export function isAuxiliary(token: Token | undefined): boolean {
  return AUXILIARY.test(token?.lower ?? '');
}

/** Index of the finite verb at or just after `from`, or -1. */
export function finiteVerb(tokens: readonly Token[], from: number, plain: boolean): number {
  let i = from;
  while (SMALL.test(tokens[i]?.lower ?? '') && i < from + 3 && tokens[i]?.lower !== 'keep') i += 1;
  const token = tokens[i];
  if (!token) return -1;
  if (isAuxiliary(token)) return i;
  // "not mailed" has lost its auxiliary: nothing finite stands there.
  if (/^(?:not|yet)$/.test(tokens[i - 1]?.lower ?? '') && i > from) return -1;
  if (!isVerb(token) || token.tags.has('Gerund')) return -1;
  if (
    token.tags.has('PastTense') ||
    (token.tags.has('PresentTense') && !token.tags.has('Infinitive'))
  )
    return i;
  return plain ? i : -1;
}
