import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import styles from './notice.module.css';

/** The browser keeps Amends from X's pages, so nothing is marked there and nothing can be inserted. */
export function NoAccess() {
  const { askForPages } = usePanelActions();
  return (
    <div className={styles.notice}>
      <p className={styles.title}>{i18n.t('panel.access.title')}</p>
      <p>{i18n.t('panel.access.text')}</p>
      <Button className={styles.action} onClick={askForPages}>
        {i18n.t('panel.access.button')}
      </Button>
    </div>
  );
}
