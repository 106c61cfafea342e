import { atOnce } from '../text/at-once';
import { BEGINNINGS, STANDS } from './beginnings';
import type { Token } from './tokens';

/**
 * The sound part of a retold clause: a known beginning ("your … hasn't", "you're still waiting",
 * "nobody has …") and what follows up to the first joint. Null where the beginning is not one we
 * know. Posts are hurried and taggers err: of clauses accepted without such a list, a third did not
 * read as English or spoke of something else.
 */
export function plainPart(text: string, tokens: readonly Token[]): string | null {
  const tags = tagsOf(tokens);
  for (const begins of BEGINNINGS) {
    const head = atOnce(begins).exec(text);
    if (!head) continue;
    const subject = head.groups?.subject;
    if (subject !== undefined && !isNounPhrase(subject, tags)) continue;
    if (!endsSoundly(head[0], tags)) continue;
    const rest = complement(text.slice(head[0].length), tags, STANDS.test(head[0]));
    if (rest === null) continue;
    const whole = head[0] + rest;
    return whole.split(' ').length >= 3 ? whole : null;
  }
  return toldPart(text, tokens);
}

/** Small words that begin something else: "isn't what", "can't even". */
const UNFINISHED =
  /\b(?:what|who|how|why|where|when|the|an?|my|your|our|as|so|that|it|at|like|even|going|about|just|still|really|always|only|too|very|any|no|to|of|for|with|be|been|being|their|his|her)$/;
const PERFECT = /\b(?:hasn't|haven't|hadn't)\b/;
const PLAIN = /\b(?:don't|doesn't|didn't|won't|can't|couldn't|wouldn't)\b/;

/** "hasn't appear", "don't working": the customer's slips are not repeated. */
function endsSoundly(head: string, tags: Tags): boolean {
  if (UNFINISHED.test(head)) return false;
  const last = head.split(' ').at(-1) ?? '';
  const own = tags.get(last);
  if (!own) return true;
  if (/ to \w+$/.test(head)) return true;
  if (PERFECT.test(head) && own.has('Infinitive') && !own.has('PastTense'))
    return /^(?:come|been|let|put|set|shut|cut|hit|become|read|left|run)$/.test(last);
  if (PLAIN.test(head) && /(?:ing|ed)$/.test(last) && own.has('Verb'))
    return /^(?:need|bring|feed|speed|embed|proceed|succeed|exceed|ring)$/.test(last);
  return true;
}

/** What was done first, where the fault comes in the second half. */
const DONE =
  /^(?<first>you(?:'ve)? (?:just |only )?(?:placed|ordered|bought|paid for|sent|returned|booked|applied for|requested|purchased|cancelled|signed up for|preordered|pre-ordered) (?:[\p{L}\p{N}'-]+ ){1,7}?)(?<tie>and|but) (?<second>(?:(?:it|they|there's|still|never|haven't|didn't|can't|couldn't|now|just) ).+)$/u;

function toldPart(text: string, tokens: readonly Token[]): string | null {
  const told = /^you were told (?=(?:you|your|our|the|it|there|nobody|no)\b)(?<inner>.+)$/.exec(
    text,
  );
  const inner = told?.groups?.inner;
  if (inner) {
    const part = plainPart(inner, tokens);
    return part ? `you were told ${part}` : null;
  }
  const { first = '', tie = '', second = '' } = DONE.exec(text)?.groups ?? {};
  if (!second) return null;
  const words = tagsOf([...tokens, ...THINGS]);
  if (
    first
      .split(' ')
      .slice(2)
      .some((word) => isFiniteWord(word, words))
  )
    return null;
  const [pronoun] = /^(?:it|they|there's)/.exec(second) ?? [];
  const stood =
    pronoun === undefined ? `you ${second}` : second.replace(/^(?:it|they)/, 'the thing');
  const later = plainPart(stood, [...tokens, ...THINGS]);
  if (!later) return null;
  const again = later.replace(/^the thing/, pronoun ?? '').replace(/^you /, '');
  return `${first.trimEnd().replace(/,$/, '')}${tie === 'but' ? ',' : ''} ${tie} ${again}`;
}

/** Stands for "it" and "they" while the second half is read. */
const THINGS: readonly Token[] = [
  {
    text: 'thing',
    lower: 'thing',
    tags: new Set(['Noun']),
    before: '',
    after: ' ',
    start: 0,
    end: 0,
    hidden: false,
    initial: false,
  },
];

type Tags = ReadonlyMap<string, ReadonlySet<string>>;

function tagsOf(tokens: readonly Token[]): Tags {
  return new Map(tokens.map((token) => [token.lower, token.tags]));
}

const VAGUE_SUBJECT =
  /\b(?:issues?|problems?|matters?|experiences?|things?|situation|post|questions?)$/i;
/** "the VW can't …" speaks of us in the third person. */
const NAMED = /^the \p{Lu}{2,}$/u;

const LITTLE = /^(?:your|our|the|on|in|of|for|with|from|at|to|by|and|a|an|own|first|last|new|one)$/;

function isNounPhrase(subject: string, tags: Tags): boolean {
  const words = subject.split(' ');
  if ((VAGUE_SUBJECT.test(subject) && subject !== 'the thing') || NAMED.test(subject)) return false;
  return words.every((word, i) => {
    const opens = i === 0 && /^(?:your|our|the)$/.test(word);
    if (opens || LITTLE.test(word)) return !(i === words.length - 1 && LITTLE.test(word));
    const own = tags.get(word.toLowerCase());
    if (!own) return false;
    if (
      own.has('Pronoun') ||
      own.has('Auxiliary') ||
      own.has('QuestionWord') ||
      own.has('Negative')
    )
      return false;
    return (
      own.has('Noun') ||
      own.has('Adjective') ||
      own.has('Value') ||
      own.has('ProperNoun') ||
      own.has('Gerund')
    );
  });
}

/** Where another statement, a reason or a condition begins. */
const JOINT =
  /^(?:and|but|as|so|because|when|while|who|which|that|if|until|till|or|then|where|what|why|how|although|though|once|unless|whenever|whilst|cos|plus|however|yet|nor|neither|despite|even|except|therefore|thus|which|whom|whose|hopefully|please|thanks|apparently|unfortunately|via|etc|though)$/;
const SUBJECT =
  /^(?:i|we|they|he|she|it's|i'm|we're|you're|they're|you've|we've|they've|there's|there|that's)$/;
const LONGEST = 15;

/** What may follow: up to the first joint, without another finite verb; null where it cannot be cut cleanly. */
function complement(rest: string, tags: Tags, stands: boolean): string | null {
  if (rest === '') return '';
  if (!/^[ ,]/.test(rest)) return null;
  const words = rest.trim().split(/\s+/);
  const kept: string[] = [];
  let cut = false;
  let asked = false;
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/,$/, '').toLowerCase();
    const before = words[i - 1]?.toLowerCase() ?? '';
    const next = words[i + 1]?.toLowerCase() ?? '';
    const pair =
      /^(?:and|or)$/.test(bare) && tags.get(before)?.has('Adjective') && !isFiniteWord(next, tags);
    if ((JOINT.test(bare) && !pair) || SUBJECT.test(bare) || kept.length >= LONGEST) {
      cut = true;
      asked = /^(?:why|what|how|if|where|who)$/.test(bare);
      break;
    }
    const subject =
      i > 0 &&
      /^(?:you|we|it)$/.test(bare) &&
      isFiniteWord(next, tags) &&
      !/^(?:let|lets|letting|make|makes|help|helps|to|of|for|from|with)$/.test(before);
    if (subject) break;
    const nominal =
      DETERMINED.test(before) || /\d/.test(before) || (tags.get(before)?.has('Adjective') ?? false);
    if (isFiniteWord(bare, tags) && !nominal && !/^(?:to|can't|not|let|help|you|us)$/.test(before))
      return null;
    kept.push(word);
    if (word.endsWith(',')) break;
  }
  if (asked) backTo(kept, /^(?:to|trying)$/);
  if (cut && kept.some((word) => /^(?:either|both|between|neither)$/.test(word))) {
    backTo(kept, /^(?:either|both|between|neither)$/);
  }
  if (VAGUE.test(kept.at(-1) ?? '') && kept.length > 1) {
    backTo(kept, /^(?:without|with|for|to|on|in|of|about|from|by|after|before)$/);
  }
  while (kept.length > 0 && LOOSE.test(kept.at(-1) ?? '')) kept.pop();
  const text = kept.join(' ').replace(/,$/, '');
  // "you can't download | and …": what it was has been cut off.
  if (text === '') return cut && !stands ? null : '';
  return ` ${text}`;
}

/** After these a word is no verb, whatever the tagger says: "a $400 change fee". */
const DETERMINED = /^(?:a|an|the|your|our|no|any|this|that|every|another|some)$/;
const VAGUE = /^(?:it|them|this|that|these|those|one)$/;

/** Takes the words from the last such word on away, where there is one. */
function backTo(words: string[], mark: RegExp): void {
  const at = words.findLastIndex((word) => mark.test(word));
  if (at >= 0) words.splice(at);
}

/** Loose ends once the rest is cut away. */
const LOOSE =
  /^(?:for|to|at|with|from|of|by|the|an?|your|our|about|into|since|after|before|during|only|also|just|now|both|either|very|too|more|any|some|no|not|every|each|this|these|those|another|other|without|between|like|through|per|around|over|under|upon|till|whole|almost|nearly|still|trying|being|having|getting|seeing|my|me|,)$/i;

function isFiniteWord(word: string, tags: Tags): boolean {
  if (
    /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|isn't|aren't|wasn't|weren't|hasn't|haven't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't)$/.test(
      word,
    )
  )
    return true;
  const own = tags.get(word);
  if (!own || own.has('Noun') || own.has('Adjective') || own.has('Gerund')) return false;
  return own.has('PastTense') || own.has('PresentTense') || own.has('Auxiliary');
}
