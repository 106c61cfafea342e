import { countrySpecs, isValidIBAN } from 'ibantools';
import { bare, type PrivateSpan, spansOf } from './private-data';

const IBAN = /(?<!\w)[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}/gi;
/** A sort code only beside its name: six digits in pairs are also a date. */
const SORT_CODE = /\bsort[ -]?code\b\D{0,12}(?<it>\d{2}[ -]?\d{2}[ -]?\d{2})(?!\d)/gi;
const ACCOUNT =
  /\b(?:(?:bank )?(?:account|acc|acct|a\/c)(?: ?(?:no|num|number|#))?|routing(?: number)?)\b[\s.:#is]{0,6}(?<it>\d{6,12})(?!\d)/gi;

/** IBANs by their country's length and mod-97 check; sort codes and account numbers beside their names. */
export function findBankDetails(text: string): PrivateSpan[] {
  return [
    ...findIbans(text),
    ...spansOf(text, SORT_CODE, 'bank_account', bare),
    ...spansOf(text, ACCOUNT, 'bank_account', bare),
  ];
}

function findIbans(text: string): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const match of text.matchAll(IBAN)) {
    // The words after it would match as well: its country says where it ends.
    const length = countrySpecs[match[0].slice(0, 2).toUpperCase()]?.chars ?? 0;
    const end = unitsFor(match[0], length);
    const value = bare(match[0].slice(0, end));
    if (end > 0 && isValidIBAN(value.toUpperCase())) {
      spans.push({ kind: 'iban', start: match.index, end: match.index + end, value });
    }
  }
  return spans;
}

/** UTF-16 units that hold `count` characters other than spaces; 0 when there are fewer. */
function unitsFor(text: string, count: number): number {
  let seen = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] !== ' ') seen += 1;
    if (seen === count) return i + 1;
  }
  return 0;
}
