/** What a token is to the model. */
export type TokenKind = 'word' | 'url' | 'mention' | 'hashtag' | 'mark' | 'symbol';

export interface Token {
  kind: TokenKind;
  /** Lower case; figures as one 0; runs of one character cut to three; `@u` and `urlx` stand for any. */
  form: string;
  /** `form` as word lists spell it: no hash sign, "didn't" as "didnt". */
  word: string;
  /** Offsets in the folded text, half open. */
  start: number;
  end: number;
  /** Three or more letters, all capital. */
  shouted: boolean;
  /** "sooo": one character three times or more. */
  stretched: boolean;
  /** The number of `word` in the phrase books, {@link NOT_ASKED} until one of them looks it up for all. */
  number: number;
}

export const NOT_ASKED = -1;

const MAX_TOKENS = 700;

const isDigit = (c: number) => c >= 48 && c <= 57;
const isLower = (c: number) => c >= 97 && c <= 122;
const isUpper = (c: number) => c >= 65 && c <= 90;
const isApostrophe = (c: number) => c === 39 || c === 0x2019;
const isWordChar = (c: number) => isLower(c) || isUpper(c) || isDigit(c) || isApostrophe(c);
const isMark = (c: number) => c === 33 || c === 63;
const isBlank = (c: number) =>
  c <= 32 ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200f) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x3000;

/**
 * Splits a folded text into what the model reads. Mentions are masked alike, whoever they name:
 * a model that sees support handles learns "addressed to a brand", not "complaint".
 * One pass, no backtracking; stops after 700 tokens.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let i = 0;
  while (i < length && tokens.length < MAX_TOKENS) {
    const c = text.charCodeAt(i);
    if (isBlank(c) || c === 95 || c === 0xfe0f || joinsWords(text, i, c)) {
      i += 1;
    } else if (startsUrl(text, i, c)) {
      i = pushUrl(text, i, tokens);
    } else if (c === 64 && isHandleChar(text.charCodeAt(i + 1))) {
      i = pushMention(text, i, tokens);
    } else if (isWordChar(c) || (c === 35 && isWordChar(text.charCodeAt(i + 1)))) {
      i = pushWord(text, i, tokens);
    } else if (isMark(c)) {
      i = pushMarks(text, i, tokens);
    } else {
      i = pushSymbol(text, i, c, tokens);
    }
  }
  return tokens;
}

/** "pre-order" reads like "pre order". */
function joinsWords(text: string, i: number, c: number): boolean {
  return c === 45 && isWordChar(text.charCodeAt(i - 1)) && isWordChar(text.charCodeAt(i + 1));
}

function startsUrl(text: string, i: number, c: number): boolean {
  if (c === 104 || c === 72) {
    const head = text.slice(i, i + 8).toLowerCase();
    return head.startsWith('http://') || head === 'https://';
  }
  return (c === 119 || c === 87) && text.slice(i, i + 4).toLowerCase() === 'www.';
}

function pushUrl(text: string, start: number, tokens: Token[]): number {
  let end = start;
  while (end < text.length && !isBlank(text.charCodeAt(end))) end += 1;
  tokens.push(plainToken('url', 'urlx', start, end));
  return end;
}

/** A token that is no word. Every token has the same fields in the same order: engines read those faster. */
function plainToken(kind: TokenKind, form: string, start: number, end: number): Token {
  return { kind, form, word: '', start, end, shouted: false, stretched: false, number: NOT_ASKED };
}

const isHandleChar = (c: number) => isLower(c) || isUpper(c) || isDigit(c) || c === 95;

function pushMention(text: string, start: number, tokens: Token[]): number {
  let end = start + 1;
  while (isHandleChar(text.charCodeAt(end))) end += 1;
  tokens.push(plainToken('mention', '@u', start, end));
  return end;
}

function pushWord(text: string, start: number, tokens: Token[]): number {
  const hash = text.charCodeAt(start) === 35;
  let end = hash ? start + 1 : start;
  let upper = 0;
  let lower = 0;
  let run = 0;
  let previous = -1;
  let asWritten = true;
  let stretched = false;
  for (; end < text.length; end += 1) {
    let c = text.charCodeAt(end);
    if (isLower(c)) {
      lower += 1;
    } else if (isUpper(c)) {
      upper += 1;
      c += 32;
    } else if (isDigit(c) || isApostrophe(c)) {
      if (c !== 39) asWritten = false;
      c = isDigit(c) ? 48 : 39;
    } else {
      break;
    }
    run = c === previous && c !== 48 ? run + 1 : 1;
    previous = c;
    if (run >= 3) stretched = true;
    if (run > 3) asWritten = false;
  }
  const whole = text.slice(start, end);
  const form = asWritten ? (upper > 0 ? whole.toLowerCase() : whole) : masked(whole);
  tokens.push({
    kind: hash ? 'hashtag' : 'word',
    form,
    word: wordOf(hash ? form.slice(1) : form),
    start,
    end,
    shouted: upper >= 3 && lower === 0,
    stretched,
    number: NOT_ASKED,
  });
  return end;
}

/** Figures as one 0, apostrophes straight, runs cut to three: the few words that need it. */
function masked(whole: string): string {
  return whole
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replaceAll('\u2019', "'")
    .replace(/([a-z'])\1{3,}/g, '$1$1$1');
}

function wordOf(form: string): string {
  let word = form;
  if (word.charCodeAt(0) === 39 || word.charCodeAt(word.length - 1) === 39) {
    word = word.replace(/^'{1,3}|'{1,3}$/g, '');
  }
  const last = word.length - 2;
  // "n't" at the end, without a search for it in every word.
  return word.charCodeAt(last) === 39 && word.endsWith("n't") ? `${word.slice(0, last)}t` : word;
}

function pushMarks(text: string, start: number, tokens: Token[]): number {
  let end = start;
  let form = '';
  let run = 0;
  let previous = -1;
  for (; end < text.length; end += 1) {
    const c = text.charCodeAt(end);
    if (!isMark(c)) break;
    run = c === previous ? run + 1 : 1;
    previous = c;
    if (run <= 3 && form.length < 12) form += String.fromCharCode(c);
  }
  tokens.push(plainToken('mark', form, start, end));
  return end;
}

/** A run of one symbol gives up to three tokens, then is passed over: "...." reads like "...". */
function pushSymbol(text: string, start: number, first: number, tokens: Token[]): number {
  const wide = first >= 0xd800 && first <= 0xdbff && start + 1 < text.length;
  const form = wide ? text.slice(start, start + 2) : text.charAt(start);
  let end = start;
  for (let run = 1; text.startsWith(form, end); run += 1) {
    const next = end + form.length;
    if (run <= 3) tokens.push(plainToken('symbol', form, end, next));
    end = next;
  }
  return end;
}
