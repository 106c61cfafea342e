import { lookAlikes } from './look-alikes';

/** A text as a reader would take it, with the way back to what was really written. */
export interface Folded {
  /** No invisible characters, look-alike letters as plain Latin, at most {@link MAX_UNITS} units. */
  text: string;
  /** Offset in the original for each unit of `text`, and one more for its end; null when nothing changed. */
  at: Uint32Array | null;
}

/** Longest text that is judged, in UTF-16 units: 2,000 are more than 8 ordinary posts. */
export const MAX_UNITS = 2000;
/** Of a longer text the beginning and the end are read: complaints are told first and asked last. */
const HEAD_UNITS = 1500;
/** Folding itself stops here, so that a text of any length costs a bounded time. X allows 25,000. */
const MAX_RAW_UNITS = 30_000;

// Anything the plain path cannot carry: controls, format characters (zero-width, bidi, tags),
// combining marks, lone surrogates, Greek, Cyrillic, letters with marks, full-width and
// mathematical letters. Emoji and typographic punctuation stay on the plain path.
const NEEDS_FOLDING =
  /(?!\ufe0f)[^\t\n\r -~\u00a0-\u00ac\u00ae-\u00bf\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u21ff\u2300-\u245f\u2500-\u2bff\u{1f300}-\u{1faff}]/u;
const LATIN = /[A-Za-z]/;

function classesOfUnicode() {
  return {
    invisible: /[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]/u,
    letter: /\p{L}/u,
    greekOrCyrillic: /[\p{Script=Greek}\p{Script=Cyrillic}]/u,
  };
}

let made: ReturnType<typeof classesOfUnicode> | null = null;

/** Made at the first text that asks: it takes an engine 1 ms, which every page would wait for. */
function unicode() {
  made ??= classesOfUnicode();
  return made;
}

/**
 * Folds a post for reading by machine: zero-width and direction marks and lone surrogates are
 * dropped, accents taken off, full-width, mathematical and look-alike letters replaced by the
 * Latin ones they imitate. The original is never changed; map back with {@link originalSpan}.
 * Linear in the length, which is bounded.
 */
export function fold(original: string): Folded {
  if (isAscii(original)) return clip(original, null);
  if (original.length <= MAX_UNITS && !NEEDS_FOLDING.test(original)) {
    return { text: original, at: null };
  }
  const raw = original.length > MAX_RAW_UNITS ? original.slice(0, MAX_RAW_UNITS) : original;
  const { invisible, letter } = unicode();
  const imitated = imitatesLatin(raw);
  const units: string[] = [];
  const at: number[] = [];
  let offset = 0;
  let run: { char: string; start: number }[] = [];
  let runHasLatin = false;
  const put = (chars: string, start: number) => {
    for (let i = 0; i < chars.length; i += 1) {
      units.push(chars.charAt(i));
      at.push(start);
    }
  };
  const closeRun = () => {
    for (const { char, start } of run) {
      const twin = imitated || runHasLatin ? lookAlikes().get(char) : undefined;
      put(twin ?? char, start);
    }
    run = [];
    runHasLatin = false;
  };
  for (const char of raw) {
    const start = offset;
    offset += char.length;
    if (char === '\n' || char === '\t' || char === '\r') {
      closeRun();
      put(' ', start);
      continue;
    }
    if (char < ' ' || (char > '~' && invisible.test(char))) continue;
    const plain = plainLetter(char);
    if (plain > '~' ? letter.test(plain) : LATIN.test(plain)) {
      run.push({ char: plain, start });
      if (LATIN.test(plain)) runHasLatin = true;
      continue;
    }
    closeRun();
    put(plain, start);
  }
  closeRun();
  at.push(offset);
  return clip(units.join(''), at);
}

/** Printable ASCII and line breaks only: most English posts, and nothing in them to fold. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 126 || (code < 32 && code !== 10 && code !== 9 && code !== 13)) return false;
  }
  return true;
}

/** Offsets in the original for a stretch of the folded text. Never splits a surrogate pair. */
export function originalSpan(
  folded: Folded,
  original: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = folded.at === null ? start : (folded.at[start] ?? original.length);
  const last = folded.at === null ? end - 1 : (folded.at[end - 1] ?? original.length - 1);
  const wide = original.codePointAt(last) ?? 0;
  return { start: from, end: Math.min(original.length, last + (wide > 0xffff ? 2 : 1)) };
}

/** @param at offsets in the original, one more than units; null where they are the text's own */
function clip(text: string, at: number[] | null): Folded {
  if (text.length <= MAX_UNITS) return { text, at: at === null ? null : Uint32Array.from(at) };
  const head = wholeBefore(text, HEAD_UNITS);
  const tail = wholeAfter(text, text.length - (MAX_UNITS - HEAD_UNITS - 1));
  const kept = Uint32Array.from({ length: head + 1 + text.length - tail + 1 }, (_, i) => {
    const index = i <= head ? i : tail + i - head - 1;
    return at === null ? index : (at[index] ?? 0);
  });
  return { text: `${text.slice(0, head)} ${text.slice(tail)}`, at: kept };
}

const isSecondHalf = (code: number) => code >= 0xdc00 && code <= 0xdfff;

function wholeBefore(text: string, offset: number): number {
  return isSecondHalf(text.charCodeAt(offset)) ? offset - 1 : offset;
}

function wholeAfter(text: string, offset: number): number {
  return isSecondHalf(text.charCodeAt(offset)) ? offset + 1 : offset;
}

/** Accents, full-width and mathematical forms come off; letters of other scripts stay. */
function plainLetter(char: string): string {
  if (char < '\u0080') return char;
  const parts = char.normalize('NFKD');
  const base = parts[0] ?? char;
  return base < '\u0080' && LATIN.test(base) && parts.length <= 3 ? base : char;
}

/** All Greek or Cyrillic letters are twins of Latin ones and Latin ones stand beside them: a disguise. */
function imitatesLatin(text: string): boolean {
  if (!LATIN.test(text)) return false;
  const { greekOrCyrillic } = unicode();
  for (const char of text) {
    if (char > '~' && greekOrCyrillic.test(char) && !lookAlikes().has(char)) return false;
  }
  return true;
}
