import { bare, type PrivateSpan, spansOf } from './private-data';

/** HMRC's form: two letters without D, F, I, Q, U, V (and no O second), six digits, A–D. */
const NINO =
  /(?<!\w)(?!bg|gb|nk|kn|tn|nt|zz)[abceghj-prstw-z][abceghj-nprstw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d](?!\w)/gi;
/** No area 000, 666 or 9xx, no group 00, no serial 0000 (Social Security Administration). */
const SSN = /(?<![\w-])(?!000|666|9)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\w-])/g;
const NHS = /\bnhs\b\D{0,16}(?<it>\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/gi;
const PASSPORT = /\bpassport\b[^\d\n.!?]{0,20}(?<it>[a-z]?\d{8,9})(?!\w)/gi;

/** Royal Mail's 124 postcode areas: letters that begin none ("J", "XK") are model numbers. */
const AREA =
  'a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[luy]?|h[adgprsux]|i[gmpv]|je|k[atwy]|l[adelnsu]?|m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]?|t[adfnqrsw]|ub|w[acdfnrsv]?|yo|ze';
/** Area, district, inward code: "LS1 4AP". */
const POSTCODE = new RegExp(
  `(?<![\\w-])(?:gir ?0aa|(?:${AREA})(?:\\d[a-hjkmnprstuvwxy]?|[1-9]\\d) ?\\d[abd-hjlnp-uw-z]{2})(?![\\w-])`,
  'gi',
);

/** "the W10 5th update": small letters behind a number, as one counts. */
const ORDINAL = /\d(?:st|nd|rd|th)$/;

const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const YEAR = '(?:(?:19|20)?\\d{2})';
const BIRTH = new RegExp(
  `\\b(?:dob|d\\.o\\.b\\.?|date of birth|birth ?date|born(?: on)?)\\b(?:\\s|:|,|is|as|was){0,6}(?<it>${DAY}(?:[/. -]\\d{1,2}[/. -]|[ -](?:of )?${MONTH},?[ -])${YEAR}|\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR}|${MONTH} ${DAY},? ${YEAR}|\\d{4}-\\d{2}-\\d{2})`,
  'gi',
);

/** Numbers of the state, dates of birth beside their name, UK postcodes. */
export function findIdentity(text: string): PrivateSpan[] {
  return [
    ...spansOf(text, NINO, 'national_id', bare),
    ...spansOf(text, SSN, 'national_id', bare),
    ...spansOf(text, NHS, 'national_id', (found) => (nhsCheck(bare(found)) ? bare(found) : null)),
    ...spansOf(text, PASSPORT, 'national_id', bare),
    ...spansOf(text, BIRTH, 'date_of_birth', bare),
    ...spansOf(text, POSTCODE, 'postcode', (found) => (ORDINAL.test(found) ? null : bare(found))),
  ];
}

/** NHS Data Model: the tenth digit is 11 minus the weighted sum of the others modulo 11. */
function nhsCheck(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += (10 - i) * (digits.charCodeAt(i) - 48);
  return (11 - (sum % 11)) % 11 === digits.charCodeAt(9) - 48;
}
