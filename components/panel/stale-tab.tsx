import { i18n } from '#i18n';
import styles from './notice.module.css';

/** The tab in front was opened before an install or update: its page and Amends no longer hear each other. */
export function StaleTab() {
  return (
    <div className={styles.notice}>
      <p className={styles.title}>{i18n.t('panel.stale.title')}</p>
      <p>{i18n.t('panel.stale.text')}</p>
    </div>
  );
}
