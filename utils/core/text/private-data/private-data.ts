import { atOnce } from '../at-once';

/** What a customer would not want strangers to read. `secret`: nobody may ask for it or repeat it, not even in private. */
export const PRIVATE_KINDS = [
  'card_number',
  'iban',
  'bank_account',
  'national_id',
  'email',
  'phone',
  'postcode',
  'date_of_birth',
  'secret',
] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

export interface PrivateSpan {
  kind: PrivateKind;
  /** UTF-16 offsets, half open. */
  start: number;
  end: number;
  /** In one spelling for comparison: no spaces or dashes, lower case, phones in E.164. */
  value: string;
}

/** How far back a detector looks for the word that says what a number is, in UTF-16 units. */
const BEFORE = 60;

/**
 * Spans of a pattern (its group `it`, or all of it) whose match a validator accepts.
 * @param value one spelling of what was found, null refuses it; gets the words before it
 */
export function spansOf(
  text: string,
  pattern: RegExp,
  kind: PrivateKind,
  value: (found: string, before: string) => string | null,
): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const match of text.matchAll(atOnce(pattern))) {
    const found = match.groups?.it ?? match[0];
    const start = match.index + match[0].lastIndexOf(found);
    const accepted = value(found, text.slice(Math.max(0, start - BEFORE), start));
    if (accepted === null) continue;
    spans.push({ kind, start, end: start + found.length, value: accepted });
  }
  return spans;
}

/** One spelling for numbers that people group as they like. */
export function bare(text: string): string {
  return text.replace(/[\s.()-]/g, '').toLowerCase();
}
