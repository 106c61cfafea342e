import { useId, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { SkeletonLine } from '@/components/ui/skeleton';
import type { QueueItem } from '@/utils/store/panel-state';
import { AsideList } from './aside-list';
import { AskHandle, EmptyState, lacksBrand } from './empty-state';
import { QueueRow } from './queue-row';
import styles from './queue-view.module.css';
import { setAside } from './set-aside';
import { Uncertain } from './uncertain';
import { useListKeys } from './use-list-keys';
import { useSteadyQueue } from './use-steady-queue';

/** Recent complaints, in the order they are fed. `lastOpened` is the post the agent came back from. */
export function QueueView({ lastOpened }: { lastOpened: string | null }) {
  const queue = usePanel((state) => state.queue);
  const lessons = usePanel((state) => state.lessons);
  const handles = usePanel((state) => state.page?.brandHandles);
  const [inUse, use] = useInUse();
  const { listed, aside } = useMemo(() => setAside(queue, lessons), [queue, lessons]);
  const { rows, waiting, letIn } = useSteadyQueue(listed, inUse);
  const title = useId();
  return (
    <section aria-labelledby={title} aria-busy={queue === null} className={styles.view}>
      <div className={styles.top}>
        <h2 id={title} className={styles.title}>
          {i18n.t('panel.queue.title')}
        </h2>
        {handles !== undefined && handles.length > 0 && (
          <span className={styles.about}>
            {i18n.t('panel.queue.about', { handles: handles.map((each) => `@${each}`).join(', ') })}
          </span>
        )}
        {waiting > 0 && (
          <Button look="quiet" className={styles.arrived} onClick={letIn}>
            {i18n.t('panel.queue.arrived', waiting)}
          </Button>
        )}
      </div>
      <div className={styles.list} {...use}>
        <Rows rows={rows} lastOpened={lastOpened} />
      </div>
      <AsideList items={aside} />
      <Uncertain />
    </section>
  );
}

/** Whether the pointer or the focus is inside, with the handlers that tell. */
function useInUse() {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const handlers = {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
  return [pointed || focused, handlers] as const;
}

function Rows({ rows, lastOpened }: { rows: QueueItem[] | null; lastOpened: string | null }) {
  const list = useRef<HTMLUListElement>(null);
  const noBrand = usePanel(lacksBrand);
  const hidden = usePanel((state) => state.recordsTrouble !== null);
  useListKeys(list);
  if (rows === null) return <Waiting />;
  if (rows.length === 0 && hidden) return null;
  if (rows.length === 0) return noBrand ? <AskHandle /> : <EmptyState />;
  return (
    <>
      {noBrand && <AskHandle />}
      <ul ref={list}>
        {rows.map((item) => {
          const { platform, id } = item.sighting.post;
          return <QueueRow key={`${platform}/${id}`} item={item} focused={id === lastOpened} />;
        })}
      </ul>
    </>
  );
}

function Waiting() {
  return ['62%', '48%', '70%'].map((width) => (
    <div key={width} className={styles.waiting}>
      <SkeletonLine width={width} />
      <SkeletonLine width="95%" />
      <SkeletonLine width="35%" />
    </div>
  ));
}
