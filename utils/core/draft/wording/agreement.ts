import type { Sourced } from '../parts';

/** "is" or "are" for a thing by name. */
export function be({ text }: Sourced): string {
  return /(?:[^s]s|ies)$/.test(text) && !/(?:us|is|ss|news|tv's)$/.test(text) ? 'are' : 'is';
}
