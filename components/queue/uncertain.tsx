import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import styles from './queue-view.module.css';

/** What the page held that Amends was not sure of, or could not judge at all. */
export function Uncertain() {
  const unsure = usePanel((state) => state.page?.unsure ?? 0);
  const notJudged = usePanel((state) => state.page?.notJudged ?? 0);
  const parts = [
    unsure > 0 && i18n.t('panel.queue.footUnsure', unsure),
    notJudged > 0 && i18n.t('panel.queue.footNotJudged', notJudged),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <p className={styles.foot}>
      {i18n.t('panel.queue.footOnPage', { what: parts.join(', ') })}
      {notJudged > 0 && ` ${i18n.t('panel.queue.notJudgedWhy')}`}
    </p>
  );
}
