import { bare, type PrivateSpan, spansOf } from './private-data';

/** 12–19 digits, grouped by single spaces or dashes; no digit, letter or amount sign around them. */
const CANDIDATE = /(?<![\w£$€.-])\d(?:[ -]?\d){11,18}(?![\w-]|\.\d)/g;

/** Issuer ranges in use and the lengths they come in (ISO/IEC 7812 registers, public summaries). */
const NETWORKS: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[1-5]|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720))\d+$/,
  /^3[47]\d{13}$/,
  /^(?:6011|65|64[4-9])\d+$/,
  /^3(?:0[0-5]|[689])\d{11,}$/,
  /^35(?:2[89]|[3-8]\d)\d{12,}$/,
  /^62\d{14,17}$/,
  /^(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15}$/,
];
const SIXTEEN = /^(?:5[1-5]|2|6011|65|64)/;

/** Payment cards: an issuer's range, its length, and a right check digit (Luhn). */
export function findCards(text: string): PrivateSpan[] {
  return spansOf(text, CANDIDATE, 'card_number', (found) => {
    const digits = bare(found);
    if (SIXTEEN.test(digits) && digits.length !== 16) return null;
    const issued = NETWORKS.some((network) => network.test(digits));
    return issued && luhn(digits) ? digits : null;
  });
}

/** ISO/IEC 7812-1, annex B: from the right every second digit doubled, the digits' sum a multiple of ten. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const worth = i % 2 === 0 ? digit : digit * 2;
    sum += worth > 9 ? worth - 9 : worth;
  }
  return sum % 10 === 0;
}
