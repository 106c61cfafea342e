import { atOnce } from '../text/at-once';
import { isSayable } from './gate';
import { isAuxiliary, nounPhraseEnd } from './phrase';
import { lowerStart } from './shapes/shape';
import type { Problem } from './specifics';
import { tell } from './tell';
import { isVerb, type Token } from './tokens';
import {
  CORE_NOUN,
  NEGATED,
  NOT_A_THING,
  OPINION,
  PRIVATE,
  PROFANITY,
  SERVICE_NOUN,
  VERBS_AT_END,
  WARES,
  WENT_WRONG,
} from './words';

/** What is only wished for has no trouble. */
const WISHED =
  /\b(?:need|want|get|buy|find|have|got|booking|on|by|take|in)$|\b(?:find|need|want)\b/;
/** Devices that a post is written or watched on. */
const MEANS =
  /^(?:phone|iphone|ipad|laptop|computer|tv|pc|tablet|desktop|browser|mobile|cell|xbox|ps4|mac|bank)$/;
/** Below it the post only mentions the thing; between the two it is likely, not certain. */
const MENTIONED = 1.2;
const SURE = 1.5;

const TROUBLE = /^(?:problems?|issues?|trouble|difficult(?:y|ies)|errors?|help|difficulties)$/;

/** Feelings that have the thing right after them: "not happy with this delay". */
const FELT =
  /^(?:un)?(?:happy|pleased|impressed|satisfied|disappointed|annoyed|frustrated|fed|upset|angry|appalled|disgusted|tired|sick)$/;

/**
 * The thing the post is about: "your order", "the zip on your boots". Looks for
 * "problem with …", then for what the customer calls theirs, then for a noun of
 * the trade. Null when unsure.
 */
export function findThing(sentences: readonly Token[][]): Problem | null {
  const all: { score: number; thing: Problem }[] = [];
  for (const tokens of sentences) {
    if (isSupposed(tokens)) continue;
    const bonus = complains(tokens) ? 0.5 : 0;
    // What stands in quotes is somebody else's wording, such as a button's.
    let quoted = false;
    for (let i = 0; i < tokens.length; i += 1) {
      if (/["“]/.test(tokens[i]?.before ?? '')) quoted = true;
      const score = quoted ? 0 : opener(tokens, i);
      if (/["”]/.test(tokens[i]?.after ?? '')) quoted = false;
      if (score === 0) continue;
      const from = score === 3 ? partOf(tokens, i) : i;
      const end = nounPhraseEnd(tokens, i, score >= 4 ? 1 : 0);
      if (isWell(tokens, end)) continue;
      const thing = end > i ? told(tokens, from, end) : null;
      if (thing) all.push({ score: score + bonus + (from < i ? 0.5 : 0), thing });
    }
  }
  all.sort((a, b) => b.score - a.score || a.thing.start - b.thing.start);
  const [best] = all;
  if (!best || best.score < MENTIONED) return null;
  return best.score >= SURE ? best.thing : { ...best.thing, confidence: 0.45 };
}

function opener(tokens: readonly Token[], i: number): number {
  const lower = tokens[i]?.lower ?? '';
  const before = tokens[i - 1]?.lower ?? '';
  const earlier = tokens[i - 2]?.lower ?? '';
  if (/^(?:with|accessing|on|getting|using|in|downloading)$/.test(before) && TROUBLE.test(earlier))
    return 4;
  if (/^(?:the|this|my|your|these)$/.test(lower)) {
    const felt = FELT.test(earlier) && /^(?:with|by|about|at|in|of)$/.test(before);
    if (felt && isOfTrade(headOf(tokens, i))) return 3.2;
    if (/^(?:fix|resolve|restock|replace|sort|restore|repair)$/.test(before)) return 2.8;
  }
  if (
    /^(?:as|like|over|by|via)$/.test(before) ||
    (before === 'on' && /^(?:the )?phone/.test(`${lower} ${tokens[i + 1]?.lower ?? ''}`.trim()))
  )
    return 0;
  const head = headOf(tokens, i);
  const core = CORE_NOUN.test(head);
  const trade = isOfTrade(head);
  if (lower === 'my' || lower === 'our') {
    if (MEANS.test(head) && /^(?:from|on|between|via|to|through)$/.test(before)) return 0.6;
    if (trade) return 3;
    return isMet(tokens, i) ? 1.3 : 0;
  }
  if (lower === 'your') return trade ? 2 : 0;
  if (/^(?:the|this|these|those)$/.test(lower)) {
    if (
      (before === 'in' && head === 'store') ||
      (before === 'to' && /^connect/.test(earlier)) ||
      /\b(?:need|want|like)$/.test(before)
    )
      return 0;
    return core ? 1.6 : trade ? 1 : 0;
  }
  if (/^(?:an?|no|any|another|some)$/.test(lower)) {
    if (/^(?:no|any)$/.test(lower) && /^(?:messages?|errors?|issues?)$/.test(head)) return 0;
    return trade && !WISHED.test(`${earlier} ${before}`) && tokens[i + 2]?.lower !== 'of' ? 0.9 : 0;
  }
  const open =
    !/^(?:a|an|the|my|our|your|this|that|these|those|no|any|some|another|his|her|their|every|each)$/.test(
      before,
    );
  const judged = OPINION.test(before);
  if (
    before === 'in' ||
    before === 'to' ||
    !open ||
    (tokens[i - 1]?.tags.has('Adjective') && !judged)
  )
    return 0;
  if (tokens[i - 1]?.tags.has('Noun') && !/[.,!?;:]/.test(tokens[i - 1]?.after ?? '')) return 0;
  if (/^\p{Lu}/u.test(tokens[i]?.text ?? '') && !tokens[i]?.initial) return 0;
  if (!trade || !tokens[i]?.tags.has('Noun') || nounPhraseEnd(tokens, i, 0) - i > 3) return 0;
  return core ? 1 : 0.7;
}

/** Something of theirs that does or meets with something: "my beats broke", "lost my wallet". */
function isMet(tokens: readonly Token[], i: number): boolean {
  const end = nounPhraseEnd(tokens, i, 0);
  const before = tokens[i - 1];
  const acts = isVerb(tokens[end]) || isAuxiliary(tokens[end]) || tokens[end]?.lower === 'not';
  const met = isVerb(before) && !isAuxiliary(before);
  return acts || met || before?.lower === 'with';
}

/** "if I were to buy": nothing has happened yet. */
function isSupposed(tokens: readonly Token[]): boolean {
  return /\b(?:hypothetically|were to)\b/.test(tokens.map(({ lower }) => lower).join(' '));
}

/** "my internet is fine": named only to say that it is not the trouble. */
function isWell(tokens: readonly Token[], end: number): boolean {
  const next = tokens
    .slice(end, end + 4)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:is|are|was|were|works?|worked)(?: \w+)? (?:alright|all right|fine|ok|okay|good|great|perfect|perfectly|well|working fine)\b/.test(
    next,
  );
}

function isOfTrade(noun: string): boolean {
  return [CORE_NOUN, SERVICE_NOUN, WARES].some((nouns) => atOnce(nouns).test(noun));
}

/** The sentence says that something went wrong: what it speaks of is likely what it is about. */
function complains(tokens: readonly Token[]): boolean {
  const line = tokens.map((token) => token.lower).join(' ');
  return [NEGATED, WENT_WRONG, OPINION].some((words) => atOnce(words).test(line));
}

function headOf(tokens: readonly Token[], from: number): string {
  const end = nounPhraseEnd(tokens, from, 0);
  return end > from ? (tokens[end - 1]?.lower ?? '') : '';
}

/** "the zip on | my boots": the part matters more than the whole. */
function partOf(tokens: readonly Token[], i: number): number {
  if (!/^(?:on|of|for|in|inside)$/.test(tokens[i - 1]?.lower ?? '')) return i;
  for (let from = i - 4; from <= i - 2; from += 1) {
    if (!/^(?:the|a|an)$/.test(tokens[from]?.lower ?? '')) continue;
    if (nounPhraseEnd(tokens, from, 0) === i - 1) return from;
  }
  return i;
}

/** More than a thing: a gerund, an adverb, a clipped word. */
const ODD =
  /\d-\w+$|\w+ing$|\b(?:back|again|yet|now|here|today|soon|away)\b|\b\w$|\b(?:first|last|next|old) (?:interaction|time|day)$/i;

/** "your account Reilyk": what follows the trade's noun is a name of the customer's. */
function withoutName(part: Token[]): Token[] {
  const named = part.findIndex(
    (token, i) =>
      i > 0 &&
      token.tags.has('ProperNoun') &&
      /^\p{Lu}/u.test(token.text) &&
      isOfTrade(part[i - 1]?.lower ?? '') &&
      !/\d/.test(token.text),
  );
  return named > 1 ? part.slice(0, named) : part;
}

function withoutVerb(part: Token[]): Token[] {
  return part.length > 2 && VERBS_AT_END.test(part.at(-1)?.lower ?? '') ? part.slice(0, -1) : part;
}

/** Wholly in capitals, and no name of few letters: shouted. */
function quiet(text: string): string {
  return text.replace(/\b\p{Lu}{5,}\b/gu, (word) => word.toLowerCase());
}

function told(tokens: readonly Token[], from: number, to: number): Problem | null {
  const part = withoutName(withoutVerb(tokens.slice(from, to)));
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last || part.some((token) => token.hidden)) return null;
  let text = quiet(tell(part)).replace(/^(?:this|these|an?|no|any|another|some) /i, 'the ');
  if (!/^(?:the|a|an|your|our) /i.test(text)) text = `the ${lowerStart(text, first)}`;
  text = text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

  const refused = [PROFANITY, OPINION, PRIVATE, NOT_A_THING].some((list) => list.test(text));
  if (/\b(?:and|or|but|so|please)$/i.test(text)) return null;
  if (!isSayable(text, 'noun', part) || ODD.test(text)) return null;
  if (refused || text.length > 48 || /^the (?:that|those|no|some|any|not)\b/.test(text))
    return null;
  return { form: 'noun', text, start: first.start, end: last.end, wrong: false, confidence: 0.6 };
}
