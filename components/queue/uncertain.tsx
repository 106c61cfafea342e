import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import { languageName } from '@/utils/i18n/language-name';
import styles from './queue-view.module.css';

/** Languages named one by one; a long tail of single posts tells nobody anything. */
const NAMED = 4;

/** What the page held that Amends was not sure of, or could not judge at all. */
export function Uncertain() {
  const unsure = usePanel((state) => state.page?.unsure ?? 0);
  const notJudged = usePanel((state) => state.page?.notJudgedFor);
  const reasons = notJudgedWords(notJudged ?? {});
  if (unsure === 0 && reasons === '') return null;
  return (
    <p className={styles.foot}>
      {unsure > 0 &&
        `${i18n.t('panel.queue.footOnPage', { what: i18n.t('panel.queue.footUnsure', unsure) })} `}
      {reasons !== '' &&
        `${i18n.t('panel.queue.footNotJudged', { what: reasons })} ${i18n.t('panel.queue.notJudgedWhy')}`}
    </p>
  );
}

/** "12 Spanish, 3 Japanese, 2 without text": languages by how many, what is not a language last. */
function notJudgedWords(counts: Record<string, number>): string {
  const { 'no-text': noText = 0, und = 0, ...languages } = counts;
  const sorted = Object.entries(languages).sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(NAMED).reduce((sum, [, n]) => sum + n, und);
  return [
    ...sorted.slice(0, NAMED).map(([tag, n]) => `${n} ${languageName(tag)}`),
    ...(rest > 0 ? [i18n.t('panel.queue.otherLanguages', { n: rest })] : []),
    ...(noText > 0 ? [i18n.t('panel.queue.withoutText', { n: noText })] : []),
  ].join(', ');
}
