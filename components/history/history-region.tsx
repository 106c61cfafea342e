import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import { LinkButton } from '@/components/ui/link-button';
import { SkeletonLine } from '@/components/ui/skeleton';
import { useOpener } from '@/components/ui/use-opener';
import { noteText } from '@/utils/store/note-text';
import { DeedBar } from './deed-bar';
import { inTimeOrder, withoutLast } from './entry-order';
import { HistoryList } from './history-list';
import styles from './history-region.module.css';
import { NoteForm } from './note-form';
import { useSteadyDrafts } from './use-steady-drafts';

export function HistoryRegion() {
  const history = usePanel((state) => state.history);
  const rulings = usePanel((state) => state.rulings);
  const postId = usePanel((state) => state.selection?.post.id ?? null);
  const hidden = usePanel((state) => state.recordsTrouble !== null);
  const unsaved = usePanel((state) => noteText(state) !== '');
  const note = useOpener(unsaved);
  const title = useId();
  const region = useRef<HTMLElement>(null);
  useSteadyDrafts(region);
  const ordered = history && withoutLast(inTimeOrder(history, rulings), postId);
  return (
    <section
      ref={region}
      aria-labelledby={title}
      aria-busy={history === null}
      className={styles.region}
    >
      <div className={styles.top}>
        <h2 id={title} className={styles.title}>
          {i18n.t('panel.history.title')}
        </h2>
        {ordered?.length === 0 && (
          <p className={styles.empty}>
            {hidden ? i18n.t('panel.history.hidden') : i18n.t('panel.history.empty')}
          </p>
        )}
        {!note.isOpen && (
          <LinkButton className={styles.add} autoFocus={note.back} onClick={note.open}>
            {i18n.t('panel.history.addNote')}
          </LinkButton>
        )}
        {!hidden && <DeedBar />}
      </div>
      {ordered === null && <SkeletonLine width="70%" />}
      {ordered !== null && ordered.length > 0 && (
        <HistoryList entries={ordered} postId={postId} labelledBy={title} />
      )}
      {note.isOpen && <NoteForm onClose={note.close} />}
    </section>
  );
}
