import { i18n } from '#i18n';
import { Group } from './group';
import styles from './options-page.module.css';

/** In the place of what is stored and cannot be read: to show it as not set would be a guess. */
export function Unread({ title }: { title: string }) {
  return (
    <Group title={title}>
      <p role="alert" className={styles.help}>
        {i18n.t('options.unread.text')}
      </p>
    </Group>
  );
}
