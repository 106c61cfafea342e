import { nounPhraseEnd } from '../phrase';
import { tell } from '../tell';
import type { Token } from '../tokens';
import { DONE_TO } from '../words';
import { BRAND, PERSON, type Shape, shape, stripLeaders } from './shape';
import { stated } from './stated';

/** "They said I have to wait" → "you were told you have to wait". */
export function toldBy(tokens: Token[]): Shape | null {
  const at = tokens.findIndex((token) =>
    /^(?:said|told|says|say|saying|informed)$/.test(token.lower),
  );
  if (at < 0 || at > 5) return null;
  const who = tokens
    .slice(0, at)
    .map((token) => token.lower)
    .join(' ');
  const others =
    /\b(?:they|he|she|agents?|support|staff|driver|rep|guy|lady|man|woman|service|someone|person|team|manager|advisor|adviser)\b/.test(
      who,
    ) || /^you(?:'ve| have| guys| just| all)*$/.test(who);
  const passive =
    tokens[at]?.lower === 'told' &&
    /^(?:(?:i|we) (?:was|were|have been|got|keep getting|am being)|(?:i've|we've) been|just|been|was|were|keep getting|got|getting|being|)(?: just| also| then)?$/.test(
      who,
    );
  if (!others && !passive) return null;
  let rest = tokens.slice(at + 1);
  if (/^(?:me|us)$/.test(rest[0]?.lower ?? '')) rest = rest.slice(1);
  if (rest[0]?.lower === 'that') rest = rest.slice(1);
  const head = rest[0];
  if (!head || rest.length < 3 || /["']/.test(head.before)) return null;
  if (head.lower !== 'to' && !stated(stripLeaders(rest))) return null;
  return shape('clause', 'speaker', rest, 'you were told');
}

interface Doing {
  participle: string;
  perfect: boolean;
  negated: boolean;
  modal: string | null;
  adverb: string;
  /** Index of the object. */
  object: number;
}

/** "You cancelled my order" → "your order was cancelled": no actor, no fault. */
export function doneTo(tokens: Token[]): Shape | null {
  const doing = readDoing(tokens);
  if (!doing) return null;
  const object = tokens[doing.object];
  if (!object) return null;
  const customer = /^(?:me|us)$/.test(object.lower);
  const end = customer ? doing.object + 1 : nounPhraseEnd(tokens, doing.object, 0);
  const owned = /^(?:my|our|the)$/.test(object.lower);
  if (end <= doing.object || (!customer && !owned)) return null;
  const plural = customer || (tokens[end - 1]?.tags.has('Plural') ?? false);
  const subject = customer ? 'you' : tell(tokens.slice(doing.object, end));
  const tail = tell(tokens.slice(end));
  const text = `${subject} ${passiveVerb(doing, plural)} ${doing.participle}${tail ? ` ${tail}` : ''}`;
  return shape('clause', 'thing', tokens, '', text);
}

function readDoing(tokens: readonly Token[]): Doing | null {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const first = lower(0);
  let i =
    BRAND.test(first) || PERSON.test(first)
      ? 1
      : first === 'your'
        ? nounPhraseEnd(tokens, 0, 0)
        : 0;
  if (i === 0) return null;
  let perfect = first.endsWith("'ve");
  let negated = false;
  let modal: string | null = null;
  let adverb = '';
  for (; ; i += 1) {
    const word = lower(i);
    if (word === 'still') adverb = 'still ';
    else if (/^(?:not|never)$/.test(word)) negated = true;
    else if (/^(?:have|has|had)(?:n't)?$/.test(word)) perfect = true;
    else if (/^(?:won't|can't)$/.test(word)) modal = word;
    else if (!/^(?:didn't|don't|doesn't|just|also|already|now|even|all)$/.test(word)) break;
    if (word.endsWith("n't")) negated = true;
  }
  // "replied to my message": the preposition goes with the verb.
  const answered = /^(?:repl(?:y|ied)|respond(?:ed)?)$/.test(lower(i)) && lower(i + 1) === 'to';
  if (answered) return { participle: 'answered', perfect, negated, modal, adverb, object: i + 2 };
  const participle = DONE_TO[lower(i)];
  return participle ? { participle, perfect, negated, modal, adverb, object: i + 1 } : null;
}

function passiveVerb({ perfect, negated, modal, adverb }: Doing, plural: boolean): string {
  if (modal) return `${modal} be`;
  const not = negated ? "n't" : '';
  if (perfect) return `${adverb}${plural ? 'have' : 'has'}${not} been`;
  return `${adverb}${plural ? 'were' : 'was'}${not}`;
}

/** "Thanks for charging me twice" → "you were charged twice". */
export function thanksFor(tokens: Token[]): Shape | null {
  const at = tokens[0]?.lower === 'you' ? 1 : 0;
  const [link, verb, next] = tokens.slice(at);
  const skip = next?.lower === 'all' ? 1 : 0;
  const object = tokens[at + 2 + skip];
  if (link?.lower !== 'for' || !verb || !object) return null;
  const participle = SPOILT[verb.lower];
  if (!participle) return null;
  const customer = /^(?:me|us)$/.test(object.lower);
  const from = at + 2 + skip;
  const end = customer ? from + 1 : nounPhraseEnd(tokens, from, 0);
  if (end <= from || (!customer && !/^(?:my|our)$/.test(object.lower))) return null;
  const subject = customer ? 'you' : tell(tokens.slice(from, end));
  const plural = customer || (tokens[end - 1]?.tags.has('Plural') ?? false);
  const tail = tell(tokens.slice(end));
  return shape(
    'clause',
    'thing',
    tokens,
    '',
    `${subject} ${plural ? 'were' : 'was'} ${participle}${tail ? ` ${tail}` : ''}`,
  );
}

const SPOILT: Readonly<Record<string, string>> = {
  logging: 'logged',
  charging: 'charged',
  cancelling: 'cancelled',
  canceling: 'cancelled',
  losing: 'lost',
  delaying: 'delayed',
  sending: 'sent',
  leaving: 'left',
  ignoring: 'ignored',
  ruining: 'ruined',
  breaking: 'broken',
  damaging: 'damaged',
  kicking: 'kicked',
  locking: 'locked',
  cutting: 'cut',
  bumping: 'bumped',
  stranding: 'stranded',
  overcharging: 'overcharged',
  deleting: 'deleted',
  dropping: 'dropped',
  closing: 'closed',
  keeping: 'kept',
  forgetting: 'forgotten',
  refusing: 'refused',
  delivering: 'delivered',
  billing: 'billed',
};
