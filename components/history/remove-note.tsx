import { useState } from 'react';
import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import styles from './history-region.module.css';

/** Asks once more in place: a note that is gone cannot be brought back. */
export function RemoveNote({ id }: { id: string }) {
  const { removeNote } = usePanelActions();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className={styles.link} onClick={() => setAsking(true)}>
        {i18n.t('panel.history.removeNote')}
      </button>
    );
  }
  return (
    <>
      <button type="button" className={styles.link} onClick={() => removeNote(id)}>
        {i18n.t('panel.history.removeSure')}
      </button>{' '}
      <button
        type="button"
        className={styles.link}
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone; the safe answer takes its focus.
        autoFocus
        onClick={() => setAsking(false)}
      >
        {i18n.t('panel.history.keepNote')}
      </button>
    </>
  );
}
