import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { bare, type PrivateSpan, spansOf } from './private-data';

const EMAIL =
  /(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\.){1,4}[a-z]{2,24}(?![\w-])/gi;

/** 7–15 digits in at most 6 groups, grouped as people group telephone numbers. */
const CANDIDATE =
  /(?<![\w£$€#@./:-])(?:\+\d{1,3}[ .-]?|1[ .-])?(?:\(\d{1,5}\)[ .-]?)?\d{2,12}(?:[ .-]{1,2}\d{2,8}){0,5}(?![\w/:-]|\.\d|%)/g;
const PHONE_WORD =
  /\b(?:call|called|calling|ring|rang|rung|phone|phoned|tel|telephone|mobile|mob|cell|text|texted|whatsapp|dial|fax|reach (?:me|you|us) (?:on|at))\b[^.!?\n]{0,24}$/i;
/** Freephone and company lines: nobody's private number. UK 03, 08 and US toll-free. */
const COMPANY_LINE = /^\+(?:44(?:3|8)|1(?:800|833|844|855|866|877|888))/;
/** Written as numbers to dial are, though in no plan: "07700900123", "(303) 555-0172", "212 555 0187". */
const WRITTEN_OUT =
  /^(?:\+|\(|0\d{2,4}[ -]\d{3}|0[127]\d{9}$|(?:1[ .-])?[2-9]\d{2}[ .-]\d{3}[ .-]\d{4}$)/;
const DATE = /^(?:19|20)\d\d[ .-]|[ .-](?:19|20)\d\d$/;

export function findEmails(text: string): PrivateSpan[] {
  return spansOf(text, EMAIL, 'email', (found) => found.toLowerCase());
}

/**
 * Telephone numbers by libphonenumber's numbering plans. Bare digits count only beside a word
 * such as "call" or with a national prefix: order numbers have as many.
 * @param regions plans to read national numbers by, ISO 3166 codes
 */
export function findPhones(text: string, regions: readonly CountryCode[]): PrivateSpan[] {
  return spansOf(text, CANDIDATE, 'phone', (found, before) => {
    const digits = bare(found).replace('+', '');
    if (digits.length < 7 || digits.length > 15 || DATE.test(found)) return null;
    const spoken = PHONE_WORD.test(before);
    const parsed = regions
      .map((region) => parsePhoneNumberFromString(found, region))
      .filter((number) => number !== undefined);
    // A plan may read another country's number as a company's line: 303 is Denver and a UK prefix.
    const somebodys = parsed.filter(({ number }) => !COMPANY_LINE.test(number));
    const valid = somebodys.find((number) => number.isValid());
    if (valid) return spoken || looksDialled(found) ? valid.number : null;
    if (parsed.some((number) => number.isValid())) return null;
    // Numbers kept free for films and examples are in no plan, nor are mistyped ones: both are private.
    const possible = somebodys.find((number) => number.isPossible());
    return possible && (spoken || WRITTEN_OUT.test(found)) ? possible.number : null;
  });
}

function looksDialled(found: string): boolean {
  if (found.startsWith('+') || found.startsWith('(')) return true;
  const groups = found.split(/[ .-]+/).length;
  return (
    /^0[1-9]/.test(found) ||
    (groups >= 2 && /^0|^1?[ .-]?[2-9]\d{2}[ .-]\d{3}[ .-]\d{4}$/.test(found))
  );
}
