import { isAscii } from '@/utils/core/text/normalise';
import { stopWords } from './stop-words';

/** X's marks for "no language": undetermined, media only, short, hashtags, mentions, cashtags, links. */
const NO_LANGUAGE = new Set(['und', 'zxx', 'art', 'qme', 'qst', 'qht', 'qam', 'qct', 'qlink']);

/** Patterns that know all letters there are. */
function lettersOfUnicode() {
  return {
    letter: /\p{L}/u,
    latin: /\p{Script=Latin}/u,
    /** Scripts that English is never written in. Where several languages share one, none is guessed. */
    scripts: [
      ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
      ['ko', /\p{Script=Hangul}/u],
      ['zh', /\p{Script=Han}/u],
      ['th', /\p{Script=Thai}/u],
      ['he', /\p{Script=Hebrew}/u],
      ['el', /\p{Script=Greek}/u],
      ['und-Arab', /\p{Script=Arabic}/u],
      ['und-Cyrl', /\p{Script=Cyrillic}/u],
      ['und-Deva', /\p{Script=Devanagari}/u],
    ] satisfies [string, RegExp][],
  };
}

let made: ReturnType<typeof lettersOfUnicode> | null = null;

/** Made at the first text that asks, as reading them is a fifth of what this script does when it starts. */
function unicode() {
  made ??= lettersOfUnicode();
  return made;
}

const MAX_LETTERS = 400;
/** Fewer words of another language than this may be a name or a quotation. */
const MIN_FOREIGN_WORDS = 2;

/** English words of grammar that outweigh X's own `lang`, and their least share of all words. */
const MIN_ENGLISH_WORDS = 4;
const MIN_ENGLISH_SHARE = 0.25;

/**
 * The language that keeps a post from being judged, as a BCP 47 tag, or null when it may be judged
 * as English. X's own `lang` decides when it names one, unless the words are plainly English; without
 * it scripts and stop words do, and doubt means English, since a wrong "not judged" hides a complaint.
 */
export function foreignLanguage(lang: string | null, text: string): string | null {
  const tag = namedLanguage(lang);
  if (tag !== null) return isPlainEnglish(text) ? null : tag;
  if (lang !== null && isEnglish(lang)) return foreignScript(text);
  return foreignScript(text) ?? foreignWords(text);
}

/** The language other than English that X names, null where it names none. */
export function namedLanguage(lang: string | null): string | null {
  const tag = lang?.trim().toLowerCase() ?? '';
  return tag === '' || NO_LANGUAGE.has(tag) || isEnglish(tag) ? null : tag;
}

function isEnglish(lang: string): boolean {
  const tag = lang.trim().toLowerCase();
  return tag === 'en' || tag.startsWith('en-');
}

/** X takes short English posts with a foreign name in them for Spanish, Tagalog or Estonian. */
function isPlainEnglish(text: string): boolean {
  if (foreignScript(text) !== null) return false;
  const words = wordsOf(text);
  const { english, best } = grammarWords(words);
  return (
    english >= MIN_ENGLISH_WORDS &&
    english >= MIN_ENGLISH_SHARE * words.length &&
    english > 2 * (best?.count ?? 0)
  );
}

function foreignScript(text: string): string | null {
  if (isAscii(text)) return null;
  const { letter, latin: latinLetter, scripts } = unicode();
  let letters = 0;
  let latin = 0;
  const counts = new Map<string, number>();
  for (const char of text) {
    if (char < '\u0080') {
      if ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')) {
        letters += 1;
        latin += 1;
      }
    } else if (letter.test(char)) {
      letters += 1;
      if (latinLetter.test(char)) latin += 1;
      const name = scripts.find(([, script]) => script.test(char))?.[0];
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    if (letters >= MAX_LETTERS) break;
  }
  if (counts.size === 0 || letters - latin <= latin) return null;
  // Japanese is mostly Han characters with kana between them: any share of kana tells.
  if ((counts.get('ja') ?? 0) > 0) return 'ja';
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function foreignWords(text: string): string | null {
  const { english, best } = grammarWords(wordsOf(text));
  if (best === null || best.count < MIN_FOREIGN_WORDS || best.count <= english * 2) return null;
  return best.tag;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/https?:\S{1,200}|[@#]\w{1,60}/g, ' ')
    .split(/[^\p{L}\p{M}']+/u)
    .filter((word) => word !== '');
}

/** How many words of English grammar, and of the other language that has most of them. */
function grammarWords(words: readonly string[]) {
  let best: { tag: string; count: number } | null = null;
  let english = 0;
  for (const [tag, list] of stopWords()) {
    let count = 0;
    for (const word of words) if (list.has(word)) count += 1;
    if (tag === 'en') english = count;
    else if (best === null || count > best.count) best = { tag, count };
  }
  return { english, best };
}
