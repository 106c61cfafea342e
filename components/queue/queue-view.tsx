import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import { SkeletonLine } from '@/components/ui/skeleton';
import type { QueueItem } from '@/utils/store/panel-state';
import { EmptyState } from './empty-state';
import { QueueRow } from './queue-row';
import styles from './queue-view.module.css';
import { Uncertain } from './uncertain';
import { useListKeys } from './use-list-keys';

/** Recent complaints, newest first as they come. `lastOpened` is the post the agent came back from. */
export function QueueView({ lastOpened }: { lastOpened: string | null }) {
  const queue = usePanel((state) => state.queue);
  const handles = usePanel((state) => state.page?.brandHandles);
  const title = useId();
  return (
    <section aria-labelledby={title} aria-busy={queue === null} className={styles.view}>
      <div className={styles.title}>
        <h2 id={title} style={{ display: 'inline', font: 'inherit' }}>
          {i18n.t('panel.queue.title')}
        </h2>{' '}
        {handles !== undefined && handles.length > 0 && (
          <span className={styles.about}>
            {i18n.t('panel.queue.about', { handles: handles.map((h) => `@${h}`).join(', ') })}
          </span>
        )}
      </div>
      <Rows queue={queue} lastOpened={lastOpened} />
      <Uncertain />
    </section>
  );
}

function Rows({ queue, lastOpened }: { queue: QueueItem[] | null; lastOpened: string | null }) {
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list);
  if (queue === null) return <Waiting />;
  if (queue.length === 0) {
    return (
      <div className={styles.list}>
        <EmptyState />
      </div>
    );
  }
  return (
    <ul ref={list} className={styles.list}>
      {queue.map((item) => {
        const { platform, id } = item.sighting.post;
        return <QueueRow key={`${platform}/${id}`} item={item} focused={id === lastOpened} />;
      })}
    </ul>
  );
}

function Waiting() {
  return (
    <div className={styles.list}>
      {['62%', '48%', '70%'].map((width) => (
        <div key={width} className={styles.waiting}>
          <SkeletonLine width={width} />
          <SkeletonLine width="95%" />
          <SkeletonLine width="35%" />
        </div>
      ))}
    </div>
  );
}
