import type { Clause } from './clauses';
import { finiteVerb, isAuxiliary, nounPhraseEnd } from './phrase';
import type { ProblemForm } from './specifics';
import { tell } from './tell';
import type { Token } from './tokens';
import { DID, DONE_TO, LEADERS, WANTS_ARTICLE } from './words';

/** One way to put a clause from our side. */
export interface Shape {
  form: ProblemForm;
  /** Words put in front: "you've", "the". */
  lead: string;
  tokens: Token[];
  /** Who the clause is about. */
  subject: 'speaker' | 'thing' | 'brand' | 'pronoun' | 'nobody';
  /** The whole wording, where word order changed. */
  text: string | null;
}

const SPEAKER = /^(?:i|we|i'm|i've|i'd|i'll|we're|we've|we'd|we'll)$/;
const BRAND = /^(?:you|you're|you've|you'd|you'll)$/;
const PERSON = /^(?:they|he|she|they've|they're|he's|she's|someone|somebody)$/;
const NOBODY = /^(?:nobody|no-one|none|nothing|everything|noone)$/;

const shape = (
  form: ProblemForm,
  subject: Shape['subject'],
  tokens: Token[],
  lead = '',
  text: string | null = null,
): Shape => ({
  form,
  lead,
  tokens,
  subject,
  text,
});

/** Recognises how a clause is built; null when it is not one we can retell. */
export function shapeOf(clause: Clause): Shape | null {
  const tokens = stripLeaders(clause.tokens);
  const first = tokens[0];
  if (!first) return null;
  return (
    asked(tokens) ??
    toldBy(tokens) ??
    doneTo(tokens) ??
    stated(tokens) ??
    elided(tokens, clause) ??
    fragment(tokens)
  );
}

function stripLeaders(tokens: Token[]): Token[] {
  let i = 0;
  while (i < tokens.length - 1 && LEADERS.has(tokens[i]?.lower ?? '')) {
    // "please help" keeps its verb; "so many" and "now that" are not openers.
    if (tokens[i]?.lower === 'so' && /^(?:many|much|far|long)$/.test(tokens[i + 1]?.lower ?? ''))
      break;
    i += 1;
  }
  return tokens.slice(i);
}

/** I, my, the, no, nobody … with a finite verb. */
function stated(tokens: Token[]): Shape | null {
  const lower = tokens[0]?.lower ?? '';
  if (SPEAKER.test(lower)) {
    if (lower.includes("'")) return tokens.length > 1 ? shape('clause', 'speaker', tokens) : null;
    return finiteVerb(tokens, 1, true) > 0 ? shape('clause', 'speaker', tokens) : null;
  }
  if (NOBODY.test(lower) || (lower === 'no' && tokens[1]?.lower === 'one')) {
    return finiteVerb(tokens, lower === 'no' ? 2 : 1, false) > 0
      ? shape('clause', 'nobody', tokens)
      : null;
  }
  if (lower === 'there' || lower === "there's") {
    return shape('clause', 'thing', tokens);
  }
  if (/^(?:it|it's)$/.test(lower)) return shape('clause', 'pronoun', tokens);
  if (PERSON.test(lower) || BRAND.test(lower)) return null;
  const end = nounPhraseEnd(tokens, 0);
  if (end === 0) return null;
  const verb = finiteVerb(tokens, end, false);
  if (verb < 0) return null;
  const brand = lower === 'your';
  return shape('clause', brand ? 'brand' : 'thing', tokens, article(tokens, verb));
}

function article(tokens: readonly Token[], verb: number): string {
  const first = tokens[0];
  const head = tokens[verb - 1];
  if (!first?.tags.has('Noun') || first.tags.has('Possessive')) return '';
  return WANTS_ARTICLE.has(first.lower) && head !== undefined ? 'the' : '';
}

/** "Why hasn't my order arrived?" states that it has not. */
function asked(tokens: Token[]): Shape | null {
  const lower = tokens.slice(0, 6).map((token) => token.lower);
  const reason =
    /^(?:is there a reason(?: why)?|any reason why|how come|any idea why|can you (?:tell|explain) (?:me )?why|tell me why|explain why) /.exec(
      `${lower.join(' ')} `,
    );
  if (reason) return stated(tokens.slice(reason[0].trim().split(' ').length));
  if (lower[0] !== 'why' || !isAuxiliary(tokens[1])) return null;
  const aux = tokens[1];
  const subjectEnd = /^(?:i|we|it|nobody)$/.test(lower[2] ?? '') ? 3 : nounPhraseEnd(tokens, 2);
  if (!aux || subjectEnd <= 2 || subjectEnd >= tokens.length) return null;
  if (/^(?:do|does|did)$/.test(aux.lower)) {
    // Word forms would have to change ("does it say" → "it says"): only plain present of I/we is safe.
    return aux.lower === 'do' && /^(?:i|we)$/.test(lower[2] ?? '')
      ? shape('clause', 'speaker', [...tokens.slice(2)])
      : null;
  }
  const order = [...tokens.slice(2, subjectEnd), aux, ...tokens.slice(subjectEnd)];
  return stated(
    order.map((token) => ({ ...token, before: '', after: token.after.replace(/[?]/g, '') || ' ' })),
  );
}

/** "They said I have to wait" → "you were told you have to wait". */
function toldBy(tokens: Token[]): Shape | null {
  const i = tokens.findIndex((token) =>
    /^(?:said|told|says|say|saying|informed)$/.test(token.lower),
  );
  if (i < 0 || i > 5) return null;
  const who = tokens
    .slice(0, i)
    .map((token) => token.lower)
    .join(' ');
  const others =
    /\b(?:they|he|she|agents?|support|staff|driver|rep|guy|lady|man|woman|service|someone|person|team|you|manager|advisor|adviser)\b/.test(
      who,
    );
  const passive =
    /^(?:(?:i|we)(?: was| were|'ve been| have been| got| just got| keep getting)?(?: just)?|(?:just |been |was |were |keep getting |got |getting )+|)$/.test(
      who,
    );
  if (!others && !(passive && tokens[i]?.lower === 'told')) return null;
  if (!others && /^(?:i|we)$/.test(who)) return null;
  let rest = tokens.slice(i + 1);
  if (/^(?:me|us)$/.test(rest[0]?.lower ?? '')) rest = rest.slice(1);
  if (rest[0]?.lower === 'that') rest = rest.slice(1);
  const head = rest[0];
  if (!head || rest.length < 3) return null;
  const quoted = /["']/.test(head.before);
  const said = quoted ? null : stated(stripLeaders(rest));
  if (!said && head.lower !== 'to') return null;
  return shape('clause', 'speaker', rest, 'you were told');
}

/** "You cancelled my order" → "your order was cancelled": no actor, no fault. */
function doneTo(tokens: Token[]): Shape | null {
  const lower = tokens[0]?.lower ?? '';
  let i = 0;
  if (BRAND.test(lower) || PERSON.test(lower)) i = 1;
  else if (lower === 'your') i = nounPhraseEnd(tokens, 0, 0);
  else return null;
  const has =
    /'ve$/.test(lower) || /^(?:have|has|had|haven't|hasn't)$/.test(tokens[i]?.lower ?? '');
  let negated = /^(?:haven't|hasn't|didn't|don't|won't|can't)$/.test(tokens[i]?.lower ?? '');
  const future = /^(?:won't|can't)$/.test(tokens[i]?.lower ?? '') ? tokens[i]?.lower : null;
  if (
    /^(?:have|has|had|haven't|hasn't|didn't|don't|won't|can't|are|keep|keeps)$/.test(
      tokens[i]?.lower ?? '',
    )
  )
    i += 1;
  let still = '';
  while (/^(?:still|not|just|also|already|never|now)$/.test(tokens[i]?.lower ?? '')) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'not' || word === 'never') negated = true;
    if (word === 'still' || word === 'now') still = `${word} `;
    i += 1;
  }
  const participle = DONE_TO[tokens[i]?.lower ?? ''];
  const object = tokens[i + 1];
  if (!participle || !object) return null;
  const you = /^(?:me|us)$/.test(object.lower);
  const end = you ? i + 2 : nounPhraseEnd(tokens, i + 1, 0);
  if (
    end <= i + 1 ||
    (!you && !/^(?:my|our|the|a|an)$/.test(object.lower) && !object.tags.has('Plural'))
  )
    return null;
  const plural = you || (tokens[end - 1]?.tags.has('Plural') ?? false);
  const be = future
    ? `${future} be`
    : has
      ? `${still}${plural ? (negated ? "haven't" : 'have') : negated ? "hasn't" : 'has'} been`
      : negated
        ? plural
          ? "weren't"
          : "wasn't"
        : plural
          ? 'were'
          : 'was';
  const rest = tokens.slice(end);
  const subject = you ? 'you' : tell(tokens.slice(i + 1, end));
  const tail = tell(rest);
  if (/^(?:money|a|an)$/.test(subject)) return null;
  return shape(
    'clause',
    'thing',
    tokens,
    '',
    `${subject} ${be} ${participle}${tail ? ` ${tail}` : ''}`,
  );
}

/** The "I" that hurried posts leave out. */
function elided(tokens: Token[], clause: Clause): Shape | null {
  const [first, second] = tokens;
  if (!first || !second) return null;
  const skip = /^(?:just|still|also|never|only|already|now|been|currently)$/.test(first.lower)
    ? 1
    : 0;
  const verb = tokens[skip];
  if (!verb) return null;
  const own = clause.previous === null || isSpeakerLed(clause.previous);
  if (!own) return null;
  const lower = verb.lower;
  if (first.lower === 'been' && second.tags.has('Gerund'))
    return shape('clause', 'speaker', tokens, "you've");
  if (
    /^(?:waiting|trying|having|getting|sitting|struggling|standing|paying|stuck|locked|unable|sat|on)$/.test(
      lower,
    )
  ) {
    if (lower === 'on' && tokens[skip + 1]?.lower !== 'hold') return null;
    return shape('clause', 'speaker', tokens, first.lower === 'been' ? "you've" : "you're");
  }
  if (/^(?:can't|cannot|couldn't|can)$/.test(lower) && tokens[skip + 1]?.tags.has('Verb')) {
    return lower === 'can' ? null : shape('clause', 'speaker', tokens, 'you');
  }
  if (
    /^(?:haven't|have|didn't|don't)$/.test(lower) &&
    tokens
      .slice(skip + 1, skip + 4)
      .some((token) =>
        /^(?:received|receive|heard|had|got|get|gotten|seen|been)$/.test(token.lower),
      )
  ) {
    const negated =
      lower !== 'have' || /^(?:not|never|still|yet)$/.test(tokens[skip + 1]?.lower ?? '');
    return negated ? shape('clause', 'speaker', tokens, 'you') : null;
  }
  if (DID.has(lower) && verb.tags.has('Verb')) {
    return shape('clause', 'speaker', tokens, lower === 'been' ? "you've" : 'you');
  }
  return null;
}

function isSpeakerLed(clause: Clause): boolean {
  const tokens = stripLeaders(clause.tokens);
  return SPEAKER.test(tokens[0]?.lower ?? '') || DID.has(tokens[0]?.lower ?? '');
}

/** Headlines: "no tracking number", "30 minutes on hold", "day 6 of 'out for delivery'". */
function fragment(tokens: Token[]): Shape | null {
  const first = tokens[0];
  if (!first) return null;
  const skip = /^(?:still|over|another|nearly|almost|about|only|after|more|again)$/.test(
    first.lower,
  )
    ? 1
    : 0;
  const lower = tokens[skip]?.lower ?? '';
  const counted =
    tokens[skip]?.tags.has('Value') &&
    /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|calls?|emails?|attempts?)$/.test(
      tokens[skip + 1]?.lower ?? '',
    );
  if (counted || (lower === 'day' && tokens[skip + 1]?.tags.has('Value'))) {
    return shape('fragment', 'nobody', tokens);
  }
  if (lower === 'no') {
    const end = nounPhraseEnd(tokens, skip);
    return end > skip + 1 ? shape('fragment', 'nobody', tokens) : null;
  }
  return null;
}

/** The wording of a shape over some of its tokens. */
export function wordingOf(shaped: Shape, tokens: readonly Token[]): string {
  if (shaped.text !== null) return shaped.text;
  const told = tell(tokens);
  return shaped.lead ? `${shaped.lead} ${told}` : lowerStart(told, tokens[0]);
}

function lowerStart(text: string, first: Token | undefined): string {
  const name =
    first?.tags.has('ProperNoun') || first?.tags.has('Organization') || first?.tags.has('WeekDay');
  const inner = first && /[A-Z].*[A-Z]|\d/.test(first.text);
  return name || inner
    ? text
    : text.replace(/^\p{Lu}(?=\p{Ll}|\s|')/u, (letter) => letter.toLowerCase());
}
