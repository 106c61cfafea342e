import { finiteVerb, isAuxiliary, nounPhraseEnd } from '../phrase';
import { tell } from '../tell';
import type { Token } from '../tokens';
import { WENT_WRONG } from '../words';
import { BRAND, lowerStart, PERSON, type Shape, SPEAKER, shape } from './shape';

const NOBODY = /^(?:nobody|no-one|none|nothing|everything|noone)$/;

/** A plain statement: I, my, the, no, nobody … with a finite verb. */
export function stated(tokens: Token[]): Shape | null {
  const lower = tokens[0]?.lower ?? '';
  if (SPEAKER.test(lower)) {
    const inner = noticed(tokens);
    if (inner) return inner;
    if (lower.includes("'")) return tokens.length > 1 ? shape('clause', 'speaker', tokens) : null;
    return finiteVerb(tokens, 1, true) > 0 ? shape('clause', 'speaker', tokens) : null;
  }
  if (NOBODY.test(lower) || (lower === 'no' && tokens[1]?.lower === 'one')) {
    return finiteVerb(tokens, lower === 'no' ? 2 : 1, false) > 0
      ? shape('clause', 'nobody', tokens)
      : null;
  }
  if (/^there(?:'s)?$/.test(lower)) return shape('clause', 'thing', tokens);
  if (/^(?:it|it's)$/.test(lower)) return shape('clause', 'pronoun', tokens);
  if (PERSON.test(lower) || BRAND.test(lower)) return null;
  const end = nounPhraseEnd(tokens, 0);
  if (end === 0) return null;
  if (
    /^(?:wh|mine$|yours$)/.test(lower) ||
    (lower === 'that' && /^(?:my|our|the|your)$/.test(tokens[1]?.lower ?? ''))
  )
    return null;
  // "installer stuck at 3%": a past form that has lost its "is".
  if (
    /^(?:stuck|gone|broken|disabled|suspended|locked|hacked|blocked|deactivated)$/.test(
      tokens[end]?.lower ?? '',
    )
  ) {
    return spliced(tokens, end, false);
  }
  if (tokens[end]?.lower === 'been') return spliced(tokens, end, 'has');
  const plural = tokens[end - 1]?.tags.has('Plural') ?? false;
  const verb = finiteVerb(tokens, end, plural);
  if (verb < 0) return withoutVerb(tokens, end);
  // "flight delayed by 24 hours": a past form that has lost its "was".
  if (SUFFERED.test(tokens[verb]?.lower ?? '') && AFTERWARDS.test(tokens[verb + 1]?.lower ?? '.')) {
    return verb === end ? spliced(tokens, end, true) : null;
  }
  // "boy was I wrong"; and a noun the tagger took for a closing verb.
  if (/^(?:i|we|you|it)$/.test(tokens[verb + 1]?.lower ?? '')) return null;
  if (
    verb === tokens.length - 1 &&
    !isAuxiliary(tokens[verb]) &&
    !WENT_WRONG.test(tokens[verb]?.lower ?? '')
  )
    return null;
  // "Schools aren't …" speaks of the world, not of this customer's case.
  if (isGeneric(tokens, end)) return null;
  return shape(
    'clause',
    lower === 'your' ? 'brand' : 'thing',
    agreed(tokens, end, verb),
    article(tokens, end),
  );
}

const SUFFERED =
  /^(?:delayed|cancell?ed|lost|damaged|rescheduled|diverted|grounded|postponed|denied|declined|rejected|suspended|overbooked|charged|blocked|locked|removed|deleted|misplaced|rebooked|bumped|held|listed|refused|sent|shipped|left)$/;
const AFTERWARDS =
  /^(?:\.|by|for|due|because|on|in|at|again|until|till|since|after|today|yesterday|tonight|twice|now|another|over|without|from|with|even|because|as|and|\d+)$/;

const OPENED =
  /^(?:the|a|an|my|our|your|this|that|these|those|no|any|every|each|another|some|both|all|most|his|her|their|its|zero)$/;

function isGeneric(tokens: readonly Token[], end: number): boolean {
  const first = tokens[0];
  const head = tokens[end - 1];
  if (!first || OPENED.test(first.lower))
    return /^(?:some|most|all|any|his|her|their)$/.test(first?.lower ?? '');
  return end === 1 && (head?.tags.has('Plural') ?? false);
}

const AGREED: Readonly<Record<string, string>> = {
  "don't": "doesn't",
  "haven't": "hasn't",
  "weren't": "wasn't",
  "aren't": "isn't",
  do: 'does',
  have: 'has',
  are: 'is',
  were: 'was',
};

/** "your password reset don't work" → "doesn't": a slip of the customer's is none of ours. */
function agreed(tokens: Token[], end: number, verb: number): Token[] {
  const head = tokens[end - 1];
  const one =
    head?.tags.has('Singular') &&
    !tokens
      .slice(0, end)
      .some(({ lower, tags }) => tags.has('Plural') || /^(?:and|of|or|on|in)$/.test(lower));
  const fixed = AGREED[tokens[verb]?.lower ?? ''];
  if (!one || !fixed) return tokens;
  return tokens.map((token, i) => (i === verb ? { ...token, text: fixed, lower: fixed } : token));
}

/** Hurried posts leave out "the": "Internet has been out". */
function article(tokens: readonly Token[], end: number): string {
  const first = tokens[0];
  if (!first || OPENED.test(first.lower) || first.tags.has('Possessive') || first.tags.has('Value'))
    return '';
  const link = tokens.slice(0, end).findIndex((token) => token.tags.has('Preposition'));
  const head = tokens[(link > 0 ? link : end) - 1];
  const name = head === first && /^[A-Z]/.test(first.text) && first.tags.has('ProperNoun');
  const common = head?.tags.has('Noun') && !head.tags.has('Plural') && !head.tags.has('Gerund');
  return common && !name && !head?.tags.has('ProperNoun') ? 'the' : '';
}

/** "I see that my account was closed": what was seen is the point. */
function noticed(tokens: Token[]): Shape | null {
  const at = tokens.findIndex((token) =>
    /^(?:see|saw|noticed|notice|found|find|realised|realized|discovered)$/.test(token.lower),
  );
  if (at < 1 || at > 3) return null;
  const rest = tokens.slice(tokens[at + 1]?.lower === 'that' ? at + 2 : at + 1);
  const first = rest[0]?.lower ?? '';
  return SPEAKER.test(first) || /^(?:my|our|the|your)$/.test(first) ? stated(rest) : null;
}

const STATE =
  /^(?:down|broken|missing|late|gone|stuck|closed|unavailable|dead|empty|locked|cancelled|canceled|delayed|overdue|faulty|damaged)$/;

/** Headlines without "is": "app not working", "parcel still missing". */
function withoutVerb(tokens: Token[], end: number): Shape | null {
  let i = end;
  while (/^(?:still|now|also|just)$/.test(tokens[i]?.lower ?? '')) i += 1;
  const word = tokens[i];
  const next = tokens[i + 1];
  if (!word) return null;
  const negated = word.lower === 'not' || (word.lower === 'no' && next?.lower === 'longer');
  const what = negated ? tokens[i + (word.lower === 'no' ? 2 : 1)] : word;
  const fits = negated
    ? what && (what.tags.has('Gerund') || what.tags.has('Adjective') || what.tags.has('PastTense'))
    : (STATE.test(word.lower) && i + 3 >= tokens.length) || (i > end && word.tags.has('Gerund'));
  if (!fits || isGeneric(tokens, end)) return null;
  return spliced(tokens, end, negated && (what?.tags.has('PastTense') ?? false));
}

/** Puts in the auxiliary that a headline leaves out. */
function spliced(tokens: Token[], end: number, past: boolean | 'has'): Shape {
  const plural = tokens[end - 1]?.tags.has('Plural') ?? false;
  const forms = past === 'has' ? ['has', 'have'] : past ? ['was', 'were'] : ['is', 'are'];
  const be = forms[plural ? 1 : 0] ?? 'is';
  const subject = lowerStart(tell(tokens.slice(0, end)), tokens[0]);
  const lead = article(tokens, end);
  return shape(
    'clause',
    'thing',
    tokens,
    '',
    `${lead ? `${lead} ` : ''}${subject} ${be} ${tell(tokens.slice(end))}`,
  );
}
