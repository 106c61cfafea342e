import { isNoun, isVerb, type Token } from './tokens';
import { STRONG_ADJECTIVE } from './words';

/** Speaker's words seen from the brand's side. */
const FLIP: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  you: 'us',
  "you're": "we're",
  "you've": "we've",
  "you'd": "we'd",
  "you'll": "we'll",
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  yourselves: 'ourselves',
  am: 'are',
};

const WITH_YOU: Readonly<Record<string, string>> = { was: 'were', "wasn't": "weren't", am: 'are' };

/** The customer's aside, not part of what happened. */
const COMMENT =
  /^(?:unfortunately|sadly|obviously|apparently|literally|seriously|honestly|frankly|lol|basically|clearly|btw|omg|wth|wtf|tbh|absolutely|totally|freaking|frigging|ridiculously)$/;

/** Small words that stand between a subject and its verb. */
const BETWEEN =
  /^(?:still|also|just|never|now|already|only|even|really|actually|currently|again|not|and|then|finally|literally)$/;

/**
 * Tells a stretch of a post from our side: my → your, I was → you were, your →
 * our. Tense and all other words stay the customer's own.
 */
export function tell(tokens: readonly Token[]): string {
  let text = '';
  let last: Token | undefined;
  for (const [i, token] of tokens.entries()) {
    if (COMMENT.test(token.lower) || isDroppedAdjective(tokens, i)) continue;
    const word = flip(tokens, i);
    const glue = last === undefined || text === '' ? '' : joint(last, token);
    text += glue + word;
    last = token;
  }
  return balance(contract(text.replace(/\s+/g, ' ')).trim());
}

/** Speech, not paper: "is not" → "isn't"; and "a" or "an" by what follows now. */
export function contract(text: string): string {
  return text
    .replace(/\b([Aa]) (?=(?:[aeio](?!ne\b|nce\b|u)|hour|un(?!i))\w)/g, '$1n ')
    .replace(/\b([Aa])n (?=[bcdfgjkpqrstvwyz]\w)/g, '$1 ')
    .replace(/\b(do|does|did|is|are|was|were|has|have) not\b/g, "$1n't")
    .replace(/\b(?:can not|cannot)\b/g, "can't")
    .replace(/\blocked out (?=(?:your|our|the)\b)/g, 'locked out of ')
    .replace(/\bwill not\b/g, "won't")
    .replace(/\byou are (?=\w)/g, "you're ")
    .replace(/\byou have (?=(?:been|had|tried|waited|asked|called)\b)/g, "you've ");
}

function flip(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  if (!token) return '';
  const { lower } = token;
  if (lower === 'guys' && tokens[i - 1]?.lower === 'you') return '';
  if (lower === 'you' && isSubject(tokens, i)) return 'we';
  const withYou = WITH_YOU[lower];
  if (withYou && subjectIsSpeaker(tokens, i)) return withYou;
  // The country, not us: shouted words have been made small before.
  if (token.text === 'US') return token.text;
  if (lower === 'am') return 'am';
  return FLIP[lower] ?? token.text;
}

function isSubject(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.tags.has('Preposition') || /[,;]/.test(tokens[i]?.after ?? '')) return false;
  return startsVerb(tokens, tokens[i + 1]?.lower === 'guys' ? i + 2 : i + 1);
}

function startsVerb(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (BETWEEN.test(tokens[i]?.lower ?? '')) i += 1;
  const token = tokens[i];
  // "you canceled" is not always tagged as a verb.
  const past = /^\w{3,}ed$/.test(token?.lower ?? '') && i === from;
  return (isVerb(token) || past) && !token?.tags.has('Gerund');
}

function subjectIsSpeaker(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (i >= 0 && BETWEEN.test(tokens[i]?.lower ?? '')) i -= 1;
  const before = tokens[i]?.lower;
  const after = tokens[verb + 1]?.lower;
  return before === 'i' || after === 'i';
}

function isDroppedAdjective(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || !STRONG_ADJECTIVE.test(token.lower)) return false;
  return isNoun(next) || next.tags.has('Adjective');
}

/** What stood between two words, reduced to what a sentence of ours may hold. */
function joint(left: Token | undefined, right: Token): string {
  const between = (left?.after ?? ' ') + right.before;
  const open = /\s["']$|["']$/.test(right.before) && /["']/.test(right.before) ? '"' : '';
  const close = /["]/.test(left?.after ?? '') ? '"' : '';
  const comma = between.includes(',') ? ',' : '';
  const dash = /\s-+\s/.test(between) ? ',' : '';
  const slash = /\//.test(between) ? '/' : '';
  if (slash) return slash;
  if (/^-$/.test(between)) return '-';
  return `${close}${comma || dash} ${open}`;
}

/** Half a quotation is worse than none. */
function balance(text: string): string {
  const quotes = text.split('"').length - 1;
  return quotes % 2 === 0 ? text : text.replaceAll('"', '');
}
