import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import { SkeletonLine } from '@/components/ui/skeleton';
import type { HistoryEntry } from '@/utils/core/history/entry';
import { noteText } from '@/utils/store/note-text';
import { entryKey, inTimeOrder } from './entry-order';
import { HistoryItem } from './history-item';
import styles from './history-region.module.css';
import { NoteForm } from './note-form';

/** Enough to see the last exchange without pushing the drafts off the screen. */
const NEWEST = 3;

export function HistoryRegion() {
  const history = usePanel((state) => state.history);
  const unsaved = usePanel((state) => noteText(state) !== '');
  const [writing, setWriting] = useState(unsaved);
  const title = useId();
  return (
    <section aria-labelledby={title} aria-busy={history === null} className={styles.region}>
      <div className={styles.top}>
        <h2 id={title} className={styles.title}>
          {i18n.t('panel.history.title')}
        </h2>
        {!writing && (
          <button type="button" className={styles.link} onClick={() => setWriting(true)}>
            {i18n.t('panel.history.addNote')}
          </button>
        )}
      </div>
      {history === null ? <SkeletonLine width="70%" /> : <Entries history={history} />}
      {writing && <NoteForm onClose={() => setWriting(false)} />}
    </section>
  );
}

function Entries({ history }: { history: HistoryEntry[] }) {
  const [all, setAll] = useState(false);
  if (history.length === 0) return <p className={styles.empty}>{i18n.t('panel.history.empty')}</p>;
  const ordered = inTimeOrder(history);
  const hidden = all ? 0 : Math.max(0, ordered.length - NEWEST);
  return (
    <>
      {hidden > 0 && (
        <p className={styles.earlier}>
          <button type="button" className={styles.link} onClick={() => setAll(true)}>
            {i18n.t('panel.history.earlier', hidden)}
          </button>
        </p>
      )}
      <ol>
        {ordered.slice(hidden).map((entry) => (
          <HistoryItem key={entryKey(entry)} entry={entry} />
        ))}
      </ol>
    </>
  );
}
