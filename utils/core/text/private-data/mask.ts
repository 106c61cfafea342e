import type { PrivateKind, PrivateSpan } from './private-data';

const NAMES: Record<PrivateKind, string> = {
  card_number: 'card number',
  iban: 'IBAN',
  bank_account: 'bank details',
  national_id: 'ID number',
  email: 'e-mail',
  phone: 'phone',
  postcode: 'postcode',
  date_of_birth: 'date of birth',
  secret: 'secret',
};

/** In plain words for people. */
export function privateName(kind: PrivateKind): string {
  return NAMES[kind];
}

/** The text with each span replaced by its kind, such as "[phone]": what may be kept of an exposed detail. */
export function maskPrivateData(text: string, spans: readonly PrivateSpan[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end, kind } of spans) {
    masked += `${text.slice(from, start)}[${NAMES[kind]}]`;
    from = end;
  }
  return masked + text.slice(from);
}

const MASK = new RegExp(`\\[(?:${Object.values(NAMES).join('|')})\\]`, 'g');

/** A masked text without its masks: their words are ours, not the customer's. */
export function withoutMasks(text: string): string {
  return text.replace(MASK, ' ');
}
