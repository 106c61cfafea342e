import { NO_TRANSLATION_LINE, TRANSLATION_LINE } from '../selectors';
import { language } from './flags';

/**
 * Whether X shows its translation in the place of the text. What it translates by itself keeps the tag
 * of the language that it was written in; on the post's own page one may ask for it, and its tag is ours.
 * English in a list is always taken for the author's own, whatever X may put over it one day: a post
 * that is not judged is a complaint that nobody sees.
 * @param focal the post is on its own page
 */
export function isTranslation(text: Element | null, focal: boolean): boolean {
  const lang = language(text);
  if (!focal && (lang === null || /^en\b/.test(lang))) return false;
  const line = text?.previousElementSibling ?? text?.parentElement?.previousElementSibling;
  if (!line) return false;
  const has = (selector: string) => line.matches(selector) || line.querySelector(selector) !== null;
  return TRANSLATION_LINE.every(has) && !has(NO_TRANSLATION_LINE);
}
