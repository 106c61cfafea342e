import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import type { PanelState } from '@/utils/store/panel-state';
import styles from './empty-state.module.css';

/** Why the list is empty and what to do about it. */
export function EmptyState() {
  const read = usePanel((state) => state.page?.read ?? 0);
  return (
    <div className={styles.empty}>
      <h3 className={styles.title}>{i18n.t('panel.queue.emptyTitle')}</h3>
      <p className={styles.text}>
        {read > 0 ? i18n.t('panel.queue.emptyRead', read) : i18n.t('panel.queue.emptyStart')}
      </p>
    </div>
  );
}

export function AskHandle() {
  const { openOptions } = usePanelActions();
  return (
    <div className={styles.empty}>
      <h3 className={styles.title}>{i18n.t('panel.queue.handleTitle')}</h3>
      <p className={styles.text}>{i18n.t('panel.queue.handleText')}</p>
      <Button look="primary" onClick={openOptions}>
        {i18n.t('panel.queue.handleButton')}
      </Button>
    </div>
  );
}

/** On a page where nobody is logged in and nothing is set, Amends cannot know whose complaints to find. */
export function lacksBrand({ page, settings }: PanelState): boolean {
  const { handles, names } = settings.brand;
  return page !== null && [...page.brandHandles, ...handles, ...names].length === 0;
}
