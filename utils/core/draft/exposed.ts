import type { Specifics } from '../extract/specifics';
import { findPrivateData } from '../text/private-data/find';
import type { PrivateKind } from '../text/private-data/private-data';

/** What a customer put in public by mistake, in words for a reply, gravest first. */
export interface Exposed {
  kinds: string[];
  /** Where it stands in the post: nothing from there is ever repeated. */
  spans: { start: number; end: number }[];
}

/** Whether any of a stretch of the post lies in what they put in public by mistake. */
export function isExposed(spans: Exposed['spans'], start: number, end: number): boolean {
  return spans.some((span) => start < span.end && span.start < end);
}

const WORDS: Record<PrivateKind, string> = {
  secret: 'password or code',
  card_number: 'card number',
  iban: 'bank details',
  bank_account: 'bank details',
  national_id: 'ID number',
  date_of_birth: 'date of birth',
  phone: 'phone number',
  email: 'email address',
  postcode: 'postcode',
};
const RANK = Object.keys(WORDS);

const REFERENCE =
  /\b(?:order|booking|reference|ref|account|ticket|case|claim|tracking|parcel|invoice|policy|confirmation|customer|membership|pnr)\b[^.!?\n]{0,20}?(?<![\w@/.-])(?=[a-z-]*\d[\w-]*\d[\w-]*\d[\w-]*\d)[a-z0-9-]{5,}/i;

const STREET =
  /\b\d{1,4}[a-z]?,? (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Crescent|Boulevard|Blvd|Terrace|Gardens)\b/g;

/** Private data in a post. `specifics` adds what extraction hid on its own. */
export function exposedIn(post: string, specifics: Pick<Specifics, 'exposes'>): Exposed {
  const found = findPrivateData(post).sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  const streets = [...post.matchAll(STREET)];
  const kinds = new Set(found.map(({ kind }) => WORDS[kind]));
  if (streets.length > 0) kinds.add('address');
  if (specifics.exposes.includes('email')) kinds.add(WORDS.email);
  // Error codes and models look like references: the word in front tells.
  if (specifics.exposes.includes('reference') && REFERENCE.test(post))
    kinds.add('reference number');
  return {
    kinds: [...kinds],
    spans: [
      ...found,
      ...streets.map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    ],
  };
}
