import { fold } from '@/utils/core/text/normalise';

/** Shorter names ("EE", "O2", "Gap") must be written with the same capitals to count. */
const ANY_CASE_FROM = 4;
const ELSEWHERE = /https?:\/\/\S+|www\.\S+|[@\uff20]\w+/gi;

/**
 * True where one of the names stands in the text as whole words, or as a hashtag without its
 * spaces. Links and handles do not count: @telus_fan is not Telus.
 */
export function namesBrand(text: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const plain = fold(text).text.replace(ELSEWHERE, (found) => ' '.repeat(found.length));
  const lower = plain.toLowerCase();
  return names.some((name) => {
    const trimmed = name.trim().replace(/^#/, '');
    if (trimmed === '') return false;
    const anyCase = trimmed.length >= ANY_CASE_FROM;
    const spelled = fold(anyCase ? trimmed.toLowerCase() : trimmed).text;
    const haystack = anyCase ? lower : plain;
    const joined = spelled.replace(/[^\p{L}\p{N}_]/gu, '');
    return standsIn(haystack, spelled) || standsIn(haystack, `#${joined}`);
  });
}

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!joinsBefore(text, at) && !joinsAfter(text, end)) return true;
  }
  return false;
}

function joinsBefore(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before !== '' && (isWordPart(before) || before === '/' || before === '@');
}

/** "telus.com" is an address, "Telus." ends a sentence. */
function joinsAfter(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === '') return false;
  return isWordPart(next) || (next === '.' && /[a-z]/i.test(text.charAt(end + 1)));
}

/** The class is made when first asked for: most pages have no names to look for. */
function isWordPart(char: string): boolean {
  return /[\p{L}\p{N}_]/u.test(char);
}
