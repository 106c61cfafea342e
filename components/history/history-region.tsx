import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import { LinkButton } from '@/components/ui/link-button';
import { SkeletonLine } from '@/components/ui/skeleton';
import type { HistoryEntry } from '@/utils/core/history/entry';
import { noteText } from '@/utils/store/note-text';
import { entryKey, inTimeOrder, isPost, withoutLast } from './entry-order';
import { HistoryItem } from './history-item';
import styles from './history-region.module.css';
import { NoteForm } from './note-form';

/** Enough to see the last exchange without pushing the drafts off the screen. */
const NEWEST = 2;

export function HistoryRegion() {
  const history = usePanel((state) => state.history);
  const postId = usePanel((state) => state.selection?.post.id ?? null);
  const unsaved = usePanel((state) => noteText(state) !== '');
  const [writing, setWriting] = useState(unsaved);
  const [all, setAll] = useState(false);
  const title = useId();
  const ordered = history && withoutLast(inTimeOrder(history), postId);
  const hidden = all || ordered === null ? 0 : Math.max(0, ordered.length - NEWEST);
  return (
    <section aria-labelledby={title} aria-busy={history === null} className={styles.region}>
      <div className={styles.top}>
        <h2 id={title} className={styles.title}>
          {i18n.t('panel.history.title')}
        </h2>
        {hidden > 0 && (
          <LinkButton
            aria-label={i18n.t('panel.history.showEarlier', hidden)}
            onClick={() => setAll(true)}
          >
            {i18n.t('panel.history.earlier', { n: hidden })}
          </LinkButton>
        )}
        {!writing && (
          <LinkButton className={styles.add} onClick={() => setWriting(true)}>
            {i18n.t('panel.history.addNote')}
          </LinkButton>
        )}
      </div>
      {ordered === null ? (
        <SkeletonLine width="70%" />
      ) : (
        <Entries entries={ordered.slice(hidden)} postId={postId} />
      )}
      {writing && <NoteForm onClose={() => setWriting(false)} />}
    </section>
  );
}

function Entries({ entries, postId }: { entries: HistoryEntry[]; postId: string | null }) {
  if (entries.length === 0) return <p className={styles.empty}>{i18n.t('panel.history.empty')}</p>;
  return (
    <ol>
      {entries.map((entry) => (
        <HistoryItem key={entryKey(entry)} entry={entry} shown={isPost(entry, postId)} />
      ))}
    </ol>
  );
}
