import { atOnce } from '../text/at-once';
import { readWord, shoutedRuns } from './shorthand';

/**
 * Makes a post readable for a parser without losing where each word stood:
 * links, mentions, emoji and private data give way, hashtags become words,
 * shorthand becomes English. Every piece keeps its place in the original.
 */
interface Piece {
  text: string;
  start: number;
  end: number;
}

export interface Prepared {
  text: string;
  /** For each UTF-16 unit of `text`: where its piece begins and ends in the original. */
  from: number[];
  to: number[];
  exposes: ('email' | 'phone' | 'reference')[];
  mentions: number;
}

/** Stands where something must not be repeated; clauses end before it. */
export const HIDDEN = 'Xhiddenx';

const PIECES = new RegExp(
  [
    '(?<url>https?:\\s?\\/\\/\\S+|\\b(?:pic\\.twitter|t)\\.com?\\/\\S+|\\bwww\\.\\S+)',
    '(?<email>[\\w.+-]+@[\\w-]+\\.[\\w.]+|__email__)',
    "(?<mention>[.]?[@＠]\\w+(?:['’]s\\b)?)",
    '(?<phone>\\+?\\(?\\d[\\d\\s().-]{8,}\\d|__phone__|__\\w+__)',
    '(?<reference>#?\\b(?=[A-Za-z-]*\\d)(?:\\d{5,}[\\w-]*|(?=(?:[A-Za-z-]*\\d){4})[A-Z0-9-]{7,})\\b|\\b(?<=\\b(?:ref|reference|pnr|booking|confirmation)(?: (?:number|no|code|is|ref))*[:#.]? ?)[A-Z0-9]{6}\\b)',
    '(?<signed>\\^\\w+)',
    '(?<hashtag>[#＃][\\p{L}\\p{N}_]+)',
    '(?<emoji>\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}\\ufe0f\\u200d\\p{Extended_Pictographic}]*|[\\u{1f1e6}-\\u{1f1ff}]{2}|\\ufe0f|[:;]-?[()DPp/](?!\\w))',
    "(?<word>w\\/o?\\b|[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*['’]?(?![\\p{L}])|&)",
    '(?<other>[^])',
  ].join('|'),
  'giu',
);

/** Longest text that is parsed: compromise is quadratic on runs of punctuation. */
const CAP = 2000;

export function prepare(original: string): Prepared {
  const cut = original.slice(0, CAP);
  // What follows "RT @" was said by another, often by us.
  const shared = cut.search(/\sRT @\w+:/);
  // Same length, so that offsets hold: "..." ends a thought as "." does.
  const text = (shared > 0 ? cut.slice(0, shared) : cut).replace(/\.{2,}/g, (dots) =>
    '.'.padEnd(dots.length, ' '),
  );
  const shouted = shoutedRuns(text);
  const out: Piece[] = [];
  const exposes = new Set<'email' | 'phone' | 'reference'>();
  let mentions = 0;
  for (const match of text.matchAll(atOnce(PIECES))) {
    const g = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const push = (value: string): void => {
      out.push({ text: value, start, end });
    };
    if (g.url !== undefined || g.emoji !== undefined || g.signed !== undefined) push('. ');
    else if (g.email !== undefined) {
      exposes.add('email');
      push(HIDDEN);
    } else if (g.phone !== undefined && isPhone(g.phone)) {
      exposes.add('phone');
      push(HIDDEN);
    } else if (g.reference !== undefined) {
      exposes.add('reference');
      push(HIDDEN);
    } else if (g.mention !== undefined) {
      mentions += 1;
      replaceMention(out, text, start, end, /['’]s$/.test(g.mention));
    } else if (g.hashtag !== undefined) replaceHashtag(out, text, start, end);
    else if (g.word !== undefined && isSpelledByDigit(g.word, text.slice(end)))
      push(g.word === '2' ? 'to' : 'for');
    else if (g.word !== undefined)
      push(
        readWord(
          g.word,
          shouted.some((run) => start >= run.start && end <= run.end),
        ),
      );
    else if (match[0] === ',' && /^\p{L}/u.test(text.slice(end))) push(', ');
    else if (
      match[0] === '.' &&
      /[a-z]$/.test(text.slice(0, start)) &&
      /^[A-Z]/.test(text.slice(end))
    ) {
      push('. ');
    } else push(plain(match[0]));
  }
  return { ...join(out), exposes: [...exposes], mentions };
}

/** "unable 2 help", "4 the next day". */
function isSpelledByDigit(word: string, rest: string): boolean {
  return (
    (word === '2' &&
      /^ (?:me|the|my|be|get|go|see|do|make|take|say|tell|use|find|fix|call|speak|talk|help|pay|rent|alert|wait|have|know|come|fly|book|you|u|us|work|send|give|receive|contact)\b/i.test(
        rest,
      )) ||
    (word === '4' && /^ (?:the|my|me|a|an|us|this|ur|your|our|no|that)\b/i.test(rest))
  );
}

function isPhone(value: string): boolean {
  return value.startsWith('__') || value.replace(/\D/g, '').length >= 9;
}

/** "@Brand charged me": the mention is who did it. */
const ACTS_ON_ME =
  /^\s+(?:(?!(?:in|on|at|for|with|to|from|and|but|of|where|why|when|what|love|hate)\b)[a-z]+\s+(?:me|us)\b|(?:charged|cancell?ed|lost|broke|closed|changed|ruined|delayed|blocked|locked|deleted|stole|took|damaged)\s+(?:my|our)\b)/i;
/** Inside a sentence a verb is enough: "why do @Brand keep …". At the front, "@Brand still can't …" has lost its "I". */
const ACTS =
  /^\s+(?:have|has|had|is|are|was|were|won'?t|will|can'?t|doesn'?t|didn'?t|refuses?|refused|keeps?|just|still|never)\b/i;

/** A mention that ends or opens a thought goes, and takes the preposition before it along. */
function replaceMention(
  out: Piece[],
  text: string,
  start: number,
  end: number,
  owns: boolean,
): void {
  if (owns) {
    out.push({ text: 'your', start, end });
    return;
  }
  const before = out.findLastIndex((piece) => piece.text.trim() !== '');
  const last = out[before];
  if (last && /^(?:with|by|from|at|of|to|on|via|for|in|and)$/i.test(last.text)) {
    out.splice(before, 1);
  } else if (ACTS_ON_ME.test(text.slice(end)) || (last && ACTS.test(text.slice(end)))) {
    out.push({ text: 'you', start, end });
    return;
  }
  out.push({ text: ' ', start, end });
}

/** Hashtags inside a sentence are words; those that close it are comment. */
function replaceHashtag(out: Piece[], text: string, start: number, end: number): void {
  const closes = /^\s*(?:[#＃@]\w+\s*|https?:\S+\s*)*[.!?…]*\s*$/.test(text.slice(end));
  const name = text.slice(start + 1, end);
  if (closes || /\d{4,}/.test(name)) out.push({ text: '. ', start, end });
  else {
    const words = name.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
    out.push({ text: words, start, end });
  }
}

const PLAIN: Record<string, string> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '…': '. ',
  '\n': '. ',
  '—': ' - ',
  '–': '-',
  '|': '. ',
  '(': ' (',
  ')': ') ',
  '*': ' ',
  '~': ' ',
  '\u200b': '',
  _: ' ',
  '+': '+',
};

function plain(char: string): string {
  return PLAIN[char] ?? char;
}

function join(pieces: readonly Piece[]): { text: string; from: number[]; to: number[] } {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const piece of pieces) {
    const same = piece.text.length === piece.end - piece.start;
    for (let i = 0; i < piece.text.length; i += 1) {
      from.push(same ? piece.start + i : piece.start);
      to.push(same ? piece.start + i + 1 : piece.end);
    }
    text += piece.text;
  }
  return { text, from, to };
}
