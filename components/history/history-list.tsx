import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';
import { entryKey, isPost, type ShownEntry } from './entry-order';
import { HistoryItem } from './history-item';
import styles from './history-list.module.css';
import { useNewestInView } from './use-newest-in-view';

/** More than an agent reads before answering; a customer with hundreds must not slow the panel. */
const NEWEST = 20;

interface HistoryListProps {
  /** Oldest first. */
  entries: ShownEntry[];
  /** The post above the history. */
  postId: string | null;
  labelledBy: string;
}

/** In a box of its own, so that a long past does not push the drafts off the screen. */
export function HistoryList({ entries, postId, labelledBy }: HistoryListProps) {
  const [all, setAll] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { keepPlace, ...handlers } = useNewestInView(box);
  const hidden = all ? 0 : Math.max(0, entries.length - NEWEST);

  function showEarlier() {
    keepPlace();
    setAll(true);
    // The button goes away, and the keyboard would lose its place with it.
    box.current?.focus({ preventScroll: true });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups a list, a fieldset would group controls.
    <div
      ref={box}
      role="group"
      aria-labelledby={labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long past scrolls, and the keyboard must reach it.
      tabIndex={0}
      className={styles.box}
      {...handlers}
    >
      {hidden > 0 && (
        <LinkButton className={styles.earlier} onClick={showEarlier}>
          {i18n.t('panel.history.showEarlier', hidden)}
        </LinkButton>
      )}
      <ol>
        {entries.slice(hidden).map((entry) => (
          <HistoryItem key={entryKey(entry)} entry={entry} shown={isPost(entry, postId)} />
        ))}
      </ol>
    </div>
  );
}
