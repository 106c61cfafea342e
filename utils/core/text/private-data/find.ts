import type { CountryCode } from 'libphonenumber-js/min';
import { findBankDetails } from './bank';
import { findCards } from './card';
import { findEmails, findPhones } from './contact';
import { findIdentity } from './identity';
import type { PrivateSpan } from './private-data';
import { findSecrets } from './secret';

/** Read by both when a text does not say where it was written. */
export const DEFAULT_REGIONS: readonly CountryCode[] = ['GB', 'US'];

/** Longest text that is searched, in UTF-16 units: X's own limit for long posts. */
const MAX_UNITS = 25_000;

/**
 * Private data in a text, in order, none inside another: of two readings of the same digits
 * the graver one stands. Bounded, since every pattern's repetition is.
 * Runs outside the page only: numbering plans weigh 36 KB compressed.
 */
export function findPrivateData(
  text: string,
  regions: readonly CountryCode[] = DEFAULT_REGIONS,
): PrivateSpan[] {
  const read = text.slice(0, MAX_UNITS);
  const gravestFirst = [
    ...findCards(read),
    ...findSecrets(read),
    ...findBankDetails(read),
    ...findEmails(read),
    ...findIdentity(read),
    ...findPhones(read, regions),
  ];
  const kept: PrivateSpan[] = [];
  for (const span of gravestFirst) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
