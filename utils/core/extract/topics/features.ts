import { atOnce } from '../../text/at-once';
import { isAuxiliary } from '../phrase';
import type { Token } from '../tokens';
import { NEGATED, WENT_WRONG } from '../words';
import { type Candidate, isName } from './candidates';
import type { WordClasses } from './word-classes';

/** Words on each side of a candidate in which a sign of trouble speaks of it. */
const NEAR = 4;

/**
 * What a candidate shows to the model: its words, how they are spelled and used elsewhere, and what
 * stands around them. Each feature is a string; the training program and the model hash it alike.
 */
export function featuresOf(candidate: Candidate, classes: WordClasses): string[] {
  const { from, to, tokens, determiner, run } = candidate;
  const part = tokens.slice(from, to);
  const head = part.at(-1);
  const first = part[0];
  if (!head || !first) return [];
  const nounhood = classes(head.lower);
  const cut = `${run[0] < from ? 'l' : ''}${to < run[1] ? 'r' : ''}`;
  const whose = whoseOf(determiner);
  const out = [
    `head ${head.lower}`,
    `ends ${head.lower.slice(-3)}`,
    `class ${nounhood}`,
    `words ${part.length}`,
    `whose ${whose}`,
    `whose ${whose} class ${nounhood}`,
    `whose ${whose} words ${part.length}`,
    `cut ${cut}`,
    `cut ${cut} class ${nounhood}`,
    `shape ${part.map(shapeOf).join('')}`,
    `head is ${shapeOf(head)}${kindOf(head)}`,
    `sentence ${first.initial ? 'opens' : ''}`,
    ...part
      .slice(0, -1)
      .flatMap((token) => [`with ${token.lower}`, `with class ${classes(token.lower)}`]),
    ...around(candidate, classes),
    ...troubleNear(candidate),
  ];
  if (part.length > 1) {
    out.push(
      `pair ${part.at(-2)?.lower} ${head.lower}`,
      `first ${first.lower}`,
      `first is ${shapeOf(first)}${kindOf(first)} ${classes(first.lower)}`,
    );
  } else out.push(`alone ${head.lower}`, `alone ${shapeOf(head)} ${nounhood}`);
  return out;
}

function around({ from, to, tokens, run, determiner }: Candidate, classes: WordClasses): string[] {
  const before = tokens[from - 1];
  const after = tokens[to];
  const opener = tokens[determiner === '' ? run[0] - 1 : run[0] - 2];
  const closes = /[.,!?;:()]/.test(tokens[to - 1]?.after ?? '');
  return [
    `before ${opener?.lower ?? '^'}`,
    `before is ${opener ? kindOf(opener) : '^'}`,
    `after ${closes ? '.' : (after?.lower ?? '$')}`,
    `after is ${closes ? '.' : after ? kindOf(after) : '$'}`,
    ...(run[0] < from && before
      ? [`left out ${before.lower}`, `left out is ${kindOf(before)} ${classes(before.lower)}`]
      : []),
    ...(to < run[1] && after
      ? [`goes on ${after.lower}`, `goes on as ${kindOf(after)} ${classes(after.lower)}`]
      : []),
  ];
}

function troubleNear({ from, to, tokens }: Candidate): string[] {
  const told = (some: readonly Token[]) => some.map(({ lower }) => lower).join(' ');
  const trouble = (words: string) => [NEGATED, WENT_WRONG].some((list) => atOnce(list).test(words));
  const left = trouble(told(tokens.slice(Math.max(0, from - NEAR), from)));
  const right = trouble(told(tokens.slice(to, to + NEAR)));
  const any = trouble(told(tokens));
  const asks = (tokens.at(-1)?.after ?? '').includes('?');
  return [`trouble ${left ? 'l' : ''}${right ? 'r' : ''}${any ? 'a' : ''}`, `asks ${asks}`];
}

function whoseOf(determiner: string): string {
  if (/^(?:my|our)$/.test(determiner)) return 'mine';
  if (/^(?:your|ur)$/.test(determiner)) return 'yours';
  if (/^(?:his|her|their|its)$/.test(determiner)) return 'theirs';
  if (/^(?:the|this|that|these|those)$/.test(determiner)) return 'the';
  return determiner === '' ? 'none' : 'a';
}

function shapeOf(token: Token): string {
  if (/^\d/.test(token.text)) return '0';
  if (isName(token)) return /^\P{Ll}{4,}$/u.test(token.text) ? 'A' : 'N';
  return token.initial ? 'i' : 'w';
}

const KINDS = [
  'Person',
  'Place',
  'Organization',
  'Value',
  'Date',
  'Gerund',
  'Plural',
  'Singular',
  'Adjective',
  'Adverb',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Determiner',
  'Verb',
  'Noun',
] as const;

function kindOf(token: Token): string {
  if (isAuxiliary(token)) return 'Auxiliary';
  return KINDS.find((kind) => token.tags.has(kind)) ?? 'other';
}
