import { i18n } from '#i18n';

const SCRIPT_ONLY = /^und-(\w{4})$/;

/**
 * The name of a language in ours: "Spanish" for `es`, "Arabic script" for `und-Arab`, where only the
 * script could be told. What is no tag is given back as it is.
 */
export function languageName(tag: string): string {
  try {
    const ours = i18n.t('panel.language');
    const [, script] = SCRIPT_ONLY.exec(tag) ?? [];
    if (script === undefined) {
      return new Intl.DisplayNames(ours, { type: 'language' }).of(tag) ?? tag;
    }
    const name = new Intl.DisplayNames(ours, { type: 'script' }).of(script) ?? script;
    return i18n.t('notJudged.script', { name });
  } catch {
    // X's own marks are not all tags of BCP 47.
    return tag;
  }
}

/** Why a post was not judged, in a word or two: its language, or that it has no text. */
export function notJudgedLabel(reason: string | null): string {
  if (reason === null || reason === 'und') return i18n.t('notJudged.unknown');
  return reason === 'no-text' ? i18n.t('notJudged.noText') : languageName(reason);
}
