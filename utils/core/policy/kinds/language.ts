import { foreignLanguage } from '../../detect/language';
import { defineKind } from './kind';

/** Fewer words may be a name, a sign-off or a quotation. */
const MIN_WORDS = 4;

/** Written in a language that the pack's rules cannot read. */
export const language = defineKind('language', {}, (_rule, { pack, reading: { text } }) => {
  const letters = text.replace(/https?:\S+|[@#]\w+/g, ' ');
  const latin = letters.split(/\s+/).filter((word) => /[a-z]{2}/i.test(word)).length;
  const tag = foreignLanguage(null, letters);
  const other = /\p{L}/u.test(letters) && tag !== null;
  if (!other && latin < MIN_WORDS) return [];
  const written = tag ?? 'en';
  const known = pack.languages.some((one) => one.split('-')[0] === written.split('-')[0]);
  return known ? [] : [{ start: 0, end: text.length, values: [written], whole: true }];
});
