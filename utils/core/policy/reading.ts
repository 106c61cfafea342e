import { fold, originalSpan } from '../text/normalise';
import type { Span } from './pattern';

/**
 * Longest text that is linted, in UTF-16 units: 14 ordinary posts. Of a longer one the beginning
 * is, and a finding says that the rest is unchecked.
 */
const MAX_CHECKED = 4000;
/** Folding clips at 2,000, so longer texts are folded in pieces. */
const PIECE = 1800;

/** A text as rules read it: look-alike letters, invisible characters and curly quotes made plain. */
export interface Reading {
  text: string;
  sentences: readonly Span[];
  /** Inside quotation marks, which a rule may excuse. */
  quotes: readonly Span[];
  /** The text was longer than {@link MAX_CHECKED}. */
  cut: boolean;
  /** Place in the text as written. */
  original(span: Span): Span;
}

export function read(written: string): Reading {
  const cut = written.length > MAX_CHECKED;
  const source = cut ? written.slice(0, MAX_CHECKED) : written;
  const pieces = piecesOf(source).map(({ start, end }) => {
    const piece = source.slice(start, end);
    return { start, piece, folded: fold(piece) };
  });
  const text = pieces.map(({ folded }) => folded.text).join('');
  const plain = text.replace(/[‘’‛′`´]/g, "'").replace(/[“”„‟″]/g, '"');
  return {
    text: plain,
    sentences: sentencesOf(plain),
    quotes: [...plain.matchAll(/"[^"\n]{1,300}"/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
    cut,
    original({ start, end }) {
      const from = unit(start).start;
      return { start: from, end: end > start ? unit(end - 1).end : from };
    },
  };

  /** Where one unit of the reading was written; behind the last one, the end. */
  function unit(n: number): Span {
    let offset = 0;
    for (const { start, piece, folded } of pieces) {
      const local = n - offset;
      offset += folded.text.length;
      if (n >= offset) continue;
      const at = originalSpan(folded, piece, local, local + 1);
      return { start: start + at.start, end: start + at.end };
    }
    return { start: source.length, end: source.length };
  }
}

/** Cut where a surrogate pair or a letter with its marks is not torn: behind a space, if there is one. */
function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const rough = Math.min(text.length, start + PIECE);
    const space = rough < text.length ? text.lastIndexOf(' ', rough - 1) : -1;
    const end = space > start ? space + 1 : rough;
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

const ABBREVIATION = /\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|vs|approx)\.$/i;

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?…]+["')]*(?=\s|$)|\n+/g)) {
    const end = index + mark.length;
    if (mark === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) continue;
    if (end > start) sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** The sentence around an offset. */
export function sentenceAt({ sentences, text }: Reading, offset: number): Span {
  return sentences.find(({ end }) => offset < end) ?? { start: 0, end: text.length };
}
